#include "ui/merging/duplicates_page.h"
#include "core/duplicates/twin_finder.h"
#include "core/merging/merge_desk.h"
#include "core/shop/shop.h"
#include "ui/merging/merge_page.h"
#include "ui/merging/merge_report.h"
#include "ui/merging/pair_rows.h"
#include "ui/shared/asker.h"
#include "ui/shared/attempt.h"
#include "ui/shared/card.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/formats.h"
#include "ui/shared/progress_row.h"
#include <QCloseEvent>
#include <QKeyEvent>
#include <QStackedWidget>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int followMs = 100, finding = 0;

std::vector<DuplicatePair> twinsOf(Connection& reader, CustomerId id, const QString& country) {
    const auto customer = CustomerStore(reader).find(id);
    std::vector<DuplicatePair> pairs;
    if (!customer) return pairs;
    CustomerSearch search(reader, country);
    search.awaitRecents();
    for (const LikelyTwin& twin : TwinFinder(reader, search, TwinFinder::sample(reader)).find(*customer))
        pairs.push_back({std::min(id, twin.customer), std::max(id, twin.customer), twin.score, twin.reasons});
    return pairs;
}

}  // namespace

DuplicatesPage::DuplicatesPage(Shop& shop, Asker& asker, StaffId by, QWidget* parent) : QWidget(parent), shop_(shop), asker_(asker), by_(by), reader_(shop.database()) {
    setObjectName(u"duplicatesPage"_s);
    build();
    wire();
    follow_.setInterval(followMs);
    setStaff(by);
    tellCount();
}

DuplicatesPage::~DuplicatesPage() {
    if (progress_) progress_->cancelled = true;
}

void DuplicatesPage::setStaff(StaffId by) {
    by_ = by;
    merge_->setStaff(by);
}

void DuplicatesPage::show(QWidget* page) {
    pages_->setCurrentWidget(page);
    pages_->setFocusProxy(page);
    if (isVisible()) page->setFocus(Qt::OtherFocusReason);
}

void DuplicatesPage::look(DuplicateFinder::Rule rule) {
    stop();
    isAlone_ = false;
    about_ = {};
    rule_ = rule;
    (rule == DuplicateFinder::Rule::Strict ? sure_ : wide_)->setChecked(true);
    header_->setSentence(tr("Pairs that may be one person. Nothing is merged without you."));
    rows_->setPairs({});
    show(list_);
    progress_ = std::make_shared<DuplicateProgress>();
    bar_->start(tr("Comparing everybody in the book"));
    follow_.start();
    tellCount();
    const auto answer = reader_.ask(finding, [rule, progress = progress_](Connection& reader) { return DuplicateFinder::find(reader, rule, progress.get()); });
    await(answer);
}

void DuplicatesPage::lookFor(CustomerId id) {
    stop();
    isAlone_ = false;
    about_ = id;
    rows_->setPairs({});
    show(list_);
    header_->setSentence(tr("Who else may be %1.").arg(CustomerStore(shop_.reader()).displayName(id)));
    progress_ = std::make_shared<DuplicateProgress>();
    bar_->start(tr("Looking through the book"));
    tellCount();
    const auto answer = reader_.ask(finding, [id, country = shop_.profile().country](Connection& reader) { return twinsOf(reader, id, country); });
    await(answer);
}

void DuplicatesPage::await(const QFuture<std::vector<DuplicatePair>>& answer) {
    const quint64 mine = ++looks_;
    whenDone(this, answer, [this, mine](const std::vector<DuplicatePair>& pairs) {
        if (mine == looks_) ended(pairs);
    }, [this, mine] {
        if (mine == looks_) ended({});
    });
}

void DuplicatesPage::ended(std::vector<DuplicatePair> pairs) {
    progress_.reset();
    follow_.stop();
    bar_->finish();
    rows_->setPairs(std::move(pairs));
    if (rows_->rowCount() > 0) view_->setCurrentIndex(rows_->index(0));
    tellCount();
    if (pages_->currentWidget() == list_ && isVisible()) view_->setFocus(Qt::OtherFocusReason);
    Q_EMIT looked();
}

void DuplicatesPage::stop() {
    if (!progress_) return;
    progress_->cancelled = true;
    reader_.breakOff(finding);
    ++looks_;
    ended({});
}

void DuplicatesPage::follow() {
    if (progress_) bar_->setProgress(progress_->done, progress_->total);
}

