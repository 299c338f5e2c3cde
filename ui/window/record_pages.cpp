#include "ui/window/record_pages.h"
#include "core/shop/shop.h"
#include "ui/bin/bin_page.h"
#include "ui/bin/retention_page.h"
#include "ui/changes/changes_page.h"
#include "ui/merging/duplicates_page.h"
#include "ui/merging/parting_page.h"
#include "ui/privacy/erase_page.h"
#include "ui/privacy/hand_out_run.h"
#include "ui/shared/attempt.h"
#include "ui/window/main_window.h"

namespace regulars {

RecordPages::RecordPages(Shop& shop, MainWindow& window, Asker& asker, QObject* parent) : QObject(parent), shop_(shop), window_(window), asker_(asker) {}

void RecordPages::setStaff(StaffId staff) {
    if (staff == staff_) return;
    staff_ = staff;
    if (page_ && page_->isVisible()) window_.open(window_.place());
}

void RecordPages::show(QWidget* page) {
    page_ = page;
    window_.showPage(page, Place::Customers);
}

void RecordPages::duplicates() {
    // One that still merges lives on out of sight.
    for (auto* left : window_.findChildren<DuplicatesPage*>()) {
        if (left->isClosed()) continue;
        left->setStaff(staff_);
        if (left->isHidden()) show(left);
        return;
    }
    auto* page = new DuplicatesPage(shop_, asker_, staff_);
    connect(page, &DuplicatesPage::done, this, &RecordPages::done);
    connect(page, &DuplicatesPage::openCustomer, this, &RecordPages::openCustomer);
    connect(page, &DuplicatesPage::closed, this, [this] { window_.open(Place::Customers); });
    show(page);
    page->look();
}

bool RecordPages::offerBack(CustomerId id) {
    if (!BinStore(shop_.reader()).holds(id)) return false;
    const QString name = CustomerStore(shop_.reader()).displayName(id);
    const auto restore = [this, id, name] {
        whenDone(&window_, shop_.customerDesk.restore(staff_, id), [this, id, name](const Outcome<Done>& outcome) {
            if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(&window_, *refusal);
            Q_EMIT openCustomer(id);
            Q_EMIT done(tr("%1 is back from the bin.").arg(name), std::get<Saved<Done>>(outcome).action);
        });
    };
    tellNews(&window_, tr("%1 is in the bin.").arg(name), {{tr("Take out of the bin"), restore, {}}});
    return true;
}

void RecordPages::twins(CustomerId id) {
    auto* page = new DuplicatesPage(shop_, asker_, staff_);
    connect(page, &DuplicatesPage::done, this, &RecordPages::done);
    connect(page, &DuplicatesPage::openCustomer, this, &RecordPages::openCustomer);
    connect(page, &DuplicatesPage::closed, this, [this] { window_.open(Place::Customers); });
    show(page);
    page->lookFor(id);
}

void RecordPages::bin() {
    auto* page = new BinPage(shop_, staff_);
    connect(page, &BinPage::done, this, &RecordPages::done);
    connect(page, &BinPage::openCustomer, this, &RecordPages::openCustomer);
    connect(page, &BinPage::eraseRequested, this, [this](CustomerId id) { erase(id, true); });
    connect(page, &BinPage::retentionRequested, this, &RecordPages::retention);
    connect(page, &BinPage::closed, this, [this] { window_.open(Place::Customers); });
    show(page);
}

void RecordPages::retention() {
    auto* page = new RetentionPage(shop_, asker_, staff_);
    connect(page, &RetentionPage::done, this, &RecordPages::done);
    connect(page, &RetentionPage::openCustomer, this, &RecordPages::openCustomer);
    connect(page, &RetentionPage::closed, this, &RecordPages::bin);
    show(page);
}

void RecordPages::changes(CustomerId id) {
    auto* page = new ChangesPage(shop_, asker_, staff_, id);
    connect(page, &ChangesPage::done, this, &RecordPages::done);
    connect(page, &ChangesPage::closed, this, [this] { window_.open(Place::Customers); });
    show(page);
}

void RecordPages::parting(CustomerId id) {
    auto* page = new PartingPage(shop_, staff_, id);
    connect(page, &PartingPage::done, this, &RecordPages::done);
    connect(page, &PartingPage::parted, this, &RecordPages::openCustomer);
    connect(page, &PartingPage::closed, this, [this] { window_.open(Place::Customers); });
    show(page);
}

void RecordPages::erase(CustomerId id, bool isFromBin) {
    auto* page = new ErasePage(shop_, asker_, staff_, id);
    const auto leave = [this, isFromBin] {
        if (isFromBin) bin();
        else window_.open(Place::Customers);
    };
    connect(page, &ErasePage::done, this, &RecordPages::done);
    connect(page, &ErasePage::erased, this, leave);
    connect(page, &ErasePage::closed, this, leave);
    show(page);
}

void RecordPages::open(CustomerPage page, CustomerId id) {
    if (!id.isValid()) return tellRefusal(&window_, {tr("Open a customer first.")});
    attempt(&window_, [&] {
        switch (page) {
        case CustomerPage::Changes: return changes(id);
        case CustomerPage::Twins: return twins(id);
        case CustomerPage::Parting: return parting(id);
        case CustomerPage::HandOut: return HandOutRun::begin(shop_, asker_, staff_, id, &window_);
        case CustomerPage::Erase: return erase(id, false);
        }
    });
}

}  // namespace regulars
