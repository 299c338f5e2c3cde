#include "ui/loyalty/editable_word.h"
#include "ui/shared/chip.h"
#include <QTextDocument>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>

namespace regulars {

EditableWord::EditableWord(const QString& name, bool isStamp, QWidget* parent)
    : QWidget(parent), word_(new Chip({}, isStamp ? Chip::Look::Stamp : Chip::Look::Accent)), name_(name) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    word_->setSmall(false);
    word_->makeClickable();
    row->addWidget(word_);
    connect(word_, &QAbstractButton::clicked, this, &EditableWord::open);
}

void EditableWord::holdText(const QString& text, int most) {
    if (!line_) {
        line_ = new QLineEdit;
        line_->setAccessibleName(name_);
        line_->hide();
        line_->installEventFilter(this);
        layout()->addWidget(line_);
    }
    line_->setMaxLength(most);
    text_ = text;
    showWord();
}

void EditableWord::holdNumber(int number, int least, int most, const QString& leastInWords, std::function<QString(int)> inWords) {
    if (!spin_) {
        spin_ = new QSpinBox;
        spin_->setAccessibleName(name_);
        spin_->hide();
        spin_->installEventFilter(this);
        layout()->addWidget(spin_);
    }
    spin_->setRange(least, most);
    spin_->setSpecialValueText(leastInWords);
    inWords_ = std::move(inWords);
    number_ = number;
    showWord();
}

void EditableWord::showWord() {
    QString shown = spin_ ? inWords_(number_) : text_;
    word_->setObjectName(objectName().isEmpty() ? QString() : objectName() + QStringLiteral("Word"));
    word_->setText(shown);
    word_->setAccessibleName(name_ + QStringLiteral(": ") + shown);
    word_->setToolTip(Qt::convertFromPlainText(name_ + QStringLiteral(": ") + shown));
    word_->updateGeometry();
    updateGeometry();
}

bool EditableWord::isOpen() const { return !word_->isVisibleTo(this); }

void EditableWord::open() {
    QWidget* field = spin_ ? static_cast<QWidget*>(spin_) : line_;
    field->setObjectName(objectName() + QStringLiteral("Field"));
    if (spin_) {
        spin_->setValue(number_);
        spin_->selectAll();
    } else {
        line_->setText(text_);
        line_->setMinimumWidth(std::clamp(line_->fontMetrics().horizontalAdvance(text_) + 40, 140, 320));
        line_->selectAll();
    }
    word_->hide();
    field->show();
    field->setFocus(Qt::OtherFocusReason);
    updateGeometry();
}

void EditableWord::close(bool take) {
    if (isClosing_ || !isOpen()) return;
    isClosing_ = true;
    QWidget* field = spin_ ? static_cast<QWidget*>(spin_) : line_;
    const bool hadFocus = field->hasFocus();
    const bool isNew = take && (spin_ ? spin_->value() != number_ : line_->text().simplified() != text_);
    if (take && spin_) number_ = spin_->value();
    else if (take) text_ = line_->text().simplified();
    showWord();
    word_->show();
    if (hadFocus) word_->setFocus(Qt::OtherFocusReason);
    field->hide();
    isClosing_ = false;
    if (isNew) Q_EMIT edited();
}

bool EditableWord::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) close(true);
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (enter || key == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                if (spin_) spin_->interpretText();
                close(enter);
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace regulars
