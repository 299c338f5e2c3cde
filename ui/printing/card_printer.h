#pragma once
#include "core/base/error.h"
#include "ui/printing/text_fit.h"
#include "ui/shared/worker.h"
#include <functional>
#include <variant>

class QPagedPaintDevice;
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
    /// The same for one page of A4 that paints itself; false when the printer did not take it.
    [[nodiscard]] virtual std::function<bool()> chooseSheet(QWidget* parent, std::function<bool(QPagedPaintDevice&)> paint, const QString& title) = 0;
    /// Where the work is done. It outlives the place that gave it, so that nobody waits for paper who only turns to something else.
    [[nodiscard]] Worker& worker() { return worker_; }

private:
    Worker worker_;
};

/// Chooses in the system's print dialog.
class DialogCardPrinter final : public CardPrinter {
public:
    [[nodiscard]] Work choose(QWidget* parent, const QList<Page>& pages, const QString& title) override;
    [[nodiscard]] std::function<bool()> chooseSheet(QWidget* parent, std::function<bool(QPagedPaintDevice&)> paint, const QString& title) override;
};

}  // namespace regulars
