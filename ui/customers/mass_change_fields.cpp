#include "ui/customers/mass_change_fields.h"
#include "core/shop/shop.h"
#include "ui/customers/consent_marks.h"
#include "ui/customers/language_names.h"
#include "ui/shared/chip.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/formats.h"
#include "ui/shared/label.h"
#include "ui/shared/record_choices.h"
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

using Kind = MassChange::Kind;
constexpr Kind kAll[] = {Kind::AddTag, Kind::RemoveTag, Kind::Consent, Kind::Language, Kind::PriceGroup, Kind::TaskStaff, Kind::Bin};

struct KindWords {
    const char* name;
    QString title;
};

KindWords wordsOf(Kind kind) {
    switch (kind) {
    case Kind::AddTag: return {"massTag", MassChangeFields::tr("Tag")};
    case Kind::RemoveTag: return {"massUntag", MassChangeFields::tr("Untag")};
    case Kind::Consent: return {"massConsent", MassChangeFields::tr("Consent")};
    case Kind::Language: return {"massLanguage", MassChangeFields::tr("Language")};
    case Kind::PriceGroup: return {"massPriceGroup", MassChangeFields::tr("Price group")};
    case Kind::TaskStaff: return {"massTasks", MassChangeFields::tr("Follow-ups")};
    case Kind::Bin: return {"massBin", MassChangeFields::tr("Bin")};
    }
    return {"", {}};
}

QFormLayout* formOf(QWidget* page) {
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(metrics::gap);
    form->setVerticalSpacing(metrics::grid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

void addTo(QFormLayout* form, const QString& word, QWidget* field) {
    auto* label = new Label(word, TextSize::Body, Tone::Muted);
    label->setContentsMargins(0, 8, 0, 0);
    label->setMinimumWidth(104);
    label->setBuddy(field);
    form->addRow(label, field);
}

QWidget* sentencePage(const QString& sentence) {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget((new Label(sentence, TextSize::Body, Tone::Muted))->wrapped());
    column->addStretch();
    return page;
}

}  // namespace

MassChangeFields::MassChangeFields(Shop& shop, QWidget* parent) : QWidget(parent), shop_(shop), pages_(new QStackedWidget) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::gap);
    auto* kinds = new QWidget;
    auto* flow = new FlowLayout(kinds);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const Kind kind : kAll) {
        Chip* chip = Chip::choice(wordsOf(kind).title);
        chip->setObjectName(QLatin1String(wordsOf(kind).name));
        chip->setSmall(false);
        connect(chip, &QAbstractButton::clicked, this, [this, kind] { choose(kind); });
        flow->addWidget(chip);
        kinds_.emplace_back(kind, chip);
        pages_->addWidget(pageOf(kind));
    }
    all->addWidget(kinds);
    all->addWidget(pages_);
    startNew();
}

QLineEdit* MassChangeFields::lineNamed(const QString& name, const QString& word, const QString& placeholder) {
    auto* line = new QLineEdit;
    line->setObjectName(name);
    line->setAccessibleName(word);
    line->setPlaceholderText(placeholder);
    connect(line, &QLineEdit::textChanged, this, &MassChangeFields::changed);
    connect(line, &QLineEdit::returnPressed, this, &MassChangeFields::finished);
    return line;
}

QComboBox* MassChangeFields::boxNamed(const QString& name, const QString& word) {
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(word);
    connect(box, &QComboBox::currentIndexChanged, this, &MassChangeFields::changed);
    return box;
}

QWidget* MassChangeFields::tagPage(QLineEdit*& line, const QString& name, const QString& word) {
    auto* page = new QWidget;
    line = lineNamed(name, word, tr("A word, or a few: wedding 2027"));
    addTo(formOf(page), word, line);
    return page;
}

QWidget* MassChangeFields::consentPage() {
    auto* page = new QWidget;
    auto* form = formOf(page);
    channel_ = boxNamed(u"massChannel"_s, tr("Channel"));
    for (const Channel channel : allChannels()) channel_->addItem(channelText(channel), static_cast<int>(channel));
    given_ = boxNamed(u"massGiven"_s, tr("They say"));
    given_->addItem(tr("Yes, they agree"));
    given_->addItem(tr("No, they do not"));
    purpose_ = lineNamed(u"massPurpose"_s, tr("What for"), tr("Anything"));
    wording_ = lineNamed(u"massWording"_s, tr("Wording"), tr("The version of the text they were asked with"));
    source_ = lineNamed(u"massSource"_s, tr("How it came"), tr("Asked at the fair in Lund"));
    addTo(form, tr("Channel"), channel_);
    addTo(form, tr("They say"), given_);
    addTo(form, tr("What for"), purpose_);
    addTo(form, tr("Wording"), wording_);
    addTo(form, tr("How it came"), source_);
    return page;
}

