#include "tests/support/patience.h"
#include "ui/window/scanner.h"
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

struct Counter {
    QWidget window;
    QLineEdit* line = new QLineEdit;
    QPlainTextEdit* words = new QPlainTextEdit;
    QListWidget* list = new QListWidget;
    Scanner scanner{&window};
    QSignalSpy scanned{&scanner, &Scanner::scanned};
    ulong now = 100'000;
    Counter() {
        auto* all = new QVBoxLayout(&window);
        all->addWidget(line);
        all->addWidget(words);
        all->addWidget(list);
        list->addItems({u"Anna"_s, u"2 for one"_s, u"Elin"_s});
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window, patienceMs));
    }
    void key(QWidget* target, int code, const QString& text, ulong after, bool repeat = false) {
        now += after;
        QKeyEvent override(QEvent::ShortcutOverride, code, Qt::NoModifier, text, repeat);
        override.setTimestamp(now);
        QCoreApplication::sendEvent(target, &override);
        QKeyEvent press(QEvent::KeyPress, code, Qt::NoModifier, text, repeat);
        press.setTimestamp(now);
        QCoreApplication::sendEvent(target, &press);
    }
    void digits(QWidget* target, const QString& text, ulong gap) {
        for (const QChar c : text) key(target, c.unicode(), QString(c), gap);
    }
    /// Every step back of the note shows a part of what was typed by hand, down to nothing.
    void undoAll() {
        const QString typed = words->toPlainText();
        for (int step = 0; step < 9 && words->document()->isUndoAvailable(); ++step) {
            words->undo();
            CHECK(typed.startsWith(words->toPlainText()));
        }
        CHECK(words->toPlainText().isEmpty());
    }
    void scan(QWidget* target, const QString& text) {
        now += 400;
        digits(target, text, 8);
        key(target, Qt::Key_Return, u"\r"_s, 8);
    }
};

const QString card = u"2900000047112"_s;

}  // namespace

TEST_CASE("A scan into a line is told, and the line is as it was, its undo too") {
    Counter counter;
    counter.line->setFocus();
    QTest::keyClicks(counter.line, u"12 silk"_s);
    counter.line->setCursorPosition(3);
    QSignalSpy entered(counter.line, &QLineEdit::returnPressed);
    counter.scan(counter.line, card);
    REQUIRE(counter.scanned.count() == 1);
    CHECK(counter.scanned.first().first().toString() == card);
    CHECK(counter.line->text() == u"12 silk"_s);
    CHECK(counter.line->cursorPosition() == 3);
    CHECK(entered.isEmpty());
    counter.line->undo();
    CHECK(counter.line->text().isEmpty());
}

TEST_CASE("A scan over a marked word gives the word back, marked") {
    Counter counter;
    counter.line->setFocus();
    counter.line->setText(u"blue silk"_s);
    counter.line->setSelection(0, 4);
    counter.scan(counter.line, card);
    CHECK(counter.line->text() == u"blue silk"_s);
    CHECK(counter.line->selectedText() == u"blue"_s);
}

TEST_CASE("A scan into a note leaves words, cursor and undo as they were") {
    Counter counter;
    counter.words->setFocus();
    QTest::keyClicks(counter.words, u"hem 2 cm"_s);
    QTest::keyClick(counter.words, Qt::Key_Left);
    const int position = counter.words->textCursor().position();
    counter.scan(counter.words, card);
    CHECK(counter.scanned.count() == 1);
    CHECK(counter.words->toPlainText() == u"hem 2 cm"_s);
    CHECK(counter.words->textCursor().position() == position);
    CHECK(counter.words->document()->isModified());
    CHECK_FALSE(counter.words->document()->isRedoAvailable());
    counter.undoAll();
}

TEST_CASE("A note written to its end keeps its own undo step apart from the scan") {
    Counter counter;
    counter.words->setFocus();
    QTest::keyClicks(counter.words, u"size 38"_s);
    counter.scan(counter.words, card);
    CHECK(counter.words->toPlainText() == u"size 38"_s);
    counter.undoAll();
}

TEST_CASE("A scan over a list leaves its row") {
    Counter counter;
    counter.list->setFocus();
    counter.list->setCurrentRow(2);
    counter.scan(counter.list, card);
    CHECK(counter.scanned.count() == 1);
    CHECK(counter.list->currentRow() == 2);
    CHECK(counter.list->selectedItems().size() == 1);
}

TEST_CASE("Fingers are no scanner, nor is a held key, nor are seven digits") {
    Counter counter;
    counter.line->setFocus();
    counter.now += 400;
    counter.digits(counter.line, card, 51);
    counter.key(counter.line, Qt::Key_Return, u"\r"_s, 51);
    CHECK(counter.line->text() == card);
    counter.line->clear();
    for (int i = 0; i < 12; ++i) counter.key(counter.line, Qt::Key_5, u"5"_s, 30, true);
    counter.key(counter.line, Qt::Key_Return, u"\r"_s, 30);
    CHECK(counter.line->text() == u"555555555555"_s);
    counter.line->clear();
    counter.scan(counter.line, u"1234567"_s);
    CHECK(counter.line->text() == u"1234567"_s);
    CHECK(counter.scanned.isEmpty());
}

TEST_CASE("Eight digits at 50 ms are a scan, closed by Tab as well") {
    Counter counter;
    counter.line->setFocus();
    counter.now += 400;
    counter.digits(counter.line, u"40711829"_s, 50);
    counter.key(counter.line, Qt::Key_Tab, u"\t"_s, 50);
    CHECK(counter.scanned.count() == 1);
    CHECK(counter.line->hasFocus());
    CHECK(counter.line->text().isEmpty());
}

TEST_CASE("Digits typed before a scan stay") {
    Counter counter;
    counter.line->setFocus();
    counter.digits(counter.line, u"38"_s, 200);
    counter.scan(counter.line, card);
    CHECK(counter.scanned.first().first().toString() == card);
    CHECK(counter.line->text() == u"38"_s);
}

TEST_CASE("With the focus on a button the closing Enter presses nothing") {
    Counter counter;
    QPushButton save(u"Save"_s, &counter.window);
    save.setAutoDefault(true);
    save.show();
    save.setFocus();
    QSignalSpy clicked(&save, &QPushButton::clicked);
    counter.scan(&save, card);
    CHECK(counter.scanned.count() == 1);
    CHECK(clicked.isEmpty());
}

TEST_CASE("A telephone number stays what was typed, however quickly, for no code has as many digits") {
    Counter counter;
    counter.line->setFocus();
    // The last has eight, and is no EAN-8.
    for (const QString& number : {u"0735169675"_s, u"040123456"_s, u"46735169675"_s, u"040611223344556"_s, u"04061122"_s}) {
        INFO(number.toStdString());
        counter.line->clear();
        counter.scan(counter.line, number);
        CHECK(counter.line->text() == number);
        CHECK(counter.scanned.isEmpty());
    }
    counter.line->clear();
    counter.scan(counter.line, u"290000004711"_s);
    CHECK(counter.scanned.count() == 1);
    CHECK(counter.line->text().isEmpty());
}
