#include "core/duplicates/duplicate_finder.h"
#include "core/duplicates/twin_finder.h"
#include "tests/core/duplicates/people.h"
#include "tests/support/test_shop.h"
#include <QFile>
#include <QSet>

using namespace regulars;
using namespace regulars::test;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

QString febrl() {
    QString folder = qEnvironmentVariable("REGULARS_SHARED_DATA");
    if (folder.isEmpty()) folder = QStringLiteral(REGULARS_SOURCE_DIR "/../shared/data");
    return folder + u"/dedupe/febrl1.csv"_s;
}

/// A set of records whose numbers say who is who: "rec-12-org" and "rec-12-dup-0" are one person.
std::vector<std::pair<QString, PersonKeys>> readRecords(QFile& file) {
    std::vector<std::pair<QString, PersonKeys>> records;
    (void)file.readLine();
    while (!file.atEnd()) {
        QStringList c = QString::fromUtf8(file.readLine()).split(u',');
        for (QString& cell : c) cell = cell.trimmed();
        QString born = c[9];
        if (born.size() == 8) born = born.left(4) + u'-' + born.mid(4, 2) + u'-' + born.mid(6);
        Customer p = person(c[1], c[2], born, {}, {}, (c[3] + u' ' + c[4] + u'\n' + c[5]).trimmed(), c[7], c[6]);
        p.id = CustomerId{static_cast<qint64>(records.size()) + 1};
        records.emplace_back(c[0].section(u'-', 1, 1), PersonKeys::of(p));
    }
    return records;
}

}  // namespace

TEST_CASE("The pairs of a published set are found, and those for merging unasked are right") {
    QFile file(febrl());
    if (!file.open(QIODevice::ReadOnly)) {
        WARN("skipped: there is no " << febrl().toStdString());
        return;
    }
    const auto records = readRecords(file);
    REQUIRE(records.size() == 1000);
    std::vector<PersonKeys> people;
    ValueCounts counts;
    for (const auto& [who, keys] : records) {
        people.push_back(keys);
        counts.add(keys);
    }
    double right = 0, strict = 0, strictRight = 0;
    const auto pairs = DuplicateFinder::find(people, counts, DuplicateFinder::Rule::Wide);
    for (const DuplicatePair& pair : pairs) {
        const bool isRight = records[static_cast<size_t>(pair.a.value - 1)].first == records[static_cast<size_t>(pair.b.value - 1)].first;
        right += isRight;
        strict += pair.isStrict();
        strictRight += pair.isStrict() && isRight;
    }
    const double precision = right / static_cast<double>(pairs.size()), recall = right / 500.0;
    CHECK(2 * precision * recall / (precision + recall) >= 0.97);
    REQUIRE(strict > 250);
    CHECK(strictRight / strict >= 0.99);
}

TEST_CASE("The finder reads the book, leaves the bin out and can be stopped") {
    TestShop shop;
    const auto add = [&](const Customer& c) { return saved(shop->customerDesk.add(shop.maja, c)).value; };
    const CustomerId one = add(person(u"Наталья"_s, u"Морозенко"_s, u"1979-07-14"_s, u"0701234567"_s));
    const CustomerId two = add(person(u"Natalia"_s, u"Morozenko"_s, u"1979-07-14"_s, u"+46 70 123 45 67"_s));
    add(person(u"Ida"_s, u"Holm"_s, u"1988-04-01"_s));
    auto found = DuplicateFinder::find(shop->reader(), DuplicateFinder::Rule::Strict);
    REQUIRE(found.size() == 1);
    CHECK(found[0].a == one);
    CHECK(found[0].b == two);
    CHECK(found[0].words().contains(u"same phone"_s));
    DuplicateProgress progress;
    progress.cancelled = true;
    CHECK(DuplicateFinder::find(shop->reader(), DuplicateFinder::Rule::Wide, &progress).empty());
    saved(shop->customerDesk.remove(shop.maja, two));
    CHECK(DuplicateFinder::find(shop->reader(), DuplicateFinder::Rule::Wide).empty());
}

TEST_CASE("While a customer is typed their likely twins are named") {
    TestShop shop;
    const auto add = [&](const Customer& c) { return saved(shop->customerDesk.add(shop.maja, c)).value; };
    const CustomerId elin = add(person(u"Elin"_s, u"Åkerström"_s, u"1992-12-09"_s, u"0701234567"_s, u"elin@akerstrom.example"_s));
    add(person(u"Björn"_s, u"Lindqvist"_s));
    CustomerSearch search(shop->reader(), u"SE"_s);
    TwinFinder twins(shop->reader(), search);
    const auto byName = twins.find(person(u"Åkerstrom"_s, u"Elin"_s));
    REQUIRE(byName.size() == 1);
    CHECK(byName[0].customer == elin);
    CHECK(byName[0].words().contains(u"names swapped"_s));
    const auto byPhone = twins.find(person(u"E"_s, {}, {}, u"070-123 45 67"_s));
    REQUIRE(byPhone.size() == 1);
    CHECK(byPhone[0].words().contains(u"same phone"_s));
    const auto byEmail = twins.find(person({}, {}, {}, {}, u"Elin@Akerstrom.example"_s));
    REQUIRE(byEmail.size() == 1);
    CHECK(twins.find(person(u"Karin"_s, u"Nyström"_s)).empty());
}
