// What the page of duplicates is made of.
#include "core/shop/shop.h"
#include "ui/merging/duplicates_page.h"
#include "ui/merging/merge_page.h"
#include "ui/merging/merge_report.h"
#include "ui/merging/pair_rows.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/formats.h"
#include "ui/shared/progress_row.h"
#include <QShortcut>
#include <QStackedWidget>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

Button* segment(const QString& words, const QString& name, const QString& meaning) {
    auto* button = new Button(words, Button::Look::Segment);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setToolTip(meaning);
    button->setAccessibleDescription(meaning);
    return button;
}

}  // namespace

void DuplicatesPage::build() {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    pages_ = new QStackedWidget;
    list_ = listPage();
    merge_ = new MergePage(shop_);
    report_ = new MergeReportPage(shop_);
    report_->setContentsMargins(28, 20, 28, 20);
    for (QWidget* page : {list_, static_cast<QWidget*>(merge_), static_cast<QWidget*>(report_)}) pages_->addWidget(page);
    all->addWidget(pages_);
    setFocusProxy(pages_);
}

QWidget* DuplicatesPage::listPage() {
    auto* page = new QWidget;
    auto* all = new QVBoxLayout(page);
    all->setContentsMargins(28, 20, 28, 16);
    all->setSpacing(metrics::gap);
    header_ = new PlaceHeader(tr("Twice in the book?"));
    sure_ = segment(tr("Sure"), u"strictPairs"_s, tr("Only pairs that are surely one person"));
    wide_ = segment(tr("Also likely"), u"widePairs"_s, tr("Also pairs that are worth a look"));
    mergeSure_ = new Button(tr("Merge all sure pairs…"));
    mergeSure_->setObjectName(u"mergeSurePairs"_s);
    auto* close = Button::iconOnly(Icon::Close, tr("Close"));
    close->setObjectName(u"closeDuplicates"_s);
    for (QWidget* control : {static_cast<QWidget*>(sure_), static_cast<QWidget*>(wide_), static_cast<QWidget*>(mergeSure_), static_cast<QWidget*>(close)}) header_->addControl(control);
    connect(close, &QPushButton::clicked, this, [this] {
        if (!isMerging_) Q_EMIT closed();
    });
    bar_ = new ProgressRow;
    bar_->setObjectName(u"duplicatesProgress"_s);
    rows_ = new PairRows(shop_);
    view_ = new RowList(tr("Pairs that may be one person"), rows_);
    view_->setObjectName(u"duplicatesList"_s);
    view_->setKeysInWords(tr("Enter compares the two, N says they are two people"));
    auto* card = new Card;
    card->body()->addWidget(view_, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(metrics::grid);
    compare_ = new Button(tr("Compare"), Button::Look::Primary);
    compare_->setObjectName(u"comparePair"_s);
    compare_->setHint(Formats::keys(QKeySequence(Qt::Key_Return)));
    apart_ = new Button(tr("Not the same person"));
    apart_->setObjectName(u"pairNotSame"_s);
    const QString apartKey = tr("N", "key: not the same person");
    apart_->setHint(apartKey);
    new QShortcut(QKeySequence(apartKey), view_, [this] { sayNotSame(); }, Qt::WidgetWithChildrenShortcut);
    count_ = new Label({}, TextSize::Body, Tone::Muted);
    count_->setObjectName(u"duplicatesCount"_s);
    foot->addWidget(compare_);
    foot->addWidget(apart_);
    foot->addStretch(1);
    foot->addWidget(count_);
    found_ = new QWidget;
    auto* found = new QVBoxLayout(found_);
    found->setContentsMargins(0, 0, 0, 0);
    found->setSpacing(metrics::gap);
    found->addWidget(card, 1);
    found->addLayout(foot);
    nobody_ = new EmptyState(Icon::Customers, {}, {});
    nobody_->setObjectName(u"nobodyTwice"_s);
    body_ = new QStackedWidget;
    body_->addWidget(found_);
    body_->addWidget(nobody_);
    all->addWidget(header_);
    all->addWidget(bar_);
    all->addWidget(body_, 1);
    page->setFocusProxy(view_);
    return page;
}

void DuplicatesPage::wire() {
    connect(sure_, &QPushButton::clicked, this, [this] { look(DuplicateFinder::Rule::Strict); });
    connect(wide_, &QPushButton::clicked, this, [this] { look(DuplicateFinder::Rule::Wide); });
    connect(mergeSure_, &QPushButton::clicked, this, &DuplicatesPage::mergeSure);
    connect(bar_, &ProgressRow::cancelled, this, &DuplicatesPage::stop);
    connect(view_, &RowList::opened, this, &DuplicatesPage::compareChosen);
    connect(compare_, &QPushButton::clicked, this, &DuplicatesPage::compareChosen);
    connect(apart_, &QPushButton::clicked, this, &DuplicatesPage::sayNotSame);
    connect(rows_, &PairRows::counted, this, &DuplicatesPage::tellCount);
    connect(nobody_, &EmptyState::actionChosen, this, [this] { look(rule_ == DuplicateFinder::Rule::Strict ? DuplicateFinder::Rule::Wide : rule_); });
    connect(merge_, &MergePage::left, this, &DuplicatesPage::backToList);
    connect(merge_, &MergePage::merged, this, [this](CustomerId gone, const QString& sentence, ActionId action) {
        const CustomerId kept = merge_->kept();
        rows_->merged({gone}, action);
        Q_EMIT done(sentence, action);
        if (isAlone_) Q_EMIT openCustomer(kept);
        else backToList();
    });
    connect(merge_, &MergePage::toldApart, this, [this](const QString& sentence, ActionId action) {
        rows_->dealtWith(compared_, action);
        Q_EMIT done(sentence, action);
        backToList();
    });
    connect(report_, &MergeReportPage::left, this, &DuplicatesPage::backToList);
    connect(report_, &MergeReportPage::openCustomer, this, &DuplicatesPage::openCustomer);
    connect(&follow_, &QTimer::timeout, this, &DuplicatesPage::follow);
}

}  // namespace regulars
