#include "ui/customers/customer_list_model.h"
#include "core/base/large_pages.h"
#include "core/storage/reach.h"
#include "core/history/rhythm.h"
#include "core/shop/shop.h"
#include "ui/shared/formats.h"
#include "ui/shared/list_change.h"
#include "ui/shared/stamp_count.h"
#include <QDebug>
#include <QScopedValueRollback>

namespace regulars {

namespace {
constexpr int firstScreen = 100;       // rows read at once: more than any screen shows
constexpr int countAgain = 60000;       // ms between counts of a large shop's filters
constexpr qint64 manyPeople = 50000;   // from here on, counting them takes longer than a glance
constexpr int calm = 2000;             // ms after which what other orders need is read ahead
constexpr int settling = 60;           // ms in which several commits lead to one reading
constexpr int lookForMidnight = 60000; // ms
constexpr size_t fewRows = 200;        // more changed people than this are fetched anew with everything
}  // namespace

CustomerListModel::CustomerListModel(Shop& shop, QObject* parent, Sorting sorting)
    : QAbstractListModel(parent), shop_(shop), rows_([this](std::span<const qint64> ids) { return CustomerList(shop_.reader()).rows(ids); }, 60),
      sortedBy_(shop), book_(shop.database()) {
    request_.sorting = sorting;
    sortedBy_.follow(sorting);
    request_.today = shop_.today();
    readProgramme();
    connect(&shop_.database(), &Database::committed, this, &CustomerListModel::refresh);
    soon_.setSingleShot(true);
    soon_.setInterval(settling);
    connect(&soon_, &QTimer::timeout, this, &CustomerListModel::ask);
    countLater_.setSingleShot(true);
    countLater_.setInterval(countAgain);
    midnight_.setInterval(lookForMidnight);
    connect(&midnight_, &QTimer::timeout, this, [this] {
        if (shop_.today() == request_.today) return;
        request_.today = shop_.today();
        if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        soon_.start();
    });
    midnight_.start();
    showFirstScreen();
    ask();
}

CustomerListModel::~CustomerListModel() = default;

void CustomerListModel::readProgramme() {
    if (const auto programme = LoyaltyStore(shop_.reader()).programme()) stampsNeeded_ = programme->terms.stampsNeeded;
}

int CustomerListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(rows_.size()); }

QVariant CustomerListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    switch (role) {
    case Qt::DisplayRole: return rows_.at(index.row()).displayName;
    case Qt::AccessibleTextRole: return spoken(rows_.at(index.row()));
    case IdRole: return rows_.idAt(index.row());
    case RowRole: return QVariant::fromValue(rows_.at(index.row()));
    case StampsNeededRole: return stampsNeeded_;
    case SortedByRole: return sortedBy_.of(rows_.idAt(index.row()));
    case TodayRole: return QVariant::fromValue(request_.today);
    default: return {};
    }
}

