#include "ui/loyalty/rule_card.h"
#include "core/shop/shop.h"
#include "ui/loyalty/editable_word.h"
#include "ui/shared/attempt.h"
#include "ui/shared/button.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/formats.h"
#include <QRegularExpression>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostStamps = 30, mostPerDay = 20, mostDays = 3650, longestWords = 80;

std::optional<int> unlessNone(int number) { return number > 0 ? std::optional(number) : std::nullopt; }

}  // namespace

RuleCard::RuleCard(Shop& shop, QWidget* parent)
    : Card(tr("How it works"), parent), shop_(shop), name_(new EditableWord(tr("Name of the programme"), false)), stamps_(new EditableWord(tr("Stamps for a reward"), true)),
      reward_(new EditableWord(tr("The reward"), true)), percent_(new EditableWord(tr("Percent off"), true)), perDay_(new EditableWord(tr("Stamps a day at most"), false)),
      expiry_(new EditableWord(tr("When unused stamps lapse"), false)), sentences_(new QVBoxLayout), foot_(new QWidget), note_(new Label({}, TextSize::Small, Tone::Muted)),
      fault_(new Label({}, TextSize::Small, Tone::Bad)), save_(new Button({}, Button::Look::Primary)), forget_(new Button(tr("Leave as it was"))) {
    setObjectName(u"ruleCard"_s);
    build();
    for (EditableWord* word : {name_, stamps_, reward_, percent_, perDay_, expiry_}) connect(word, &EditableWord::edited, this, &RuleCard::showState);
    connect(save_, &QPushButton::clicked, this, &RuleCard::save);
    connect(forget_, &QPushButton::clicked, this, &RuleCard::forget);
}

void RuleCard::build() {
    name_->setObjectName(u"ruleName"_s);
    stamps_->setObjectName(u"ruleStamps"_s);
    reward_->setObjectName(u"ruleReward"_s);
    percent_->setObjectName(u"rulePercent"_s);
    perDay_->setObjectName(u"rulePerDay"_s);
    expiry_->setObjectName(u"ruleExpiry"_s);
    sentences_->setSpacing(6);
    body()->addLayout(sentences_);
    // The fields in braces stay as they are; they may stand anywhere in the sentence.
    addSentence(tr("The {name} gets a stamp when the customer buys, {perDay}."));
    addSentence(tr("After {stamps} the customer gets {reward}, {percent}."));
    addSentence(tr("Unused stamps {expiry}."));
    note_->setObjectName(u"ruleNote"_s);
    fault_->setObjectName(u"ruleFault"_s);
    save_->setObjectName(u"saveRule"_s);
    forget_->setObjectName(u"forgetRule"_s);
    auto* column = new QVBoxLayout(foot_);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    column->addWidget(fault_->wrapped());
    column->addWidget(note_->wrapped());
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(save_);
    row->addWidget(forget_);
    row->addStretch();
    column->addLayout(row);
    body()->addWidget(foot_);
    foot_->hide();
}

void RuleCard::addSentence(const QString& sentence) {
    const std::map<QString, EditableWord*> words{{u"name"_s, name_}, {u"stamps"_s, stamps_}, {u"reward"_s, reward_}, {u"percent"_s, percent_}, {u"perDay"_s, perDay_}, {u"expiry"_s, expiry_}};
    auto* line = new QWidget;
    auto* flow = new FlowLayout(line, 5);
    QFont large = regulars::font(TextSize::Large);
    large.setWeight(QFont::Normal);
    static const QRegularExpression piece(u"\\{(\\w+)\\}([^\\s{]*)|[^\\s{]+"_s);
    for (auto match = piece.globalMatch(sentence); match.hasNext();) {
        const auto found = match.next();
        const auto field = words.find(found.captured(1));
        auto* text = new Label(field == words.end() ? found.captured(0) : found.captured(2), TextSize::Large);
        text->setFont(large);
        text->setMinimumHeight(name_->sizeHint().height());
        text->setAlignment(Qt::AlignVCenter);
        if (field == words.end()) {
            flow->addWidget(text);
            continue;
        }
        // A full stop stays with its word, whatever the line breaks.
        auto* both = new QWidget;
        auto* row = new QHBoxLayout(both);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(1);
        row->addWidget(field->second);
        row->addWidget(text);
        text->setVisible(!text->text().isEmpty());
        flow->addWidget(both);
    }
    sentences_->addWidget(line);
}

