#include "ui/settings/wordings_card.h"
#include "core/customers/consent_wording_desk.h"
#include "core/customers/consent_wording_store.h"
#include "core/shop/shop.h"
#include "ui/settings/choice_list.h"
#include "ui/shared/attempt.h"
#include "ui/shared/button.h"
#include "ui/shared/formats.h"
#include <QLineEdit>
#include <QPlainTextEdit>

namespace regulars {
using namespace Qt::StringLiterals;

WordingsCard::WordingsCard(Shop& shop, StaffId by, QWidget* parent)
    : Card(tr("Consent wordings"), parent), shop_(shop), by_(by), list_(new ChoiceList(u"wordingList"_s, tr("Consent wordings"), false)), heading_(new Label({}, TextSize::Strong)),
      nothing_((new Label(tr("The words you ask with before you write to somebody. The register of a customer keeps which version it was."), TextSize::Body, Tone::Muted))->wrapped()), purpose_(new QLineEdit),
      version_(new QLineEdit), text_(new QPlainTextEdit), save_(new Button({}, Button::Look::Primary)), new_(new Button(Icon::Plus, tr("New wording"), Button::Look::Link)),
      newVersion_(new Button(tr("New version"))), remove_(new Button(tr("Remove"))) {
    setObjectName(u"wordingsCard"_s);
    build();
    showList();
    fill();
    connect(list_, &ChoiceList::chosenChanged, this, &WordingsCard::fill);
    connect(list_, &ChoiceList::editRequested, this, [this] { chosen() && chosen()->isUsed ? newVersion_->setFocus() : text_->setFocus(); });
    connect(list_, &ChoiceList::removeRequested, this, &WordingsCard::remove);
    connect(save_, &QPushButton::clicked, this, &WordingsCard::save);
    connect(new_, &QPushButton::clicked, this, &WordingsCard::begin);
    connect(newVersion_, &QPushButton::clicked, this, &WordingsCard::beginVersion);
    connect(remove_, &QPushButton::clicked, this, &WordingsCard::remove);
    connect(&shop_.database(), &Database::committed, this, [this](const Changes& changes) {
        if (changes.touches("consent_wording") || changes.touches("consent_event")) showList();
    });
}

void WordingsCard::build() {
    const auto name = [](QWidget* field, const QString& object, const QString& words) {
        field->setObjectName(object);
        field->setAccessibleName(words);
    };
    name(purpose_, u"wordingPurpose"_s, tr("What for: newsletter, birthday cards"));
    name(version_, u"wordingVersion"_s, tr("Version"));
    name(text_, u"wordingText"_s, tr("The words, as they are asked"));
    purpose_->setPlaceholderText(purpose_->accessibleName());
    version_->setPlaceholderText(version_->accessibleName());
    version_->setFixedWidth(fontMetrics().averageCharWidth() * 14 + 24);
    text_->setPlaceholderText(text_->accessibleName());
    text_->setTabChangesFocus(true);
    text_->viewport()->setAutoFillBackground(false);
    text_->setFixedHeight(4 * fontMetrics().lineSpacing() + 18);
    save_->setObjectName(u"saveWording"_s);
    new_->setObjectName(u"newWording"_s);
    newVersion_->setObjectName(u"newWordingVersion"_s);
    remove_->setObjectName(u"removeWording"_s);
    for (QWidget* part : std::initializer_list<QWidget*>{nothing_, list_, heading_}) body()->addWidget(part);
    auto* line = new QHBoxLayout;
    line->addWidget(purpose_, 1);
    line->addWidget(version_);
    body()->addLayout(line);
    body()->addWidget(text_);
    auto* foot = new QHBoxLayout;
    foot->addWidget(new_);
    foot->addStretch(1);
    for (QWidget* button : {remove_, newVersion_, save_}) foot->addWidget(button);
    body()->addLayout(foot);
}

void WordingsCard::showList() {
    attempt(this, [this] {
        wordings_ = ConsentWordingStore(shop_.reader()).all();
        std::vector<ChoiceList::Entry> entries;
        for (const ConsentWording& w : wordings_)
            entries.push_back({w.id.value, Formats::line({w.purpose, w.version, tr("since %1").arg(Formats::dayBrief(w.since, shop_.today())), w.isUsed ? tr("in use") : QString()}), {}});
        list_->setEntries(entries);
        nothing_->setVisible(wordings_.empty());
    });
}

const ConsentWording* WordingsCard::chosen() const {
    const auto found = std::find_if(wordings_.begin(), wordings_.end(), [this](const ConsentWording& wording) { return wording.id.value == list_->chosen(); });
    return found == wordings_.end() ? nullptr : &*found;
}

void WordingsCard::fill() {
    const ConsentWording* wording = chosen();
    const bool isKept = wording && wording->isUsed;
    heading_->setText(!wording ? tr("New wording") : isKept ? tr("In use: these words stay as they are") : tr("Change the wording"));
    purpose_->setText(wording ? wording->purpose : QString());
    version_->setText(wording ? wording->version : ConsentWordingDesk::proposedVersion(shop_.reader(), {}, shop_.today()));
    text_->setPlainText(wording ? wording->text : QString());
    for (QLineEdit* edit : {purpose_, version_}) edit->setReadOnly(isKept);
    text_->setReadOnly(isKept);
    save_->setText(wording ? tr("Save") : tr("Add"));
    save_->setVisible(!isKept);
    remove_->setVisible(wording && !isKept);
    newVersion_->setVisible(wording);
    new_->setVisible(wording);
}

void WordingsCard::begin() {
    list_->choose(0);
    fill();
    purpose_->setFocus(Qt::OtherFocusReason);
}

void WordingsCard::beginVersion() {
    const ConsentWording* wording = chosen();
    if (!wording) return;
    const ConsentWording before = *wording;
    list_->choose(0);
    fill();
    heading_->setText(tr("New version of %1").arg(before.purpose));
    purpose_->setText(before.purpose);
    attempt(this, [&] { version_->setText(ConsentWordingDesk::proposedVersion(shop_.reader(), before.purpose, shop_.today())); });
    text_->setPlainText(before.text);
    text_->setFocus(Qt::OtherFocusReason);
}

template <class T>
void WordingsCard::act(QFuture<T> answer, const QString& sentence) {
    whenDone(this, answer, [this, sentence](const T& outcome) {
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
        list_->choose(0);
        fill();
        Q_EMIT done(sentence, std::get<0>(outcome).action);
    });
}

void WordingsCard::save() {
    const ConsentWording wording{WordingId{list_->chosen()}, purpose_->text(), version_->text(), text_->toPlainText(), {}, false};
    ConsentWordingDesk desk(shop_.database());
    if (wording.id.isValid()) act(desk.change(by_, wording), tr("The wording is changed."));
    else act(desk.add(by_, wording), tr("The wording %1 of %2 is written down.").arg(wording.version, wording.purpose));
}

void WordingsCard::remove() {
    if (const ConsentWording* wording = chosen()) act(ConsentWordingDesk(shop_.database()).remove(by_, wording->id), tr("The wording %1 of %2 is removed.").arg(wording->version, wording->purpose));
}

}  // namespace regulars
