#include "core/service/recall.h"
#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

QString recallHowCode(RecallContact::How how) {
    switch (how) {
    case RecallContact::How::Phone: return u"phone"_s;
    case RecallContact::How::Sms: return u"sms"_s;
    case RecallContact::How::Email: return u"email"_s;
    case RecallContact::How::Post: return u"post"_s;
    case RecallContact::How::InPerson: return u"in_person"_s;
    }
    return {};
}

std::optional<RecallContact::How> recallHowFrom(QStringView code) {
    using How = RecallContact::How;
    for (const How how : {How::Phone, How::Sms, How::Email, How::Post, How::InPerson})
        if (code == recallHowCode(how)) return how;
    return std::nullopt;
}

QString recallStatusCode(RecallContact::Status status) {
    switch (status) {
    case RecallContact::Status::Reached: return u"reached"_s;
    case RecallContact::Status::Tried: return u"tried"_s;
    case RecallContact::Status::Unreachable: return u"unreachable"_s;
    }
    return {};
}

std::optional<RecallContact::Status> recallStatusFrom(QStringView code) {
    using Status = RecallContact::Status;
    for (const Status status : {Status::Reached, Status::Tried, Status::Unreachable})
        if (code == recallStatusCode(status)) return status;
    return std::nullopt;
}

QString recallWhyCode(RecalledPerson::Why why) {
    switch (why) {
    case RecalledPerson::Why::Bought: return u"bought"_s;
    case RecalledPerson::Why::Complained: return u"complained"_s;
    case RecalledPerson::Why::MayHaveBought: return u"may_have_bought"_s;
    }
    return {};
}

std::optional<RecallContact::Status> RecalledPerson::status() const {
    using Status = RecallContact::Status;
    if (contacts.empty()) return std::nullopt;
    const bool isReached = std::any_of(contacts.begin(), contacts.end(), [](const RecallContact& contact) { return contact.status == Status::Reached; });
    return isReached ? Status::Reached : contacts.back().status;
}

void RecallProgress::count(const RecalledPerson& person) {
    ++people;
    const auto status = person.status();
    if (!status) return;
    switch (*status) {
    case RecallContact::Status::Reached: ++reached; break;
    case RecallContact::Status::Tried: ++tried; break;
    case RecallContact::Status::Unreachable: ++unreachable; break;
    }
}

}  // namespace regulars
