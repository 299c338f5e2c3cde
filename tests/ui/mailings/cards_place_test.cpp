#include "tests/ui/mailings/cards_stage.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

TEST_CASE("Who gets a card and who is left out stand there with the reason, and follow the day chosen") {
    TestShop shop;
    const CustomerId karin = birthdayChild(shop, u"Karin Nyström"_s, 3);
    const CustomerId no = birthdayChild(shop, u"Per <img src='/dev/zero'>"_s, 4, false);
    birthdayChild(shop, u"Анна Ковалёва"_s, 5, true, false);
    birthdayChild(shop, u"王小明"_s, 12);
    CardsStage stage(*shop.shop);
    QSignalSpy opened(stage.place, &CardsPlace::openCustomer);
    stage.waitUntilReady();
    auto* gets = stage.find<RowList>("recipients");
    auto* left = stage.find<RowList>("leftOutList");
    REQUIRE(gets->rows()->rowCount() == 1);
    CHECK(gets->rows()->row(0).rest == u"Karin Nyström"_s);
    CHECK(left->rows()->rowCount() == 4);  // two reasons, a person under each
    stage.find<QAbstractButton>("reach14")->click();
    CHECK(CardsStage::comes([&] { return gets->rows()->rowCount() == 2; }));
    auto* until = stage.find<QLineEdit>("until");
    until->setFocus();
    until->setText(u"2026-11-21"_s);
    QTest::keyClick(until, Qt::Key_Return);
    CHECK(stage.find("untilFault")->isVisible());
    until->setText(u"2026-11-25"_s);
    QTest::keyClick(until, Qt::Key_Return);
    CHECK_FALSE(stage.find("untilFault")->isVisible());
    CHECK(CardsStage::comes([&] { return gets->rows()->rowCount() == 1 && !left->isVisible(); }));
    stage.find<QAbstractButton>("reach7")->click();
    REQUIRE(CardsStage::comes([&] { return left->isVisible(); }));
    for (int row = 0; row < left->rows()->rowCount(); ++row)
        if (left->rows()->row(row).customer == no.value) left->setCurrentIndex(left->model()->index(row, 0));
    QTest::keyClick(left, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().first().value<CustomerId>() == no);
    gets->setCurrentIndex(gets->model()->index(0, 0));
    QTest::keyClick(gets, Qt::Key_Return);
    CHECK(opened.last().first().value<CustomerId>() == karin);
}

TEST_CASE("What is written in the text stands on the cards, fields are put in by their buttons") {
    TestShop shop;
    birthdayChild(shop, u"Karin Nyström"_s, 3);
    CardsStage stage(*shop.shop);
    stage.waitUntilReady();
    CHECK(stage.words("textProblems").isEmpty());
    auto* heading = stage.find<QLineEdit>("cardHeading");
    heading->setFocus();
    heading->selectAll();
    QTest::keyClicks(heading, u"Hurra, "_s);
    stage.find<QAbstractButton>("field_called")->click();
    CHECK(heading->text() == u"Hurra, {called}"_s);
    CHECK_FALSE(stage.find("printCards")->isEnabled());  // the old text must not be printed
    stage.waitUntilReady();
    auto* body = stage.find<QPlainTextEdit>("cardBody");
    body->setPlainText(u"Bring {caled} along."_s);
    CHECK(stage.words("textProblems").contains(u"{caled}"_s));
    CHECK_FALSE(stage.find("printCards")->isEnabled());
    QTest::qWait(300);
    CHECK_FALSE(stage.find("printCards")->isEnabled());
    body->setPlainText(u"Bring the {{card}} along, {name}."_s);
    stage.print();
    CHECK(stage.headings() == QStringList{u"Hurra, Karin Nyström"_s});
    const auto mailing = MailingStore(shop->reader()).find(MailingStore(shop->reader()).latest(1).front().id);
    CHECK(mailing->items.front().body == u"Bring the {card} along, Karin Nyström."_s);
    stage.find<QAbstractButton>("defaultText")->click();
    CHECK(heading->text() == defaultCardText(CardKind::Birthday, u"en").heading);
}

TEST_CASE("Each language has its own text, and one changed leaves the others") {
    TestShop shop;
    birthdayChild(shop, u"Karin Nyström"_s, 3, true, true, u"sv"_s);
    birthdayChild(shop, u"Анна Ковалёва"_s, 4, true, true, u"ru"_s);
    CardsStage stage(*shop.shop);
    stage.waitUntilReady();
    stage.find<QAbstractButton>("language_ru")->click();
    auto* heading = stage.find<QLineEdit>("cardHeading");
    CHECK(heading->text() == defaultCardText(CardKind::Birthday, u"ru").heading);
    heading->setText(u"Ура, {called}!"_s);
    stage.find<QAbstractButton>("language_sv")->click();
    CHECK(heading->text() == defaultCardText(CardKind::Birthday, u"sv").heading);
    stage.print();
    CHECK(stage.headings() == QStringList{u"Grattis, Karin Nyström!"_s, u"Ура, Анна Ковалёва!"_s});
}

