// What stands in the composer as a draft, and back.
#include "core/shop/shop.h"
#include "ui/history/composer.h"
#include "ui/history/growing_edit.h"
#include "ui/shared/typed_edits.h"
#include <QAbstractButton>
#include <QScopedValueRollback>
#include <QUuid>

namespace regulars {
using namespace Qt::StringLiterals;

QString Composer::newPress() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

Draft Composer::draft() const {
    Draft draft;
    draft.kind = writes() == Writes::Promise ? u"promise"_s : writes() == Writes::Appointment ? u"appointment"_s : writes() == Writes::Complaint ? u"complaint"_s : kindCode(kind());
    draft.text = text_->toPlainText();
    draft.direction = outgoing_ ? u"out"_s : u"in"_s;
    draft.outcome = outcomeCode_;
    draft.amount = amount_->text();
    draft.stamp = stamp_->isChecked();
    draft.forStaff = forStaff_.value;
    draft.editing = editing_.id.value;
    draft.finishing = finishing_.id.value;
    if (writes() == Writes::Appointment) draft.minutes = minutes_;
    if (writes() == Writes::Complaint) draft.severity = severityCode(severity_);
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
    if (draft.finishing > 0) {
        const auto task = TaskStore(shop_.reader()).find(TaskId{draft.finishing});
        if (task && !task->doneAt) finishing_ = *task;
        showEditing();
    }
    if (const auto kind = kindFrom(draft.kind)) setKind(*kind);
    else if (draft.kind == u"promise") setWrites(Writes::Promise);
    else if (draft.kind == u"appointment") setWrites(Writes::Appointment);
    else if (draft.kind == u"complaint") setWrites(Writes::Complaint);
    severity_ = severityFrom(draft.severity).value_or(Severity::Normal);
    if (draft.minutes > 0) minutes_ = draft.minutes;
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
    finishing_ = {};
    minutes_ = usualMinutes;
    showEditing();
    text_->setSavedText({});
    if (isPlanning() || writes() == Writes::Complaint) setWrites(Writes::Call);
    severity_ = Severity::Normal;
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

}  // namespace regulars
