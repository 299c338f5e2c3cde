#include "ui/exchange/field_delegate.h"
#include "core/exchange/column_mapping.h"
#include "ui/exchange/column_model.h"
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QTimer>

namespace regulars {

namespace {
QRect boxIn(const QRect& cell) { return cell.adjusted(4, 3, -4, -3); }
}  // namespace

void FieldDelegate::paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, p, item.widget);
    QStyleOptionComboBox box;
    box.rect = boxIn(option.rect);
    box.state = option.state;
    box.direction = option.direction;
    box.palette = option.palette;
    box.fontMetrics = option.fontMetrics;
    box.subControls = QStyle::SC_All;
    style->drawComplexControl(QStyle::CC_ComboBox, &box, p, item.widget);
    const QRect words = style->subControlRect(QStyle::CC_ComboBox, &box, QStyle::SC_ComboBoxEditField, item.widget);
    p->save();
    p->setFont(item.font);
    p->setPen(item.palette.color(QPalette::Text));
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    p->drawText(words, static_cast<int>(side) | Qt::TextSingleLine, item.fontMetrics.elidedText(item.text, Qt::ElideRight, words.width()));
    p->restore();
}

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return QStyledItemDelegate::sizeHint(option, index) + QSize(44, 0);
}

QWidget* FieldDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    auto* box = new QComboBox(parent);
    box->setAccessibleName(tr("What “%1” becomes").arg(index.siblingAtColumn(ColumnModel::InFile).data().toString()));
    box->setMaxVisibleItems(16);
    for (const Field field : allFields()) box->addItem(fieldTitle(field), static_cast<int>(field));
    if (const auto* columns = qobject_cast<const ColumnModel*>(index.model()); columns && !columns->ownFields().isEmpty()) {
        box->insertSeparator(box->count());
        for (const QString& name : columns->ownFields()) box->addItem(name, name);
    }
    // The delegate is const by Qt's signature, but its signals are for this very moment.
    auto* self = const_cast<FieldDelegate*>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    QTimer::singleShot(0, box, [box] { box->showPopup(); });
    return box;
}

void FieldDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* box = qobject_cast<QComboBox*>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void FieldDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    model->setData(index, qobject_cast<QComboBox*>(editor)->currentData());
}

void FieldDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
    editor->setGeometry(boxIn(option.rect));
}

}  // namespace regulars
