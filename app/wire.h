#pragma once
#include <QByteArray>
#include <QByteArrayList>
#include <QCborMap>
#include <QString>
#include <QStringList>
#include <optional>

namespace regulars {

/// A command on its way to the program that holds the shop.
struct HandedCommand {
    QStringList words;   ///< as given, without the program's name
    QString folder;      ///< what relative names mean
    QByteArray input;    ///< the standard input, when the command reads it
    QByteArrayList pins = {};  ///< what was read from --pin-from, for this one command
    [[nodiscard]] QCborMap toCbor() const;
    [[nodiscard]] static HandedCommand fromCbor(const QCborMap& map);
};

/// How it ended there.
struct HandedAnswer {
    int code = 0;
    QByteArray answer, complaints;
    [[nodiscard]] QCborMap toCbor() const;
    [[nodiscard]] static HandedAnswer fromCbor(const QCborMap& map);
};

/// The name of the local socket of whoever holds this very file: the shop's uuid, and the file's identity, since a copy
/// of a shop has the same uuid. Empty when the file cannot be read.
[[nodiscard]] QString socketName(const QString& shopPath);

// A message is its length in four bytes, the highest first, and so many bytes of CBOR. The client sends its command, the
// holder answers {"ready"}, the client says {"go"}: a client that gave up waiting never says it, so nothing is done for it.
[[nodiscard]] QByteArray toWire(const QCborMap& message);
/// Takes the first whole message off what arrived; empty while it is incomplete, an empty map when it is no message.
[[nodiscard]] std::optional<QCborMap> takeFromWire(QByteArray& arrived);

}  // namespace regulars
