#include "ui/shared/record_words.h"
#include <QCoreApplication>
#include <QHash>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    const char *one, *many;
};

const QHash<QByteArray, Words>& kinds() {
    static const QHash<QByteArray, Words> table{
        {"customer", {QT_TRANSLATE_NOOP("RecordWords", "Record"), QT_TRANSLATE_NOOP("RecordWords", "Records")}},
        {"customer_phone", {QT_TRANSLATE_NOOP("RecordWords", "Phone"), QT_TRANSLATE_NOOP("RecordWords", "Phones")}},
        {"customer_email", {QT_TRANSLATE_NOOP("RecordWords", "E-mail"), QT_TRANSLATE_NOOP("RecordWords", "E-mails")}},
        {"customer_address", {QT_TRANSLATE_NOOP("RecordWords", "Address"), QT_TRANSLATE_NOOP("RecordWords", "Addresses")}},
        {"customer_date", {QT_TRANSLATE_NOOP("RecordWords", "Date"), QT_TRANSLATE_NOOP("RecordWords", "Dates")}},
        {"customer_tag", {QT_TRANSLATE_NOOP("RecordWords", "Tag"), QT_TRANSLATE_NOOP("RecordWords", "Tags")}},
        {"customer_external", {QT_TRANSLATE_NOOP("RecordWords", "Number in another program"), QT_TRANSLATE_NOOP("RecordWords", "Numbers in other programs")}},
        {"customer_twin", {QT_TRANSLATE_NOOP("RecordWords", "Possible twin"), QT_TRANSLATE_NOOP("RecordWords", "Possible twins")}},
        {"not_same", {QT_TRANSLATE_NOOP("RecordWords", "Marked as somebody else"), QT_TRANSLATE_NOOP("RecordWords", "Marked as somebody else")}},
        {"customer_merge", {QT_TRANSLATE_NOOP("RecordWords", "Merge"), QT_TRANSLATE_NOOP("RecordWords", "Merges")}},
        {"customer_merge_row", {QT_TRANSLATE_NOOP("RecordWords", "Moved with a merge"), QT_TRANSLATE_NOOP("RecordWords", "Moved with a merge")}},
        {"consent_event", {QT_TRANSLATE_NOOP("RecordWords", "Consent"), QT_TRANSLATE_NOOP("RecordWords", "Consents")}},
        {"interaction", {QT_TRANSLATE_NOOP("RecordWords", "Entry"), QT_TRANSLATE_NOOP("RecordWords", "Visits, calls and notes")}},
        {"task", {QT_TRANSLATE_NOOP("RecordWords", "Follow-up"), QT_TRANSLATE_NOOP("RecordWords", "Follow-ups")}},
        {"task_move", {QT_TRANSLATE_NOOP("RecordWords", "Moved from"), QT_TRANSLATE_NOOP("RecordWords", "Moved from")}},
        {"task_end", {QT_TRANSLATE_NOOP("RecordWords", "How it ended"), QT_TRANSLATE_NOOP("RecordWords", "How it ended")}},
        {"task_repeat", {QT_TRANSLATE_NOOP("RecordWords", "Comes again"), QT_TRANSLATE_NOOP("RecordWords", "Come again")}},
        {"appointment", {QT_TRANSLATE_NOOP("RecordWords", "Appointment"), QT_TRANSLATE_NOOP("RecordWords", "Appointments")}},
        {"loyalty_account", {QT_TRANSLATE_NOOP("RecordWords", "Loyalty account"), QT_TRANSLATE_NOOP("RecordWords", "Loyalty accounts")}},
        {"loyalty_card", {QT_TRANSLATE_NOOP("RecordWords", "Loyalty card"), QT_TRANSLATE_NOOP("RecordWords", "Loyalty cards")}},
        {"loyalty_event", {QT_TRANSLATE_NOOP("RecordWords", "Ledger"), QT_TRANSLATE_NOOP("RecordWords", "Lines of the ledger")}},
        {"loyalty_lot", {QT_TRANSLATE_NOOP("RecordWords", "Stamp"), QT_TRANSLATE_NOOP("RecordWords", "Stamps")}},
        {"loyalty_entry", {QT_TRANSLATE_NOOP("RecordWords", "Movement of stamps"), QT_TRANSLATE_NOOP("RecordWords", "Movements of stamps")}},
        {"mailing_item", {QT_TRANSLATE_NOOP("RecordWords", "Printed card"), QT_TRANSLATE_NOOP("RecordWords", "Printed cards")}},
        {"mailing_event", {QT_TRANSLATE_NOOP("RecordWords", "Printing"), QT_TRANSLATE_NOOP("RecordWords", "Printings")}},
        {"customer_handle", {QT_TRANSLATE_NOOP("RecordWords", "Web or social address"), QT_TRANSLATE_NOOP("RecordWords", "Web and social addresses")}},
        {"customer_former_name", {QT_TRANSLATE_NOOP("RecordWords", "Former name"), QT_TRANSLATE_NOOP("RecordWords", "Former names")}},
        {"customer_fact", {QT_TRANSLATE_NOOP("RecordWords", "Good to know"), QT_TRANSLATE_NOOP("RecordWords", "Good to know")}},
        {"customer_value", {QT_TRANSLATE_NOOP("RecordWords", "Own field"), QT_TRANSLATE_NOOP("RecordWords", "Own fields")}},
        {"household_member", {QT_TRANSLATE_NOOP("RecordWords", "Household"), QT_TRANSLATE_NOOP("RecordWords", "Households")}},
        {"customer_relation", {QT_TRANSLATE_NOOP("RecordWords", "Relation"), QT_TRANSLATE_NOOP("RecordWords", "Relations")}},
        {"customer_photo", {QT_TRANSLATE_NOOP("RecordWords", "Photo"), QT_TRANSLATE_NOOP("RecordWords", "Photos")}},
        {"attachment", {QT_TRANSLATE_NOOP("RecordWords", "Attachment"), QT_TRANSLATE_NOOP("RecordWords", "Attachments")}},
        {"purchase_line", {QT_TRANSLATE_NOOP("RecordWords", "Bought"), QT_TRANSLATE_NOOP("RecordWords", "Things bought")}},
        {"complaint", {QT_TRANSLATE_NOOP("RecordWords", "Complaint"), QT_TRANSLATE_NOOP("RecordWords", "Complaints")}},
        {"complaint_step", {QT_TRANSLATE_NOOP("RecordWords", "What was done about a complaint"), QT_TRANSLATE_NOOP("RecordWords", "What was done about complaints")}},
        {"recall_contact", {QT_TRANSLATE_NOOP("RecordWords", "Told of a recall"), QT_TRANSLATE_NOOP("RecordWords", "Told of recalls")}},
        {"draft", {QT_TRANSLATE_NOOP("RecordWords", "Draft"), QT_TRANSLATE_NOOP("RecordWords", "Drafts")}},
    };
    return table;
}

