#pragma once
#include "tests/support/patience.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/theme.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

namespace regulars::testing {

/// The theme of this test program.
inline Theme& theme() {
    // English words with Swedish days, times and amounts, as a shop in Malmö may have chosen.
    static const bool inSweden = (QLocale::setDefault(QLocale(QLocale::English, QLocale::Sweden)), true);
    Q_UNUSED(inSweden)
    static auto* one = new Theme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Theme::Mode::Light);
    return *one;
}

/// A place in a shown window with a message bar, as the real window has it.
template <class Place>
struct PlaceStage {
    Theme& look = theme();
    QWidget window;
    Place* place;
    MessageBar* bar = new MessageBar;
    explicit PlaceStage(Place* shown, QSize size = {1356, 844}) : place(shown) {
        auto* all = new QVBoxLayout(&window);
        all->setContentsMargins(0, 0, 0, 0);
        all->setSpacing(0);
        all->addWidget(place, 1);
        all->addWidget(bar);
        window.resize(size);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window, patienceMs));
    }
    template <class T = QWidget>
    T* find(const char* name) {
        auto* found = window.findChild<T*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found != nullptr);
        return found;
    }
    /// The text of a label.
    QString words(const char* name) { return find<QLabel>(name)->text(); }
    static bool comes(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, patienceMs); }

    /// Saves a picture when REGULARS_SHOTS names a folder.
    void shoot(const QString& name) {
        QTest::qWait(50);
        const QPixmap picture = window.grab();
        CHECK(picture.toImage().pixelColor(2, 2) == tokens().window);
        if (const QString folder = qEnvironmentVariable("REGULARS_SHOTS"); !folder.isEmpty()) picture.save(folder + u'/' + name + QStringLiteral(".png"));
    }
    /// Light and dark at the usual size, and light at the smallest.
    void shootAll(const QString& name) {
        shoot(name + QStringLiteral("-light"));
        theme().setMode(Theme::Mode::Dark);
        shoot(name + QStringLiteral("-dark"));
        theme().setMode(Theme::Mode::Light);
        window.resize(940, 644);
        CHECK(window.minimumSizeHint().width() <= 940);
        CHECK(window.minimumSizeHint().height() <= 644);
        CHECK(window.width() == 940);
        shoot(name + QStringLiteral("-small"));
        window.resize(1356, 844);
    }
    /// Whatever can be worked has a name for those who cannot see it, and a name for tests.
    void checkNames() {
        for (const auto* widget : place->template findChildren<QWidget*>()) {
            const bool works = qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractItemView*>(widget) ||
                qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
            if (!works || !widget->isVisible() || widget->objectName().startsWith(QLatin1String("qt_")) || widget->inherits("QLineEditIconButton")) continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
            CHECK_FALSE((widget->accessibleName() + (button ? button->text() : QString())).isEmpty());
            CHECK_FALSE(widget->objectName().isEmpty());
        }
    }
};

}  // namespace regulars::testing
