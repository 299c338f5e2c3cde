#pragma once
#include "ui/window/typing_mark.h"
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <memory>

class QKeyEvent;

namespace regulars {

/// Tells a card scanner from fingers: as many digits as a code has (12 or 13, or the 8 of an EAN-8), each at most 50 ms after the one
/// before, then Enter or Tab. A scanner sends one within 5 to 30 ms; a telephone number typed quickly has another number of digits.
/// Digits appear at once where the focus is; when they turn out to be a scan, that place goes back to what it was before the
/// first one, and the closing key reaches nothing.
class Scanner : public QObject {
    Q_OBJECT
public:
    /// Listens to the whole application for as long as the parent lives.
    explicit Scanner(QObject* parent);
    /// A field that takes over what is typed elsewhere, as the search box does for a list: it too goes back.
    void alsoWatch(QWidget* field) { field_ = field; }
Q_SIGNALS:
    void scanned(const QString& digits);
protected:
    bool eventFilter(QObject*, QEvent*) override;
private:
    void take(QWidget* focus, const QKeyEvent&);
    void forget();
    void putBack();
    [[nodiscard]] bool isScan(const QKeyEvent&) const;
    [[nodiscard]] qint64 timeOf(const QKeyEvent&) const;
    QString digits_;
    qint64 last_ = 0;
    QElapsedTimer running_;
    std::unique_ptr<TypingMark> before_, beforeInField_;
    QPointer<QWidget> field_, focus_;
    int swallowRelease_ = 0;
};

}  // namespace regulars
