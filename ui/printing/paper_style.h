#pragma once
#include "core/mailings/card_layout.h"
#include <QColor>
#include <QFont>
#include <QTextLayout>

namespace regulars::paper {

/// The face of a role on paper, `pixelSize` high in the painter's units. Unhinted, so that a line is as long on screen
/// as on paper; other scripts fall back to the faces listed after the Latin one, then to whatever is installed.
[[nodiscard]] QFont face(Role role, int pixelSize);

/// Paper is white whatever the window wears, so its inks are those of the light appearance.
[[nodiscard]] QColor ink(Role role);
[[nodiscard]] QColor rule();
[[nodiscard]] QColor cutLine();

/// Upright formats for the stretches of an italic text whose script knows no italic: Arabic, Han, Hebrew …
[[nodiscard]] QList<QTextLayout::FormatRange> uprightStretches(const QString& text, const QFont& italic);

}  // namespace regulars::paper
