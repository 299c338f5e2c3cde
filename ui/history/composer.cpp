#include "ui/history/composer.h"
#include "core/shop/shop.h"
#include "ui/history/growing_edit.h"
#include "ui/shared/attempt.h"
#include "ui/shared/formats.h"
#include "ui/shared/style.h"
#include "ui/shared/typed_edits.h"
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QUuid>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int savedShows = 3000;  // ms that "Saved" stays readable
constexpr std::array<Interaction::Kind, Composer::kinds> kindOrder{Interaction::Kind::Call, Interaction::Kind::Visit, Interaction::Kind::Note};

QString newPress() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

}  // namespace

Composer::Composer(Shop& shop, QWidget* parent) : QWidget(parent), shop_(shop), outcomeCode_(u"reached"_s), press_(newPress()) {
    setObjectName(u"composer"_s);
    // Not Fixed: the chips may need a second line, which only a height for a width tells.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    currency_ = shop_.profile().currency;
    build();
    draftSoon_.setSingleShot(true);
    draftSoon_.setInterval(draftDelay);
    savedAWhile_.setSingleShot(true);
    savedAWhile_.setInterval(savedShows);
    connect(&draftSoon_, &QTimer::timeout, this, &Composer::keepDraft);
    connect(&savedAWhile_, &QTimer::timeout, this, [this] {
        if (state_ == State::Saved) setState(State::Writing);
    });
    connect(text_, &QPlainTextEdit::textChanged, this, &Composer::changed);
    connect(amount_, &QLineEdit::textEdited, this, &Composer::changed);
    connect(stamp_, &QAbstractButton::clicked, this, &Composer::changed);
    connect(direction_, &QAbstractButton::clicked, this, [this] {
        outgoing_ = !outgoing_;
        changed();
    });
    connect(kindGroup_, &QButtonGroup::idClicked, this, [this] {
        showKind();
        changed();
        text_->setFocus();
    });
    connect(save_, &QPushButton::clicked, this, &Composer::save);
    connect(stopEditing_, &QPushButton::clicked, this, [this] {
        leave();
        text_->setFocus();
    });
    showKind();
    showStep();
}

Composer::~Composer() {
    // Nobody is left to tell; the draft goes to the writer all the same.
    if (draftSoon_.isActive() && customer_.isValid() && staff_.isValid()) shop_.draftDesk.keep(staff_, customer_, draft().content());
}

void Composer::setStaff(StaffId staff) {
    if (staff == staff_) return;
    if (draftSoon_.isActive()) keepDraft();
    staff_ = forStaff_ = staff;
    restoreDraft();
}

void Composer::setCustomer(CustomerId id) {
    if (id == customer_) return;
    if (draftSoon_.isActive()) keepDraft();
    customer_ = id;
    setState(State::Writing);
    restoreDraft();
}

void Composer::restoreDraft() {
    clear();
    setEnabled(customer_.isValid() && staff_.isValid());
    if (!isEnabled()) return;
    attempt(this, [this] {
        const auto waiting = onTheWay_.find({customer_, staff_});
        keptContent_ = waiting != onTheWay_.end() ? waiting->second.second : DraftDesk::find(shop_.reader(), staff_, customer_);
        if (const auto kept = Draft::fromContent(keptContent_)) apply(*kept);
    });
}

Interaction::Kind Composer::kind() const { return kindOrder[static_cast<size_t>(std::max(0, kindGroup_->checkedId()))]; }

void Composer::setKind(Interaction::Kind kind) {
    for (size_t i = 0; i < kinds; ++i)
        if (kindOrder[i] == kind) kindButtons_[i]->setChecked(true);
    showKind();
}

void Composer::showKind() {
    const bool call = kind() == Interaction::Kind::Call, visit = kind() == Interaction::Kind::Visit;
    direction_->setVisible(call);
    outcome_->setVisible(call);
    amount_->setVisible(visit);
    stamp_->setVisible(visit && !isEditing());
    followUp_->setVisible(!isEditing());
    describeChips();
}

void Composer::changed() {
    if (applying_) return;
    if (state_ == State::Saved) setState(State::Writing);
    showStep();
    if (!draftSoon_.isActive()) draftSoon_.start();
}

void Composer::showStep() {
    const WrittenEntry entry = written();
    const QString words = entry.step ? tr("Next: %1").arg(entry.stepInWords(shop_.today())) : QString();
    const QString shown = entry.fault.isEmpty() ? words : entry.fault;
    step_->setTone(entry.fault.isEmpty() ? Tone::Accent : Tone::Warn);
    step_->setText(shown);
    step_->setVisible(!shown.isEmpty());
    describeChips();
}

void Composer::writeFollowUp(Day day) {
    QStringList lines;
    QString rest;
    for (const QString& line : text_->toPlainText().split(u'\n')) {
        if (!line.trimmed().startsWith(u'>')) lines << line;
        else if (const auto step = parseNextStep(line.trimmed().sliced(1), shop_.today(), QLocale())) rest = step->text;
    }
    while (!lines.isEmpty() && lines.last().isEmpty()) lines.removeLast();
    if (day.isValid()) lines << u"> %1 %2"_s.arg(day.iso(), rest);
    // Through the cursor, so that Ctrl+Z takes it back like typing.
    QTextCursor cursor = text_->textCursor();
    cursor.select(QTextCursor::Document);
    cursor.insertText(lines.join(u'\n'));
    text_->setFocus();
}