TEST_CASE("A text that was written is still there when the place is opened anew") {
    TestShop shop;
    birthdayChild(shop, u"Karin Nyström"_s, 3);
    {
        CardsStage stage(*shop.shop);
        stage.waitUntilReady();
        stage.find<QLineEdit>("cardHeading")->setText(u"Hurra, {called}! 🎂"_s);
    }
    shop.reopen();
    CardsStage stage(*shop.shop);
    stage.waitUntilReady();
    CHECK(stage.find<QLineEdit>("cardHeading")->text() == u"Hurra, {called}! 🎂"_s);
    stage.print();
    CHECK(stage.headings() == QStringList{u"Hurra, Karin Nyström! 🎂"_s});
}

TEST_CASE("All came out right: the cards are noted with their customers and are due no more") {
    TestShop shop;
    const CustomerId karin = birthdayChild(shop, u"Karin Nyström"_s, 3);
    CardsStage stage(*shop.shop);
    QSignalSpy done(stage.place, &CardsPlace::done);
    stage.print();
    CHECK_FALSE(stage.find("printCards")->isEnabled());
    CHECK_FALSE(stage.find("outcomeSome")->isVisible());  // one card is all or none
    CHECK(stage.find("outcomeAll")->hasFocus());
    QTest::keyClick(stage.find("outcomeAll"), Qt::Key_Space);
    REQUIRE(CardsStage::comes([&] { return done.count() == 1; }));
    CHECK(InteractionStore(shop->reader()).of(karin, 10).front().kind == Interaction::Kind::Card);
    CHECK(CardsStage::comes([&] { return stage.find("cardsEmpty")->isVisible(); }));
    CHECK_FALSE(stage.find("outcomeCard")->isVisible());
    saved(shop->database().undo(done.first().at(1).value<ActionId>(), shop.maja));
    stage.waitUntilReady();
}

TEST_CASE("Spoiled cards are chosen by number or from the list, and stay due") {
    TestShop shop;
    for (int i = 1; i <= 6; ++i) birthdayChild(shop, u"Guest %1"_s.arg(i), i);
    CardsStage stage(*shop.shop);
    QSignalSpy done(stage.place, &CardsPlace::done);
    stage.print();
    CHECK(stage.tray.printed.size() == 2);
    stage.find<QAbstractButton>("outcomeSome")->click();
    auto* numbers = stage.find<QLineEdit>("spoiledNumbers");
    auto* send = stage.find<QAbstractButton>("outcomeSend");
    CHECK(numbers->hasFocus());
    CHECK_FALSE(send->isEnabled());
    for (const auto& wrong : {u"7"_s, u"0"_s, u"two"_s, u"5-2"_s, u"1-2-3"_s}) {
        numbers->clear();
        QTest::keyClicks(numbers, wrong);
        INFO(wrong.toStdString());
        CHECK(stage.find("spoiledFault")->isVisible());
        CHECK_FALSE(send->isEnabled());
    }
    numbers->clear();
    QTest::keyClicks(numbers, u"2, 4-5"_s);
    CHECK(send->isEnabled());
    auto* list = stage.find<RowList>("spoiledList");
    CHECK(list->rows()->row(3).box == ListRow::Box::Ticked);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(3, 0));
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(numbers->text() == u"2, 5"_s);
    send->click();
    REQUIRE(CardsStage::comes([&] { return done.count() == 1; }));
    REQUIRE(CardsStage::comes([&] { return stage.find<RowList>("recipients")->rows()->rowCount() == 2; }));
    CHECK(stage.find<RowList>("previousList")->rows()->row(0).facts.contains(u"4 printed, 2 spoiled"_s));
}

TEST_CASE("None came out: everything stays due") {
    TestShop shop;
    birthdayChild(shop, u"Karin Nyström"_s, 3);
    CardsStage stage(*shop.shop);
    QSignalSpy done(stage.place, &CardsPlace::done);
    stage.print();
    stage.find<QAbstractButton>("outcomeNone")->click();
    REQUIRE(CardsStage::comes([&] { return done.count() == 1; }));
    stage.waitUntilReady();
    CHECK(stage.find<RowList>("recipients")->rows()->rowCount() == 1);
}

TEST_CASE("A printer that refuses leaves no print job behind, one that breaks leaves the question") {
    TestShop shop;
    birthdayChild(shop, u"Karin Nyström"_s, 3);
    CardsStage stage(*shop.shop);
    stage.waitUntilReady();
    stage.tray.mood = PaperTray::Mood::NotChosen;
    stage.find<QAbstractButton>("printCards")->click();
    CHECK(MailingStore(shop->reader()).latest(5).empty());
    stage.tray.mood = PaperTray::Mood::Refuses;
    stage.find<QAbstractButton>("printCards")->click();
    REQUIRE(CardsStage::comes([&] { return stage.bar->isVisible(); }));
    CHECK(stage.bar->sentence() == u"The counter laser does not answer."_s);
    CHECK(CardsStage::comes([&] { return MailingStore(shop->reader()).latest(5).empty(); }));
    CHECK_FALSE(stage.find("outcomeCard")->isVisible());
    stage.waitUntilReady();
    stage.tray.mood = PaperTray::Mood::Breaks;
    stage.find<QAbstractButton>("printCards")->click();
    REQUIRE(CardsStage::comes([&] { return stage.find("outcomeCard")->isVisible(); }));
    CHECK(stage.bar->kind() == MessageBar::Kind::Fault);
}

