#include "core/calendar/recurrence_words.h"
#include <array>

namespace regulars {

// Whole phrases: in many languages the number takes its form from the weekday.
QString RecurrenceWords::nthWeekday(int nth, int weekday) {
    static constexpr std::array<std::array<const char*, 7>, 6> phrases{{
        {QT_TR_NOOP("on the first Monday"), QT_TR_NOOP("on the first Tuesday"), QT_TR_NOOP("on the first Wednesday"),
         QT_TR_NOOP("on the first Thursday"), QT_TR_NOOP("on the first Friday"), QT_TR_NOOP("on the first Saturday"),
         QT_TR_NOOP("on the first Sunday")},
        {QT_TR_NOOP("on the second Monday"), QT_TR_NOOP("on the second Tuesday"), QT_TR_NOOP("on the second Wednesday"),
         QT_TR_NOOP("on the second Thursday"), QT_TR_NOOP("on the second Friday"), QT_TR_NOOP("on the second Saturday"),
         QT_TR_NOOP("on the second Sunday")},
        {QT_TR_NOOP("on the third Monday"), QT_TR_NOOP("on the third Tuesday"), QT_TR_NOOP("on the third Wednesday"),
         QT_TR_NOOP("on the third Thursday"), QT_TR_NOOP("on the third Friday"), QT_TR_NOOP("on the third Saturday"),
         QT_TR_NOOP("on the third Sunday")},
        {QT_TR_NOOP("on the fourth Monday"), QT_TR_NOOP("on the fourth Tuesday"), QT_TR_NOOP("on the fourth Wednesday"),
         QT_TR_NOOP("on the fourth Thursday"), QT_TR_NOOP("on the fourth Friday"), QT_TR_NOOP("on the fourth Saturday"),
         QT_TR_NOOP("on the fourth Sunday")},
        {QT_TR_NOOP("on the fifth Monday"), QT_TR_NOOP("on the fifth Tuesday"), QT_TR_NOOP("on the fifth Wednesday"),
         QT_TR_NOOP("on the fifth Thursday"), QT_TR_NOOP("on the fifth Friday"), QT_TR_NOOP("on the fifth Saturday"),
         QT_TR_NOOP("on the fifth Sunday")},
        {QT_TR_NOOP("on the last Monday"), QT_TR_NOOP("on the last Tuesday"), QT_TR_NOOP("on the last Wednesday"),
         QT_TR_NOOP("on the last Thursday"), QT_TR_NOOP("on the last Friday"), QT_TR_NOOP("on the last Saturday"),
         QT_TR_NOOP("on the last Sunday")},
    }};
    return tr(phrases[static_cast<size_t>(nth < 0 ? 5 : nth - 1)][static_cast<size_t>(weekday - 1)]);
}

}  // namespace regulars
