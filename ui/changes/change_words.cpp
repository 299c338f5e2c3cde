#include "ui/changes/change_words.h"
#include "ui/shared/record_values.h"
#include "ui/shared/record_words.h"
#include <QCoreApplication>

namespace regulars {

namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

}  // namespace

ChangeLine changeLine(const ChangedValue& value, Day today, const Currency& currency) {
    const QString what = value.field.isEmpty() ? rowKindText(value.table) : recordFieldText(value.table, value.field);
    return {what, recordValueText(value.field, value.before, today, currency), recordValueText(value.field, value.after, today, currency)};
}

QString spoken(const ChangeLine& line) {
    if (line.before.isEmpty()) return ChangeWords::tr("%1: now %2").arg(line.what, line.after);
    if (line.after.isEmpty()) return ChangeWords::tr("%1: %2, now nothing").arg(line.what, line.before);
    return ChangeWords::tr("%1: %2, now %3").arg(line.what, line.before, line.after);
}

}  // namespace regulars
