#include "ui/shared/record_values.h"
#include "core/base/clock.h"
#include "ui/shared/formats.h"
#include "ui/shared/record_choices.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct RecordValues {
    Q_DECLARE_TR_FUNCTIONS(RecordValues)
};

// Columns that hold one of a few codes and nothing that anybody wrote.
const QSet<QString>& codedFields() {
    static const QSet<QString> fields{u"kind"_s, u"direction"_s, u"outcome"_s, u"how"_s, u"status"_s, u"state"_s, u"trust"_s, u"channel"_s, u"preferred_channel"_s, u"clawback"_s};
    return fields;
}

const QHash<QString, const char*>& codes() {
    static const QHash<QString, const char*> table{
        {u"call"_s, QT_TRANSLATE_NOOP("RecordValues", "call")},
        {u"visit"_s, QT_TRANSLATE_NOOP("RecordValues", "visit")},
        {u"note"_s, QT_TRANSLATE_NOOP("RecordValues", "note")},
        {u"card"_s, QT_TRANSLATE_NOOP("RecordValues", "card")},
        {u"in"_s, QT_TRANSLATE_NOOP("RecordValues", "they called")},
        {u"out"_s, QT_TRANSLATE_NOOP("RecordValues", "we called")},
        {u"reached"_s, QT_TRANSLATE_NOOP("RecordValues", "reached")},
        {u"no_answer"_s, QT_TRANSLATE_NOOP("RecordValues", "no answer")},
        {u"message"_s, QT_TRANSLATE_NOOP("RecordValues", "message left")},
        {u"follow_up"_s, QT_TRANSLATE_NOOP("RecordValues", "follow-up")},
        {u"promise"_s, QT_TRANSLATE_NOOP("RecordValues", "promise")},
        {u"appointment"_s, QT_TRANSLATE_NOOP("RecordValues", "appointment")},
        {u"hand_over"_s, QT_TRANSLATE_NOOP("RecordValues", "word for a colleague")},
        {u"done"_s, QT_TRANSLATE_NOOP("RecordValues", "done")},
        {u"kept"_s, QT_TRANSLATE_NOOP("RecordValues", "kept")},
        {u"broken"_s, QT_TRANSLATE_NOOP("RecordValues", "broken")},
        {u"dropped"_s, QT_TRANSLATE_NOOP("RecordValues", "given up")},
        {u"stamp"_s, QT_TRANSLATE_NOOP("RecordValues", "stamps")},
        {u"active"_s, QT_TRANSLATE_NOOP("RecordValues", "in use")},
        {u"frozen"_s, QT_TRANSLATE_NOOP("RecordValues", "at rest")},
        {u"merged"_s, QT_TRANSLATE_NOOP("RecordValues", "joined with another")},
        {u"closed"_s, QT_TRANSLATE_NOOP("RecordValues", "closed")},
        {u"lost"_s, QT_TRANSLATE_NOOP("RecordValues", "lost")},
        {u"replaced"_s, QT_TRANSLATE_NOOP("RecordValues", "replaced")},
        {u"blocked"_s, QT_TRANSLATE_NOOP("RecordValues", "blocked")},
        {u"earn"_s, QT_TRANSLATE_NOOP("RecordValues", "stamped")},
        {u"redeem"_s, QT_TRANSLATE_NOOP("RecordValues", "reward redeemed")},
        {u"reverse"_s, QT_TRANSLATE_NOOP("RecordValues", "taken back")},
        {u"expire"_s, QT_TRANSLATE_NOOP("RecordValues", "lapsed")},
        {u"adjust"_s, QT_TRANSLATE_NOOP("RecordValues", "put right")},
        {u"refund"_s, QT_TRANSLATE_NOOP("RecordValues", "refunded")},
        {u"merge_out"_s, QT_TRANSLATE_NOOP("RecordValues", "moved to the joined account")},
        {u"merge_in"_s, QT_TRANSLATE_NOOP("RecordValues", "came from the joined account")},
        {u"reminder"_s, QT_TRANSLATE_NOOP("RecordValues", "reminder card")},
        {u"birthday"_s, QT_TRANSLATE_NOOP("RecordValues", "birthday card")},
        {u"holiday"_s, QT_TRANSLATE_NOOP("RecordValues", "holiday card")},
        {u"printed"_s, QT_TRANSLATE_NOOP("RecordValues", "printed")},
        {u"spoiled"_s, QT_TRANSLATE_NOOP("RecordValues", "spoiled")},
        {u"reversed"_s, QT_TRANSLATE_NOOP("RecordValues", "taken back")},
    };
    return table;
}

QString rolesText(const QString& value) {
    const auto roles = customerRolesFrom(value);
    if (!roles) return value;
    QStringList words;
    for (const CustomerRole role : allCustomerRoles())
        if (roles->testFlag(role)) words << customerRoleText(role);
    return words.join(u", "_s);
}

QString codedText(const QString& value) {
    if (const auto kind = customerKindFrom(value)) return customerKindText(*kind);
    if (const auto trust = paymentTrustFrom(value)) return paymentTrustText(*trust);
    if (const auto state = contactStateFrom(value)) return contactStateText(*state);
    if (const auto channel = channelFrom(value)) return channelText(*channel);
    const auto known = codes().constFind(value);
    return known == codes().constEnd() ? value : QCoreApplication::translate("RecordValues", *known);
}

bool isYesOrNo(const QString& field) { return field.startsWith(u"is_") || field == u"given" || field == u"shares_address"; }

}  // namespace

QString recordValueText(const QString& field, const QString& value, Day today, const Currency& currency) {
    if (value.isEmpty()) return {};
    if (field == u"amount_minor") return Formats::money({value.toLongLong(), currency});
    if (field == u"roles") return rolesText(value);
    if (field == u"how" && value == u"late") return RecordValues::tr("kept too late");
    if (field == u"due_minutes") return Formats::time(Clock::at(today, value.toInt()));
    if (codedFields().contains(field)) return codedText(value);
    if (isYesOrNo(field)) return value == u"1" || value == u"true" ? RecordValues::tr("yes") : RecordValues::tr("no");
    if (field == u"language")
        if (const QString name = QLocale(value).nativeLanguageName(); !name.isEmpty()) return name;
    if (field == u"at" || field.endsWith(u"_at")) {
        const QDateTime at = QDateTime::fromString(value, Qt::ISODate);
        if (at.isValid()) return Formats::moment(at.toMSecsSinceEpoch(), today);
    }
    if (field == u"date" || field == u"day" || field == u"birthday" || field.endsWith(u"_on"))
        if (const auto date = PartialDate::fromIso(value)) return Formats::partialDate(*date);
    return QString(value).replace(u'\n', u' ');
}

}  // namespace regulars
