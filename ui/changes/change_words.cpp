#include "ui/changes/change_words.h"
#include "ui/shared/formats.h"
#include "ui/shared/record_words.h"
#include <QCoreApplication>
#include <QDateTime>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

QString readable(const QString& field, const QString& value, Day today) {
    if (value.isEmpty()) return {};
    if (field.endsWith(u"_at")) {
        const QDateTime at = QDateTime::fromString(value, Qt::ISODate);
        return at.isValid() ? Formats::moment(at.toMSecsSinceEpoch(), today) : value;
    }
    if (field == u"date" || field == u"day" || field.endsWith(u"_on"))
        if (const auto date = PartialDate::fromIso(value)) return Formats::partialDate(*date);
    if (field == u"language")
        if (const QString name = QLocale(value).nativeLanguageName(); !name.isEmpty()) return name;
    return QString(value).replace(u'\n', u' ');
}

}  // namespace

ChangeLine changeLine(const ChangedValue& value, Day today) {
    const QString what = value.field.isEmpty() ? rowKindText(value.table) : recordFieldText(value.table, value.field);
    return {what, readable(value.field, value.before, today), readable(value.field, value.after, today)};
}

QString spoken(const ChangeLine& line) {
    if (line.before.isEmpty()) return ChangeWords::tr("%1: now %2").arg(line.what, line.after);
    if (line.after.isEmpty()) return ChangeWords::tr("%1: %2, now nothing").arg(line.what, line.before);
    return ChangeWords::tr("%1: %2, now %3").arg(line.what, line.before, line.after);
}

}  // namespace regulars
