#include "ui/window/first_start.h"
#include "ui/shared/card.h"
#include "ui/shared/region_choices.h"
#include "ui/shared/typed_edits.h"
#include "ui/window/shop_trouble.h"
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimeZone>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

/// Of the system's language settings, or else of its time zone; empty when neither tells.
QString likelyCountry() {
    const QLocale system = QLocale::system();
    if (system.language() != QLocale::C) return QLocale::territoryToCode(system.territory());
    const QLocale::Territory zone = QTimeZone::systemTimeZone().territory();
    return zone == QLocale::AnyTerritory || zone == QLocale::World ? QString() : QLocale::territoryToCode(zone);
}

Button* wide(Icon glyph, const QString& text, Button::Look look = Button::Look::Plain) {
    auto* button = new Button(glyph, text, look);
    button->setMinimumWidth(260);
    return button;
}

QWidget* centred(QWidget* content) {
    auto* page = new QWidget;
    auto* all = new QVBoxLayout(page);
    all->addStretch(2);
    // Not by alignment: that would take a wrapped text's height from its guess of a width.
    auto* line = new QHBoxLayout;
    content->setMinimumWidth(520);
    content->setMaximumWidth(640);
    line->addStretch(1);
    line->addWidget(content);
    line->addStretch(1);
    all->addLayout(line);
    all->addStretch(3);
    return page;
}

}  // namespace

FirstStart::FirstStart(const QStringList& languages, QWidget* parent) : QWidget(parent), pages_(new QStackedWidget) {
    setObjectName(u"firstStart"_s);
    setWindowTitle(tr("Regulars"));
    setMinimumSize(640, 560);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(pages_);
    pages_->addWidget(questions(languages));
    pages_->addWidget(bringIn());
    pages_->addWidget(centred(trouble_ = new ShopTrouble));
    connect(trouble_, &ShopTrouble::againRequested, this, &FirstStart::againRequested);
    connect(trouble_, &ShopTrouble::otherRequested, this, &FirstStart::openRequested);
    connect(trouble_, &ShopTrouble::restoreRequested, this, &FirstStart::restoreRequested);
    connect(trouble_, &ShopTrouble::newRequested, this, &FirstStart::ask);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Q, this), &QShortcut::activated, this, &QWidget::close);
}

void FirstStart::ask() {
    pages_->setCurrentIndex(Questions);
    shop_->setFocus(Qt::OtherFocusReason);
}

ShopTrouble* FirstStart::showTrouble(const QString& title, const QString& sentence) {
    pages_->setCurrentIndex(Trouble);
    trouble_->tell(title, sentence);
    return trouble_;
}

QWidget* FirstStart::questions(const QStringList& languages) {
    auto* card = new Card;
    card->body()->addWidget(new Label(tr("Welcome"), TextSize::Title));
    card->body()->addWidget((new Label(tr("Four questions make your shop. Everything can be changed later in Settings."), TextSize::Body, Tone::Muted))->wrapped());
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    const auto ask = [grid](const QString& question, QWidget* field, const QString& name) {
        auto* label = new Label(question);
        label->setBuddy(field);
        field->setObjectName(name);
        field->setAccessibleName(question);
        grid->addWidget(label, grid->rowCount(), 0);
        grid->addWidget(field, grid->rowCount() - 1, 1);
    };
    ask(tr("Name of the shop"), shop_ = new QLineEdit, u"shopName"_s);
    ask(tr("Country"), country_ = new QComboBox, u"country"_s);
    ask(tr("Language"), language_ = new QComboBox, u"language"_s);
    ask(tr("Your name"), owner_ = new QLineEdit, u"ownerName"_s);
    owner_->setPlaceholderText(tr("as you sign a note to a customer"));
    fillCountries(country_);
    country_->setPlaceholderText(tr("Choose your country"));
    country_->setCurrentIndex(country_->findData(likelyCountry()));
    for (const QString& code : languages) language_->addItem(languageName(code), code);
    language_->setCurrentIndex(std::max(0, language_->findData(QLocale::system().name().section(u'_', 0, 0))));
    card->body()->addLayout(grid);
    fault_ = (new Label({}, TextSize::Body, Tone::Bad))->wrapped();
    fault_->hide();
    card->body()->addWidget(fault_);
    auto* foot = new QHBoxLayout;
    auto* demo = new Button(tr("Look at the demo shop"), Button::Look::Link);
    demo->setObjectName(u"demo"_s);
    auto* open = new Button(tr("Open a shop file"), Button::Look::Link);
    open->setObjectName(u"openShop"_s);
    make_ = new Button(tr("Make my shop"), Button::Look::Primary);
    make_->setObjectName(u"makeShop"_s);
    foot->addWidget(demo);
    foot->addSpacing(8);
    foot->addWidget(open);
    foot->addStretch();
    foot->addWidget(make_);
    card->body()->addSpacing(8);
    card->body()->addLayout(foot);
    connect(demo, &QPushButton::clicked, this, &FirstStart::demoRequested);
    connect(open, &QPushButton::clicked, this, &FirstStart::openRequested);
    connect(make_, &QPushButton::clicked, this, &FirstStart::send);
    connect(owner_, &QLineEdit::returnPressed, this, &FirstStart::send);
    connect(shop_, &QLineEdit::returnPressed, this, [this] {
        if (isAnswered(shop_, noShopName())) country_->setFocus(Qt::TabFocusReason);
    });
    connect(language_, &QComboBox::activated, this, [this] { Q_EMIT languageChanged(language_->currentData().toString()); });
    shop_->setFocus();
    return centred(card);
}

