#include "core/demo/demo_person.h"
#include "core/base/text.h"
#include "core/demo/demo_words.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// How people come and go, in a hundred.
enum class Rhythm { Regular, Drifter, Newcomer, Occasional, Gone };
constexpr std::pair<Rhythm, int> kRhythms[] = {{Rhythm::Regular, 30}, {Rhythm::Drifter, 8}, {Rhythm::Newcomer, 8}, {Rhythm::Occasional, 38}, {Rhythm::Gone, 16}};
constexpr int kTwoYears = 730;

// Who is met first, in the README and on the screens: name, city, days since the last visit, usual gap, stamps on the card.
struct CastMember {
    QStringView name;
    QStringView city;
    int lastSeen, gap, stamps;
    const char* language;
};
constexpr CastMember kCast[] = {{u"Elin Åkerström", u"Malmö", 3, 24, 7, "sv"}, {u"Björn Lindqvist", u"Lund", 1, 60, 2, "sv"}, {u"Анна Сергеевна Ковалёва", u"Malmö", 12, 20, 9, "ru"},
    {u"Familjen Öberg", u"Ystad", 38, 21, 4, "sv"}, {u"Maria da Silva Santos", u"Malmö", 1, 18, 5, "en"}, {u"Fatima al-Zahra", u"Lund", 8, 90, 1, "sv"},
    {u"Hôtel de la Mer AB", u"Trelleborg", 61, 120, 0, "en"}, {u"Sven-Olof Ek", u"Malmö", 21, 30, 9, "sv"}, {u"王小明", u"Malmö", 4, 35, 6, "en"}, {u"Karin Nyström", u"Svedala", 6, 28, 3, "sv"},
    {u"Tomasz Wiśniewski", u"Malmö", 9, 26, 8, "sv"}, {u"Ida Holm", u"Lund", 16, 45, 2, "sv"}, {u"Per Gustafsson", u"Malmö", 51, 30, 5, "sv"}, {u"مريم حداد", u"Malmö", 13, 33, 4, "en"}};

void setKind(DemoPerson& person) {
    const bool isFamily = person.customer.displayName.startsWith(u"Familjen ");
    person.isPerson = !isFamily && std::find(DemoWords::companies().begin(), DemoWords::companies().end(), person.customer.displayName) == DemoWords::companies().end();
    person.customer.kind = isFamily ? CustomerKind::Household : person.isPerson ? CustomerKind::Person : CustomerKind::Company;
}

QString word(std::span<const QStringView> all, Dice& dice) { return dice.pick(all).toString(); }

void nameThem(DemoPerson& person, Dice& dice) {
    Customer& c = person.customer;
    if (dice.percent(3)) {
        c.displayName = word(DemoWords::companies(), dice);
        setKind(person);
        return;
    }
    int roll = dice.below(100);
    const DemoOrigin* origin = &DemoWords::origins().front();
    for (const DemoOrigin& candidate : DemoWords::origins()) {
        origin = &candidate;
        if ((roll -= candidate.percent) < 0) break;
    }
    c.givenName = word(origin->given, dice);
    c.familyName = word(origin->family, dice);
    c.displayName = origin->familyFirst ? c.familyName + c.givenName : c.givenName + u' ' + c.familyName;
    c.called = c.givenName.section(u' ', 0, 0);
    c.language = QString::fromLatin1(origin->language);
    if (!origin->familyFirst) c.sortName = c.familyName + u' ' + c.givenName;
}

void reachThem(DemoPerson& person, Dice& dice, qint64 index) {
    Customer& c = person.customer;
    const QString number = u"07%1%2"_s.arg(dice.pick(std::span<const int>(std::array{0, 2, 3, 6, 9}))).arg(dice.below(10000000), 7, 10, QChar(u'0'));
    c.phones.push_back({u"mobile"_s, PhoneNumber::read(number, u"SE"_s)});
    if (dice.percent(65)) {
        const QStringList words = tokens(fold(c.displayName));
        const bool latin = std::all_of(words.begin(), words.end(), [](const QString& w) { return w.front().unicode() < 0x250; });
        const QString local = latin && !words.isEmpty() ? words.join(u'.') : u"kund"_s;
        c.emails.push_back({u"home"_s, u"%1%2@post.example"_s.arg(local).arg(index)});
    }
    if (dice.percent(88)) {
        const DemoPlace& place = dice.pick(DemoWords::places());
        c.addresses.push_back({u"home"_s, u"%1 %2"_s.arg(word(DemoWords::streets(), dice)).arg(dice.between(1, 64)),
                               u"%1 %2"_s.arg(QLatin1String(place.postCode)).arg(dice.between(11, 59)), place.city.toString(), {}, {}});
    }
    if (person.isPerson && dice.percent(70)) {
        PartialDate date;
        if (dice.percent(75)) date.year = dice.between(1938, 2005);
        date.month = dice.between(1, 12);
        date.day = dice.between(1, *date.month == 2 ? 29 : 30);
        if (PartialDate::fromIso(date.iso())) c.dates.push_back({u"birthday"_s, date});
    }
    if (dice.percent(18)) c.tags << word(DemoWords::tags(), dice);
    if (dice.percent(15)) c.note = word(DemoWords::goodToKnow(), dice);
    // What is good to know is of one body: sizes, allergies. Drawn all the same, so that the others stay who they are.
    if (!person.isPerson) c.note.clear();
    if (dice.percent(72)) c.consents.push_back({Channel::Post, true, u"counter"_s, 0, StaffId{1}});
    if (dice.percent(55)) c.consents.push_back({Channel::Email, true, u"counter"_s, 0, StaffId{1}});
    if (dice.percent(30)) c.consents.push_back({Channel::Sms, dice.percent(70), u"counter"_s, 0, StaffId{1}});
}

