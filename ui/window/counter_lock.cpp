// Who stands at the counter: coming forward, the lock, and the way out of it.
#include "core/counter/pin_desk.h"
#include "core/shop/shop.h"
#include "ui/shared/attempt.h"
#include "ui/window/counter.h"
#include "ui/window/idle_lock.h"
#include "ui/window/lock_cover.h"
#include "ui/window/main_window.h"
#include "ui/window/staff_prompt.h"
#include <QApplication>
#include <QDialog>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMinute = 60 * 1000, kUsualMinutes = 10;

// What stands over the window, and may name somebody: menus, questions, file choices. Left as by Esc.
void closeWhatStandsOver() {
    for (int left = 8; left > 0; --left) {
        if (QWidget* popup = QApplication::activePopupWidget()) popup->close();
        else if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) dialog->reject();
        else return;
    }
}

}  // namespace

// Where it cannot be read, a PIN is asked for rather than not.
bool Counter::hasPin(StaffId id) const {
    bool has = true;
    attempt(&window_, [&] { has = PinStore(shop_.reader()).has(id); });
    return has;
}

void Counter::comeForward(const QString& name) {
    std::optional<Staff> found;
    attempt(&window_, [&] { found = ProfileStore(shop_.reader()).find(name); });
    if (!found || found->id == staff_.id || cover_) return;
    if (!hasPin(found->id)) return setStaff(name);
    if (prompt_) delete prompt_;
    prompt_ = new StaffPrompt(*pins_, *found, window_.findChild<QWidget*>(u"staff"_s), &window_);
    connect(prompt_, &StaffPrompt::right, this, [this](const QString& who, int wrongPins) {
        setStaff(who);
        tellWrongPins(who, wrongPins);
    });
}

void Counter::greet() {
    if (hasPin(staff_.id)) lock();
}

void Counter::watchIdleness() {
    int minutes = choices_.lockAfter;
    // Unless it was chosen: where nobody has a PIN, a lock is only in the way.
    if (minutes < 0) attempt(&window_, [&] { minutes = PinStore(shop_.reader()).all().empty() ? 0 : kUsualMinutes; });
    idle_->setLimit(std::max(0, minutes) * kMinute);
}

void Counter::lock() {
    if (cover_) return;
    keepDrafts();
    if (prompt_) delete prompt_;
    window_.setLocked(true);
    std::vector<LockCover::Person> people;
    if (!attempt(&window_, [&] {
            for (const Staff& one : ProfileStore(shop_.reader()).staff()) people.push_back({one, hasPin(one.id)});
        }))
        people = {{staff_, true}};
    cover_ = new LockCover(*pins_, std::move(people), staff_.id, &window_);
    connect(cover_, &LockCover::opened, this, &Counter::unlock);
    // After the cover stands, so that nothing is seen meanwhile.
    closeWhatStandsOver();
}

void Counter::unlock(const QString& name, int wrongPins) {
    cover_->hide();
    cover_->deleteLater();
    cover_.clear();
    window_.setLocked(false);
    if (name != staff_.name) setStaff(name);
    tellWrongPins(name, wrongPins);
    if (!waitingCall_.isEmpty()) takeCall(std::exchange(waitingCall_, {}));
}

void Counter::tellWrongPins(const QString& name, int count) {
    if (count > 0) tellNews(&window_, tr("%n wrong PIN(s) were tried for %1 since the last right one.", nullptr, count).arg(name));
}

}  // namespace regulars
