#include "core/calendar/recurrence_vocabulary.h"
#include "core/base/text.h"
#include <QHash>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

using Kind = RecurrenceWord;
using Unit = RecurrenceUnit;

constexpr int number(Unit unit) {
    return static_cast<int>(unit);
}

/// Words of one meaning, as written; they are folded like what is typed.
struct Meaning {
    Kind kind;
    int value;
    const char16_t* words;
};

constexpr Meaning meanings[] = {
    {Kind::Every, 1, u"every each all varje var vart alla varenda каждый каждая каждое каждые каждую каждого каждой каждым"},
    {Kind::Every, 2, u"varannan vartannat"},
    {Kind::Unit, number(Unit::Day), u"d day days day's dag dagar dagen dagens день дня дней дни"},
    {Kind::Unit, number(Unit::Week), u"w wk wks week weeks v vecka veckor veckan неделя неделю недели недель нед"},
    {Kind::Unit, number(Unit::Fortnight), u"fortnight fortnights"},
    {Kind::Unit, number(Unit::Month), u"m mo mth month months month's månad månader månaden månadens mån месяц месяца месяцев месяце мес"},
    {Kind::Unit, number(Unit::Quarter), u"quarter quarters kvartal kvartalet квартал квартала кварталов"},
    {Kind::Unit, number(Unit::Year), u"y yr year years år året год года лет году"},
    {Kind::Pace, number(Unit::Day), u"daily dagligen ежедневно"},
    {Kind::Pace, number(Unit::Week), u"weekly veckovis еженедельно"},
    {Kind::Pace, number(Unit::Fortnight), u"fortnightly biweekly"},
    {Kind::Pace, number(Unit::Month), u"monthly månadsvis månatligen ежемесячно"},
    {Kind::Pace, number(Unit::Quarter), u"quarterly kvartalsvis ежеквартально"},
    {Kind::Pace, number(Unit::Year), u"yearly annually årligen årsvis ежегодно"},
    {Kind::Weekday, 1, u"monday mon måndag måndagen mån понедельник понедельника пн"},
    {Kind::Weekday, 2, u"tuesday tue tues tisdag tisdagen tis вторник вторника вт"},
    {Kind::Weekday, 3, u"wednesday wed onsdag onsdagen ons среда среду среды ср"},
    {Kind::Weekday, 4, u"thursday thu thur thurs torsdag torsdagen tors tor четверг четверга чт"},
    {Kind::Weekday, 5, u"friday fri fredag fredagen fre пятница пятницу пятницы пт"},
    {Kind::Weekday, 6, u"saturday sat lördag lördagen lör суббота субботу субботы сб"},
    {Kind::Weekday, 7, u"sunday sun söndag söndagen sön воскресенье воскресенья воскресение вс"},
    {Kind::Weekdays, 1, u"mondays måndagar måndagarna понедельникам понедельники"},
    {Kind::Weekdays, 2, u"tuesdays tisdagar tisdagarna вторникам вторники"},
    {Kind::Weekdays, 3, u"wednesdays onsdagar onsdagarna средам"},
    {Kind::Weekdays, 4, u"thursdays torsdagar torsdagarna четвергам четверги"},
    {Kind::Weekdays, 5, u"fridays fredagar fredagarna пятницам"},
    {Kind::Weekdays, 6, u"saturdays lördagar lördagarna субботам"},
    {Kind::Weekdays, 7, u"sundays söndagar söndagarna воскресеньям"},
    {Kind::Rank, 1, u"first första первый первая первую первое первого первой"},
    {Kind::Rank, 2, u"second other andra второй вторая вторую второе второго"},
    {Kind::Rank, 3, u"third tredje третий третья третью третье третьего третьей"},
    {Kind::Rank, 4, u"fourth fjärde четвёртый четвёртая четвёртую четвёртое четвёртого четвёртой"},
    {Kind::Rank, 5, u"fifth femte пятый пятая пятую пятое пятого пятой"},
    {Kind::Rank, -1, u"last sista последний последняя последнюю последнее последнего последней"},
    {Kind::Number, 1, u"one en ett один одну"},
    {Kind::Number, 2, u"two två два две"},
    {Kind::Number, 3, u"three tre три"},
    {Kind::Number, 4, u"four fyra четыре"},
    {Kind::Number, 6, u"six sex шесть"},
    {Kind::Times, 0, u"times gånger раз раза"},
    {Kind::Once, 0, u"once gång"},
    {Kind::DayMark, 0, u"числа число"},
    {Kind::End, 0, u"end slutet slut конец конце"},
    {Kind::MonthEnd, 0, u"månadsslut månadsskifte"},
    {Kind::And, 0, u"and och & и"},
    {Kind::Or, 0, u"or eller или"},
    {Kind::Of, 0, u"of in a per i av the в во"},
    {Kind::On, 0, u"on the at på den vid om по в во"},
    {Kind::Until, 0, u"until till till's tills t.o.m до по"},
};

using Words = QMultiHash<QString, std::pair<Kind, int>>;

const Words& vocabulary() {
    static const Words words = [] {
        Words made;
        for (const Meaning& meaning : meanings) {
            for (const QString& word : QString::fromUtf16(meaning.words).split(u' '))
                made.insert(fold(word), {meaning.kind, meaning.value});
        }
        return made;
    }();
    return words;
}

}  // namespace

std::optional<int> meaningOf(const QString& folded, RecurrenceWord asA) {
    const auto [begin, end] = vocabulary().equal_range(folded);
    for (auto word = begin; word != end; ++word) {
        if (word->first == asA)
            return word->second;
    }
    return {};
}

}  // namespace regulars
