#include "ui/settings/colleagues_card.h"
#include "core/counter/permissions.h"
#include "core/counter/pin_desk.h"
#include "core/shop/shop.h"
#include "ui/settings/pin_form.h"
#include "ui/shared/attempt.h"
#include "ui/shared/avatar.h"
#include "ui/shared/button.h"
#include "ui/shared/formats.h"
#include <QLineEdit>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int avatarSide = 28;

}  // namespace

ColleaguesCard::ColleaguesCard(Shop& shop, PinDesk& pins, StaffId by, QWidget* parent)
    : Card(tr("Colleagues"), parent), shop_(shop), pins_(pins), by_(by), list_(new QVBoxLayout), name_(new QLineEdit), add_(new Button(Icon::Plus, tr("Add"))) {
    setObjectName(u"colleaguesCard"_s);
    list_->setSpacing(0);
    body()->addLayout(list_);
    auto* line = new QHBoxLayout;
    name_->setObjectName(u"colleagueName"_s);
    name_->setAccessibleName(tr("Name of a new colleague"));
    name_->setPlaceholderText(tr("Name of a new colleague"));
    add_->setObjectName(u"addColleague"_s);
    add_->setAccessibleName(tr("Add the colleague"));
    add_->setEnabled(false);
    line->addWidget(name_, 1);
    line->addWidget(add_);
    body()->addLayout(line);
    body()->addWidget((new Label(tr("Everything written is signed with the name of whoever is at the counter; choose it at the top of the window."), TextSize::Small, Tone::Muted))->wrapped());
    showList();
    connect(name_, &QLineEdit::textChanged, this, [this] { add_->setEnabled(!isAdding_ && !name_->text().trimmed().isEmpty()); });
    connect(name_, &QLineEdit::returnPressed, this, &ColleaguesCard::add);
    connect(add_, &QPushButton::clicked, this, &ColleaguesCard::add);
    connect(&shop_.database(), &Database::committed, this, [this](const Changes& changes) {
        if (changes.touches("staff")) showList();
    });
}

void ColleaguesCard::showList() {
    attempt(this, [this] {
        const std::vector<Staff> all = ProfileStore(shop_.reader()).staff();
        while (QLayoutItem* item = list_->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        const bool isOwner = !Permissions::objection(shop_.reader(), by_, Deed::ManageStaff);
        PinStore pins(shop_.reader());
        for (const Staff& one : all) list_->addWidget(rowOf(one, pins.has(one.id), isOwner || one.id == by_));
        setAside(Formats::count(static_cast<qint64>(all.size())));
    });
}

QWidget* ColleaguesCard::rowOf(const Staff& one, bool hasPin, bool mayChange) {
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 2, 0, 2);
    auto* line = new QHBoxLayout;
    auto* face = new Avatar(avatarSide);
    face->setFixedSize(avatarSide, avatarSide);
    face->setName(one.name);
    line->addWidget(face);
    line->addWidget(new ElidedLabel(one.name), 1);
    if (one.role == Staff::Role::Owner) line->addWidget(new Label(tr("owner"), TextSize::Small, Tone::Muted));
    if (mayChange) {
        auto* pin = new Button(hasPin ? tr("Change the PIN…") : tr("Set a PIN…"), Button::Look::Quiet);
        pin->setObjectName(u"pinOf:"_s + one.name);
        pin->setAccessibleName(hasPin ? tr("Change the PIN of %1").arg(one.name) : tr("Set a PIN for %1").arg(one.name));
        pin->setCompact(true);
        connect(pin, &QPushButton::clicked, this, [this, row, one, hasPin] { openForm(row, one, hasPin); });
        line->addWidget(pin);
    } else if (hasPin) {
        line->addWidget(new Label(tr("has a PIN"), TextSize::Small, Tone::Muted));
    }
    column->addLayout(line);
    return row;
}

void ColleaguesCard::openForm(QWidget* row, const Staff& one, bool hasPin) {
    delete form_;
    form_ = new PinForm(pins_, by_, one, hasPin);
    row->layout()->addWidget(form_);
    form_->setFocus();
    connect(form_, &PinForm::left, form_, &QObject::deleteLater);
    // Its row, and it with it, are made anew: not while it speaks.
    connect(form_, &PinForm::done, this, [this](const QString& sentence) {
        showList();
        Q_EMIT pinsChanged();
        tellNews(this, sentence);
    }, Qt::QueuedConnection);
}

void ColleaguesCard::add() {
    const QString name = name_->text().trimmed();
    if (name.isEmpty() || isAdding_) return;
    isAdding_ = true;
    add_->setEnabled(false);
    const auto over = [this] {
        isAdding_ = false;
        add_->setEnabled(!name_->text().trimmed().isEmpty());
    };
    whenDone(this, shop_.addStaff(by_, name), [this, over, name](const Outcome<StaffId>& outcome) {
        over();
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
        name_->clear();
        Q_EMIT done(tr("%1 works here now.").arg(name), std::get<Saved<StaffId>>(outcome).action);
    }, over);
}

}  // namespace regulars
