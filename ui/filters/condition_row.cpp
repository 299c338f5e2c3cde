#include "ui/filters/condition_row.h"
#include "ui/shared/button.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSpinBox>
#include <QVBoxLayout>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int kFieldWidth = 168, kComparisonWidth = 128;

QComboBox* comboNamed(const QString& objectName, const QString& name, int width) {
    auto* box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setMinimumWidth(width);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(width > 0 ? 8 : 10);
    box->setMaxVisibleItems(30);
    return box;
}

// Comparisons of days are said in other words than those of numbers.
QString title(const FieldRule& rule, Comparison comparison) {
    if (rule.kind == FieldRule::Kind::Date) {
        switch (comparison) {
        case Comparison::Less: return ConditionRow::tr("before");
        case Comparison::AtMost: return ConditionRow::tr("until");
        case Comparison::More: return ConditionRow::tr("after");
        case Comparison::AtLeast: return ConditionRow::tr("since");
        case Comparison::Within: return ConditionRow::tr("in the last");
        default: break;
        }
    }
    if (rule.kind == FieldRule::Kind::Birthday && comparison == Comparison::Within) return ConditionRow::tr("in the next");
    return comparison == Comparison::Holds ? ConditionRow::tr("is true") : comparisonTitle(comparison);
}

}  // namespace

ConditionRow::ConditionRow(const ConditionDraft& draft, const KnownWords& known, QWidget* parent)
    : QWidget(parent), known_(known), row_(new QHBoxLayout), not_(Chip::choice(tr("not"))), field_(comboNamed(u"conditionField"_s, tr("Field"), kFieldWidth)),
      comparison_(comboNamed(u"conditionComparison"_s, tr("Comparison"), kComparisonWidth)), ever_(comboNamed(u"conditionPeriod"_s, tr("When"), 0)), period_(new SpanEdit) {
    setObjectName(u"conditionRow"_s);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    row_->setSpacing(6);
    lines->addLayout(row_);
    not_->setObjectName(u"conditionNot"_s);
    not_->setToolTip(tr("Turns this comparison round"));
    offerFields(draft);
    for (const QString& text : {tr("ever"), tr("in the last")}) ever_->addItem(text);
    auto* remove = Button::iconOnly(Icon::Close, tr("Take this comparison away (Ctrl+Delete)"));
    remove->setObjectName(u"removeCondition"_s);
    remove->setCompact(true);
    for (QWidget* part : std::initializer_list<QWidget*>{field_, not_, comparison_}) row_->addWidget(part);
    row_->addStretch(0);
    row_->addWidget(remove);
    auto* when = new QHBoxLayout;
    when->setSpacing(6);
    when->setContentsMargins(24, 0, 0, 0);
    when->addWidget(ever_);
    when->addWidget(period_);
    when->addStretch(1);
    lines->addLayout(when);
    not_->setChecked(draft.isNot);
    offerComparisons(draft.comparison);
    showValue(draft.value, draft.period);
    connect(field_, &QComboBox::currentIndexChanged, this, &ConditionRow::chooseField);
    connect(comparison_, &QComboBox::currentIndexChanged, this, &ConditionRow::chooseComparison);
    connect(not_, &QAbstractButton::toggled, this, &ConditionRow::changed);
    connect(period_, &SpanEdit::changed, this, &ConditionRow::changed);
    connect(ever_, &QComboBox::currentIndexChanged, this, [this](int index) {
        period_->setVisible(index == 1);
        Q_EMIT changed();
    });
    connect(remove, &QPushButton::clicked, this, &ConditionRow::removeRequested);
}

