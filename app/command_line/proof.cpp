// Whether who acts may, and is who they say.
#include "app/command_line/invocation.h"
#include "core/counter/pin_desk.h"
#include <QThread>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned long kSlowMs = 3000;

// The PIN given, as far as it can be one.
std::optional<Pin> given(const QByteArrayList& lines) {
    const auto read = Pin::read(QString::fromUtf8(lines.value(0)));
    const auto* pin = std::get_if<Pin>(&read);
    return pin ? std::optional(*pin) : std::nullopt;
}

QString nameOf(Connection& reader, StaffId id) {
    const auto staff = ProfileStore(reader).find(id);
    return staff ? staff->name : QString();
}

QString asked(const QString& name) { return u"This needs the PIN of %1: give it with --pin-from FD, as one line."_s.arg(name); }

}  // namespace

bool Invocation::mayDo(Deed deed) {
    if (const auto refusal = Permissions::objection(reader(), staff_, deed)) {
        fail(Exit::Refused, refusal->sentence);
        return false;
    }
    return isProven();
}

bool Invocation::isProven() {
    if (!PinStore(reader()).has(staff_)) return true;
    const QString name = nameOf(reader(), staff_);
    if (around.pins.isEmpty()) {
        fail(Exit::Refused, asked(name));
        return false;
    }
    const auto pin = given(around.pins);
    if (!pin) {
        fail(Exit::Refused, u"What was given with --pin-from is no PIN: a PIN has %1 digits or more."_s.arg(Pin::fewest));
        return false;
    }
    const PinAnswer answer = PinDesk(shop_->database()).check(staff_, *pin).result();
    if (answer.kind == PinAnswer::Kind::Right && answer.wrongBefore > 0)
        out.complain(u"%1 tried for %2 since the last right one."_s.arg(counted(answer.wrongBefore, "wrong PIN was", "wrong PINs were"), name));
    const QString objection = pinAnswerText(answer, name);
    if (objection.isEmpty()) return true;
    fail(Exit::Refused, objection);
    return false;
}

bool Invocation::isProvenTo(Connection& copy) {
    const auto kept = PinStore(copy).find(staff_);
    if (!kept) return true;
    const QString name = nameOf(copy, staff_);
    if (const auto pin = given(around.pins)) {
        if (PinHashing::matches(kept->hash, *pin)) return true;
        QThread::msleep(kSlowMs);
        fail(Exit::Refused, u"This is not the PIN of %1."_s.arg(name));
        return false;
    }
    fail(Exit::Refused, asked(name));
    return false;
}

}  // namespace regulars
