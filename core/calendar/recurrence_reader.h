#pragma once
#include "core/base/spoken_day.h"
#include "core/calendar/recurrence.h"
#include "core/calendar/recurrence_vocabulary.h"
#include <QLocale>
#include <vector>

namespace regulars {

/// Reads the words of a recurrence one after the other. Each form takes the words it knows, or none at all.
class RecurrenceReader {
public:
    RecurrenceReader(QStringView text, Day from, const QLocale& locale);
    /// The rule that the first words say, not begun yet: its anchor is `from`.
    [[nodiscard]] std::optional<Recurrence> read();
    /// After read(): characters up to the last word of the rule.
    [[nodiscard]] qsizetype length() const { return at_ == 0 ? 0 : words_[at_ - 1].end; }

private:
    /// How often a month of "of every second month" is meant, and whether "every" was said.
    struct Months {
        int interval = 1;
        bool every = false;
    };
    using Form = bool (RecurrenceReader::*)();

    [[nodiscard]] const QString& word(size_t ahead = 0) const;
    std::optional<int> take(RecurrenceWord asA);
    std::optional<int> takeNumber();
    std::optional<int> takeRank();
    std::optional<int> takeDayNumber();
    std::optional<int> takeWeekday();
    bool takeUnit(RecurrenceUnit unit);
    void skipSmallWords();
    std::optional<Months> takeMonths();
    bool takeDayAndMonth();

    bool oneWord();
    bool soOften();
    bool every();
    bool everyRanked(int rank);
    bool dayOfEveryMonth();
    bool dayOfEveryYear();
    bool ranked();
    bool pluralWeekdays();
    bool endOfEveryMonth();
    bool unit(RecurrenceUnit unit, int interval);
    bool weekdays();
    bool monthDetail();
    bool yearDetail();
    bool end();
    bool whole(Form form);

    SpokenWords words_;
    size_t at_ = 0;
    Recurrence rule_;
    const QLocale& locale_;
};

}  // namespace regulars
