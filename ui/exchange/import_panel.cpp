#include "ui/exchange/import_panel.h"
#include "core/customers/custom_field_store.h"
#include "core/shop/shop.h"
#include "ui/exchange/import_check.h"
#include "ui/exchange/import_result.h"
#include "ui/shared/asker.h"
#include "ui/shared/attempt.h"
#include "ui/shared/card.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/progress_row.h"
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPointer>
#include <QSaveFile>
#include <QStackedWidget>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int followMs = 100;

QString fileOf(const QMimeData* dragged) {
    const QList<QUrl> urls = dragged->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

}  // namespace

ImportPanel::ImportPanel(Shop& shop, Asker& asker, StaffId by, QWidget* parent)
    : QWidget(parent), shop_(shop), asker_(asker), by_(by), country_(shop.profile().country), pages_(new QStackedWidget),
      choose_(new EmptyState(Icon::Import, tr("Which file are your customers in?"),
                             tr("A table saved as CSV from a spreadsheet, a till, a web shop or a phone will do. You see what becomes of it before anything is written. "
                                "Choose the file, or drop it here."),
                             tr("Choose a file…"))),
      check_(new ImportCheck), result_(new ImportResult), progress_(new ProgressRow) {
    setObjectName(u"importPanel"_s);
    setAcceptDrops(true);
    build();
    follow_.setInterval(followMs);
    connect(&follow_, &QTimer::timeout, this, &ImportPanel::follow);
    connect(choose_, &EmptyState::actionChosen, this, &ImportPanel::chooseFile);
    connect(check_, &ImportCheck::otherFileRequested, this, &ImportPanel::chooseFile);
    connect(check_, &ImportCheck::mappingChanged, this, &ImportPanel::lookAgain);
    connect(check_, &ImportCheck::bringInRequested, this, &ImportPanel::bringIn);
    connect(result_, &ImportResult::otherFileRequested, this, &ImportPanel::chooseFile);
    connect(result_, &ImportResult::saveRefusedRequested, this, &ImportPanel::saveRefused);
    connect(result_, &ImportResult::takeBackRequested, this, &ImportPanel::takeBack);
    connect(result_, &ImportResult::closeRequested, this, &ImportPanel::closed);
    connect(progress_, &ProgressRow::cancelled, this, &ImportPanel::stop);
    // It may be taken back, and done again, from anywhere.
    connect(&shop_.database(), &Database::committed, this, [this] {
        if (!action_.isValid() || pages_->currentWidget() != result_) return;
        if (const auto row = Journal(shop_.reader()).find(action_)) result_->setTakenBack(row->undoneBy.isValid());
    });
}

ImportPanel::~ImportPanel() { stop(); }

void ImportPanel::build() {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(28, 20, 28, 20);
    all->setSpacing(12);
    auto* header = new PlaceHeader(tr("Bring customers in"));
    auto* close = Button::iconOnly(Icon::Close, tr("Close"));
    close->setObjectName(u"closeImport"_s);
    connect(close, &QPushButton::clicked, this, [this] {
        if (!isBusy_) Q_EMIT closed();
    });
    header->addControl(close);
    choose_->button()->setObjectName(u"chooseFile"_s);
    choose_->setFocusProxy(choose_->button());
    for (QWidget* page : {static_cast<QWidget*>(choose_), static_cast<QWidget*>(check_), static_cast<QWidget*>(result_)}) pages_->addWidget(page);
    all->addWidget(header);
    all->addWidget(pages_, 1);
    all->addWidget(progress_);
    setFocusProxy(pages_);
    show(choose_);
}

