#pragma once
#include <QByteArray>
#include <QHash>

namespace regulars {

struct PersonKeys;

/// How often each value of a field stands in the book: a rare surname in common tells more than "Johansson", and a number shared
/// by fifty people tells next to nothing. Values seen too seldom to judge lean on what is usual for their field.
class ValueCounts {
public:
    enum class Field : char { Name = 'w', Street = 's', Number = 'n', PostCode = 'p', City = 'c', Place = 'j', Date = 'd', Phone = 't', Email = 'e', Mailbox = 'm', External = 'x' };
    /// Takes in a person, once for each of their values.
    void add(const PersonKeys& keys);
    [[nodiscard]] qint64 people() const { return people_; }
    [[nodiscard]] int count(Field field, const QByteArray& value) const;
    /// −log2 of the share of people who have the value: the bits by which two strangers agreeing on it are surprising.
    [[nodiscard]] double bits(Field field, const QByteArray& value) const;
    /// More than a slip of the pen would have made: several people have the value.
    [[nodiscard]] bool isEstablished(Field field, const QByteArray& value) const;

private:
    void addOne(Field field, const QByteArray& value);
    QHash<quint64, quint32> counts_;
    qint64 people_ = 0;
};

}  // namespace regulars
