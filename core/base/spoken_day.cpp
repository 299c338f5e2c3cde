#include "core/base/spoken_day.h"
#include "core/base/month_names.h"
#include "core/base/text.h"
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace regulars {

namespace {

/// A longer word names no day; folding it would only cost time.
constexpr qsizetype longestWord = 40;

template <size_t N>
bool isOneOf(QStringView word, const std::array<QStringView, N>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::optional<Day> valid(int year, int month, int day) {
    const Day that(year, month, day);
    return that.isValid() ? std::optional(that) : std::nullopt;
}

/// The day of the month in "27", "27th", "27:e", "27-го".
std::optional<int> ordinal(QStringView word) {
    static constexpr std::array<QStringView, 8> endings{u"", u"st", u"nd", u"rd", u"th", u":e", u":a", u"-го"};
    const qsizetype digits = leadingDigitsOf(word);
    return digits <= 2 && isOneOf(word.sliced(digits), endings) ? numberInWord(word.first(digits)) : std::nullopt;
}

}  // namespace

SpokenWords spokenWords(QStringView text, size_t most) {
    SpokenWords words;
    for (qsizetype i = 0; i < text.size() && words.size() < most;) {
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
        words.push_back({start, i, folded});
    }
    return words;
}

std::optional<int> numberInWord(QStringView digits, qsizetype most) {
    if (digits.isEmpty() || digits.size() > most)
        return {};
    int value = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return {};
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

qsizetype leadingDigitsOf(QStringView word) {
    qsizetype count = 0;
    while (count < word.size() && word[count] >= u'0' && word[count] <= u'9')
        ++count;
    return count;
}

std::optional<Day> SpokenDay::read() {
    static constexpr std::array<QStringView, 10> leadIns{u"on", u"in", u"pa", u"i", u"om", u"den", u"the", u"в", u"во", u"через"};
    static constexpr std::array<Form, 5> forms{&SpokenDay::named, &SpokenDay::weekday, &SpokenDay::numeric, &SpokenDay::withMonthName,
                                               &SpokenDay::span};
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

std::optional<Day> SpokenDay::named() {
    static constexpr std::array<std::array<QStringView, 3>, 3> names{{
        {u"today", u"idag", u"сегодня"}, {u"tomorrow", u"imorgon", u"завтра"}, {u"overmorrow", u"overmorgon", u"послезавтра"}}};
    static constexpr std::array<QStringView, 3> afterI{u"dag", u"morgon", u"overmorgon"};
    const bool apart = word() == u"i";
    for (size_t days = 0; days < names.size(); ++days) {
        if (apart ? word(1) == afterI[days] : isOneOf(word(), names[days])) {
            next_ += apart ? 2U : 1U;
            return today_.plusDays(static_cast<qint64>(days));
        }
    }
    return {};
}

int SpokenDay::weekdayNamed(QStringView name) const {
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
        if (name == days[i].back())
            return number;
        const QString own[] = {locale_.dayName(number, QLocale::LongFormat), locale_.dayName(number, QLocale::ShortFormat),
                               locale_.standaloneDayName(number, QLocale::LongFormat)};
        for (const QString& day : own) {
            if (!day.isEmpty() && name == fold(day).remove(u'.'))
                return number;
        }
        for (const QStringView day : days[i]) {
            if (name.size() >= 3 && day.startsWith(name))
                return number;
        }
    }
    return 0;
}

std::optional<Day> SpokenDay::weekday() {
    const int wanted = word().isEmpty() ? 0 : weekdayNamed(word());
    if (wanted == 0)
        return {};
    ++next_;
    const int ahead = (wanted - today_.date().dayOfWeek() + 7) % 7;
    return today_.plusDays(ahead == 0 ? 7 : ahead);
}

std::optional<Day> SpokenDay::spanOf(int count, QStringView unit) const {
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
std::optional<Day> SpokenDay::span() {
    static constexpr std::array<QStringView, 5> one{u"a", u"one", u"en", u"ett", u"одну"};
    const qsizetype digits = leadingDigitsOf(word());
    const auto count = digits > 0 ? numberInWord(word().first(digits)) : isOneOf(word(), one) ? std::optional(1) : std::nullopt;
    const bool together = digits > 0 && digits < word().size();
    const bool bare = !count && next_ > 0 && word().size() > 1;
    const auto found = bare ? spanOf(1, word()) : count ? spanOf(*count, together ? word().sliced(digits) : word(1)) : std::nullopt;
    if (found)
        next_ += bare || together ? 1U : 2U;
    return found;
}

bool SpokenDay::isDayFirst() const {
    QString order = locale_.dateFormat(QLocale::ShortFormat);
    // Where dates in figures begin with the year, the order of the long form is the order people use without one.
    if (order.startsWith(u'y'))
        order = locale_.dateFormat(QLocale::LongFormat);
    // The long form may name the weekday first, and has words in quotes.
    static const QRegularExpression noOrder(QStringLiteral("dddd?|'[^']*'"));
    order.remove(noOrder);
    return order.indexOf(u'd') < order.indexOf(u'M');
}

std::optional<Day> SpokenDay::nextSuch(int month, int day) const {
    // 29 February comes again after eight years at the latest.
    for (int year = today_.date().year(), last = year + 8; year <= last; ++year) {
        const auto that = valid(year, month, day);
        if (that && *that >= today_)
            return that;
    }
    return {};
}

/// "27/11", "27.11.2026", "27/11/26", "2026-11-27".
std::optional<Day> SpokenDay::numeric() {
    const QString typed = word().toString();
    const auto mark = std::find_if(typed.begin(), typed.end(), [](QChar c) { return QStringView(u"/.-").contains(c); });
    if (mark == typed.end())
        return {};
    std::vector<int> numbers;
    qsizetype firstDigits = 0, lastDigits = 0;
    for (const QStringView piece : QStringView(typed).split(*mark)) {
        const auto number = numberInWord(piece);
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
    if (found)
        ++next_;
    // Two numbers with a point may be an hour or a length, where dates are written otherwise.
    else if (numbers.size() == 3 || (numbers.size() == 2 && (*mark != u'.' || locale_.dateFormat(QLocale::ShortFormat).contains(u'.'))))
        impossible_ = {next_, 1};
    return found;
}

/// "27 november", "27th of Nov 2026", "November 27, 2026".
std::optional<Day> SpokenDay::withMonthName() {
    const bool monthFirst = monthNamed(word()) != 0;
    size_t used = 2;
    auto month = monthNamed(word(monthFirst ? 0 : 1));
    if (word(1) == u"of" && !monthFirst)
        month = monthNamed(word(used++));
    const auto day = ordinal(word(monthFirst ? 1 : 0));
    if (month == 0 || !day)
        return {};
    // Only a year of this age: "27 nov 1430" is somebody's half past two.
    const auto year = word(used).size() == 4 && word(used).startsWith(u"20") ? numberInWord(word(used)) : std::nullopt;
    const auto found = year ? valid(*year, month, *day) : nextSuch(month, *day);
    if (found)
        next_ += year ? used + 1 : used;
    else
        impossible_ = {next_, year ? used + 1 : used};
    return found;
}

}  // namespace regulars