void ConditionRow::offerFields(const ConditionDraft& draft) {
    for (const FieldRule& rule : FieldRule::all()) field_->addItem(rule.titleText(), static_cast<int>(rule.field));
    own_ = known_.own;
    const auto place = [this](const CustomField& field) { return std::find_if(own_.begin(), own_.end(), [&](const CustomField& one) { return one.id == field.id; }) - own_.begin(); };
    if (draft.own && place(*draft.own) == std::ssize(own_)) own_.push_back(*draft.own);
    if (!own_.empty()) field_->insertSeparator(field_->count());
    const int first = field_->count();
    for (const CustomField& field : own_) field_->addItem(field.name, static_cast<int>(FilterField::Own));
    field_->setCurrentIndex(draft.own ? first + static_cast<int>(place(*draft.own)) : field_->findData(static_cast<int>(draft.field)));
}

const CustomField* ConditionRow::own() const {
    if (field() != FilterField::Own) return nullptr;
    // They are the last of the list.
    return &own_[static_cast<size_t>(field_->currentIndex() - (field_->count() - static_cast<int>(own_.size())))];
}

FilterField ConditionRow::field() const { return static_cast<FilterField>(field_->currentData().toInt()); }

FieldRule ConditionRow::rule() const {
    const CustomField* field = own();
    return field ? FieldRule::of(*field) : FieldRule::of(this->field());
}

Comparison ConditionRow::comparison() const { return static_cast<Comparison>(comparison_->currentData().toInt()); }

void ConditionRow::focusField() { field_->setFocus(Qt::TabFocusReason); }

void ConditionRow::offerComparisons(Comparison preferred) {
    const QSignalBlocker quiet(comparison_);
    comparison_->clear();
    const FieldRule rule = this->rule();
    for (const Comparison one : rule.comparisons()) comparison_->addItem(title(rule, one), static_cast<int>(one));
    comparison_->setCurrentIndex(std::max(0, comparison_->findData(static_cast<int>(preferred))));
}

void ConditionRow::showValue(const QString& text, const QString& period) {
    const FieldRule rule = this->rule();
    if (value_) {
        value_->hide();
        value_->deleteLater();
    }
    value_ = nullptr;
    shown_ = comparison();
    if (needsValue(*shown_)) {
        value_ = new ValueEdit(rule, *shown_, known_);
        if (!text.isEmpty()) value_->setText(text);
        row_->insertWidget(3, value_, 1);
        value_->show();
        connect(value_, &ValueEdit::changed, this, &ConditionRow::changed);
        connect(value_, &ValueEdit::finished, this, &ConditionRow::finished);
        QWidget* before = comparison_;
        for (auto* part : value_->findChildren<QWidget*>())
            if (part->focusPolicy() & Qt::TabFocus) setTabOrder(std::exchange(before, part), part);
    }
    // What is left over belongs to the value, where there is one.
    row_->setStretch(value_ ? 4 : 3, value_ ? 0 : 1);
    const QSignalBlocker quiet(ever_);
    ever_->setVisible(rule.mayHavePeriod);
    ever_->setCurrentIndex(period.isEmpty() ? 0 : 1);
    period_->setText(period);
    period_->setVisible(rule.mayHavePeriod && !period.isEmpty());
}

void ConditionRow::chooseField() {
    offerComparisons(comparison());
    showValue({}, {});
    Q_EMIT changed();
}

void ConditionRow::chooseComparison() {
    // A word typed for "is" stays for "contains"; a length of time is no day.
    if (!shown_ || !ValueEdit::isAlike(*shown_, comparison())) showValue({}, draft().period);
    shown_ = comparison();
    Q_EMIT changed();
}

ConditionDraft ConditionRow::draft() const {
    ConditionDraft draft;
    draft.isGroup = false;
    draft.field = field();
    if (const CustomField* one = own()) draft.own = *one;
    draft.comparison = comparison();
    draft.isNot = not_->isChecked();
    if (value_) draft.value = value_->text();
    if (rule().mayHavePeriod && ever_->currentIndex() == 1) draft.period = period_->text();
    return draft;
}

void ConditionRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier) Q_EMIT removeRequested();
    else QWidget::keyPressEvent(event);
}

}  // namespace regulars
