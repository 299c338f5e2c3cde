#include "core/base/email_address.h"
#include "core/shop/shop.h"
#include "ui/customers/address_fields.h"
#include "ui/customers/contact_rows.h"
#include "ui/customers/customer_form.h"
#include "ui/customers/exact_text.h"
#include "ui/customers/sections/business_section.h"
#include "ui/customers/sections/consent_fields.h"
#include "ui/customers/sections/lines_section.h"
#include "ui/customers/sections/name_section.h"
#include "ui/customers/sections/own_fields_section.h"
#include "ui/customers/twin_hint.h"
#include "ui/shared/card.h"
#include "ui/shared/formats.h"
#include "ui/shared/typed_edits.h"
#include <QVBoxLayout>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int widestHint = 348;  // px: whoever it may be, beside the fields
constexpr int widestForm = 640;  // px: longer lines are hard to read back

QLineEdit* lineNamed(const QString& name, const QString& placeholder = {}) {
    auto* line = new QLineEdit;
    line->setObjectName(name);
    line->setPlaceholderText(placeholder);
    return line;
}

ContactRows* lineRows(const QString& name, const QString& what, const QStringList& labels, Qt::InputMethodHints hints, std::function<QString(const QString&)> oddity) {
    return new ContactRows({name, what, labels,
                            [hints](std::function<void()> changed) {
                                auto* line = new QLineEdit;
                                line->setInputMethodHints(hints);
                                QObject::connect(line, &QLineEdit::textChanged, line, [changed] { changed(); });
                                return line;
                            },
                            [](const QWidget* field) { return exactText(field).isEmpty(); }, {}, true, [oddity](const QWidget* field) { return oddity(exactText(field)); }});
}

}  // namespace

