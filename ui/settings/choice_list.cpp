#include "ui/settings/choice_list.h"
#include "ui/shared/theme.h"
#include <QKeyEvent>
#include <QPainter>
#include <QTextDocument>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 8;   // seen at once; longer lists scroll
constexpr int dotSide = 12;   // px

QIcon dot(const QColor& colour, const QColor& edge) {
    QPixmap picture(2 * dotSide, 2 * dotSide);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter p(&picture);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(edge, 0.6));
    p.setBrush(colour.isValid() ? QBrush(colour) : QBrush(Qt::NoBrush));
    p.drawEllipse(QRectF(1, 1, dotSide - 2, dotSide - 2));
    return QIcon(picture);
}

bool isMove(const QKeyEvent* key) { return key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down); }

}  // namespace

ChoiceList::ChoiceList(const QString& object, const QString& name, bool isOrdered, QWidget* parent) : QListWidget(parent), isOrdered_(isOrdered) {
    setObjectName(object);
    setAccessibleName(name);
    setAccessibleDescription(isOrdered ? tr("Enter changes it, Delete removes it, Alt with Up or Down moves it") : tr("Enter changes it, Delete removes it"));
    setToolTip(accessibleDescription());
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setIconSize({dotSide, dotSide});
    viewport()->setAutoFillBackground(false);
    if (isOrdered) setDragDropMode(QAbstractItemView::InternalMove);
    connect(this, &QListWidget::currentItemChanged, this, [this] { Q_EMIT chosenChanged(chosen()); });
    connect(this, &QListWidget::itemDoubleClicked, this, &ChoiceList::editRequested);
}

void ChoiceList::setEntries(const std::vector<Entry>& entries) {
    const qint64 kept = chosen();
    {
        const QSignalBlocker quiet(this);
        clear();
        const bool hasColours = std::any_of(entries.begin(), entries.end(), [](const Entry& entry) { return entry.colour.isValid(); });
        for (const Entry& entry : entries) {
            auto* item = new QListWidgetItem(entry.text, this);
            item->setData(Qt::UserRole, entry.id);
            item->setToolTip(Qt::convertFromPlainText(entry.text));
            item->setSizeHint({0, fontMetrics().height() + 12});
            if (hasColours) item->setIcon(dot(entry.colour, tokens(this).muted));
            if (entry.id == kept) setCurrentItem(item);
        }
    }
    setVisible(count() > 0);
    updateGeometry();
    if (chosen() != kept) Q_EMIT chosenChanged(chosen());
}

qint64 ChoiceList::chosen() const { return currentItem() ? currentItem()->data(Qt::UserRole).toLongLong() : 0; }

void ChoiceList::choose(qint64 id) {
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(Qt::UserRole).toLongLong() == id) return setCurrentRow(row);
    setCurrentItem(nullptr);
}

std::vector<qint64> ChoiceList::order() const {
    std::vector<qint64> ids;
    for (int row = 0; row < count(); ++row) ids.push_back(item(row)->data(Qt::UserRole).toLongLong());
    return ids;
}

QSize ChoiceList::sizeHint() const { return {200, std::clamp(count(), 1, mostRows) * (fontMetrics().height() + 12) + 2 * frameWidth() + 2}; }

void ChoiceList::move(int by) {
    const int from = currentRow(), to = from + by;
    if (from < 0 || to < 0 || to >= count()) return;
    std::vector<qint64> wanted = order();
    std::swap(wanted[static_cast<size_t>(from)], wanted[static_cast<size_t>(to)]);
    {
        const QSignalBlocker quiet(this);
        QListWidgetItem* item = takeItem(from);
        insertItem(to, item);
        setCurrentItem(item);
    }
    Q_EMIT ordered(wanted);
}

bool ChoiceList::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isOrdered_ && isMove(static_cast<QKeyEvent*>(event))) event->accept();
    return QListWidget::event(event);
}

void ChoiceList::keyPressEvent(QKeyEvent* event) {
    if (isOrdered_ && isMove(event)) return move(event->key() == Qt::Key_Up ? -1 : 1);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (currentItem()) Q_EMIT editRequested();
        return;
    case Qt::Key_Delete:
        if (currentItem()) Q_EMIT removeRequested();
        return;
    default: QListWidget::keyPressEvent(event);
    }
}

void ChoiceList::dropEvent(QDropEvent* event) {
    const auto before = order();
    QListWidget::dropEvent(event);
    if (order() != before) Q_EMIT ordered(order());
}

}  // namespace regulars
