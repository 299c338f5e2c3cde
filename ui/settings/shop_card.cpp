#include "ui/settings/shop_card.h"
#include "core/shop/shop.h"
#include "ui/shared/attempt.h"
#include "ui/shared/button.h"
#include "ui/shared/region_choices.h"
#include "ui/shared/typed_edits.h"
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace regulars {
using namespace Qt::StringLiterals;

ShopCard::ShopCard(Shop& shop, StaffId by, QWidget* parent)
    : Card(tr("Shop"), parent), shop_(shop), by_(by), name_(new QLineEdit), place_(new QComboBox), currency_(new QComboBox), language_(new QComboBox), leapDay_(new QComboBox),
      address_(new QPlainTextEdit), save_(new Button(tr("Save"), Button::Look::Primary)), discard_(new Button(tr("Discard"))) {
    setObjectName(u"shopCard"_s);
    build();
    fill(shop_.profile());
    connect(&shop_.database(), &Database::committed, this, [this](const Changes& changes) {
        if (changes.touches("shop") && !isSaving_ && !hasChanges()) attempt(this, [this] { fill(shop_.profile()); });
    });
    connect(name_, &QLineEdit::textChanged, this, &ShopCard::showChanges);
    connect(name_, &QLineEdit::returnPressed, this, &ShopCard::save);
    connect(address_, &QPlainTextEdit::textChanged, this, &ShopCard::showChanges);
    connect(place_, &QComboBox::activated, this, &ShopCard::changeCountry);
    for (QComboBox* box : {currency_, language_, leapDay_}) connect(box, &QComboBox::currentIndexChanged, this, &ShopCard::showChanges);
    connect(save_, &QPushButton::clicked, this, &ShopCard::save);
    connect(discard_, &QPushButton::clicked, this, [this] { fill(saved_); });
}

void ShopCard::ask(QFormLayout* rows, const QString& word, QWidget* field, const QString& name) {
    auto* label = new Label(word, TextSize::Body, Tone::Muted);
    field->setObjectName(name);
    field->setAccessibleName(word);
    field->setMinimumWidth(120);
    field->setSizePolicy(QSizePolicy::Expanding, field->sizePolicy().verticalPolicy());
    label->setBuddy(field);
    label->setMinimumHeight(name_->sizeHint().height());  // beside the first line of its field
    rows->addRow(label, field);
}

void ShopCard::build() {
    auto* rows = new QFormLayout;
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    ask(rows, tr("Name"), name_, u"shopName"_s);
    ask(rows, tr("Country"), place_, u"shopCountry"_s);
    ask(rows, tr("Currency"), currency_, u"shopCurrency"_s);
    ask(rows, tr("Language of the shop"), language_, u"shopLanguage"_s);
    ask(rows, tr("Sender on cards"), address_, u"shopAddress"_s);
    ask(rows, tr("Born on 29 February"), leapDay_, u"leapDay"_s);
    for (QComboBox* box : {place_, currency_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        box->setMaxVisibleItems(16);
    }
    fillCountries(place_);
    fillCurrencies(currency_);
    for (const auto* code : {"en", "sv", "ru"}) language_->addItem(languageName(QString::fromLatin1(code)), QString::fromLatin1(code));
    language_->setToolTip(tr("Of the words on cards and the order of names; the window has its own."));
    leapDay_->addItem(tr("celebrates on 28 February"), false);
    leapDay_->addItem(tr("celebrates on 1 March"), true);
    address_->setTabChangesFocus(true);
    address_->viewport()->setAutoFillBackground(false);
    address_->setFixedHeight(address_->fontMetrics().lineSpacing() * 4 + 16);
    address_->setPlaceholderText(tr("Name, street, post code and town, as they stand on an envelope"));
    body()->addLayout(rows);
    body()->addWidget((new Label(tr("A changed currency goes for what is written from now on; what was paid stays as it was."), TextSize::Small, Tone::Muted))->wrapped());
    auto* foot = new QHBoxLayout;
    save_->setObjectName(u"saveShop"_s);
    discard_->setObjectName(u"discardShop"_s);
    foot->addStretch(1);
    foot->addWidget(discard_);
    foot->addWidget(save_);
    body()->addLayout(foot);
}

void ShopCard::fill(const ShopProfile& profile) {
    saved_ = profile;
    country_ = profile.country;
    name_->setText(profile.name);
    choose(place_, profile.country);
    choose(currency_, profile.currency.code());
    choose(language_, profile.language);
    leapDay_->setCurrentIndex(profile.leapDayOnFirstOfMarch ? 1 : 0);
    address_->setPlainText(profile.address);
    markFaulty(name_, {});
    showChanges();
}

ShopProfile ShopCard::written() const {
    ShopProfile now = saved_;
    // Surrounding space is only trimmed where something was typed.
    if (name_->text() != saved_.name) now.name = name_->text().trimmed();
    now.country = place_->currentData().toString();
    now.currency = Currency::parse(currency_->currentData().toString()).value_or(saved_.currency);
    now.language = language_->currentData().toString();
    now.leapDayOnFirstOfMarch = leapDay_->currentData().toBool();
    if (address_->toPlainText() != saved_.address) now.address = address_->toPlainText().trimmed();
    return now;
}

void ShopCard::changeCountry() {
    // The currency goes along as long as it was the country's own.
    const QString chosen = place_->currentData().toString();
    if (const QString now = currencyOf(chosen); !now.isEmpty() && currency_->currentData().toString() == currencyOf(country_)) choose(currency_, now);
    country_ = chosen;
    showChanges();
}

void ShopCard::showChanges() {
    const bool changed = hasChanges();
    save_->setEnabled(changed && !isSaving_);
    discard_->setEnabled(changed && !isSaving_);
    if (!name_->text().trimmed().isEmpty()) markFaulty(name_, {});
}

void ShopCard::save() {
    if (isSaving_ || !hasChanges()) return;
    const ShopProfile wish = written();
    if (wish.name.isEmpty()) {
        markFaulty(name_, tr("The shop needs a name; it stands on cards and letters."));
        name_->setFocus(Qt::OtherFocusReason);
        return tellRefusal(this, {name_->toolTip()});
    }
    isSaving_ = true;
    showChanges();
    const auto over = [this] {
        isSaving_ = false;
        showChanges();
    };
    whenDone(this, shop_.putProfile(by_, wish), [this, over, wish](const Outcome<Done>& outcome) {
        over();
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
        fill(wish);
        Q_EMIT done(tr("The shop's settings are saved."), std::get<Saved<Done>>(outcome).action);
    }, over);
}

}  // namespace regulars