void CustomerForm::build() {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    column_ = new Column(24);
    twinsBeside_ = new QWidget;
    twinsBeside_->setFixedWidth(widestHint);
    auto* beside = new QVBoxLayout(twinsBeside_);
    beside->setContentsMargins(0, 76, 24, 0);
    beside->setAlignment(Qt::AlignTop);
    twinsBeside_->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(column_, 1);
    line->addWidget(twinsBeside_);
    all->addLayout(line, 1);
    title_ = new Label({}, TextSize::Title);
    title_->setObjectName(u"formTitle"_s);
    objection_ = (new Label({}, TextSize::Body, Tone::Bad))->wrapped();
    objection_->setObjectName(u"formObjection"_s);
    twins_ = new TwinHint(shop_);
    connect(twins_, &TwinHint::chosen, this, &CustomerForm::giveWay);

    auto* content = new QWidget;
    content->setMaximumWidth(widestForm);
    auto* rows = rows_ = new QFormLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(metrics::gap);
    rows->setVerticalSpacing(metrics::grid + 2);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    // What is asked for at the counter comes first, so that few keys lead through it.
    buildName(rows);
    buildContacts(rows);
    buildRest(rows);
    buildSections(rows);
    column_->body()->addWidget(title_->wrapped());
    column_->body()->addWidget(content);
    column_->body()->addStretch();

    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(24, 12, 24, 16);
    foot->setSpacing(metrics::grid);
    save_ = new Button(tr("Save"), Button::Look::Primary);
    save_->setObjectName(u"saveCustomer"_s);
    save_->setHint(Formats::keys(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    cancel_ = new Button(tr("Cancel"));
    cancel_->setObjectName(u"cancelCustomer"_s);
    cancel_->setHint(Formats::keys(QKeySequence(Qt::Key_Escape)));
    foot->addWidget(save_);
    foot->addWidget(cancel_);
    foot->addWidget(objection_, 1);
    foot->addStretch();
    all->addLayout(foot);
}

void CustomerForm::addRow(QFormLayout* rows, const QString& word, QWidget* field) {
    auto* label = new Label(word, TextSize::Body, Tone::Muted);
    label->setContentsMargins(0, 8, 0, 0);
    label->setMinimumWidth(104);
    if (field->accessibleName().isEmpty()) field->setAccessibleName(word);
    label->setBuddy(field);
    rows->addRow(label, field);
}

void CustomerForm::buildName(QFormLayout* rows) {
    name_ = lineNamed(u"displayName"_s, tr("As people write it"));
    addRow(rows, tr("Name"), name_);
    twinsBelow_ = new QWidget;
    auto* below = new QVBoxLayout(twinsBelow_);
    below->setContentsMargins(0, 0, 0, 0);
    below->addWidget(twins_);
    rows->addRow(twinsBelow_);
}

void CustomerForm::buildContacts(QFormLayout* rows) {
    phones_ = lineRows(u"phone"_s, tr("Phone"), {u"mobile"_s, u"home"_s, u"work"_s, u"other"_s}, Qt::ImhDialableCharactersOnly, [region = region_](const QString& typed) {
        return PhoneNumber::read(typed, region).e164 ? QString() : tr("This does not look like a whole phone number. It is kept as it is.");
    });
    emails_ = lineRows(u"email"_s, tr("E-mail"), {u"home"_s, u"work"_s, u"other"_s}, Qt::ImhEmailCharactersOnly, [](const QString& typed) {
        return looksLikeEmail(typed) ? QString() : tr("This does not look like an e-mail address. It is kept as it is.");
    });
    addresses_ = new ContactRows({u"address"_s, tr("Address"), {u"home"_s, u"work"_s, u"delivery"_s, u"invoice"_s},
                                  [](std::function<void()> changed) { return new AddressFields(std::move(changed)); },
                                  [](const QWidget* field) { return qobject_cast<const AddressFields*>(field)->isBlank(); }, tr("Another address"), true});
    dates_ = new ContactRows({u"date"_s, tr("Date"), {u"birthday"_s, u"anniversary"_s, u"name day"_s},
                              [](std::function<void()> changed) {
                                  auto* edit = new DateEdit;
                                  QObject::connect(edit, &QLineEdit::textChanged, edit, [changed] { changed(); });
                                  return edit;
                              },
                              [](const QWidget* field) { return qobject_cast<const QLineEdit*>(field)->text().trimmed().isEmpty(); }, {}});
    addRow(rows, tr("Phone"), phones_);
    addRow(rows, tr("E-mail"), emails_);
    addRow(rows, tr("Address"), addresses_);
    addRow(rows, tr("Dates"), dates_);
}

void CustomerForm::buildRest(QFormLayout* rows) {
    tags_ = lineNamed(u"tags"_s, tr("Words with commas between: wedding 2027, pays by invoice"));
    note_ = new QPlainTextEdit;
    note_->setObjectName(u"note"_s);
    note_->setTabChangesFocus(true);
    note_->viewport()->setAutoFillBackground(false);
    note_->setFixedHeight(4 * fontMetrics().lineSpacing() + 22);
    note_->setPlaceholderText(tr("Good to know: sizes, tastes, the dog's name"));
    consents_ = new ConsentFields(shop_);
    addRow(rows, tr("Tags"), tags_);
    addRow(rows, tr("Note"), note_);
    addRow(rows, tr("Has agreed to"), consents_);
}

void CustomerForm::buildSections(QFormLayout* rows) {
    names_ = new NameSection(shop_.profile().language);
    sections_ = {names_, new FactsSection, new BusinessSection, new WebSection, new OwnFieldsSection(shop_)};
    for (FormSection* section : sections_) rows->addRow(section);
}

void CustomerForm::orderTabs() {
    std::vector<QWidget*> stops{name_};
    for (const ContactRows* rows : {phones_, emails_, addresses_, dates_})
        for (QWidget* stop : rows->tabStops()) stops.push_back(stop);
    for (QWidget* stop : std::initializer_list<QWidget*>{tags_, note_}) stops.push_back(stop);
    for (QWidget* stop : consents_->tabStops()) stops.push_back(stop);
    for (const FormSection* section : sections_)
        for (QWidget* stop : section->tabStops()) stops.push_back(stop);
    stops.push_back(save_);
    stops.push_back(cancel_);
    // They come and go while somebody types: never in the way, always at the end.
    for (QWidget* stop : twins_->lines()) stops.push_back(stop);
    for (size_t i = 1; i < stops.size(); ++i) setTabOrder(stops[i - 1], stops[i]);
}

}  // namespace regulars
