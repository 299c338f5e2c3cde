#include "ui/mailings/previous_card.h"
#include "core/mailings/mailing_store.h"
#include "core/shop/shop.h"
#include "ui/shared/attempt.h"
#include "ui/shared/formats.h"
#include "ui/shared/row_list.h"

namespace regulars {
using namespace Qt::StringLiterals;

namespace {
constexpr int most = 20;
}

PreviousCard::PreviousCard(Shop& shop, QWidget* parent)
    : Card(tr("Previous"), parent), shop_(shop), list_(new RowList(tr("Previous mailings"))), nothing_(new Label(tr("No cards were printed yet."), TextSize::Body, Tone::Muted)) {
    setObjectName(u"previousCard"_s);
    list_->setObjectName(u"previousList"_s);
    list_->setKeysInWords(tr("Enter answers whether the cards came out right"));
    nothing_->setObjectName(u"noMailings"_s);
    body()->addWidget(list_, 1000);
    body()->addWidget(nothing_->wrapped());
    body()->addStretch(1);
    connect(list_, &RowList::deedRequested, this, &PreviousCard::answer);
    connect(list_, &RowList::opened, this, &PreviousCard::answer);
}

void PreviousCard::refresh() {
    attempt(this, [this] {
        MailingStore store(shop_.reader());
        std::vector<ListRow> rows;
        for (const Mailing& mailing : store.latest(most)) {
            const MailingStore::Tally tally = store.tally(mailing.id);
            ListRow row;
            row.id = mailing.id.value;
            row.strong = mailing.title;
            const bool isOpen = mailing.status == Mailing::Status::Prepared;
            const QString cards = tr("%n card(s)", nullptr, tally.cards);
            if (isOpen) {
                // A line of its own: cut short, the question would read as its answer.
                row.rest = u" · "_s + cards;
                row.link = tr("Did it come out right?");
            } else {
                row.facts = Formats::line({Formats::dayBrief(mailing.day, shop_.today()), cards, tally.spoiled > 0 ? tr("%1 printed, %2 spoiled").arg(tally.printed).arg(tally.spoiled) : tr("printed")});
            }
            rows.push_back(row);
        }
        list_->setVisible(!rows.empty());
        nothing_->setVisible(rows.empty());
        list_->setRows(std::move(rows));
    });
}

void PreviousCard::answer(int row) {
    if (!list_->rows()->row(row).link.isEmpty()) Q_EMIT answerRequested(MailingId{list_->rows()->row(row).id});
}

}  // namespace regulars
