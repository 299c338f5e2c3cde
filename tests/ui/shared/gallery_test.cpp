#include "tests/ui/shared/gallery.h"
#include "ui/shared/theme.h"
#include <QAbstractButton>
#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <catch2/catch.hpp>
#include "ui/shared/icons.h"
#include <cmath>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor& c) {
    const auto linear = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

/// Contrast of two colours by WCAG 2.1.
double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

Theme* theme() {
    static auto* one = new Theme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Theme::Mode::Light);
    return one;
}

}  // namespace

TEST_CASE("Text of every tone can be read on every ground, light and dark") {
    for (const bool dark : {false, true}) {
        const Tokens& t = tokensOf(dark);
        for (const QColor& ground : {t.window, t.surface, t.raised}) {
            CHECK(contrast(t.ink, ground) >= 7.0);
            CHECK(contrast(t.muted, ground) >= 4.45);
            CHECK(contrast(t.accent, ground) >= 4.5);
            CHECK(contrast(t.stamp, ground) >= 4.5);
            CHECK(contrast(t.bad, ground) >= 4.5);
        }
        CHECK(contrast(t.onAccent, t.accent) >= 4.5);
        CHECK(contrast(t.onStamp, t.stamp) >= 4.5);
        CHECK(contrast(t.accent, t.accentSoft) >= 4.5);
        CHECK(contrast(t.stamp, t.stampSoft) >= 4.5);
        CHECK(contrast(t.warn, t.warnSoft) >= 4.0);
        CHECK(contrast(t.bad, t.badSoft) >= 4.5);
    }
}

TEST_CASE("Every icon of the set is found and leaves ink in the asked colour") {
    for (int i = 0; i <= static_cast<int>(Icon::Swatch); ++i) {
        QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter p(&image);
        paintIcon(p, image.rect(), static_cast<Icon>(i), QColor(0xB5471B));
        p.end();
        int inked = 0;
        for (int y = 0; y < 48; ++y)
            for (int x = 0; x < 48; ++x) inked += image.pixelColor(x, y) == QColor(0xB5471B);
        INFO("icon number " << i);
        CHECK(inked > 20);
        CHECK(inked < 48 * 48 / 2);
    }
}

TEST_CASE("The theme changes at once between light and dark, and says so") {
    QSignalSpy changed(theme(), &Theme::changed);
    theme()->setMode(Theme::Mode::Dark);
    CHECK(tokens().dark);
    CHECK(QApplication::palette().color(QPalette::Window) == tokensOf(true).window);
    theme()->setMode(Theme::Mode::Light);
    CHECK_FALSE(tokens().dark);
    CHECK(changed.count() == 2);
}

TEST_CASE("The gallery is drawn in both appearances and every control in it has a name") {
    theme();
    Gallery gallery;
    gallery.resize(1440, 980);
    gallery.show();
    if (auto* words = gallery.findChild<QWidget*>(u"words"_s)) words->setFocus(Qt::ShortcutFocusReason);
    const QString folder = qEnvironmentVariable("REGULARS_SHOTS");
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        theme()->setMode(mode);
        QTest::qWait(50);
        const QPixmap picture = gallery.grab();
        REQUIRE(picture.size() == gallery.size() * picture.devicePixelRatio());
        CHECK(picture.toImage().pixelColor(2, 2) == tokens().window);
        if (!folder.isEmpty()) picture.save(folder + (tokens().dark ? u"/gallery-dark.png"_s : u"/gallery-light.png"_s));
    }
    theme()->setMode(Theme::Mode::Light);
    for (const auto* button : gallery.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->inherits("QLineEditIconButton")) continue;  // Qt's own, not reachable by key
        INFO(button->metaObject()->className() << " " << button->objectName().toStdString());
        CHECK_FALSE((button->text() + button->accessibleName() + button->toolTip()).isEmpty());
    }
}

TEST_CASE("Sizes of text grow with the user's own font") {
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(20);
    QApplication::setFont(large);
    CHECK(font(TextSize::Body).pointSizeF() == Approx(20));
    CHECK(font(TextSize::Small).pointSizeF() == Approx(18));
    CHECK(font(TextSize::Title).pointSizeF() == Approx(32));
    QApplication::setFont(before);
}
