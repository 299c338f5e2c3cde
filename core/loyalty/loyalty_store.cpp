#include "core/loyalty/loyalty_store.h"
#include "core/loyalty/ledger_store.h"
#include <QRandomGenerator>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// Given out by this store alone, so it reads back.
CardNumber cardNumber(const QString& stored) { return std::get<CardNumber>(CardNumber::read(stored)); }

// The change an event made is the sum of its entries: what it re-pointed adds up to nothing.
constexpr std::string_view kLedgerLines =
    "SELECT v.id, v.recorded_at, a.customer_id, c.display_name, v.kind, s.name, v.reason, "
    "COALESCE((SELECT SUM(e.delta) FROM loyalty_entry e WHERE e.event_id = v.id), 0), "
    "COALESCE((SELECT SUM(e.delta) FROM loyalty_event w JOIN loyalty_entry e ON e.event_id = w.id WHERE w.account_id = v.account_id AND w.id <= v.id), 0), "
    "EXISTS(SELECT 1 FROM loyalty_event r WHERE r.reverses = v.id), COALESCE(v.source, '') "
    "FROM loyalty_event v JOIN loyalty_account a ON a.id = v.account_id JOIN customer c ON c.id = a.customer_id JOIN staff s ON s.id = v.staff_id ";

}  // namespace

std::optional<Programme> LoyaltyStore::programme() {
    Statement s(connection_, "SELECT p.id, p.name, t.id FROM loyalty_programme p JOIN loyalty_terms t ON t.programme_id = p.id "
                             "WHERE p.kind = 'stamp' AND p.status = 'active' ORDER BY p.id, t.version DESC LIMIT 1");
    if (!s.step()) return std::nullopt;
    return Programme{s.id<ProgrammeId>(0), s.text(1), LedgerStore(connection_).terms(s.id<TermsId>(2))};
}

ProgrammeId LoyaltyStore::add(const Programme& programme) {
    Statement(connection_, "INSERT INTO loyalty_programme(name, kind, status) VALUES(?1, 'stamp', 'active')").bind(programme.name).run();
    Terms terms = programme.terms;
    terms.programme = ProgrammeId{connection_.lastInsertId()};
    addTerms(terms);
    return terms.programme;
}

