#pragma once
#include <QByteArray>
#include <QString>

namespace regulars {

/// The ways of writing text as bytes that files from tills, offices and web shops really use.
enum class TextEncoding { Utf8, Utf16LE, Utf16BE, Windows1252, Windows1251, Windows1250, Cp850 };

/// The name people meet elsewhere: "UTF-8", "Windows-1252".
[[nodiscard]] QString nameOf(TextEncoding);

/// Guesses the encoding of a whole file: byte order marks, the zero bytes of UTF-16, valid UTF-8 (a few damaged bytes
/// among many good ones are forgiven), else the single-byte table under which the letters lie as they do in words.
[[nodiscard]] TextEncoding recogniseEncoding(QByteArrayView bytes);

/// The same text in UTF-8. UTF-8 is returned as it is, shared and with its byte order mark, if it has one.
[[nodiscard]] QByteArray toUtf8(const QByteArray& bytes, TextEncoding);

/// Whether every byte belongs to a well-formed UTF-8 sequence.
[[nodiscard]] bool isUtf8(QByteArrayView bytes);

/// Reads UTF-8 in which stray bytes are read as Windows-1252, as in files glued together from two programs.
[[nodiscard]] QString fromMixedUtf8(QByteArrayView bytes);

}  // namespace regulars
