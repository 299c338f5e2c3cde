#include "ui/customers/sections/lines_section.h"
#include "ui/customers/contact_rows.h"
#include "ui/customers/exact_text.h"
#include "ui/customers/fact_line.h"
#include <QLineEdit>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

ContactRows::Kind lines(const QString& name, const QString& what, const QStringList& labels, const QString& placeholder) {
    return {name, what, labels,
            [placeholder](std::function<void()> changed) {
                auto* line = new QLineEdit;
                line->setPlaceholderText(placeholder);
                QObject::connect(line, &QLineEdit::textChanged, line, [changed] { changed(); });
                return line;
            },
            [](const QWidget* field) { return exactText(field).isEmpty(); }, {}};
}

}  // namespace

WebSection::WebSection(QWidget* parent) : FormSection(u"webSection"_s, tr("Web and social networks"), parent) {
    ContactRows::Kind kind = lines(u"handle"_s, tr("Web or social address"), {u"web"_s, u"Instagram"_s, u"Facebook"_s, u"WhatsApp"_s, u"Telegram"_s, u"LinkedIn"_s}, {});
    kind.hasState = true;
    handles_ = new ContactRows(kind);
    connect(handles_, &ContactRows::changed, this, &WebSection::changed);
    connect(handles_, &ContactRows::rowsChanged, this, &WebSection::stopsChanged);
    addRow(tr("Web"), handles_);
}

void WebSection::fill(const Customer& customer) {
    handles_->clear();
    for (const Handle& handle : customer.handles) fillExactly(handles_->add(handle.label, handle.state), handle.address);
}

void WebSection::write(Customer& customer) const {
    customer.handles.clear();
    for (const auto& row : handles_->rows())
        if (const QString address = exactText(row.field); !address.isEmpty()) customer.handles.push_back({ContactRows::labelOf(row), address, row.isSo});
}

std::vector<QWidget*> WebSection::stops() const { return handles_->tabStops(); }

FactsSection::FactsSection(QWidget* parent)
    : FormSection(u"factsSection"_s, tr("Sizes, tastes, how the name is said"), parent), facts_(new ContactRows(lines(u"fact"_s, tr("Something to know"), FactLine::usualLabels(), tr("38 · shoe 39")))) {
    connect(facts_, &ContactRows::changed, this, &FactsSection::changed);
    connect(facts_, &ContactRows::rowsChanged, this, &FactsSection::stopsChanged);
    addRow(tr("To know"), facts_);
}

void FactsSection::fill(const Customer& customer) {
    facts_->clear();
    for (const Fact& fact : customer.facts) fillExactly(facts_->add(fact.label), fact.text);
}

void FactsSection::write(Customer& customer) const {
    customer.facts.clear();
    for (const auto& row : facts_->rows())
        if (const QString text = exactText(row.field); !text.isEmpty()) customer.facts.push_back({ContactRows::labelOf(row), text});
}

std::vector<QWidget*> FactsSection::stops() const { return facts_->tabStops(); }

}  // namespace regulars