WrittenEntry Composer::written() const { return WrittenEntry::read(text_->toPlainText(), shop_.today(), QLocale()); }

void Composer::setState(State state) {
    state_ = state;
    text_->setReadOnly(state == State::Saving);
    save_->setEnabled(state != State::Saving);
    status_->setText(state == State::Saving ? tr("Saving…") : state == State::Saved ? tr("Saved") : QString());
    status_->setTone(state == State::Saved ? Tone::Accent : Tone::Muted);
    if (state == State::Saved) savedAWhile_.start();
    Q_EMIT stateChanged();
}

Draft Composer::draft() const {
    Draft draft;
    draft.kind = kindCode(kind());
    draft.text = text_->toPlainText();
    draft.direction = outgoing_ ? u"out"_s : u"in"_s;
    draft.outcome = outcomeCode_;
    draft.amount = amount_->text();
    draft.stamp = stamp_->isChecked();
    draft.forStaff = forStaff_.value;
    draft.editing = editing_.id.value;
    draft.press = press_;
    return draft;
}

void Composer::apply(const Draft& draft) {
    const QScopedValueRollback<bool> quiet(applying_, true);
    if (draft.editing > 0) {
        const auto entry = InteractionStore(shop_.reader()).find(InteractionId{draft.editing});
        if (entry) {
            editing_ = *entry;
            text_->setSavedText(entry->text);
        }
        stopEditing_->setVisible(isEditing());
    }
    if (const auto kind = kindFrom(draft.kind)) setKind(*kind);
    text_->setUnsavedText(draft.text);
    outgoing_ = draft.direction == u"out";
    outcomeCode_ = draft.outcome.isEmpty() ? u"reached"_s : draft.outcome;
    amount_->setText(draft.amount);
    stamp_->setChecked(draft.stamp);
    forStaff_ = draft.forStaff > 0 ? StaffId{draft.forStaff} : StaffId{};
    if (!draft.press.isEmpty()) press_ = draft.press;
    showKind();
    showStep();
}

void Composer::clear() {
    const QScopedValueRollback<bool> quiet(applying_, true);
    editing_ = {};
    stopEditing_->hide();
    text_->setSavedText({});
    outgoing_ = false;
    outcomeCode_ = u"reached"_s;
    amount_->setMoney({});
    stamp_->setChecked(false);
    forStaff_ = staff_;
    press_ = newPress();
    showKind();
    showStep();
}

void Composer::edit(InteractionId id) {
    attempt(this, [&] {
        const auto entry = InteractionStore(shop_.reader()).find(id);
        if (!entry || entry->customer != customer_) return tellRefusal(this, {tr("This entry is not in the history any more.")});
        if (entry->kind == Interaction::Kind::Card) return;
        if (!draft().isBlank() && !isEditing()) return tellRefusal(this, {tr("Save or empty what is being written first.")});
        Draft asWritten;
        asWritten.editing = id.value;
        asWritten.kind = kindCode(entry->kind);
        asWritten.text = entry->text;
        asWritten.direction = entry->direction == Interaction::Direction::Out ? u"out"_s : u"in"_s;
        asWritten.outcome = entry->outcome;
        asWritten.amount = entry->amount ? entry->amount->text(QLocale()) : QString();
        apply(asWritten);
        setState(State::Writing);
        focusText();
    });
}

void Composer::focusText() { text_->setFocus(Qt::ShortcutFocusReason); }

void Composer::beginOutgoingCall() {
    if (draft().isBlank()) {
        setKind(Interaction::Kind::Call);
        outgoing_ = true;
        describeChips();
    }
    focusText();
}

void Composer::keepDraft() {
    draftSoon_.stop();
    if (!customer_.isValid() || !staff_.isValid()) return;
    const QString content = draft().content();
    if (content == keptContent_) return;
    keptContent_ = content;
    hand(staff_, customer_, content);
}

void Composer::hand(StaffId staff, CustomerId customer, const QString& content) {
    const auto whose = std::pair(customer, staff);
    const quint64 number = ++handedOver_;
    onTheWay_[whose] = {number, content};
    const auto arrived = [this, whose, number] {
        if (const auto found = onTheWay_.find(whose); found != onTheWay_.end() && found->second.first == number) onTheWay_.erase(found);
    };
    // What did not arrive stays here, to be shown again at least as long as the window lives.
    whenDone(this, shop_.draftDesk.keep(staff, customer, content), arrived);
}

QString Composer::objection(const WrittenEntry& entry) const {
    if (!entry.fault.isEmpty()) return entry.fault;
    if (kind() == Interaction::Kind::Visit && amount_->isFaulty()) return tr("“%1” is not an amount. Write it as %2.").arg(amount_->text(), QLocale().toString(1348.5, 'f', currency_.digits()));
    if (kind() == Interaction::Kind::Note && entry.text.isEmpty() && !entry.step) return tr("There is nothing to save yet.");
    return {};
}

