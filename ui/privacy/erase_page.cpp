#include "ui/privacy/erase_page.h"
#include "core/shop/shop.h"
#include "ui/shared/asker.h"
#include "ui/shared/attempt.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/formats.h"
#include "ui/shared/record_words.h"
#include <QCloseEvent>
#include <QKeyEvent>

namespace regulars {
using namespace Qt::StringLiterals;

ErasePage::ErasePage(Shop& shop, Asker& asker, StaffId by, CustomerId customer, QWidget* parent)
    : QWidget(parent), shop_(shop), asker_(asker), by_(by), customer_(customer), desk_(shop.database()), reader_(shop.database()) {
    setObjectName(u"erasePage"_s);
    name_ = CustomerStore(shop_.reader()).displayName(customer);
    build();
    setFocusProxy(back_);
    connect(erase_, &QPushButton::clicked, this, &ErasePage::erase);
    connect(back_, &QPushButton::clicked, this, &ErasePage::closed);
    QMetaObject::invokeMethod(this, &ErasePage::look, Qt::QueuedConnection);  // so that whoever made the page hears the answer
}

ErasePage::~ErasePage() = default;

void ErasePage::build() {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    header_ = new PlaceHeader(tr("Erase %1 for good").arg(name_));
    header_->setContentsMargins(28, 20, 28, 4);
    header_->setSentence(tr("This cannot be taken back. The bin keeps everything; this keeps nothing that has a name."));
    auto* column = new Column(28);
    auto* content = new QWidget;
    content->setMaximumWidth(1000);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics::gap);
    objection_ = (new Label({}, TextSize::Strong, Tone::Bad))->wrapped();
    objection_->setObjectName(u"eraseObjection"_s);
    objection_->hide();
    goes_ = new Card(tr("Goes, from the book and from what was recorded of it"));
    stays_ = new Card(tr("Stays, without words and without a name"));
    copies_ = new Card(tr("Copies that still hold this person"));
    going_ = new FactList;
    going_->setObjectName(u"goingFacts"_s);
    staying_ = new FactList;
    staying_->setObjectName(u"stayingFacts"_s);
    merged_ = (new Label({}, TextSize::Body, Tone::Warn))->wrapped();
    why_ = (new Label(tr("So that the shop's sums stay right: the days and amounts of visits, and stamps. Nobody can be told from them."), TextSize::Body, Tone::Muted))->wrapped();
    backups_ = (new Label({}, TextSize::Body))->wrapped();
    backups_->setObjectName(u"eraseBackups"_s);
    goes_->body()->addWidget(going_);
    goes_->body()->addWidget(merged_);
    goes_->body()->addStretch(1);
    stays_->body()->addWidget(staying_);
    stays_->body()->addWidget(why_);
    stays_->body()->addStretch(1);
    copies_->body()->addWidget(backups_->selectable());
    copies_->body()->addWidget((new Label(tr("When such a copy is restored, this person is erased from it again. Remove the copies to be rid of what is in them."), TextSize::Body, Tone::Muted))->wrapped());
    auto* both = new QHBoxLayout;
    both->setSpacing(metrics::gap);
    both->addWidget(goes_, 1);
    both->addWidget(stays_, 1);
    rows->addWidget(objection_);
    rows->addLayout(both);
    rows->addWidget(copies_);
    column->body()->addWidget(content);
    column->body()->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(28, 12, 28, 16);
    erase_ = new Button(Icon::Warning, tr("Erase for good…"));
    erase_->setObjectName(u"eraseNow"_s);
    back_ = new Button(tr("Back"));
    back_->setObjectName(u"backFromErase"_s);
    back_->setHint(Formats::keys(QKeySequence(Qt::Key_Escape)));
    foot->addWidget(erase_);
    foot->addStretch(1);
    foot->addWidget(back_);
    all->addWidget(header_);
    all->addWidget(column, 1);
    all->addLayout(foot);
    for (Card* card : {goes_, stays_, copies_}) card->hide();
    erase_->setEnabled(false);
}

void ErasePage::look() {
    const auto answer = reader_.ask(0, [by = by_, path = shop_.database().path(), id = customer_](Connection& reader) { return ErasureDesk::preview(reader, by, path, id); });
    whenDone(this, answer, [this](const Result<ErasurePreview>& result) { receive(result); });
}

void ErasePage::receive(const Result<ErasurePreview>& result) {
    if (const auto* refusal = std::get_if<Refusal>(&result)) {
        objection_->setText(refusal->sentence);
        objection_->show();
        return Q_EMIT looked();
    }
    const auto& preview = std::get<ErasurePreview>(result);
    going_->add(tr("The name and every field of the record"), QString());
    for (const auto& [table, rows] : preview.removed) going_->add(rowKindsText(table), Formats::count(rows));
    for (const auto& [table, rows] : preview.kept) staying_->add(rowKindsText(table), Formats::count(rows));
    const auto merged = static_cast<int>(preview.numbers.size()) - 1;
    merged_->setText(merged > 0 ? tr("%n record(s) merged into it go with it.", nullptr, merged) : QString());
    merged_->setVisible(merged > 0);
    if (preview.kept.empty()) staying_->add(tr("Nothing"), QString(), Tone::Muted);
    backups_->setText(preview.backups.join(u'\n'));
    goes_->show();
    stays_->show();
    copies_->setVisible(!preview.backups.isEmpty());
    isAllowed_ = true;
    erase_->setEnabled(true);
    Q_EMIT looked();
}

void ErasePage::erase() {
    if (!isAllowed_ || isErasing_) return;
    if (!asker_.confirm(this, tr("Erase %1 for good").arg(name_), tr("%1 goes from the book for good, and from what was recorded of every action. This cannot be taken back.").arg(name_), tr("Erase for good"))) return;
    isErasing_ = true;
    erase_->setEnabled(false);
    whenDone(this, desk_.erase(by_, customer_), [this](const Outcome<Done>& outcome) {
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) {
            isErasing_ = false;
            erase_->setEnabled(true);
            return tellRefusal(this, *refusal);
        }
        finish();
    }, [this] {
        isErasing_ = false;
        erase_->setEnabled(true);
    });
}

// The file itself is cleaned as well; what cannot be done now is said, and done when the shop is next opened.
void ErasePage::finish() {
    const auto over = [this] {
        if (isHidden()) deleteLater();
        else Q_EMIT erased();
    };
    whenDone(this, desk_.finish(), [this, over](const QString& left) {
        Q_EMIT done(left.isEmpty() ? tr("%1 was erased for good.").arg(name_) : left, {});
        over();
    }, over);
}

void ErasePage::closeEvent(QCloseEvent* event) { event->setAccepted(!isErasing_); }

void ErasePage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !isErasing_) Q_EMIT closed();
    else QWidget::keyPressEvent(event);
}

}  // namespace regulars
