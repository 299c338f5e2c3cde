#include "ui/customers/sections/name_section.h"
#include "core/customers/salutation.h"
#include "ui/customers/contact_rows.h"
#include "ui/customers/exact_text.h"
#include "ui/shared/record_choices.h"
#include "ui/shared/label.h"
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace regulars {
using namespace Qt::StringLiterals;

NameSection::NameSection(QString shopLanguage, QWidget* parent)
    : FormSection(u"nameSection"_s, tr("More about the name"), parent), shopLanguage_(std::move(shopLanguage)), kind_(watched(new QComboBox, u"kind"_s)), called_(watched(new QLineEdit, u"called"_s)),
      given_(watched(new QLineEdit, u"givenName"_s)), family_(watched(new QLineEdit, u"familyName"_s)), sort_(watched(new QLineEdit, u"sortName"_s)), salutation_(watched(new QLineEdit, u"salutation"_s)),
      formal_(watched(new QCheckBox(tr("Formally")), u"isFormal"_s)) {
    build();
}

void NameSection::build() {
    for (const CustomerKind kind : allCustomerKinds()) kind_->addItem(customerKindText(kind), customerKindCode(kind));
    called_->setPlaceholderText(tr("How to address them"));
    given_->setPlaceholderText(tr("Given name"));
    given_->setAccessibleName(tr("Given name"));
    family_->setPlaceholderText(tr("Family name"));
    family_->setAccessibleName(tr("Family name"));
    sort_->setPlaceholderText(tr("Only where the name itself would sort wrongly"));
    salutation_->setAccessibleName(tr("The greeting, when it is not to be made by the program"));
    formal_->setAccessibleName(tr("Addressed formally"));
    former_ = new ContactRows({u"formerName"_s, tr("Former name"), {},
                               [](std::function<void()> changed) {
                                   auto* line = new QLineEdit;
                                   QObject::connect(line, &QLineEdit::textChanged, line, [changed] { changed(); });
                                   return line;
                               },
                               [](const QWidget* field) { return exactText(field).isEmpty(); }, {}});
    connect(former_, &ContactRows::changed, this, &NameSection::changed);
    connect(former_, &ContactRows::rowsChanged, this, &NameSection::stopsChanged);
    auto* parts = new QWidget;
    auto* line = new QHBoxLayout(parts);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(given_);
    line->addWidget(family_);
    auto* greets = new QWidget;
    auto* across = new QHBoxLayout(greets);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(metrics::grid);
    across->addWidget(salutation_, 1);
    across->addWidget(formal_);
    addRow(tr("Kind"), kind_);
    addRow(tr("Called"), called_);
    addRow(tr("Parts of it"), parts);
    addRow(tr("Greeting"), greets);
    addRow(tr("Sort under"), sort_);
    addRow(tr("Formerly"), former_);
}

void NameSection::fill(const Customer& customer) {
    kind_->setCurrentIndex(kind_->findData(customerKindCode(customer.kind)));
    fillExactly(called_, customer.called);
    fillExactly(given_, customer.givenName);
    fillExactly(family_, customer.familyName);
    fillExactly(sort_, customer.sortName);
    fillExactly(salutation_, customer.salutation);
    formal_->setChecked(customer.isFormal);
    former_->clear();
    for (const QString& name : customer.formerNames) fillExactly(former_->add({}), name);
}

bool NameSection::isFilled(const Customer& c) const {
    return c.kind != CustomerKind::Person || c.isFormal || !(c.called + c.givenName + c.familyName + c.sortName + c.salutation).isEmpty() || !c.formerNames.isEmpty();
}

void NameSection::write(Customer& customer) const {
    customer.kind = customerKindFrom(kind_->currentData().toString()).value_or(CustomerKind::Person);
    customer.called = exactText(called_);
    customer.givenName = exactText(given_);
    customer.familyName = exactText(family_);
    customer.sortName = exactText(sort_);
    customer.salutation = exactText(salutation_);
    customer.isFormal = formal_->isChecked();
    customer.formerNames.clear();
    for (const auto& row : former_->rows())
        if (const QString name = exactText(row.field); !name.isEmpty()) customer.formerNames << name;
}

void NameSection::preview(const Customer& written) {
    const bool hasName = !written.displayName.trimmed().isEmpty();
    salutation_->setPlaceholderText(hasName ? Salutation::computed(written, shopLanguage_) : tr("Made from the name"));
}

std::vector<QWidget*> NameSection::stops() const {
    std::vector<QWidget*> all{kind_, called_, given_, family_, salutation_, formal_, sort_};
    for (QWidget* stop : former_->tabStops()) all.push_back(stop);
    return all;
}

}  // namespace regulars
