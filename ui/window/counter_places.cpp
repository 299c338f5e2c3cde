// The panels of the five places and Settings, each made when it is first opened.
#include "core/profile/window_state_store.h"
#include "core/shop/shop.h"
#include "ui/exchange/export_panel.h"
#include "ui/exchange/import_panel.h"
#include "ui/history/composer.h"
#include "ui/history/history_panel.h"
#include "ui/insight/insight_panel.h"
#include "ui/shared/attempt.h"
#include "ui/loyalty/loyalty_place.h"
#include "ui/mailings/cards_place.h"
#include "ui/printing/morning_sheet.h"
#include "ui/settings/settings_place.h"
#include "ui/today/today_place.h"
#include "ui/window/counter.h"
#include "ui/window/customers_place.h"
#include "ui/window/main_window.h"
#include "ui/window/record_pages.h"
#include "ui/window/search_box.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Shows the page of this kind that was left in the midst of its work and lives on out of sight; null when there is none.
template <class Panel>
Panel* showLeft(MainWindow& window) {
    for (Panel* panel : window.findChildren<Panel*>()) {
        if (panel->isClosed()) continue;
        if (panel->isHidden()) window.showPage(panel);
        return panel;
    }
    return nullptr;
}

}  // namespace

void Counter::seat() {
    window_.seat(Place::Today, [this] { return makeToday(); });
    window_.seat(Place::Customers, [this] { return makeCustomers(); });
    window_.seat(Place::Loyalty, [this] { return makeLoyalty(); });
    window_.seat(Place::Cards, [this] { return makeCards(); });
    window_.seat(Place::Insight, [this]() -> QWidget* {
        auto* panel = new InsightPanel;
        connect(panel, &InsightPanel::todayRequested, this, [this] { window_.open(Place::Today); });
        return panel;
    });
    window_.seat(Place::Settings, [this] { return makeSettings(); });
}

QWidget* Counter::makeToday() {
    auto* place = new TodayPlace(shop_);
    place->setStaff(staff_.id);
    place->setBackupFolder(choices_.backupFolder.isEmpty() ? WindowStateStore(shop_.reader()).find(u"backup_folder"_s) : choices_.backupFolder);
    place->setBackingUp(isBackingUp_);
    connect(place, &TodayPlace::backupRequested, this, &Counter::backupRequested);
    connect(place, &TodayPlace::openCustomer, this, &Counter::openCustomer);
    connect(place, &TodayPlace::finishRequested, this, [this](CustomerId customer, TaskId task) {
        openCustomer(customer);
        if (CustomersPlace* opened = customers(); opened && opened->customer() == customer) opened->history()->composer()->finish(task);
    });
    connect(place, &TodayPlace::printCards, this, [this](CardKind kind) {
        window_.open(Place::Cards);
        qobject_cast<CardsPlace*>(window_.panel(Place::Cards))->setKind(kind);
    });
    connect(place, &TodayPlace::sheetRead, this, [this](const DaySheet& sheet) {
        const QString shop = shop_.profile().name;
        const auto work = printer_.chooseSheet(&window_, [sheet, shop](QPagedPaintDevice& paper) { return paintMorningSheet(paper, sheet, shop); }, tr("Morning sheet"));
        if (!work) return;
        whenDone(&window_, printer_.worker().run(work), [this](bool isPrinted) {
            if (isPrinted) tellNews(&window_, tr("The morning sheet is on its way to the printer."));
            else tellRefusal(&window_, {tr("The printer did not take the morning sheet. Look whether it is on and has paper, and try again.")});
        });
    });
    connect(place, &TodayPlace::done, this, &Counter::tell);
    connect(place, &TodayPlace::takenBack, this, &Counter::tell);
    connect(place, &TodayPlace::dueCount, this, [this](int due) { window_.setBadge(Place::Today, due); });
    window_.setBadge(Place::Today, place->due());
    return place;
}

