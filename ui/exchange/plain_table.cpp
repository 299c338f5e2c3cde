#include "ui/exchange/plain_table.h"
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace regulars {

PlainTable::PlainTable(const QString& name, QWidget* parent) : QTableView(parent) {
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    setRowHeight();
    connect(this, &QAbstractItemView::clicked, this, &PlainTable::chosen);
}

void PlainTable::fitColumn(int column, int mostLetters) {
    const int most = fontMetrics().averageCharWidth() * mostLetters;
    setColumnWidth(column, std::min(most, std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + 8));
}

void PlainTable::keyPressEvent(QKeyEvent* event) {
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2 || event->key() == Qt::Key_Space;
    if (opens && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) Q_EMIT chosen(currentIndex());
    else QTableView::keyPressEvent(event);
}

void PlainTable::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) setRowHeight();
    QTableView::changeEvent(event);
}

void PlainTable::setRowHeight() { verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 18); }

}  // namespace regulars
