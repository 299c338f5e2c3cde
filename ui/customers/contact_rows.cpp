#include "ui/customers/contact_rows.h"
#include "ui/customers/exact_text.h"
#include "ui/shared/record_choices.h"
#include "ui/shared/button.h"
#include "ui/shared/label.h"
#include "ui/shared/still_choice.h"
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

void setLabel(QComboBox* choice, const QString& label) {
    if (!choice) return;
    choice->setCurrentIndex(choice->findData(label));
    if (choice->currentIndex() < 0) fillExactly(choice, contactLabelText(label));
    choice->setProperty("regularsLabel", label);
    choice->setProperty("regularsLabelText", choice->currentText());
    // Read from its beginning, where it is too long to be read whole.
    choice->lineEdit()->home(false);
}

void keepRoom(QWidget* widget) {
    QSizePolicy keepsRoom = widget->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    widget->setSizePolicy(keepsRoom);
}

}  // namespace

ContactRows::ContactRows(Kind kind, QWidget* parent) : QWidget(parent), kind_(std::move(kind)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    if (!kind_.more.isEmpty()) {
        more_ = new Button(Icon::Plus, kind_.more, Button::Look::Link);
        more_->setObjectName(kind_.name + u"More"_s);
        connect(more_, &QPushButton::clicked, this, [this] {
            appendUsual();
            rows_.back().field->setFocus(Qt::OtherFocusReason);
        });
    }
    keepOneWaiting();
    if (more_) column->addWidget(more_, 0, Qt::AlignLeading);
}

void ContactRows::clear() {
    settling_ = true;
    for (const Row& row : rows_) delete row.whole;
    rows_.clear();
    settling_ = false;
    keepOneWaiting();
}

QWidget* ContactRows::add(const QString& label, ContactState state) {
    // The waiting row is always the last one; it becomes this one, and another is put behind it when this is filled.
    if (!rows_.empty() && kind_.isBlank(rows_.back().field)) setLabel(rows_.back().label, label);
    else append(label);
    QWidget* field = rows_.back().field;
    setState(field, state);
    return field;
}

QComboBox* ContactRows::makeLabel(const QString& label, const QString& number) {
    auto* choice = new QComboBox;
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    new StillChoice(choice);
    choice->setFixedWidth(contactLabelWidth(fontMetrics()));
    // Tab leads to what is to be written; the label is mostly right as it is.
    choice->setFocusPolicy(Qt::ClickFocus);
    choice->lineEdit()->setFocusPolicy(Qt::ClickFocus);
    for (const QString& word : kind_.labels) choice->addItem(contactLabelText(word), word);
    setLabel(choice, label);
    choice->setObjectName(kind_.name + u"Label"_s + number);
    choice->setAccessibleName(tr("Label of: %1").arg(kind_.what));
    connect(choice, &QComboBox::editTextChanged, this, &ContactRows::changed);
    return choice;
}

ContactRows::Row& ContactRows::append(const QString& label) {
    const QString number = QString::number(rows_.size() + 1);
    QWidget* field = kind_.makeField([this] { keepOneWaiting(); });
    const auto* written = qobject_cast<const QLineEdit*>(field);
    Row row{kind_.labels.isEmpty() ? nullptr : makeLabel(label, number), field, new QWidget, Button::iconOnly(Icon::Close, tr("Remove this line")), nullptr, new Label({}, TextSize::Small, Tone::Warn),
            (new Label({}, TextSize::Small, Tone::Warn))->wrapped(), written ? written->placeholderText() : QString()};
    if (kind_.hasState) row.deeds = Button::iconOnly(Icon::More, tr("What else can be done with this line"));
    layRow(row, number);
    static_cast<QVBoxLayout*>(layout())->insertWidget(static_cast<int>(rows_.size()), row.whole);
    // At once and not when the events come round: Tab leads only to what is shown.
    row.whole->show();
    rows_.push_back(row);
    watchKeys();
    Q_EMIT rowsChanged();
    return rows_.back();
}

