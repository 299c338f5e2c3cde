#include "ui/customers/contact_rows.h"
#include "ui/shared/button.h"
#include <QComboBox>
#include <QCoreApplication>
#include <QVBoxLayout>
#include <QHash>
#include <QKeyEvent>
#include <QLineEdit>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int roomForArrow = 44;  // px beside the words of a label: the arrow and the edges
constexpr int widestLabel = 176;

const QHash<QString, const char*>& knownLabels() {
    static const QHash<QString, const char*> known{
        {u"mobile"_s, QT_TRANSLATE_NOOP("ContactLabel", "Mobile")}, {u"home"_s, QT_TRANSLATE_NOOP("ContactLabel", "Home")},
        {u"work"_s, QT_TRANSLATE_NOOP("ContactLabel", "Work")}, {u"other"_s, QT_TRANSLATE_NOOP("ContactLabel", "Other")},
        {u"birthday"_s, QT_TRANSLATE_NOOP("ContactLabel", "Birthday")}, {u"anniversary"_s, QT_TRANSLATE_NOOP("ContactLabel", "Anniversary")},
        {u"name day"_s, QT_TRANSLATE_NOOP("ContactLabel", "Name day")}, {u"delivery"_s, QT_TRANSLATE_NOOP("ContactLabel", "Delivery")},
        {u"invoice"_s, QT_TRANSLATE_NOOP("ContactLabel", "Invoice")}};
    return known;
}

/// One width for the labels of all kinds, so that the fields stand under one another: that of the longest word of the language.
int labelWidth(const QFontMetrics& metrics) {
    int widest = 0;
    for (const char* word : knownLabels()) widest = std::max(widest, metrics.horizontalAdvance(QCoreApplication::translate("ContactLabel", word)));
    return std::min(widest + roomForArrow, widestLabel);
}

void setLabel(QComboBox* choice, const QString& label) {
    choice->setCurrentIndex(choice->findData(label));
    if (choice->currentIndex() < 0) choice->setEditText(contactLabelText(label));
    // Read from its beginning, where it is too long to be read whole.
    choice->lineEdit()->home(false);
}

}  // namespace

QString contactLabelText(const QString& label) {
    const auto found = knownLabels().constFind(label.toLower());
    return found == knownLabels().constEnd() ? label : QCoreApplication::translate("ContactLabel", found.value());
}

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

QWidget* ContactRows::add(const QString& label) {
    // The waiting row is always the last one; it becomes this one, and another is put behind it when this is filled.
    if (!rows_.empty() && kind_.isBlank(rows_.back().field)) {
        setLabel(rows_.back().label, label);
        return rows_.back().field;
    }
    return append(label).field;
}

ContactRows::Row& ContactRows::append(const QString& label) {
    auto* whole = new QWidget;
    auto* line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    auto* choice = new QComboBox;
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->setFixedWidth(labelWidth(fontMetrics()));
    // Tab leads to what is to be written; the label is mostly right as it is.
    choice->setFocusPolicy(Qt::ClickFocus);
    choice->lineEdit()->setFocusPolicy(Qt::ClickFocus);
    for (const QString& word : kind_.labels) choice->addItem(contactLabelText(word), word);
    setLabel(choice, label);
    QWidget* field = kind_.makeField([this] { keepOneWaiting(); });
    const QString number = QString::number(rows_.size() + 1);
    choice->setObjectName(kind_.name + u"Label"_s + number);
    choice->setAccessibleName(tr("Label of: %1").arg(kind_.what));
    field->setObjectName(kind_.name + number);
    field->setAccessibleName(kind_.what);
    field->setAccessibleDescription(tr("Alt+Down opens its label"));
    auto* away = Button::iconOnly(Icon::Close, tr("Remove this line"));
    away->setObjectName(kind_.name + u"Remove"_s + number);
    // By keys a line is removed by emptying it.
    away->setFocusPolicy(Qt::NoFocus);
    line->addWidget(choice, 0, Qt::AlignTop);
    line->addWidget(field, 1);
    line->addWidget(away, 0, Qt::AlignTop);
    connect(away, &QPushButton::clicked, this, [this, whole] { remove(whole); });
    connect(choice, &QComboBox::editTextChanged, this, &ContactRows::changed);
    static_cast<QVBoxLayout*>(layout())->insertWidget(static_cast<int>(rows_.size()), whole);
    // At once and not when the events come round: Tab leads only to what is shown.
    whole->show();
    QSizePolicy keepsRoom = away->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    away->setSizePolicy(keepsRoom);
    const auto* written = qobject_cast<const QLineEdit*>(field);
    rows_.push_back({choice, field, whole, away, written ? written->placeholderText() : QString()});
    for (QWidget* stop : tabStops()) {
        stop->removeEventFilter(this);
        stop->installEventFilter(this);
    }
    Q_EMIT rowsChanged();
    return rows_.back();
}

std::vector<QWidget*> ContactRows::tabStops() const {
    std::vector<QWidget*> stops;
    for (const Row& row : rows_) {
        stops.push_back(row.label);
        const auto parts = row.field->focusProxy() ? row.field->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly) : QList<QWidget*>{row.field};
        stops.insert(stops.end(), parts.begin(), parts.end());
    }
    if (more_) stops.push_back(more_);
    return stops;
}

bool ContactRows::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto at = std::find_if(rows_.begin(), rows_.end(), [watched](const Row& row) { return row.field == watched || row.field->isAncestorOf(qobject_cast<QWidget*>(watched)); });
    if (at == rows_.end() || (key->key() != Qt::Key_Down && key->key() != Qt::Key_Up)) return QWidget::eventFilter(watched, event);
    if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) {
        at->label->setFocus(Qt::OtherFocusReason);
        at->label->showPopup();
        return true;
    }
    if (key->modifiers() & ~Qt::KeypadModifier || !qobject_cast<QLineEdit*>(at->field)) return QWidget::eventFilter(watched, event);
    const auto to = key->key() == Qt::Key_Down ? at + 1 : at == rows_.begin() ? rows_.end() : at - 1;
    if (to == rows_.end()) return QWidget::eventFilter(watched, event);
    to->field->setFocus(key->key() == Qt::Key_Down ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
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
        auto* line = qobject_cast<QLineEdit*>(row.field);
        if (!line) continue;
        line->setPlaceholderText(i == 0 ? row.placeholder : tr("One more: key ↓"));
        line->setFocusPolicy(blank && i > 0 ? Qt::ClickFocus : Qt::StrongFocus);
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
    const QString typed = row.label->currentText().trimmed();
    const int known = row.label->findText(typed, Qt::MatchFixedString);
    return known >= 0 ? row.label->itemData(known).toString() : typed;
}

}  // namespace regulars
