#pragma once
#include "core/storage/connection.h"
#include <vector>

namespace regulars {

/// A table whose rows belong to people, as the schema describes it.
struct PersonalTable {
    struct Column {
        QByteArray name, type;
        QByteArray otherwise;  ///< SQL of its default; empty: none
        QByteArray refersTo;   ///< the table whose key it holds; empty: none
        bool isRequired = false, isKey = false;
    };
    QByteArray name;
    std::vector<Column> columns;
    int key = -1;             ///< the one column of its key; -1 when there are several
    std::vector<int> owners;  ///< the columns that say whose a row is
    QByteArray whose;         ///< SQL condition, with %P for the numbers of the people
};

/// Which tables hold something about a person, read from the schema, so that a table or column of tomorrow is not forgotten: those that
/// refer to a customer, and those whose rows cannot be without a row of such a table.
class PersonalTables {
public:
    /// A column of any table that refers to the key of another.
    struct Reference {
        QByteArray from, column, to;
        bool isRequired;
    };
    explicit PersonalTables(Connection& connection);
    [[nodiscard]] const std::vector<PersonalTable>& all() const { return personal_; }  ///< `customer` first
    [[nodiscard]] const PersonalTable* find(const QByteArray& name) const;
    [[nodiscard]] std::vector<Reference> referencesTo(const QByteArray& table) const;
    /// The condition for just these people.
    [[nodiscard]] static std::string condition(const QByteArray& whose, const std::vector<qint64>& people);
    /// The keys of their rows; empty for a table whose key has several columns.
    [[nodiscard]] std::vector<qint64> keys(const PersonalTable& table, const std::vector<qint64>& people) const;
    /// Whether this row is there and somebody else's by now.
    [[nodiscard]] bool isOthers(const PersonalTable& table, qint64 key, const std::vector<qint64>& people) const;
    [[nodiscard]] qint64 count(const PersonalTable& table, const std::vector<qint64>& people) const;

private:
    void readSchema();
    bool admit(PersonalTable& table);
    Connection& connection_;
    std::vector<PersonalTable> rest_, personal_;
    std::vector<Reference> references_;
};

}  // namespace regulars
