#include "ui/customers/customer_header.h"
#include "core/storage/reach.h"
#include "core/history/rhythm.h"
#include "core/merging/merge_desk.h"
#include "core/customers/tag_store.h"
#include "core/shop/shop.h"
#include "ui/customers/contact_rows.h"
#include "ui/customers/photo_face.h"
#include "ui/shared/record_choices.h"
#include "ui/shared/attempt.h"
#include "ui/shared/chip.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/formats.h"
#include <QClipboard>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {
constexpr int roomForWords = 500;  // px: narrower, the buttons show their icons only, under the name
constexpr int mostTags = 8;
}  // namespace

CustomerHeader::CustomerHeader(Shop& shop, QWidget* parent)
    : QWidget(parent), shop_(shop), avatar_(new PhotoFace(shop, metrics::headerAvatar)), name_(new ElidedLabel({}, TextSize::Title)),
      contact_(new ElidedLabel({}, TextSize::Body, Tone::Muted)), chips_(new QWidget), call_(new Button(Icon::Phone, tr("Call"))),
      card_(new Button(Icon::Print, tr("Card"))), more_(new Button(Icon::More, {})), menu_(new QMenu(this)), numbers_(new QMenu(this)) {
    setObjectName(u"customerHeader"_s);
    region_ = shop_.profile().country;
    build();
    setAcceptDrops(true);
    connect(avatar_, &PhotoFace::done, this, &CustomerHeader::done);
    connect(&shop_.database(), &Database::committed, this, &CustomerHeader::refresh);
    connect(call_, &QPushButton::clicked, this, &CustomerHeader::call);
    connect(card_, &QPushButton::clicked, this, [this] { Q_EMIT cardRequested(id_); });
    connect(more_, &QPushButton::clicked, this, [this] {
        fillMenu();
        menu_->popup(more_->mapToGlobal(QPoint(0, more_->height() + 4)));
    });
}

void CustomerHeader::build() {
    grid_ = new QGridLayout(this);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(14);
    grid_->setVerticalSpacing(4);
    words_ = new QWidget;
    auto* words = new QVBoxLayout(words_);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    auto* flow = new FlowLayout(chips_);
    flow->setContentsMargins(0, 2, 0, 0);
    name_->setObjectName(u"customerName"_s);
    contact_->setObjectName(u"customerContact"_s);
    words->addWidget(name_);
    words->addWidget(contact_);
    call_->setObjectName(u"callCustomer"_s);
    card_->setObjectName(u"printCard"_s);
    more_->setObjectName(u"moreForCustomer"_s);
    card_->setAccessibleName(tr("Print a card for this customer"));
    card_->setToolTip(card_->accessibleName());
    more_->setAccessibleName(tr("More for this customer"));
    more_->setToolTip(more_->accessibleName());
    chips_->setMinimumWidth(64);
    buttons_ = new QWidget;
    auto* buttons = new QHBoxLayout(buttons_);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(metrics::grid);
    for (Button* button : {call_, card_, more_}) {
        // What they need without their words; the words come when there is room.
        button->setMinimumWidth(button->fontMetrics().height() + 20);
        buttons->addWidget(button, 0, Qt::AlignVCenter);
    }
    grid_->setColumnStretch(1, 1);
    arrange(true);
}

void CustomerHeader::arrange(bool wide) {
    if (isWide_ == wide && grid_->count() > 0) return;
    isWide_ = wide;
    for (QWidget* part : {static_cast<QWidget*>(avatar_), words_, chips_, buttons_}) grid_->removeWidget(part);
    if (wide) {
        grid_->addWidget(avatar_, 0, 0, 2, 1, Qt::AlignVCenter);
        grid_->addWidget(words_, 0, 1, Qt::AlignBottom);
        grid_->addWidget(chips_, 1, 1, 1, 2);
        grid_->addWidget(buttons_, 0, 2, Qt::AlignVCenter);
    } else {
        // The name has the first line for itself.
        grid_->addWidget(avatar_, 0, 0, Qt::AlignVCenter);
        grid_->addWidget(words_, 0, 1, 1, 2, Qt::AlignVCenter);
        grid_->addWidget(chips_, 1, 0, 1, 2);
        grid_->addWidget(buttons_, 1, 2, Qt::AlignTop);
    }
    call_->setText(wide ? tr("Call") : QString());
    card_->setText(wide ? tr("Card") : QString());
}

