#include "core/filters/condition.h"
#include "tests/support/seed.h"
#include <catch2/catch.hpp>
#include <random>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

Condition read(const QString& text) {
    auto result = Condition::parse(text);
    if (const auto* problem = std::get_if<ConditionProblem>(&result)) FAIL(text.toStdString() << ": " << problem->sentence.toStdString());
    return std::get<Condition>(result);
}

ConditionProblem problem(const QString& text) {
    auto result = Condition::parse(text);
    INFO(text.toStdString());
    REQUIRE(std::holds_alternative<ConditionProblem>(result));
    return std::get<ConditionProblem>(result);
}

Condition leaf(FilterField field, Comparison comparison, Value value = {}, std::optional<Span> period = {}) { return Condition::is({field, comparison, std::move(value), period}); }

/// Makes conditions of every form out of a seed.
class Maker {
public:
    explicit Maker(unsigned seed) : random_(seed) {}
    Condition condition(int depth) {
        const int form = depth == 0 ? 0 : number(5);
        if (form < 2) return Condition::is(anyLeaf());
        if (form == 2) return Condition::isNot(condition(depth - 1));
        std::vector<Condition> parts;
        const int count = number(4);
        for (int i = 0; i < (count == 1 ? 2 : count); ++i) parts.push_back(condition(depth - 1));
        return form == 3 ? Condition::allOf(std::move(parts)) : Condition::anyOf(std::move(parts));
    }
    QString text() {
        static const QStringList words{u"Malmö"_s, u"Nya Lund"_s, u"and"_s, u"OR"_s, u"not"_s, u"within"_s, u"is-empty"_s, u"\"*"_s, u"a\\b"_s, u"Ёлка 🧵"_s, u"王小明"_s, u"%_"_s, u"' OR 1=1 --"_s,
                                       u"(x)"_s, u"≥3"_s, QString(QChar(0xD800)), QString(QChar(0)), u"\u202Eabc"_s, u"é\u0301"_s, u"\u00a0"_s, u"line\nbreak"_s, u"NEAR("_s, u"=SUM(A1)"_s, u"<b>"_s, u"\\"_s};
        QString made = words[number(static_cast<int>(words.size()))];
        if (number(3) == 0) made += words[number(static_cast<int>(words.size()))];
        return made;
    }
    int number(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }

private:
    ConditionLeaf anyLeaf() {
        const auto rules = FieldRule::all();
        const FieldRule& rule = rules[static_cast<size_t>(number(static_cast<int>(rules.size())))];
        const auto comparisons = rule.comparisons();
        ConditionLeaf made{rule.field, comparisons[static_cast<size_t>(number(static_cast<int>(comparisons.size())))], {}, {}};
        if (needsValue(made.comparison)) made.value = value(rule, made.comparison);
        if (rule.mayHavePeriod && number(2) == 0) made.period = span();
        return made;
    }
    Span span() { return {number(200), static_cast<Span::Unit>(number(4))}; }
    Value value(const FieldRule& rule, Comparison comparison) {
        if (comparison == Comparison::OlderThan || comparison == Comparison::Within) return span();
        switch (rule.kind) {
        case FieldRule::Kind::Date: return Day(2020 + number(9), 1 + number(12), 1 + number(28));
        case FieldRule::Kind::Birthday: {
            const auto when = static_cast<BirthdayTime::When>(number(5));
            if (when == BirthdayTime::When::Month) return BirthdayTime{when, 1 + number(12)};
            if (when == BirthdayTime::When::MonthDay) return BirthdayTime{when, 2, 1 + number(29)};
            return BirthdayTime{when};
        }
        case FieldRule::Kind::Number: return qint64{number(1000)};
        case FieldRule::Kind::Amount: return Amount{number(3'000'000)};
        case FieldRule::Kind::Choice: return rule.choices()[number(static_cast<int>(rule.choices().size()))];
        default: return text();
        }
    }
    std::mt19937 random_;
};

}  // namespace

TEST_CASE("a condition is read as it is said") {
    const Condition found = read(u"visits >= 3 and city = Lund and not tag = \"wedding 2027\" and last-visit older-than 90d"_s);
    CHECK(found == Condition::allOf({leaf(FilterField::Visits, Comparison::AtLeast, qint64{3}), leaf(FilterField::City, Comparison::Equal, u"Lund"_s),
                                     Condition::isNot(leaf(FilterField::Tag, Comparison::Equal, u"wedding 2027"_s)), leaf(FilterField::LastVisit, Comparison::OlderThan, Span{90, Span::Unit::Days})}));
    CHECK(read(u"drifting or new and not consent=post"_s)
          == Condition::anyOf({Condition::flag(FilterField::Drifting), Condition::allOf({Condition::flag(FilterField::New), Condition::isNot(leaf(FilterField::Consent, Comparison::Equal, u"post"_s))})}));
    CHECK(read(u"VISITS≥2 WITHIN 30D AND (birthday=this-week OR birthday = 12-09)"_s)
          == Condition::allOf({leaf(FilterField::Visits, Comparison::AtLeast, qint64{2}, Span{30, Span::Unit::Days}),
                               Condition::anyOf({leaf(FilterField::Birthday, Comparison::Equal, BirthdayTime{}), leaf(FilterField::Birthday, Comparison::Equal, BirthdayTime{BirthdayTime::When::MonthDay, 12, 9})})}));
    CHECK(read(u"spend > 1200.50"_s) == leaf(FilterField::Spend, Comparison::More, Amount{1'200'500}));
    CHECK(read(u"city = Malmö"_s).text() == u"city = Malmö"_s);
    CHECK(read(u"logged = call within 2w and note contains \"a \\\"b\\\"\""_s).text() == u"logged = call within 2w and note contains \"a \\\"b\\\"\""_s);
    for (const QString& everybody : {u""_s, u"  "_s, u"all"_s}) CHECK(read(everybody).isEverybody());
}

