#pragma once
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/mailings/template.h"
#include <QMap>
#include <QString>
#include <QStringList>
#include <vector>

namespace regulars {

/// One card of a mailing: the words as they are printed, kept for good.
struct MailingItem {
    MailingItemId id;
    CustomerId customer;
    QString customerName;  ///< read with it, not stored
    QString occasion;      ///< "task:12", "birthday:2026", "holiday:2026"; several with a space between: "task:12 task:15"
    QString heading, body;
    QStringList address;   ///< the lines as printed, name first
    bool operator==(const MailingItem&) const = default;
};

/// A print job: the cards of one kind, in printing order.
struct Mailing {
    MailingId id;
    QString uuid;
    CardKind kind = CardKind::Reminder;
    QString title;         ///< see cardTitle()
    QString sheet = QStringLiteral("a6x4");
    int startCell = 0;
    Day day;
    Instant at = 0;
    StaffId staff;
    std::vector<MailingItem> items;
    enum class Status { Prepared, Confirmed };
    Status status = Status::Prepared;
};

/// Who would get a card and who is left out, with the reason in words.
struct DueCards {
    CardKind kind = CardKind::Reminder;
    std::vector<MailingItem> items;
    struct LeftOut { CustomerId customer; QString customerName; QString reason; };
    std::vector<LeftOut> leftOut;
    QMap<QString, qint64> languages;  ///< how many cards are written in each language, see cardTextLanguage()
    QString title;  ///< of the mailing, in the language of the shop
};

/// How many cards are due, and how many people are left out.
struct DueCount {
    qint64 cards = 0, leftOut = 0;
    bool operator==(const DueCount&) const = default;
};

}  // namespace regulars
