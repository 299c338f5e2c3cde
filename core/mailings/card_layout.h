#pragma once
#include "core/base/id.h"
#include "core/mailings/imposition.h"
#include <QJsonArray>
#include <QStringList>

namespace regulars {

/// One card to be printed: its words, filled in.
struct CardItem {
    CustomerId customer;
    QString heading, body;
    QStringList addressLines, senderLines;
};

/// What a text on a card is; decides its face and colour.
enum class Role { Heading, Body, Address, Sender };

/// The word for a role in the plan: "heading", "body", "address", "sender".
[[nodiscard]] QString roleWord(Role role);

/// A text and the box it must stay in. The first line's top left corner (top right, when the text runs from right
/// to left) is the box's own. Lengths in micrometres.
struct TextBlock {
    int item = 0;  ///< index of the card
    CustomerId customer;
    int cell = 0;
    Role role = Role::Body;
    Box rect;
    QString text;          ///< plain; lines end with \n
    int fontSize = 0;      ///< of the em
    int lineHeight = 0;    ///< from baseline to baseline, at fontSize
    int smallestSize = 0;  ///< text that does not fit may shrink to this and is cut then
    bool keepsLines = false;   ///< a line stays one line (addresses), it is not wrapped
    bool rightToLeft = false;  ///< aligned with the box's right edge
    bool operator==(const TextBlock&) const = default;
};

/// A straight line on paper, in micrometres.
struct PaperLine {
    int x1 = 0, y1 = 0, x2 = 0, y2 = 0;
    bool operator==(const PaperLine&) const = default;
};

/// One printed sheet: everything that stands on it and where. Preview, PDF and printer draw it and add nothing.
struct Page {
    Box paper;
    QList<TextBlock> blocks;
    QList<PaperLine> rules;     ///< the hairline above an address
    QList<PaperLine> cutLines;  ///< where cards are cut apart
    bool operator==(const Page&) const = default;
};

/// Lays cards on sheets. Knows no fonts: it estimates how many lines a heading takes, and whoever draws fits the text
/// into the boxes. Control characters become spaces; empty lines of an address vanish. The space left under a short
/// text stays white, for a line by hand.
[[nodiscard]] QList<Page> layOutCards(const QList<CardItem>& cards, const Sheet& sheet, int startCell = 0,
                                      FillOrder order = FillOrder::ByRow);

/// The plan for machines: one object a block with page and cell (from 1), customer id, role, text, font size,
/// alignment and x_um, y_um, width_um, height_um from the sheet's top left corner.
[[nodiscard]] QJsonArray planJson(const QList<Page>& pages);

}  // namespace regulars
