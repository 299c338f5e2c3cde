#include "core/loyalty/loyalty_reversal.h"
#include "core/loyalty/ledger.h"
#include "core/loyalty/loyalty_store.h"
#include "core/loyalty/mailing_event_store.h"
#include "core/storage/changes.h"
#include <QCoreApplication>
#include <QUuid>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct ReversalWords {
    Q_DECLARE_TR_FUNCTIONS(LoyaltyReversal)
};

// How many rows were written, or why nothing can be.
using Written = std::variant<int, Refusal>;

QString newUid() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

std::vector<qint64> newestFirst(const Changes& changes, const char* table) {
    std::vector<qint64> ids;
    for (const RowChange& row : changes.of(table))
        if (row.operation == RowChange::Operation::Insert) ids.push_back(row.id);
    std::sort(ids.begin(), ids.end(), std::greater<>());
    return ids;
}

Written takeBackEvent(Transaction& transaction, LedgerEventId id) {
    Ledger ledger(transaction);
    const auto event = LedgerStore(transaction.connection()).find(id);
    // Stamps that lapsed meanwhile would lapse again at once.
    if (!event || event->kind == u"expire") return 0;
    const bool isReversal = event->kind == u"reverse";
    const LedgerEventId stands = ledger.standing(isReversal ? event->reverses : id);
    if (isReversal == stands.isValid()) return 0;
    const auto done = isReversal ? ledger.repeat(event->reverses, newUid()) : ledger.reverse(stands, newUid(), {});
    if (const auto* refusal = std::get_if<Refusal>(&done)) return *refusal;
    return 1;
}

Written takeBackCard(Transaction& transaction, qint64 id) {
    MailingEventStore store(transaction.connection());
    const auto event = store.find(id);
    if (!event) return 0;
    const auto original = event->kind == u"reversed" ? store.find(event->reverses) : event;
    if (!original) return 0;
    const qint64 stands = store.standing(original->item, original->kind);
    const bool isReversal = event->kind == u"reversed";
    if (isReversal == (stands != 0)) return 0;
    MailingEventStore::Event next{0, original->item, original->kind, 0};
    if (!isReversal) next = {0, original->item, u"reversed"_s, stands};
    store.add(next, transaction.clock().now(), transaction.staff());
    return 1;
}

Written takeBackRule(Transaction& transaction, qint64 id) {
    LoyaltyStore store(transaction.connection());
    auto before = store.ruleBefore(TermsId{id});
    if (!before) return Refusal{ReversalWords::tr("This rule cannot be taken back: it was changed again since, or there was none before it.")};
    before->effectiveFrom = transaction.clock().today();
    store.addTerms(*before);
    return 1;
}

bool touchesOnlyTheLedger(const Changes& changes) {
    for (const QByteArray& table : changes.tables())
        if (!table.startsWith("loyalty_") && table != "mailing_event") return false;
    return !changes.touches("loyalty_card") && !changes.touches("loyalty_programme");
}

}  // namespace

std::optional<Refusal> LoyaltyReversal::takeBack(Transaction& transaction, const Changes& ofAction) {
    using Step = Written (*)(Transaction&, qint64);
    const std::pair<const char*, Step> steps[] = {
        {"loyalty_event", [](Transaction& t, qint64 id) { return takeBackEvent(t, LedgerEventId{id}); }},
        {"mailing_event", &takeBackCard},
        {"loyalty_terms", &takeBackRule},
    };
    int written = 0;
    for (const auto& [table, step] : steps)
        for (const qint64 id : newestFirst(ofAction, table)) {
            const Written result = step(transaction, id);
            if (const auto* refusal = std::get_if<Refusal>(&result)) return *refusal;
            written += std::get<int>(result);
        }
    if (written == 0 && touchesOnlyTheLedger(ofAction)) return Refusal{ReversalWords::tr("This was taken back already, by hand.")};
    return std::nullopt;
}

}  // namespace regulars