void visit(DemoPerson& person, Dice& dice, int daysAgo) {
    const DemoErrand& errand = dice.pick(DemoWords::errands());
    person.happenings.push_back({Interaction::Kind::Visit, daysAgo, dice.between(600, 1075), errand.text.toString(),
                                 errand.high > 0 ? qint64{dice.between(errand.low, errand.high)} * 100 : 0, errand.stamps && person.hasCard, true, dice.percent(60)});
}

// Visits from the first to the last with this usual gap, each a little off.
void comeAndGo(DemoPerson& person, Dice& dice, int first, int last, int gap) {
    for (int daysAgo = first; daysAgo > last + gap / 2; daysAgo -= std::max(2, gap + dice.between(-gap / 4, gap / 4))) visit(person, dice, daysAgo);
    visit(person, dice, last);
}

void live(DemoPerson& person, Dice& dice) {
    int roll = dice.below(100);
    Rhythm rhythm = Rhythm::Gone;
    for (const auto& [candidate, percent] : kRhythms) {
        rhythm = candidate;
        if ((roll -= percent) < 0) break;
    }
    const int gap = dice.between(18, 75);
    switch (rhythm) {
    case Rhythm::Regular: return comeAndGo(person, dice, dice.between(200, kTwoYears), dice.between(1, gap), gap);
    case Rhythm::Drifter: return comeAndGo(person, dice, dice.between(260, kTwoYears), std::min(gap * dice.between(16, 28) / 10 + 15, 170), std::min(gap, 60));
    case Rhythm::Newcomer: return comeAndGo(person, dice, dice.between(1, 29), dice.between(1, 2), 12);
    case Rhythm::Occasional: return comeAndGo(person, dice, dice.between(60, kTwoYears), dice.between(5, 360), dice.between(120, 300));
    case Rhythm::Gone: return comeAndGo(person, dice, dice.between(450, kTwoYears), dice.between(380, 440), gap);
    }
}

// Once a day at most, and the less the shorter they are known.
void talk(DemoPerson& person, Dice& dice) {
    const int oldest = person.happenings.empty() ? 60 : std::max(1, person.happenings.front().daysAgo);
    QList<int> days;
    for (int i = std::min(dice.between(2, 6), 1 + oldest / 7); i > 0; --i) {
        const int daysAgo = dice.below(oldest) + 1;
        if (days.contains(daysAgo)) continue;
        days << daysAgo;
        const bool isCall = dice.percent(65);
        auto& said = person.happenings.emplace_back(DemoPerson::Happening{isCall ? Interaction::Kind::Call : Interaction::Kind::Note, daysAgo, dice.between(600, 1075),
                                                                          word(isCall ? DemoWords::calls() : DemoWords::notes(), dice), 0, false, dice.percent(60), dice.percent(50)});
        // Who rings the shop reaches it.
        said.reached = !said.text.startsWith(u"no answer");
        said.incoming = said.incoming && said.reached;
    }
}

void promise(DemoPerson& person, Dice& dice, Day today) {
    if (!dice.percent(9)) return;
    Task task;
    task.text = word(DemoWords::followUps(), dice);
    task.dueOn = today.plusDays(dice.between(1, 24));
    task.staff = StaffId{dice.percent(60) ? 1 : 2};
    if (dice.percent(25)) task.dueMinutes = dice.between(20, 34) * 30;
    person.tasks.push_back(task);
}

