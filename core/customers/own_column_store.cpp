#include "core/customers/own_column_store.h"
#include "core/customers/custom_field_store.h"
#include <bit>
#include <QtEndian>

namespace regulars {

namespace {

constexpr quint64 kSign = quint64{1} << 63;

// Greater numbers have greater bytes, below zero too.
QByteArray bytesOf(quint64 number) {
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray bytesOf(double number) {
    const auto bits = std::bit_cast<quint64>(number == 0 ? 0.0 : number);
    return bytesOf((bits & kSign) != 0 ? ~bits : bits | kSign);
}

}  // namespace

OwnColumnStore::OwnColumnStore(Connection& connection, FieldId field)
    : connection_(connection), field_(CustomFieldStore(connection).find(field)), keys_(connection.text("SELECT language FROM shop")) {}

qint64 OwnColumnStore::highest() { return connection_.integer("SELECT max(id) FROM customer"); }

QByteArray OwnColumnStore::keyOf(std::string_view stored) const {
    const QString text = QString::fromUtf8(stored.data(), static_cast<qsizetype>(stored.size()));
    switch (field_->kind) {
    case CustomField::Kind::Number: return bytesOf(text.toDouble());
    case CustomField::Kind::Money: return bytesOf(static_cast<quint64>(text.toLongLong()) ^ kSign);
    case CustomField::Kind::Choice: return bytesOf(static_cast<quint64>(field_->choices.indexOf(text) + 1));
    // As it is stored: the days of no year first, by their month.
    case CustomField::Kind::Date:
    case CustomField::Kind::YesNo: return text.toUtf8();
    case CustomField::Kind::Text: break;
    }
    return keys_.of(text);
}

void OwnColumnStore::each(const std::function<void(const QByteArray*, qint64)>& take) {
    if (!field_) return;
    Statement s(connection_, "SELECT value, customer_id FROM customer_value WHERE field_id = ?1 ORDER BY value");
    s.bind(field_->id);
    std::string last;
    for (bool isFirst = true; s.step(); isFirst = false) {
        const std::string_view stored = s.utf8(0);
        if (!isFirst && stored == last) {
            take(nullptr, s.integer(1));
            continue;
        }
        last = stored;
        const QByteArray key = keyOf(last);
        take(&key, s.integer(1));
    }
}

std::optional<QByteArray> OwnColumnStore::keyOf(qint64 customer) {
    if (!field_) return std::nullopt;
    Statement s(connection_, "SELECT value FROM customer_value WHERE customer_id = ?1 AND field_id = ?2");
    if (!s.bind(customer, field_->id).step()) return std::nullopt;
    return keyOf(s.utf8(0));
}

}  // namespace regulars
