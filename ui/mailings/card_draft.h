#pragma once
#include "core/mailings/card_layout.h"
#include "core/mailings/mailing.h"
#include "core/storage/connection.h"
#include "ui/printing/text_fit.h"
#include <QCoreApplication>

namespace regulars {

/// What is asked for in the place Cards: which cards, to when, in which words, on which paper.
struct CardOrder {
    CardKind kind = CardKind::Birthday;
    Day today, until;
    CardTexts own;
    Sheet sheet;
    int startCell = 0;
};

/// The answer: who gets a card and who does not, laid out on sheets as it will be printed.
struct CardDraft {
    Q_DECLARE_TR_FUNCTIONS(CardDraft)
public:
    DueCards due;
    QList<Page> pages;
    QList<FitReport> troubles;  ///< of the first cards: texts cut, shrunk, or with letters no font has
    /// Reads and lays out; runs on any thread.
    [[nodiscard]] static CardDraft read(Connection& reader, const CardOrder& order);
    /// A mailing's cards on sheets, with the shop as their sender.
    [[nodiscard]] static QList<Page> layOut(const std::vector<MailingItem>& items, const QStringList& sender, const Sheet& sheet, int startCell);
    /// The lines a card names its sender with.
    [[nodiscard]] static QStringList senderOf(Connection& reader);
    /// "Birthday cards to 29 Nov", "Holiday cards 2026"
    [[nodiscard]] static QString titleOf(const CardOrder& order);
    [[nodiscard]] static QString nameOf(CardKind kind);
    /// What did not come out as planned, in a few sentences; empty when all is well.
    [[nodiscard]] static QStringList inWords(const QList<FitReport>& troubles);
};

}  // namespace regulars