// What the shop promised to its cast: some of it late, some for today.
void promiseToCast(DemoPerson& person, qint64 index, Day today) {
    struct Promise {
        qint64 index;
        int days;
        std::optional<int> minutes;
        QStringView text;
        TaskKind kind = TaskKind::FollowUp;
    };
    static constexpr Promise promises[] = {{0, 5, {}, u"call when the blue silk arrives", TaskKind::Promise}, {1, -2, {}, u"send swatches of the linen", TaskKind::Promise},
                                           {2, 0, 10 * 60, u"coat ready for collection", TaskKind::Promise}, {3, -4, {}, u"price for the curtains"},
                                           {4, 0, 15 * 60 + 30, u"does the dress fit?"}, {7, -1, {}, u"ask about the jacket’s lining"},
                                           {10, 0, 11 * 60 + 30, u"fitting of the suit", TaskKind::Appointment}, {8, 1, 14 * 60, u"yearly fitting", TaskKind::Appointment}};
    for (const Promise& promise : promises) {
        if (promise.index != index) continue;
        Task task;
        task.text = promise.text.toString();
        task.dueOn = today.plusDays(promise.days);
        task.dueMinutes = promise.minutes;
        task.kind = promise.kind;
        if (task.kind == TaskKind::Appointment) task.minutes = 30;
        task.staff = StaffId{index % 3 == 2 ? 2 : 1};
        person.tasks = {task};
    }
}

void castElin(DemoPerson& person, Day today) {
    Customer& c = person.customer;
    c.called = u"Elin"_s;
    c.sortName = u"Åkerström Elin"_s;
    c.phones = {{u"mobile"_s, PhoneNumber::read(u"0701234567", u"SE"_s)}};
    c.emails = {{u"home"_s, u"elin@akerstrom.example"_s}};
    c.addresses = {{u"home"_s, u"Storgatan 4"_s, u"211 42"_s, u"Malmö"_s, {}, {}}};
    c.note = u"38 · shoe 39 · likes linen and green, no wool · household: Per, Alma (6)"_s;
    c.tags = {u"pays by invoice"_s, u"wedding 2027"_s};
    const Day birthday = today.plusDays(17);
    c.dates = {{u"birthday"_s, {birthday.date().year() - 34, birthday.date().month(), birthday.date().day() == 29 ? 28 : birthday.date().day()}}};
    c.consents = {{Channel::Post, true, u"counter"_s, 0, StaffId{1}}, {Channel::Email, true, u"counter"_s, 0, StaffId{1}}, {Channel::Sms, false, u"counter"_s, 0, StaffId{1}}};
    person.happenings.push_back({Interaction::Kind::Call, 3, 665, u"measurements for the bridesmaid dresses: 38, 40, 36. Wants to see swatches on Thursday."_s, 0, false, true, true});
    person.happenings.push_back({Interaction::Kind::Note, 19, 940, u"zip of the jacket broke after two weeks: replaced free of charge, called back the same day"_s, 0, false, true, false});
}

DemoPerson castMember(const CastMember& member, qint64 index, Dice& dice, Day today) {
    DemoPerson person;
    person.hasCard = true;
    person.stampsWanted = member.stamps;
    person.customer.displayName = member.name.toString();
    setKind(person);
    reachThem(person, dice, index);
    person.customer.language = QString::fromLatin1(member.language);
    if (person.isPerson) person.customer.called = person.customer.displayName.section(u' ', 0, 0);
    if (person.customer.addresses.empty()) person.customer.addresses.push_back({u"home"_s, u"Hamngatan 2"_s, u"271 43"_s, {}, {}, {}});
    person.customer.addresses[0].city = member.city.toString();
    comeAndGo(person, dice, std::min(kTwoYears, member.gap * 14 + member.lastSeen), member.lastSeen, member.gap);
    talk(person, dice);
    promiseToCast(person, index, today);
    if (index == 0) castElin(person, today);
    return person;
}

}  // namespace

DemoPerson makeDemoPerson(quint64 seed, qint64 index, Day today) {
    Dice dice(seed * 0x2545F4914F6CDD1DULL + static_cast<quint64>(index) + 1);
    DemoPerson person;
    if (index < static_cast<qint64>(std::size(kCast))) {
        person = castMember(kCast[index], index, dice, today);
    } else {
        person.hasCard = dice.percent(55);
        nameThem(person, dice);
        reachThem(person, dice, index);
        live(person, dice);
        talk(person, dice);
        promise(person, dice, today);
    }
    std::stable_sort(person.happenings.begin(), person.happenings.end(),
                     [](const auto& a, const auto& b) { return a.daysAgo != b.daysAgo ? a.daysAgo > b.daysAgo : a.minutes < b.minutes; });
    const int first = person.happenings.empty() ? 0 : person.happenings.front().daysAgo;
    person.customer.createdOn = today.plusDays(-first);
    return person;
}

}  // namespace regulars
