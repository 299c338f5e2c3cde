#include "core/calendar/recurrence_reader.h"
#include "core/base/month_names.h"
#include "core/calendar/day_number.h"
#include <algorithm>
#include <array>

namespace regulars {

namespace {

/// No recurrence takes more words: "every second month on the last Friday of the month until the 27th of November 2027, …".
constexpr size_t mostWords = 24;

using Kind = RecurrenceWord;
using Unit = RecurrenceUnit;
using Every = Recurrence::Every;

}  // namespace

RecurrenceReader::RecurrenceReader(QStringView text, Day from, const QLocale& locale) : words_(spokenWords(text, mostWords)), locale_(locale) {
    rule_.anchor = from;
}

const QString& RecurrenceReader::word(size_t ahead) const {
    static const QString none;
    return at_ + ahead < words_.size() ? words_[at_ + ahead].folded : none;
}

std::optional<int> RecurrenceReader::take(RecurrenceWord asA) {
    const auto value = meaningOf(word(), asA);
    if (value)
        ++at_;
    return value;
}

std::optional<int> RecurrenceReader::takeNumber() {
    const auto digits = numberInWord(word());
    if (!digits)
        return take(Kind::Number);
    ++at_;
    return digits;
}

/// The day in "15", "15th", "15:e", "15-го".
std::optional<int> RecurrenceReader::takeDayNumber() {
    static constexpr std::array<QStringView, 9> endings{u"", u"st", u"nd", u"rd", u"th", u":e", u":a", u"-го", u"-е"};
    const qsizetype digits = leadingDigitsOf(word());
    const auto day = digits <= 2 ? numberInWord(word().left(digits)) : std::nullopt;
    if (!day || *day < 1 || *day > 31 || std::find(endings.begin(), endings.end(), QStringView(word()).sliced(digits)) == endings.end())
        return {};
    ++at_;
    return day;
}

/// "second", "last", and in figures "2nd", "2:a", "2-й", "26th".
std::optional<int> RecurrenceReader::takeRank() {
    static constexpr std::array<QStringView, 12> endings{u"st", u"nd", u"rd", u"th", u":a", u":e", u"-и", u"-я", u"-ю", u"-е", u"-ую", u"-го"};
    const qsizetype digits = leadingDigitsOf(word());
    if (digits == 0)
        return take(Kind::Rank);
    const auto rank = numberInWord(word().left(digits));
    if (!rank || *rank < 1 || *rank > 99 || std::find(endings.begin(), endings.end(), QStringView(word()).sliced(digits)) == endings.end())
        return {};
    ++at_;
    return rank;
}

std::optional<int> RecurrenceReader::takeWeekday() {
    const auto one = take(Kind::Weekday);
    return one ? one : take(Kind::Weekdays);
}

bool RecurrenceReader::takeUnit(RecurrenceUnit unit) {
    const bool found = meaningOf(word(), Kind::Unit) == static_cast<int>(unit);
    at_ += found ? 1U : 0U;
    return found;
}

void RecurrenceReader::skipSmallWords() {
    while (take(Kind::On) || take(Kind::Of)) {}
}

/// "of the month", "i varje månad", "каждого второго месяца".
std::optional<RecurrenceReader::Months> RecurrenceReader::takeMonths() {
    const size_t start = at_;
    Months months;
    skipSmallWords();
    if (const auto every = take(Kind::Every)) {
        months = {*every, true};
        if (const auto number = takeNumber())
            months.interval = *number;
        else if (const auto rank = take(Kind::Rank); rank && *rank > 0)
            months.interval = *rank;
    }
    if (takeUnit(Unit::Month))
        return months;
    at_ = start;
    return {};
}

/// "12 March", "12th of March", "March 12"; sets the rule's day and month.
bool RecurrenceReader::takeDayAndMonth() {
    const size_t start = at_;
    auto day = takeDayNumber();
    if (day)
        take(Kind::Of);
    const int month = monthNamed(word());
    at_ += month == 0 ? 0U : 1U;
    if (month != 0 && !day)
        day = takeDayNumber();
    if (month == 0 || !day || *day > daysInMonth(2000, month)) {
        at_ = start;
        return false;
    }
    rule_.every = Every::Year;
    rule_.month = month;
    rule_.monthDay = *day;
    return true;
}

/// Tries a form; when it does not fit, nothing was read.
bool RecurrenceReader::whole(Form form) {
    const size_t start = at_;
    const Recurrence before = rule_;
    if ((this->*form)())
        return true;
    at_ = start;
    rule_ = before;
    return false;
}

std::optional<Recurrence> RecurrenceReader::read() {
    static constexpr std::array forms{&RecurrenceReader::oneWord, &RecurrenceReader::soOften, &RecurrenceReader::every,
                                      &RecurrenceReader::dayOfEveryMonth, &RecurrenceReader::dayOfEveryYear, &RecurrenceReader::ranked,
                                      &RecurrenceReader::pluralWeekdays, &RecurrenceReader::endOfEveryMonth};
    const bool said = std::any_of(forms.begin(), forms.end(), [this](Form form) { return whole(form); });
    if (!said)
        return {};
    whole(&RecurrenceReader::end);
    return rule_.isValid() ? std::optional(rule_) : std::nullopt;
}

/// "until 1 March", "10 times".
bool RecurrenceReader::end() {
    if (take(Kind::Until)) {
        const SpokenWords rest(words_.begin() + static_cast<std::ptrdiff_t>(at_), words_.end());
        SpokenDay spoken(rest, rule_.anchor, locale_);
        rule_.until = spoken.read();
        at_ += spoken.position();
        return rule_.until.has_value();
    }
    if (take(Kind::Once))
        rule_.count = 1;
    else
        rule_.count = takeNumber();
    return rule_.count && *rule_.count >= 1 && (*rule_.count == 1 || take(Kind::Times));
}

}  // namespace regulars
