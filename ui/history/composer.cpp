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
    connect(&shop_.database(), &Database::committed, this, &Composer::lookForEdited);
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
        else if (const auto step = TypedStep::read(line.trimmed().sliced(1), shop_.today(), QLocale()).step) rest = step->text;
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
        showEditing();
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
    showEditing();
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

Draft Composer::asWritten(const Interaction& entry) {
    Draft draft;
    draft.editing = entry.id.value;
    draft.kind = kindCode(entry.kind);
    draft.text = entry.text;
    draft.direction = entry.direction == Interaction::Direction::Out ? u"out"_s : u"in"_s;
    draft.outcome = entry.outcome;
    draft.amount = entry.amount ? entry.amount->text(QLocale()) : QString();
    return draft;
}

void Composer::edit(InteractionId id) {
    attempt(this, [&] {
        if (isEditing() && editing_.id == id) return focusText();
        const auto entry = InteractionStore(shop_.reader()).find(id);
        if (!entry || entry->customer != customer_) return tellRefusal(this, {tr("This entry is not in the history any more.")});
        if (entry->kind == Interaction::Kind::Card) return;
        const bool isWriting = isEditing() ? text_->toPlainText() != editing_.text || amount_->text() != asWritten(editing_).amount : !draft().isBlank();
        if (isWriting) return tellRefusal(this, {tr("Save or empty what is being written first.")});
        apply(asWritten(*entry));
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
