#pragma once
#include <QStringList>

/// What the layout needs to know of texts without knowing fonts: how they break into lines, and roughly how wide they are.
/// Widths and sizes are in micrometres.
namespace regulars::lines {

/// The text without control characters and without blank ends; every kind of line end becomes \n.
[[nodiscard]] QString cleaned(const QString& text);
/// The lines that say something, each trimmed and cleaned.
[[nodiscard]] QStringList cleaned(const QStringList& lines);
/// How many lines a text will take when wrapped by words; counts no further than `most`.
[[nodiscard]] int estimatedCount(const QString& text, int width, int fontSize, int most);
/// Lines that would have to shrink a lot to fit go on in a second line, broken at a space.
[[nodiscard]] QStringList broken(const QStringList& lines, int width, int fontSize);
/// Whether a text has letters that reach far up or down: Arabic, Devanagari, Thai and their like.
[[nodiscard]] bool isTall(const QString& text);
/// Whether most lines run from right to left.
[[nodiscard]] bool mostRunFromRight(const QString& text);

}  // namespace regulars::lines
