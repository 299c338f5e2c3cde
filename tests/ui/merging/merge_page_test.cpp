#include "core/merging/merge_desk.h"
#include "tests/support/patience.h"
#include "tests/ui/merging/twice.h"
#include "ui/merging/choice_cell.h"
#include "ui/merging/merge_page.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

/// Two records of one person that say different things.
struct Compared {
    TwiceShop shop;
    PlaceStage<MergePage> stage{new MergePage(*shop.shop)};
    MergePage* page = stage.place;
    Compared() {
        Customer c = *CustomerStore(shop->reader()).find(shop.marta);
        c.note = u"Skor 39"_s;
        c.tags = {u"silk"_s};
        c.consents.push_back({.channel = Channel::Post, .given = true, .source = u"counter"_s, .at = 5, .staff = shop.maja});
        shop.change(c);
        c = *CustomerStore(shop->reader()).find(shop.martaAgain);
        c.note = u"Vänsterhänt"_s;
        c.tags = {u"wool"_s};
        c.phones.push_back({u"work"_s, PhoneNumber::read(u"040-12 34 56"_s, u"SE"_s)});
        shop.change(c);
        Entry entry;
        entry.what.customer = shop.martaAgain;
        entry.what.kind = Interaction::Kind::Visit;
        entry.what.text = u"Tre alnar siden"_s;
        entry.what.day = shop->today();
        saved(shop->historyDesk.log(shop.maja, entry));
        saved(shop->loyaltyDesk.giveCard(shop.maja, shop.marta));
        saved(shop->loyaltyDesk.giveCard(shop.maja, shop.martaAgain));
        for (int i = 0; i < 3; ++i) saved(shop->loyaltyDesk.stamp(shop.maja, shop.marta, u"a%1"_s.arg(i)));
        saved(shop->loyaltyDesk.stamp(shop.maja, shop.martaAgain, u"b"_s));
        page->setStaff(shop.maja);
        REQUIRE(page->compare(shop.martaAgain, shop.marta));
        page->setFocus();
    }
    [[nodiscard]] QString facts(const char* name) {
        QStringList words;
        for (const QLabel* label : stage.find(name)->findChildren<QLabel*>())
            if (label->isVisible()) words << label->text();
        return words.join(u'\n');
    }
    ChoiceCell* cell(const char* name) { return stage.find<ChoiceCell>(name); }
};

}  // namespace

TEST_CASE("Two records are shown side by side with what is united, moves, is withdrawn and is noted") {
    Compared at;
    CHECK(at.page->kept() == at.shop.marta);
    CHECK(at.cell("display_nameKept")->text() == u"Märta Öberg");
    CHECK(at.cell("display_nameGone")->text() == u"Marta Oberg");
    CHECK(at.cell("display_nameKept")->isChecked());
    CHECK(at.cell("noteKept")->isChecked());
    const QString united = at.facts("unitedFacts"), moving = at.facts("movingFacts");
    CHECK(united.contains(u"070-123 45 67"_s));
    CHECK(united.contains(u"040-12 34 56"_s));
    CHECK(united.contains(u"silk, wool"_s));
    CHECK(moving.contains(u"3 and 1 make 4"_s));
    CHECK(moving.contains(u"Visits, calls and notes\n1"_s));
    CHECK(at.stage.words("withdrawnConsents").contains(u"Post"_s));
    CHECK(at.stage.words("mergeNotes").contains(u"Vänsterhänt"_s));
    at.stage.checkNames();
}

TEST_CASE("A field is chosen by keys, and Enter merges as shown") {
    Compared at;
    at.cell("noteGone")->setFocus();
    QTest::keyClick(at.cell("noteGone"), Qt::Key_Space);
    CHECK(at.page->taken() == QStringList{u"note"_s});
    CHECK(at.stage.words("mergeNotes").contains(u"Skor 39"_s));
    QSignalSpy merged(at.page, &MergePage::merged);
    QTest::keyClick(at.cell("noteGone"), Qt::Key_Return);
    REQUIRE(arrives(merged));
    const Customer after = *CustomerStore(at.shop->reader()).find(at.shop.marta);
    CHECK(after.note == u"Vänsterhänt");
    CHECK(after.displayName == u"Märta Öberg");
    CHECK(after.phones.size() == 2);
    CHECK_FALSE(after.allows(Channel::Post));
    CHECK_FALSE(CustomerStore(at.shop->reader()).exists(at.shop.martaAgain));
    saved(at.shop->database().undo(merged.first()[2].value<ActionId>(), at.shop.maja));
    CHECK(CustomerStore(at.shop->reader()).exists(at.shop.martaAgain));
}

TEST_CASE("S lets the other record stay") {
    Compared at;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S);
    CHECK(at.page->kept() == at.shop.martaAgain);
    CHECK(at.cell("display_nameKept")->text() == u"Marta Oberg");
    QSignalSpy merged(at.page, &MergePage::merged);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(arrives(merged));
    CHECK(merged.first()[0].value<CustomerId>() == at.shop.marta);
    CHECK(CustomerStore(at.shop->reader()).exists(at.shop.martaAgain));
}

TEST_CASE("N says they are two people, and Esc changes nothing") {
    Compared at;
    QSignalSpy left(at.page, &MergePage::left), apart(at.page, &MergePage::toldApart);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(left.size() == 1);
    CHECK(CustomerStore(at.shop->reader()).exists(at.shop.martaAgain));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    REQUIRE(arrives(apart));
    CHECK(at.shop->reader().integer("SELECT count(*) FROM not_same") == 1);
}

TEST_CASE("What the one leaves empty is filled and no matter of choice") {
    TwiceShop shop;
    Customer c = *CustomerStore(shop->reader()).find(shop.martaAgain);
    c.called = u"Märtan"_s;
    shop.change(c);
    PlaceStage<MergePage> stage(new MergePage(*shop.shop));
    REQUIRE(stage.place->compare(shop.marta, shop.martaAgain));
    CHECK(stage.find<ChoiceCell>("calledGone")->isChecked());
    CHECK_FALSE(stage.find<ChoiceCell>("calledGone")->isEnabled());
    CHECK(stage.find<ChoiceCell>("calledKept")->text() == u"nothing");
}

TEST_CASE("What cannot be merged is refused in words") {
    TwiceShop shop;
    PlaceStage<MergePage> stage(new MergePage(*shop.shop));
    CHECK_FALSE(stage.place->compare(shop.marta, shop.marta));
    CHECK_FALSE(stage.bar->sentence().isEmpty());
    saved(shop->customerDesk.remove(shop.maja, shop.goran));
    CHECK_FALSE(stage.place->compare(shop.marta, shop.goran));
    CHECK_FALSE(stage.bar->sentence().isEmpty());
}

TEST_CASE("Pictures of a merge") {
    Compared at;
    at.stage.shootAll(u"merge"_s);
}
