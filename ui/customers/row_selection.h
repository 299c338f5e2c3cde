#pragma once
#include "core/filters/person_set.h"
#include <QObject>
#include <span>

namespace regulars {

/// Which customers of the list are selected, by who they are and not by where they stand: they stay selected however the list is sorted.
class RowSelection : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] bool contains(qint64 id) const { return people_.contains(id); }
    [[nodiscard]] qint64 count() const { return count_; }
    [[nodiscard]] bool isEmpty() const { return count_ == 0; }
    /// Ascending.
    [[nodiscard]] std::vector<qint64> ids() const;
    void clear() { replace({}); }
    void toggle(qint64 id);
    /// These and nobody else.
    void replace(std::span<const qint64> ids);
    /// These too.
    void add(std::span<const qint64> ids);
    /// Only those of them who are among these stay selected.
    void keepOnly(std::span<const qint64> ids);

Q_SIGNALS:
    void changed();

private:
    void settle(PersonSet people);
    PersonSet people_;
    qint64 count_ = 0;
};

}  // namespace regulars
