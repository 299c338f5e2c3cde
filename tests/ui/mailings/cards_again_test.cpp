#include "tests/ui/mailings/cards_stage.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

TEST_CASE("Nobody waits for a slow printer, and the place that comes after asks whether the cards came out right") {
    TestShop shop;
    birthdayChild(shop, u"Karin Nyström"_s, 3);
    CardsStage stage(*shop.shop);
    stage.waitUntilReady();
    stage.tray.mood = PaperTray::Mood::IsSlow;
    stage.find<QAbstractButton>("printCards")->click();
    REQUIRE(CardsStage::comes([&] { return !MailingStore(shop->reader()).latest(1).empty(); }));
    QTest::qWait(50);
    QElapsedTimer waited;
    waited.start();
    delete stage.place;
    CHECK(waited.elapsed() < 60'000);  // the paper itself never comes
    stage.tray.paper.release();
    stage.place = new CardsPlace(*shop.shop, stage.file, stage.tray);
    stage.place->setStaff(shop.johan);
    stage.window.layout()->addWidget(stage.place);
    QSignalSpy done(stage.place, &CardsPlace::done);
    REQUIRE(CardsStage::comes([&] { return stage.find("outcomeCard")->isVisible(); }));
    stage.find<QAbstractButton>("outcomeAll")->click();
    REQUIRE(CardsStage::comes([&] { return done.count() == 1; }));
    CHECK(MailingStore(shop->reader()).latest(1).front().status == Mailing::Status::Confirmed);
}

TEST_CASE("A job answered for elsewhere is not asked about any more") {
    TestShop shop;
    birthdayChild(shop, u"Karin Nyström"_s, 3);
    CardsStage stage(*shop.shop);
    stage.print();
    saved(shop->mailingDesk.confirm(shop.johan, MailingStore(shop->reader()).latest(1).front().id, {}));
    CHECK(CardsStage::comes([&] { return !stage.find("outcomeCard")->isVisible(); }));
}

TEST_CASE("Somebody unticked gets no card this time and stays due") {
    TestShop shop;
    birthdayChild(shop, u"Karin Nyström"_s, 3);
    birthdayChild(shop, u"Анна Ковалёва"_s, 4);
    birthdayChild(shop, u"王小明"_s, 5);
    CardsStage stage(*shop.shop);
    stage.waitUntilReady();
    auto* gets = stage.find<RowList>("recipients");
    gets->setFocus();
    gets->setCurrentIndex(gets->model()->index(1, 0));
    QTest::keyClick(gets, Qt::Key_Space);
    CHECK_FALSE(stage.find("printCards")->isEnabled());
    stage.print();
    CHECK(stage.headings().size() == 2);
    CHECK_FALSE(stage.headings().join(u' ').contains(u"Анна"_s));
    stage.find<QAbstractButton>("outcomeAll")->click();
    REQUIRE(CardsStage::comes([&] { return gets->rows()->rowCount() == 1; }));
    CHECK(gets->rows()->row(0).box == ListRow::Box::Open);
    gets->setCurrentIndex(gets->model()->index(0, 0));
    QTest::keyClick(gets, Qt::Key_Space);
    stage.waitUntilReady();
    CHECK(gets->rows()->row(0).box == ListRow::Box::Ticked);
}

TEST_CASE("The shop's own language can always be written in, and is not shown in place of the readers'") {
    TestShop shop;  // in Swedish
    birthdayChild(shop, u"Анна Ковалёва"_s, 4, true, true, u"ru"_s);
    CardsStage stage(*shop.shop);
    stage.waitUntilReady();
    CHECK(stage.find<QAbstractButton>("language_ru")->isChecked());
    REQUIRE(stage.find<QAbstractButton>("language_sv")->isVisible());
    stage.find<QAbstractButton>("language_sv")->click();
    CHECK(stage.find<QLineEdit>("cardHeading")->text() == defaultCardText(CardKind::Birthday, u"sv").heading);
}

TEST_CASE("A print job is called in the language of the shop") {
    TestShop shop;
    birthdayChild(shop, u"Karin Nyström"_s, 3);
    CardsStage stage(*shop.shop);
    stage.print();
    CHECK(MailingStore(shop->reader()).latest(1).front().title == u"Födelsedagskort t.o.m. 29 november"_s);
}

TEST_CASE("With large letters nothing on the page of cards is cut off or laid over anything else") {
    TestShop shop;
    birthdayChild(shop, u"Karin Nyström"_s, 3);
    const QFont usual = QApplication::font();
    for (const double factor : {1.0, 1.2}) {
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * factor);
        QApplication::setFont(large);
        CardsStage stage(*shop.shop);
        stage.waitUntilReady();
        stage.window.resize(927, 600);
        QTest::qWait(80);
        INFO("letters " << factor);
        for (const char* name : {"getsCard", "until", "paperCard", "previousCard", "textCard"}) {
            INFO(name);
            const auto* card = stage.find(name);
            CHECK(card->visibleRegion().boundingRect().width() == card->width());
            CHECK(card->mapTo(card->parentWidget(), QPoint(card->width(), 0)).x() <= card->parentWidget()->width());
        }
        const auto bottom = [&](const char* name) { return stage.find(name)->mapTo(&stage.window, QPoint(0, stage.find(name)->height())).y(); };
        CHECK(stage.find("field_called")->mapTo(&stage.window, QPoint()).y() >= bottom("cardBody"));
        CHECK(stage.find("cardHeading")->mapTo(&stage.window, QPoint()).y() >= bottom("sheetPreview"));
        const auto* until = stage.find<QLineEdit>("until");
        CHECK(until->fontMetrics().horizontalAdvance(until->text()) < until->width() - 16);
    }
    QApplication::setFont(usual);
    // The longest there is in the side column, so that it scrolls.
    birthdayChild(shop, u"فاطمة الزهراء 🌸"_s, 4);
    birthdayChild(shop, u"שרה לוי"_s, 5, true, true, u"sv"_s);
    birthdayChild(shop, u"🧵 Göran 👨‍👩‍👧 Öberg"_s, 6);
    CardsStage stage(*shop.shop);
    stage.waitUntilReady();
    stage.shoot(u"cards-scripts"_s);
    stage.window.resize(927, 560);
    stage.print();
    stage.find<QAbstractButton>("outcomeSome")->click();
    QTest::qWait(80);
    stage.shoot(u"cards-scripts-small"_s);
    CHECK(stage.find("outcomeCard")->visibleRegion().boundingRect().width() == stage.find("outcomeCard")->width());
}
