#include "ui/settings/pin_form.h"
#include "ui/shared/attempt.h"
#include "ui/shared/button.h"
#include "ui/shared/label.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace regulars {

using namespace Qt::StringLiterals;

PinForm::PinForm(PinDesk& desk, StaffId by, const Staff& whose, bool hasPin, QWidget* parent)
    : QWidget(parent), desk_(desk), by_(by), whose_(whose), isProofWanted_(hasPin && by == whose.id), save_(new Button(tr("Save"), Button::Look::Primary)), remove_(new Button(tr("Remove the PIN"))),
      said_(new Label({}, TextSize::Small, Tone::Bad)) {
    setObjectName(u"pinForm"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 8);
    column->setSpacing(6);
    if (isProofWanted_) column->addWidget(now_ = field(u"pinNow"_s, tr("Your PIN until now")));
    column->addWidget(first_ = field(u"pinNew"_s, tr("New PIN, at least %1 digits").arg(Pin::fewest)));
    column->addWidget(again_ = field(u"pinAgain"_s, tr("The new PIN once more")));
    said_->setObjectName(u"pinFormSaid"_s);
    said_->wrapped();
    said_->hide();
    column->addWidget(said_);
    auto* row = new QHBoxLayout;
    auto* cancel = new Button(tr("Cancel"), Button::Look::Quiet);
    save_->setObjectName(u"savePin"_s);
    remove_->setObjectName(u"removePin"_s);
    remove_->setVisible(hasPin);
    cancel->setObjectName(u"cancelPin"_s);
    for (Button* button : {save_, remove_, cancel}) row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
    connect(save_, &QPushButton::clicked, this, &PinForm::save);
    connect(remove_, &QPushButton::clicked, this, &PinForm::remove);
    connect(cancel, &QPushButton::clicked, this, &PinForm::left);
    setFocusProxy(now_ ? now_ : first_);
}

QLineEdit* PinForm::field(const QString& name, const QString& words) {
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    edit->setMaxLength(Pin::most);
    edit->setPlaceholderText(words);
    edit->setAccessibleName(words);
    edit->setContextMenuPolicy(Qt::NoContextMenu);
    connect(edit, &QLineEdit::returnPressed, this, &PinForm::save);
    return edit;
}

void PinForm::say(const QString& sentence) {
    said_->setText(sentence);
    said_->setVisible(!sentence.isEmpty());
}

void PinForm::setBusy(bool isBusy) {
    for (QWidget* one : std::initializer_list<QWidget*>{now_, first_, again_, save_, remove_})
        if (one) one->setEnabled(!isBusy);
    if (isBusy) say({});
}

void PinForm::save() {
    if (!save_->isEnabled()) return;
    const auto chosen = Pin::choose(first_->text());
    if (const auto* problem = std::get_if<Pin::Problem>(&chosen)) {
        first_->setFocus();
        return say(pinProblemText(*problem));
    }
    if (first_->text().trimmed() != again_->text().trimmed()) {
        again_->clear();
        again_->setFocus();
        return say(tr("Type the new PIN once more, the same."));
    }
    prove([this, pin = std::get<Pin>(chosen)] { finish(desk_.set(by_, whose_.id, pin), tr("%1 has a PIN now.").arg(whose_.name)); });
}

void PinForm::remove() {
    prove([this] { finish(desk_.remove(by_, whose_.id), tr("%1 has no PIN any more.").arg(whose_.name)); });
}

void PinForm::prove(std::function<void()> then) {
    if (!isProofWanted_) {
        setBusy(true);
        return then();
    }
    const auto read = Pin::read(now_->text());
    if (const auto* problem = std::get_if<Pin::Problem>(&read)) {
        now_->setFocus();
        return say(now_->text().isEmpty() ? tr("Type your PIN until now.") : pinProblemText(*problem));
    }
    setBusy(true);
    whenDone(this, desk_.check(whose_.id, std::get<Pin>(read)), [this, then](const PinAnswer& answer) {
        const QString objection = pinAnswerText(answer, whose_.name);
        if (objection.isEmpty()) return then();
        setBusy(false);
        now_->clear();
        now_->setFocus();
        say(objection);
    }, [this] { setBusy(false); });
}

void PinForm::finish(QFuture<std::optional<Refusal>> future, const QString& sentence) {
    whenDone(this, future, [this, sentence](const std::optional<Refusal>& refusal) {
        setBusy(false);
        if (refusal) return say(refusal->sentence);
        Q_EMIT done(sentence);
    }, [this] { setBusy(false); });
}

void PinForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return Q_EMIT left();
    QWidget::keyPressEvent(event);
}

}  // namespace regulars
