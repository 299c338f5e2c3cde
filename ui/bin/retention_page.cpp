#include "ui/bin/retention_page.h"
#include "core/customers/bin_desk.h"
#include "core/shop/shop.h"
#include "ui/shared/asker.h"
#include "ui/shared/attempt.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/formats.h"
#include <QKeyEvent>
#include <QSpinBox>
#include <QStackedWidget>
#include <numeric>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int usualMonths = 36, mostMonths = 600, listing = 0;

QString seenText(const QString& by) {
    if (by == u"visit") return RetentionPage::tr("last visit");
    if (by == u"call") return RetentionPage::tr("last call");
    if (by == u"note") return RetentionPage::tr("last note");
    if (by == u"card") return RetentionPage::tr("last card");
    if (by == u"stamp") return RetentionPage::tr("last stamp");
    return RetentionPage::tr("only taken in");
}

}  // namespace

RetentionPage::RetentionPage(Shop& shop, Asker& asker, StaffId by, QWidget* parent)
    : QWidget(parent), shop_(shop), asker_(asker), by_(by), rows_(new PagedListRows([this](std::span<const qint64> ids) { return fetch(ids); })), reader_(shop.database()) {
    setObjectName(u"retentionPage"_s);
    build();
    setFocusProxy(list_);
    QMetaObject::invokeMethod(this, &RetentionPage::look, Qt::QueuedConnection);  // so that whoever made the page hears the answer
}

RetentionPage::~RetentionPage() = default;

void RetentionPage::build() {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(28, 20, 28, 16);
    all->setSpacing(metrics::gap);
    auto* header = new PlaceHeader(tr("Not seen for long"));
    header->setSentence(tr("A list to look through. Nobody goes by themselves; only whom you tick goes to the bin."));
    months_ = new QSpinBox;
    months_->setObjectName(u"retentionMonths"_s);
    months_->setRange(1, mostMonths);
    const auto word = [this](int months) { months_->setSuffix(u' ' + tr("month(s)", "after a number", months)); };
    connect(months_, &QSpinBox::valueChanged, this, word);
    months_->setValue(usualMonths);
    months_->setAccessibleName(tr("Not seen for so many months"));
    look_ = new Button(tr("Look"));
    look_->setObjectName(u"lookForUnseen"_s);
    auto* close = Button::iconOnly(Icon::Close, tr("Close"));
    close->setObjectName(u"closeRetention"_s);
    for (QWidget* control : {static_cast<QWidget*>(months_), static_cast<QWidget*>(look_), static_cast<QWidget*>(close)}) header->addControl(control);
    list_ = new RowList(tr("Customers not seen for long"), rows_);
    list_->setObjectName(u"retentionList"_s);
    list_->setKeysInWords(tr("Space ticks, Enter opens the customer"));
    auto* card = new Card;
    card->body()->addWidget(list_, 1);
    bin_ = new Button(Icon::Bin, tr("Move to the bin"), Button::Look::Primary);
    bin_->setObjectName(u"binUnseen"_s);
    all_ = new Button(tr("Tick all"));
    all_->setObjectName(u"tickAllUnseen"_s);
    all_->setHint(Formats::keys(QKeySequence(QKeySequence::SelectAll)));
    count_ = new Label({}, TextSize::Body, Tone::Muted);
    count_->setObjectName(u"retentionCount"_s);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(metrics::grid);
    foot->addWidget(bin_);
    foot->addWidget(all_);
    foot->addStretch(1);
    foot->addWidget(count_);
    found_ = new QWidget;
    auto* found = new QVBoxLayout(found_);
    found->setContentsMargins(0, 0, 0, 0);
    found->setSpacing(metrics::gap);
    found->addWidget(card, 1);
    found->addLayout(foot);
    nobody_ = new EmptyState(Icon::Customers, {}, {});
    nobody_->setObjectName(u"nobodyUnseen"_s);
    body_ = new QStackedWidget;
    body_->addWidget(found_);
    body_->addWidget(nobody_);
    all->addWidget(header);
    all->addWidget(body_, 1);
    connect(close, &QPushButton::clicked, this, &RetentionPage::closed);
    connect(look_, &QPushButton::clicked, this, &RetentionPage::look);
    connect(months_, &QSpinBox::editingFinished, this, [this] {
        if (months_->hasFocus()) look();
    });
    connect(list_, &RowList::deedRequested, this, &RetentionPage::tick);
    connect(list_, &RowList::opened, this, [this](int row) {
        if (const ListRow& one = rows_->row(row); one.box != ListRow::Box::None) Q_EMIT openCustomer(CustomerId{one.customer});
    });
    connect(all_, &QPushButton::clicked, this, &RetentionPage::tickAll);
    connect(bin_, &QPushButton::clicked, this, &RetentionPage::moveToBin);
}