QWidget* MassChangeFields::pageOf(Kind kind) {
    auto* page = new QWidget;
    switch (kind) {
    case Kind::AddTag: return tagPage(tag_, u"massTagName"_s, tr("Gets the tag"));
    case Kind::RemoveTag: return tagPage(untag_, u"massUntagName"_s, tr("Loses the tag"));
    case Kind::Consent: return consentPage();
    case Kind::Bin: return sentencePage(tr("They leave every list and every search, and wait in the bin with all that belongs to them."));
    case Kind::Language:
        language_ = boxNamed(u"massLanguageCode"_s, tr("Is written to in"));
        language_->addItem(tr("As the shop"), QString());
        for (const QString& code : languageCodes()) language_->addItem(languageText(code), code);
        addTo(formOf(page), tr("Is written to in"), language_);
        break;
    case Kind::PriceGroup:
        priceGroup_ = lineNamed(u"massPriceGroupName"_s, tr("Price group"), tr("None"));
        addTo(formOf(page), tr("Price group"), priceGroup_);
        break;
    case Kind::TaskStaff:
        staff_ = boxNamed(u"massStaff"_s, tr("Their open follow-ups are for"));
        addTo(formOf(page), tr("Open follow-ups"), staff_);
        break;
    }
    return page;
}

void MassChangeFields::startNew() {
    const QSignalBlocker quiet(this);
    for (QLineEdit* line : {tag_, untag_, priceGroup_, wording_, purpose_, source_}) line->clear();
    const QStringList tags = CustomerStore(shop_.reader()).allTags();
    for (QLineEdit* line : {tag_, untag_}) {
        auto* completer = new QCompleter(tags, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        delete line->completer();
        line->setCompleter(completer);
    }
    staff_->clear();
    staff_->addItem(tr("anybody"), qint64{0});
    for (const Staff& staff : ProfileStore(shop_.reader()).staff()) staff_->addItem(staff.name, staff.id.value);
    choose(Kind::AddTag);
}

void MassChangeFields::choose(Kind kind) {
    kind_ = kind;
    for (size_t i = 0; i < kinds_.size(); ++i) {
        kinds_[i].second->setChecked(kinds_[i].first == kind);
        if (kinds_[i].first != kind) continue;
        pages_->setCurrentIndex(static_cast<int>(i));
        // The other pages take no room.
        for (int page = 0; page < pages_->count(); ++page) pages_->widget(page)->setSizePolicy(QSizePolicy::Preferred, page == static_cast<int>(i) ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    pages_->updateGeometry();
    for (auto* field : pages_->currentWidget()->findChildren<QWidget*>())
        if (field->focusPolicy() == Qt::StrongFocus || qobject_cast<QLineEdit*>(field)) {
            field->setFocus(Qt::TabFocusReason);
            break;
        }
    Q_EMIT changed();
}

MassChange MassChangeFields::change() const {
    MassChange change;
    change.kind = kind_;
    switch (kind_) {
    case Kind::AddTag: change.text = tag_->text(); break;
    case Kind::RemoveTag: change.text = untag_->text(); break;
    case Kind::Language: change.text = language_->currentData().toString(); break;
    case Kind::PriceGroup: change.text = priceGroup_->text(); break;
    case Kind::TaskStaff: change.staff = StaffId{staff_->currentData().toLongLong()}; break;
    case Kind::Consent:
        change.channel = static_cast<Channel>(channel_->currentData().toInt());
        change.isGiven = given_->currentIndex() == 0;
        change.purpose = purpose_->text();
        change.wording = wording_->text();
        change.source = source_->text();
        break;
    case Kind::Bin: break;
    }
    return change;
}

QString MassChangeFields::deed(qint64 people) const {
    const int n = static_cast<int>(people);
    QString words;
    switch (kind_) {
    case Kind::AddTag: words = tr("Tag %n customer(s)", nullptr, n); break;
    case Kind::RemoveTag: words = tr("Untag %n customer(s)", nullptr, n); break;
    case Kind::TaskStaff: words = tr("Hand over the follow-ups of %n customer(s)", nullptr, n); break;
    case Kind::Bin: words = tr("Move %n customer(s) to the bin", nullptr, n); break;
    default: words = tr("Change %n customer(s)", nullptr, n); break;
    }
    return words.replace(QString::number(n), Formats::count(people));
}

}  // namespace regulars