void DuplicatesPage::tellCount() {
    const int count = rows_->rowCount();
    const bool isReady = !progress_ && !isMerging_;
    body_->setCurrentWidget(count > 0 || progress_ ? found_ : nobody_);
    count_->setText(progress_ ? QString() : tr("%Ln pair(s)", nullptr, count));
    for (Button* button : {compare_, apart_}) button->setEnabled(isReady && count > 0);
    for (Button* button : {sure_, wide_}) button->setEnabled(!isMerging_);
    mergeSure_->setEnabled(isReady && !rows_->surePairs().empty());
    if (progress_ || count > 0) return;
    if (about_.isValid()) nobody_->setWords(tr("No twin was found"), tr("Nobody in the book looks like the same person."));
    else if (rule_ == DuplicateFinder::Rule::Strict) nobody_->setWords(tr("No sure pair"), tr("Nobody stands here twice beyond doubt. Pairs that are likely may still be worth a look."), tr("Show likely pairs"));
    else nobody_->setWords(tr("Nobody stands here twice"), tr("Every customer looks like a person of their own. Pairs you said are two people are not shown again."), tr("Look again"));
}

void DuplicatesPage::compareChosen() {
    const int row = view_->currentIndex().isValid() ? view_->currentIndex().row() : 0;
    const DuplicatePair* pair = progress_ || isMerging_ ? nullptr : rows_->pairAt(row);
    if (!pair || !merge_->compare(pair->a, pair->b)) return;
    compared_ = row;
    show(merge_);
}

void DuplicatesPage::compare(CustomerId a, CustomerId b) {
    stop();
    isAlone_ = true;
    compared_ = -1;
    if (merge_->compare(a, b)) show(merge_);
}

void DuplicatesPage::sayNotSame() {
    const int row = view_->currentIndex().isValid() ? view_->currentIndex().row() : 0;
    const DuplicatePair* pair = progress_ || isMerging_ ? nullptr : rows_->pairAt(row);
    if (!pair || !apart_->isEnabled()) return;
    apart_->setEnabled(false);
    CustomerStore store(shop_.reader());
    const QString sentence = tr("%1 and %2 are two people; they are not offered as one again.").arg(store.displayName(pair->a), store.displayName(pair->b));
    whenDone(this, MergeDesk(shop_.database()).notSame(by_, pair->a, pair->b), [this, row, sentence](const Outcome<Done>& outcome) {
        tellCount();
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
        const ActionId action = std::get<Saved<Done>>(outcome).action;
        rows_->dealtWith(row, action);
        view_->setCurrentIndex(rows_->index(std::min(row, rows_->rowCount() - 1)));
        Q_EMIT done(sentence, action);
    }, [this] { tellCount(); });
}

void DuplicatesPage::mergeSure() {
    auto pairs = rows_->surePairs();
    if (pairs.empty() || progress_ || isMerging_) return;
    const auto count = static_cast<int>(pairs.size());
    if (!asker_.confirm(this, tr("Merge all sure pairs"),
                        tr("%Ln pair(s) are surely one person. Each is merged into its oldest record; the others wait in the bin. It is one action and can be taken back whole, or parted one by one.", nullptr, count),
                        tr("Merge %Ln pair(s)", nullptr, count)))
        return;
    isMerging_ = true;
    bar_->start(tr("Merging %Ln pair(s)", nullptr, count), false);
    tellCount();
    whenDone(this, MergeDesk(shop_.database()).mergeMany(by_, std::move(pairs)), [this](const Outcome<MergeReport>& outcome) {
        isMerging_ = false;
        bar_->finish();
        tellCount();
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
        const auto& saved = std::get<Saved<MergeReport>>(outcome);
        reported(saved.value, saved.action);
    }, [this] {
        isMerging_ = false;
        bar_->finish();
        tellCount();
    });
}

void DuplicatesPage::reported(const MergeReport& report, ActionId action) {
    std::vector<CustomerId> gone;
    for (const auto& pair : report.merged) gone.push_back(pair.gone);
    rows_->merged(gone, action);
    report_->setReport(report);
    show(report_);
    Q_EMIT done(tr("%Ln record(s) merged.", nullptr, static_cast<int>(report.merged.size())), action);
}

void DuplicatesPage::backToList() {
    if (isAlone_) return Q_EMIT closed();
    show(list_);
    const int row = std::clamp(compared_, 0, std::max(0, rows_->rowCount() - 1));
    if (rows_->rowCount() > 0) view_->setCurrentIndex(rows_->index(row));
}

void DuplicatesPage::stepBack() {
    if (progress_) return stop();
    if (isMerging_) return;
    if (pages_->currentWidget() != list_) backToList();
    else Q_EMIT closed();
}

void DuplicatesPage::closeEvent(QCloseEvent* event) {
    isClosed_ = !isMerging_;
    event->setAccepted(isClosed_);
}

void DuplicatesPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) stepBack();
    else QWidget::keyPressEvent(event);
}

}  // namespace regulars
