#include "ui/printing/sheet_preview.h"
#include "ui/printing/page_painter.h"
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>

namespace regulars {

namespace {

constexpr qreal margin = 8;

/// What is on a sheet, for those who cannot see it.
QString spokenText(const Page& page) {
    QStringList texts;
    for (const TextBlock& block : page.blocks)
        if (block.role == Role::Heading || block.role == Role::Address) texts.append(block.text);
    return texts.join(u'\n');
}

}  // namespace

SheetPreview::SheetPreview(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("sheetPreview"));
    setFocusPolicy(Qt::StrongFocus);
    tellReaders();
}

void SheetPreview::setPages(QList<Page> pages) {
    pages_ = std::move(pages);
    page_ = std::clamp(page_, 0, std::max(0, pageCount() - 1));
    cache_ = {};
    tellReaders();
    update();
    Q_EMIT pageShown(page_);
}

void SheetPreview::showPage(int page) {
    const int wanted = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (wanted == page_) return;
    page_ = wanted;
    cache_ = {};
    tellReaders();
    update();
    Q_EMIT pageShown(page_);
}

QString SheetPreview::pageWords() const {
    if (pages_.isEmpty()) return {};
    return tr("Sheet %1 of %2").arg(locale().toString(page_ + 1), locale().toString(pageCount()));
}

void SheetPreview::tellReaders() {
    setAccessibleName(pages_.isEmpty() ? tr("Preview, no sheets yet") : tr("Preview, %1").arg(pageWords()));
    setAccessibleDescription(pages_.isEmpty() ? QString() : spokenText(pages_.at(page_)));
}

QRectF SheetPreview::paperRect() const {
    const Box paper = pages_.at(page_).paper;
    const QSizeF room(width() - 2 * margin, height() - 2 * margin);
    const QSizeF size = QSizeF(paper.width, paper.height).scaled(room, Qt::KeepAspectRatio);
    return {QPointF(qRound((width() - size.width()) / 2), qRound((height() - size.height()) / 2)), size};
}

QPixmap SheetPreview::drawn(QSizeF size) const {
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap((size * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    const Page& page = pages_.at(page_);
    paintPage(painter, page, size.width() * 1'000 / page.paper.width);
    return pixmap;
}

void SheetPreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (pages_.isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("The cards appear here once somebody gets one."));
        return;
    }
    const QRectF paper = paperRect();
    if (paper.width() < 1 || paper.height() < 1) return;
    if (cache_.isNull() || cache_.size() != (paper.size() * devicePixelRatioF()).toSize()) cache_ = drawn(paper.size());
    painter.drawPixmap(paper.topLeft(), cache_);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    painter.setPen(QPen(palette().color(focused ? QPalette::Highlight : QPalette::Mid), focused ? 2 : 1));
    painter.drawRect(paper.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void SheetPreview::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageUp: return showPage(page_ - 1);
    case Qt::Key_PageDown: return showPage(page_ + 1);
    case Qt::Key_Home: return showPage(0);
    case Qt::Key_End: return showPage(pageCount() - 1);
    default: QWidget::keyPressEvent(event);
    }
}

void SheetPreview::wheelEvent(QWheelEvent* event) {
    constexpr int notch = 120;
    wheel_ += event->angleDelta().y();
    showPage(page_ - wheel_ / notch);
    wheel_ %= notch;
    event->accept();
}

void SheetPreview::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) tellReaders();
    QWidget::changeEvent(event);
}

}  // namespace regulars
