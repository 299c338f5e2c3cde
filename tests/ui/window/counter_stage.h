#pragma once
#include "tests/support/patience.h"
#include "tests/support/place_stage.h"
#include "tests/support/scripted_asker.h"
#include "tests/support/test_shop.h"
#include "ui/customers/customer_list_panel.h"
#include "ui/customers/fixed_row_list.h"
#include "ui/window/counter.h"
#include "ui/window/customers_place.h"
#include "ui/window/main_window.h"
#include "ui/window/search_box.h"
#include <QElapsedTimer>

namespace regulars::testing {

/// The whole window on a real shop, shown and active, with Maja at the counter.
struct CounterStage {
    Theme& look = theme();
    ScriptedAsker asker;
    MainWindow window;
    Counter counter;
    explicit CounterStage(Shop& shop) : counter(shop, window, asker) {
        window.resize(1440, 900);
        window.open(Place::Today);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window, patienceMs));
    }
    static bool comes(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, patienceMs); }
    [[nodiscard]] QString said() { return window.messages()->sentence(); }
    /// Shows the person and waits until they are the chosen one.
    void openCustomer(CustomerId id) {
        counter.openCustomer(id);
        REQUIRE(counter.customers() != nullptr);
        REQUIRE(counter.customers()->customer() == id);
    }
    /// A key with the focus wherever it is.
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = {}) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, code, modifiers);
    }
    /// A card in front of a scanner: digits 8 ms apart and Enter, wherever the focus goes meanwhile.
    void scan(const QString& digits) {
        static ulong now = 100'000;
        now += 1000;
        const auto press = [this](int code, const QString& text) {
            now += 8;
            for (const auto type : {QEvent::ShortcutOverride, QEvent::KeyPress}) {
                QWidget* focus = QApplication::focusWidget() ? QApplication::focusWidget() : &window;
                QKeyEvent event(type, code, Qt::NoModifier, text);
                event.setTimestamp(now);
                QCoreApplication::sendEvent(focus, &event);
            }
        };
        for (const QChar c : digits) press(c.unicode(), QString(c));
        press(Qt::Key_Return, QStringLiteral("\r"));
    }
};

}  // namespace regulars::testing
