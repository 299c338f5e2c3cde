#include "core/search/line_index.h"
#include "core/search/line_match.h"
#include "core/search/person_words.h"
#include "core/search/search_words.h"
#include "tests/support/seed.h"
#include "tests/support/test_shop.h"
#include <random>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

const std::vector<std::string> kWords{"anna", "anna-lena", "an", "a", "lind", "lindqvist", "lindqvistalongname", "ольга", "олена", "王", "070123", "0701234567", "#wedding", "#wed", "@malmo", "~silk", "~38", "~3", "=person"};

std::string someLine(std::mt19937& lot) {
    std::string line;
    for (auto count = lot() % 7; count > 0; --count) line += (line.empty() ? "" : " ") + kWords[lot() % kWords.size()];
    return line;
}

QByteArray beginningOf(const std::string& word, std::mt19937& lot) {
    const QString bare = QString::fromUtf8(QByteArray::fromStdString(std::string(PersonWords::bare(word))));
    return bare.left(1 + static_cast<qsizetype>(lot() % static_cast<unsigned>(bare.size()))).toUtf8();
}

}  // namespace

TEST_CASE("An index of lines finds the lines in which a look at each finds the word") {
    const unsigned seed = seedOf("line index");
    INFO("seed " << seed);
    std::mt19937 lot(seed);
    for (int round = 0; round < 60; ++round) {
        std::vector<std::string> lines(lot() % 200);
        QByteArray text;
        for (std::string& line : lines) {
            line = someLine(lot);
            text += QByteArray::fromStdString(line) + '\n';
        }
        const LineIndex index(text);
        REQUIRE(index.size() == lines.size());
        for (int asked = 0; asked < 20; ++asked) {
            LineMatch match;
            const QByteArray word = beginningOf(kWords[lot() % kWords.size()], lot);
            match.words.push_back({{word}});
            LineSet all(lines.size()), exact(lines.size());
            index.find({word.constData(), static_cast<size_t>(word.size())}, all, exact);
            for (size_t i = 0; i < lines.size(); ++i) {
                INFO(lines[i] << " | " << word.toStdString());
                const auto how = match(' ' + lines[i] + ' ');
                CHECK(all.contains(i) == (how != LineMatch::How::None));
                CHECK(exact.contains(i) == (how == LineMatch::How::Exact));
            }
        }
    }
}

TEST_CASE("A set of lines keeps, leaves out and is gone through in order") {
    LineSet even(130), third(130);
    for (size_t i = 0; i < 130; i += 2) even.add(i);
    for (size_t i = 0; i < 130; i += 3) third.add(i);
    LineSet both = even, rest(130, true);
    both.keep(third);
    rest.remove(even);
    std::vector<size_t> seen;
    both.visit([&](size_t line) {
        seen.push_back(line);
        return seen.size() < 22;
    });
    CHECK(seen.size() == 22);
    CHECK(seen[1] == 6);
    CHECK(seen.back() == 126);
    size_t odd = 0;
    rest.visit([&](size_t line) { return odd += line % 2, true; });
    CHECK(odd == 65);
}

TEST_CASE("Who is found in memory is found by the index too, however they are spelt") {
    TestShop test;
    for (const QString& name : {u"Jürgen Mueller"_s, u"Anna Müller"_s, u"Ольга Щербакова"_s, u"Olga Shcherbakova"_s, u"Ольга Müller"_s, u"Анна Schmidt"_s, u"Ola Щукин"_s, u"Åsa Öberg"_s, u"Asa Oeberg"_s}) static_cast<void>(test.add(name));
    for (const QString& typed : {u"muller"_s, u"olga sh"_s, u"ольга щ"_s, u"olga mu"_s, u"анна sch"_s, u"anna m"_s, u"åsa ö"_s, u"asa oe"_s, u"o m"_s, u"шмидт a"_s}) {
        INFO(typed.toStdString());
        CustomerSearch ofMemory(test->reader(), u"SE"_s), ofIndex(test->reader(), u"SE"_s);
        ofIndex.awaitRecents();
        const auto sorted = [&](CustomerSearch& search) {
            std::vector<std::pair<qint64, SearchResult::Way>> hits;
            for (const auto& hit : search.search({typed, {}, {}, {}}).hits) hits.emplace_back(hit.id.value, hit.way);
            std::sort(hits.begin(), hits.end());
            return hits;
        };
        const auto found = sorted(ofMemory);
        CHECK_FALSE(found.empty());
        CHECK(found == sorted(ofIndex));
    }
}