Interaction Composer::interaction(const WrittenEntry& entry) const {
    Interaction what = editing_;
    what.customer = customer_;
    what.kind = kind();
    what.text = entry.text;
    if (!isEditing()) {
        what.day = shop_.today();
        what.at = shop_.clock().now();
        what.staff = staff_;
    }
    if (kind() == Interaction::Kind::Call) {
        what.direction = outgoing_ ? Interaction::Direction::Out : Interaction::Direction::In;
        what.outcome = outcomeCode_;
    }
    if (kind() == Interaction::Kind::Visit) what.amount = amount_->money();
    return what;
}

Task Composer::task(const WrittenEntry& entry) const {
    Task task;
    task.customer = customer_;
    task.text = entry.stepText();
    if (task.text.isEmpty()) task.text = kind() == Interaction::Kind::Call ? tr("Call back") : tr("Follow up");
    task.dueOn = entry.step->day;
    task.dueMinutes = entry.step->minutes;
    task.staff = forStaff_;
    return task;
}

QString Composer::newsOf(const WrittenEntry& entry) const {
    const QString what = isEditing() ? tr("Entry changed.") : kind() == Interaction::Kind::Call ? tr("Call logged.") : kind() == Interaction::Kind::Visit ? tr("Visit logged.") : tr("Note saved.");
    return entry.step ? tr("%1 Next: %2").arg(what, entry.stepInWords(shop_.today())) : what;
}

void Composer::save() {
    if (state_ == State::Saving || !isEnabled()) return;
    const WrittenEntry entry = written();
    if (const QString why = objection(entry); !why.isEmpty()) {
        step_->setTone(Tone::Warn);
        step_->setText(why);
        step_->show();
        return;
    }
    // The draft is on the disk before the entry is, so that nothing between the two can lose it.
    keepDraft();
    if (isEditing()) {
        // A change keeps the follow-ups it has; a new one is an action of its own.
        if (entry.step)
            whenDone(this, shop_.taskDesk.add(staff_, task(entry)), [this](const Outcome<TaskId>& outcome) {
                if (const auto* refusal = std::get_if<Refusal>(&outcome)) tellRefusal(this, *refusal);
            });
        follow(shop_.historyDesk.change(staff_, interaction(entry)), entry);
    } else if (kind() == Interaction::Kind::Note && entry.text.isEmpty()) {
        follow(shop_.taskDesk.add(staff_, task(entry)), entry);
    } else {
        Entry whole{interaction(entry), std::nullopt, kind() == Interaction::Kind::Visit && stamp_->isChecked(), press_};
        if (entry.step) whole.nextStep = task(entry);
        follow(shop_.historyDesk.log(staff_, std::move(whole)), entry);
    }
}

template <class T>
void Composer::follow(QFuture<Outcome<T>> answer, const WrittenEntry& entry) {
    const QString news = newsOf(entry);
    const Draft sent = draft();
    const StaffId staff = staff_;
    const CustomerId customer = customer_;
    setState(State::Saving);
    const auto back = [this, customer] {
        if (customer == customer_) setState(State::Writing);
    };
    whenDone(
        this, std::move(answer),
        [=, this](const Outcome<T>& outcome) {
            if (const auto* refusal = std::get_if<Refusal>(&outcome)) {
                back();
                return tellRefusal(this, *refusal);
            }
            settle(sent, staff, customer, news, std::get<Saved<T>>(outcome).action);
        },
        back);
}

void Composer::settle(const Draft& sent, StaffId staff, CustomerId customer, const QString& news, ActionId action) {
    // Only what was sent is forgotten; another customer may be open by now, or the same one with other words.
    if (customer == customer_ && staff == staff_ && press_ == sent.press) {
        draftSoon_.stop();
        keptContent_.clear();
        clear();
        setState(State::Saved);
    } else if (customer == customer_ && staff == staff_) {
        setState(State::Writing);
    }
    hand(staff, customer, {});
    Q_EMIT done(news, action);
}

void Composer::leave() {
    if (isEditing()) {
        clear();
        changed();
    } else {
        keepDraft();
        Q_EMIT left();
    }
}

bool Composer::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool saves = enter && key->modifiers().testFlag(Qt::ControlModifier);
        if (saves || key->key() == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress) saves ? save() : leave();
            return true;
        }
    }
    return QWidget::event(event);
}

bool Composer::eventFilter(QObject* watched, QEvent* event) {
    if (watched == text_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            leave();
            return true;
        }
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            const auto keys = letters();
            for (size_t i = 0; i < kinds; ++i) {
                if (text_->toPlainText().trimmed().compare(keys[i], Qt::CaseInsensitive) != 0) continue;
                text_->setSavedText({});
                setKind(kindOrder[i]);
                changed();
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Composer::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter p(this);
    paintRounded(p, rect(), metrics::radius, t.surface, t.line);
}

}  // namespace regulars
