#include "ui/customers/filter_chips.h"
#include "core/filters/filter_desk.h"
#include "core/filters/filter_store.h"
#include "core/filters/given_filter.h"
#include "core/shop/shop.h"
#include "ui/shared/formats.h"
#include "ui/shared/attempt.h"
#include "ui/shared/flow_layout.h"
#include <QKeySequence>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QTextDocument>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

QString savedName(FilterId id) { return u"savedFilter%1"_s.arg(id.value); }

}  // namespace

FilterChips::FilterChips(Shop& shop, QWidget* parent) : QWidget(parent), shop_(shop), plus_(new Chip(u"+"_s)) {
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    plus_->setObjectName(u"newFilter"_s);
    plus_->makeClickable();
    plus_->setAccessibleName(tr("New filter"));
    plus_->setToolTip(tr("New filter: put together what must be true"));
    flow->addWidget(plus_);
    connect(plus_, &QAbstractButton::clicked, this, &FilterChips::newRequested);
    connect(&shop_.database(), &Database::committed, this, [this](const Changes& changes) {
        if (changes.touches("saved_filter") || changes.touches("custom_field")) rebuild();
    });
    rebuild();
}

void FilterChips::setStaff(StaffId staff) {
    if (staff == staff_) return;
    staff_ = staff;
    rebuild();
}

void FilterChips::rebuild() {
    QString focused;
    for (const Entry& entry : entries_) {
        if (entry.chip->hasFocus()) focused = entry.chip->objectName();
        layout()->removeWidget(entry.chip);
        entry.chip->hide();
        entry.chip->deleteLater();
        entry.chip->setObjectName(QString());
    }
    entries_.clear();
    layout()->removeWidget(plus_);
    for (const GivenFilter& filter : GivenFilter::all())
        add(u"filter"_s + filter.code.left(1).toUpper() + filter.code.mid(1), filter.name, filter.meaning, filter.condition, {});
    for (const SavedFilter& filter : FilterStore(shop_.reader()).of(staff_)) {
        // What cannot be read is true of nobody, and says why.
        const QString meaning = filter.problem.isEmpty() ? filter.text : filter.text + u'\n' + filter.problem;
        add(savedName(filter.id), filter.name, filter.staff.isValid() ? tr("%1 (only you see this filter)").arg(meaning) : meaning, filter.condition.value_or(Condition::anyOf({})), filter);
    }
    layout()->addWidget(plus_);
    for (const Entry& entry : entries_)
        if (!focused.isEmpty() && entry.chip->objectName() == focused) entry.chip->setFocus();
    Q_EMIT rebuilt();
    const auto isThere = [this](const Entry& entry) { return entry.chip->objectName() == awaited_; };
    choose(std::any_of(entries_.begin(), entries_.end(), isThere) ? std::exchange(awaited_, {}) : chosen_);
}

void FilterChips::add(const QString& name, const QString& text, const QString& meaning, const Condition& condition, const std::optional<SavedFilter>& saved) {
    Chip* chip = Chip::choice(text);
    chip->setObjectName(name);
    chip->setToolTip(Qt::convertFromPlainText(meaning));
    chip->setAccessibleDescription(meaning);
    chip->installEventFilter(this);
    connect(chip, &QAbstractButton::clicked, this, [this, name] { choose(name); });
    layout()->addWidget(chip);
    entries_.push_back({condition, chip, saved});
}

void FilterChips::choose(const QString& name) {
    auto found = std::find_if(entries_.begin(), entries_.end(), [&name](const Entry& one) { return one.chip->objectName() == name; });
    if (found == entries_.end()) found = entries_.begin();
    chosen_ = found->chip->objectName();
    for (const Entry& entry : entries_) entry.chip->setChecked(entry.chip == found->chip);
    Q_EMIT chosenChanged();
}

void FilterChips::chooseEverybody() { choose(entries_.front().chip->objectName()); }

void FilterChips::chooseSaved(FilterId filter) {
    awaited_ = savedName(filter);
    if (findChild<QWidget*>(awaited_)) choose(std::exchange(awaited_, {}));
}

std::optional<Condition> FilterChips::chosen() const {
    for (const Entry& entry : entries_)
        if (entry.chip->isChecked() && !entry.condition.isEverybody()) return entry.condition;
    return std::nullopt;
}

QString FilterChips::chosenName() const {
    for (const Entry& entry : entries_)
        if (entry.chip->isChecked()) return entry.chip->text();
    return {};
}

QString FilterChips::problem() const {
    for (const Entry& entry : entries_)
        if (entry.chip->isChecked() && entry.saved) return entry.saved->problem;
    return {};
}

std::vector<Condition> FilterChips::counted() const {
    std::vector<Condition> conditions;
    for (size_t i = 1; i < entries_.size(); ++i) conditions.push_back(entries_[i].condition);
    return conditions;
}

