#include "ui/history/composer.h"
#include "core/shop/shop.h"
#include "ui/history/growing_edit.h"
#include "ui/shared/attempt.h"
#include "ui/shared/formats.h"
#include "ui/shared/typed_edits.h"
#include <QButtonGroup>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int savedShows = 3000;  // ms that "Saved" stays readable

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
    setState(State::Writing);
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

Composer::Writes Composer::writes() const { return static_cast<Writes>(std::max(0, kindGroup_->checkedId())); }

void Composer::setWrites(Writes what) {
    kindButtons_[static_cast<size_t>(what)]->setChecked(true);
    showKind();
}

Interaction::Kind Composer::kind() const {
    return writes() == Writes::Call ? Interaction::Kind::Call : writes() == Writes::Visit ? Interaction::Kind::Visit : Interaction::Kind::Note;
}

void Composer::setKind(Interaction::Kind kind) {
    setWrites(kind == Interaction::Kind::Call ? Writes::Call : kind == Interaction::Kind::Visit ? Writes::Visit : Writes::Note);
}

void Composer::showKind() {
    const bool call = kind() == Interaction::Kind::Call, visit = kind() == Interaction::Kind::Visit;
    direction_->setVisible(call);
    outcome_->setVisible(call);
    amount_->setVisible(visit);
    stamp_->setVisible(visit && !isEditing());
    followUp_->setVisible(!isEditing());
    minutesChip_->setVisible(writes() == Writes::Appointment);
    severityChip_->setVisible(writes() == Writes::Complaint);
    // An entry does not become a promise, and what came of a task is something that happened.
    for (const Writes plan : {Writes::Promise, Writes::Appointment, Writes::Complaint}) kindButtons_[static_cast<size_t>(plan)]->setEnabled(!isEditing() && !isFinishing());
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
    const QString clash = clashOf(entry);
    const QString shown = !entry.fault.isEmpty() ? entry.fault : clash.isEmpty() ? stepWords(entry) : stepWords(entry) + u' ' + clash;
    step_->setTone(entry.fault.isEmpty() && clash.isEmpty() ? Tone::Accent : Tone::Warn);
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

void Composer::finish(TaskId id) {
    attempt(this, [&] {
        if (finishing_.id == id) return focusText();
        const auto task = TaskStore(shop_.reader()).find(id);
        if (!task || task->doneAt || task->customer != customer_) return tellRefusal(this, {tr("This is done already.")});
        Draft written = draft();
        written.finishing = 0;
        if (!written.isBlank()) return tellRefusal(this, {tr("Save or empty what is being written first.")});
        finishing_ = *task;
        if (isPlanning()) setWrites(task->kind == TaskKind::Appointment ? Writes::Visit : Writes::Call);
        showEditing();
        showKind();
        setState(State::Writing);
        focusText();
    });
}

void Composer::focusText() { text_->setFocus(Qt::ShortcutFocusReason); }

void Composer::beginCall(bool isOutgoing) {
    if (draft().isBlank()) {
        setKind(Interaction::Kind::Call);
        outgoing_ = isOutgoing;
        describeChips();
    }
    focusText();
}

}  // namespace regulars
