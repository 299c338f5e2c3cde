#include "ui/shared/pin_ask.h"
#include "ui/shared/attempt.h"
#include "ui/shared/label.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 240, secondMs = 1000;

}  // namespace

PinAsk::PinAsk(PinDesk& desk, QWidget* parent) : QWidget(parent), desk_(desk), field_(new QLineEdit), said_(new Label({}, TextSize::Small, Tone::Muted)) {
    setObjectName(u"pinAsk"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    field_->setObjectName(u"pin"_s);
    field_->setEchoMode(QLineEdit::Password);
    field_->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    field_->setMaxLength(Pin::most);
    field_->setFixedWidth(fieldWidth);
    field_->setContextMenuPolicy(Qt::NoContextMenu);
    said_->setObjectName(u"pinSaid"_s);
    said_->wrapped();
    said_->setFixedWidth(fieldWidth);
    said_->setAlignment(Qt::AlignHCenter);
    column->addWidget(field_, 0, Qt::AlignHCenter);
    column->addWidget(said_, 0, Qt::AlignHCenter);
    setFocusProxy(field_);
    everySecond_.setInterval(secondMs);
    connect(&everySecond_, &QTimer::timeout, this, &PinAsk::count);
    connect(field_, &QLineEdit::returnPressed, this, &PinAsk::look);
    connect(field_, &QLineEdit::textEdited, this, [this] {
        if (!everySecond_.isActive() && !isLooking_) say({}, false);
    });
}

void PinAsk::askFor(const Staff& who) {
    ++serial_;
    who_ = who;
    isLooking_ = false;
    everySecond_.stop();
    field_->clear();
    field_->setAccessibleName(tr("PIN of %1").arg(who.name));
    field_->setPlaceholderText(field_->accessibleName());
    say({}, false);
    field_->setFocus(Qt::OtherFocusReason);
}

QString PinAsk::said() const { return said_->text(); }

void PinAsk::say(const QString& sentence, bool isBad) {
    said_->setTone(isBad ? Tone::Bad : Tone::Muted);
    said_->setText(sentence);
    said_->setVisible(!sentence.isEmpty());
}

void PinAsk::look() {
    if (isLooking_) return;
    const auto read = Pin::read(field_->text());
    if (const auto* problem = std::get_if<Pin::Problem>(&read)) return say(pinProblemText(*problem), true);
    isLooking_ = true;
    everySecond_.stop();
    say(tr("Looking …"), false);
    const int serial = ++serial_;
    const auto ours = [this, serial] { return serial == serial_; };
    whenDone(this, desk_.check(who_.id, std::get<Pin>(read)), [this, ours](const PinAnswer& answer) {
        if (ours()) take(answer);
    }, [this, ours] {
        if (!ours()) return;
        isLooking_ = false;
        say(tr("The PIN could not be looked at. Try again."), true);
    });
}

void PinAsk::take(const PinAnswer& answer) {
    isLooking_ = false;
    field_->clear();
    last_ = answer;
    if (answer.kind == PinAnswer::Kind::Right || answer.kind == PinAnswer::Kind::NoPin) {
        say({}, false);
        Q_EMIT right(who_.name, answer.wrongBefore);
        return;
    }
    since_.start();
    everySecond_.start();
    say(pinAnswerText(answer, who_.name), true);
}

void PinAsk::count() {
    PinAnswer now = last_;
    now.wait -= since_.elapsed();
    if (now.wait > 0) return say(pinAnswerText(now, who_.name), true);
    everySecond_.stop();
    say(tr("The next one can be typed now."), false);
}

void PinAsk::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return Q_EMIT cancelled();
    // The field lets Enter through to whatever it stands in, which must do nothing by it.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return event->accept();
    QWidget::keyPressEvent(event);
}

}  // namespace regulars
