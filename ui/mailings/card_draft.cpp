#include "ui/mailings/card_draft.h"
#include "core/mailings/mailing_desk.h"
#include "core/profile/profile_store.h"

namespace regulars {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostFitted = 100;  // sheets whose texts are measured beforehand; 1 ms each
}

CardDraft CardDraft::read(Connection& reader, const CardOrder& order) {
    CardDraft draft;
    draft.due = MailingDesk::due(reader, order.kind, order.today, order.until, order.own);
    draft.everyone = draft.due.items;
    std::erase_if(draft.due.items, [&](const MailingItem& item) { return order.without.contains(item.customer.value); });
    draft.pages = layOut(draft.due.items, senderOf(reader), order.sheet, order.startCell);
    for (const Page& page : draft.pages.first(std::min(mostFitted, draft.pages.size())))
        for (const TextBlock& block : page.blocks)
            if (const FitReport report = FittedText(block).report(); report.overflowed || !report.missingGlyphs.isEmpty()) draft.troubles.append(report);
    return draft;
}

QList<Page> CardDraft::layOut(const std::vector<MailingItem>& items, const QStringList& sender, const Sheet& sheet, int startCell) {
    QList<CardItem> cards;
    cards.reserve(static_cast<qsizetype>(items.size()));
    for (const MailingItem& item : items) cards.append({item.customer, item.heading, item.body, item.address, sender});
    return layOutCards(cards, sheet, startCell);
}

QStringList CardDraft::senderOf(Connection& reader) {
    const ShopProfile shop = ProfileStore(reader).profile();
    const QStringList lines = shop.address.split(u'\n', Qt::SkipEmptyParts);
    return lines.isEmpty() ? QStringList(shop.name) : lines;
}

QString CardDraft::headingOf(CardKind kind, Day until) {
    switch (kind) {
    case CardKind::Reminder: return tr("Reminders");
    case CardKind::Birthday: return tr("Birthday cards");
    case CardKind::Holiday: return tr("%1 %2", "holiday cards and the year").arg(tr("Holiday cards"), QString::number(until.date().year()));
    }
    return {};
}

QStringList CardDraft::inWords(const QList<FitReport>& troubles) {
    const auto cut = static_cast<int>(std::count_if(troubles.begin(), troubles.end(), [](const FitReport& r) { return r.overflowed; }));
    QString missing;
    for (const FitReport& report : troubles)
        for (const QChar letter : report.missingGlyphs)
            if (!missing.contains(letter)) missing += letter;
    QStringList words;
    if (cut > 0) words << tr("%n text(s) are too long for the card and are cut.", nullptr, cut);
    if (!missing.isEmpty()) words << tr("No font here can draw “%1”.").arg(missing.left(12));
    return words;
}

}  // namespace regulars
