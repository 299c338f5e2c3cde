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

QString newUid() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

std::vector<qint64> newestFirst(const Changes& changes, const char* table) {
    std::vector<qint64> ids;
    for (const RowChange& row : changes.of(table))
        if (row.operation == RowChange::Operation::Insert) ids.push_back(row.id);
    std::sort(ids.begin(), ids.end(), std::greater<>());
    return ids;
}

std::optional<Refusal> refusalIn(const Result<LedgerEventId>& result) {
    const auto* refusal = std::get_if<Refusal>(&result);
    return refusal ? std::optional(*refusal) : std::nullopt;
}

std::optional<Refusal> takeBackEvent(Transaction& transaction, qint64 id) {
    Ledger ledger(transaction);
    LedgerStore store(transaction.connection());
    const auto event = store.find(LedgerEventId{id});
    // Stamps that lapsed meanwhile would lapse again at once.
    if (!event || event->kind == u"expire") return std::nullopt;
    const bool isReversal = event->kind == u"reverse";
    const LedgerEventId original = isReversal ? event->reverses : event->id;
    const LedgerEventId stands = ledger.standing(original);
    // What was done by hand since is later work: it comes first, or the stamp could return to a visit that is gone.
    if (isReversal && stands.isValid()) return Refusal{ReversalWords::tr("The stamp or reward of %1 was given again since. Take that back first.").arg(store.customerName(event->account))};
    if (isReversal) return refusalIn(ledger.repeat(original, newUid()));
    if (!stands.isValid()) return Refusal{ReversalWords::tr("The stamp or reward of %1 was taken back by hand since. Undo that first.").arg(store.customerName(event->account))};
    return refusalIn(ledger.reverse(stands, newUid(), {}));
}

std::optional<Refusal> takeBackCard(Transaction& transaction, qint64 id) {
    MailingEventStore store(transaction.connection());
    const auto event = store.find(id);
    if (!event) return std::nullopt;
    const bool isReversal = event->kind == u"reversed";
    const auto original = isReversal ? store.find(event->reverses) : event;
    if (!original) return std::nullopt;
    const qint64 stands = store.standing(original->item, original->kind);
    if (isReversal == (stands != 0)) return Refusal{ReversalWords::tr("What became of these printed cards was noted again since. Take that back first.")};
    MailingEventStore::Event next{0, original->item, original->kind, 0};
    if (!isReversal) next = {0, original->item, u"reversed"_s, stands};
    store.add(next, transaction.clock().now(), transaction.staff());
    return std::nullopt;
}

std::optional<Refusal> takeBackRule(Transaction& transaction, qint64 id) {
    LoyaltyStore store(transaction.connection());
    auto before = store.ruleBefore(TermsId{id});
    if (!before) return Refusal{ReversalWords::tr("This rule cannot be taken back: it was changed again since, or there was none before it.")};
    before->effectiveFrom = transaction.clock().today();
    store.addTerms(*before);
    return std::nullopt;
}

}  // namespace

std::optional<Refusal> LoyaltyReversal::takeBack(Transaction& transaction, const Changes& ofAction) {
    using Step = std::optional<Refusal> (*)(Transaction&, qint64);
    const std::pair<const char*, Step> steps[] = {{"loyalty_event", &takeBackEvent}, {"mailing_event", &takeBackCard}, {"loyalty_terms", &takeBackRule}};
    for (const auto& [table, step] : steps)
        for (const qint64 id : newestFirst(ofAction, table))
            if (auto refusal = step(transaction, id)) return refusal;
    return std::nullopt;
}

}  // namespace regulars
