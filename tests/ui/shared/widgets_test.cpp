#include "core/base/text.h"
#include "ui/shared/avatar.h"
#include "ui/shared/button.h"
#include "ui/shared/chip.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/label.h"
#include "ui/shared/search_field.h"
#include "ui/shared/stamps.h"
#include "ui/shared/typed_edits.h"
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>
#include <set>

using namespace regulars;
using namespace Qt::StringLiterals;

TEST_CASE("A label shows markup as the text it is") {
    Label label(u"<b>Anna</b> & <img src='/dev/zero'>"_s);
    CHECK(label.textFormat() == Qt::PlainText);
}

TEST_CASE("A long name is cut and told whole in the tooltip, a short one has none") {
    ElidedLabel label(u"Анна Сергеевна Ковалёва-Преображенская <i>и семья</i>"_s);
    label.resize(80, 20);
    label.show();
    CHECK(label.isCut());
    CHECK(label.toolTip().contains(u"&lt;i&gt;"));
    label.setText(u"王小明"_s);
    label.resize(400, 20);
    CHECK_FALSE(label.isCut());
    CHECK(label.toolTip().isEmpty());
}

TEST_CASE("A name keeps its avatar colour, and names spread over the tones") {
    CHECK(avatarColour(u"Elin Åkerström") == avatarColour(u"Elin Åkerström"));
    std::set<QRgb> seen;
    for (int i = 0; i < 200; ++i) seen.insert(avatarColour(u"Kund %1"_s.arg(i)).rgb());
    CHECK(seen.size() == 12);
}

TEST_CASE("A click on a button leaves the focus where one writes") {
    QWidget window;
    QLineEdit words(&window);
    Button save(u"Save"_s, Button::Look::Primary, &window);
    save.move(0, 60);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    words.setFocus();
    QSignalSpy clicked(&save, &QPushButton::clicked);
    QTest::mouseClick(&save, Qt::LeftButton);
    CHECK(clicked.count() == 1);
    CHECK(words.hasFocus());
    CHECK((save.focusPolicy() & Qt::TabFocus) != 0);
}

TEST_CASE("A hint widens the button and stays out of its text") {
    Button stamp(u"Stamp"_s, Button::Look::Stamp);
    const int before = stamp.sizeHint().width();
    stamp.setHint(u"Ctrl +"_s);
    CHECK(stamp.sizeHint().width() > before);
    CHECK(stamp.text() == u"Stamp"_s);
}

TEST_CASE("A mark takes no clicks, a filter chip is checked by mouse and by Enter") {
    Chip mark(u"drifting"_s, Chip::Look::Warn);
    CHECK(mark.focusPolicy() == Qt::NoFocus);
    const std::unique_ptr<Chip> filter(Chip::choice(u"Regulars"_s));
    filter->setCount(1204);
    filter->show();
    QTest::mouseClick(filter.get(), Qt::LeftButton);
    CHECK(filter->isChecked());
    QTest::keyClick(filter.get(), Qt::Key_Return);
    CHECK_FALSE(filter->isChecked());
    CHECK(filter->accessibleName().startsWith(u"Regulars"));
}

TEST_CASE("Chips go on in the next line when the room ends") {
    QWidget area;
    auto* flow = new FlowLayout(&area);
    for (const auto& text : {u"All"_s, u"Regulars 1,204"_s, u"Drifting 86"_s, u"New 41"_s}) flow->addWidget(Chip::choice(text));
    const int wide = flow->heightForWidth(2000), narrow = flow->heightForWidth(120);
    CHECK(narrow >= 2 * wide);
    area.resize(120, narrow);
    area.show();
    for (auto* chip : area.findChildren<Chip*>()) CHECK(area.rect().contains(chip->geometry()));
}

TEST_CASE("The punch card says its count in words and keeps its circles round") {
    PunchCard card;
    card.setStamps(7, 9, u"½"_s);
    CHECK(card.accessibleName() == u"7 of 9 stamps"_s);
    CHECK(card.heightForWidth(272) == 2 * 48 + 8);
    card.setStamps(3, 4, u"1"_s);
    CHECK(card.heightForWidth(272) == 48);
}

TEST_CASE("The search field passes the arrows on and empties before it gives up") {
    SearchField field(u"Find anyone"_s);
    QSignalSpy moved(&field, &SearchField::moveRequested), cancelled(&field, &SearchField::cancelled);
    field.setText(u"åker"_s);
    QTest::keyClick(&field, Qt::Key_Down);
    CHECK(moved.takeFirst().first().toInt() == 1);
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(field.text().isEmpty());
    CHECK(cancelled.isEmpty());
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(cancelled.count() == 1);
}

TEST_CASE("An amount that cannot be read is marked and kept as typed") {
    MoneyEdit edit(*Currency::parse(u"SEK"));
    edit.setText(u"tolv kronor"_s);
    CHECK(edit.isFaulty());
    CHECK_FALSE(edit.money());
    Q_EMIT edit.editingFinished();
    CHECK(isMarkedFaulty(&edit));
    CHECK(edit.text() == u"tolv kronor"_s);
    edit.setText(u"120"_s);
    CHECK(edit.money()->minor == 12000);
}
