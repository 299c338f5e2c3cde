#pragma once
#include <QException>
#include <QString>
#include <variant>

namespace regulars {

/// A fault: a sentence the shopkeeper can act on, and a detail for the log. Thrown; crosses threads in a QFuture.
class Error : public QException {
public:
    enum class Kind { Other, Missing, Empty, Foreign, Locked, Unreadable, Damaged, TooNew, ReadOnly, DiskFull, Moved, OutcomeUnknown, Network };
    Error(Kind kind, QString sentence, QString detail = {});
    explicit Error(QString sentence, QString detail = {}) : Error(Kind::Other, std::move(sentence), std::move(detail)) {}
    [[nodiscard]] Kind kind() const { return kind_; }
    [[nodiscard]] QString sentence() const { return sentence_; }
    [[nodiscard]] QString detail() const { return detail_; }
    [[nodiscard]] const char* what() const noexcept override { return utf8_.constData(); }
    void raise() const override { throw *this; }
    [[nodiscard]] Error* clone() const override { return new Error(*this); }
private:
    Kind kind_;
    QString sentence_, detail_;
    QByteArray utf8_;
};

/// A refusal: the program understood and will not do it; nothing was changed. A value, never thrown.
struct Refusal {
    QString sentence;
    bool operator==(const Refusal&) const = default;
};

}  // namespace regulars
