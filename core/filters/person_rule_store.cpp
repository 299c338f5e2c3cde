#include "core/filters/person_rule_store.h"
#include "core/filters/text_match.h"
#include <algorithm>
#include <unordered_map>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kRememberedTexts = 4096;
constexpr qint64 kFewDays = 14;  // up to here looking birthdays up one by one is faster than a run over all of them

// The sentence a comparison's opposite is asked by.
std::optional<Comparison> opposite(Comparison comparison) {
    if (comparison == Comparison::NotEqual) return Comparison::Equal;
    if (comparison == Comparison::IsEmpty) return Comparison::IsSet;
    return std::nullopt;
}

// Written out, so that every statement is one of a few and its values are parameters.
std::string_view stampsSql(Comparison comparison) {
    switch (comparison) {
    case Comparison::Less: return "SELECT customer_id FROM derived_stamps WHERE stamps < ?1";
    case Comparison::AtMost: return "SELECT customer_id FROM derived_stamps WHERE stamps <= ?1";
    case Comparison::More: return "SELECT customer_id FROM derived_stamps WHERE stamps > ?1";
    case Comparison::AtLeast: return "SELECT customer_id FROM derived_stamps WHERE stamps >= ?1";
    default: return "SELECT customer_id FROM derived_stamps WHERE stamps = ?1";
    }
}

std::string_view createdSql(Comparison comparison) {
    switch (comparison) {
    case Comparison::Less:
    case Comparison::OlderThan: return "SELECT id FROM customer WHERE created_on < ?1";
    case Comparison::AtMost: return "SELECT id FROM customer WHERE created_on <= ?1";
    case Comparison::More: return "SELECT id FROM customer WHERE created_on > ?1";
    case Comparison::AtLeast:
    case Comparison::Within: return "SELECT id FROM customer WHERE created_on >= ?1";
    default: return "SELECT id FROM customer WHERE created_on = ?1";
    }
}

/// Where a field's words stand: whose they are and what they say, and whose there are any.
struct Source {
    FilterField field;
    std::string_view texts, filled;
};

constexpr Source kSources[] = {
    {FilterField::Name, "SELECT id, display_name FROM customer", "SELECT id FROM customer"},
    {FilterField::FormerName, "SELECT customer_id, name FROM customer_former_name", "SELECT customer_id FROM customer_former_name"},
    {FilterField::Kind, "SELECT id, kind FROM customer", "SELECT id FROM customer"},
    {FilterField::Role, "SELECT id, roles FROM customer", "SELECT id FROM customer WHERE roles <> ''"},
    {FilterField::City, {}, "SELECT customer_id FROM customer_address WHERE city > ''"},
    {FilterField::Street, "SELECT customer_id, street FROM customer_address WHERE street <> ''", "SELECT customer_id FROM customer_address WHERE street <> ''"},
    {FilterField::PostCode, "SELECT customer_id, post_code FROM customer_address WHERE post_code <> ''", "SELECT customer_id FROM customer_address WHERE post_code <> ''"},
    {FilterField::Country, "SELECT customer_id, country FROM customer_address", "SELECT customer_id FROM customer_address WHERE country <> ''"},
    {FilterField::Tag, {}, "SELECT customer_id FROM customer_tag"},
    {FilterField::Language, "SELECT id, language FROM customer", "SELECT id FROM customer WHERE language <> ''"},
    {FilterField::Note, "SELECT id, note FROM customer WHERE note <> ''", "SELECT id FROM customer WHERE note <> ''"},
    {FilterField::Fact, "SELECT customer_id, text FROM customer_fact", "SELECT customer_id FROM customer_fact"},
    {FilterField::Email, "SELECT customer_id, address FROM customer_email", "SELECT customer_id FROM customer_email"},
    {FilterField::Web, "SELECT customer_id, address FROM customer_handle", "SELECT customer_id FROM customer_handle"},
    {FilterField::Phone, {}, "SELECT customer_id FROM customer_phone"},
    {FilterField::Card, {}, "SELECT customer_id FROM loyalty_card WHERE status = 'active'"},
    {FilterField::Created, {}, "SELECT id FROM customer WHERE created_on <> ''"},
    {FilterField::Birthday, {}, "SELECT customer_id FROM customer_date WHERE label = 'birthday'"},
    {FilterField::PriceGroup, "SELECT id, price_group FROM customer WHERE price_group <> ''", "SELECT id FROM customer WHERE price_group <> ''"},
    {FilterField::Trust, "SELECT id, trust FROM customer WHERE trust <> ''", "SELECT id FROM customer WHERE trust <> ''"},
    {FilterField::Stamps, {}, "SELECT customer_id FROM derived_stamps"},
};

