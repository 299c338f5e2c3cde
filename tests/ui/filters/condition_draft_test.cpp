#include "ui/filters/condition_draft.h"
#include "tests/support/seed.h"
#include <catch2/catch.hpp>
#include <iostream>
#include <random>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

Condition read(const QString& text) { return std::get<Condition>(Condition::parse(text)); }

Condition written(const ConditionDraft& draft) { return std::get<Condition>(draft.condition()); }

}  // namespace

TEST_CASE("what stands in the rows is the condition they were made from") {
    for (const char* text : {"all", "city = Lund", "not city = Lund", "visits >= 3 and city = Lund and not tag = wedding and last-visit older-than 90d", "regular or drifting", "not (regular or drifting)",
                             "not (regular and drifting)", "(city = Lund or city = \"Nya Lund\") and not (spend > 1200.50 or visits < 2 within 6m)", "birthday = this-week", "birthday within 2w",
                             "logged = call within 30d", "consent = email and not task-open", "note contains \"a \\\"b\\\" and\"", "none"}) {
        INFO(text);
        const Condition condition = read(QString::fromUtf8(text));
        CHECK(written(ConditionDraft::of(condition)).text() == condition.text());
    }
    CHECK(written(ConditionDraft::of(read(u"not not regular"_s))).text() == u"regular"_s);
}

TEST_CASE("any condition survives the rows") {
    const unsigned seed = seedOf("condition rows");
    std::mt19937 random(seed);
    const auto below = [&random](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const char* leaves[] = {"city = Lund", "visits >= 3", "regular", "tag is-empty", "created within 3m", "spend <= 99.5", "birthday = 12", "visits > 1 within 1y"};
    const std::function<Condition(int)> make = [&](int depth) -> Condition {
        if (depth == 0 || below(3) == 0) return read(QString::fromUtf8(leaves[below(8)]));
        if (below(4) == 0) {
            const Condition inner = make(depth - 1);
            return inner.kind == Condition::Kind::Not ? inner : Condition::isNot(inner);
        }
        std::vector<Condition> parts;
        for (int i = 2 + below(2); i > 0; --i) parts.push_back(make(depth - 1));
        return below(2) ? Condition::allOf(std::move(parts)) : Condition::anyOf(std::move(parts));
    };
    for (int i = 0; i < 500; ++i) {
        const Condition condition = make(4);
        INFO(condition.text().toStdString());
        REQUIRE(written(ConditionDraft::of(condition)) == condition);
    }
}

TEST_CASE("a half-filled row says what is missing") {
    ConditionDraft draft;
    draft.parts.push_back(ConditionDraft::row(FilterField::City));
    const auto sentence = std::get<QString>(draft.condition());
    CHECK(sentence.contains(u"City"_s));
    draft.parts.front().value = u"Lund"_s;
    CHECK(written(draft).text() == u"city = Lund"_s);
    draft.parts.push_back(ConditionDraft::row(FilterField::Visits));
    draft.parts.back().value = u"many"_s;
    CHECK(std::holds_alternative<QString>(draft.condition()));
}
