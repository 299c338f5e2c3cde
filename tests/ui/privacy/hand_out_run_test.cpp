#include "tests/support/place_stage.h"
#include "tests/support/scripted_asker.h"
#include "tests/support/test_shop.h"
#include "ui/privacy/hand_out_run.h"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

struct Handing {
    TestShop shop;
    ScriptedAsker asker;
    PlaceStage<QWidget> stage{new QWidget};
    CustomerId ingrid = shop.add(u"Ingrid Löfqvist/Ek"_s, u"070-174 06 05"_s);
    void begin(const QString& file, StaffId by) {
        asker.written = shop.folder.filePath(file);
        HandOutRun::begin(*shop.shop, asker, by, ingrid, stage.place);
    }
    [[nodiscard]] bool says(const QString& words) {
        return stage.comes([&] { return stage.bar->sentence().contains(words); });
    }
};

}  // namespace

TEST_CASE("Everything about a person is written as PDF and JSON under the chosen name") {
    Handing at;
    at.begin(u"ingrid.pdf"_s, at.shop.maja);
    CHECK(at.asker.proposed == u"Ingrid Löfqvist Ek 2026-11-22.pdf");
    REQUIRE(at.says(u"Everything about"_s));
    QFile pdf(at.shop.folder.filePath(u"ingrid.pdf"_s)), json(at.shop.folder.filePath(u"ingrid.json"_s));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    REQUIRE(json.open(QIODevice::ReadOnly));
    CHECK(pdf.readAll().startsWith("%PDF"));
    CHECK(QJsonDocument::fromJson(json.readAll()).object()[u"customer"_s].toObject()[u"display_name"_s] == u"Ingrid Löfqvist/Ek"_s);
    CHECK((json.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
}

TEST_CASE("A file that stands there under the other ending is not replaced unasked, and only the owner hands out") {
    Handing at;
    QFile other(at.shop.folder.filePath(u"ingrid.json"_s));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("mine");
    other.close();
    at.begin(u"ingrid.pdf"_s, at.shop.maja);
    CHECK(at.says(u"exists already"_s));
    at.begin(u"johan.pdf"_s, at.shop.johan);
    CHECK(at.says(u"Only the owner"_s));
    CHECK_FALSE(QFile::exists(at.shop.folder.filePath(u"johan.pdf"_s)));
    at.begin(u"no/such/folder.pdf"_s, at.shop.maja);
    CHECK(at.says(u"could not be written"_s));
}