void CustomerHeader::setCustomer(CustomerId id) {
    id_ = id;
    attempt(this, [this] {
        if (const auto customer = CustomerStore(shop_.reader()).find(id_)) present(*customer);
    });
}

void CustomerHeader::refresh(const Changes& changes) {
    if (!id_.isValid()) return;
    if (changes.touches("tag") || mayTouch(changes, id_)) setCustomer(id_);
}

void CustomerHeader::present(const Customer& customer) {
    phones_ = customer.phones;
    email_ = customer.emails.empty() ? QString() : customer.emails.front().address;
    avatar_->setCustomer(customer.id, customer.displayName);
    name_->setText(customer.displayName);
    QStringList facts;
    const QString number = phones_.empty() ? QString() : phones_.front().number.display(region_);
    facts << number;
    facts << email_;
    if (!customer.addresses.empty()) facts << customer.addresses.front().city;
    facts.removeAll(QString());
    // Held apart by space, each kept from turning its neighbours round where scripts of two directions meet.
    for (QString& fact : facts) fact = u'\u2068' + fact + u'\u2069';
    contact_->setText(facts.isEmpty() ? tr("No phone or e-mail yet") : facts.join(u"\u2003"_s));
    call_->setEnabled(!phones_.empty());
    call_->setAccessibleName(number.isEmpty() ? tr("Call: no phone number is known") : tr("Call %1").arg(number));
    call_->setToolTip(Qt::convertFromPlainText(call_->accessibleName()));
    showChips(customer);
}

void CustomerHeader::showChips(const Customer& customer) {
    auto* flow = chips_->layout();
    while (QLayoutItem* item = flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [&](const QString& text, Chip::Look look, const QString& meaning) {
        auto* chip = new Chip(text, look);
        chip->setToolTip(meaning);
        flow->addWidget(chip);
        return chip;
    };
    const auto colours = customer.tags.isEmpty() ? QHash<QString, QString>() : TagStore(shop_.reader()).colours();
    const Day today = shop_.today();
    const Rhythm rhythm = Rhythm::of(shop_.reader(), customer.id, today);
    if (customer.isBinned) add(tr("in the bin"), Chip::Look::Bad, tr("Undo brings this customer back"));
    if (rhythm.isRegular(today) && rhythm.firstVisit.isValid())
        add(tr("Regular · since %1").arg(rhythm.firstVisit.date().year()), Chip::Look::Stamp, tr("Came at least 3 times in the last 12 months"));
    if (rhythm.isDrifting(today)) add(tr("drifting"), Chip::Look::Warn, tr("Usually comes every %n day(s)", nullptr, rhythm.medianGapDays));
    if (const QString mark = trustMark(customer.trust); !mark.isEmpty())
        add(mark, customer.trust == PaymentTrust::Prepayment ? Chip::Look::Bad : Chip::Look::Warn, tr("How they pay, from experience"));
    for (const QString& tag : customer.tags.mid(0, mostTags)) add(tag, Chip::Look::Outline, Qt::convertFromPlainText(tag))->setDot(QColor(colours.value(tag)));
    if (customer.tags.size() > mostTags) add(tr("%n more", nullptr, static_cast<int>(customer.tags.size()) - mostTags), Chip::Look::Outline, Qt::convertFromPlainText(customer.tags.mid(mostTags).join(u'\n')));
    chips_->setVisible(flow->count() > 0 || !isWide_);
}

void CustomerHeader::fillMenu() {
    menu_->clear();
    connect(menu_->addAction(icon(Icon::Edit), tr("Edit")), &QAction::triggered, this, [this] { Q_EMIT editRequested(id_); });
    if (!phones_.empty()) {
        const QString number = phones_.front().number.display(region_);
        connect(menu_->addAction(icon(Icon::File), tr("Copy %1").arg(number)), &QAction::triggered, this, [number] { QGuiApplication::clipboard()->setText(number); });
    }
    if (!email_.isEmpty())
        connect(menu_->addAction(icon(Icon::Mail), tr("Write an e-mail")), &QAction::triggered, this, [this] {
            QUrl url;
            url.setScheme(u"mailto"_s);
            url.setPath(email_);
            QDesktopServices::openUrl(url);
        });
    menu_->addSeparator();
    const auto lead = [this](Icon sign, const QString& words, const QString& name, CustomerPage page) {
        QAction* action = menu_->addAction(icon(sign), words);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, page] { Q_EMIT pageRequested(page, id_); });
    };
    lead(Icon::Undo, tr("Changes, and taking them back…"), u"menuChanges"_s, CustomerPage::Changes);
    lead(Icon::Customers, tr("Twice in the book?"), u"menuTwins"_s, CustomerPage::Twins);
    bool isMerged = false;
    attempt(this, [&] { isMerged = !MergeDesk::mergesInto(shop_.reader(), id_).empty(); });
    if (isMerged) lead(Icon::Reverse, tr("Part from a merged record…"), u"menuParting"_s, CustomerPage::Parting);
    menu_->addSeparator();
    lead(Icon::Export, tr("Hand out their data…"), u"menuHandOut"_s, CustomerPage::HandOut);
    lead(Icon::Warning, tr("Erase for good…"), u"menuErase"_s, CustomerPage::Erase);
    connect(menu_->addAction(icon(Icon::Bin), tr("Move to the bin")), &QAction::triggered, this, &CustomerHeader::moveToBin);
}

