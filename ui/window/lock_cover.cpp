#include "ui/window/lock_cover.h"
#include "ui/shared/avatar.h"
#include "ui/shared/button.h"
#include "ui/shared/label.h"
#include "ui/shared/pin_ask.h"
#include "ui/shared/theme.h"
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonWidth = 240, face = 34;

}  // namespace

LockCover::LockCover(PinDesk& pins, std::vector<Person> people, StaffId current, QWidget* window)
    : QWidget(window), people_(std::move(people)), ask_(new PinAsk(pins)) {
    setObjectName(u"lockCover"_s);
    setAccessibleName(tr("The screen is locked"));
    window->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setAlignment(Qt::AlignCenter);
    column->setSpacing(12);
    column->addWidget(new Label(tr("The customers are hidden"), TextSize::Title), 0, Qt::AlignHCenter);
    column->addWidget(new Label(tr("Who is at the counter?"), TextSize::Body, Tone::Muted), 0, Qt::AlignHCenter);
    const Person* first = nullptr;
    for (const Person& person : people_) {
        auto* row = new QHBoxLayout;
        auto* picture = new Avatar(face);
        picture->setName(person.staff.name);
        auto* button = new Button(QString(person.staff.name).replace(u'&', u"&&"_s));
        button->setObjectName(u"unlock:"_s + person.staff.name);
        button->setAccessibleName(tr("Go on as %1").arg(person.staff.name));
        button->setMinimumWidth(buttonWidth);
        connect(button, &QAbstractButton::clicked, this, [this, &person] { choose(person); });
        row->addWidget(picture);
        row->addWidget(button);
        column->addLayout(row);
        column->setAlignment(row, Qt::AlignHCenter);
        buttons_.push_back(button);
        if (!first || person.staff.id == current) first = &person;
    }
    ask_->hide();
    column->addWidget(ask_, 0, Qt::AlignHCenter);
    connect(ask_, &PinAsk::right, this, &LockCover::opened);
    connect(ask_, &PinAsk::cancelled, this, [this] {
        markChosen(ask_->who().id);
        ask_->hide();
    });
    setGeometry(window->rect());
    show();
    raise();
    if (!first) return;
    markChosen(first->staff.id);
    // Whoever was here goes on by typing their PIN at once.
    if (first->hasPin) choose(*first);
}

void LockCover::markChosen(StaffId id) {
    for (size_t i = 0; i < people_.size(); ++i) {
        const bool isChosen = people_[i].staff.id == id;
        buttons_[i]->setLook(isChosen ? Button::Look::Primary : Button::Look::Plain);
        if (isChosen) buttons_[i]->setFocus();
    }
}

void LockCover::choose(const Person& person) {
    if (!person.hasPin) return Q_EMIT opened(person.staff.name, 0);
    markChosen(person.staff.id);
    ask_->show();
    ask_->askFor(person.staff);
}

bool LockCover::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void LockCover::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), tokens(this).window); }

}  // namespace regulars