TEST_CASE("what is no condition is told with its place") {
    CHECK(problem(u"vists >= 3"_s).position == 0);
    CHECK(problem(u"visits >= 3 and"_s).position == 15);
    CHECK(problem(u"visits >= three"_s).position == 10);
    CHECK(problem(u"visits contains 3"_s).position == 7);
    CHECK(problem(u"city = Nya Lund"_s).position == 11);
    CHECK(problem(u"city = and"_s).position == 7);
    CHECK(problem(u"(new or drifting"_s).position == 0);
    CHECK(problem(u"new)"_s).position == 3);
    CHECK(problem(u"city = \"Lund"_s).position == 7);
    CHECK(problem(u"city = \"\""_s).position == 7);
    CHECK(problem(u"created within 500y"_s).position == 15);
    CHECK(problem(u"birthday = 02-30"_s).position == 11);
    CHECK(problem(u"drifting = yes"_s).position == 9);
    CHECK(problem(u"last-visit < 2026-02-30"_s).sentence.contains(u"2026-02-30"_s));
    CHECK(problem(u"visits >= 3 city = Lund"_s).sentence.startsWith(u"Character 13: "_s));
    CHECK(problem(u"visits >= 99999999999999999999"_s).position == 10);
    CHECK(problem(QString(200, u'(')).sentence.contains(u"brackets"_s));
    CHECK(problem(u"not "_s.repeated(3000)).position > 0);
    CHECK(problem(QString(20000, u'x')).sentence.contains(u"10"_s));
    CHECK(problem(u"new or "_s.repeated(150) + u"new"_s).position == 700);
}

TEST_CASE("any condition is read back from its text") {
    const unsigned seed = seedOf("conditions");
    INFO("seed " << seed);
    Maker make(seed);
    for (int i = 0; i < 3000; ++i) {
        const Condition condition = make.condition(i % 4);
        if (condition.leaves() > 100) continue;
        const QString text = condition.text();
        INFO(text.toStdString());
        auto again = Condition::parse(text);
        if (const auto* why = std::get_if<ConditionProblem>(&again)) FAIL(why->sentence.toStdString());
        CHECK(std::get<Condition>(again) == condition);
        CHECK(std::get<Condition>(again).text() == text);
    }
}

TEST_CASE("no text whatever breaks the reader") {
    const unsigned seed = seedOf("broken conditions");
    INFO("seed " << seed);
    Maker make(seed);
    static const QStringList pieces{u"and"_s, u"or"_s, u"not"_s, u"("_s, u")"_s, u"="_s, u">="_s, u"\""_s, u"visits"_s, u"city"_s, u"within"_s, u"30d"_s, u"-1"_s, u"3"_s, u"\\"_s, u"birthday"_s, u"="_s, u"--12"_s};
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int length = make.number(12); length > 0; --length) {
            const int kind = make.number(4);
            if (kind == 0) text += QChar(static_cast<char16_t>(make.number(0x10000)));
            else if (kind == 1) text += make.text();
            else text += u' ' + pieces[make.number(static_cast<int>(pieces.size()))];
        }
        const auto result = Condition::parse(text);
        if (const auto* why = std::get_if<ConditionProblem>(&result)) {
            CHECK_FALSE(why->sentence.isEmpty());
            CHECK(why->position >= 0);
            CHECK(why->position <= text.size());
        } else {
            CHECK(std::get<Condition>(Condition::parse(std::get<Condition>(result).text())) == std::get<Condition>(result));
        }
    }
}

TEST_CASE("every field and comparison has its words") {
    QSet<QString> words;
    for (const FieldRule& rule : FieldRule::all()) {
        CHECK(FieldRule::find(rule.word) == &rule);
        CHECK(&FieldRule::of(rule.field) == &rule);
        CHECK_FALSE(rule.titleText().isEmpty());
        CHECK_FALSE(rule.comparisons().empty());
        words.insert(rule.word.toString());
        for (const Comparison comparison : rule.comparisons()) {
            CHECK_FALSE(comparisonTitle(comparison).isEmpty());
            if (comparison != Comparison::Holds) CHECK(comparisonFrom(comparisonWord(comparison)) == comparison);
        }
    }
    CHECK(words.size() == static_cast<qsizetype>(FieldRule::all().size()));
}
