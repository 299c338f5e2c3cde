#include "tests/support/patience.h"
#include "ui/window/search_box.h"
#include <QImage>
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

TEST_CASE("A name from right to left is painted with its letters marked") {
    Stage stage;
    stage.box.setFind([](const QString&) { return std::vector<SearchHit>{{u"نور الزهراء"_s, u"سلمى"_s, 5, {}, {{0, 2}}, {{0, 3}}}}; });
    stage.type(u"نور"_s);
    auto* list = stage.window.findChild<QListWidget*>(u"searchHits"_s);
    REQUIRE(list->isVisible());
    const QImage seen = list->viewport()->grab().toImage();
    const auto ink = [&seen](int from, int to) {
        const int ground = qGray(seen.pixel(seen.width() - 30, seen.height() / 2));
        int pixels = 0;
        for (int y = from; y < to; ++y)
            for (int x = seen.width() / 6; x < seen.width() - 12; ++x) pixels += std::abs(qGray(seen.pixel(x, y)) - ground) > 60;
        return pixels;
    };
    const int row = list->sizeHintForRow(0);
    CHECK(ink(4, row / 2) > 10);
    CHECK(ink(row / 2 + 2, row - 4) > 5);
}

TEST_CASE("Commands are found by the beginnings of their words, those called so first") {
    Stage stage;
    const auto first = [&stage](const QString& typed) {
        stage.box.clear();
        stage.type(typed);
        INFO(typed.toStdString());
        REQUIRE_FALSE(stage.box.hits().empty());
        REQUIRE(stage.box.hits().front().act.has_value());
        return *stage.box.hits().front().act;
    };
    CHECK(first(u"print c"_s) == Act::Print);
    CHECK(first(u"pri ca"_s) == Act::Print);
    CHECK(first(u"cards"_s) == Act::Cards);
    CHECK(first(u"note"_s) == Act::Compose);
}

TEST_CASE("A command goes before whoever is only guessed at, and after whoever was found") {
    Stage stage;
    SearchHit guess{u"Mark Berg"_s, u"meant: Mark?"_s, 7, {}};
    guess.isGuess = true;
    std::vector<SearchHit> people{guess};
    stage.box.setFind([&people](const QString&) { return people; });
    stage.type(u"dark"_s);
    REQUIRE(stage.box.hits().size() >= 2);
    CHECK(stage.box.hits().front().act == Act::DarkLook);
    people.insert(people.begin(), SearchHit{u"Darko Petrović"_s, {}, 8, {}});
    stage.box.clear();
    stage.type(u"dark"_s);
    CHECK(stage.box.hits()[0].customer == 8);
    CHECK(stage.box.hits()[1].act == Act::DarkLook);
    CHECK(stage.box.hits().back().customer == 7);
}
