#include "core/exchange/column_mapping.h"

namespace regulars {
namespace {

/// What the values of one column say about the order of day and month.
struct DateVotes {
    qsizetype column;
    int dayFirst = 0, monthFirst = 0, withPoints = 0, otherwise = 0;

    void count(const QString& text) {
        qsizetype at = 0;
        while (at < text.size() && !text[at].isDigit()) ++at;
        const int first = shortNumber(text, at);
        const bool point = at < text.size() && text[at] == u'.';
        if (at < text.size()) ++at;
        const int second = shortNumber(text, at);
        if (first == 0 || second == 0 || first > 31 || second > 31) return;
        ++(point ? withPoints : otherwise);
        dayFirst += first > 12;
        monthFirst += second > 12;
    }
    [[nodiscard]] bool settled() const { return dayFirst != monthFirst; }
    // Nobody writes the month first with points: 9.12.1985 is in December everywhere.
    [[nodiscard]] bool saysDayFirst(bool habit) const { return settled() ? dayFirst > monthFirst : habit || (withPoints > 0 && otherwise == 0); }

private:
    /// The number of one or two digits at `at`, which is moved past it; 0 when there is none.
    static int shortNumber(const QString& text, qsizetype& at) {
        int value = 0, digits = 0;
        for (; at < text.size() && text[at].isDigit() && digits < 6; ++at, ++digits) value = value * 10 + text[at].digitValue();
        return digits == 1 || digits == 2 ? value : 0;
    }
};

}  // namespace

void settleDateOrder(ColumnMapping& mapping, CsvReader reader, bool dayFirst) {
    QList<DateVotes> columns;
    for (qsizetype i = 0; i < mapping.columns.size(); ++i)
        if (mapping.columns[i].field == Field::Birthday || mapping.columns[i].field == Field::DateOther) columns.append(DateVotes{i});
    if (columns.isEmpty()) return;
    CsvRow row;
    reader.rewind();
    while (reader.next(row)) {
        for (DateVotes& votes : columns)
            if (!row.isEmpty(votes.column)) votes.count(row.field(votes.column));
    }
    // One program writes all dates alike: what one column settles holds for those that leave it open.
    bool habit = dayFirst;
    for (const DateVotes& votes : columns)
        if (votes.settled()) habit = votes.dayFirst > votes.monthFirst;
    for (const DateVotes& votes : columns) mapping.columns[votes.column].dayFirst = votes.saysDayFirst(habit);
}

}  // namespace regulars
