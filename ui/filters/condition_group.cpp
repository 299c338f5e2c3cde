#include "ui/filters/condition_group.h"
#include "ui/shared/button.h"
#include "ui/shared/style.h"
#include <QComboBox>
#include <QPainter>
#include <QVBoxLayout>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 6;  // what was written as text may go deeper

}  // namespace

ConditionGroup::ConditionGroup(const ConditionDraft& draft, const KnownWords& known, int depth, QWidget* parent)
    : QWidget(parent), known_(known), depth_(depth), join_(new QComboBox), parts_(new QVBoxLayout) {
    setObjectName(u"conditionGroup"_s);
    auto* all = new QVBoxLayout(this);
    const int inset = depth == 0 ? 0 : 12;
    all->setContentsMargins(inset, inset, inset, inset);
    all->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    join_->setObjectName(u"conditionJoin"_s);
    join_->setAccessibleName(tr("How the comparisons of this group are joined"));
    for (const QString& text : {tr("All of these are true"), tr("Any of these is true"), tr("None of these is true"), tr("Not all of these are true")}) join_->addItem(text);
    join_->setCurrentIndex(static_cast<int>(draft.join));
    connect(join_, &QComboBox::currentIndexChanged, this, &ConditionGroup::changed);
    head->addWidget(join_);
    head->addStretch();
    if (depth > 0) {
        auto* gone = Button::iconOnly(Icon::Close, tr("Take this group away"));
        gone->setObjectName(u"removeGroup"_s);
        gone->setCompact(true);
        connect(gone, &QPushButton::clicked, this, &ConditionGroup::removeRequested);
        head->addWidget(gone);
    }
    all->addLayout(head);
    parts_->setSpacing(8);
    all->addLayout(parts_);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(6);
    auto* row = new Button(Icon::Plus, tr("Comparison"), Button::Look::Quiet);
    row->setObjectName(u"addCondition"_s);
    auto* group = new Button(Icon::Plus, tr("Group"), Button::Look::Quiet);
    group->setObjectName(u"addGroup"_s);
    if (depth >= kDeepest) group->hide();
    addButton_ = row;
    for (Button* button : {row, group}) {
        button->setCompact(true);
        foot->addWidget(button);
    }
    foot->addStretch();
    all->addLayout(foot);
    for (const ConditionDraft& part : draft.parts) add(part, parts_->count(), false);
    connect(row, &QPushButton::clicked, this, [this] { add(ConditionDraft::row(), parts_->count(), true); Q_EMIT changed(); });
    connect(group, &QPushButton::clicked, this, [this] {
        ConditionDraft fresh;
        fresh.join = join_->currentIndex() == static_cast<int>(ConditionDraft::Join::All) ? ConditionDraft::Join::Any : ConditionDraft::Join::All;
        fresh.parts.push_back(ConditionDraft::row());
        add(fresh, parts_->count(), true);
        Q_EMIT changed();
    });
}

void ConditionGroup::add(const ConditionDraft& draft, int at, bool takesFocus) { draft.isGroup ? addGroup(draft, at, takesFocus) : addRow(draft, at, takesFocus); }

void ConditionGroup::addRow(const ConditionDraft& draft, int at, bool takesFocus) {
    auto* row = new ConditionRow(draft, known_, this);
    parts_->insertWidget(at, row);
    connect(row, &ConditionRow::changed, this, &ConditionGroup::changed);
    // Not before the key is done with: words offered below the line give the keys back to it when they close.
    connect(row, &ConditionRow::finished, this, [this, row] {
        add(ConditionDraft::rowLike(row->draft()), parts_->indexOf(row) + 1, true);
        Q_EMIT changed();
    }, Qt::QueuedConnection);
    connect(row, &ConditionRow::removeRequested, this, [this, row] { remove(row); });
    row->show();
    if (takesFocus) row->focusField();
}

void ConditionGroup::addGroup(const ConditionDraft& draft, int at, bool takesFocus) {
    auto* group = new ConditionGroup(draft, known_, depth_ + 1, this);
    parts_->insertWidget(at, group);
    connect(group, &ConditionGroup::changed, this, &ConditionGroup::changed);
    connect(group, &ConditionGroup::removeRequested, this, [this, group] { remove(group); });
    group->show();
    if (takesFocus) group->focusFirst();
}

void ConditionGroup::remove(QWidget* part) {
    const int at = parts_->indexOf(part);
    parts_->removeWidget(part);
    part->hide();
    part->deleteLater();
    // A group without anything in it would be a riddle.
    if (parts_->count() == 0 && depth_ > 0) return Q_EMIT removeRequested();
    if (auto* row = parts_->count() > 0 ? qobject_cast<ConditionRow*>(parts_->itemAt(std::min(at, parts_->count() - 1))->widget()) : nullptr) row->focusField();
    else addButton_->setFocus();
    Q_EMIT changed();
}

ConditionDraft ConditionGroup::draft() const {
    ConditionDraft draft;
    draft.join = static_cast<ConditionDraft::Join>(join_->currentIndex());
    for (int i = 0; i < parts_->count(); ++i) {
        QWidget* part = parts_->itemAt(i)->widget();
        if (const auto* row = qobject_cast<ConditionRow*>(part)) draft.parts.push_back(row->draft());
        else if (const auto* group = qobject_cast<ConditionGroup*>(part)) draft.parts.push_back(group->draft());
    }
    return draft;
}

void ConditionGroup::focusFirst() {
    QWidget* first = parts_->count() > 0 ? parts_->itemAt(0)->widget() : nullptr;
    if (auto* row = qobject_cast<ConditionRow*>(first)) row->focusField();
    else if (auto* group = qobject_cast<ConditionGroup*>(first)) group->focusFirst();
    else addButton_->setFocus();
}

void ConditionGroup::paintEvent(QPaintEvent*) {
    if (depth_ == 0) return;
    const Tokens& t = tokens(this);
    QPainter p(this);
    paintRounded(p, rect(), metrics::controlRadius, depth_ % 2 == 1 ? t.raised : t.surface, t.line);
}

}  // namespace regulars
