#include "ui/history/timeline_model.h"
#include "core/service/complaint_store.h"
#include "core/shop/shop.h"
#include "core/storage/reach.h"
#include "ui/shared/formats.h"
#include "ui/shared/list_change.h"
#include "ui/shared/stamp_count.h"

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int daysByDay = 7;      // so far back, each day has its own heading; before that, each month
constexpr int mostStamps = 500;   // ledger lines read for one customer

using Key = std::pair<int, qint64>;
std::vector<Key> keysOf(const std::vector<TimelineItem>& items) {
    std::vector<Key> keys;
    keys.reserve(items.size());
    for (const TimelineItem& item : items) keys.emplace_back(static_cast<int>(item.kind), item.id);
    return keys;
}

bool isLater(const TimelineItem& a, const TimelineItem& b) { return std::tie(a.day, a.at) > std::tie(b.day, b.at); }

bool isByDay(Day day, Day today) { return day.daysTo(today) < daysByDay; }

QString promiseState(const Task& promise, Day today) {
    switch (promise.end) {
    case TaskEnd::Kept: return TimelineModel::tr("kept");
    case TaskEnd::Late: return TimelineModel::tr("kept too late");
    case TaskEnd::Broken: return TimelineModel::tr("broken");
    case TaskEnd::Open: return promise.dueOn < today ? TimelineModel::tr("late") : QString();
    case TaskEnd::Done: case TaskEnd::Dropped: break;
    }
    return {};
}

QString complaintState(const Complaint& complaint) {
    switch (complaint.state()) {
    case Complaint::State::New: return TimelineModel::tr("not answered yet");
    case Complaint::State::Answered: return TimelineModel::tr("answered");
    case Complaint::State::Waiting: return TimelineModel::tr("waiting for the customer");
    case Complaint::State::Solved: return TimelineModel::tr("solved");
    }
    return {};
}

/// The entry a stamp came with: "visit:12" and, given again after it was taken back, "visit:12#2".
qint64 visitOf(const LedgerLine& line) {
    const QString source = line.source.section(u'#', 0, 0);
    return source.startsWith(u"visit:"_s) ? source.mid(6).toLongLong() : 0;
}

}  // namespace

TimelineModel::TimelineModel(Shop& shop, QObject* parent) : QAbstractListModel(parent), shop_(shop) {
    connect(&shop_.database(), &Database::committed, this, &TimelineModel::refresh);
}

void TimelineModel::setCustomer(CustomerId id) {
    beginResetModel();
    customer_ = id;
    items_.clear();
    ended_ = true;
    loaded_ = 0;
    try {
        if (id.isValid()) items_ = read(pageSize);
    } catch (...) {
        endResetModel();
        throw;
    }
    endResetModel();
    Q_EMIT refreshed();
}

int TimelineModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(items_.size()); }

QVariant TimelineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const TimelineItem& it = item(index.row());
    switch (role) {
    case Qt::DisplayRole: return it.text.isEmpty() ? it.title : tr("%1 — %2").arg(it.title, it.text);
    case Qt::AccessibleTextRole: {
        QStringList words{it.title, it.text, it.facts, it.when};
        words.removeAll(QString());
        return words.join(u". "_s);
    }
    case ItemRole: return QVariant::fromValue(it);
    case IdRole: return it.id;
    default: return {};
    }
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || item(index.row()).isHeading()) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool TimelineModel::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && !ended_; }

void TimelineModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent)) become(read(loaded_ + pageSize));
}

QModelIndex TimelineModel::indexOf(InteractionId id) const {
    for (size_t row = 0; row < items_.size(); ++row)
        if (items_[row].isEntry() && items_[row].id == id.value) return index(static_cast<int>(row));
    return {};
}

