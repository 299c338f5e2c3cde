#include "ui/settings/lock_card.h"
#include <QComboBox>
#include <algorithm>

namespace regulars {
using namespace Qt::StringLiterals;

LockCard::LockCard(int lockAfter, QWidget* parent) : Card(tr("Lock"), parent) {
    setObjectName(u"lockCard"_s);
    auto* line = new QHBoxLayout;
    auto* word = new Label(tr("Lock by itself"), TextSize::Body, Tone::Muted);
    auto* box = new QComboBox;
    box->setObjectName(u"lockAfter"_s);
    box->setAccessibleName(word->text());
    word->setBuddy(box);
    box->addItem(tr("after 10 minutes, once somebody has a PIN"), -1);
    for (const int minutes : {1, 2, 5, 10, 30, 60}) box->addItem(tr("after %n minute(s) untouched", nullptr, minutes), minutes);
    box->addItem(tr("never"), 0);
    box->setCurrentIndex(std::max(0, box->findData(lockAfter)));
    line->addWidget(word);
    line->addWidget(box, 1);
    body()->addLayout(line);
    body()->addWidget((new Label(tr("A lock hides the customers at once, by its key, when nobody has touched anything for so long, and when the machine goes to sleep. What is being written stays."), TextSize::Small, Tone::Muted))->wrapped());
    auto* honest = (new Label(tr("A PIN tells who did what and hides the screen. It is no key to the file: whoever can copy the shop's file can read it. To keep it from others, keep the disk from them: "
                                 "a log-in of the shop's own, and an encrypted disk."), TextSize::Small, Tone::Muted))->wrapped();
    honest->setObjectName(u"pinIsNoKey"_s);
    body()->addWidget(honest);
    connect(box, &QComboBox::activated, this, [this, box] { Q_EMIT lockAfterChosen(box->currentData().toInt()); });
}

}  // namespace regulars