void LoyaltyStore::addTerms(const Terms& terms) {
    Statement(connection_, "INSERT INTO loyalty_terms(programme_id, version, effective_from, stamps_needed, reward, reward_percent, expiry_days, max_per_day, "
                           "min_gap_seconds, clawback) VALUES(?1, (SELECT COALESCE(MAX(version), 0) + 1 FROM loyalty_terms WHERE programme_id = ?1), "
                           "?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
        .bind(terms.programme, terms.effectiveFrom, terms.stampsNeeded, terms.reward, terms.rewardPercent, terms.expiryDays, terms.maxPerDay,
              terms.minGapSeconds, clawbackCode(terms.clawback))
        .run();
}

std::optional<Terms> LoyaltyStore::ruleBefore(TermsId undone) {
    LedgerStore ledger(connection_);
    const Terms rule = ledger.terms(undone);
    Statement s(connection_, "SELECT id, version < ?2 FROM loyalty_terms WHERE programme_id = ?1 AND version <> ?2 ORDER BY version DESC");
    s.bind(rule.programme, rule.version);
    // A redone rule is a later version with the same words.
    bool isNewest = true;
    while (s.step()) {
        if (s.integer(1) != 0) return ledger.terms(s.id<TermsId>(0));
        if (isNewest && !ledger.terms(s.id<TermsId>(0)).sameRule(rule)) return std::nullopt;
        isNewest = false;
    }
    return std::nullopt;
}

void LoyaltyStore::rename(ProgrammeId id, const QString& name) {
    Statement(connection_, "UPDATE loyalty_programme SET name = ?2 WHERE id = ?1").bind(id, name).run();
}

std::optional<CustomerId> LoyaltyStore::cardOwner(const CardNumber& number) {
    Statement s(connection_, "SELECT customer_id FROM loyalty_card WHERE number = ?1 AND status = 'active'");
    s.bind(number.digits());
    if (!s.step()) return std::nullopt;
    return s.id<CustomerId>(0);
}

QString LoyaltyStore::cardStatus(const CardNumber& number) {
    Statement s(connection_, "SELECT status FROM loyalty_card WHERE number = ?1");
    s.bind(number.digits());
    return s.step() ? s.text(0) : QString();
}

CardId LoyaltyStore::addCard(const CardNumber& number, CustomerId id) {
    Statement(connection_, "INSERT INTO loyalty_card(number, customer_id, status) VALUES(?1, ?2, 'active')").bind(number.digits(), id).run();
    return CardId{connection_.lastInsertId()};
}

std::optional<LoyaltyStore::Card> LoyaltyStore::activeCard(CustomerId id) {
    Statement s(connection_, "SELECT id, number FROM loyalty_card WHERE customer_id = ?1 AND status = 'active' ORDER BY id DESC LIMIT 1");
    s.bind(id);
    if (!s.step()) return std::nullopt;
    return Card{s.id<CardId>(0), cardNumber(s.text(1))};
}

CardId LoyaltyStore::activate(const CardNumber& number, CustomerId id) {
    Statement(connection_, "UPDATE loyalty_card SET status = 'active', customer_id = ?2 WHERE number = ?1 AND status = 'stock'").bind(number.digits(), id).run();
    Statement s(connection_, "SELECT id FROM loyalty_card WHERE number = ?1");
    s.bind(number.digits());
    return s.step() ? s.id<CardId>(0) : CardId{};
}

void LoyaltyStore::replace(CardId card, CardId by) {
    Statement(connection_, "UPDATE loyalty_card SET status = 'replaced', replaced_by = ?2 WHERE id = ?1").bind(card, by).run();
}

CardNumber LoyaltyStore::unusedNumber() {
    for (;;) {
        const CardNumber number = CardNumber::make(QRandomGenerator::system()->generate64() % 10'000'000'000ULL);
        if (cardStatus(number).isEmpty()) return number;
    }
}

std::optional<CardStanding> LoyaltyStore::standing(CustomerId id) {
    const auto current = programme();
    return current ? standing(id, *current) : std::nullopt;
}

std::optional<CardStanding> LoyaltyStore::standing(CustomerId id, const Programme& programme) {
    LedgerStore ledger(connection_);
    CardStanding standing;
    standing.customer = id;
    standing.programme = programme;
    standing.account = ledger.findAccount(programme.id, id);
    if (const auto card = activeCard(id)) {
        standing.card = card->id;
        standing.cardNumber = card->number.digits();
    }
    if (!standing.account.isValid()) return standing.card.isValid() ? std::optional(standing) : std::nullopt;
    for (const Lot& lot : ledger.lots(standing.account)) {
        standing.stamps += lot.remaining;
        if (lot.expiresOn.isValid() && !standing.expires) standing.expires = lot.expiresOn;
    }
    if (!standing.card.isValid() && standing.stamps == 0 && !ledger.newestStanding(standing.account).isValid()) return std::nullopt;
    return standing;
}

std::vector<LedgerLine> LoyaltyStore::ledger(int limit, LedgerEventId before, CustomerId only) {
    const std::string_view where = only.isValid() ? "WHERE v.account_id IN (SELECT id FROM loyalty_account WHERE customer_id = ?3) AND v.id < ?1 " : "WHERE v.id < ?1 ";
    Statement s(connection_, std::string(kLedgerLines).append(where) + "ORDER BY v.id DESC LIMIT ?2");
    const qint64 from = before.isValid() ? before.value : std::numeric_limits<qint64>::max();
    if (only.isValid()) s.bind(from, limit, only);
    else s.bind(from, limit);
    std::vector<LedgerLine> lines;
    while (s.step())
        lines.push_back({s.id<LedgerEventId>(0), s.integer(1), s.id<CustomerId>(2), s.text(3), s.text(4), s.text(5), s.text(6),
                         static_cast<int>(s.integer(7)), static_cast<int>(s.integer(8)), s.integer(9) != 0, s.text(10)});
    return lines;
}

LoyaltyStore::Totals LoyaltyStore::totals() {
    Totals totals;
    totals.cards = connection_.integer("SELECT COUNT(*) FROM loyalty_card WHERE status = 'active'");
    const auto current = programme();
    Statement s(connection_, "SELECT COALESCE(SUM(stamps), 0), COUNT(*) FILTER (WHERE stamps >= ?1) FROM derived_stamps");
    s.bind(current ? current->terms.stampsNeeded : std::numeric_limits<int>::max());
    if (s.step()) {
        totals.stampsOut = s.integer(0);
        totals.rewardsReady = s.integer(1);
    }
    // Read from the index of draws, not from the events: there are ten times as many of those.
    totals.rewardsUsed = connection_.integer("SELECT COUNT(*) FROM (SELECT DISTINCT draw_of FROM loyalty_entry WHERE draw_of IS NOT NULL) d "
                                             "WHERE NOT EXISTS(SELECT 1 FROM loyalty_event r WHERE r.reverses = d.draw_of)");
    return totals;
}

}  // namespace regulars
