// What the composer writes into the shop: drafts while typing, the entry with its next step on saving.
#include "core/service/complaint_desk.h"
#include "core/base/typed_amount.h"
#include "core/shop/shop.h"
#include "core/tasks/diary_store.h"
#include "ui/history/composer.h"
#include "ui/history/growing_edit.h"
#include "ui/shared/attempt.h"
#include "ui/shared/deed_words.h"
#include "ui/shared/formats.h"
#include "ui/shared/typed_edits.h"
#include <QAbstractButton>
#include <QUuid>

namespace regulars {
using namespace Qt::StringLiterals;

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
    if (isPlanning()) return planObjection(entry);
    if (writes() == Writes::Complaint) return entry.text.isEmpty() ? tr("Write what the complaint is about.") : QString();
    if (kind() == Interaction::Kind::Visit) {
        if (amount_->isFaulty()) return TypedAmount::read(amount_->text(), currency_, QLocale()).objection;
        const auto amount = amount_->money();
        const bool isReturn = amount && amount->minor < 0;
        if (isReturn && entry.text.isEmpty()) return tr("Less than nothing means that something came back. Write what came back.");
        if (isReturn && stamp_->isChecked() && !isEditing()) return tr("What came back earns no stamp. Take the stamp off this visit.");
    }
    if (kind() == Interaction::Kind::Note && entry.text.isEmpty() && (!entry.step || isFinishing())) return tr("There is nothing to save yet.");
    return {};
}

QString Composer::planObjection(const WrittenEntry& entry) const {
    const bool isPromise = writes() == Writes::Promise;
    if (isPromise && entry.text.isEmpty() && (!entry.step || entry.step->text.isEmpty())) return tr("Write what is promised.");
    if (isPromise && !entry.step) return tr("A promise without a day is none. Write by when in a line like “> fri”.");
    if (!isPromise && (!entry.step || !entry.step->minutes)) return tr("Write when they come, day and time, in a line like “> fri 10”.");
    return {};
}

// Nothing written is left out, whether it stands before the day or behind it.
QString Composer::planText(const WrittenEntry& entry) {
    QStringList words{entry.text.simplified(), entry.step ? entry.step->text : QString()};
    words.removeAll(QString());
    return words.join(u" — "_s);
}

QString Composer::clashOf(const WrittenEntry& entry) const {
    if (writes() != Writes::Appointment || !entry.step || !entry.step->minutes) return {};
    const std::vector<Task> clashes = DiaryStore(shop_.reader()).clashes(task(entry));
    if (clashes.empty()) return {};
    const Task& other = clashes.front();
    return withNamesIsolated(tr("Clashes with %1 at %2.").arg(other.customerName, Formats::time(Clock::at(other.dueOn, other.dueMinutes.value_or(0)))));
}

QString Composer::stepWords(const WrittenEntry& entry) const {
    if (!entry.step) return {};
    WrittenEntry whole = entry;
    if (isPlanning()) whole.step->text = task(entry).text;
    const QString words = whole.stepInWords(shop_.today());
    if (writes() == Writes::Promise) return tr("Promised by %1").arg(words);
    if (writes() == Writes::Appointment) return tr("Comes on %1").arg(words);
    return tr("Next: %1").arg(words);
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
        // What nobody said of a call is not said by correcting it.
        const bool wasSilent = isEditing() && editing_.kind == Interaction::Kind::Call;
        if (!wasSilent || editing_.direction || outgoing_) what.direction = outgoing_ ? Interaction::Direction::Out : Interaction::Direction::In;
        if (!wasSilent || !editing_.outcome.isEmpty() || outcomeCode_ != u"reached") what.outcome = outcomeCode_;
    }
    if (kind() == Interaction::Kind::Visit) what.amount = amount_->money();
    return what;
}

Task Composer::task(const WrittenEntry& entry) const {
    Task task;
    task.customer = customer_;
    task.text = isPlanning() ? planText(entry) : entry.stepText();
    task.kind = writes() == Writes::Promise ? TaskKind::Promise : writes() == Writes::Appointment ? TaskKind::Appointment : TaskKind::FollowUp;
    if (writes() == Writes::Appointment) task.minutes = minutes_;
    if (task.text.isEmpty() && writes() == Writes::Appointment) task.text = tr("Appointment");
    if (task.text.isEmpty()) task.text = kind() == Interaction::Kind::Call ? tr("Call back") : tr("Follow up");
    entry.step->setOn(task);
    task.staff = forStaff_;
    return task;
}

Complaint Composer::complaint(const WrittenEntry& entry) const {
    Complaint complaint;
    complaint.customer = customer_;
    complaint.severity = severity_;
    complaint.text = entry.text;
    return complaint;
}

QString Composer::newsOf(const WrittenEntry& entry) const {
    if (isPlanning()) return stepWords(entry);
    if (writes() == Writes::Complaint) return entry.step ? tr("%1 Next: %2").arg(tr("Complaint taken."), entry.stepInWords(shop_.today())) : tr("Complaint taken.");
    const QString what = isFinishing() ? tr("Done: %1.").arg(finishing_.text) : isEditing() ? tr("Entry changed.") : kind() == Interaction::Kind::Call ? tr("Call logged.") : kind() == Interaction::Kind::Visit ? tr("Visit logged.") : tr("Note saved.");
    return entry.step ? tr("%1 Next: %2").arg(what, entry.stepInWords(shop_.today())) : what;
}

void Composer::letGoOfEnded() {
    if (!isFinishing()) return;
    if (const auto task = TaskStore(shop_.reader()).find(finishing_.id); task && !task->doneAt) return;
    // It was done elsewhere: what is being written here becomes an entry like any other.
    finishing_ = {};
    showEditing();
    showKind();
}

void Composer::lookForEdited(const Changes& changes) {
    if (state_ != State::Saving && changes.touches("task")) letGoOfEnded();
    if (state_ == State::Saving || !isEditing() || !changes.touches("interaction") || InteractionStore(shop_.reader()).find(editing_.id)) return;
    // The entry that is being changed here was removed: what was written into it becomes a new one.
    if (text_->isAsSaved()) clear();
    editing_ = {};
    showEditing();
    showKind();
    changed();
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
        follow(shop_.historyDesk.change(staff_, interaction(entry), entry.step ? std::optional(task(entry)) : std::nullopt), entry);
    } else if (writes() == Writes::Complaint) {
        follow(ComplaintDesk(shop_.database()).take(staff_, complaint(entry), entry.step ? std::optional(task(entry)) : std::nullopt), entry);
    } else if (isPlanning() || (kind() == Interaction::Kind::Note && entry.text.isEmpty())) {
        follow(shop_.taskDesk.add(staff_, task(entry)), entry);
    } else {
        Entry whole{interaction(entry), std::nullopt, kind() == Interaction::Kind::Visit && stamp_->isChecked(), press_};
        if (entry.step) whole.nextStep = task(entry);
        if (isFinishing()) follow(shop_.historyDesk.finish(staff_, finishing_.id, std::move(whole)), entry);
        else follow(shop_.historyDesk.log(staff_, std::move(whole)), entry);
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
                letGoOfEnded();
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

}  // namespace regulars
