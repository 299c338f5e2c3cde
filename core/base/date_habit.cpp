#include "core/base/date_habit.h"

namespace regulars {

bool writesDayFirst(const QLocale& locale) { return !locale.dateFormat(QLocale::ShortFormat).startsWith(u'M'); }

}  // namespace regulars
