// The texts the program brings for its cards. They follow the customer's language, not the program's,
// so they are a table of their own and no translations.
#include "core/mailings/template.h"
#include <algorithm>
#include <array>

namespace regulars {

namespace {

struct DefaultText {
    CardKind kind;
    const char16_t* language;
    const char16_t* heading;
    const char16_t* body;
};

constexpr std::array<DefaultText, 9> defaultTexts{{
    {CardKind::Reminder, u"en", u"Dear {called},",
     u"as promised, here is our reminder.\n"
     u"Drop in whenever it suits you, or ring us first and we will have everything ready.\n\n"
     u"See you soon!\n{shop}"},
    {CardKind::Reminder, u"sv", u"Hej {called}!",
     u"Som vi lovade hör vi av oss igen.\n"
     u"Titta in när det passar, eller ring först så har vi allt framme.\n\n"
     u"Väl mött!\n{shop}"},
    {CardKind::Reminder, u"ru", u"Здравствуйте, {called}!",
     u"Мы обещали напомнить о себе.\n"
     u"Загляните к нам, когда будет удобно, или сначала позвоните, и мы всё приготовим.\n\n"
     u"До скорой встречи!\n{shop}"},
    {CardKind::Birthday, u"en", u"Happy birthday, {called}!",
     u"May the day be warm, the cake large and the company good.\n\n"
     u"Bring this card next time you pass by: a small present is waiting for you on our counter.\n\n"
     u"With all good wishes\n{shop}"},
    {CardKind::Birthday, u"sv", u"Grattis, {called}!",
     u"Hoppas att dagen blir varm, tårtan stor och sällskapet gott.\n\n"
     u"Ta med kortet nästa gång du har vägarna förbi, så ligger en liten present och väntar på disken.\n\n"
     u"Varma hälsningar\n{shop}"},
    {CardKind::Birthday, u"ru", u"С днём рождения, {called}!",
     u"Пусть день будет тёплым, торт большим, а компания весёлой.\n\n"
     u"Захватите эту открытку, когда будете рядом: на прилавке вас ждёт маленький подарок.\n\n"
     u"С наилучшими пожеланиями\n{shop}"},
    {CardKind::Holiday, u"en", u"Happy holidays, {called}!",
     u"Thank you for every visit this year. It is a pleasure to know you.\n\n"
     u"We wish you and yours quiet days, good food and a bright new year, and look forward to seeing you in it.\n\n"
     u"Warmly\n{shop}"},
    {CardKind::Holiday, u"sv", u"God jul, {called}!",
     u"Tack för alla besök i år. Det är roligt att känna dig.\n\n"
     u"Vi önskar dig och de dina lugna dagar, god mat och ett ljust nytt år, och hoppas att vi ses då.\n\n"
     u"Varma hälsningar\n{shop}"},
    {CardKind::Holiday, u"ru", u"С Новым годом, {called}!",
     u"Спасибо за каждую встречу в этом году. Мы рады, что вы с нами.\n\n"
     u"Желаем вам и вашим близким спокойных дней, щедрого стола и светлого нового года. До встречи!\n\n"
     u"С теплом\n{shop}"},
}};

struct Title {
    const char16_t* language;
    std::array<const char16_t*, 3> kinds;  // in the order of CardKind
};

constexpr std::array<Title, 3> titles{{
    {u"en", {u"Reminders to %1", u"Birthday cards to %1", u"Holiday cards %1"}},
    {u"sv", {u"Påminnelser t.o.m. %1", u"Födelsedagskort t.o.m. %1", u"Julkort %1"}},
    {u"ru", {u"Напоминания по %1", u"Открытки ко дню рождения по %1", u"Новогодние открытки %1"}},
}};

const DefaultText* find(CardKind kind, QStringView language) {
    for (const DefaultText& text : defaultTexts)
        if (text.kind == kind && language == QStringView(text.language)) return &text;
    return nullptr;
}

}  // namespace

QString cardTextLanguage(QStringView language) {
    // "sv_SE" and "ru-RU" name a country too, which changes nothing here.
    qsizetype end = 0;
    while (end < language.size() && language.at(end).isLetter()) ++end;
    const QString plain = language.left(end).toString().toLower();
    return find(CardKind::Reminder, plain) ? plain : QStringLiteral("en");
}

CardText defaultCardText(CardKind kind, QStringView language) {
    const DefaultText* text = find(kind, cardTextLanguage(language));
    return {QString::fromUtf16(text->heading), QString::fromUtf16(text->body)};
}

QString cardTitle(CardKind kind, Day until, const QString& language) {
    const QString known = cardTextLanguage(language);
    const auto* title = std::find_if(titles.begin(), titles.end(), [&](const Title& one) { return known == QStringView(one.language); });
    const QString words = QString::fromUtf16(title->kinds.at(static_cast<std::size_t>(kind)));
    return words.arg(kind == CardKind::Holiday ? QString::number(until.date().year()) : cardDate(until, known));
}

QStringList cardTextLanguages() {
    QStringList languages;
    for (const DefaultText& text : defaultTexts) {
        const QString language = QString::fromUtf16(text.language);
        if (!languages.contains(language)) languages.append(language);
    }
    return languages;
}

}  // namespace regulars
