#include "ui/customers/sections/consent_fields.h"
#include "core/customers/consent_wording_store.h"
#include "core/shop/shop.h"
#include "ui/customers/consent_marks.h"
#include "ui/shared/attempt.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/record_choices.h"
#include "ui/shared/still_choice.h"
#include <QCheckBox>
#include <QComboBox>
#include <QTextDocument>
#include <QVBoxLayout>

namespace regulars {
using namespace Qt::StringLiterals;

ConsentFields::ConsentFields(Shop& shop, QWidget* parent) : QWidget(parent), shop_(shop), purposes_(new QComboBox) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    purposes_->setObjectName(u"consentPurpose"_s);
    purposes_->setAccessibleName(tr("What they were asked for, and with which words"));
    purposes_->setFocusPolicy(Qt::StrongFocus);
    new StillChoice(purposes_);
    column->addWidget(purposes_);
    auto* channels = new QWidget;
    auto* flow = new FlowLayout(channels, metrics::gap);
    flow->setContentsMargins(0, 8, 0, 8);
    for (const Channel channel : allChannels()) {
        auto* box = new QCheckBox(channelText(channel));
        box->setObjectName(u"consent_"_s + channelCode(channel));
        box->setAccessibleName(tr("May be written to or called: %1").arg(channelText(channel)));
        connect(box, &QCheckBox::toggled, this, &ConsentFields::changed);
        flow->addWidget(box);
        boxes_.emplace_back(channel, box);
    }
    column->addWidget(channels);
    connect(purposes_, &QComboBox::currentIndexChanged, this, [this] {
        answers_[purpose_] = shown();
        purpose_ = purposes_->currentData().toString();
        showAnswers();
    });
}

void ConsentFields::fillPurposes() {
    const QSignalBlocker quiet(purposes_);
    versions_.clear();
    purposes_->clear();
    purposes_->addItem(tr("Anything"), QString());
    attempt(this, [this] {
        for (const auto& wording : ConsentWordingStore(shop_.reader()).all()) {
            if (!versions_.emplace(wording.purpose, wording.version).second) continue;
            purposes_->addItem(tr("%1 (%2)").arg(wording.purpose, wording.version), wording.purpose);
            purposes_->setItemData(purposes_->count() - 1, Qt::convertFromPlainText(wording.text), Qt::ToolTipRole);
        }
    });
    purposes_->setVisible(!versions_.empty());
}

void ConsentFields::fill(const Customer& customer) {
    original_ = customer;
    answers_.clear();
    purpose_.clear();
    fillPurposes();
    showAnswers();
}

void ConsentFields::showAnswers() {
    const auto known = answers_.find(purpose_);
    for (auto& [channel, box] : boxes_) box->setChecked(known != answers_.end() ? known->second.at(channel) : original_.allows(channel, purpose_));
}

ConsentFields::Answers ConsentFields::shown() const {
    Answers answers;
    for (const auto& [channel, box] : boxes_) answers[channel] = box->isChecked();
    return answers;
}

void ConsentFields::write(Customer& customer, qint64 at, StaffId by) const {
    std::map<QString, Answers> all = answers_;
    all[purpose_] = shown();
    for (const auto& [purpose, answers] : all) {
        const auto version = versions_.find(purpose);
        for (const auto& [channel, given] : answers)
            if (given != original_.allows(channel, purpose)) customer.consents.push_back({channel, given, u"counter"_s, at, by, purpose, version == versions_.end() ? QString() : version->second});
    }
}

std::vector<QWidget*> ConsentFields::tabStops() const {
    std::vector<QWidget*> stops;
    if (!purposes_->isHidden()) stops.push_back(purposes_);
    for (const auto& [channel, box] : boxes_) stops.push_back(box);
    return stops;
}

}  // namespace regulars
