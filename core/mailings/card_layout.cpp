#include "core/mailings/card_layout.h"
#include "core/mailings/card_lines.h"
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <set>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 8'000;
constexpr int headingToBody = 4'500;
constexpr int bodyToRule = 4'000;
constexpr int ruleToFooter = 4'000;
constexpr int footerGap = 5'000;
constexpr int mostHeadingLines = 3;
constexpr int mostFooterLines = 8;

/// The measures of a role's text, in micrometres.
struct Measures {
    int fontSize, lineHeight, smallestSize;
    int faceHeight;  ///< of a face of that size, ascent and descent, as usual faces have it
    /// Height of so many lines; the last one needs room for a whole face, not only for the step.
    [[nodiscard]] int heightOf(int lines) const { return (lines - 1) * lineHeight + faceHeight; }
};
constexpr Measures headingMeasures{8'000, 9'800, 4'400, 11'200};
constexpr Measures bodyMeasures{4'300, 6'300, 2'700, 6'020};
constexpr Measures addressMeasures{3'400, 4'750, 2'500, 4'760};
constexpr Measures senderMeasures{2'800, 4'000, 2'000, 3'920};

/// Tall letters get a quarter more room, so that they need not shrink.
Measures measuresFor(const QString& text, Measures usual) {
    if (!lines::isTall(text)) return usual;
    usual.lineHeight = usual.lineHeight * 5 / 4;
    usual.faceHeight = usual.faceHeight * 5 / 4;
    return usual;
}

/// Puts one card's texts into its cell.
class CardWriter {
public:
    CardWriter(Page& page, const Placement& place, const CardItem& card)
        : page_(page), place_(place), card_(card), inner_(place.rect.inset(padding)) {}

    void write() {
        const int bodyEnd = writeFooter();
        int top = inner_.y;
        if (const QString heading = lines::cleaned(card_.heading); !heading.isEmpty()) {
            const Measures measures = measuresFor(heading, headingMeasures);
            const int count = lines::estimatedCount(heading, inner_.width, measures.fontSize, mostHeadingLines);
            const int height = std::min(measures.heightOf(count), mostHeight());
            add(Role::Heading, measures, {inner_.x, top, inner_.width, height}, heading);
            top += height + headingToBody;
        }
        if (const QString body = lines::cleaned(card_.body); !body.isEmpty())
            add(Role::Body, measuresFor(body, bodyMeasures), {inner_.x, top, inner_.width, bodyEnd - top}, body);
    }

private:
    /// Address at the left, sender at the right, their first lines level; answers where the body must end.
    int writeFooter() {
        const int addressWidth = (inner_.width - footerGap) * 3 / 5;
        const int senderX = inner_.x + addressWidth + footerGap;
        const QStringList address = lines::broken(lines::cleaned(card_.addressLines), addressWidth, addressMeasures.fontSize);
        const QStringList sender = lines::broken(lines::cleaned(card_.senderLines), inner_.right() - senderX, senderMeasures.fontSize);
        const Measures addressFace = measuresFor(address.join(u'\n'), addressMeasures);
        const Measures senderFace = measuresFor(sender.join(u'\n'), senderMeasures);
        const int wanted = std::max(footerHeight(address, addressFace), footerHeight(sender, senderFace));
        const int height = std::min(wanted, mostHeight());
        if (height == 0) return inner_.bottom();
        const int top = inner_.bottom() - height;
        if (!address.isEmpty())
            add(Role::Address, addressFace, {inner_.x, top, addressWidth, height}, address.join(u'\n'));
        if (!sender.isEmpty())
            add(Role::Sender, senderFace, {senderX, top, inner_.right() - senderX, height}, sender.join(u'\n'));
        const int ruleY = top - ruleToFooter;
        page_.rules.append({inner_.x, ruleY, inner_.right(), ruleY});
        return ruleY - bodyToRule;
    }

    /// No more for heading or address, so that a line of body always remains.
    [[nodiscard]] int mostHeight() const { return inner_.height * 2 / 5; }

    static int footerHeight(const QStringList& lines, const Measures& measures) {
        const int shown = static_cast<int>(std::min<qsizetype>(lines.size(), mostFooterLines));
        return shown == 0 ? 0 : measures.heightOf(shown);
    }

    void add(Role role, const Measures& measures, const Box& rect, const QString& text) {
        const bool keepsLines = role == Role::Address || role == Role::Sender;
        // Running text goes the way of its first letter. An address goes the way of most of its lines: an Arabic name
        // above a Swedish street stays at the left, over the street.
        const bool rightToLeft = keepsLines ? lines::mostRunFromRight(text) : text.isRightToLeft();
        page_.blocks.append({place_.item, card_.customer, place_.cell, role, rect, text, measures.fontSize,
                             measures.lineHeight, measures.smallestSize, keepsLines, rightToLeft});
    }

    Page& page_;
    const Placement& place_;
    const CardItem& card_;
    const Box inner_;
};

/// Every edge of a cell inside the paper, drawn once and right across.
QList<PaperLine> cutLinesOf(const Sheet& sheet) {
    std::set<int> xs, ys;
    for (int i = 0; i < sheet.cells(); ++i) {
        const Box cell = sheet.cell(i);
        xs.insert({cell.x, cell.right()});
        ys.insert({cell.y, cell.bottom()});
    }
    QList<PaperLine> lines;
    for (int x : xs)
        if (x > 0 && x < sheet.paperWidth) lines.append({x, 0, x, sheet.paperHeight});
    for (int y : ys)
        if (y > 0 && y < sheet.paperHeight) lines.append({0, y, sheet.paperWidth, y});
    return lines;
}

constexpr std::array<const char*, 4> roleWords{"heading", "body", "address", "sender"};

}  // namespace

QString roleWord(Role role) {
    return QLatin1StringView(roleWords.at(static_cast<size_t>(role)));
}

QList<Page> layOutCards(const QList<CardItem>& cards, const Sheet& sheet, int startCell, FillOrder order) {
    const QList<PaperLine> cutLines = cutLinesOf(sheet);
    QList<Page> pages;
    for (const QList<Placement>& placements : impose(static_cast<int>(cards.size()), sheet, startCell, order)) {
        Page page{sheet.paper(), {}, {}, cutLines};
        for (const Placement& place : placements) CardWriter(page, place, cards.at(place.item)).write();
        pages.append(page);
    }
    return pages;
}

QJsonArray planJson(const QList<Page>& pages) {
    QJsonArray plan;
    for (qsizetype i = 0; i < pages.size(); ++i)
        for (const TextBlock& block : pages.at(i).blocks)
            plan.append(QJsonObject{
                {u"page"_s, i + 1},
                {u"cell"_s, block.cell + 1},
                {u"id"_s, block.customer.value},
                {u"role"_s, roleWord(block.role)},
                {u"text"_s, block.text},
                {u"align"_s, block.rightToLeft ? u"right"_s : u"left"_s},
                {u"x_um"_s, block.rect.x},
                {u"y_um"_s, block.rect.y},
                {u"width_um"_s, block.rect.width},
                {u"height_um"_s, block.rect.height},
                {u"font_um"_s, block.fontSize},
            });
    return plan;
}

}  // namespace regulars