TEST_CASE("Saved as PDF, answered later from the list of previous mailings") {
    TestShop shop;
    birthdayChild(shop, u"Karin Nyström"_s, 3);
    CardsStage stage(*shop.shop);
    QSignalSpy done(stage.place, &CardsPlace::done);
    stage.waitUntilReady();
    stage.find<QAbstractButton>("savePdf")->click();
    CHECK(MailingStore(shop->reader()).latest(5).empty());  // no file was chosen
    stage.file.path = shop.folder.filePath(u"no such folder/cards.pdf"_s);
    stage.find<QAbstractButton>("savePdf")->click();
    REQUIRE(CardsStage::comes([&] { return stage.bar->isVisible() && stage.bar->kind() == MessageBar::Kind::Fault; }));
    CHECK(CardsStage::comes([&] { return MailingStore(shop->reader()).latest(5).empty(); }));
    stage.waitUntilReady();
    stage.file.path = shop.folder.filePath(u"Födelsedagskort.pdf"_s);
    stage.find<QAbstractButton>("savePdf")->click();
    REQUIRE(CardsStage::comes([&] { return stage.find("outcomeCard")->isVisible(); }));
    QFile pdf(stage.file.path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    stage.find<QAbstractButton>("outcomeLater")->click();
    CHECK_FALSE(stage.find("outcomeCard")->isVisible());
    auto* previous = stage.find<RowList>("previousList");
    REQUIRE(previous->rows()->rowCount() == 1);
    CHECK(previous->rows()->row(0).link == u"Did it come out right?"_s);
    previous->setFocus();
    previous->setCurrentIndex(previous->model()->index(0, 0));
    QTest::keyClick(previous, Qt::Key_Return);
    REQUIRE(stage.find("outcomeCard")->isVisible());
    stage.find<QAbstractButton>("outcomeAll")->click();
    REQUIRE(CardsStage::comes([&] { return done.count() == 1; }));
    CHECK(CardsStage::comes([&] { return previous->rows()->row(0).link.isEmpty(); }));
}

TEST_CASE("A half-used sheet and another layout change the sheets before anything is printed") {
    TestShop shop;
    for (int i = 1; i <= 4; ++i) birthdayChild(shop, u"Guest %1"_s.arg(i), i);
    CardsStage stage(*shop.shop);
    stage.waitUntilReady();
    auto* preview = stage.find<SheetPreview>("sheetPreview");
    CHECK(preview->pageCount() == 1);
    stage.find<QSpinBox>("startCell")->setValue(3);
    REQUIRE(CardsStage::comes([&] { return preview->pageCount() == 2; }));
    CHECK(stage.words("sheetWords") == u"Sheet 1 of 2"_s);
    stage.find<QAbstractButton>("sheetAfter")->click();
    CHECK(preview->page() == 1);
    CHECK_FALSE(stage.find("sheetAfter")->isEnabled());
    stage.find<RowList>("recipients")->setCurrentIndex(stage.find<RowList>("recipients")->model()->index(0, 0));
    CHECK(preview->page() == 0);
    stage.find<QComboBox>("sheetLayout")->setCurrentIndex(1);
    stage.print();
    CHECK(stage.tray.printed.first().paper.width == 297'000);
    CHECK(stage.tray.printed.size() == 2);
    CHECK(MailingStore(shop->reader()).latest(1).front().startCell == 2);
}

TEST_CASE("Cards fit their window, light and dark, and everything in them has a name") {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"Blom & Daughter.regulars"_s);
    makeDemoShop(path, {300, 1, Day(2026, 11, 22)});
    const auto shop = Shop::open(path, {Clock(Day(2026, 11, 22))});
    CardsStage stage(*shop);
    stage.find<QAbstractButton>("kind_holiday")->click();
    stage.print();
    stage.find<QAbstractButton>("outcomeAll")->click();
    REQUIRE(CardsStage::comes([&] { return stage.find("cardsEmpty")->isVisible(); }));
    stage.shoot(u"cards-empty"_s);
    stage.place->setKind(CardKind::Birthday);
    stage.waitUntilReady();
    stage.checkNames();
    const auto tint = [&] { return stage.find<QPlainTextEdit>("cardBody")->document()->lastBlock().layout()->formats().first().format.background().color(); };
    CHECK(tint() == tokens().accentSoft);
    theme().setMode(Theme::Mode::Dark);
    CHECK(CardsStage::comes([&] { return tint() == tokens().accentSoft; }));
    theme().setMode(Theme::Mode::Light);
    stage.shootAll(u"cards"_s);
    stage.print();
    stage.find<QAbstractButton>("outcomeSome")->click();
    stage.checkNames();
    stage.shoot(u"cards-question"_s);
    stage.window.resize(940, 644);
    stage.shoot(u"cards-question-small"_s);
}
