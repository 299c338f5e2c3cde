#include "ui/window/main_window.h"
#include "ui/shared/attempt.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/first_paint.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/one_layout.h"
#include "ui/window/banner.h"
#include "ui/window/help_sheet.h"
#include "ui/window/rail.h"
#include "ui/window/scanner.h"
#include "ui/window/search_box.h"
#include "ui/window/top_bar.h"
#include <QApplication>
#include <QCloseEvent>
#include <QIcon>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace regulars {
using namespace Qt::StringLiterals;

MainWindow::MainWindow(QWidget* parent)
    : QWidget(parent), content_(new QWidget(this)), rail_(new Rail), top_(new TopBar), banner_(new Banner), stack_(new QStackedWidget), messages_(new MessageBar),
      actions_(new Actions(this)) {
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Regulars"));
    // Its decoder is a plugin, and the first paint does not wait for that.
    FirstPaint::then(this, [this] { setWindowIcon(QIcon(u":/icons/regulars.svg"_s)); });
    setMinimumSize(1024, 700);
    build();
    wire();
    rail_->setPlace(place_);
}

void MainWindow::build() {
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(content_);
    auto* row = new QHBoxLayout(content_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail_);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(top_);
    column->addWidget(banner_);
    column->addWidget(stack_, 1);
    column->addWidget(messages_);
    row->addLayout(column, 1);
}

void MainWindow::wire() {
    auto* scanner = new Scanner(this);
    scanner->alsoWatch(top_->search());
    qApp->installEventFilter(new UndoKeyFilter(this));
    connect(scanner, &Scanner::scanned, this, [this](const QString& digits) {
        if (!locked_) Q_EMIT scanned(digits);
    });
    connect(rail_, &Rail::placeChosen, this, &MainWindow::open);
    connect(actions_, &Actions::triggered, this, &MainWindow::act);
    connect(top_, &TopBar::newCustomerRequested, this, [this] { act(Act::NewCustomer); });
    connect(top_, &TopBar::lockRequested, this, [this] { act(Act::Lock); });
    connect(top_->search(), &SearchBox::customerChosen, this, &MainWindow::customerChosen);
    connect(top_->search(), &SearchBox::actChosen, this, &MainWindow::act);
    connect(top_->search(), &SearchField::cancelled, this, &MainWindow::stepBack);
    connect(top_->staff(), &StaffButton::staffChosen, this, &MainWindow::staffChosen);
    connect(banner_, &Banner::actionChosen, this, [this] {
        // It may set another notice, and its own words would go while it runs.
        if (const auto run = wayOut_) run();
        else Q_EMIT ownShopRequested();
    });
}

void MainWindow::seat(Place place, std::function<QWidget*()> make) { makers_[place] = std::move(make); }

QWidget* MainWindow::panel(Place place) {
    if (const auto made = panels_.find(place); made != panels_.end()) return made->second;
    const auto maker = makers_.find(place);
    if (maker == makers_.end()) return nullptr;
    QWidget* panel = maker->second();
    // Its size comes only with the window's: until then it would be laid out for nothing.
    const OneLayout later(panel);
    stack_->addWidget(panel);
    return panels_[place] = panel;
}

QWidget* MainWindow::seated(Place place) const {
    const auto made = panels_.find(place);
    return made == panels_.end() ? nullptr : made->second;
}

void MainWindow::unseat(Place place) {
    QWidget* panel = seated(place);
    if (!panel) return;
    stack_->removeWidget(panel);
    panel->hide();
    panel->deleteLater();  // one of its own signals may have led here
    panels_.erase(place);
}

void MainWindow::reseat(Place place) {
    unseat(place);
    if (place == place_) open(place);
}

void MainWindow::reseat() {
    for (const Place place : places) unseat(place);
    open(place_);
}