void TimelineModel::refresh(const Changes& changes) {
    if (!customer_.isValid()) return;
    // What is done about a complaint names no customer.
    if (changes.touches("complaint_step") || mayTouch(changes, {"interaction", "task", "complaint", "loyalty_event", "loyalty_entry", "loyalty_account"}, customer_)) become(read(std::max(loaded_, pageSize)));
}

std::vector<TimelineItem> TimelineModel::read(int entries) {
    // One more than shown tells whether there are more.
    std::vector<Interaction> happened = InteractionStore(shop_.reader()).of(customer_, entries + 1);
    ended_ = static_cast<int>(happened.size()) <= entries;
    if (!ended_) happened.resize(static_cast<size_t>(entries));
    loaded_ = static_cast<int>(happened.size());
    LoyaltyStore loyalty(shop_.reader());
    if (const auto programme = loyalty.programme()) stampsNeeded_ = programme->terms.stampsNeeded;
    const std::vector<LedgerLine> ledger = loyalty.ledger(mostStamps, {}, customer_);
    std::vector<TimelineItem> items;
    items.reserve(happened.size() + ledger.size());
    for (const Interaction& what : happened) items.push_back(itemOf(what, ledger));
    for (const LedgerLine& line : ledger) {
        const bool ownLine = !line.reversed && visitOf(line) == 0 && (line.kind == u"earn" || line.kind == u"redeem");
        if (ownLine && (ended_ || items.empty() || line.at >= happened.back().at)) items.push_back(itemOf(line));
    }
    for (const Task& promise : TaskStore(shop_.reader()).promisesOf(customer_))
        if (ended_ || items.empty() || promise.createdAt >= happened.back().at) items.push_back(itemOf(promise));
    ComplaintChoice theirs;
    theirs.customer = customer_;
    theirs.openOnly = false;
    for (const Complaint& complaint : ComplaintStore(shop_.reader()).chosen(theirs))
        if (ended_ || items.empty() || complaint.openedAt >= happened.back().at) items.push_back(itemOf(complaint));
    std::stable_sort(items.begin(), items.end(), isLater);
    return underHeadings(std::move(items));
}

TimelineItem TimelineModel::itemOf(const Interaction& what, const std::vector<LedgerLine>& ledger) const {
    TimelineItem item;
    item.id = what.id.value;
    item.day = what.day;
    item.at = what.at;
    item.text = what.text;
    QStringList facts;
    switch (what.kind) {
    case Interaction::Kind::Call: {
        const bool out = what.direction == Interaction::Direction::Out;
        item.kind = out ? TimelineItem::Kind::CallOut : TimelineItem::Kind::CallIn;
        item.title = !what.direction ? tr("Call") : out ? tr("Call, outgoing") : tr("Call, incoming");
        if (what.outcome == u"no_answer") facts << tr("no answer");
        else if (what.outcome == u"message") facts << tr("message left");
        else if (what.outcome == u"reached") facts << tr("reached");
        break;
    }
    case Interaction::Kind::Visit:
        item.kind = TimelineItem::Kind::Visit;
        item.title = tr("Visit");
        if (what.amount) facts << Formats::money(*what.amount);
        for (const LedgerLine& line : ledger)
            if (!line.reversed && line.kind == u"earn" && visitOf(line) == what.id.value) facts << tr("stamp %1").arg(StampCount::of(line.balance, stampsNeeded_).latest());
        break;
    case Interaction::Kind::Note:
        item.kind = TimelineItem::Kind::Note;
        item.title = tr("Note");
        break;
    case Interaction::Kind::Card:
        item.kind = TimelineItem::Kind::Card;
        item.title = tr("Card");
        break;
    }
    facts << what.staffName << followUpOf(what.id);
    item.facts = Formats::line(facts);
    return item;
}

