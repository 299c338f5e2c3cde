#include "core/tasks/next_step.h"
#include "core/base/spoken_day.h"
#include <algorithm>
#include <array>

namespace regulars {

namespace {

/// A time of day and how many words it took.
struct TimeRead {
    int minutes;
    size_t words;
};

/// "10", "10:30", "10.30", "10am", "2 pm"; `impossible` is set for a clock time that no clock shows.
std::optional<TimeRead> timeAt(const SpokenWords& words, size_t at, bool& impossible) {
    if (at >= words.size())
        return {};
    const QStringView word = words[at].folded;
    const qsizetype hourDigits = leadingDigitsOf(word);
    if (hourDigits < 1 || hourDigits > 2)
        return {};
    int hour = *numberInWord(word.first(hourDigits)), minute = 0;
    QStringView rest = word.sliced(hourDigits);
    bool colon = false;
    if (rest.size() >= 3 && (rest[0] == u':' || rest[0] == u'.') && leadingDigitsOf(rest.sliced(1)) == 2) {
        colon = rest[0] == u':';
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
    if (minute > 59 || hour > 23 || (half && (hour < 1 || hour > 12))) {
        impossible = colon || half;
        return {};
    }
    if (half)
        hour = hour % 12 + (rest == u"pm" ? 12 : 0);
    return TimeRead{hour * 60 + minute, used};
}

}  // namespace

std::optional<NextStep> parseNextStep(QStringView typed, Day today, const QLocale& locale) {
    static constexpr std::array<QStringView, 6> timeLeadIns{u"at", u"@", u"kl", u"klockan", u"в", u"к"};
    if (!today.isValid())
        return {};
    const SpokenWords words = spokenWords(typed);
    SpokenDay reader(words, today, locale);
    const auto day = reader.read();
    if (!day)
        return {};
    NextStep step{*day, {}, {}};
    size_t next = reader.position();
    const size_t leadIn = next < words.size() && std::find(timeLeadIns.begin(), timeLeadIns.end(), words[next].folded) != timeLeadIns.end() ? 1 : 0;
    bool impossible = false;
    if (const auto time = timeAt(words, next + leadIn, impossible)) {
        step.minutes = time->minutes;
        next += leadIn + time->words;
    }
    if (impossible)
        return {};
    if (next < words.size())
        step.text = typed.sliced(words[next].start).trimmed().toString();
    return step;
}

}  // namespace regulars
