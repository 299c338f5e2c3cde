// The panels of the five places and Settings, each made when it is first opened.
#include "core/shop/shop.h"
#include "ui/insight/insight_panel.h"
#include "ui/window/counter.h"
#include "ui/window/customers_place.h"
#include "ui/window/main_window.h"
#include "ui/window/search_box.h"

namespace regulars {

void Counter::seat() {
    window_.seat(Place::Today, [this] { return makeToday(); });
    window_.seat(Place::Customers, [this]() -> QWidget* {
        auto* place = new CustomersPlace(shop_, staff_.id);
        connect(place, &CustomersPlace::done, this, &Counter::tell);
        connect(place, &CustomersPlace::cardRequested, this, [this] { window_.open(Place::Cards); });
        connect(place, &CustomersPlace::importRequested, this, &Counter::bringIn);
        connect(place, &CustomersPlace::searchRequested, this, [this](const QString& typed) {
            window_.search()->setFocus();
            window_.search()->setText(typed);
        });
        return place;
    });
    window_.seat(Place::Loyalty, [this] { return makeLoyalty(); });
    window_.seat(Place::Cards, [this] { return makeCards(); });
    window_.seat(Place::Insight, [this]() -> QWidget* {
        auto* panel = new InsightPanel;
        connect(panel, &InsightPanel::todayRequested, this, [this] { window_.open(Place::Today); });
        return panel;
    });
    window_.seat(Place::Settings, [this] { return makeSettings(); });
}

}  // namespace regulars
// interim
namespace regulars {
QWidget* Counter::makeToday() { return new QWidget; }
QWidget* Counter::makeCards() { return new QWidget; }
QWidget* Counter::makeLoyalty() { return new QWidget; }
QWidget* Counter::makeSettings() { return new QWidget; }
void Counter::bringIn() {}
void Counter::takeOut() {}
}
