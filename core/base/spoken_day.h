#pragma once
#include "core/base/day.h"
#include <QLocale>
#include <QString>
#include <optional>
#include <vector>

namespace regulars {

/// A word as typed and as compared: folded, without the commas and stops around it.
struct SpokenWord {
    qsizetype start = 0, end = 0;
    QString folded;
};

using SpokenWords = std::vector<SpokenWord>;

/// The first words of a text, as a rule enough for any day and time. What follows them is left alone, however long.
[[nodiscard]] SpokenWords spokenWords(QStringView text, size_t most = 12);

/// How many ASCII digits a word begins with.
[[nodiscard]] qsizetype leadingDigitsOf(QStringView word);

/// The value of one to so many ASCII digits and nothing else.
[[nodiscard]] std::optional<int> numberInWord(QStringView digits, qsizetype most = 4);

/// A day as people say it, at the beginning of some words, in English, Swedish, Russian and figures:
/// "fri", "2w", "27/11", "завтра". Weekdays also in the locale's language.
class SpokenDay {
public:
    SpokenDay(const SpokenWords& words, Day today, const QLocale& locale) : words_(words), today_(today), locale_(locale) {}
    /// Empty when the words do not begin with a day that exists.
    [[nodiscard]] std::optional<Day> read();
    /// After read(): the word after the day.
    [[nodiscard]] size_t position() const { return next_; }
    /// After read() found none: the words that are a date which no calendar has, "31/2"; none when they are no date at all.
    struct Words { size_t first = 0, count = 0; };
    [[nodiscard]] Words impossible() const { return impossible_; }
    /// Whether `27/11` is in November here.
    [[nodiscard]] bool isDayFirst() const;

private:
    using Form = std::optional<Day> (SpokenDay::*)();
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

    const SpokenWords& words_;
    Day today_;
    const QLocale& locale_;
    size_t next_ = 0;
    Words impossible_;
};

}  // namespace regulars
