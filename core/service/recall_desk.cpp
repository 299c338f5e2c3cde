#include "core/service/recall_desk.h"
#include "core/sales/product_store.h"
#include "core/service/recall_store.h"
#include <QCoreApplication>

namespace regulars {

namespace {

struct DeskWords {
    Q_DECLARE_TR_FUNCTIONS(RecallDesk)
};

constexpr qsizetype kLongestLot = 60;

Refusal unknown(RecallId id) { return Refusal{DeskWords::tr("There is no recall with the number %1.").arg(id.value)}; }

std::optional<Refusal> objection(Connection& connection, const Recall& recall) {
    const auto product = ProductStore(connection).find(recall.product);
    if (!product) return Refusal{DeskWords::tr("This product is no longer in the list.")};
    if (recall.text.isEmpty()) return Refusal{DeskWords::tr("Write what is wrong with it and what people are to do: it is what they will be told.")};
    if (recall.lot.size() > kLongestLot) return Refusal{DeskWords::tr("A lot has room for %1 characters.").arg(kLongestLot)};
    if (const auto other = RecallStore(connection).find(recall.product, recall.lot)) return Refusal{DeskWords::tr("“%1” is called back already: recall %2.").arg(product->name).arg(other->id.value)};
    return std::nullopt;
}

}  // namespace

QFuture<Outcome<RecallId>> RecallDesk::start(StaffId by, Recall recall) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Start a recall"), by}, [recall = std::move(recall)](Transaction& t) mutable -> Result<RecallId> {
        recall.text = recall.text.trimmed();
        recall.lot = recall.lot.simplified();
        recall.staff = t.staff();
        recall.startedAt = t.clock().now();
        if (auto refusal = objection(t.connection(), recall)) return *refusal;
        return RecallStore(t.connection()).add(recall);
    });
}

QFuture<Outcome<Done>> RecallDesk::change(StaffId by, RecallId id, QString text) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Change a recall"), by}, [id, text = text.trimmed()](Transaction& t) -> Result<Done> {
        RecallStore store(t.connection());
        auto recall = store.find(id);
        if (!recall) return unknown(id);
        if (text.isEmpty()) return Refusal{DeskWords::tr("Write what is wrong with it and what people are to do: it is what they will be told.")};
        recall->text = text;
        store.put(*recall);
        return Done{};
    });
}

QFuture<Outcome<Done>> RecallDesk::remove(StaffId by, RecallId id) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Remove a recall"), by}, [id](Transaction& t) -> Result<Done> {
        RecallStore store(t.connection());
        if (!store.find(id)) return unknown(id);
        if (store.hasContacts(id)) return Refusal{DeskWords::tr("Somebody was told of this recall already, so it stays.")};
        store.remove(id);
        return Done{};
    });
}

QFuture<Outcome<Done>> RecallDesk::contact(StaffId by, RecallId id, RecallContact contact) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Tell a customer of a recall"), by, contact.customer}, [id, contact = std::move(contact)](Transaction& t) mutable -> Result<Done> {
        const auto recall = RecallStore(t.connection()).find(id);
        if (!recall) return unknown(id);
        const auto people = RecallStore(t.connection()).people(*recall);
        const bool isConcerned = std::any_of(people.begin(), people.end(), [&contact](const RecalledPerson& person) { return person.id == contact.customer; });
        if (!isConcerned) return Refusal{DeskWords::tr("This recall does not concern this customer: nothing of it was bought or complained of.")};
        contact.text = contact.text.trimmed();
        contact.at = t.clock().now();
        contact.staff = t.staff();
        RecallStore(t.connection()).addContact(id, contact);
        return Done{};
    });
}

}  // namespace regulars
