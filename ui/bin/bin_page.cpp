#include "ui/bin/bin_page.h"
#include "core/customers/bin_desk.h"
#include "core/shop/shop.h"
#include "ui/shared/attempt.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/formats.h"
#include <QKeyEvent>
#include <QStackedWidget>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int settling = 60;  // ms in which several commits lead to one reading
constexpr int listing = 0;    // the one question of the background reader

}  // namespace

BinPage::BinPage(Shop& shop, StaffId by, QWidget* parent)
    : QWidget(parent), shop_(shop), by_(by), rows_(new PagedListRows([this](std::span<const qint64> ids) { return fetch(ids); })), reader_(shop.database()) {
    setObjectName(u"binPage"_s);
    build();
    soon_.setSingleShot(true);
    soon_.setInterval(settling);
    connect(&soon_, &QTimer::timeout, this, &BinPage::ask);
    connect(&shop_.database(), &Database::committed, this, &BinPage::refresh);
    setFocusProxy(list_);
    QMetaObject::invokeMethod(this, &BinPage::ask, Qt::QueuedConnection);  // so that whoever made the page hears the answer
}

BinPage::~BinPage() = default;

void BinPage::build() {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(28, 20, 28, 16);
    all->setSpacing(metrics::gap);
    header_ = new PlaceHeader(tr("Bin"));
    header_->setSentence(tr("Nothing here is lost: visits, cards and stamps come back with the person."));
    auto* unseen = new Button(Icon::Clock, tr("Not seen for long…"));
    unseen->setObjectName(u"openRetention"_s);
    auto* close = Button::iconOnly(Icon::Close, tr("Close"));
    close->setObjectName(u"closeBin"_s);
    header_->addControl(unseen);
    header_->addControl(close);
    list_ = new RowList(tr("Customers in the bin"), rows_);
    list_->setObjectName(u"binList"_s);
    list_->setOpensByClick(false);
    list_->setKeysInWords(tr("Enter takes them out of the bin, Space ticks, Delete erases for good"));
    auto* card = new Card;
    card->body()->addWidget(list_, 1);
    restore_ = new Button(Icon::Undo, tr("Restore"), Button::Look::Primary);
    restore_->setObjectName(u"restoreCustomer"_s);
    restore_->setHint(Formats::keys(QKeySequence(Qt::Key_Return)));
    erase_ = new Button(tr("Erase for good…"));
    erase_->setObjectName(u"eraseCustomer"_s);
    erase_->setHint(Formats::keys(QKeySequence(Qt::Key_Delete)));
    count_ = new Label({}, TextSize::Body, Tone::Muted);
    count_->setObjectName(u"binCount"_s);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(metrics::grid);
    foot->addWidget(restore_);
    foot->addWidget(erase_);
    foot->addStretch(1);
    foot->addWidget(count_);
    found_ = new QWidget;
    auto* found = new QVBoxLayout(found_);
    found->setContentsMargins(0, 0, 0, 0);
    found->setSpacing(metrics::gap);
    found->addWidget(card, 1);
    found->addLayout(foot);
    empty_ = new EmptyState(Icon::Bin, tr("The bin is empty"), tr("Whoever is moved to the bin waits here, until you take them out or erase them for good."));
    empty_->setObjectName(u"emptyBin"_s);
    body_ = new QStackedWidget;
    body_->addWidget(found_);
    body_->addWidget(empty_);
    all->addWidget(header_);
    all->addWidget(body_, 1);
    connect(close, &QPushButton::clicked, this, &BinPage::closed);
    connect(unseen, &QPushButton::clicked, this, &BinPage::retentionRequested);
    connect(list_, &RowList::opened, this, &BinPage::restore);
    connect(list_, &RowList::deedRequested, this, &BinPage::tick);
    connect(restore_, &QPushButton::clicked, this, &BinPage::restore);
    connect(erase_, &QPushButton::clicked, this, &BinPage::erase);
    tellCount();
}

void BinPage::ask() {
    reader_.breakOff(listing);
    reader_.ask(listing, [](Connection& reader) { return BinStore(reader).ids(); })
        .then(this, [this, number = ++asked_](const std::vector<qint64>& ids) {
            if (number == asked_) receive(ids);
        })
        .onFailed(this, [this](const Error& error) { tellFault(this, error); });
}