QString TimelineModel::followUpOf(InteractionId id) const {
    TaskStore tasks(shop_.reader());
    for (const TaskId taskId : tasks.from(id)) {
        const auto task = tasks.find(taskId);
        if (!task) continue;
        if (task->end == TaskEnd::Dropped || task->end == TaskEnd::Broken) return tr("follow-up given up");
        return task->doneAt ? tr("follow-up done") : tr("follow-up %1").arg(Formats::dayShort(task->dueOn, shop_.today()));
    }
    return {};
}

TimelineItem TimelineModel::itemOf(const Task& promise) const {
    const Day today = shop_.today();
    TimelineItem item;
    item.kind = TimelineItem::Kind::Promise;
    item.id = promise.id.value;
    item.day = Clock::dayOf(promise.createdAt);
    item.at = promise.createdAt;
    item.title = tr("Promise");
    item.text = promise.text;
    const QString by = tr("by %1").arg(Formats::dayShort(promise.dueOn, today));
    const QString first = promise.firstDueOn != promise.dueOn ? tr("first for %1").arg(Formats::dayShort(promise.firstDueOn, today)) : QString();
    item.facts = Formats::line({by, first, promiseState(promise, today), promise.reason, promise.staffName});
    return item;
}

TimelineItem TimelineModel::itemOf(const Complaint& complaint) const {
    TimelineItem item;
    item.kind = TimelineItem::Kind::Complaint;
    item.id = complaint.id.value;
    item.day = Clock::dayOf(complaint.openedAt);
    item.at = complaint.openedAt;
    item.title = tr("Complaint");
    item.text = complaint.text;
    item.facts = Formats::line({complaintState(complaint), complaint.productName, complaint.staffName});
    return item;
}

TimelineItem TimelineModel::itemOf(const LedgerLine& line) const {
    TimelineItem item;
    const bool reward = line.kind == u"redeem";
    item.kind = reward ? TimelineItem::Kind::Reward : TimelineItem::Kind::Stamp;
    item.id = line.id.value;
    item.day = Clock::dayOf(line.at);
    item.at = line.at;
    item.title = reward ? tr("Reward used") : tr("Stamp");
    item.facts = Formats::line({StampCount::of(line.balance, stampsNeeded_).latest(), line.staffName});
    return item;
}

std::vector<TimelineItem> TimelineModel::underHeadings(std::vector<TimelineItem> items) const {
    const Day today = shop_.today();
    std::vector<TimelineItem> all;
    all.reserve(items.size() + items.size() / 2);
    QString heading;
    for (TimelineItem& item : items) {
        const bool byDay = isByDay(item.day, today);
        item.when = byDay ? Formats::time(item.at) : Formats::dayBrief(item.day, today);
        const QString over = byDay ? Formats::dayHeading(item.day, today) : Formats::monthHeading(item.day);
        if (over != heading) {
            TimelineItem title;
            title.id = byDay ? item.day.date().toJulianDay() : -(item.day.date().year() * 12LL + item.day.date().month());
            title.day = item.day;
            title.title = heading = over;
            all.push_back(std::move(title));
        }
        all.push_back(std::move(item));
    }
    return all;
}

void TimelineModel::become(std::vector<TimelineItem> items) {
    const auto before = keysOf(items_), after = keysOf(items);
    const ListChange change = ListChange::between(before, after);
    const int first = static_cast<int>(change.first), removed = static_cast<int>(change.removed), inserted = static_cast<int>(change.inserted);
    if (removed > 0) {
        beginRemoveRows({}, first, first + removed - 1);
        items_.erase(items_.begin() + first, items_.begin() + first + removed);
        endRemoveRows();
    }
    if (inserted > 0) {
        beginInsertRows({}, first, first + inserted - 1);
        items_.insert(items_.begin() + first, items.begin() + first, items.begin() + first + inserted);
        endInsertRows();
    }
    for (size_t row = 0; row < items.size(); ++row) {
        if (items_[row] == items[row]) continue;
        items_[row] = std::move(items[row]);
        Q_EMIT dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
    }
    Q_EMIT refreshed();
}

}  // namespace regulars
