#include "core/exchange/customer_export.h"
#include "core/base/error.h"
#include "core/customers/custom_field_store.h"
#include "core/customers/customer_store.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/export_snapshot.h"
#include "core/exchange/shop_json.h"
#include "core/exchange/shop_json_store.h"
#include "core/loyalty/loyalty_store.h"
#include "core/profile/profile_store.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPieceBytes = 1 << 20;

/// How often each kind of column stands in the file: as often as the customer with the most of it needs.
struct Widths {
    int phones = 1, emails = 1, addresses = 1, dates = 1;
};

Widths widthsOf(Connection& reader) {
    ShopJsonStore store(reader);
    return {store.mostParts("customer_phone"), store.mostParts("customer_email"), store.mostParts("customer_address"), store.mostParts("customer_date")};
}

// The names are those our own import recognises; the numbered ones are those of Google Contacts, which others read too.
QStringList headerFor(const Widths& widths, const std::vector<CustomField>& fields) {
    QStringList names{u"Name"_s, u"Given Name"_s, u"Family Name"_s, u"Nickname"_s, u"File As"_s};
    const auto numbered = [&](const QString& kind, int count, const QStringList& parts) {
        for (int i = 1; i <= count; ++i)
            for (const QString& part : parts) names << u"%1 %2 - %3"_s.arg(kind, QString::number(i), part);
    };
    numbered(u"Phone"_s, widths.phones, {u"Label"_s, u"Value"_s});
    numbered(u"E-mail"_s, widths.emails, {u"Label"_s, u"Value"_s});
    numbered(u"Address"_s, widths.addresses, {u"Label"_s, u"Street"_s, u"Postal Code"_s, u"City"_s, u"Region"_s, u"Country"_s});
    names << u"Birthday"_s;
    numbered(u"Event"_s, widths.dates, {u"Label"_s, u"Value"_s});
    names << u"Notes"_s << u"Tags"_s << u"Language"_s << u"Consent e-mail"_s << u"Consent SMS"_s << u"Consent post"_s << u"Card number"_s << u"Customer ID"_s;
    names << u"Former names"_s << u"Price group"_s;
    for (const CustomField& field : fields) names << field.name;
    return names;
}

/// What was said last, if anything was.
QString saidAbout(const Customer& c, Channel channel) {
    const bool asked = std::any_of(c.consents.begin(), c.consents.end(), [&](const ConsentEvent& e) { return e.channel == channel; });
    return !asked ? QString() : c.allows(channel) ? u"yes"_s : u"no"_s;
}

QString tagsOf(const Customer& c) {
    const QString all = c.tags.join(u"; "_s);
    // A tag with a comma or semicolon in it needs the separator that Google uses.
    const bool plain = c.tags.filter(u";"_s).isEmpty() && (c.tags.size() > 1 || !all.contains(u','));
    return plain ? all : c.tags.join(u" ::: "_s) + u" ::: "_s;
}

template <class Parts, class Cells>
void addParts(QStringList& row, const Parts& parts, int count, qsizetype width, Cells cells) {
    for (int i = 0; i < count; ++i) {
        if (static_cast<size_t>(i) < parts.size()) row << cells(parts[static_cast<size_t>(i)]);
        else row << QStringList(width);
    }
}

QString valueOf(const Customer& c, const CustomField& field, const Currency& currency) {
    for (const CustomValue& value : c.values)
        if (value.field == field.id) return field.plain(value.value, currency);
    return {};
}

QStringList rowOf(const Customer& c, const Widths& widths, const QString& cardNumber) {
    QStringList row{c.displayName, c.givenName, c.familyName, c.called, c.sortName};
    addParts(row, c.phones, widths.phones, 2, [](const Phone& p) {
        const bool spoken = p.number.extension.isEmpty() || p.number.asTyped.contains(p.number.extension);
        return QStringList{p.label, spoken ? p.number.asTyped : p.number.asTyped + u" ext "_s + p.number.extension};
    });
    addParts(row, c.emails, widths.emails, 2, [](const Email& e) { return QStringList{e.label, e.address}; });
    addParts(row, c.addresses, widths.addresses, 6, [](const Address& a) { return QStringList{a.label, a.street, a.postCode, a.city, a.region, a.country}; });
    const auto birthday = c.birthday();
    row << (birthday ? birthday->iso() : QString());
    std::vector<LabelledDate> others;
    for (const LabelledDate& date : c.dates)
        if (date.label != u"birthday") others.push_back(date);
    addParts(row, others, widths.dates, 2, [](const LabelledDate& d) { return QStringList{d.label, d.date.iso()}; });
    return row << c.note << tagsOf(c) << c.language << saidAbout(c, Channel::Email) << saidAbout(c, Channel::Sms) << saidAbout(c, Channel::Post) << cardNumber
               << c.externalIds.value(0) << c.formerNames.join(u"; "_s) << c.priceGroup;
}

void write(QIODevice& out, const QByteArray& bytes) {
    if (out.write(bytes) != bytes.size()) throw Error(Error::Kind::DiskFull, CustomerExport::tr("The file could not be written whole. Make room on the disk and try again."), out.errorString());
}

}  // namespace

qint64 CustomerExport::csv(Connection& reader, QIODevice& out) {
    const ExportSnapshot snapshot(reader);
    const Widths widths = widthsOf(reader);
    LoyaltyStore cards(reader);
    CsvWriter writer;
    const auto fields = CustomFieldStore(reader).all();
    const Currency currency = ProfileStore(reader).profile().currency;
    writer.add(headerFor(widths, fields));
    qint64 count = 0;
    CustomerStore(reader).forEach([&](const Customer& c) {
        const auto card = cards.activeCard(c.id);
        QStringList row = rowOf(c, widths, card ? card->number.digits() : QString());
        for (const CustomField& field : fields) row << valueOf(c, field, currency);
        writer.add(row);
        ++count;
        if (writer.bytes().size() > kPieceBytes) write(out, writer.take());
    });
    write(out, writer.take());
    return count;
}

void CustomerExport::json(Connection& reader, QIODevice& out) {
    const ExportSnapshot snapshot(reader);
    ShopJson shop(reader);
    QByteArray piece;
    shop.write([&](const QByteArray& bytes) {
        piece += bytes;
        if (piece.size() > kPieceBytes) write(out, std::exchange(piece, {}));
    });
    write(out, piece);
}

}  // namespace regulars