QWidget* Counter::makeCustomers() {
    auto* place = new CustomersPlace(shop_, staff_.id);
    place->setAsker(asker_);
    if (open_.isValid() && CustomerStore(shop_.reader()).exists(open_)) place->openCustomer(open_);
    // Once it is seated: what is offered is said on the window's bar.
    QMetaObject::invokeMethod(place, [this, place] { attempt(&window_, [&] { putBackForms(*place); }); }, Qt::QueuedConnection);
    connect(place, &CustomersPlace::done, this, &Counter::tell);
    connect(place, &CustomersPlace::cardRequested, this, [this](CustomerId id) {
        attempt(&window_, [&] {
            if (auto* cards = qobject_cast<CardsPlace*>(window_.panel(Place::Cards))) cards->choose(id);
        });
    });
    connect(place, &CustomersPlace::importRequested, this, &Counter::bringIn);
    connect(place, &CustomersPlace::pageRequested, records_, &RecordPages::open);
    connect(place, &CustomersPlace::searchRequested, this, [this](const QString& typed) {
        window_.search()->setFocus();
        window_.search()->setText(typed);
    });
    return place;
}

QWidget* Counter::makeLoyalty() {
    auto* place = new LoyaltyPlace(shop_);
    place->setStaff(staff_.id);
    connect(place, &LoyaltyPlace::openCustomer, this, &Counter::openCustomer);
    connect(place, &LoyaltyPlace::done, this, &Counter::tell);
    return place;
}

QWidget* Counter::makeCards() {
    auto* place = new CardsPlace(shop_, asker_, printer_);
    place->setStaff(staff_.id);
    connect(place, &CardsPlace::openCustomer, this, &Counter::openCustomer);
    connect(place, &CardsPlace::wanted, this, [this] { window_.open(Place::Cards); });
    connect(place, &CardsPlace::done, this, &Counter::tell);
    return place;
}

QWidget* Counter::makeSettings() {
    auto* place = new SettingsPlace(shop_, asker_, *pins_, staff_.id, choices_);
    place->setBackingUp(isBackingUp_);
    connect(place, &SettingsPlace::done, this, &Counter::tell);
    connect(place, &SettingsPlace::languageChosen, this, [this](const QString& code) {
        choices_.language = code;
        Q_EMIT languageChosen(code);
    });
    connect(place, &SettingsPlace::themeChosen, this, [this](Theme::Mode mode) {
        choices_.look = mode;
        Q_EMIT lookChosen(mode);
    });
    connect(place, &SettingsPlace::pinsChanged, this, &Counter::watchIdleness);
    connect(place, &SettingsPlace::lockAfterChosen, this, [this](int minutes) {
        choices_.lockAfter = minutes;
        watchIdleness();
        Q_EMIT lockAfterChosen(minutes);
    });
    connect(place, &SettingsPlace::backupFolderChosen, this, [this](const QString& folder) {
        choices_.backupFolder = folder;
        if (auto* today = qobject_cast<TodayPlace*>(window_.seated(Place::Today))) today->setBackupFolder(folder);
        Q_EMIT backupFolderChosen(folder);
    });
    connect(place, &SettingsPlace::backupRequested, this, &Counter::backupRequested);
    connect(place, &SettingsPlace::openRequested, this, &Counter::openRequested);
    connect(place, &SettingsPlace::bringInRequested, this, &Counter::bringIn);
    connect(place, &SettingsPlace::takeOutRequested, this, &Counter::takeOut);
    return place;
}

void Counter::bringIn() {
    if (auto* left = showLeft<ImportPanel>(window_)) return left->setStaff(staff_.id);
    auto* panel = new ImportPanel(shop_, asker_, staff_.id);
    connect(panel, &ImportPanel::shownAgainRequested, this, &Counter::bringIn);
    connect(panel, &ImportPanel::done, this, &Counter::tell);
    connect(panel, &ImportPanel::workEnded, this, &Counter::workEnded);
    connect(panel, &ImportPanel::closed, this, [this] { window_.open(Place::Customers); });
    window_.showPage(panel);
}

QString Counter::unfinishedWork() const {
    for (const ImportPanel* panel : window_.findChildren<ImportPanel*>()) {
        if (panel->isBringingIn()) return tr("Customers are still being brought in; the window closes when that is done. Close again to stop it: then none of them is taken in.");
        if (panel->isBusy()) return tr("What was brought in is still being taken back; the window closes when that is done.");
    }
    return {};
}

void Counter::stopWork() {
    for (ImportPanel* panel : window_.findChildren<ImportPanel*>()) panel->stop();
}

void Counter::takeOut() {
    if (auto* left = showLeft<ExportPanel>(window_)) return left->setStaff(staff_.id);
    auto* panel = new ExportPanel(shop_, asker_, staff_.id);
    connect(panel, &ExportPanel::closed, this, [this] { window_.open(Place::Settings); });
    window_.showPage(panel);
}

}  // namespace regulars
