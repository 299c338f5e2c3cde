#pragma once
#include "core/customers/customer.h"
#include "core/exchange/key_table.h"
#include "core/exchange/known_people_store.h"
#include <QVarLengthArray>
#include <unordered_set>

namespace regulars {

/// Who goes by a phone number, e-mail address, external id or name: the people of the book, and those that the running import
/// has added or changed, whom no derived table knows yet.
class KnownPeople {
public:
    using Found = QVarLengthArray<CustomerId, 8>;
    /// What a person's numbers, addresses and ids are kept under, in their order; 0 for one that tells nobody apart.
    struct Keys {
        QVarLengthArray<quint64, 4> phones, emails, externalIds;
    };
    /// For a long file everybody's keys are read at once; for a short one each key is looked up in the book when it is met.
    KnownPeople(Connection& connection, qint64 rowsToCome);
    /// Where very many share a key, those of this name come first and only some others follow.
    [[nodiscard]] Found withPhone(quint64 key, const PhoneNumber& number, const QString& name);
    [[nodiscard]] Found withEmail(quint64 key, const QString& address, const QString& name);
    [[nodiscard]] Found withExternalId(quint64 key, const QString& externalId, const QString& name);
    [[nodiscard]] Found withName(const QString& name);
    /// Also fetches into the processor's cache what will be looked up under them.
    [[nodiscard]] Keys keysOf(const Customer& customer) const;
    /// Takes note of somebody added, or of what was added to somebody.
    void remember(const Customer& customer, const Keys& keys);
    /// Whether this import itself added them.
    [[nodiscard]] bool isFromThisFile(CustomerId customer) const { return customer.value > lastOfBook_; }

private:
    enum class Kind : quint8 { Phone = 1, Email, ExternalId, Name };
    [[nodiscard]] static quint64 hashed(Kind kind, const void* bytes, qsizetype size);
    [[nodiscard]] static quint64 hashed(Kind kind, const QString& text) { return hashed(kind, text.constData(), text.size() * 2); }
    [[nodiscard]] static quint64 ofName(const QString& name);
    void add(quint64 key, CustomerId customer, const QString& name);
    void addUnnamed(quint64 key, CustomerId customer);
    [[nodiscard]] Found find(quint64 key, const QString& name) const;
    [[nodiscard]] bool mustLoad(quint64 key);
    void loadAll();
    void loadNames();

    Connection& connection_;
    KnownPeopleStore store_;
    KeyTable table_;
    std::unordered_set<quint64> loaded_;
    qint64 lastOfBook_ = 0;
    bool hasAll_ = false, hasNames_ = false;
};

}  // namespace regulars