const Source& sourceOf(FilterField field) {
    return *std::find_if(std::begin(kSources), std::end(kSources), [field](const Source& source) { return source.field == field; });
}

}  // namespace

PersonSet PersonRuleStore::members(const ConditionLeaf& leaf) {
    const auto other = opposite(leaf.comparison);
    if (!other) return positive(leaf);
    ConditionLeaf turned = leaf;
    turned.comparison = *other;
    return positive(turned).turnRound();
}

PersonSet PersonRuleStore::positive(const ConditionLeaf& leaf) {
    if (leaf.comparison == Comparison::IsSet) return filledIn(leaf.field);
    switch (leaf.field) {
    case FilterField::Created: return created(leaf);
    case FilterField::Birthday: return birthday(leaf);
    case FilterField::Stamps: return stamps(leaf);
    case FilterField::Consent: return consented(std::get<QString>(leaf.value));
    case FilterField::Logged: return logged(leaf);
    case FilterField::TaskOpen: {
        Statement s(connection_, "SELECT customer_id FROM task WHERE done_at IS NULL AND customer_id IS NOT NULL");
        return all(s);
    }
    case FilterField::TaskDue: {
        Statement s(connection_, "SELECT customer_id FROM task WHERE done_at IS NULL AND due_on <= ?1 AND customer_id IS NOT NULL");
        return all(s.bind(today_));
    }
    default: return text(leaf);
    }
}

PersonSet PersonRuleStore::all(Statement& statement) {
    PersonSet found(highest_);
    while (statement.step()) found.add(statement.integer(0));
    return found;
}

PersonSet PersonRuleStore::filledIn(FilterField field) {
    Statement s(connection_, sourceOf(field).filled);
    return all(s);
}

PersonSet PersonRuleStore::text(const ConditionLeaf& leaf) {
    TextMatch match(leaf.comparison, std::get<QString>(leaf.value), leaf.field == FilterField::PostCode ? TextMatch::Spaces::DoNotCount : TextMatch::Spaces::Count);
    if (leaf.field == FilterField::City) return inCity(match);
    if (leaf.field == FilterField::Tag) return tagged(match);
    const QString whenEmpty = leaf.field == FilterField::Country ? profile_.country : leaf.field == FilterField::Language ? profile_.language : QString();
    return scanned(sourceOf(leaf.field).texts, match, whenEmpty);
}

PersonSet PersonRuleStore::scanned(std::string_view sql, TextMatch& match, const QString& whenEmpty) {
    PersonSet found(highest_);
    const std::string otherwise = whenEmpty.toStdString();
    // Streets and languages repeat themselves, notes do not.
    std::unordered_map<std::string, bool> known;
    std::string key;
    Statement s(connection_, sql);
    while (s.step()) {
        std::string_view bytes = s.utf8(1);
        if (bytes.empty()) bytes = otherwise;
        if (bytes.size() > 30 || known.size() > kRememberedTexts) {
            if (match(bytes)) found.add(s.integer(0));
            continue;
        }
        key.assign(bytes);
        auto at = known.find(key);
        if (at == known.end()) at = known.emplace(key, match(bytes)).first;
        if (at->second) found.add(s.integer(0));
    }
    return found;
}

PersonSet PersonRuleStore::inCity(TextMatch& match) {
    // From one spelling in the index to the next: a shop's customers live in few towns.
    std::vector<std::string> spellings;
    Statement next(connection_, "SELECT city FROM customer_address WHERE city > ?1 ORDER BY city LIMIT 1");
    std::string last;
    for (next.bind(std::string_view(last)); next.step(); next.bind(std::string_view(last))) {
        last = next.utf8(0);
        next.reset();
        if (match(last)) spellings.push_back(last);
    }
    PersonSet found(highest_);
    Statement s(connection_, "SELECT customer_id FROM customer_address WHERE city = ?1");
    for (const std::string& spelling : spellings) {
        s.bind(std::string_view(spelling));
        while (s.step()) found.add(s.integer(0));
        s.reset();
    }
    return found;
}

PersonSet PersonRuleStore::tagged(TextMatch& match) {
    std::vector<qint64> tags;
    Statement names(connection_, "SELECT id, name FROM tag");
    while (names.step())
        if (match(names.utf8(1))) tags.push_back(names.integer(0));
    PersonSet found(highest_);
    Statement s(connection_, "SELECT customer_id FROM customer_tag WHERE tag_id = ?1");
    for (const qint64 tag : tags) {
        s.bind(tag);
        while (s.step()) found.add(s.integer(0));
        s.reset();
    }
    return found;
}

PersonSet PersonRuleStore::created(const ConditionLeaf& leaf) {
    Statement s(connection_, createdSql(leaf.comparison));
    if (const auto* span = std::get_if<Span>(&leaf.value)) return all(s.bind(span->before(today_)));
    return all(s.bind(std::get<Day>(leaf.value)));
}

