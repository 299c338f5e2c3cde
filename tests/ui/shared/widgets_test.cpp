#include "core/base/text.h"
#include "tests/support/patience.h"
#include "ui/shared/avatar.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/first_paint.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/label.h"
#include "ui/shared/one_layout.h"
#include "ui/shared/search_field.h"
#include "ui/shared/stamps.h"
#include "ui/shared/style.h"
#include "ui/shared/typed_edits.h"
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>
#include <ctime>
#include <set>

using namespace regulars;
using namespace regulars::testing;
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
    REQUIRE(QTest::qWaitForWindowActive(&window, patienceMs));
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

TEST_CASE("A wrapped label's height follows its text, its font and its width") {
    Label label(u"Ring Ólöf"_s);
    label.wrapped();
    const int one = label.heightForWidth(200);
    label.setText(u"Ring Ólöf om sidenblusen som hon vill hämta före lördag, helst på förmiddagen"_s);
    const int more = label.heightForWidth(200);
    CHECK(more > one);
    CHECK(label.heightForWidth(800) < more);
    label.setSize(TextSize::Title);
    CHECK(label.heightForWidth(200) > more);
}

TEST_CASE("What waits for the first paint runs once, after it, and never without it") {
    QWidget shown, hidden;
    int runs = 0;
    FirstPaint::then(&shown, [&] { ++runs; });
    FirstPaint::then(&hidden, [&] { FAIL("nothing was painted"); });
    QTest::qWait(10);
    CHECK(runs == 0);
    shown.show();
    CHECK(QTest::qWaitFor([&] { return runs > 0; }, patienceMs));
    shown.update();
    QTest::qWait(20);
    CHECK(runs == 1);
}

TEST_CASE("Facts of the next customer take the labels of the one before") {
    FactList facts;
    facts.add(u"Kallas"_s, u"Åsa"_s);
    facts.add(u"Языки"_s, u"русский"_s, Tone::Muted);
    const auto labels = facts.findChildren<QLabel*>();
    facts.clear();
    CHECK(facts.isEmpty());
    facts.add(u"Called"_s, u"نور"_s);
    CHECK(facts.findChildren<QLabel*>() == labels);
    CHECK(labels.at(1)->text() == u"نور"_s);
    CHECK(labels.at(1)->alignment().testFlag(Qt::AlignLeft));
    CHECK(labels.at(2)->isHidden());
}

TEST_CASE("Many changes in a column are laid out once, afterwards") {
    struct Counted : QWidget {
        int placed = 0;
        void resizeEvent(QResizeEvent*) override { ++placed; }
    };
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    std::vector<QWidget*> boxes;
    for (int i = 0; i < 6; ++i) {
        boxes.push_back(new QWidget);
        column->addWidget(boxes.back());
        boxes.back()->setMinimumHeight(20);
        boxes.back()->hide();
    }
    auto* rest = new Counted;
    column->addWidget(rest, 1);
    window.resize(300, 400);
    window.show();
    QTest::qWait(20);
    const int before = rest->placed;
    {
        const OneLayout once(&window);
        for (QWidget* box : boxes) box->show();
    }
    QTest::qWait(20);
    CHECK(rest->placed == before + 1);
    CHECK(rest->y() >= 120);
}

// Beside it, what Qt makes of the same shape in one piece.
TEST_CASE("A pale ground is painted by the thread that asks for it, in strips nobody sees", "[shared][style]") {
    const QRectF box(7, 5, 300, 411);
    const QColor pale(0x5B, 0x53, 0x42, 90);
    QImage strips(320, 420, QImage::Format_RGB32), whole = strips;
    strips.fill(Qt::white);
    whole.fill(Qt::white);
    {
        QPainter p(&whole);
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(Qt::NoPen);
        p.setBrush(pale);
        p.drawRoundedRect(box, 12, 12);
    }
    {
        QPainter p(&strips);
        paintRounded(p, box, 12, pale, {});
    }
    CHECK(strips == whole);

    // Processor time, so that nothing else on the machine counts: other threads of the program are given none of the work.
    const auto spent = [](clockid_t clock) {
        timespec t{};
        clock_gettime(clock, &t);
        return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_nsec) / 1e6;
    };
    const double all = spent(CLOCK_PROCESS_CPUTIME_ID), own = spent(CLOCK_THREAD_CPUTIME_ID);
    QPainter p(&strips);
    for (int i = 0; i < 300; ++i) paintRounded(p, box, 12, pale, {});
    const double mine = spent(CLOCK_THREAD_CPUTIME_ID) - own;
    CHECK(spent(CLOCK_PROCESS_CPUTIME_ID) - all - mine < mine / 10);
}