void FilterChips::setCounts(const std::function<qint64(size_t)>& count) {
    for (size_t i = 1; i < entries_.size(); ++i) {
        // Those that show nobody stay as well: what is looked for every morning is always in the same place.
        entries_[i].chip->setCount(count(i - 1));
    }
}

const FilterChips::Entry* FilterChips::entryOf(const QObject* chip) const {
    const auto found = std::find_if(entries_.begin(), entries_.end(), [chip](const Entry& entry) { return entry.chip == chip; });
    return found == entries_.end() ? nullptr : &*found;
}

bool FilterChips::eventFilter(QObject* watched, QEvent* event) {
    const Entry* entry = entryOf(watched);
    if (entry && event->type() == QEvent::ContextMenu) {
        const auto* wanted = static_cast<QContextMenuEvent*>(event);
        openMenu(*entry, wanted->reason() == QContextMenuEvent::Keyboard ? entry->chip->mapToGlobal(QPoint(0, entry->chip->height())) : wanted->globalPos());
        return true;
    }
    if (entry && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (typed(*entry, key->key(), key->modifiers())) return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool FilterChips::typed(const Entry& entry, int key, Qt::KeyboardModifiers modifiers) {
    if (!entry.saved) return false;
    const SavedFilter filter = *entry.saved;
    const bool isMoving = modifiers == (Qt::ControlModifier | Qt::ShiftModifier);
    if (isMoving && (key == Qt::Key_Left || key == Qt::Key_Right)) move(filter, (key == Qt::Key_Left) == (layoutDirection() == Qt::LeftToRight) ? -1 : 1);
    else if (key == Qt::Key_F2 && !modifiers) Q_EMIT editRequested(filter.id);
    else if (key == Qt::Key_Delete && !modifiers) remove(filter);
    else return false;
    return true;
}

void FilterChips::openMenu(const Entry& entry, const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setObjectName(u"filterMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [menu](const char* name, const QString& text, auto run) {
        QAction* action = menu->addAction(text, menu, run);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    if (entry.saved) {
        const SavedFilter filter = *entry.saved;
        offer("editFilter", tr("Edit…") + u'\t' + Formats::keys(QKeySequence(Qt::Key_F2)), [this, id = filter.id] { Q_EMIT editRequested(id); });
        offer("moveFilterBack", tr("Move back") + u'\t' + Formats::keys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Left)), [this, filter] { move(filter, -1); });
        offer("moveFilterOn", tr("Move on") + u'\t' + Formats::keys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Right)), [this, filter] { move(filter, 1); });
        offer("shareFilter", filter.staff.isValid() ? tr("Show it to everybody") : tr("Show it only to me"), [this, filter] { share(filter); })->setEnabled(staff_.isValid() && filter.condition);
        offer("removeFilter", tr("Delete") + u'\t' + Formats::keys(QKeySequence(Qt::Key_Delete)), [this, filter] { remove(filter); });
        menu->addSeparator();
    }
    offer("changeAll", tr("Change all of them…"), [this, name = entry.chip->objectName()] {
        choose(name);
        Q_EMIT changeAllRequested();
    });
    menu->popup(at);
}

template <class T>
void FilterChips::tell(QFuture<Outcome<T>> answer, const QString& sentence) {
    whenDone(this, answer, [this, sentence](const Outcome<T>& outcome) {
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
        const ActionId action = std::get<Saved<T>>(outcome).action;
        if (action.isValid() && !sentence.isEmpty()) Q_EMIT done(sentence, action);
    });
}

void FilterChips::move(const SavedFilter& filter, int by) {
    std::vector<FilterId> order;
    for (const Entry& entry : entries_)
        if (entry.saved) order.push_back(entry.saved->id);
    const auto at = std::find(order.begin(), order.end(), filter.id) - order.begin();
    const auto to = at + by;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(order.size())) return;
    std::swap(order[static_cast<size_t>(at)], order[static_cast<size_t>(to)]);
    tell(FilterDesk(shop_.database()).order(staff_, order), {});
}

void FilterChips::share(const SavedFilter& filter) {
    const bool isPrivate = filter.staff.isValid();
    tell(FilterDesk(shop_.database()).change(staff_, filter.id, filter.name, *filter.condition, isPrivate ? StaffId{} : staff_),
         isPrivate ? tr("Everybody sees “%1” now.").arg(filter.name) : tr("Only you see “%1” now.").arg(filter.name));
}

void FilterChips::remove(const SavedFilter& filter) { tell(FilterDesk(shop_.database()).remove(staff_, filter.id), tr("The filter “%1” is gone.").arg(filter.name)); }

}  // namespace regulars
