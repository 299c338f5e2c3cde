#include "core/base/text.h"
#include "core/search/spelling_variants.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

/// Whether what is typed finds what stands in the book: a prefix of it, as typed or spelt another way.
bool finds(const QString& typed, const QString& inBook) {
    const QString book = fold(inBook);
    const QStringList variants = spellingVariants(typed);
    return book.startsWith(fold(typed)) || std::any_of(variants.begin(), variants.end(), [&](const QString& v) { return book.startsWith(v); });
}

}  // namespace

TEST_CASE("A word finds its other spellings") {
    const auto [typed, inBook] = GENERATE(table<const char16_t*, const char16_t*>({
        {u"Müller", u"Mueller"}, {u"Mueller", u"Müller"}, {u"Mülle", u"Mueller"}, {u"Åström", u"Aastroem"}, {u"Aastroem", u"Åström"}, {u"Jørgensen", u"Joergensen"},
        {u"Иванова", u"Ivanova"}, {u"Ivanova", u"Иванова"}, {u"Юлия", u"Yuliya"}, {u"Юлия", u"Julija"}, {u"Юлия", u"Iuliia"}, {u"Yuliya", u"Юлия"}, {u"Julija", u"Юлия"},
        {u"Юрий", u"Yuriy"}, {u"Юрий", u"Jurij"}, {u"Yury", u"Юрий"}, {u"Yuriy", u"Юрий"}, {u"Jurij", u"Юрий"}, {u"Щербаков", u"Shcherbakov"}, {u"Shcherbakov", u"Щербаков"},
        {u"Хрущёв", u"Khrushchev"}, {u"Chruschtschew", u"Хрущёв"}, {u"Жуков", u"Zhukov"}, {u"Zhukov", u"Жуков"}, {u"Olga", u"Ольга"}, {u"Ольга", u"Olga"}, {u"Tatyana", u"Татьяна"},
        {u"Ковалёва", u"Kovaleva"}, {u"Koval", u"Ковалёва"}, {u"Aleksandr", u"Александр"},
        {u"belykh", u"Белых"}, {u"belyh", u"Белых"}, {u"Belych", u"Белых"}, {u"bely", u"Белых"}, {u"chernykh", u"Черных"}, {u"chernyh", u"Черных"}, {u"Belyy", u"Белый"}, {u"Dmytro", u"Дмитро"},
        {u"alyona", u"Алёна"}, {u"aljona", u"Алёна"}, {u"Fyodor", u"Фёдор"}, {u"Fjodor", u"Фёдор"}, {u"Kovalyova", u"Ковалёва"}, {u"Kovaljova", u"Ковалёва"}, {u"Yelena", u"Елена"}, {u"Jelena", u"Елена"},
        {u"Johan", u"Йохан"}, {u"Meyer", u"Мейер"}, {u"Natalja", u"Наталья"}, {u"Shevchenko", u"Шевченко"}, {u"Ковалёва", u"Kovalyova"}, {u"Ковалёва", u"Kovaljova"}, {u"Белых", u"Belykh"}, {u"Белых", u"Belyh"},
        {u"Линдквист", u"Lindqvist"}, {u"Бьорн", u"Björn"}, {u"Бьёрн", u"Björn"}, {u"Оке", u"Åke"}, {u"Окерстрём", u"Åkerström"}, {u"Монссон", u"Månsson"}, {u"Нюстрём", u"Nyström"}, {u"Шёстрём", u"Sjöström"},
        {u"Lindqvist", u"Линдквист"}, {u"bjorn", u"Бьёрн"},
    }));
    INFO(QString(QStringView(typed).toString()).toStdString() << " → " << QString(QStringView(inBook).toString()).toStdString());
    CHECK(finds(QStringView(typed).toString(), QStringView(inBook).toString()));
}

TEST_CASE("Other spellings are few, folded and never the word itself") {
    for (const QString& word : {u"Åkerström"_s, u"Щекочихина"_s, u"Wojciechowska"_s, u"王"_s, u"4711"_s, u""_s, u"Ærøskøbing"_s, u"محمد"_s, u"Бьёрнквист-Шовколова"_s, u"Ljudmyla"_s}) {
        const QStringList variants = spellingVariants(word);
        CHECK(variants.size() <= 6);
        for (const QString& variant : variants) {
            CHECK(variant == fold(variant));
            CHECK(variant != fold(word));
        }
    }
    CHECK(spellingVariants(u"王小明"_s).isEmpty());
    CHECK(spellingVariants(u"0701234567"_s).isEmpty());
}