QWidget* FirstStart::bringIn() {
    auto* card = new Card;
    card->body()->addWidget(welcome_ = (new Label({}, TextSize::Title))->wrapped());
    card->body()->addWidget((new Label(tr("Do you have your customers in a file already? A table saved as CSV from a spreadsheet, a till or a phone will do. "
                                          "You see the first rows before anything is written, and one Undo takes it all back."), TextSize::Body, Tone::Muted))->wrapped());
    card->body()->addSpacing(8);
    card->body()->addWidget(fromFile_ = wide(Icon::Import, tr("Bring customers in from a file"), Button::Look::Primary), 0, Qt::AlignLeft);
    auto* empty = wide(Icon::Plus, tr("Start with an empty book"));
    card->body()->addWidget(empty, 0, Qt::AlignLeft);
    fromFile_->setObjectName(u"bringIn"_s);
    empty->setObjectName(u"startEmpty"_s);
    connect(fromFile_, &QPushButton::clicked, this, &FirstStart::bringInRequested);
    connect(empty, &QPushButton::clicked, this, &FirstStart::emptyRequested);
    return centred(card);
}

ShopWish FirstStart::wish() const {
    return {shop_->text().trimmed(), country_->currentData().toString(), language_->currentData().toString(), owner_->text().trimmed()};
}

void FirstStart::showFault(const QString& sentence) {
    fault_->setText(sentence);
    fault_->setVisible(!sentence.isEmpty());
    make_->setEnabled(true);
}

QString FirstStart::noShopName() const { return wish().shopName.isEmpty() ? tr("The shop needs a name; it stands on cards and letters.") : QString(); }

// Says what is missing in a field, and says it no more when it is there.
bool FirstStart::isAnswered(QWidget* field, const QString& fault) {
    markFaulty(field, fault);
    showFault(fault);
    if (!fault.isEmpty()) field->setFocus(Qt::OtherFocusReason);
    return fault.isEmpty();
}

void FirstStart::send() {
    const ShopWish asked = wish();
    markFaulty(shop_, noShopName());
    markFaulty(owner_, asked.ownerName.isEmpty() ? tr("Your name is needed: everything written is signed with it.") : QString());
    markFaulty(country_, asked.country.isEmpty() ? tr("The country is needed: it gives the currency and the forms of phone numbers and dates.") : QString());
    for (QWidget* field : {static_cast<QWidget*>(shop_), static_cast<QWidget*>(country_), static_cast<QWidget*>(owner_)}) {
        if (!isMarkedFaulty(field)) continue;
        showFault(field->toolTip());
        field->setFocus(Qt::OtherFocusReason);
        return;
    }
    showFault({});
    make_->setEnabled(false);  // one click, one shop
    Q_EMIT wished(asked);
}

void FirstStart::offerToBringIn() {
    welcome_->setText(tr("%1 is ready").arg(wish().shopName));
    pages_->setCurrentIndex(Offer);
    fromFile_->setFocus(Qt::TabFocusReason);
}

}  // namespace regulars
