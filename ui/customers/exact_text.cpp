#include "ui/customers/exact_text.h"
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr const char* kFilled = "regularsFilledWith";
constexpr const char* kShown = "regularsShown";
constexpr int kRoom = 10'000'000;  // characters: a line edit cuts off at 32,767 by itself

QString written(const QWidget* field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) return line->text();
    if (const auto* box = qobject_cast<const QComboBox*>(field)) return box->currentText();
    const auto* page = qobject_cast<const QPlainTextEdit*>(field);
    if (!page) return {};
    // toPlainText() would make common spaces of those that hold words together.
    QString text = page->document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n');
}

}  // namespace

void fillExactly(QWidget* field, const QString& text) {
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->setMaxLength(kRoom);
        line->setText(text);
    } else if (auto* box = qobject_cast<QComboBox*>(field)) {
        box->lineEdit()->setMaxLength(kRoom);
        box->setEditText(text);
    } else if (auto* page = qobject_cast<QPlainTextEdit*>(field)) {
        page->setPlainText(text);
    }
    field->setProperty(kFilled, text);
    field->setProperty(kShown, written(field));
}

QString exactWholeText(const QWidget* field) {
    const QString now = written(field);
    const QVariant shown = field->property(kShown);
    return shown.isValid() && shown.toString() == now ? field->property(kFilled).toString() : now;
}

QString exactText(const QWidget* field) {
    const QString now = written(field);
    const QVariant shown = field->property(kShown);
    return shown.isValid() && shown.toString() == now ? field->property(kFilled).toString() : now.trimmed();
}

}  // namespace regulars
