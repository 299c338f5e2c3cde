#include "core/history/interaction_store.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view kColumns =
    "SELECT i.id, i.customer_id, i.kind, i.day, i.at, i.text, i.direction, i.outcome, i.amount_minor, i.currency, i.staff_id, s.name, i.source "
    "FROM interaction i JOIN staff s ON s.id = i.staff_id ";

std::optional<QString> unlessEmpty(const QString& text) {
    if (text.isEmpty()) return std::nullopt;
    return text;
}

std::optional<QString> directionCode(const Interaction& interaction) {
    if (!interaction.direction) return std::nullopt;
    return *interaction.direction == Interaction::Direction::In ? u"in"_s : u"out"_s;
}

std::optional<qint64> minorOf(const Interaction& interaction) {
    if (!interaction.amount) return std::nullopt;
    return interaction.amount->minor;
}

std::optional<QString> currencyOf(const Interaction& interaction) {
    if (!interaction.amount) return std::nullopt;
    return interaction.amount->currency.code();
}

Interaction interactionOf(const Statement& s) {
    Interaction i;
    i.id = s.id<InteractionId>(0);
    i.customer = s.id<CustomerId>(1);
    // A kind of a later version reads as what it is at least: something written down.
    i.kind = kindFrom(s.text(2)).value_or(Interaction::Kind::Note);
    i.day = s.day(3);
    i.at = s.integer(4);
    i.text = s.text(5);
    if (!s.isNull(6)) i.direction = s.text(6) == u"in" ? Interaction::Direction::In : Interaction::Direction::Out;
    i.outcome = s.text(7);
    if (!s.isNull(8)) i.amount = Money{s.integer(8), Currency::parse(s.text(9)).value_or(Currency{})};
    i.staff = s.id<StaffId>(10);
    i.staffName = s.text(11);
    i.source = s.text(12);
    return i;
}

}  // namespace

InteractionId InteractionStore::add(const Interaction& i) {
    Statement(connection_, "INSERT INTO interaction(customer_id, kind, day, at, text, direction, outcome, amount_minor, currency, staff_id, source) "
                           "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
        .bind(i.customer, kindCode(i.kind), i.day, i.at, i.text, directionCode(i), unlessEmpty(i.outcome), minorOf(i), currencyOf(i), i.staff, unlessEmpty(i.source))
        .run();
    return InteractionId{connection_.lastInsertId()};
}

void InteractionStore::put(const Interaction& i) {
    Statement(connection_, "UPDATE interaction SET kind = ?2, day = ?3, at = ?4, text = ?5, direction = ?6, outcome = ?7, amount_minor = ?8, currency = ?9 WHERE id = ?1")
        .bind(i.id, kindCode(i.kind), i.day, i.at, i.text, directionCode(i), unlessEmpty(i.outcome), minorOf(i), currencyOf(i))
        .run();
}

void InteractionStore::remove(InteractionId id) { Statement(connection_, "DELETE FROM interaction WHERE id = ?1").bind(id).run(); }

std::optional<Interaction> InteractionStore::find(InteractionId id) {
    Statement s(connection_, std::string(kColumns) + "WHERE i.id = ?1");
    s.bind(id);
    if (!s.step()) return std::nullopt;
    return interactionOf(s);
}

std::vector<Interaction> InteractionStore::of(CustomerId id, int limit, int offset) {
    Statement s(connection_, std::string(kColumns) + "WHERE i.customer_id = ?1 ORDER BY i.day DESC, i.at DESC, i.id DESC LIMIT ?2 OFFSET ?3");
    s.bind(id, limit, offset);
    std::vector<Interaction> entries;
    while (s.step()) entries.push_back(interactionOf(s));
    return entries;
}

qint64 InteractionStore::count(CustomerId id) {
    Statement s(connection_, "SELECT COUNT(*) FROM interaction WHERE customer_id = ?1");
    s.bind(id);
    return s.step() ? s.integer(0) : 0;
}

std::vector<int> InteractionStore::visitsByMonth(CustomerId id, Day first, int months) {
    std::vector<int> counts(static_cast<size_t>(months), 0);
    Statement s(connection_, "SELECT day FROM interaction WHERE customer_id = ?1 AND day >= ?2 AND kind = 'visit'");
    s.bind(id, first);
    while (s.step()) {
        const QDate day = s.day(0).date();
        const int month = (day.year() - first.date().year()) * 12 + day.month() - first.date().month();
        if (month >= 0 && month < months) ++counts[static_cast<size_t>(month)];
    }
    return counts;
}

}  // namespace regulars