void ImportPanel::show(QWidget* page) {
    pages_->setCurrentWidget(page);
    pages_->setFocusProxy(page);
    if (isVisible()) page->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::chooseFile() {
    if (isBusy_) return;
    const QString path = asker_.openFile(this, tr("Bring customers in"), tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty()) look(path);
}

void ImportPanel::look(const QString& path) {
    if (isBusy_) return;
    const int mine = ++looks_;
    progress_->start(tr("Reading “%1”").arg(QFileInfo(path).fileName()), false);
    const auto over = [this, mine] {
        if (mine == looks_) progress_->finish();
        return mine == looks_;
    };
    QStringList ownFields;
    for (const CustomField& field : CustomFieldStore(shop_.reader()).all()) ownFields << field.name;
    whenDone(this, worker_.run([path, country = country_, ownFields] { return CustomerImport::preview(path, country, ownFields); }), [this, path, ownFields, over](const ImportPreview& preview) {
        if (!over()) return;
        path_ = path;
        preview_ = preview;
        isSettling_ = false;
        check_->setFile(QFileInfo(path).fileName(), preview, ownFields);
        check_->setWaiting(false, false);
        show(check_);
    }, [this, over] {
        // The file before it stays, and wants to be read with its columns as they are now.
        if (over() && isSettling_) lookAgain();
    });
}

void ImportPanel::lookAgain() {
    const int mine = ++looks_;
    isSettling_ = true;
    check_->setWaiting(true, false);
    ImportPreview wish = preview_;
    wish.mapping = check_->mapping();
    const auto answer = worker_.run([path = path_, country = country_, wish] { return CustomerImport::lookAgain(path, country, wish); });
    whenDone(this, answer, [this, mine](const ImportPreview& preview) {
        if (mine != looks_) return;
        isSettling_ = false;
        preview_ = preview;
        check_->setSettled(preview);
        check_->setWaiting(false, false);
    }, [this, mine] {
        if (mine != looks_) return;
        isSettling_ = false;
        preview_.mapping = check_->mapping();
        check_->setWaiting(false, false);
    });
}

void ImportPanel::setBusy(bool busy) {
    isBusy_ = busy;
    if (!busy) {
        follow_.stop();
        progress_->finish();
        running_.reset();
        Q_EMIT workEnded();
    }
}

void ImportPanel::stop() {
    if (running_) running_->cancelled = true;
}

void ImportPanel::bringIn() {
    if (isBusy_) return;
    setBusy(true);
    check_->setWaiting(false, true);
    running_ = std::make_shared<ImportProgress>();
    progress_->start(tr("Bringing customers in"));
    follow_.start();
    whenDone(this, CustomerImport::run(shop_.database(), by_, path_, preview_, running_), [this](const Outcome<ImportReport>& outcome) { ended(outcome); }, [this] {
        setBusy(false);
        check_->setWaiting(false, false);
    });
}

void ImportPanel::follow() {
    if (!running_) return;
    progress_->setProgress(running_->done, running_->total);
    if (running_->cancelled || running_->total == 0 || running_->done < running_->total) return;
    // All rows are taken; what is left is the journal and the search index, in one piece.
    follow_.stop();
    progress_->start(tr("Writing it into the book"), false);
}

void ImportPanel::ended(const Outcome<ImportReport>& outcome) {
    setBusy(false);
    check_->setWaiting(false, false);
    if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
    const auto& saved = std::get<Saved<ImportReport>>(outcome);
    const QString file = QFileInfo(path_).fileName();
    action_ = saved.action;
    result_->setReport(file, saved.value, action_.isValid());
    show(result_);
    if (action_.isValid()) Q_EMIT done(tr("Customers brought in from “%1”.").arg(file), action_);
}

void ImportPanel::takeBack() {
    if (isBusy_ || !action_.isValid()) return;
    setBusy(true);
    result_->setWaiting(true);
    progress_->start(tr("Taking everything back"), false);
    const auto over = [this] {
        setBusy(false);
        result_->setWaiting(false);
    };
    whenDone(this, shop_.database().undo(action_, by_), [this, over](const Outcome<ActionId>& outcome) {
        over();
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
        result_->setTakenBack(true);
        Q_EMIT done(tr("Everything brought in from “%1” was taken back.").arg(QFileInfo(path_).fileName()), std::get<Saved<ActionId>>(outcome).action);
    }, over);
}

void ImportPanel::saveRefused() {
    const QString name = tr("%1 refused").arg(QFileInfo(path_).completeBaseName()) + u".csv"_s;
    const QString path = asker_.saveFile(this, tr("Save the refused rows"), name, tr("Tables (*.csv)"));
    if (path.isEmpty()) return;
    // Sentences are made in this thread, where the language may change.
    const QString fault = tr("“%1” could not be written.").arg(path);
    const auto write = [path, fault, rows = result_->report().failedCsv.toUtf8()] {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(rows) != rows.size() || !file.commit()) throw Error(fault, file.errorString());
        return true;
    };
    whenDone(this, worker_.run(write), [this, path](bool) { tellNews(this, tr("The refused rows are in “%1”.").arg(path)); });
}

void ImportPanel::stepBack() {
    if (running_) stop();
    else if (isBusy_) return;
    else if (pages_->currentWidget() == check_) show(choose_);
    else Q_EMIT closed();
}

void ImportPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) stepBack();
    else QWidget::keyPressEvent(event);
}

void ImportPanel::closeEvent(QCloseEvent* event) {
    isClosed_ = !isBusy_;
    event->setAccepted(isClosed_);
    if (!running_) return;
    const QPointer<ImportPanel> here(this);
    tellNews(this, tr("Customers are still being brought in. It goes on, and is told here when it is done."), {{tr("Show it"), [here] {
        if (here) Q_EMIT here->shownAgainRequested();
    }, {}}});
}

void ImportPanel::dragEnterEvent(QDragEnterEvent* event) {
    if (!isBusy_ && !fileOf(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void ImportPanel::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    look(fileOf(event->mimeData()));
}

}  // namespace regulars
