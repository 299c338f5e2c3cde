#include "ui/customers/fact_line.h"
#include "core/shop/shop.h"
#include "ui/shared/attempt.h"
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace regulars {
using namespace Qt::StringLiterals;

FactLine::FactLine(Shop& shop, QWidget* parent) : QWidget(parent), shop_(shop), label_(new QComboBox), text_(new QLineEdit) {
    setObjectName(u"factLine"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    label_->setObjectName(u"newFactLabel"_s);
    label_->setAccessibleName(tr("What it is about"));
    label_->setEditable(true);
    label_->setInsertPolicy(QComboBox::NoInsert);
    label_->addItems(usualLabels());
    text_->setObjectName(u"newFactText"_s);
    text_->setAccessibleName(tr("Something to know"));
    text_->setPlaceholderText(tr("38 · shoe 39; Enter keeps it"));
    column->addWidget(label_);
    column->addWidget(text_);
    for (QObject* field : std::initializer_list<QObject*>{label_, label_->lineEdit(), text_}) field->installEventFilter(this);
    hide();
}

QStringList FactLine::usualLabels() { return {tr("Size"), tr("Likes"), tr("Dislikes"), tr("Name is said"), tr("Allergy"), tr("Children"), tr("Pets"), tr("Delivery")}; }

void FactLine::begin(CustomerId id) {
    id_ = id;
    text_->clear();
    label_->setCurrentIndex(0);
    show();
    label_->setFocus(Qt::OtherFocusReason);
    label_->lineEdit()->selectAll();
}

void FactLine::save() {
    const Fact fact{label_->currentText().trimmed(), text_->text().trimmed()};
    if (fact.text.isEmpty()) return text_->setFocus(Qt::OtherFocusReason);
    attempt(this, [&] {
        const auto before = CustomerStore(shop_.reader()).find(id_);
        if (!before) return hide();
        Customer after = *before;
        after.facts.push_back(fact);
        whenDone(this, shop_.customerDesk.change(staff_, *before, after), [this, fact](const Outcome<Done>& outcome) {
            if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
            hide();
            Q_EMIT done(tr("Good to know: %1 %2").arg(fact.label, fact.text), std::get<Saved<Done>>(outcome).action);
        });
    });
}

bool FactLine::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter || key->key() == Qt::Key_Escape) {
            event->accept();
            if (event->type() != QEvent::KeyPress) return true;
            if (!enter) hide();
            else if (watched == text_) save();
            else text_->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace regulars
