#pragma once
#include <QString>

class QFontMetrics;

namespace regulars {

/// A label as people read it: the stored words the program knows ("mobile", "birthday") in the language in force, others as they are.
[[nodiscard]] QString contactLabelText(const QString& label);

/// One width for the labels of all kinds, in pixels, so that the fields stand under one another: that of the longest word of the language.
[[nodiscard]] int contactLabelWidth(const QFontMetrics& metrics);

}  // namespace regulars