void MainWindow::open(Place place) {
    rail_->setPlace(place);
    place_ = place;
    closePage();
    QWidget* shown = nullptr;
    if (!attempt(this, [&] { shown = panel(place); })) shown = unreadable(place);
    if (shown) {
        stack_->setCurrentWidget(shown);
        // Keys go to the place, or on to its focus proxy, and not to whatever comes first in the rail.
        shown->setFocus(Qt::ShortcutFocusReason);
    }
    Q_EMIT placeOpened(place);
}

// Stands for a place that could not be made; opening the place again tries again.
QWidget* MainWindow::unreadable(Place place) {
    auto* page = new EmptyState(Icon::Warning, tr("%1 cannot be shown").arg(nameOf(place)), tr("A part of the shop file that it needs cannot be read. The other places still show what they can."));
    page_ = page;
    stack_->addWidget(page);
    return page;
}

void MainWindow::showPage(QWidget* page, std::optional<Place> partOf) {
    closePage();
    rail_->setPlace(partOf.value_or(place_));
    page_ = page;
    stack_->addWidget(page);
    stack_->setCurrentWidget(page);
    page->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::closePage() {
    if (!page_) return;
    QWidget* page = page_;
    page_.clear();
    stack_->removeWidget(page);
    // It goes when it agrees; what is in the midst of something lives on out of sight, and is shown again by whoever made it.
    page->setAttribute(Qt::WA_DeleteOnClose);
    if (!page->close()) page->hide();
}

void MainWindow::setBadge(Place place, int waiting) { rail_->setBadge(place, waiting); }

void MainWindow::setDemo(bool demo) {
    demo_ = demo;
    if (wayOut_) return;  // trouble outlasts it
    if (demo) banner_->setWords(tr("Demo shop: try anything, nothing here is kept."), tr("Start my own shop"));
    else banner_->setWords({});
}

void MainWindow::setNotice(const QString& sentence) {
    wayOut_ = nullptr;
    if (sentence.isEmpty()) setDemo(demo_);
    else banner_->setWords(sentence);
}

void MainWindow::setNotice(const QString& sentence, const QString& action, std::function<void()> run) {
    wayOut_ = std::move(run);
    banner_->setWords(sentence, action);
}

void MainWindow::setLocked(bool locked) {
    if (locked_ == locked) return;
    locked_ = locked;
    if (locked) {
        focusBeforeLock_ = content_->focusWidget();
        if (help_) help_->close();
        top_->search()->clear();
        messages_->clear();
    }
    // Hidden, for whoever looks and for whoever listens to a screen reader; disabled, for keys that find hidden buttons too.
    actions_->setOn(!locked);
    content_->setEnabled(!locked);
    content_->setVisible(!locked);
    if (!locked && focusBeforeLock_) focusBeforeLock_->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setStaff(const QString& atCounter, const QStringList& all) { top_->staff()->setStaff(atCounter, all); }

SearchBox* MainWindow::search() { return top_->search(); }

void MainWindow::retranslate() {
    actions_->retranslate();
    rail_->retranslate();
    top_->retranslate();
    top_->staff()->update();
    if (demo_) setDemo(true);
}

void MainWindow::act(Act act) {
    if (locked_) return;
    switch (act) {
    case Act::Search: top_->search()->setFocus(Qt::ShortcutFocusReason); return;
    case Act::Today: open(Place::Today); return;
    case Act::Customers: open(Place::Customers); return;
    case Act::Loyalty: open(Place::Loyalty); return;
    case Act::Cards: open(Place::Cards); return;
    case Act::Insight: open(Place::Insight); return;
    case Act::Settings: open(Place::Settings); return;
    case Act::Help: help(); return;
    case Act::Quit: close(); return;
    default: Q_EMIT acted(act);
    }
}

void MainWindow::help() {
    if (help_) help_->close();
    else help_ = new HelpSheet(place_, this);
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    // Not a shortcut: fields and lists have their own first step back.
    if (locked_ || event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    if (messages_->isVisible() && messages_->kind() == MessageBar::Kind::Fault) messages_->clear();
    else Q_EMIT stepBack();
}

void MainWindow::closeEvent(QCloseEvent* event) { event->setAccepted(!mayClose_ || mayClose_()); }

}  // namespace regulars