void RetentionPage::look() {
    isReading_ = true;
    rows_->setIds({});
    ticked_.clear();
    tellCount();
    reader_.breakOff(listing);
    reader_.ask(listing, [by = by_, months = months_->value(), today = shop_.today()](Connection& reader) { return Retention::notSeenFor(reader, by, months, today); })
        .then(this, [this, number = ++asked_](const Result<std::vector<Unseen>>& result) {
            if (number == asked_) receive(result);
        })
        .onFailed(this, [this](const Error& error) { tellFault(this, error); });
}

void RetentionPage::receive(const Result<std::vector<Unseen>>& result) {
    isReading_ = false;
    unseen_.clear();
    if (const auto* refusal = std::get_if<Refusal>(&result)) {
        nobody_->setWords(tr("This cannot be told now"), refusal->sentence);
    } else {
        unseen_ = std::get<std::vector<Unseen>>(result);
        nobody_->setWords(tr("Everybody was seen"), tr("There is nobody in the book who was not seen for %n month(s).", nullptr, months_->value()));
    }
    std::vector<qint64> ids(unseen_.size());
    std::iota(ids.begin(), ids.end(), 1);
    rows_->setIds(std::move(ids));
    if (rows_->rowCount() > 0) list_->setCurrentIndex(rows_->index(0));
    tellCount();
    Q_EMIT looked();
}

std::vector<ListRow> RetentionPage::fetch(std::span<const qint64> ids) const {
    const Day today = shop_.today();
    std::vector<ListRow> rows;
    for (const qint64 id : ids) {
        const Unseen& one = unseen(id);
        ListRow row;
        row.id = id;
        row.customer = one.id.value;
        row.strong = row.avatar = one.name;
        row.facts = Formats::line({seenText(one.by), Formats::dayShort(one.lastSeen, today), one.isBinned ? tr("in the bin already") : QString()});
        row.aside = Formats::relativeDay(one.lastSeen, today);
        row.box = one.isBinned ? ListRow::Box::None : ticked_.contains(id) ? ListRow::Box::Ticked : ListRow::Box::Open;
        rows.push_back(std::move(row));
    }
    return rows;
}

void RetentionPage::tellCount() {
    const int count = rows_->rowCount(), ticked = static_cast<int>(ticked_.size());
    body_->setCurrentWidget(!isReading_ && count == 0 ? static_cast<QWidget*>(nobody_) : found_);
    const QString all = tr("%Ln customer(s)", nullptr, count);
    count_->setText(isReading_ ? tr("Reading the book") : ticked > 0 ? Formats::line({all, tr("%Ln ticked", nullptr, ticked)}) : all);
    bin_->setText(ticked > 0 ? tr("Move %Ln to the bin", nullptr, ticked) : tr("Move to the bin"));
    bin_->setEnabled(ticked > 0);
    all_->setEnabled(count > 0);
}

void RetentionPage::tick() {
    const int row = list_->currentIndex().row();
    const qint64 id = rows_->idAt(row);
    if (id == 0 || unseen(id).isBinned) return;
    if (!ticked_.remove(id)) ticked_.insert(id);
    rows_->fetchAgain(row);
    tellCount();
}

void RetentionPage::tickAll() {
    QSet<qint64> whoCan;
    for (const qint64 id : rows_->ids())
        if (!unseen(id).isBinned) whoCan.insert(id);
    ticked_ = ticked_.size() == whoCan.size() ? QSet<qint64>() : whoCan;
    rows_->fetchAgain();
    tellCount();
}

void RetentionPage::moveToBin() {
    std::vector<CustomerId> people;
    for (const qint64 id : rows_->ids())
        if (ticked_.contains(id)) people.push_back(unseen(id).id);
    if (people.empty()) return;
    const auto count = static_cast<int>(people.size());
    if (!asker_.confirm(this, tr("Move to the bin"), tr("%Ln customer(s) go to the bin, with everything about them. It is one action and can be taken back.", nullptr, count), tr("Move %Ln to the bin", nullptr, count)))
        return;
    bin_->setEnabled(false);
    whenDone(this, BinDesk(shop_.database()).remove(by_, std::move(people)), [this](const Outcome<qint64>& outcome) {
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) {
            tellCount();
            return tellRefusal(this, *refusal);
        }
        const auto& saved = std::get<Saved<qint64>>(outcome);
        Q_EMIT done(tr("%Ln customer(s) are in the bin.", nullptr, static_cast<int>(saved.value)), saved.action);
        look();
    }, [this] { tellCount(); });
}

void RetentionPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) Q_EMIT closed();
    else if (event->matches(QKeySequence::SelectAll)) tickAll();
    else QWidget::keyPressEvent(event);
}

}  // namespace regulars