void BinPage::receive(std::vector<qint64> ids) {
    const QSet<qint64> there(ids.begin(), ids.end());
    ticked_.intersect(there);
    const int row = std::max(0, list_->currentIndex().row());
    rows_->setIds(std::move(ids));
    isLoaded_ = true;
    if (rows_->rowCount() > 0) list_->setCurrentIndex(rows_->index(std::min(row, rows_->rowCount() - 1)));
    tellCount();
    Q_EMIT loaded();
}

void BinPage::refresh(const Changes& changes) {
    if (changes.touches("customer") || changes.touches("customer_merge")) soon_.start();
}

std::vector<ListRow> BinPage::fetch(std::span<const qint64> ids) const {
    const Day today = shop_.today();
    std::vector<ListRow> rows;
    for (const BinnedCustomer& one : BinStore(shop_.reader()).rows(ids)) {
        ListRow row;
        row.id = row.customer = one.id.value;
        row.strong = row.avatar = one.displayName;
        row.box = ticked_.contains(one.id.value) ? ListRow::Box::Ticked : ListRow::Box::Open;
        if (one.id.isValid()) row.facts = Formats::line({Formats::moment(one.at, today), one.by.isEmpty() ? QString() : tr("by %1").arg(one.by), one.city});
        row.aside = one.id.isValid() ? tr("number %1").arg(one.id.value) : QString();
        rows.push_back(std::move(row));
    }
    return rows;
}

void BinPage::tellCount() {
    const int count = rows_->rowCount(), ticked = static_cast<int>(ticked_.size());
    body_->setCurrentWidget(isLoaded_ && count == 0 ? static_cast<QWidget*>(empty_) : found_);
    const QString all = tr("%Ln customer(s)", nullptr, count);
    count_->setText(!isLoaded_ ? tr("Reading the bin") : ticked > 0 ? Formats::line({all, tr("%Ln ticked", nullptr, ticked)}) : all);
    restore_->setText(ticked > 0 ? tr("Restore %Ln", nullptr, ticked) : tr("Restore"));
    restore_->setEnabled(count > 0);
    erase_->setEnabled(count > 0 && ticked == 0);
}

CustomerId BinPage::current() const { return CustomerId{rows_->idAt(list_->currentIndex().row())}; }

void BinPage::tick() {
    const CustomerId id = current();
    if (!id.isValid()) return;
    if (!ticked_.remove(id.value)) ticked_.insert(id.value);
    rows_->fetchAgain(list_->currentIndex().row());
    tellCount();
}

void BinPage::tickAll() {
    if (ticked_.size() == rows_->rowCount()) ticked_.clear();
    else ticked_ = QSet<qint64>(rows_->ids().begin(), rows_->ids().end());
    rows_->fetchAgain();
    tellCount();
}

void BinPage::restore() {
    std::vector<CustomerId> people;
    for (const qint64 id : rows_->ids())
        if (ticked_.contains(id)) people.push_back(CustomerId{id});
    const CustomerId one = people.empty() ? current() : people.size() == 1 ? people.front() : CustomerId{};
    if (people.empty() && !one.isValid()) return;
    restore_->setEnabled(false);
    const auto over = [this] { tellCount(); };
    if (one.isValid()) {
        const QString name = CustomerStore(shop_.reader()).displayName(one);
        whenDone(this, shop_.customerDesk.restore(by_, one), [this, name](const Outcome<Done>& outcome) {
            tellCount();
            if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
            Q_EMIT done(tr("%1 is back from the bin.").arg(name), std::get<Saved<Done>>(outcome).action);
        }, over);
    } else {
        whenDone(this, BinDesk(shop_.database()).restore(by_, people), [this](const Outcome<qint64>& outcome) {
            tellCount();
            if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
            const auto& saved = std::get<Saved<qint64>>(outcome);
            Q_EMIT done(tr("%Ln customer(s) are back from the bin.", nullptr, static_cast<int>(saved.value)), saved.action);
        }, over);
    }
}

void BinPage::erase() {
    if (const CustomerId id = current(); id.isValid() && erase_->isEnabled()) Q_EMIT eraseRequested(id);
}

void BinPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) Q_EMIT closed();
    else if (event->key() == Qt::Key_Delete) erase();
    else if (event->matches(QKeySequence::SelectAll)) tickAll();
    else QWidget::keyPressEvent(event);
}

}  // namespace regulars
