#include "app/wire.h"
#include "core/profile/profile_store.h"
#include "core/storage/shop_file.h"
#include <QCborArray>
#include <QCborValue>
#include <QtEndian>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLengthBytes = 4;

}  // namespace

QCborMap HandedCommand::toCbor() const {
    QCborArray lines;
    for (const QByteArray& pin : pins) lines.append(pin);
    return {{u"words"_s, QCborArray::fromStringList(words)}, {u"folder"_s, folder}, {u"input"_s, input}, {u"pins"_s, lines}};
}

HandedCommand HandedCommand::fromCbor(const QCborMap& map) {
    HandedCommand command;
    for (const QCborValue& word : map.value(u"words"_s).toArray()) command.words.append(word.toString());
    command.folder = map.value(u"folder"_s).toString();
    command.input = map.value(u"input"_s).toByteArray();
    for (const QCborValue& pin : map.value(u"pins"_s).toArray()) command.pins.append(pin.toByteArray());
    return command;
}

QCborMap HandedAnswer::toCbor() const { return {{u"code"_s, code}, {u"answer"_s, answer}, {u"complaints"_s, complaints}}; }

HandedAnswer HandedAnswer::fromCbor(const QCborMap& map) {
    return {static_cast<int>(map.value(u"code"_s).toInteger()), map.value(u"answer"_s).toByteArray(), map.value(u"complaints"_s).toByteArray()};
}

QString socketName(const QString& shopPath) {
    const FileIdentity file = FileIdentity::of(shopPath);
    if (!file.exists()) return {};
    try {
        Connection reader(shopPath, Connection::Mode::Reader);
        const QString uuid = ProfileStore(reader).profile().uuid;
        return u"regulars-%1-%2-%3"_s.arg(uuid, QString::number(file.device, 16), QString::number(file.inode, 16));
    } catch (const Error&) {
        return {};
    }
}

QByteArray toWire(const QCborMap& message) {
    const QByteArray bytes = message.toCborValue().toCbor();
    QByteArray length(kLengthBytes, '\0');
    qToBigEndian(static_cast<quint32>(bytes.size()), length.data());
    return length + bytes;
}

std::optional<QCborMap> takeFromWire(QByteArray& arrived) {
    if (arrived.size() < kLengthBytes) return std::nullopt;
    const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(arrived.constData()));
    if (arrived.size() - kLengthBytes < length) return std::nullopt;
    const QCborMap message = QCborValue::fromCbor(arrived.mid(kLengthBytes, length)).toMap();
    arrived.remove(0, kLengthBytes + length);
    return message;
}

}  // namespace regulars
