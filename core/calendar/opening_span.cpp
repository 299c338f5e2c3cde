#include "core/calendar/opening_span.h"
#include "core/base/spoken_day.h"
#include <QStringList>
#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr qsizetype longestText = 400;

/// "9", "09:30", "9.30", "24".
std::optional<int> timeOfDay(QStringView text) {
    text = text.trimmed();
    qsizetype mark = 0;
    while (mark < text.size() && text[mark] != u':' && text[mark] != u'.')
        ++mark;
    const auto hours = mark <= 2 ? numberInWord(text.first(mark)) : std::nullopt;
    const bool minutesGiven = mark < text.size();
    const QStringView digits = minutesGiven ? text.sliced(mark + 1) : QStringView();
    const auto minutes = minutesGiven ? digits.size() == 2 ? numberInWord(digits) : std::nullopt : std::optional(0);
    if (!hours || !minutes || *minutes > 59 || *hours * 60 + *minutes > minutesOfDay)
        return {};
    return *hours * 60 + *minutes;
}

QString clockText(int minutes) {
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

}  // namespace

std::optional<OpeningSpans> orderedSpans(OpeningSpans spans) {
    const auto wrong = [](const OpeningSpan& span) { return span.from < 0 || span.to > minutesOfDay || span.from >= span.to; };
    if (std::any_of(spans.begin(), spans.end(), wrong))
        return {};
    std::sort(spans.begin(), spans.end(), [](const OpeningSpan& a, const OpeningSpan& b) { return a.from < b.from; });
    OpeningSpans joined;
    for (const OpeningSpan& span : spans) {
        if (!joined.empty() && span.from <= joined.back().to)
            joined.back().to = std::max(joined.back().to, span.to);
        else
            joined.push_back(span);
    }
    return joined;
}

std::optional<OpeningSpans> parseSpans(QStringView text) {
    OpeningSpans spans;
    if (text.size() > longestText)
        return {};
    if (text.trimmed().isEmpty())
        return spans;
    for (const QStringView piece : text.split(u',')) {
        QString plain = piece.toString();
        plain.replace(QChar(0x2013), u'-').replace(QChar(0x2014), u'-');
        const auto ends = plain.split(u'-');
        const auto from = ends.size() == 2 ? timeOfDay(ends[0]) : std::nullopt, to = ends.size() == 2 ? timeOfDay(ends[1]) : std::nullopt;
        if (!from || !to)
            return {};
        spans.push_back({*from, *to});
    }
    return orderedSpans(std::move(spans));
}

QString spansText(const OpeningSpans& spans) {
    QStringList pieces;
    for (const OpeningSpan& span : spans)
        pieces << clockText(span.from) + u'-' + clockText(span.to);
    return pieces.join(u", "_s);
}

}  // namespace regulars
