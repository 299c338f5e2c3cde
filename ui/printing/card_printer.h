#pragma once
#include "core/base/error.h"
#include "ui/printing/text_fit.h"
#include <functional>
#include <variant>

class QWidget;

namespace regulars {

/// Where cards come out: the printer a person chooses, or a test.
class CardPrinter {
public:
    using Outcome = std::variant<QList<FitReport>, Refusal>;
    /// Prints when called, on any thread; see printPages().
    using Work = std::function<Outcome()>;
    virtual ~CardPrinter() = default;
    /// Lets the person choose a printer and how many of the sheets; empty when they think better of it.
    [[nodiscard]] virtual Work choose(QWidget* parent, const QList<Page>& pages, const QString& title) = 0;
};

/// Chooses in the system's print dialog.
class DialogCardPrinter final : public CardPrinter {
public:
    [[nodiscard]] Work choose(QWidget* parent, const QList<Page>& pages, const QString& title) override;
};

}  // namespace regulars
