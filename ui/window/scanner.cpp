#include "ui/window/scanner.h"
#include <QApplication>
#include <QKeyEvent>

namespace regulars {

namespace {

constexpr qint64 digitGap = 50;    // ms; nobody types so fast
constexpr qint64 closingGap = 500; // ms; some scanners pause before their Enter

bool isDigit(const QKeyEvent& key) {
    return key.text().size() == 1 && key.text().front() >= u'0' && key.text().front() <= u'9' && !(key.modifiers() & ~Qt::KeypadModifier) && !key.isAutoRepeat();
}

// Of eight digits only those with the right check digit: a telephone number may have as many.
bool isEan8(const QString& digits) {
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) sum += digits[i].digitValue() * (i % 2 ? 1 : 3);
    return digits.size() == 8 && sum % 10 == 0;
}

bool mayBeCode(const QString& digits) { return digits.size() == 12 || digits.size() == 13 || isEan8(digits); }

bool closes(const QKeyEvent& key) { return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab) && !(key.modifiers() & ~Qt::KeypadModifier); }

}  // namespace

Scanner::Scanner(QObject* parent) : QObject(parent) {
    running_.start();
    qApp->installEventFilter(this);
}

qint64 Scanner::timeOf(const QKeyEvent& key) const {
    // The hand's time, not that of a window which was busy meanwhile; made-up events carry none.
    return key.timestamp() ? static_cast<qint64>(key.timestamp()) : running_.elapsed();
}

bool Scanner::isScan(const QKeyEvent& key) const { return closes(key) && mayBeCode(digits_) && timeOf(key) - last_ <= closingGap; }

void Scanner::forget() {
    digits_.clear();
    before_.reset();
    beforeInField_.reset();
    focus_.clear();
}

void Scanner::putBack() {
    if (beforeInField_ && QApplication::focusWidget() != focus_) {
        beforeInField_->restore();
        if (focus_) focus_->setFocus(Qt::OtherFocusReason);
    }
    if (before_) before_->restore();
}

void Scanner::take(QWidget* focus, const QKeyEvent& key) {
    const qint64 now = timeOf(key);
    if (digits_.isEmpty() || now - last_ > digitGap || now < last_) {
        forget();
        focus_ = focus;
        before_ = TypingMark::of(focus);
        if (field_ && field_ != focus) beforeInField_ = TypingMark::of(field_);
    }
    digits_ += key.text();
    last_ = now;
}

bool Scanner::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    if (type != QEvent::KeyPress && type != QEvent::ShortcutOverride && type != QEvent::KeyRelease) return false;
    if (!watched->isWidgetType()) return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (type == QEvent::KeyRelease) {
        if (key.key() != swallowRelease_) return false;
        swallowRelease_ = 0;
        return true;
    }
    if (type == QEvent::ShortcutOverride) {
        if (!isScan(key)) return false;
        event->accept();  // no shortcut may have the closing key either
        return true;
    }
    // A key nobody takes climbs to the parents, and would be counted at each.
    auto* receiver = static_cast<QWidget*>(watched);
    if (QApplication::focusWidget() && receiver != QApplication::focusWidget()) return false;
    if (!QApplication::focusWidget() && !receiver->isWindow()) return false;
    if (isDigit(key)) {
        take(receiver, key);
        return false;
    }
    if (!isScan(key)) {
        forget();
        return false;
    }
    const QString digits = digits_;
    putBack();
    forget();
    swallowRelease_ = key.key();
    event->accept();
    Q_EMIT scanned(digits);
    return true;
}

}  // namespace regulars
