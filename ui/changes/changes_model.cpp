#include "ui/changes/changes_model.h"
#include "core/shop/shop.h"
#include "ui/shared/deed_words.h"
#include "ui/shared/formats.h"
#include <algorithm>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int settling = 60;  // ms in which several commits lead to one reading
constexpr int reading = 0;    // the one question of the background reader

}  // namespace

ChangesModel::ChangesModel(Shop& shop, CustomerId customer, QObject* parent) : QAbstractListModel(parent), shop_(shop), customer_(customer), reader_(shop.database()) {
    soon_.setSingleShot(true);
    soon_.setInterval(settling);
    connect(&soon_, &QTimer::timeout, this, &ChangesModel::reload);
    connect(&shop_.database(), &Database::committed, this, &ChangesModel::follow);
    reload();
}

ChangesModel::~ChangesModel() = default;

// What was read so far is read again: taking back changes what older lines say of themselves.
void ChangesModel::reload() { ask(std::max(wanted_, rowCount()), true); }

void ChangesModel::ask(int limit, bool isAnew) {
    reader_.breakOff(reading);
    isReading_ = true;
    reader_.ask(reading, [id = customer_, limit, place = isAnew ? CustomerHistory::Place() : place_](Connection& reader) { return CustomerHistory::read(reader, id, limit, place); })
        .then(this, [this, isAnew, number = ++asked_](const CustomerHistory::Page& page) {
            if (number == asked_) receive(page, isAnew);
        })
        .onFailed(this, [this](const Error& error) {
            isReading_ = false;
            Q_EMIT failed(error);
        });
}

void ChangesModel::receive(const CustomerHistory::Page& page, bool isAnew) {
    isReading_ = false;
    place_ = page.next;
    std::vector<Line> fresh;
    for (const CustomerChange& change : page.changes) fresh.push_back(lineOf(change));
    if (isAnew) {
        QSet<qint64> open;
        for (const Line& line : lines_)
            if (line.isOpen) open.insert(line.change.action.id.value);
        for (Line& line : fresh) line.isOpen = open.contains(line.change.action.id.value);
        beginResetModel();
        lines_ = std::move(fresh);
        endResetModel();
    } else if (!fresh.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
        std::move(fresh.begin(), fresh.end(), std::back_inserter(lines_));
        endInsertRows();
    }
    Q_EMIT loaded();
}

ChangesModel::Line ChangesModel::lineOf(const CustomerChange& change) const {
    Journal journal(shop_.reader());
    Line line{change, deedText(change.action.action), {}};
    if (change.action.undoes.isValid()) {
        const auto undone = journal.find(change.action.undoes);
        line.isRedo = undone && undone->undoes.isValid();
        const auto first = line.isRedo ? journal.find(undone->undoes) : undone;
        const QString deed = first ? deedText(first->action) : line.deed;
        line.deed = line.isRedo ? tr("Done again: %1").arg(deed) : tr("Taken back: %1").arg(deed);
    }
    if (!line.deed.isEmpty()) line.deed[0] = line.deed[0].toUpper();
    const Day today = shop_.today();
    for (const ChangedValue& value : change.values) line.values.push_back(changeLine(value, today, shop_.profile().currency));
    return line;
}

bool ChangesModel::canBeTakenBack(const Line& line) {
    const JournalRow& action = line.change.action;
    return action.undoable && !action.undoneBy.isValid() && !line.isRedo && !line.isBusy && !line.change.isForgotten;
}

Day ChangesModel::today() const { return shop_.today(); }

void ChangesModel::setOpen(int row, bool isOpen) {
    lines_[static_cast<size_t>(row)].isOpen = isOpen;
    Q_EMIT dataChanged(index(row), index(row));
}

void ChangesModel::setBusy(ActionId action, bool isBusy) {
    for (int row = 0; row < rowCount(); ++row) {
        Line& line = lines_[static_cast<size_t>(row)];
        if (line.change.action.id != action) continue;
        line.isBusy = isBusy;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

QVariant ChangesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Line& one = line(index.row());
    if (role == Qt::DisplayRole) return one.deed;
    if (role != Qt::AccessibleTextRole) return {};
    QStringList words{one.deed, Formats::moment(one.change.action.at, shop_.today()), one.change.action.staffName};
    if (one.change.action.undoneBy.isValid()) words << tr("taken back");
    for (const ChangeLine& value : one.values) words << spoken(value);
    return words.join(u", "_s);
}

bool ChangesModel::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && !place_.isAtEnd && !isReading_ && !lines_.empty(); }

void ChangesModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    wanted_ = rowCount() + pageSize;
    ask(pageSize, false);
}

void ChangesModel::follow(const Changes& changes) {
    const auto touched = changes.customers();
    if (std::binary_search(touched.begin(), touched.end(), customer_.value)) soon_.start();
}

}  // namespace regulars
