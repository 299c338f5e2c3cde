#include "ui/customers/contact_rows.h"
#include "ui/shared/button.h"
#include <QComboBox>
#include <QCoreApplication>
#include <QVBoxLayout>
#include <QHash>

namespace regulars {
using namespace Qt::StringLiterals;

QString contactLabelText(const QString& label) {
    static const QHash<QString, const char*> known{
        {u"mobile"_s, QT_TRANSLATE_NOOP("ContactLabel", "Mobile")}, {u"home"_s, QT_TRANSLATE_NOOP("ContactLabel", "Home")},
        {u"work"_s, QT_TRANSLATE_NOOP("ContactLabel", "Work")}, {u"other"_s, QT_TRANSLATE_NOOP("ContactLabel", "Other")},
        {u"birthday"_s, QT_TRANSLATE_NOOP("ContactLabel", "Birthday")}, {u"anniversary"_s, QT_TRANSLATE_NOOP("ContactLabel", "Anniversary")},
        {u"name day"_s, QT_TRANSLATE_NOOP("ContactLabel", "Name day")}, {u"delivery"_s, QT_TRANSLATE_NOOP("ContactLabel", "Delivery")},
        {u"invoice"_s, QT_TRANSLATE_NOOP("ContactLabel", "Invoice")}};
    const auto found = known.constFind(label.toLower());
    return found == known.constEnd() ? label : QCoreApplication::translate("ContactLabel", found.value());
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
        Row& waiting = rows_.back();
        waiting.label->setCurrentIndex(waiting.label->findData(label));
        if (waiting.label->findData(label) < 0) waiting.label->setEditText(contactLabelText(label));
        return waiting.field;
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
    choice->setFixedWidth(112);
    for (const QString& word : kind_.labels) choice->addItem(contactLabelText(word), word);
    choice->setCurrentIndex(choice->findData(label));
    if (choice->currentIndex() < 0) choice->setEditText(contactLabelText(label));
    QWidget* field = kind_.makeField([this] { keepOneWaiting(); });
    const QString number = QString::number(rows_.size() + 1);
    choice->setObjectName(kind_.name + u"Label"_s + number);
    choice->setAccessibleName(tr("Label of: %1").arg(kind_.what));
    field->setObjectName(kind_.name + number);
    field->setAccessibleName(kind_.what);
    auto* away = Button::iconOnly(Icon::Close, tr("Remove this line"));
    away->setObjectName(kind_.name + u"Remove"_s + number);
    line->addWidget(choice, 0, Qt::AlignTop);
    line->addWidget(field, 1);
    line->addWidget(away, 0, Qt::AlignTop);
    connect(away, &QPushButton::clicked, this, [this, whole] { remove(whole); });
    connect(choice, &QComboBox::editTextChanged, this, &ContactRows::changed);
    static_cast<QVBoxLayout*>(layout())->insertWidget(static_cast<int>(rows_.size()), whole);
    // In the order seen, also for rows that came later than what follows them in the form.
    if (!rows_.empty()) setTabOrder(rows_.back().whole, whole);
    QSizePolicy keepsRoom = away->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    away->setSizePolicy(keepsRoom);
    rows_.push_back({choice, field, whole, away});
    return rows_.back();
}

void ContactRows::keepOneWaiting() {
    if (settling_) return;
    settling_ = true;
    if (rows_.empty() || (!more_ && !kind_.isBlank(rows_.back().field))) appendUsual();
    // The waiting row has nothing to be removed.
    for (const Row& row : rows_) row.away->setVisible(!kind_.isBlank(row.field) || (more_ && rows_.size() > 1));
    settling_ = false;
    Q_EMIT changed();
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
    rows_.back().field->setFocus(Qt::OtherFocusReason);
}

QString ContactRows::labelOf(const Row& row) {
    const QString typed = row.label->currentText().trimmed();
    const int known = row.label->findText(typed, Qt::MatchFixedString);
    return known >= 0 ? row.label->itemData(known).toString() : typed;
}

}  // namespace regulars
