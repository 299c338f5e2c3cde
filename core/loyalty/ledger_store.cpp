#include "core/loyalty/ledger_store.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

int toInt(qint64 value) { return static_cast<int>(value); }

std::optional<int> smallInteger(const Statement& s, int column) {
    if (s.isNull(column)) return std::nullopt;
    return toInt(s.integer(column));
}

std::optional<QString> unlessEmpty(const QString& text) {
    if (text.isEmpty()) return std::nullopt;
    return text;
}

Lot lotOf(const Statement& s) { return {s.id<LotId>(0), s.id<LedgerEventId>(1), toInt(s.integer(2)), toInt(s.integer(3)), s.day(4), s.day(5)}; }

constexpr std::string_view kLotColumns =
    "SELECT l.id, l.event_id, l.units, (SELECT COALESCE(SUM(e.delta), 0) FROM loyalty_entry e WHERE e.lot_id = l.id), l.usable_from, l.expires_on "
    "FROM loyalty_lot l ";

constexpr std::string_view kOpenShortfalls =
    "SELECT s.id, s.lot_id, s.redeem_id, s.units - COALESCE((SELECT SUM(t.units) FROM loyalty_settlement t WHERE t.shortfall_id = s.id), 0) "
    "FROM loyalty_shortfall s ";

std::vector<Shortfall> openOnes(Statement& s) {
    std::vector<Shortfall> shortfalls;
    while (s.step())
        if (s.integer(3) > 0) shortfalls.push_back({s.id<ShortfallId>(0), s.id<LotId>(1), s.id<LedgerEventId>(2), toInt(s.integer(3))});
    return shortfalls;
}

std::vector<Draw> drawsOf(Statement& s) {
    std::vector<Draw> draws;
    while (s.step())
        if (s.integer(2) > 0) draws.push_back({s.id<LotId>(0), s.id<LedgerEventId>(1), toInt(s.integer(2))});
    return draws;
}

template <class AnId>
std::vector<AnId> ids(Statement& s) {
    std::vector<AnId> found;
    while (s.step()) found.push_back(s.id<AnId>(0));
    return found;
}

}  // namespace

QString withoutAttempt(const QString& source) { return source.section(u'#', 0, 0); }

AccountId LedgerStore::findAccount(ProgrammeId programme, CustomerId customer) {
    Statement s(connection_, "SELECT id FROM loyalty_account WHERE programme_id = ?1 AND customer_id = ?2 AND status IN ('active', 'frozen')");
    s.bind(programme, customer);
    return s.step() ? s.id<AccountId>(0) : AccountId{};
}

AccountId LedgerStore::addAccount(ProgrammeId programme, CustomerId customer) {
    Statement(connection_, "INSERT INTO loyalty_account(programme_id, customer_id, status) VALUES(?1, ?2, 'active')").bind(programme, customer).run();
    return AccountId{connection_.lastInsertId()};
}

std::vector<AccountId> LedgerStore::accountsOf(CustomerId customer) {
    Statement s(connection_, "WITH RECURSIVE theirs(id) AS (SELECT id FROM loyalty_account WHERE customer_id = ?1 AND status IN ('active', 'frozen') "
                             "UNION SELECT a.id FROM theirs t JOIN loyalty_account a ON a.merged_into = t.id) SELECT id FROM theirs ORDER BY id");
    return ids<AccountId>(s.bind(customer));
}

QString LedgerStore::customerName(AccountId account) {
    Statement s(connection_, "SELECT c.display_name FROM loyalty_account a JOIN customer c ON c.id = a.customer_id WHERE a.id = ?1");
    s.bind(account);
    return s.step() ? s.text(0) : QString();
}

Terms LedgerStore::terms(TermsId id) {
    Statement s(connection_, "SELECT id, programme_id, version, effective_from, stamps_needed, reward, reward_percent, expiry_days, max_per_day, "
                             "min_gap_seconds, clawback FROM loyalty_terms WHERE id = ?1");
    s.bind(id);
    if (!s.step()) return {};
    return {s.id<TermsId>(0), s.id<ProgrammeId>(1), toInt(s.integer(2)), s.day(3), toInt(s.integer(4)), s.text(5), smallInteger(s, 6),
            smallInteger(s, 7), smallInteger(s, 8), toInt(s.integer(9)), clawbackFrom(s.text(10)).value_or(Clawback::Clamp)};
}

std::optional<LedgerEvent> LedgerStore::find(LedgerEventId id) {
    Statement s(connection_, "SELECT v.id, v.uid, v.account_id, v.kind, v.terms_id, v.staff_id, v.card_id, v.occurred_on, v.recorded_at, v.source, "
                             "v.reverses, v.reason, EXISTS(SELECT 1 FROM loyalty_event r WHERE r.reverses = v.id) FROM loyalty_event v WHERE v.id = ?1");
    s.bind(id);
    if (!s.step()) return std::nullopt;
    return LedgerEvent{s.id<LedgerEventId>(0), s.text(1), s.id<AccountId>(2), s.text(3), s.id<TermsId>(4), s.id<StaffId>(5), s.id<CardId>(6),
                       s.day(7), s.integer(8), s.text(9), s.id<LedgerEventId>(10), s.text(11), s.integer(12) != 0};
}

