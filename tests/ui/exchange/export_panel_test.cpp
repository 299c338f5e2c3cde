#include "ui/exchange/export_panel.h"
#include "tests/ui/exchange/stage.h"
#include "ui/shared/button.h"
#include <QJsonDocument>
#include <QSignalSpy>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

struct ExportStage : Stage {
    ExportPanel* panel = seat(new ExportPanel(*shop.shop, asker, shop.maja));
    QSignalSpy ended{panel, &ExportPanel::ended};
    QByteArray written(const char* button, const QString& name) {
        asker.written = shop.folder.filePath(name);
        at<Button>(button)->click();
        REQUIRE(comes([this] { return !ended.isEmpty(); }));
        QFile file(asker.written);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

}  // namespace

TEST_CASE("The customers are written as a table, and the message says where") {
    ExportStage stage;
    stage.shop.add(u"Анна Сергеевна Ковалёва"_s, u"070-123 45 67"_s);
    stage.shop.add(u"=HYPERLINK(\"x\")"_s);
    const QByteArray csv = stage.written("saveCsv", u"kunder.csv"_s);
    CHECK(csv.contains("Анна Сергеевна Ковалёва"));
    CHECK(csv.contains("'=HYPERLINK"));
    CHECK(stage.messages->sentence().contains(u"kunder.csv"_s));
    CHECK(stage.asker.proposed == u"Blom & Daughter 2026-11-22.csv"_s);
    CHECK(stage.at("saveCsv")->isEnabled());
}

TEST_CASE("Everything is written as JSON") {
    ExportStage stage;
    stage.shop.add(u"王小明"_s);
    const QByteArray json = stage.written("saveJson", u"shop.json"_s);
    CHECK_FALSE(QJsonDocument::fromJson(json).isNull());
    CHECK(json.contains("王小明"));
}

TEST_CASE("The shop is never written over by its own export") {
    ExportStage stage;
    stage.shop.add(u"Ida Holm"_s);
    stage.asker.written = stage.shop.path;
    stage.at<Button>("saveCsv")->click();
    CHECK(stage.messages->kind() == MessageBar::Kind::Warning);
    CHECK(stage.ended.isEmpty());
    CHECK(stage.customers() == 1);
}

TEST_CASE("A folder that is not there is told in words, and another try is possible") {
    ExportStage stage;
    stage.asker.written = stage.shop.folder.filePath(u"nowhere/kunder.csv"_s);
    stage.at<Button>("saveCsv")->click();
    REQUIRE(comes([&] { return !stage.ended.isEmpty(); }));
    CHECK(stage.messages->kind() == MessageBar::Kind::Fault);
    CHECK(stage.at("saveCsv")->isEnabled());
    CHECK(stage.ended.first().first().toString().isEmpty());
}

TEST_CASE("Esc closes the page when nothing is written") {
    ExportStage stage;
    QSignalSpy closed(stage.panel, &ExportPanel::closed);
    QTest::keyClick(stage.panel, Qt::Key_Escape);
    CHECK(closed.count() == 1);
}
