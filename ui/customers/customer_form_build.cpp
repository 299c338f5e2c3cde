#include "core/shop/shop.h"
#include "ui/customers/address_fields.h"
#include "ui/customers/consent_marks.h"
#include "ui/customers/contact_rows.h"
#include "ui/customers/customer_form.h"
#include "ui/customers/language_names.h"
#include "ui/customers/twin_hint.h"
#include "ui/shared/card.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/formats.h"
#include "ui/shared/typed_edits.h"
#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int widestForm = 640;  // px: longer lines are hard to read back

QLineEdit* lineNamed(const QString& name, const QString& placeholder = {}) {
    auto* line = new QLineEdit;
    line->setObjectName(name);
    line->setPlaceholderText(placeholder);
    return line;
}

ContactRows* lineRows(const QString& name, const QString& what, const QStringList& labels, Qt::InputMethodHints hints) {
    return new ContactRows({name, what, labels,
                            [hints](std::function<void()> changed) {
                                auto* line = new QLineEdit;
                                line->setInputMethodHints(hints);
                                QObject::connect(line, &QLineEdit::textChanged, line, [changed] { changed(); });
                                return line;
                            },
                            [](const QWidget* field) { return qobject_cast<const QLineEdit*>(field)->text().trimmed().isEmpty(); }, {}});
}

}  // namespace

void CustomerForm::build() {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    column_ = new Column(24);
    all->addWidget(column_, 1);
    title_ = new Label({}, TextSize::Title);
    title_->setObjectName(u"formTitle"_s);
    objection_ = (new Label({}, TextSize::Body, Tone::Bad))->wrapped();
    objection_->setObjectName(u"formObjection"_s);
    twins_ = new TwinHint(shop_);
    connect(twins_, &TwinHint::chosen, this, &CustomerForm::existingChosen);

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
    buildNameParts(rows);
    buildRest(rows);
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
    rows->addRow(twins_);
}

void CustomerForm::buildNameParts(QFormLayout* rows) {
    called_ = lineNamed(u"called"_s, tr("How to address them"));
    given_ = lineNamed(u"givenName"_s, tr("Given name"));
    family_ = lineNamed(u"familyName"_s, tr("Family name"));
    sort_ = lineNamed(u"sortName"_s, tr("Only where the name itself would sort wrongly"));
    addRow(rows, tr("Called"), called_);
    auto* parts = new QWidget;
    auto* line = new QHBoxLayout(parts);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(given_);
    line->addWidget(family_);
    given_->setAccessibleName(tr("Given name"));
    family_->setAccessibleName(tr("Family name"));
    addRow(rows, tr("Parts of it"), parts);
    addRow(rows, tr("Sort under"), sort_);
}

void CustomerForm::buildContacts(QFormLayout* rows) {
    phones_ = lineRows(u"phone"_s, tr("Phone"), {u"mobile"_s, u"home"_s, u"work"_s, u"other"_s}, Qt::ImhDialableCharactersOnly);
    emails_ = lineRows(u"email"_s, tr("E-mail"), {u"home"_s, u"work"_s, u"other"_s}, Qt::ImhEmailCharactersOnly);
    addresses_ = new ContactRows({u"address"_s, tr("Address"), {u"home"_s, u"work"_s, u"delivery"_s, u"invoice"_s},
                                  [](std::function<void()> changed) { return new AddressFields(std::move(changed)); },
                                  [](const QWidget* field) { return qobject_cast<const AddressFields*>(field)->isBlank(); }, tr("Another address")});
    dates_ = new ContactRows({u"date"_s, tr("Date"), {u"birthday"_s, u"anniversary"_s, u"name day"_s},
                              [](std::function<void()> changed) {
                                  auto* edit = new DateEdit;
                                  QObject::connect(edit, &QLineEdit::textChanged, edit, [changed] { changed(); });
                                  return edit;
                              },
                              [](const QWidget* field) { return qobject_cast<const QLineEdit*>(field)->text().trimmed().isEmpty(); }, {}});
    emailHint_ = (new Label({}, TextSize::Small, Tone::Warn))->wrapped();
    emailHint_->setObjectName(u"emailHint"_s);
    emailHint_->hide();
    addRow(rows, tr("Phone"), phones_);
    addRow(rows, tr("E-mail"), emails_);
    rows->addRow(emailHint_);
    addRow(rows, tr("Address"), addresses_);
    addRow(rows, tr("Dates"), dates_);
}

void CustomerForm::buildRest(QFormLayout* rows) {
    tags_ = lineNamed(u"tags"_s, tr("Words with commas between: wedding 2027, pays by invoice"));
    language_ = new QComboBox;
    language_->setObjectName(u"language"_s);
    language_->addItem(tr("As the shop"), QString());
    for (const QString& code : languageCodes()) language_->addItem(languageText(code), code);
    note_ = new QPlainTextEdit;
    note_->setObjectName(u"note"_s);
    note_->setTabChangesFocus(true);
    note_->viewport()->setAutoFillBackground(false);
    note_->setFixedHeight(4 * fontMetrics().lineSpacing() + 22);
    note_->setPlaceholderText(tr("Good to know: sizes, tastes, the dog's name"));
    auto* channels = new QWidget;
    auto* flow = new FlowLayout(channels, metrics::gap);
    flow->setContentsMargins(0, 8, 0, 8);
    for (const Channel channel : allChannels()) {
        auto* box = new QCheckBox(channelText(channel));
        box->setObjectName(u"consent_"_s + channelCode(channel));
        box->setAccessibleName(tr("May be written to or called: %1").arg(channelText(channel)));
        flow->addWidget(box);
        consents_.emplace_back(channel, box);
    }
    addRow(rows, tr("Tags"), tags_);
    addRow(rows, tr("Language"), language_);
    addRow(rows, tr("Note"), note_);
    addRow(rows, tr("Has agreed to"), channels);
}

void CustomerForm::orderTabs() {
    std::vector<QWidget*> stops{name_};
    for (const ContactRows* rows : {phones_, emails_, addresses_, dates_})
        for (QWidget* stop : rows->tabStops()) stops.push_back(stop);
    for (QWidget* stop : std::initializer_list<QWidget*>{called_, given_, family_, sort_, tags_, language_, note_}) stops.push_back(stop);
    for (const auto& [channel, box] : consents_) stops.push_back(box);
    stops.push_back(save_);
    stops.push_back(cancel_);
    for (size_t i = 1; i < stops.size(); ++i) setTabOrder(stops[i - 1], stops[i]);
}

}  // namespace regulars
