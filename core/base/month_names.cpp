#include "core/base/month_names.h"
#include <array>

namespace regulars {

int monthNamed(QStringView foldedWord) {
    // Folded: й is и, å is a.
    static constexpr std::array<std::array<QStringView, 4>, 12> names{{
        {u"january", u"januari", u"январь", u"января"},
        {u"february", u"februari", u"февраль", u"февраля"},
        {u"march", u"mars", u"март", u"марта"},
        {u"april", u"april", u"апрель", u"апреля"},
        {u"may", u"maj", u"маи", u"мая"},
        {u"june", u"juni", u"июнь", u"июня"},
        {u"july", u"juli", u"июль", u"июля"},
        {u"august", u"augusti", u"август", u"августа"},
        {u"september", u"september", u"сентябрь", u"сентября"},
        {u"october", u"oktober", u"октябрь", u"октября"},
        {u"november", u"november", u"ноябрь", u"ноября"},
        {u"december", u"december", u"декабрь", u"декабря"},
    }};
    if (foldedWord.size() < 3)
        return 0;
    for (size_t month = 0; month < names.size(); ++month) {
        for (const QStringView name : names[month]) {
            if (name.startsWith(foldedWord))
                return static_cast<int>(month) + 1;
        }
    }
    return 0;
}

}  // namespace regulars
