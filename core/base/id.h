#pragma once
#include <QHashFunctions>
#include <QtGlobal>
#include <compare>
#include <functional>

namespace regulars {

/// A row's identity: an integer that cannot be mistaken for the identity of another kind of thing.
template <class Tag>
struct Id {
    qint64 value = 0;
    constexpr Id() = default;
    constexpr explicit Id(qint64 v) : value(v) {}
    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const Id&) const = default;
};

using CustomerId = Id<struct CustomerTag>;
using StaffId = Id<struct StaffTag>;
using InteractionId = Id<struct InteractionTag>;
using FieldId = Id<struct FieldTag>;
using TaskId = Id<struct TaskTag>;
using ActionId = Id<struct ActionTag>;
using ProgrammeId = Id<struct ProgrammeTag>;
using TermsId = Id<struct TermsTag>;
using AccountId = Id<struct AccountTag>;
using CardId = Id<struct CardTag>;
using LedgerEventId = Id<struct LedgerEventTag>;
using MailingId = Id<struct MailingTag>;
using MailingItemId = Id<struct MailingItemTag>;

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }

}  // namespace regulars

template <class Tag>
struct std::hash<regulars::Id<Tag>> {
    size_t operator()(regulars::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};
