#include "ui/shared/theme.h"
#include "ui/shared/style.h"
#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QScopedValueRollback>
#include <QToolTip>
#include <map>

namespace regulars {
using namespace Qt::StringLiterals;

const Tokens& tokensOf(bool dark) {
    static const Tokens light{
        .window = QColor(0xF4F3EF), .surface = QColor(0xFFFFFF), .raised = QColor(0xFBFAF7),
        .line = QColor(0xE3E0D8), .ink = QColor(0x22262B), .muted = QColor(0x6C7078),
        .accent = QColor(0x0E6B5E), .accentSoft = QColor(0xE1F0EC), .onAccent = QColor(0xFFFFFF),
        .stamp = QColor(0xB5471B), .stampSoft = QColor(0xF9E8DF), .onStamp = QColor(0xFFFFFF),
        .warn = QColor(0x9A6700), .warnSoft = QColor(0xFAEFD2), .bad = QColor(0xB3261E), .badSoft = QColor(0xFBE4E2), .dark = false};
    static const Tokens dark_{
        .window = QColor(0x17191C), .surface = QColor(0x1F2226), .raised = QColor(0x24282D),
        .line = QColor(0x33383E), .ink = QColor(0xE9EAEC), .muted = QColor(0xA0A5AD),
        .accent = QColor(0x4DB8A4), .accentSoft = QColor(0x1D3B36), .onAccent = QColor(0x0D1F1B),
        .stamp = QColor(0xE58A5C), .stampSoft = QColor(0x42291C), .onStamp = QColor(0x2A1408),
        .warn = QColor(0xE3B341), .warnSoft = QColor(0x3A3014), .bad = QColor(0xF28B82), .badSoft = QColor(0x472523), .dark = true};
    return dark ? dark_ : light;
}

namespace {

bool isDarkPalette(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

/// Every role a standard widget may read is set, so that nothing of the platform's own palette shines through.
QPalette paletteOf(const Tokens& t) {
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor& normal, const QColor& disabled) {
        p.setColor(QPalette::Active, role, normal);
        p.setColor(QPalette::Inactive, role, normal);
        p.setColor(QPalette::Disabled, role, disabled);
    };
    QColor faint = t.muted;
    faint.setAlphaF(0.6F);
    set(QPalette::Window, t.window, t.window);
    set(QPalette::WindowText, t.ink, faint);
    set(QPalette::Base, t.surface, t.surface);
    set(QPalette::AlternateBase, t.raised, t.raised);
    set(QPalette::Text, t.ink, faint);
    set(QPalette::PlaceholderText, t.muted, faint);
    set(QPalette::Button, t.surface, t.surface);
    set(QPalette::ButtonText, t.ink, faint);
    set(QPalette::Highlight, t.accent, t.line);
    set(QPalette::HighlightedText, t.onAccent, t.muted);
    set(QPalette::ToolTipBase, t.dark ? t.raised : t.ink, t.raised);
    set(QPalette::ToolTipText, t.dark ? t.ink : t.surface, t.ink);
    set(QPalette::Light, t.raised, t.raised);
    set(QPalette::Midlight, t.raised, t.raised);
    set(QPalette::Mid, t.line, t.line);
    // The four below carry tones for labels; see roleOf().
    set(QPalette::Link, t.accent, faint);
    set(QPalette::LinkVisited, t.stamp, faint);
    set(QPalette::BrightText, t.bad, faint);
    set(QPalette::Dark, t.warn, faint);
    set(QPalette::Shadow, t.dark ? QColor(0, 0, 0) : QColor(0xCFCBC1), t.line);
    return p;
}

/// A desktop that told no font gives Qt's bare fallback; then the program brings the family its pictures were drawn with.
void preferReadableFont(QApplication& app) {
    QFont user = app.font();
    const QString family = user.family();
    // By its name: asking which file it stands for would load one that is never used.
    const bool fallback = family.isEmpty() || family.startsWith("Sans"_L1, Qt::CaseInsensitive) || family.startsWith("DejaVu"_L1);
    if (!fallback) return;
    if (QFontDatabase::hasFamily(u"Inter"_s)) user.setFamily(u"Inter"_s);
    // 9 points is Qt's guess, not the user's wish.
    if (user.pointSizeF() > 0 && user.pointSizeF() < 10) user.setPointSizeF(10);
    app.setFont(user);
}

}  // namespace

const Tokens& tokens(const QWidget*) { return tokensOf(isDarkPalette(QGuiApplication::palette())); }

QColor colour(Tone tone, const Tokens& t) {
    switch (tone) {
    case Tone::Ink: return t.ink;
    case Tone::Muted: return t.muted;
    case Tone::Accent: return t.accent;
    case Tone::OnAccent: return t.onAccent;
    case Tone::Stamp: return t.stamp;
    case Tone::OnStamp: return t.onStamp;
    case Tone::Warn: return t.warn;
    case Tone::Bad: return t.bad;
    case Tone::Line: return t.line;
    }
    return t.ink;
}

QPalette::ColorRole roleOf(Tone tone) {
    switch (tone) {
    case Tone::Ink: return QPalette::WindowText;
    case Tone::Muted: return QPalette::PlaceholderText;
    case Tone::Accent: return QPalette::Link;
    case Tone::OnAccent:
    case Tone::OnStamp: return QPalette::HighlightedText;
    case Tone::Stamp: return QPalette::LinkVisited;
    case Tone::Warn: return QPalette::Dark;
    case Tone::Bad: return QPalette::BrightText;
    case Tone::Line: return QPalette::Mid;
    }
    return QPalette::WindowText;
}

namespace {

QFont derived(const QFont& user, TextSize size) {
    QFont f = user;
    const auto scaled = [&f](double factor, QFont::Weight weight) {
        if (f.pointSizeF() > 0) f.setPointSizeF(f.pointSizeF() * factor);
        else f.setPixelSize(qRound(f.pixelSize() * factor));
        f.setWeight(weight);
    };
    // As few sizes and weights as tell things apart: each is loaded, and its letters drawn, before the first picture stands.
    switch (size) {
    case TextSize::Body: break;
    case TextSize::Small: scaled(0.9, QFont::Normal); break;
    case TextSize::Strong: scaled(1.0, QFont::DemiBold); break;
    case TextSize::Caption:
        scaled(0.9, QFont::DemiBold);
        f.setCapitalization(QFont::AllUppercase);
        f.setLetterSpacing(QFont::PercentageSpacing, 102);
        break;
    case TextSize::Large: scaled(1.15, QFont::DemiBold); break;
    case TextSize::Title: scaled(1.6, QFont::DemiBold); break;
    case TextSize::Figure: scaled(1.75, QFont::DemiBold); break;
    }
    return f;
}

}  // namespace

QFont font(TextSize size) {
    // Every text asks for one, at every painting; copies of one font share what was found out about its file.
    // Never destroyed: fonts must not be let go after the application.
    static auto& known = *new std::pair<QFont, std::map<TextSize, QFont>>;
    auto& [user, fonts] = known;
    if (const QFont now = QApplication::font(); !now.isCopyOf(user)) {
        user = now;
        fonts.clear();
    }
    const auto found = fonts.find(size);
    return found != fonts.end() ? found->second : fonts.emplace(size, derived(user, size)).first->second;
}

Theme::Theme(QApplication& app, Mode mode) : QObject(&app), app_(app), mode_(mode), systemDark_(isDarkPalette(QGuiApplication::palette())) {
    preferReadableFont(app);
    app.setStyle(new HouseStyle);
    apply();
    app.installEventFilter(this);
}

void Theme::setMode(Mode mode) {
    if (mode == mode_) return;
    mode_ = mode;
    apply();
}

void Theme::apply() {
    const QScopedValueRollback<bool> guard(applying_, true);
    dark_ = mode_ == Mode::System ? systemDark_ : mode_ == Mode::Dark;
    const QPalette palette = paletteOf(tokensOf(dark_));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    // The platform's new colours are hidden behind the program's palette, so that is lifted for a look.
    if (event->type() == QEvent::ThemeChange && !applying_) {
        const QScopedValueRollback<bool> guard(applying_, true);
        QApplication::setPalette(QPalette());
        systemDark_ = isDarkPalette(QGuiApplication::palette());
        apply();
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace regulars
