#include "tests/core/base/words.h"
#include "core/base/text.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

QStringList sorted(QStringList names, const QString& language) {
    const SortKeys keys(language);
    std::sort(names.begin(), names.end(), [&](const QString& a, const QString& b) { return keys.of(a) < keys.of(b); });
    return names;
}

}  // namespace

TEST_CASE("each language sorts as its telephone book does") {
    const QStringList names{u"Zäta"_s, u"Åberg"_s, u"Ärlig"_s, u"Öberg"_s, u"Adam"_s, u"adam"_s, u"Zeta"_s};
    CHECK(sorted(names, u"sv"_s) == QStringList{u"adam"_s, u"Adam"_s, u"Zeta"_s, u"Zäta"_s, u"Åberg"_s, u"Ärlig"_s, u"Öberg"_s});
    CHECK(sorted(names, u"de"_s) == QStringList{u"Åberg"_s, u"adam"_s, u"Adam"_s, u"Ärlig"_s, u"Öberg"_s, u"Zäta"_s, u"Zeta"_s});
    CHECK(sorted({u"Ёлкин"_s, u"Жуков"_s, u"Егоров"_s, u"Иванов"_s}, u"ru"_s) == QStringList{u"Егоров"_s, u"Ёлкин"_s, u"Жуков"_s, u"Иванов"_s});
}

TEST_CASE("a name typed with separate accents sorts like one with whole letters") {
    const SortKeys keys(u"sv"_s);
    CHECK(keys.of(u"A\u030Akerstro\u0308m") == keys.of(u"Åkerström"));
    CHECK(keys.of(u"Åkerström") != keys.of(u"Akerstrom"));
}

TEST_CASE("a key of a long or odd text is whole") {
    const SortKeys keys(u"sv"_s);
    const QString note = u"Åke "_s.repeated(2000);
    CHECK(keys.of(note + u'a') < keys.of(note + u'b'));
    CHECK(keys.of(QStringView()).isEmpty() == keys.of(u"").isEmpty());
    CHECK_FALSE(keys.of(u"\xD800").isNull());
    CHECK_FALSE(keys.of(u"Elin").contains('\0'));
}

TEST_CASE("the version names the language and the collator") {
    CHECK(SortKeys(u"sv"_s).version().startsWith(u"sv/"_s));
    CHECK(SortKeys(u"sv"_s).version() == SortKeys(u"sv"_s).version());
    CHECK(SortKeys(u"sv"_s).version() != SortKeys(u"ru"_s).version());
    CHECK(SortKeys(u"sv"_s).version().size() > 4);
}
