#include "tests/support/patience.h"
#include "ui/window/search_box.h"
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    QWidget window;
    SearchBox box{&window};
    QStringList asked;
    Stage() {
        window.resize(900, 600);
        box.setFind([this](const QString& text) {
            asked << text;
            std::vector<SearchHit> hits;
            if (text.startsWith(u"å", Qt::CaseInsensitive)) hits = {{u"Elin Åkerström"_s, u"Malmö"_s, 11, {}}, {u"Åsa <b>Öberg</b>"_s, u"Ystad"_s, 12, {}}};
            return hits;
        });
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window, patienceMs));
        box.setFocus();
    }
    // keyClicks knows Latin letters only; insert() counts as typing.
    void type(const QString& text) { box.insert(text); }
};

}  // namespace

TEST_CASE("Typing finds, Down and Enter open the second") {
    Stage stage;
    QSignalSpy chosen(&stage.box, &SearchBox::customerChosen);
    stage.type(u"åk"_s);
    CHECK(stage.asked == QStringList{u"åk"_s});
    REQUIRE(stage.box.hits().size() == 2);
    QTest::keyClick(&stage.box, Qt::Key_Down);
    QTest::keyClick(&stage.box, Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.first().first().toLongLong() == 12);
    CHECK(stage.box.text().isEmpty());
}

TEST_CASE("Commands are found by any of their words and done by Enter") {
    Stage stage;
    QSignalSpy done(&stage.box, &SearchBox::actChosen);
    stage.type(u"new cust"_s);
    QTest::keyClick(&stage.box, Qt::Key_Return);
    REQUIRE(done.count() == 1);
    CHECK(done.first().first().value<Act>() == Act::NewCustomer);
}

TEST_CASE("Nobody found is said, and Enter does nothing") {
    Stage stage;
    QSignalSpy chosen(&stage.box, &SearchBox::customerChosen);
    stage.type(u"zzz"_s);
    auto* list = stage.window.findChild<QListWidget*>(u"searchHits"_s);
    REQUIRE(list->isVisible());
    CHECK(list->item(0)->text().startsWith(u"Nobody found"_s));
    CHECK(stage.box.hits().front().customer == 0);
    QTest::keyClick(&stage.box, Qt::Key_Return);
    CHECK(chosen.isEmpty());
    QTest::keyClick(&stage.box, Qt::Key_Escape);
    CHECK_FALSE(list->isVisible());
}
