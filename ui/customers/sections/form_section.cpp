#include "ui/customers/sections/form_section.h"
#include "ui/shared/button.h"
#include "ui/shared/label.h"
#include "ui/shared/still_choice.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {
constexpr int widestWord = 150;  // px
}

FormSection::FormSection(const QString& name, const QString& title, QWidget* parent)
    : QWidget(parent), heading_(new Button(title, Button::Look::Link)), content_(new QWidget), rows_(new QFormLayout(content_)) {
    setObjectName(name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    heading_->setObjectName(name + u"Heading"_s);
    rows_->setContentsMargins(0, 0, 0, 4);
    rows_->setHorizontalSpacing(metrics::gap);
    rows_->setVerticalSpacing(metrics::grid + 2);
    rows_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows_->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    column->addWidget(heading_, 0, Qt::AlignLeading);
    column->addWidget(content_);
    content_->hide();
    showArrow();
    connect(this, &FormSection::changed, this, &FormSection::openWhenFilled);
    connect(heading_, &QPushButton::clicked, this, [this] {
        setOpen(!isOpen());
        if (isOpen() && !stops().empty()) stops().front()->setFocus(Qt::TabFocusReason);
    });
}

bool FormSection::isOpen() const { return !content_->isHidden(); }

void FormSection::setOpen(bool isOpen) {
    content_->setVisible(isOpen);
    showArrow();
    Q_EMIT stopsChanged();
}

void FormSection::showArrow() {
    heading_->setGlyph(isOpen() ? Icon::ChevronDown : layoutDirection() == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight);
    heading_->setAccessibleDescription(isOpen() ? tr("Open; Enter closes it") : tr("Closed; Enter opens it"));
}

void FormSection::present(const Customer& customer) {
    isFilling_ = true;
    fill(customer);
    isFilling_ = false;
    setOpen(isFilled(customer));
}

// What is written from elsewhere, as when an unsaved form is put back, is not to be saved unseen.
void FormSection::openWhenFilled() {
    if (isFilling_ || isOpen()) return;
    Customer probe;
    write(probe);
    if (isFilled(probe)) setOpen(true);
}

void FormSection::setNarrow(bool isNarrow) { rows_->setRowWrapPolicy(isNarrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows); }

std::vector<QWidget*> FormSection::tabStops() const {
    std::vector<QWidget*> all{heading_};
    if (isOpen())
        for (QWidget* stop : stops()) all.push_back(stop);
    return all;
}

void FormSection::addRow(const QString& word, QWidget* field) {
    auto* label = new Label(word, TextSize::Body, Tone::Muted);
    label->setContentsMargins(0, 8, 0, 0);
    label->setMinimumWidth(104);
    // The shop's own fields may have long names.
    if (label->sizeHint().width() > widestWord) label->wrapped()->setFixedWidth(widestWord);
    if (field->accessibleName().isEmpty()) field->setAccessibleName(word);
    label->setBuddy(field);
    rows_->addRow(label, field);
}

void FormSection::watch(QWidget* field) {
    if (auto* line = qobject_cast<QLineEdit*>(field)) connect(line, &QLineEdit::textChanged, this, &FormSection::changed);
    else if (auto* page = qobject_cast<QPlainTextEdit*>(field)) connect(page, &QPlainTextEdit::textChanged, this, &FormSection::changed);
    else if (auto* box = qobject_cast<QCheckBox*>(field)) connect(box, &QCheckBox::toggled, this, &FormSection::changed);
    else if (auto* choice = qobject_cast<QComboBox*>(field)) {
        new StillChoice(choice);
        choice->setFocusPolicy(Qt::StrongFocus);
        connect(choice, &QComboBox::currentIndexChanged, this, &FormSection::changed);
        connect(choice, &QComboBox::editTextChanged, this, &FormSection::changed);
    }
}

}  // namespace regulars
