#include "core/tasks/next_step.h"
#include "core/base/spoken_day.h"
#include "core/calendar/typed_recurrence.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace regulars {

namespace {

struct StepWords {
    Q_DECLARE_TR_FUNCTIONS(NextStep)
};

/// More of what was typed does not fit a sentence.
constexpr qsizetype longestQuoted = 40;
/// More digits are a number to call, or of an order.
constexpr qsizetype longestTime = 4;

/// A time of day and how many words it took.
struct TimeRead {
    int minutes;
    size_t words;
};

/// "10", "10:30", "10.30", "10am", "2 pm"; empty when the words say no time that a clock shows.
std::optional<TimeRead> timeAt(const SpokenWords& words, size_t at) {
    if (at >= words.size())
        return {};
    const QStringView word = words[at].folded;
    const qsizetype hourDigits = leadingDigitsOf(word);
    if (hourDigits < 1 || hourDigits > 2)
        return {};
    int hour = *numberInWord(word.first(hourDigits)), minute = 0;
    QStringView rest = word.sliced(hourDigits);
    if (rest.size() >= 3 && (rest[0] == u':' || rest[0] == u'.') && leadingDigitsOf(rest.sliced(1)) == 2) {
        minute = *numberInWord(rest.sliced(1, 2));
        rest = rest.sliced(3);
    }
    size_t used = 1;
    if (rest.isEmpty() && at + 1 < words.size() && (words[at + 1].folded == u"am" || words[at + 1].folded == u"pm")) {
        rest = words[at + 1].folded;
        used = 2;
    }
    const bool half = rest == u"am" || rest == u"pm";
    if (!rest.isEmpty() && !half)
        return {};
    if (minute > 59 || hour > 23 || (half && (hour < 1 || hour > 12)))
        return {};
    if (half)
        hour = hour % 12 + (rest == u"pm" ? 12 : 0);
    return TimeRead{hour * 60 + minute, used};
}

/// Whether the words at `at`, which are no time, were meant as one: "10:75" and "13pm" wherever they stand, "25" alone.
/// "30 rolls" is something to do.
bool isMeantAsTime(const SpokenWords& words, size_t at) {
    if (at >= words.size())
        return false;
    const QStringView word = words[at].folded;
    const qsizetype digits = leadingDigitsOf(word);
    if (digits < 1 || digits > longestTime)
        return false;
    const QStringView rest = word.sliced(digits);
    const bool half = rest.endsWith(u"am") || rest.endsWith(u"pm") || (at + 1 < words.size() && (words[at + 1].folded == u"am" || words[at + 1].folded == u"pm"));
    const bool colon = rest.size() > 1 && rest[0] == u':' && leadingDigitsOf(rest.sliced(1)) > 0;
    const bool alone = at + 1 == words.size() && std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetter(); });
    return half || colon || alone;
}

/// The words as typed, from one to before another.
QString asTyped(QStringView typed, const SpokenWords& words, size_t first, size_t last) {
    const qsizetype end = last < words.size() ? words[last].start : typed.size();
    return typed.sliced(words[first].start, end - words[first].start).trimmed().left(longestQuoted).toString();
}

QString noDay(QStringView typed, const SpokenWords& words, const SpokenDay& reader) {
    const auto [first, count] = reader.impossible();
    if (count == 0)
        return StepWords::tr("“%1” does not begin with a day. Write it as fri 10, 2w or 27/11.").arg(typed.trimmed().left(longestQuoted));
    return reader.isDayFirst() ? StepWords::tr("There is no such date as %1. The day comes first: 27/11.").arg(asTyped(typed, words, first, first + count))
                               : StepWords::tr("There is no such date as %1. The month comes first: 11/27.").arg(asTyped(typed, words, first, first + count));
}

/// What follows the day: a time of day or none, and what to do.
TypedStep withRest(NextStep step, QStringView typed, const SpokenWords& words, size_t next) {
    static constexpr std::array<QStringView, 6> timeLeadIns{u"at", u"@", u"kl", u"klockan", u"в", u"к"};
    const size_t leadIn = next < words.size() && std::find(timeLeadIns.begin(), timeLeadIns.end(), words[next].folded) != timeLeadIns.end() ? 1 : 0;
    if (const auto time = timeAt(words, next + leadIn)) {
        step.minutes = time->minutes;
        next += leadIn + time->words;
    } else if (isMeantAsTime(words, next + leadIn)) {
        return {{}, StepWords::tr("%1 is no hour of the day. Write a time as 10 or 14:30.").arg(asTyped(typed, words, next + leadIn, next + leadIn + 1))};
    }
    if (next < words.size())
        step.text = typed.sliced(words[next].start).trimmed().toString();
    return {step, {}};
}

/// What comes again, first after today.
std::optional<TypedStep> readRecurring(QStringView typed, Day today, const QLocale& locale) {
    auto recurring = TypedRecurrence::read(typed, today, locale);
    if (!recurring)
        return {};
    Recurrence& rule = recurring->rule;
    // Today is where it is counted from, and not one of the times that were asked for.
    if (rule.count && rule.plans(today) && *rule.count < Recurrence::highestCount)
        ++*rule.count;
    const auto first = rule.next(today);
    if (!first)
        return TypedStep{{}, StepWords::tr("That would never come again: its last day is before the first.")};
    const QStringView rest = typed.sliced(recurring->length);
    return withRest({first->day, {}, {}, rule}, rest, spokenWords(rest), 0);
}

}  // namespace

void NextStep::setOn(Task& task) const {
    task.dueOn = day;
    task.dueMinutes = minutes;
    if (rule)
        task.repeat = Repeat{*rule, day};
}

TypedStep TypedStep::read(QStringView typed, Day today, const QLocale& locale) {
    if (!today.isValid())
        return {{}, StepWords::tr("A follow-up needs a day that exists.")};
    if (auto recurring = readRecurring(typed, today, locale))
        return *std::move(recurring);
    const SpokenWords words = spokenWords(typed);
    SpokenDay reader(words, today, locale);
    const auto day = reader.read();
    if (!day)
        return {{}, noDay(typed, words, reader)};
    TypedStep read = withRest({*day, {}, {}}, typed, words, reader.position());
    if (read.step && *day < today)
        read.objection = StepWords::tr("%1 has gone by. A follow-up needs a day from today on.").arg(day->iso());
    return read;
}

std::optional<NextStep> parseNextStep(QStringView typed, Day today, const QLocale& locale) {
    TypedStep read = TypedStep::read(typed, today, locale);
    return read.objection.isEmpty() ? std::move(read.step) : std::nullopt;
}

}  // namespace regulars
