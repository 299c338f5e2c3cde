#include "ui/customers/selection_bar.h"
#include "ui/customers/row_selection.h"
#include "ui/shared/formats.h"
#include <QHBoxLayout>
#include <QPainter>

namespace regulars {
using namespace Qt::StringLiterals;

SelectionBar::SelectionBar(RowSelection* selection, QWidget* parent) : QWidget(parent), selection_(selection), count_(new Label({}, TextSize::Strong)) {
    setObjectName(u"selectionBar"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::gap, 10, 10, 10);
    row->setSpacing(6);
    count_->setObjectName(u"selectedCount"_s);
    auto* change = new Button(tr("Change…"), Button::Look::Primary);
    change->setObjectName(u"changeSelected"_s);
    change->setToolTip(tr("Tag, consent, language, price group, follow-ups or bin, for all of them at once (Enter)"));
    auto* end = Button::iconOnly(Icon::Close, tr("Select nobody (Esc)"));
    end->setObjectName(u"endSelection"_s);
    for (Button* button : {change, end}) button->setCompact(true);
    row->addWidget(count_, 1);
    row->addWidget(change);
    row->addWidget(end);
    connect(change, &QPushButton::clicked, this, &SelectionBar::changeRequested);
    connect(end, &QPushButton::clicked, this, &SelectionBar::endRequested);
    connect(selection, &RowSelection::changed, this, &SelectionBar::showCount);
    hide();
}

void SelectionBar::showCount() {
    const qint64 count = selection_->count();
    // The number in the form of the language; which form of the word goes with it, only the number itself can tell.
    count_->setText(tr("%n selected", nullptr, static_cast<int>(count)).replace(QString::number(count), Formats::count(count)));
    setVisible(count > 0);
}

void SelectionBar::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter p(this);
    p.fillRect(rect(), t.raised);
    p.fillRect(0, 0, width(), 1, t.line);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    p.fillRect(edge, 0, 1, height(), t.line);
}

}  // namespace regulars
