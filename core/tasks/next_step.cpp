#include "core/tasks/next_step.h"
#include "core/base/month_names.h"
#include "core/base/text.h"
#include <array>
#include <vector>

namespace regulars {

namespace {

/// No day and time takes more words than this: "on the 27th of November 2026 at 2 pm".
constexpr size_t mostWords = 12;
/// A longer word names no day; folding it would only cost time.
constexpr qsizetype longestWord = 40;

/// A word as typed and as compared: folded, without the commas and stops around it.
struct Word {
    qsizetype start = 0;
    QString folded;
};

using Words = std::vector<Word>;

Words wordsOf(QStringView text) {
    Words words;
    for (qsizetype i = 0; i < text.size() && words.size() < mostWords;) {
        while (i < text.size() && text[i].isSpace())
            ++i;
        const qsizetype start = i;
        while (i < text.size() && !text[i].isSpace())
            ++i;
        if (i == start)
            break;
        QString folded = i - start <= longestWord ? fold(text.sliced(start, i - start)) : QString();
        while (folded.endsWith(u',') || folded.endsWith(u'.') || folded.endsWith(u';'))
            folded.chop(1);
        words.push_back({start, folded});
    }
    return words;
}

template <size_t N>
bool isOneOf(QStringView word, const std::array<QStringView, N>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// The value of one to four ASCII digits.
std::optional<int> numberIn(QStringView digits) {
    if (digits.isEmpty() || digits.size() > 4)
        return {};
    int value = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return {};
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

/// How many ASCII digits a word begins with.
qsizetype leadingDigits(QStringView word) {
    qsizetype count = 0;
    while (count < word.size() && word[count] >= u'0' && word[count] <= u'9')
        ++count;
    return count;
}

/// Reads the day at the beginning of the words; position() is then the word after it.
class DayReader {
public:
    DayReader(const Words& words, Day today, const QLocale& locale) : words_(words), today_(today), locale_(locale) {}
    [[nodiscard]] std::optional<Day> read();
    [[nodiscard]] size_t position() const { return next_; }

private:
    using Form = std::optional<Day> (DayReader::*)();
    [[nodiscard]] QStringView word(size_t ahead = 0) const {
        return next_ + ahead < words_.size() ? QStringView(words_[next_ + ahead].folded) : QStringView();
    }
    std::optional<Day> named();
    std::optional<Day> weekday();
    std::optional<Day> span();
    std::optional<Day> numeric();
    std::optional<Day> withMonthName();
    [[nodiscard]] std::optional<Day> spanOf(int count, QStringView unit) const;
    [[nodiscard]] std::optional<Day> nextSuch(int month, int day) const;
    [[nodiscard]] int weekdayNamed(QStringView word) const;
    [[nodiscard]] bool isDayFirst() const;

    const Words& words_;
    Day today_;
    const QLocale& locale_;
    size_t next_ = 0;
};

std::optional<Day> valid(int year, int month, int day) {
    const Day that(year, month, day);
    return that.isValid() ? std::optional(that) : std::nullopt;
}

std::optional<Day> DayReader::read() {
    static constexpr std::array<QStringView, 10> leadIns{u"on", u"in", u"pa", u"i", u"om", u"den", u"the", u"в", u"во", u"через"};
    static constexpr std::array<Form, 5> forms{&DayReader::named, &DayReader::weekday, &DayReader::numeric, &DayReader::withMonthName,
                                               &DayReader::span};
    for (int leadIn = 0; leadIn < 3; ++leadIn) {
        for (const Form form : forms) {
            const auto found = (this->*form)();
            if (found)
                return found->isValid() ? found : std::nullopt;
        }
        if (!isOneOf(word(), leadIns))
            return {};
        ++next_;
    }
    return {};
}

std::optional<Day> DayReader::named() {
    static constexpr std::array<std::array<QStringView, 3>, 3> names{{
        {u"today", u"idag", u"сегодня"}, {u"tomorrow", u"imorgon", u"завтра"}, {u"overmorrow", u"overmorgon", u"послезавтра"}}};
    static constexpr std::array<QStringView, 3> afterI{u"dag", u"morgon", u"overmorgon"};
    const bool apart = word() == u"i";
    for (size_t days = 0; days < names.size(); ++days) {
        if (apart ? word(1) == afterI[days] : isOneOf(word(), names[days])) {
            next_ += apart ? 2 : 1;
            return today_.plusDays(static_cast<qint64>(days));
        }
    }
    return {};
}

int DayReader::weekdayNamed(QStringView name) const {
    static constexpr std::array<std::array<QStringView, 5>, 7> days{{
        {u"monday", u"mandagen", u"понедельник", u"понедельник", u"пн"},
        {u"tuesday", u"tisdagen", u"вторник", u"вторник", u"вт"},
        {u"wednesday", u"onsdagen", u"среда", u"среду", u"ср"},
        {u"thursday", u"torsdagen", u"четверг", u"четверг", u"чт"},
        {u"friday", u"fredagen", u"пятница", u"пятницу", u"пт"},
        {u"saturday", u"lordagen", u"суббота", u"субботу", u"сб"},
        {u"sunday", u"sondagen", u"воскресенье", u"воскресенье", u"вс"},
    }};
    for (size_t i = 0; i < days.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        if (name == days[i].back() || (name.size() > 3 && name.chopped(1) == fold(locale_.dayName(number, QLocale::ShortFormat))))
            return number;
        for (const QLocale::FormatType format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            QString own = fold(locale_.dayName(number, format));
            own.remove(u'.');
            if (!own.isEmpty() && name == own)
                return number;
        }
        for (const QStringView day : days[i]) {
            if (name.size() >= 3 && day.startsWith(name))
                return number;
        }
    }
    return 0;
}

std::optional<Day> DayReader::weekday() {
    const int wanted = word().isEmpty() ? 0 : weekdayNamed(word());
    if (wanted == 0)
        return {};
    ++next_;
    const int ahead = (wanted - today_.date().dayOfWeek() + 7) % 7;
    return today_.plusDays(ahead == 0 ? 7 : ahead);
}

std::optional<Day> DayReader::spanOf(int count, QStringView unit) const {
    static constexpr std::array<QStringView, 10> days{u"d", u"day", u"days", u"dag", u"dagar", u"д", u"дн", u"день", u"дня", u"днеи"};
    static constexpr std::array<QStringView, 13> weeks{u"w", u"wk", u"wks", u"week", u"weeks", u"v", u"vecka", u"veckor",
                                                       u"н", u"нед", u"неделю", u"недели", u"недель"};
    static constexpr std::array<QStringView, 13> months{u"m", u"mo", u"month", u"months", u"man", u"manad", u"manader",
                                                        u"м", u"мес", u"месяц", u"месяца", u"месяцев", u"mth"};
    if (count < 1 || count > 999)
        return {};
    if (isOneOf(unit, days))
        return today_.plusDays(count);
    if (isOneOf(unit, weeks))
        return today_.plusDays(7 * count);
    return isOneOf(unit, months) ? std::optional(today_.plusMonths(count)) : std::nullopt;
}

/// "2w", "2 veckor", "a week", and after через the bare "неделю".
std::optional<Day> DayReader::span() {
    static constexpr std::array<QStringView, 5> one{u"a", u"one", u"en", u"ett", u"одну"};
    const qsizetype digits = leadingDigits(word());
    const auto count = digits > 0 ? numberIn(word().first(digits)) : isOneOf(word(), one) ? std::optional(1) : std::nullopt;
    const bool together = digits > 0 && digits < word().size();
    const bool bare = !count && next_ > 0 && word().size() > 1;
    const auto found = bare ? spanOf(1, word()) : count ? spanOf(*count, together ? word().sliced(digits) : word(1)) : std::nullopt;
    if (found)
        next_ += bare || together ? 1 : 2;
    return found;
}

bool DayReader::isDayFirst() const {
    QString order = locale_.dateFormat(QLocale::ShortFormat);
    // Where dates in figures begin with the year, the order of the long form is the order people use without one.
    if (order.startsWith(u'y'))
        order = locale_.dateFormat(QLocale::LongFormat);
    // The long form may name the weekday first.
    order.remove(QStringLiteral("dddd"));
    return order.indexOf(u'd') < order.indexOf(u'M');
}

std::optional<Day> DayReader::nextSuch(int month, int day) const {
    // 29 February comes again after eight years at the latest.
    for (int year = today_.date().year(), last = year + 8; year <= last; ++year) {
        const auto that = valid(year, month, day);
        if (that && *that >= today_)
            return that;
    }
    return {};
}

/// "27/11", "27.11.2026", "27/11/26", "2026-11-27".
std::optional<Day> DayReader::numeric() {
    const QString typed = word().toString();
    const auto mark = std::find_if(typed.begin(), typed.end(), [](QChar c) { return QStringView(u"/.-").contains(c); });
    if (mark == typed.end())
        return {};
    std::vector<int> numbers;
    qsizetype firstDigits = 0, lastDigits = 0;
    for (const QStringView piece : QStringView(typed).split(*mark)) {
        const auto number = numberIn(piece);
        if (!number || numbers.size() == 3)
            return {};
        firstDigits = numbers.empty() ? piece.size() : firstDigits;
        lastDigits = piece.size();
        numbers.push_back(*number);
    }
    std::optional<Day> found;
    const bool dayFirst = isDayFirst();
    if (numbers.size() == 3 && firstDigits == 4)
        found = valid(numbers[0], numbers[1], numbers[2]);
    else if (numbers.size() == 3 && (lastDigits == 4 || lastDigits == 2))
        found = valid(numbers[2] + (lastDigits == 2 ? 2000 : 0), numbers[dayFirst ? 1 : 0], numbers[dayFirst ? 0 : 1]);
    else if (numbers.size() == 2)
        found = nextSuch(numbers[dayFirst ? 1 : 0], numbers[dayFirst ? 0 : 1]);
    next_ += found ? 1 : 0;
    return found;
}

/// The day of the month in "27", "27th", "27:e", "27-го".
std::optional<int> ordinal(QStringView word) {
    static constexpr std::array<QStringView, 8> endings{u"", u"st", u"nd", u"rd", u"th", u":e", u":a", u"-го"};
    const qsizetype digits = leadingDigits(word);
    return digits <= 2 && isOneOf(word.sliced(digits), endings) ? numberIn(word.first(digits)) : std::nullopt;
}

/// "27 november", "27th of Nov 2026", "November 27, 2026".
std::optional<Day> DayReader::withMonthName() {
    const bool monthFirst = monthNamed(word()) != 0;
    size_t used = 2;
    auto month = monthNamed(word(monthFirst ? 0 : 1));
    if (word(1) == u"of" && !monthFirst)
        month = monthNamed(word(used++));
    const auto day = ordinal(word(monthFirst ? 1 : 0));
    if (month == 0 || !day)
        return {};
    const auto year = word(used).size() == 4 ? numberIn(word(used)) : std::nullopt;
    const auto found = year ? valid(*year, month, *day) : nextSuch(month, *day);
    next_ += found ? used + (year ? 1 : 0) : 0;
    return found;
}

/// A time of day and how many words it took.
struct TimeRead {
    int minutes;
    size_t words;
};

/// "10", "10:30", "10.30", "10am", "2 pm"; `impossible` is set for a clock time that no clock shows.
std::optional<TimeRead> timeAt(const Words& words, size_t at, bool& impossible) {
    if (at >= words.size())
        return {};
    const QStringView word = words[at].folded;
    const qsizetype hourDigits = leadingDigits(word);
    if (hourDigits < 1 || hourDigits > 2)
        return {};
    int hour = *numberIn(word.first(hourDigits)), minute = 0;
    QStringView rest = word.sliced(hourDigits);
    bool colon = false;
    if (rest.size() >= 3 && (rest[0] == u':' || rest[0] == u'.') && leadingDigits(rest.sliced(1)) == 2) {
        colon = rest[0] == u':';
        minute = *numberIn(rest.sliced(1, 2));
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
    const Words words = wordsOf(typed);
    DayReader reader(words, today, locale);
    const auto day = reader.read();
    if (!day)
        return {};
    NextStep step{*day, {}, {}};
    size_t next = reader.position();
    const size_t leadIn = next < words.size() && isOneOf(words[next].folded, timeLeadIns) ? 1 : 0;
    bool impossible = false;
    if (const auto time = timeAt(words, next + leadIn, impossible)) {
        step.minutes = time->minutes;
        next += leadIn + time->words;
    }
    if (impossible)
        return {};
    if (next < words.size())
        step.text = typed.sliced(words[next].start).trimmed().toString();
    else if (words.size() == mostWords)
        step.text = {};
    return step;
}

}  // namespace regulars