LedgerEventId LedgerStore::findUid(const QString& uid) {
    Statement s(connection_, "SELECT id FROM loyalty_event WHERE uid = ?1");
    s.bind(uid);
    return s.step() ? s.id<LedgerEventId>(0) : LedgerEventId{};
}

LedgerStore::Attempts LedgerStore::attempts(AccountId account, const QString& kind, const QString& source) {
    // '$' follows '#' in ASCII, so the range holds the later attempts. The kinds are named for the partial index.
    const std::string_view indexed = kind == u"earn" || kind == u"redeem" ? " AND v.kind IN ('earn', 'redeem')" : "";
    Statement s(connection_, std::string("SELECT v.id, EXISTS(SELECT 1 FROM loyalty_event r WHERE r.reverses = v.id) FROM loyalty_event v "
                                         "WHERE v.account_id = ?1 AND v.kind = ?2 AND v.source IS NOT NULL AND v.source >= ?3 AND v.source < ?5 "
                                         "AND (v.source = ?3 OR v.source > ?4)").append(indexed));
    s.bind(account, kind, source, QString(source + u'#'), QString(source + u'$'));
    Attempts attempts;
    while (s.step()) {
        attempts.all.push_back(s.id<LedgerEventId>(0));
        if (s.integer(1) == 0) attempts.standing = s.id<LedgerEventId>(0);
    }
    return attempts;
}

LedgerEventId LedgerStore::newestStanding(AccountId account) {
    Statement s(connection_, "SELECT v.id FROM loyalty_event v WHERE v.account_id = ?1 AND v.kind IN ('earn', 'redeem', 'adjust') "
                             "AND NOT EXISTS(SELECT 1 FROM loyalty_event r WHERE r.reverses = v.id) ORDER BY v.id DESC LIMIT 1");
    s.bind(account);
    return s.step() ? s.id<LedgerEventId>(0) : LedgerEventId{};
}

std::vector<GivenStamp> LedgerStore::stampsSince(AccountId account, Instant since) {
    Statement s(connection_, "SELECT v.recorded_at, v.occurred_on, (SELECT name FROM staff WHERE id = v.staff_id), v.kind = 'earn' AND NOT EXISTS("
                             "SELECT 1 FROM loyalty_event r WHERE r.reverses = v.id) FROM loyalty_event v WHERE v.account_id = ?1 ORDER BY v.id DESC");
    s.bind(account);
    std::vector<GivenStamp> stamps;
    // Events are recorded in the order of their ids, so the walk ends at the first older one.
    while (s.step() && s.integer(0) >= since)
        if (s.integer(3) != 0) stamps.push_back({s.integer(0), s.day(1), s.text(2)});
    return stamps;
}

std::vector<Lot> LedgerStore::lots(AccountId account) {
    Statement s(connection_, std::string(kLotColumns) + "WHERE l.account_id = ?1 ORDER BY l.expires_on IS NULL, l.expires_on, l.usable_from, l.id");
    s.bind(account);
    std::vector<Lot> lots;
    while (s.step())
        if (s.integer(3) > 0) lots.push_back(lotOf(s));
    return lots;
}

std::vector<Lot> LedgerStore::lotsOf(LedgerEventId earn) {
    Statement s(connection_, std::string(kLotColumns) + "WHERE l.event_id = ?1 ORDER BY l.id");
    s.bind(earn);
    std::vector<Lot> lots;
    while (s.step()) lots.push_back(lotOf(s));
    return lots;
}

std::vector<Draw> LedgerStore::drawsFrom(LotId lot) {
    Statement s(connection_, "SELECT lot_id, draw_of, -SUM(delta) FROM loyalty_entry WHERE lot_id = ?1 AND draw_of IS NOT NULL GROUP BY draw_of ORDER BY draw_of");
    return drawsOf(s.bind(lot));
}

std::vector<Draw> LedgerStore::drawsFor(LedgerEventId redemption) {
    Statement s(connection_, "SELECT lot_id, draw_of, -SUM(delta) FROM loyalty_entry WHERE draw_of = ?1 GROUP BY lot_id ORDER BY lot_id");
    return drawsOf(s.bind(redemption));
}

int LedgerStore::drawnBy(LedgerEventId redemption) {
    Statement s(connection_, "SELECT COALESCE(-SUM(delta), 0) FROM loyalty_entry WHERE event_id = ?1 AND draw_of = ?1");
    s.bind(redemption);
    return s.step() ? toInt(s.integer(0)) : 0;
}

