#include "ui/settings/colleagues_card.h"
#include "core/shop/shop.h"
#include "ui/shared/attempt.h"
#include "ui/shared/avatar.h"
#include "ui/shared/button.h"
#include "ui/shared/formats.h"
#include <QLineEdit>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int avatarSide = 28;

QWidget* rowOf(const Staff& one) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 2, 0, 2);
    auto* face = new Avatar(avatarSide);
    face->setFixedSize(avatarSide, avatarSide);
    face->setName(one.name);
    line->addWidget(face);
    line->addWidget(new ElidedLabel(one.name), 1);
    if (one.role == Staff::Role::Owner) line->addWidget(new Label(ColleaguesCard::tr("owner"), TextSize::Small, Tone::Muted));
    return row;
}

}  // namespace

ColleaguesCard::ColleaguesCard(Shop& shop, StaffId by, QWidget* parent)
    : Card(tr("Colleagues"), parent), shop_(shop), by_(by), list_(new QVBoxLayout), name_(new QLineEdit), add_(new Button(Icon::Plus, tr("Add"))) {
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
        for (const Staff& one : all) list_->addWidget(rowOf(one));
        setAside(Formats::count(static_cast<qint64>(all.size())));
    });
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