QString CustomerListModel::spoken(const CustomerRow& row) const {
    QStringList words{row.displayName, sortedBy_.of(row.id.value), row.city};
    words << (row.lastVisit.isValid() ? Formats::relativeDay(row.lastVisit, request_.today) : tr("not seen yet"));
    if (row.stamps >= 0) words << tr("Stamps: %1").arg(StampCount::of(row.stamps, stampsNeeded_).words());
    if (Rhythm::isDrifting(row.lastVisit, row.thirdLastVisit, row.medianGapDays, request_.today)) words << tr("drifting");
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

void CustomerListModel::setSorting(Sorting sorting) {
    if (sorting == request_.sorting) return;
    request_.sorting = sorting;
    sortedBy_.follow(sorting);
    reload();
}

void CustomerListModel::setFilter(std::optional<Condition> filter) {
    if (filter == request_.only && !isFound_) return;
    request_.only = std::move(filter);
    reload();
}

void CustomerListModel::setCounted(std::vector<Condition> filters) {
    if (filters == request_.counted) return;
    request_.counted = std::move(filters);
    counts_.clear();
    countLater_.stop();
    ask();
}

void CustomerListModel::showFound(const std::vector<CustomerId>& found) {
    isFound_ = true;
    std::vector<qint64> ids;
    ids.reserve(found.size());
    for (const CustomerId id : found) ids.push_back(id.value);
    arrange(std::move(ids));
}

// The usual orders of names and visits are had at once from an index; the others with the whole list.
void CustomerListModel::showFirstScreen() {
    using By = Sorting::By;
    const Sorting& sorting = request_.sorting;
    if (sorting != Sorting::usual(sorting.by) || (sorting.by != By::Name && sorting.by != By::LastVisit)) return;
    rows_.setIds(CustomerList(shop_.reader()).ids(sorting.by == By::Name ? CustomerList::Order::Name : CustomerList::Order::LastVisit, firstScreen));
}

void CustomerListModel::reload() {
    isFound_ = false;
    complete_ = false;
    ask();
}

void CustomerListModel::ask() {
    // In a large shop the filters are not counted anew at every entry.
    request_.withCounts = all_ < manyPeople || !countLater_.isActive();
    if (request_.withCounts) countLater_.start();
    book_.ask(request_)
        .then(this, [this, number = ++asked_](const std::shared_ptr<ListBook::Answer>& answer) {
            // Never before this function returns, however short the list; and the next question may have been asked by then.
            const auto deliver = [this, number, answer] {
                if (number == asked_) receive(*answer);
            };
            QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
        })
        .onFailed(this, [](const Error& error) {
            // The file is in trouble, which every other reading says aloud.
            qDebug().noquote() << error.sentence() << error.detail();
        });
}

void CustomerListModel::receive(ListBook::Answer& answer) {
    all_ = answer.all;
    if (answer.counts && answer.counts->size() == request_.counted.size()) counts_ = *answer.counts;
    complete_ = true;
    if (!isFound_) arrange(std::move(answer.ids));
    Q_EMIT counted();
    Q_EMIT loaded();
    if (!std::exchange(isWarm_, true)) QTimer::singleShot(calm, this, [this] { book_.warm(); });
}

void CustomerListModel::arrange(std::vector<qint64> ids) {
    const ListChange change = ListChange::between(rows_.ids(), ids);
    if (change.isNone()) return;
    Q_EMIT rearranging();
    {
        const QScopedValueRollback<bool> guard(rearranging_, true);
        const int first = static_cast<int>(change.first), removed = static_cast<int>(change.removed), inserted = static_cast<int>(change.inserted);
        if (const int way = change.movedOne(rows_.ids(), ids); way != 0) {
            const int last = first + removed - 1;
            beginMoveRows({}, way > 0 ? first : last, way > 0 ? first : last, {}, way > 0 ? last + 1 : first);
            rows_.setIds(std::move(ids));
            endMoveRows();
        } else {
            if (removed > 0) {
                // Only who stays is copied: of another order that is nobody.
                const std::vector<qint64>& all = rows_.ids();
                auto without = roomFor<qint64>(all.size() - static_cast<size_t>(removed));
                without.assign(all.begin(), all.begin() + first);
                without.insert(without.end(), all.begin() + first + removed, all.end());
                beginRemoveRows({}, first, first + removed - 1);
                rows_.setIds(std::move(without));
                endRemoveRows();
            }
            if (inserted > 0) {
                beginInsertRows({}, first, first + inserted - 1);
                rows_.setIds(std::move(ids));
                endInsertRows();
            }
        }
    }
    Q_EMIT rearranged();
}

void CustomerListModel::refresh(const Changes& changes) {
    book_.note(changes);
    if (sortedBy_.note(changes) && rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    if (changes.touches("loyalty_terms") || changes.touches("loyalty_programme")) {
        readProgramme();
        rows_.forget();
        if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    if (touchesMany(changes)) {
        rows_.forget();
        if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return soon_.start();
    }
    const auto shown = changes.customersIn({"customer", "customer_address", "interaction", "loyalty_event", "loyalty_lot", "loyalty_entry", "loyalty_card", "loyalty_account"});
    refreshRows(shown);
    // A filter may ask for anything; without one only who there is and who came matters, and the counts of a large shop can wait.
    const bool mayMatter = request_.only || all_ < manyPeople ? !changes.customers().empty() : !changes.customersIn({"customer", "interaction", "task", "customer_address"}).empty();
    const bool isOrderTouched = request_.sorting.by == Sorting::By::OwnField && (changes.touches("customer_value") || changes.touches("custom_field"));
    if (mayMatter || isOrderTouched) soon_.start();
}

void CustomerListModel::refreshRows(const std::vector<qint64>& customers) {
    if (customers.empty()) return;
    if (customers.size() > fewRows) {
        rows_.forget();
        if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    // One walk over the ids for all of them.
    const std::vector<qint64>& ids = rows_.ids();
    for (size_t row = 0; row < ids.size(); ++row) {
        if (!std::binary_search(customers.begin(), customers.end(), ids[row])) continue;
        rows_.forgetRow(static_cast<qsizetype>(row));
        Q_EMIT dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
    }
}

CustomerId CustomerListModel::idAt(int row) const { return row >= 0 && row < rowCount() ? CustomerId{rows_.idAt(row)} : CustomerId{}; }

QModelIndex CustomerListModel::indexOf(CustomerId id) const {
    const qsizetype row = id.isValid() ? rows_.find(id.value) : -1;
    return row < 0 ? QModelIndex() : index(static_cast<int>(row));
}

}  // namespace regulars