void RuleCard::setProgramme(const Programme& programme) {
    const bool keepWords = isChanged() && programme_.id.isValid();
    programme_ = programme;
    //: Since when the rule holds, and its number
    setAside(tr("since %1 · version %2").arg(Formats::dayBrief(programme.terms.effectiveFrom, shop_.today())).arg(programme.terms.version));
    if (!keepWords) fill(programme);
    showState();
}

void RuleCard::fill(const Programme& programme) {
    const Terms& terms = programme.terms;
    name_->holdText(programme.name, longestWords);
    stamps_->holdNumber(terms.stampsNeeded, 1, mostStamps, {}, [](int n) { return tr("%n stamp(s)", nullptr, n); });
    reward_->holdText(terms.reward, longestWords);
    percent_->holdNumber(terms.rewardPercent.value_or(0), 0, 100, tr("no percentage"), [](int n) { return n == 0 ? tr("no percentage") : tr("%1 % off").arg(n); });
    perDay_->holdNumber(terms.maxPerDay.value_or(0), 0, mostPerDay, tr("any number a day"), [](int n) { return n == 0 ? tr("any number a day") : tr("at most %n a day", nullptr, n); });
    expiry_->holdNumber(terms.expiryDays.value_or(0), 0, mostDays, tr("never lapse"), [](int n) { return n == 0 ? tr("never lapse") : tr("lapse after %n day(s)", nullptr, n); });
}

Programme RuleCard::written() const {
    Programme programme = programme_;
    programme.name = name_->text();
    programme.terms.stampsNeeded = stamps_->number();
    programme.terms.reward = reward_->text();
    programme.terms.rewardPercent = unlessNone(percent_->number());
    programme.terms.maxPerDay = unlessNone(perDay_->number());
    programme.terms.expiryDays = unlessNone(expiry_->number());
    return programme;
}

bool RuleCard::isChanged() const {
    if (!programme_.id.isValid()) return false;
    const Programme now = written();
    return now.name != programme_.name || !now.terms.sameRule(programme_.terms);
}

void RuleCard::showState() {
    const Programme now = written();
    const bool newRule = !now.terms.sameRule(programme_.terms);
    const QString fault = now.name.isEmpty() ? tr("A programme needs a name.") : now.terms.objection();
    foot_->setVisible(isChanged());
    fault_->setText(fault);
    fault_->setVisible(!fault.isEmpty());
    note_->setText(newRule ? tr("Stamps given so far keep the rule they were given under.") : tr("Only the name changes."));
    save_->setText(newRule ? tr("Save as version %1").arg(programme_.terms.version + 1) : tr("Save the name"));
    save_->setEnabled(fault.isEmpty() && !isBusy_);
    forget_->setEnabled(!isBusy_);
}

void RuleCard::forget() {
    fill(programme_);
    showState();
}

void RuleCard::save() {
    if (!isChanged() || isBusy_) return;
    isBusy_ = true;
    showState();
    const auto ended = [this] {
        isBusy_ = false;
        showState();
    };
    whenDone(
        this, shop_.loyaltyDesk.changeProgramme(staff_, written()),
        [this, ended](const Outcome<Done>& outcome) {
            if (const auto* refusal = std::get_if<Refusal>(&outcome)) {
                tellRefusal(this, *refusal);
                return ended();
            }
            // What was written holds from now on, so nothing of it is unsaved any more.
            attempt(this, [this] {
                if (const auto now = LoyaltyStore(shop_.reader()).programme()) {
                    programme_ = *now;
                    setProgramme(*now);
                    fill(*now);
                }
            });
            ended();
            Q_EMIT done(tr("The rule of the %1 is changed.").arg(programme_.name), std::get<Saved<Done>>(outcome).action);
        },
        ended);
}

}  // namespace regulars