std::vector<Shortfall> LedgerStore::shortfallsOf(LedgerEventId redemption) {
    Statement s(connection_, std::string(kOpenShortfalls) + "WHERE s.redeem_id = ?1 ORDER BY s.id");
    return openOnes(s.bind(redemption));
}

std::vector<Absorbed> LedgerStore::absorbedOf(LedgerEventId reversedRedemption) {
    Statement s(connection_, "SELECT v.id, f.lot_id, l.event_id, t.units, f.forgiven FROM loyalty_event v JOIN loyalty_settlement t ON t.event_id = v.id "
                             "JOIN loyalty_shortfall f ON f.id = t.shortfall_id JOIN loyalty_lot l ON l.id = f.lot_id "
                             "WHERE v.reverses = ?1 AND f.redeem_id = ?1 ORDER BY f.id");
    s.bind(reversedRedemption);
    std::vector<Absorbed> absorbed;
    while (s.step()) absorbed.push_back({s.id<LedgerEventId>(0), s.id<LotId>(1), s.id<LedgerEventId>(2), toInt(s.integer(3)), s.integer(4) != 0});
    return absorbed;
}

std::vector<Shortfall> LedgerStore::shortfallsIn(LotId lot) {
    Statement s(connection_, std::string(kOpenShortfalls) + "WHERE s.event_id IN (SELECT v.id FROM loyalty_lot l JOIN loyalty_event v ON v.account_id = l.account_id "
                                                            "WHERE l.id = ?1) AND s.lot_id = ?1 ORDER BY +s.id");
    return openOnes(s.bind(lot));
}

std::vector<Shortfall> LedgerStore::debts(AccountId account) {
    Statement s(connection_, std::string(kOpenShortfalls)
                                 + "WHERE s.event_id IN (SELECT id FROM loyalty_event WHERE account_id = ?1) AND s.forgiven = 0 ORDER BY +s.id");
    return openOnes(s.bind(account));
}

int LedgerStore::balance(AccountId account) {
    Statement s(connection_, "SELECT COALESCE(SUM(e.delta), 0) FROM loyalty_lot l JOIN loyalty_entry e ON e.lot_id = l.id WHERE l.account_id = ?1");
    s.bind(account);
    return s.step() ? toInt(s.integer(0)) : 0;
}

std::vector<AccountId> LedgerStore::accountsWithLapsed(Day today) {
    // Most shops' stamps never lapse: then nothing is scanned.
    if (connection_.integer("SELECT EXISTS(SELECT 1 FROM loyalty_terms WHERE expiry_days IS NOT NULL)") == 0) return {};
    Statement s(connection_, "SELECT DISTINCT l.account_id FROM loyalty_lot l WHERE l.expires_on < ?1 "
                             "AND (SELECT SUM(e.delta) FROM loyalty_entry e WHERE e.lot_id = l.id) > 0 ORDER BY l.account_id");
    return ids<AccountId>(s.bind(today));
}

LedgerEventId LedgerStore::add(const LedgerEvent& event) {
    Statement(connection_, "INSERT INTO loyalty_event(uid, account_id, kind, terms_id, staff_id, card_id, occurred_on, recorded_at, source, reverses, reason) "
                           "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
        .bind(event.uid, event.account, event.kind, event.terms, event.staff, event.card, event.occurredOn, event.recordedAt, unlessEmpty(event.source),
              event.reverses, unlessEmpty(event.reason))
        .run();
    return LedgerEventId{connection_.lastInsertId()};
}

LotId LedgerStore::addLot(AccountId account, LedgerEventId event, const Lot& lot) {
    Statement(connection_, "INSERT INTO loyalty_lot(account_id, event_id, units, usable_from, expires_on) VALUES(?1, ?2, ?3, ?4, ?5)")
        .bind(account, event, lot.units, lot.usableFrom, lot.expiresOn)
        .run();
    return LotId{connection_.lastInsertId()};
}

void LedgerStore::addEntry(LedgerEventId event, LotId lot, int delta, LedgerEventId drawOf) {
    Statement(connection_, "INSERT INTO loyalty_entry(event_id, lot_id, delta, draw_of) VALUES(?1, ?2, ?3, ?4)").bind(event, lot, delta, drawOf).run();
}

void LedgerStore::addShortfall(LedgerEventId event, LotId lot, LedgerEventId redemption, int units, bool isForgiven) {
    Statement(connection_, "INSERT INTO loyalty_shortfall(event_id, lot_id, redeem_id, units, forgiven) VALUES(?1, ?2, ?3, ?4, ?5)")
        .bind(event, lot, redemption, units, isForgiven)
        .run();
}

void LedgerStore::addSettlement(LedgerEventId event, ShortfallId shortfall, int units) {
    Statement(connection_, "INSERT INTO loyalty_settlement(event_id, shortfall_id, units) VALUES(?1, ?2, ?3)").bind(event, shortfall, units).run();
}

}  // namespace regulars
