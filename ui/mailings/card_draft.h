#pragma once
#include "core/mailings/card_layout.h"
#include "core/mailings/mailing.h"
#include "core/storage/connection.h"
#include "ui/printing/text_fit.h"
#include <QCoreApplication>
#include <QSet>

namespace regulars {

/// What is asked for in the place Cards: which cards, to when, in which words, on which paper.
struct CardOrder {
    CardKind kind = CardKind::Birthday;
    Day today, until;
    CardTexts own;
    Sheet sheet;
    int startCell = 0;
    QSet<qint64> without;  ///< customers who get none this time
};

/// The answer: who gets a card and who does not, laid out on sheets as it will be printed.
struct CardDraft {
    Q_DECLARE_TR_FUNCTIONS(CardDraft)
public:
    DueCards due;                         ///< its items without those who get none this time
    std::vector<MailingItem> everyone;  ///< all that are due
    QList<Page> pages;
    QList<FitReport> troubles;  ///< of the first cards: texts cut, shrunk, or with letters no font has
    /// Reads and lays out; runs on any thread.
    [[nodiscard]] static CardDraft read(Connection& reader, const CardOrder& order);
    /// A mailing's cards on sheets, with the shop as their sender.
    [[nodiscard]] static QList<Page> layOut(const std::vector<MailingItem>& items, const QStringList& sender, const Sheet& sheet, int startCell);
    /// The lines a card names its sender with.
    [[nodiscard]] static QStringList senderOf(Connection& reader);
    /// The heading over the cards: "Birthday cards", "Holiday cards 2026". What a mailing is called for good says cardTitle().
    [[nodiscard]] static QString headingOf(CardKind kind, Day until);
    /// What did not come out as planned, in a few sentences; empty when all is well.
    [[nodiscard]] static QStringList inWords(const QList<FitReport>& troubles);
};

}  // namespace regulars