void CustomerHeader::call() {
    if (phones_.size() < 2) {
        if (!phones_.empty()) dial(phones_.front().number);
        return;
    }
    numbers_->clear();
    for (const Phone& phone : phones_) {
        const QString words = Formats::line({phone.number.display(region_), contactLabelText(phone.label)}).replace(u'&', u"&&"_s);
        connect(numbers_->addAction(icon(Icon::Phone), words), &QAction::triggered, this, [this, number = phone.number] { dial(number); });
    }
    numbers_->popup(call_->mapToGlobal(QPoint(0, call_->height() + 4)));
}

void CustomerHeader::dial(const PhoneNumber& number) {
    QUrl url;
    url.setScheme(u"tel"_s);
    url.setPath(number.e164.value_or(number.digits));
    QDesktopServices::openUrl(url);
    Q_EMIT callStarted(id_);
}

void CustomerHeader::moveToBin() {
    if (!id_.isValid()) return;
    const QString name = name_->text();
    whenDone(this, shop_.customerDesk.remove(staff_, id_), [this, name](const Outcome<Done>& outcome) {
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
        Q_EMIT done(tr("%1 is in the bin.").arg(name), std::get<Saved<Done>>(outcome).action);
    });
}

void CustomerHeader::setStaff(StaffId staff) {
    staff_ = staff;
    avatar_->setStaff(staff);
}

void CustomerHeader::setAsker(Asker& asker) { avatar_->setAsker(asker); }

void CustomerHeader::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste)) avatar_->paste();
    else QWidget::keyPressEvent(event);
}

void CustomerHeader::dragEnterEvent(QDragEnterEvent* event) {
    if (PhotoFace::mayTake(event->mimeData())) event->acceptProposedAction();
}

void CustomerHeader::dropEvent(QDropEvent* event) {
    if (!avatar_->take(event->mimeData())) return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void CustomerHeader::resizeEvent(QResizeEvent*) { arrange(width() >= roomForWords); }

}  // namespace regulars