void ContactRows::layRow(Row& row, const QString& number) {
    row.field->setObjectName(kind_.name + number);
    row.field->setAccessibleName(kind_.what);
    row.field->setAccessibleDescription(kind_.hasState ? tr("Alt+Down opens its label, Alt+Right what else can be done with it") : row.label ? tr("Alt+Down opens its label") : QString());
    row.away->setObjectName(kind_.name + u"Remove"_s + number);
    row.oddity->setObjectName(kind_.name + u"Hint"_s + number);
    row.state->setObjectName(kind_.name + u"State"_s + number);
    auto* column = new QVBoxLayout(row.whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    if (row.label) line->addWidget(row.label, 0, Qt::AlignTop);
    line->addWidget(row.field, 1);
    line->addWidget(row.state, 0, Qt::AlignVCenter);
    // By keys these are reached from the field: a line is removed by emptying it.
    for (QWidget* button : {static_cast<QWidget*>(row.deeds), row.away}) {
        if (!button) continue;
        button->setFocusPolicy(Qt::NoFocus);
        keepRoom(button);
        line->addWidget(button, 0, Qt::AlignTop);
    }
    if (row.deeds) {
        row.deeds->setObjectName(kind_.name + u"Deeds"_s + number);
        connect(row.deeds, &QPushButton::clicked, this, [this, field = row.field] { offerDeeds(field); });
    }
    connect(qobject_cast<QAbstractButton*>(row.away), &QAbstractButton::clicked, this, [this, whole = row.whole] { remove(whole); });
    column->addLayout(line);
    column->addWidget(row.oddity);
    row.state->hide();
    row.oddity->hide();
}

void ContactRows::watchKeys() {
    for (QWidget* stop : tabStops()) {
        stop->removeEventFilter(this);
        stop->installEventFilter(this);
    }
}

std::vector<QWidget*> ContactRows::tabStops() const {
    std::vector<QWidget*> stops;
    for (const Row& row : rows_) {
        if (row.label) stops.push_back(row.label);
        const auto parts = row.field->focusProxy() ? row.field->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly) : QList<QWidget*>{row.field};
        stops.insert(stops.end(), parts.begin(), parts.end());
    }
    if (more_) stops.push_back(more_);
    return stops;
}

std::vector<ContactRows::Row>::iterator ContactRows::rowOf(const QObject* part) {
    return std::find_if(rows_.begin(), rows_.end(), [part](const Row& row) { return row.field == part || row.field->isAncestorOf(qobject_cast<const QWidget*>(part)); });
}

