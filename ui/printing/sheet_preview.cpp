#include "ui/printing/sheet_preview.h"
#include "ui/printing/page_painter.h"
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>

namespace regulars {

namespace {

constexpr qreal margin = 8;
constexpr qreal arrowStep = 40;  // px

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
    offset_.setY(0);
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

void SheetPreview::setView(View view) {
    if (view == view_) return;
    view_ = view;
    offset_ = {};
    update();
    Q_EMIT viewChanged();
}

QSizeF SheetPreview::paperSize() const {
    const Box paper = pages_.at(page_).paper;
    const QSizeF real(paper.width, paper.height);
    const QSizeF room(width() - 2 * margin, height() - 2 * margin);
    switch (view_) {
    case View::Sheet: return real.scaled(room, Qt::KeepAspectRatio);
    case View::Width: return real.scaled(QSizeF(room.width(), real.height()), Qt::KeepAspectRatio);
    case View::Actual: return real * (logicalDpiX() / 25'400.0);
    }
    return real;
}

/// How far the sheet can be moved, px.
QPointF SheetPreview::reach() const {
    const QSizeF size = paperSize();
    return {std::max(0.0, size.width() + 2 * margin - width()), std::max(0.0, size.height() + 2 * margin - height())};
}

QRectF SheetPreview::paperRect() const {
    const QSizeF size = paperSize();
    const QPointF most = reach();
    const auto start = [](qreal room, qreal length, qreal farthest, qreal offset) { return farthest > 0 ? margin - std::min(offset, farthest) : std::max(0.0, (room - length) / 2); };
    return {QPointF(qRound(start(width(), size.width(), most.x(), offset_.x())), qRound(start(height(), size.height(), most.y(), offset_.y()))), size};
}

bool SheetPreview::moveBy(QPointF step) {
    if (pages_.isEmpty()) return false;
    const QPointF most = reach(), before(std::min(offset_.x(), most.x()), std::min(offset_.y(), most.y()));
    offset_ = {std::clamp(before.x() + step.x(), 0.0, most.x()), std::clamp(before.y() + step.y(), 0.0, most.y())};
    update();
    return offset_ != before;
}

void SheetPreview::reveal(const Box& place) {
    if (pages_.isEmpty()) return;
    const qreal scale = paperSize().width() / pages_.at(page_).paper.width;
    offset_ = {};
    moveBy({place.x * scale, place.y * scale});
}

QPixmap SheetPreview::drawn(const QRectF& paper) const {
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(size() * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.fillRect(paper, Qt::white);
    painter.setClipRect(paper);
    painter.translate(paper.topLeft());
    const Page& page = pages_.at(page_);
    paintPage(painter, page, paper.width() * 1'000 / page.paper.width);
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
    if (cache_.isNull() || cachedPaper_ != paper || cache_.size() != size() * devicePixelRatioF()) {
        cache_ = drawn(paper);
        cachedPaper_ = paper;
    }
    painter.drawPixmap(0, 0, cache_);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    painter.setPen(QPen(palette().color(focused ? QPalette::Highlight : QPalette::Mid), focused ? 2 : 1));
    painter.drawRect(paper.adjusted(-0.5, -0.5, 0.5, 0.5));
}

bool SheetPreview::moveByKey(int key) {
    switch (key) {
    case Qt::Key_Up: return moveBy({0, -arrowStep}), true;
    case Qt::Key_Down: return moveBy({0, arrowStep}), true;
    case Qt::Key_Left: return moveBy({-arrowStep, 0}), true;
    case Qt::Key_Right: return moveBy({arrowStep, 0}), true;
    default: return false;
    }
}

void SheetPreview::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageUp: return showPage(page_ - 1);
    case Qt::Key_PageDown: return showPage(page_ + 1);
    case Qt::Key_Home: return showPage(0);
    case Qt::Key_End: return showPage(pageCount() - 1);
    case Qt::Key_0: return setView(View::Sheet);
    case Qt::Key_1: return setView(View::Actual);
    case Qt::Key_2: return setView(View::Width);
    default:
        if (!moveByKey(event->key())) QWidget::keyPressEvent(event);
    }
}

void SheetPreview::wheelEvent(QWheelEvent* event) {
    constexpr int notch = 120;
    event->accept();
    const int travel = event->angleDelta().y();
    if (moveBy({0, travel * -0.5})) return void(wheel_ = 0);
    wheel_ += travel;
    const int turned = page_ - wheel_ / notch;
    wheel_ %= notch;
    const bool isBack = turned < page_ && turned >= 0;
    showPage(turned);
    if (isBack) moveBy({0, reach().y()});  // from the foot of the sheet before
}

void SheetPreview::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) tellReaders();
    QWidget::changeEvent(event);
}

}  // namespace regulars
