#pragma once
#include "core/base/clock.h"
#include "core/customers/customer.h"
#include "core/history/interaction.h"
#include "core/loyalty/programme.h"
#include "core/mailings/mailing.h"
#include "core/tasks/task.h"
#include <QJsonArray>
#include <QJsonObject>

namespace regulars::json {

// How the shop's words look in JSON answers. Absent is null; days are YYYY-MM-DD, instants ISO 8601 in UTC, amounts
// plain decimals in a string. Whatever names a person has `id` and `display_name`.

[[nodiscard]] QJsonObject person(CustomerId id, const QString& displayName);
[[nodiscard]] QJsonObject person(StaffId id, const QString& name);
[[nodiscard]] QJsonValue day(Day day);
[[nodiscard]] QJsonValue time(std::optional<int> minutes);  ///< "14:30"
[[nodiscard]] QString instant(Instant at);
[[nodiscard]] QJsonArray texts(const QStringList& texts);
[[nodiscard]] QJsonValue orNull(const QString& text);       ///< null for an empty text
template <class Tag>
[[nodiscard]] QJsonValue id(Id<Tag> id) { return id.isValid() ? QJsonValue(id.value) : QJsonValue(); }

/// Everything on the customer's own rows.
[[nodiscard]] QJsonObject customer(const Customer& customer, const QString& region);
/// One line of the consent register; the name of who wrote it down, where that is told.
[[nodiscard]] QJsonObject consent(const ConsentEvent& event, const QString& staff);
[[nodiscard]] QJsonObject entry(const Interaction& entry);
[[nodiscard]] QJsonObject task(const Task& task, Day today);
[[nodiscard]] QJsonValue card(const std::optional<CardStanding>& standing);

}  // namespace regulars::json
