#include "ui/history/written_entry.h"
#include "core/base/clock.h"
#include "core/calendar/recurrence_words.h"
#include "ui/shared/formats.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestTitle = 200;  // of a follow-up named after its entry
}

WrittenEntry WrittenEntry::read(const QString& typed, Day today, const QLocale& locale) {
    WrittenEntry entry;
    QStringList kept;
    for (const QString& line : typed.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (!trimmed.startsWith(u'>')) {
            kept << line;
            continue;
        }
        const QString words = trimmed.sliced(1).trimmed();
        const TypedStep read = TypedStep::read(words, today, locale);
        if (words.isEmpty()) entry.fault = tr("After > comes a day: fri 10, 2w, 27/11.");
        else if (!read.objection.isEmpty()) entry.fault = read.objection;
        else if (entry.step) entry.fault = tr("One next step at a time. Write the second one when this is saved.");
        else entry.step = read.step;
    }
    entry.text = kept.join(u'\n').trimmed();
    return entry;
}

QString WrittenEntry::stepInWords(Day today) const {
    if (!step) return {};
    QString day = Formats::dayLong(step->day, today);
    if (step->minutes) day += u' ' + Formats::time(Clock::at(step->day, *step->minutes));
    if (step->rule) day = tr("%1, first %2").arg(RecurrenceWords::of(*step->rule, QLocale()), day);
    const QString what = stepText();
    return what.isEmpty() ? day : tr("%1: %2").arg(day, what);
}

QString WrittenEntry::stepText() const {
    if (!step) return {};
    return step->text.isEmpty() ? text.section(u'\n', 0, 0).trimmed().left(longestTitle) : step->text;
}

QString Draft::content() const {
    if (isBlank()) return {};
    QJsonObject o{{u"kind"_s, kind}, {u"text"_s, text}, {u"press"_s, press}};
    if (!direction.isEmpty()) o[u"direction"_s] = direction;
    if (!outcome.isEmpty()) o[u"outcome"_s] = outcome;
    if (!amount.isEmpty()) o[u"amount"_s] = amount;
    if (stamp) o[u"stamp"_s] = true;
    if (forStaff > 0) o[u"for"_s] = forStaff;
    if (editing > 0) o[u"editing"_s] = editing;
    if (finishing > 0) o[u"finishing"_s] = finishing;
    if (minutes > 0) o[u"minutes"_s] = minutes;
    if (!severity.isEmpty()) o[u"severity"_s] = severity;
    return QString::fromUtf8(QJsonDocument(o).toJson(QJsonDocument::Compact));
}

std::optional<Draft> Draft::fromContent(const QString& content) {
    const QJsonObject o = QJsonDocument::fromJson(content.toUtf8()).object();
    if (o.isEmpty()) return std::nullopt;
    Draft draft;
    draft.kind = o[u"kind"_s].toString();
    draft.text = o[u"text"_s].toString();
    draft.press = o[u"press"_s].toString();
    draft.direction = o[u"direction"_s].toString();
    draft.outcome = o[u"outcome"_s].toString();
    draft.amount = o[u"amount"_s].toString();
    draft.stamp = o[u"stamp"_s].toBool();
    draft.forStaff = o[u"for"_s].toInteger();
    draft.editing = o[u"editing"_s].toInteger();
    draft.finishing = o[u"finishing"_s].toInteger();
    draft.minutes = o[u"minutes"_s].toInt();
    draft.severity = o[u"severity"_s].toString();
    return draft;
}

}  // namespace regulars