const QHash<QString, const char*>& fields() {
    static const QHash<QString, const char*> table{
        {u"display_name"_s, QT_TRANSLATE_NOOP("RecordWords", "Name")},
        {u"sort_name"_s, QT_TRANSLATE_NOOP("RecordWords", "Sort name")},
        {u"given_name"_s, QT_TRANSLATE_NOOP("RecordWords", "Given name")},
        {u"family_name"_s, QT_TRANSLATE_NOOP("RecordWords", "Family name")},
        {u"called"_s, QT_TRANSLATE_NOOP("RecordWords", "Called")},
        {u"language"_s, QT_TRANSLATE_NOOP("RecordWords", "Language")},
        {u"note"_s, QT_TRANSLATE_NOOP("RecordWords", "Good to know")},
        {u"created_on"_s, QT_TRANSLATE_NOOP("RecordWords", "Customer since")},
        {u"binned_at"_s, QT_TRANSLATE_NOOP("RecordWords", "In the bin")},
        {u"roles"_s, QT_TRANSLATE_NOOP("RecordWords", "Roles")},
        {u"salutation"_s, QT_TRANSLATE_NOOP("RecordWords", "Salutation")},
        {u"is_formal"_s, QT_TRANSLATE_NOOP("RecordWords", "Addressed formally")},
        {u"trust"_s, QT_TRANSLATE_NOOP("RecordWords", "How they pay")},
        {u"price_group"_s, QT_TRANSLATE_NOOP("RecordWords", "Price group")},
        {u"currency"_s, QT_TRANSLATE_NOOP("RecordWords", "Currency")},
        {u"preferred_channel"_s, QT_TRANSLATE_NOOP("RecordWords", "Likes to be reached by")},
        {u"state"_s, QT_TRANSLATE_NOOP("RecordWords", "state")},
        {u"name"_s, QT_TRANSLATE_NOOP("RecordWords", "name")},
        {u"role"_s, QT_TRANSLATE_NOOP("RecordWords", "role")},
        {u"since"_s, QT_TRANSLATE_NOOP("RecordWords", "since")},
        {u"until"_s, QT_TRANSLATE_NOOP("RecordWords", "until")},
        {u"birthday"_s, QT_TRANSLATE_NOOP("RecordWords", "birthday")},
        {u"value"_s, QT_TRANSLATE_NOOP("RecordWords", "value")},
        {u"purpose"_s, QT_TRANSLATE_NOOP("RecordWords", "purpose")},
        {u"wording"_s, QT_TRANSLATE_NOOP("RecordWords", "wording")},
        {u"shares_address"_s, QT_TRANSLATE_NOOP("RecordWords", "shares the address")},
        {u"picture"_s, QT_TRANSLATE_NOOP("RecordWords", "picture")},
        {u"reverse_name"_s, QT_TRANSLATE_NOOP("RecordWords", "the other way round")},
        {u"label"_s, QT_TRANSLATE_NOOP("RecordWords", "what it is called")},
        {u"as_typed"_s, QT_TRANSLATE_NOOP("RecordWords", "number")},
        {u"address"_s, QT_TRANSLATE_NOOP("RecordWords", "address")},
        {u"street"_s, QT_TRANSLATE_NOOP("RecordWords", "street")},
        {u"post_code"_s, QT_TRANSLATE_NOOP("RecordWords", "post code")},
        {u"city"_s, QT_TRANSLATE_NOOP("RecordWords", "city")},
        {u"region"_s, QT_TRANSLATE_NOOP("RecordWords", "region")},
        {u"country"_s, QT_TRANSLATE_NOOP("RecordWords", "country")},
        {u"date"_s, QT_TRANSLATE_NOOP("RecordWords", "day")},
        {u"kind"_s, QT_TRANSLATE_NOOP("RecordWords", "Kind")},
        {u"day"_s, QT_TRANSLATE_NOOP("RecordWords", "day")},
        {u"text"_s, QT_TRANSLATE_NOOP("RecordWords", "words")},
        {u"outcome"_s, QT_TRANSLATE_NOOP("RecordWords", "outcome")},
        {u"amount_minor"_s, QT_TRANSLATE_NOOP("RecordWords", "amount")},
        {u"due_on"_s, QT_TRANSLATE_NOOP("RecordWords", "due on")},
        {u"done_at"_s, QT_TRANSLATE_NOOP("RecordWords", "done")},
        {u"status"_s, QT_TRANSLATE_NOOP("RecordWords", "state")},
        {u"due_minutes"_s, QT_TRANSLATE_NOOP("RecordWords", "due at")},
        {u"minutes"_s, QT_TRANSLATE_NOOP("RecordWords", "minutes")},
        {u"how"_s, QT_TRANSLATE_NOOP("RecordWords", "how it ended")},
        {u"reason"_s, QT_TRANSLATE_NOOP("RecordWords", "reason")},
        {u"parted_at"_s, QT_TRANSLATE_NOOP("RecordWords", "parted")},
    };
    return table;
}

QString inWords(QString name) {
    name.replace(u'_', u' ');
    if (!name.isEmpty()) name[0] = name[0].toUpper();
    return name;
}

QString ownName(const QByteArray& table) { return inWords(QString::fromUtf8(table.startsWith("customer_") ? table.mid(9) : table)); }

}  // namespace

QString rowKindText(const QByteArray& table) {
    const auto known = kinds().constFind(table);
    return known == kinds().constEnd() ? ownName(table) : QCoreApplication::translate("RecordWords", known->one);
}

QString rowKindsText(const QByteArray& table) {
    const auto known = kinds().constFind(table);
    return known == kinds().constEnd() ? ownName(table) : QCoreApplication::translate("RecordWords", known->many);
}

QString recordFieldText(const QByteArray& table, const QString& field) {
    const auto known = fields().constFind(field);
    const QString word = known == fields().constEnd() ? inWords(field) : QCoreApplication::translate("RecordWords", *known);
    if (table == "customer" || field.isEmpty()) return field.isEmpty() ? rowKindText(table) : word;
    //: A kind of thing and one of its fields: "Phone: number"
    return QCoreApplication::translate("RecordWords", "%1: %2").arg(rowKindText(table), word.toLower());
}

}  // namespace regulars
