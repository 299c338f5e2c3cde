#include "ui/loyalty/card_picture.h"
#include "ui/loyalty/barcode.h"
#include "ui/shared/formats.h"
#include "ui/shared/theme.h"
#include <QLinearGradient>
#include <QPainter>
#include <QTextDocument>

namespace regulars {

namespace {
constexpr double ratio = 53.98 / 85.60;  // ISO/IEC 7810, ID-1
constexpr int widest = 420;
}  // namespace

CardPicture::CardPicture(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(150);
}

int CardPicture::heightForWidth(int width) const { return qRound(std::min(width, widest) * ratio); }

void CardPicture::setWords(const QString& shop, const QString& programme, const QString& customer, const QString& number) {
    shop_ = shop;
    programme_ = programme;
    customer_ = customer;
    number_ = number;
    setToolTip(Qt::convertFromPlainText(Formats::line({programme, customer, Formats::cardNumber(number)})));
    setAccessibleName(tr("The card: %1").arg(Formats::line({shop, programme, customer, Formats::cardNumber(number)})));
    update();
}

void CardPicture::paintEvent(QPaintEvent*) {
    // A printed thing looks the same in the light and in the dark.
    const Tokens& t = tokensOf(false);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = std::min<double>(this->width(), widest);
    const QRectF card(0, 0, width, width * ratio);
    QLinearGradient ground(card.topLeft(), card.bottomRight());
    ground.setColorAt(0, t.accent);
    ground.setColorAt(1, t.accent.darker(170));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(card, width * 0.035, width * 0.035);
    painter.setPen(t.onAccent);
    const double inset = width * 0.05;
    QFont strong = regulars::font(TextSize::Large);
    painter.setFont(strong);
    const double textWide = width - 2 * inset;
    double top = inset;
    const auto line = [&](const QString& words, double room) {
        const QFontMetricsF metrics(painter.font());
        painter.drawText(QRectF(inset, top, room, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(words, Qt::ElideRight, room));
        top += metrics.height() + 2;
    };
    line(shop_, textWide);
    painter.setFont(regulars::font(TextSize::Body));
    line(programme_, textWide);
    top = card.bottom() - inset - QFontMetricsF(painter.font()).height();
    const double codeAt = paintBarcode(painter, card);
    painter.setFont(regulars::font(TextSize::Body));
    painter.setPen(t.onAccent);
    line(customer_, codeAt - inset * 1.5);
}

double CardPicture::paintBarcode(QPainter& painter, const QRectF& card) const {
    const auto symbol = ean13(number_);
    if (!symbol) return card.right();
    // Whole pixels a module: a bar between pixels would be a grey one.
    const double ratioOfScreen = devicePixelRatioF();
    const double module = std::max(1.0, std::floor(card.width() * 0.36 / 113 * ratioOfScreen)) / ratioOfScreen;
    const QFont small = regulars::font(TextSize::Small);
    const double words = QFontMetricsF(small).height();
    const double wide = module * 113, high = std::max(card.height() * 0.20, 24.0);  // 95 modules and the quiet zones of 11 and 7
    const double inset = card.width() * 0.045;
    const QRectF panel(std::floor(card.right() - inset - wide), std::floor(card.bottom() - inset - high - words - 8), wide, high + words + 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(panel, 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 0; i < symbol->size(); ++i)
        if (symbol->test(i)) painter.fillRect(QRectF(panel.left() + module * (11.0 + static_cast<double>(i)), panel.top() + 6, module, high), Qt::black);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(small);
    painter.setPen(Qt::black);
    painter.drawText(QRectF(panel.left(), panel.bottom() - words - 1, panel.width(), words), Qt::AlignCenter | Qt::TextSingleLine, Formats::cardNumber(number_));
    return panel.left();
}

}  // namespace regulars
