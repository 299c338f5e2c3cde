#include "tests/core/base/words.h"
#include "core/base/text.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

TEST_CASE("names fold to what people type when they search") {
    const std::pair<QStringView, QStringView> cases[] = {
        {u"Elin ÅKERSTRÖM", u"elin akerstrom"}, {u"Bjørn Łukasz Đorđe", u"bjorn lukasz dorde"}, {u"Weiß, STRAẞE", u"weiss, strasse"},
        {u"Ægir Þór Sigurðsson", u"aegir thor sigurdsson"}, {u"Œuvre", u"oeuvre"}, {u"IŞIK ışık İzmir", u"isik isik izmir"},
        {u"Андрей Королёв", u"андреи королев"}, {u"Їжакевич", u"іжакевич"}, {u"Nguyễn Thị Ánh", u"nguyen thi anh"},
        {u"王小明", u"王小明"}, {u"ﾔﾏﾀﾞ", u"ヤマタ"}, {u"Ｅｌｉｎ　１２", u"elin 12"}, {u"½ №5 ﬁ", u"1\u20442 no5 fi"},
        {u"Σωκράτης Ά", u"σωκρατησ α"}, {u"مُحَمَّد", u"محمد"}, {u"שָׁלוֹם", u"שלום"}, {u"A\u030Akerstro\u0308m", u"akerstrom"},
        {u"Jo\u00ADhan\u200B \u200EOlle", u"johan olle"}, {u"", u""}, {u"K\u212B", u"ka"}, {u"O'Brien-ŠVEC", u"o'brien-svec"},
    };
    for (const auto& [typed, folded] : cases) {
        INFO(typed.toString().toStdString());
        CHECK(fold(typed) == folded.toString());
    }
}

TEST_CASE("vowel signs are letters, not accents") {
    CHECK(fold(u"किरण") != fold(u"करण"));
    CHECK(fold(u"กี") != fold(u"กา"));
    CHECK(tokens(fold(u"किरण शर्मा")).size() == 2);
}

TEST_CASE("odd text folds without harm") {
    CHECK(fold(QStringView(u"a\0B", 3)) == QString(QStringView(u"a\0b", 3).toString()));
    CHECK(fold(u"\xD83D").size() == 1);
    CHECK(fold(u"\xDE00Å").size() == 2);
    CHECK(fold(u"😀") == u"😀"_s);
    CHECK(fold(QString(1'000'000, u'Å')) == QString(1'000'000, u'a'));
    CHECK(fold(u"\uFDFA").size() == 18);
}

TEST_CASE("the quick way of folding is the Unicode way") {
    // Every character of the lower plane, alone and between letters: what is tabled must equal what is computed.
    for (char16_t unit = 1; unit < 0xFFFF; ++unit) {
        const QString text = u"X"_s + QChar(unit) + u"Y"_s;
        QString expected;
        for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
            if (!c.isMark() && c.category() != QChar::Other_Format)
                expected += c.toCaseFolded();
        }
        for (const auto& [letter, plain] : {std::pair{u"ø"_s, u"o"_s}, {u"ł"_s, u"l"_s}, {u"đ"_s, u"d"_s}, {u"ß"_s, u"ss"_s}, {u"æ"_s, u"ae"_s},
                                            {u"œ"_s, u"oe"_s}, {u"ı"_s, u"i"_s}, {u"þ"_s, u"th"_s}, {u"ð"_s, u"d"_s}, {u"ь"_s, u""_s}, {u"ъ"_s, u""_s}})
            expected.replace(letter, plain);
        const QString folded = fold(text);
        const bool hasSign = std::any_of(folded.begin(), folded.end(), [](QChar c) { return c.isMark(); });
        if (folded != expected && !hasSign)
            FAIL("U+" << std::hex << static_cast<int>(unit));
    }
}

TEST_CASE("folding what is folded changes nothing") {
    const quint32 seed = 77;
    INFO("seed " << seed);
    test::RandomText texts(seed);
    for (int i = 0; i < 20000; ++i) {
        const QString once = fold(texts.next({u"Åke"_s, u"Königß"_s, u"йё"_s, u"ガ"_s, u"ự"_s}));
        REQUIRE(fold(once) == once);
    }
}

TEST_CASE("tokens are words, and single ideographs") {
    CHECK(tokens(u"elin akerstrom-berg, 070 12") == QStringList{u"elin"_s, u"akerstrom"_s, u"berg"_s, u"070"_s, u"12"_s});
    CHECK(tokens(u"王小明abc") == QStringList{u"王"_s, u"小"_s, u"明"_s, u"abc"_s});
    CHECK(tokens(u"やまダー𠮷") == QStringList{u"や"_s, u"ま"_s, u"ダ"_s, u"ー"_s, u"𠮷"_s});
    CHECK(tokens(u"анна7 o'brien") == QStringList{u"анна7"_s, u"o"_s, u"brien"_s});
    CHECK(tokens(u" ., -").isEmpty());
    CHECK(tokens(u"").isEmpty());
    CHECK(tokens(QStringView(u"a\0b", 3)) == QStringList{u"a"_s, u"b"_s});
    CHECK(tokens(u"\xD800x") == QStringList{u"x"_s});
}

TEST_CASE("digits of every script are digits") {
    CHECK(digitsOf(u"070-123 45 67") == u"0701234567"_s);
    CHECK(digitsOf(u"٠٧٠ ۱۲۳ १२ ７") == u"070123127"_s);
    CHECK(digitsOf(u"𝟗²½") == u"9"_s);
    CHECK(digitsOf(u"no digits").isEmpty());
}

TEST_CASE("reversing twice is nothing") {
    CHECK(reversed(u"0701234567") == u"7654321070"_s);
    CHECK(reversed(u"").isEmpty());
    CHECK(reversed(reversed(u"4711")) == u"4711"_s);
}

TEST_CASE("initials are of the first and the last name") {
    const std::pair<QStringView, QStringView> cases[] = {
        {u"Elin Åkerström", u"EÅ"}, {u"王小明", u"王"}, {u"王 小明", u"王"}, {u"elin", u"E"}, {u"  anna-maria  de la cruz ", u"AC"},
        {u"Conan O'Brien", u"CO"}, {u"Анна Королёва", u"АК"}, {u"Ola (Cykel)", u"OC"}, {u"Café 7", u"C"}, {u"7-Eleven", u"E"},
        {u"", u""}, {u"😀", u""}, {u"42", u""}, {u"a\u030Ake", u"Å"}, {u"J. R. R. Tolkien", u"JT"}, {u"ひろ こ", u"ひ"}, {u"𐐨𐐩", u"𐐀"},
    };
    for (const auto& [name, letters] : cases) {
        INFO(name.toString().toStdString());
        CHECK(initials(name) == letters.toString());
    }
}
