#pragma once
#include <QString>

class QWidget;

namespace regulars {

// What a field was filled with and nobody touched comes out just as it went in, whatever of it the field can show: QLineEdit and
// QPlainTextEdit know no nulls, and turn several kinds of line ends and spaces into one.

/// Fills a QLineEdit, a QPlainTextEdit or an editable QComboBox.
void fillExactly(QWidget* field, const QString& text);
/// What it was filled with when it still shows that; else what is written there, without the space around it.
[[nodiscard]] QString exactText(const QWidget* field);
/// As exactText(), with the space around it.
[[nodiscard]] QString exactWholeText(const QWidget* field);

}  // namespace regulars
