#include "ui/window/shop_trouble.h"
#include "ui/shared/button.h"

namespace regulars {
using namespace Qt::StringLiterals;

ShopTrouble::ShopTrouble(QWidget* parent)
    : Card({}, parent), title_((new Label({}, TextSize::Title))->wrapped()), sentence_((new Label)->wrapped()), remark_((new Label({}, TextSize::Body, Tone::Muted))->wrapped()),
      restore_(new Button(Icon::Backup, tr("Restore the newest good backup"), Button::Look::Primary)), again_(new Button(Icon::Redo, tr("Try again"))),
      other_(new Button(Icon::File, tr("Open another shop"))), fresh_(new Button(tr("Make a new shop"), Button::Look::Link)) {
    title_->setObjectName(u"troubleTitle"_s);
    sentence_->setObjectName(u"troubleSentence"_s);
    remark_->setObjectName(u"troubleRemark"_s);
    restore_->setObjectName(u"restoreBackup"_s);
    again_->setObjectName(u"tryAgain"_s);
    other_->setObjectName(u"openAnother"_s);
    fresh_->setObjectName(u"makeNew"_s);
    for (Label* label : {title_, sentence_, remark_}) body()->addWidget(label);
    body()->addSpacing(8);
    body()->addWidget(restore_, 0, Qt::AlignLeft);
    auto* row = new QHBoxLayout;
    row->addWidget(again_);
    row->addWidget(other_);
    row->addStretch(1);
    row->addWidget(fresh_);
    body()->addLayout(row);
    connect(restore_, &QPushButton::clicked, this, &ShopTrouble::restoreRequested);
    connect(again_, &QPushButton::clicked, this, &ShopTrouble::againRequested);
    connect(other_, &QPushButton::clicked, this, &ShopTrouble::otherRequested);
    connect(fresh_, &QPushButton::clicked, this, &ShopTrouble::newRequested);
}

void ShopTrouble::tell(const QString& title, const QString& sentence) {
    title_->setText(title);
    sentence_->setText(sentence);
    setRemark({});
    restore_->hide();
    setBusy(false);
    again_->setLook(Button::Look::Primary);
    again_->setFocus(Qt::TabFocusReason);
}

void ShopTrouble::offerBackup(const QString& sentence) {
    setRemark(sentence);
    setBusy(false);
    again_->setLook(Button::Look::Plain);
    restore_->show();
    restore_->setFocus(Qt::TabFocusReason);
}

void ShopTrouble::setRemark(const QString& sentence) {
    remark_->setText(sentence);
    remark_->setVisible(!sentence.isEmpty());
}

void ShopTrouble::setBusy(bool busy) {
    for (Button* button : {restore_, again_, other_, fresh_}) button->setEnabled(!busy);
}

}  // namespace regulars