PersonSet PersonRuleStore::stamps(const ConditionLeaf& leaf) {
    Statement s(connection_, stampsSql(leaf.comparison));
    return all(s.bind(std::get<qint64>(leaf.value)));
}

PersonSet PersonRuleStore::consented(const QString& channel) {
    // A register: the newest line holds, so the lines are gone through in their order.
    PersonSet found(highest_);
    Statement s(connection_, "SELECT customer_id, given FROM consent_event WHERE channel = ?1 AND purpose = '' ORDER BY id");
    s.bind(channel);
    while (s.step()) {
        if (s.integer(1) != 0) found.add(s.integer(0));
        else found.remove(s.integer(0));
    }
    return found;
}

PersonSet PersonRuleStore::logged(const ConditionLeaf& leaf) {
    const Day since = leaf.period ? leaf.period->before(today_) : Day(1, 1, 1);
    Statement s(connection_, "SELECT customer_id FROM interaction WHERE kind = ?1 AND day >= ?2 AND customer_id IS NOT NULL");
    return all(s.bind(std::get<QString>(leaf.value), since));
}

PersonSet PersonRuleStore::birthday(const ConditionLeaf& leaf) {
    if (const auto* span = std::get_if<Span>(&leaf.value)) return birthdaysBetween(today_, span->after(today_));
    const auto time = std::get<BirthdayTime>(leaf.value);
    switch (time.when) {
    case BirthdayTime::When::Today: return birthdaysBetween(today_, today_);
    case BirthdayTime::When::ThisWeek: {
        const int weekBegins = profile_.locale().firstDayOfWeek();
        const Day begin = today_.plusDays(-((today_.date().dayOfWeek() - weekBegins + 7) % 7));
        return birthdaysBetween(begin, begin.plusDays(6));
    }
    case BirthdayTime::When::MonthDay: {
        // What ends like it may be a month of 1905: only dates that name month and day are looked at.
        Statement s(connection_, "SELECT customer_id FROM customer_date WHERE label = 'birthday' AND substr(date, -5) = ?1 AND (length(date) = 10 OR date GLOB '--*')");
        return all(s.bind(time.text()));
    }
    default: break;
    }
    const int month = time.when == BirthdayTime::When::ThisMonth ? today_.date().month() : time.month;
    const QString digits = BirthdayTime{BirthdayTime::When::Month, month}.text();
    // One run over all dates: by the index, which does not hold them whole, each would be looked up by itself.
    Statement s(connection_, "SELECT customer_id FROM customer_date NOT INDEXED WHERE label = 'birthday' AND (date GLOB ?1 OR date GLOB ?2)");
    return all(s.bind(u"[0-9][0-9][0-9][0-9]-"_s + digits + u'*', u"--"_s + digits + u'*'));
}

PersonSet PersonRuleStore::birthdaysBetween(Day from, Day to) {
    PersonSet found(highest_);
    // The year's days as they lie in the index, two more on each side for 29 February; in two parts when New Year lies between.
    const Day first = from.plusDays(-2), last = to.plusDays(2);
    const bool wholeYear = first.daysTo(last) >= 365;
    const auto ofYear = [](Day day) { return day.iso().right(5); };
    const QString begin = wholeYear ? u"01-01"_s : ofYear(first), end = wholeYear ? u"12-31"_s : ofYear(last);
    std::vector<std::pair<QString, QString>> parts{{begin, end}};
    if (begin > end) parts = {{begin, u"12-31"_s}, {u"01-01"_s, end}};
    Statement s(connection_, first.daysTo(last) <= kFewDays
        ? "SELECT customer_id, date FROM customer_date WHERE label = 'birthday' AND substr(date, -5) BETWEEN ?1 AND ?2 AND (length(date) = 10 OR date GLOB '--*')"
        : "SELECT customer_id, date FROM customer_date NOT INDEXED WHERE label = 'birthday' AND substr(date, -5) BETWEEN ?1 AND ?2 AND (length(date) = 10 OR date GLOB '--*')");
    const int lastYear = std::min(to.date().year(), from.date().year() + 4);
    for (const auto& [a, b] : parts) {
        s.bind(a, b);
        while (s.step()) {
            const auto date = PartialDate::fromIso(s.text(1));
            if (!date || !date->month || !date->day) continue;
            for (int year = from.date().year(); year <= lastYear; ++year) {
                const auto on = date->anniversary(year, profile_.leapDayOnFirstOfMarch);
                if (on && *on >= from && *on <= to) found.add(s.integer(0));
            }
        }
        s.reset();
    }
    return found;
}

}  // namespace regulars
