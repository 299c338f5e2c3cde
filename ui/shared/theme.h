#pragma once
#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;
class QWidget;

namespace regulars {

/// The colours of one appearance, named by what they mean. The only place where colours are written down.
struct Tokens {
    QColor window, surface, raised, line, ink, muted;
    QColor accent, accentSoft, onAccent;  ///< green: action; onAccent is text upon it
    QColor stamp, stampSoft, onStamp;     ///< terracotta: stamps and loyalty
    QColor warn, warnSoft, bad, badSoft;  ///< bad only for late or lost
    bool dark = false;
};

/// A colour by its meaning; what is drawn by tone follows a change of theme by itself.
enum class Tone { Ink, Muted, Accent, OnAccent, Stamp, OnStamp, Warn, Bad, Line };

/// A size and weight of text, derived from the user's own font: nothing in the window has a fixed size.
enum class TextSize {
    Small,    ///< second lines and hints
    Body,     ///< the user's font as it is
    Strong,   ///< body, semi-bold: a person's name in a list
    Caption,  ///< uppercase heading of a card or a day
    Large,    ///< name of a programme, heading of a list
    Title,    ///< the open customer's name, the name of a place
    Figure,   ///< a number to be read from a distance
};

/// Distances in device-independent pixels: an 8 px grid.
namespace metrics {
inline constexpr int grid = 8;
inline constexpr int gap = 16;            ///< between cards, and inside them
inline constexpr int radius = 12;         ///< cards
inline constexpr int controlRadius = 8;   ///< buttons and fields
inline constexpr int rowAvatar = 36;      ///< avatar in a list
inline constexpr int headerAvatar = 56;   ///< avatar of the open customer
inline constexpr int sidePanel = 312;     ///< width of the side panels' column
}  // namespace metrics

/// The tokens of the light or the dark appearance.
[[nodiscard]] const Tokens& tokensOf(bool dark);
/// The tokens now in force, told by the lightness of the application's palette. The widget may be null.
[[nodiscard]] const Tokens& tokens(const QWidget* widget = nullptr);
[[nodiscard]] QColor colour(Tone, const Tokens&);
/// The palette role that carries a tone, so that standard widgets follow the theme: label->setForegroundRole(roleOf(Tone::Muted)).
[[nodiscard]] QPalette::ColorRole roleOf(Tone);
/// The font of a size; Caption comes in capitals.
[[nodiscard]] QFont font(TextSize);

/// Dresses the application: style, palette and font; follows the system's light and dark unless told otherwise.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    explicit Theme(QApplication& app, Mode mode = Mode::System);
    void setMode(Mode);
    [[nodiscard]] Mode mode() const { return mode_; }
    [[nodiscard]] bool isDark() const { return dark_; }
Q_SIGNALS:
    /// After the palette has changed. Widgets hear of it by QEvent::PaletteChange anyway.
    void changed();
protected:
    bool eventFilter(QObject*, QEvent*) override;
private:
    void apply();
    QApplication& app_;
    Mode mode_;
    bool systemDark_ = false, dark_ = false, applying_ = false;
};

}  // namespace regulars
