#include "ui/today/just_happened_card.h"
#include "core/shop/shop.h"
#include "ui/shared/attempt.h"
#include "ui/shared/deed_words.h"
#include "ui/shared/formats.h"
#include "ui/shared/row_list.h"

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

QString insideSentence(QString words) {
    if (!words.isEmpty()) words[0] = words[0].toLower();
    return words;
}

QString asSentence(QString words) {
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

}  // namespace

JustHappenedCard::JustHappenedCard(Shop& shop, QWidget* parent) : Card(tr("Just happened"), parent), shop_(shop), list_(new RowList(tr("Just happened"))) {
    setObjectName(u"justHappenedCard"_s);
    list_->setObjectName(u"justHappenedList"_s);
    list_->setKeysInWords(tr("Space takes it back, Enter opens the customer"));
    body()->addWidget(list_, 1);
    connect(list_, &RowList::deedRequested, this, &JustHappenedCard::takeBack);
    connect(list_, &RowList::opened, this, [this](int row) {
        if (const qint64 customer = list_->rows()->row(row).customer) Q_EMIT openCustomer(CustomerId{customer});
    });
}

void JustHappenedCard::refresh() {
    attempt(this, [this] {
        std::vector<ListRow> rows;
        for (const JournalRow& row : Journal(shop_.reader()).latest(most)) rows.push_back(rowOf(row));
        list_->setRows(std::move(rows));
    });
}

ListRow JustHappenedCard::rowOf(const JournalRow& row) const {
    Journal journal(shop_.reader());
    QString deed = deedText(row.action);
    const auto undone = row.undoes.isValid() ? journal.find(row.undoes) : std::nullopt;
    // An undo of an undo is a redo, and is called by what it did again.
    const bool isRedo = undone && undone->undoes.isValid();
    if (isRedo) {
        const auto first = journal.find(undone->undoes);
        deed = tr("Done again: %1").arg(deedText(first ? first->action : undone->action));
    } else if (undone) {
        deed = tr("Taken back: %1").arg(deedText(undone->action));
    }
    ListRow line;
    line.id = row.id.value;
    line.customer = row.customer.value;
    //: Whom it was about, and what was done
    line.rest = withNamesIsolated(row.customerName.isEmpty() ? asSentence(deed) : tr("%1 — %2").arg(row.customerName, insideSentence(deed)));
    const Day today = shop_.today();
    const QString when = Clock::dayOf(row.at) == today ? Formats::time(row.at) : Formats::moment(row.at, today);
    line.facts = Formats::line({when, row.staffName, row.undoneBy.isValid() ? tr("taken back") : QString()});
    // What was done again stands by its own line below, and is taken back there.
    if (row.undoable && !row.undoneBy.isValid() && !isRedo) line.link = row.undoes.isValid() ? tr("Redo") : tr("Undo");
    return line;
}

void JustHappenedCard::takeBack(int at) {
    const ListRow row = list_->rows()->row(at);
    if (row.link.isEmpty() || row.isBusy) return;
    list_->rows()->setBusy(at, true);
    whenDone(
        this, shop_.database().undo(ActionId{row.id}, staff_),
        [this, row](const Outcome<ActionId>& outcome) {
            if (const auto* refusal = std::get_if<Refusal>(&outcome)) {
                tellRefusal(this, *refusal);
                return refresh();
            }
            Q_EMIT takenBack(row.link == tr("Redo") ? tr("Done again.") : tr("Taken back: %1").arg(row.rest), std::get<Saved<ActionId>>(outcome).action);
        },
        [this] { refresh(); });
}

}  // namespace regulars