bool ContactRows::eventFilter(QObject* watched, QEvent* event) {
    // What does not look right is said when the field is left: half a number is no fault.
    if (event->type() == QEvent::FocusOut && kind_.oddity) QTimer::singleShot(0, this, &ContactRows::markOddities);
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto at = rowOf(watched);
    if (at == rows_.end()) return QWidget::eventFilter(watched, event);
    if (key->modifiers() == Qt::AltModifier && key->key() == Qt::Key_Down && at->label) {
        at->label->setFocus(Qt::OtherFocusReason);
        at->label->showPopup();
        return true;
    }
    if (key->modifiers() == Qt::AltModifier && key->key() == Qt::Key_Right && at->deeds) return offerDeeds(at->field), true;
    const bool isStep = (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) && !(key->modifiers() & ~Qt::KeypadModifier) && qobject_cast<QLineEdit*>(at->field);
    if (!isStep) return QWidget::eventFilter(watched, event);
    const auto to = key->key() == Qt::Key_Down ? at + 1 : at == rows_.begin() ? rows_.end() : at - 1;
    if (to == rows_.end()) return QWidget::eventFilter(watched, event);
    to->field->setFocus(key->key() == Qt::Key_Down ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void ContactRows::offerDeeds(QWidget* field) {
    const auto row = rowOf(field);
    if (row == rows_.end() || kind_.isBlank(field)) return;
    auto* menu = new QMenu(this);
    menu->setObjectName(kind_.name + u"Menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* first = menu->addAction(tr("Make it the first"));
    first->setEnabled(row != rows_.begin());
    connect(first, &QAction::triggered, this, [this, field] { makeFirst(field); });
    menu->addSeparator();
    for (const ContactState state : allContactStates()) {
        QAction* action = menu->addAction(contactStateText(state));
        action->setCheckable(true);
        action->setChecked(row->isSo == state);
        connect(action, &QAction::triggered, this, [this, field, state] { setState(field, state); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Remove")), &QAction::triggered, this, [this, whole = row->whole] { remove(whole); });
    menu->popup(field->mapToGlobal(QPoint(0, field->height() + 2)));
}

void ContactRows::setState(QWidget* field, ContactState state) {
    const auto row = rowOf(field);
    if (row == rows_.end()) return;
    row->isSo = state;
    row->state->setText(state == ContactState::Good ? QString() : contactStateText(state));
    row->state->setVisible(state != ContactState::Good);
    Q_EMIT changed();
}

void ContactRows::makeFirst(QWidget* field) {
    const auto row = rowOf(field);
    if (row == rows_.end() || row == rows_.begin() || kind_.isBlank(field)) return;
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->removeWidget(row->whole);
    column->insertWidget(0, row->whole);
    std::rotate(rows_.begin(), row, row + 1);
    markWaiting();
    Q_EMIT rowsChanged();
    Q_EMIT changed();
    field->setFocus(Qt::OtherFocusReason);
}

void ContactRows::keepOneWaiting() {
    if (settling_) return;
    settling_ = true;
    if (rows_.empty() || (!more_ && !kind_.isBlank(rows_.back().field))) appendUsual();
    markWaiting();
    settling_ = false;
    Q_EMIT changed();
}

void ContactRows::markWaiting() {
    for (size_t i = 0; i < rows_.size(); ++i) {
        const Row& row = rows_[i];
        const bool blank = kind_.isBlank(row.field);
        // The waiting row has nothing to be removed.
        row.away->setVisible(!blank || (more_ && rows_.size() > 1));
        if (row.deeds) row.deeds->setVisible(!blank);
        auto* line = qobject_cast<QLineEdit*>(row.field);
        if (!line) continue;
        line->setPlaceholderText(i == 0 ? row.placeholder : tr("One more: key ↓"));
        line->setFocusPolicy(blank && i > 0 ? Qt::ClickFocus : Qt::StrongFocus);
    }
    markOddities();
}

void ContactRows::markOddities() {
    if (!kind_.oddity) return;
    for (const Row& row : rows_) {
        const QString odd = kind_.isBlank(row.field) || row.field->hasFocus() ? QString() : kind_.oddity(row.field);
        row.oddity->setText(odd);
        row.oddity->setVisible(!odd.isEmpty());
    }
}

void ContactRows::appendUsual() {
    append(kind_.labels.value(std::min<qsizetype>(static_cast<qsizetype>(rows_.size()), kind_.labels.size() - 1)));
}

void ContactRows::remove(QWidget* whole) {
    const auto found = std::find_if(rows_.begin(), rows_.end(), [whole](const Row& row) { return row.whole == whole; });
    if (found == rows_.end()) return;
    whole->hide();
    whole->deleteLater();
    rows_.erase(found);
    keepOneWaiting();
    Q_EMIT rowsChanged();
    rows_.back().field->setFocus(Qt::OtherFocusReason);
}

QString ContactRows::labelOf(const Row& row) {
    if (!row.label) return {};
    if (row.label->currentText() == row.label->property("regularsLabelText").toString()) return row.label->property("regularsLabel").toString();
    const QString typed = row.label->currentText().trimmed();
    const int known = row.label->findText(typed, Qt::MatchFixedString);
    return known >= 0 ? row.label->itemData(known).toString() : typed;
}

}  // namespace regulars
