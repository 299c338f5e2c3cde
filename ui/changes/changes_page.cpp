#include "ui/changes/changes_page.h"
#include "core/shop/shop.h"
#include "ui/changes/changes_list.h"
#include "ui/changes/changes_model.h"
#include "ui/shared/asker.h"
#include "ui/shared/attempt.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/formats.h"
#include <QKeyEvent>
#include <QStackedWidget>

namespace regulars {
using namespace Qt::StringLiterals;

ChangesPage::ChangesPage(Shop& shop, Asker& asker, StaffId by, CustomerId customer, QWidget* parent)
    : QWidget(parent), shop_(shop), asker_(asker), by_(by), customer_(customer), model_(new ChangesModel(shop, customer, this)), list_(new ChangesList(model_)) {
    setObjectName(u"changesPage"_s);
    build(CustomerStore(shop_.reader()).displayName(customer));
    setFocusProxy(list_);
    connect(list_, &ChangesList::takeBackRequested, this, &ChangesPage::takeBack);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (now.isValid()) at_ = model_->line(now.row()).change.action.id;
        tellButtons();
    });
    connect(model_, &ChangesModel::loaded, this, &ChangesPage::loaded);
    connect(model_, &ChangesModel::failed, this, [this](const Error& error) { tellFault(this, error); });
    connect(takeBack_, &QPushButton::clicked, this, [this] { takeBack(list_->currentIndex().row()); });
    connect(back_, &QPushButton::clicked, this, &ChangesPage::closed);
}

void ChangesPage::build(const QString& name) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(28, 20, 28, 16);
    all->setSpacing(metrics::gap);
    auto* header = new PlaceHeader(tr("Changes of %1").arg(name));
    header->setSentence(tr("Everything that was done to this record, newest first."));
    auto* card = new Card;
    card->body()->addWidget(list_, 1);
    takeBack_ = new Button(Icon::Undo, tr("Take back"), Button::Look::Primary);
    takeBack_->setObjectName(u"takeBackChange"_s);
    takeBack_->setHint(Formats::keys(QKeySequence(Qt::Key_Space)));
    back_ = new Button(tr("Back"));
    back_->setObjectName(u"backFromChanges"_s);
    back_->setHint(Formats::keys(QKeySequence(Qt::Key_Escape)));
    count_ = new Label(tr("Reading the journal"), TextSize::Body, Tone::Muted);
    count_->setObjectName(u"changesCount"_s);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(metrics::grid);
    foot->addWidget(takeBack_);
    foot->addWidget(count_);
    foot->addStretch(1);
    foot->addWidget(back_);
    found_ = card;
    nothing_ = new EmptyState(Icon::Clock, tr("Nothing is recorded"), tr("The journal does not tell how this record came into the book."));
    nothing_->setObjectName(u"noChanges"_s);
    body_ = new QStackedWidget;
    body_->addWidget(found_);
    body_->addWidget(nothing_);
    all->addWidget(header);
    all->addWidget(body_, 1);
    all->addLayout(foot);
    tellButtons();
}

void ChangesPage::loaded() {
    const int count = model_->rowCount();
    body_->setCurrentWidget(count == 0 ? static_cast<QWidget*>(nothing_) : found_);
    count_->setText(model_->isWhole() ? tr("%Ln change(s)", nullptr, count) : tr("The latest %Ln; more come when you scroll", nullptr, count));
    if (!list_->currentIndex().isValid() && count > 0) {
        int row = 0;
        for (int i = 0; i < count; ++i)
            if (model_->line(i).change.action.id == at_) row = i;
        list_->setCurrentIndex(model_->index(row));
    }
    tellButtons();
}

void ChangesPage::tellButtons() {
    const QModelIndex at = list_->currentIndex();
    const bool can = at.isValid() && at.row() < model_->rowCount() && ChangesModel::canBeTakenBack(model_->line(at.row()));
    takeBack_->setEnabled(can);
    takeBack_->setText(can && model_->line(at.row()).change.action.undoes.isValid() ? tr("Redo") : tr("Take back"));
}

void ChangesPage::takeBack(int row) {
    if (row < 0 || row >= model_->rowCount()) return;
    // A copy: while it is asked, news may read all lines anew.
    const ChangesModel::Line line = model_->line(row);
    const ActionId action = line.change.action.id;
    if (!ChangesModel::canBeTakenBack(line)) {
        if (line.isBusy) return;
        const bool isGone = line.change.action.undoneBy.isValid();
        return tellRefusal(this, {isGone ? tr("This was taken back already.") : tr("This cannot be taken back.")});
    }
    if (line.change.isAboutMany && !asker_.confirm(this, tr("Take back for everybody"), tr("This was done to many people at once. Taking it back takes it back for all of them."), tr("Take back for all"))) return;
    model_->setBusy(action, true);
    tellButtons();
    whenDone(this, shop_.database().undo(action, by_), [this, action, deed = line.deed](const Outcome<ActionId>& outcome) {
        model_->setBusy(action, false);
        tellButtons();
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
        Q_EMIT done(tr("Taken back: %1").arg(deed), std::get<Saved<ActionId>>(outcome).action);
    }, [this, action] {
        model_->setBusy(action, false);
        tellButtons();
    });
}

void ChangesPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) Q_EMIT closed();
    else QWidget::keyPressEvent(event);
}

}  // namespace regulars
