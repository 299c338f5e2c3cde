#pragma once
#include "core/base/text.h"
#include "core/storage/derived.h"

namespace regulars {

/// Keeps what the list and the search stand on: sort key and search words of each customer, the search index, and numbers backwards.
class PeopleIndex : public Derived {
public:
    [[nodiscard]] QString name() const override;
    void update(Connection& connection, const Changes& changes) override;
    void rebuild(Connection& connection) override;
    [[nodiscard]] QStringList problems(Connection& connection) override;
    [[nodiscard]] bool isCurrent(Connection& connection) override;
    bool tend(Connection& connection) override;

private:
    struct Person;
    void prepare(Connection& connection);
    std::vector<Person> read(Connection& connection, qint64 first, qint64 last);
    struct Writing;
    static bool takeOut(Writing& writing, const Person& person, const QByteArray& folded, const QByteArray& sortKey);
    void write(Writing& writing, const Person& person, bool mayExist);
    void updateRun(Writing& writing, qint64 first, qint64 last, bool mayExist);
    void rebuildKeys(Connection& connection);
    std::unique_ptr<SortKeys> keys_;
    QString language_, region_;
};

}  // namespace regulars
