#include "core/exchange/text_encoding.h"
#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <cstring>

namespace regulars {
namespace {

// What the bytes 0x80 to 0xFF stand for. Unassigned bytes stand for the control character of the same number.
constexpr char16_t windows1252[] =
    u"€\x81" u"‚ƒ„…†‡ˆ‰Š‹Œ\x8D" u"Ž\x8F" u"\x90" u"‘’“”•–—˜™š›œ\x9D" u"žŸ"
    u"\xA0" u"¡¢£¤¥¦§¨©ª«¬\xAD" u"®¯°±²³´µ¶·¸¹º»¼½¾¿"
    u"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
    u"àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";
constexpr char16_t windows1251[] =
    u"ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\x98" u"™љ›њќћџ"
    u"\xA0" u"ЎўЈ¤Ґ¦§Ё©Є«¬\xAD" u"®Ї°±Ііґµ¶·ё№є»јЅѕї"
    u"АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
    u"абвгдежзийклмнопрстуфхцчшщъыьэюя";
constexpr char16_t windows1250[] =
    u"€\x81" u"‚\x83" u"„…†‡\x88" u"‰Š‹ŚŤŽŹ\x90" u"‘’“”•–—\x98" u"™š›śťžź"
    u"\xA0" u"ˇ˘Ł¤Ą¦§¨©Ş«¬\xAD" u"®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż"
    u"ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß"
    u"ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙";
constexpr char16_t cp850[] =
    u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ"
    u"áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
    u"└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
    u"ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xAD" u"±‗¾¶§÷¸°¨·¹³²■\xA0";

const char16_t* tableOf(TextEncoding encoding) {
    switch (encoding) {
        case TextEncoding::Windows1251: return windows1251;
        case TextEncoding::Windows1250: return windows1250;
        case TextEncoding::Cp850: return cp850;
        default: return windows1252;
    }
}

uchar at(QByteArrayView bytes, qsizetype i) { return static_cast<uchar>(bytes[i]); }

/// Length of the well-formed sequence that begins at `i` (RFC 3629, table 3-7 of Unicode), 0 if there is none.
int sequenceLength(QByteArrayView bytes, qsizetype i) {
    const uchar lead = at(bytes, i);
    if (lead < 0x80) return 1;
    const int length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    if (length == 0 || i + length > bytes.size()) return 0;
    const uchar low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const uchar high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (at(bytes, i + 1) < low || at(bytes, i + 1) > high) return 0;
    for (int k = 2; k < length; ++k)
        if ((at(bytes, i + k) & 0xC0) != 0x80) return 0;
    return length;
}

struct Utf8Count { qsizetype sequences = 0, stray = 0; };

Utf8Count countUtf8(QByteArrayView bytes) {
    Utf8Count count;
    qsizetype i = 0;
    while (i < bytes.size()) {
        quint64 eight = 0;
        if (i + 8 <= bytes.size()) {
            std::memcpy(&eight, bytes.data() + i, 8);
            if ((eight & 0x8080808080808080ULL) == 0) { i += 8; continue; }
        }
        const int length = sequenceLength(bytes, i);
        if (length > 1) ++count.sequences;
        if (length == 0) ++count.stray;
        i += std::max(length, 1);
    }
    return count;
}

std::optional<TextEncoding> utf16WithoutMark(QByteArrayView bytes) {
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 8192) & ~qsizetype{1};
    qsizetype even = 0, odd = 0;
    for (qsizetype i = 0; i < looked; i += 2) {
        even += at(bytes, i) == 0;
        odd += at(bytes, i + 1) == 0;
    }
    // Even in Chinese text the separators and line ends are ASCII, so one half of the pairs shows zeros.
    if (std::max(even, odd) * 40 < looked || looked < 4) return {};
    if (odd > even * 8) return TextEncoding::Utf16LE;
    if (even > odd * 8) return TextEncoding::Utf16BE;
    return {};
}

bool asciiLetter(uchar c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

/// Cyrillic words are whole runs of high bytes and mostly made of a few letters; in Western text high bytes stand alone.
bool looksCyrillic(QByteArrayView bytes) {
    qsizetype inWords = 0, alone = 0, frequent = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        if (at(bytes, i) < 0xC0 && at(bytes, i) != 0xA8 && at(bytes, i) != 0xB8) { ++i; continue; }
        const qsizetype begin = i;
        qsizetype common = 0;
        for (; i < bytes.size() && (at(bytes, i) >= 0xC0 || at(bytes, i) == 0xA8 || at(bytes, i) == 0xB8); ++i) {
            const uchar lower = at(bytes, i) | 0x20;  // А-Я and а-я differ by this bit
            common += std::strchr("\xEE\xE5\xE0\xE8\xED\xF2\xF1\xF0\xE2\xEB", lower) != nullptr;
        }
        if (i - begin >= 3) { inWords += i - begin; frequent += common; }
        else alone += i - begin;
    }
    return inWords > alone && frequent * 100 >= inWords * 35;
}

TextEncoding recogniseTable(QByteArrayView bytes) {
    if (looksCyrillic(bytes)) return TextEncoding::Windows1251;
    const auto letter = [&](qsizetype i) { return asciiLetter(at(bytes, i)) || at(bytes, i) >= 0xC0; };
    qsizetype western = 0, polish = 0, dos = 0;
    for (qsizetype i = 1; i + 1 < bytes.size(); ++i) {
        const uchar c = at(bytes, i);
        if (c < 0x80 || !letter(i - 1) || !letter(i + 1)) continue;
        western += c >= 0xC0;
        polish += c == 0xB3 || c == 0xB9 || c == 0xBF || c == 0x9F;  // ł ą ż ź
        dos += c == 0x84 || c == 0x94 || c == 0x86 || c == 0x81 || c == 0x82;  // ä ö å ü é
    }
    if (dos > western && dos > polish) return TextEncoding::Cp850;
    // Where Polish letters lie, Windows-1252 has ³, ¹, ¿ and Ÿ, which stand inside no word.
    return polish > 0 ? TextEncoding::Windows1250 : TextEncoding::Windows1252;
}

}  // namespace

QString nameOf(TextEncoding encoding) {
    switch (encoding) {
        case TextEncoding::Utf8: return QStringLiteral("UTF-8");
        case TextEncoding::Utf16LE: return QStringLiteral("UTF-16 LE");
        case TextEncoding::Utf16BE: return QStringLiteral("UTF-16 BE");
        case TextEncoding::Windows1252: return QStringLiteral("Windows-1252");
        case TextEncoding::Windows1251: return QStringLiteral("Windows-1251");
        case TextEncoding::Windows1250: return QStringLiteral("Windows-1250");
        case TextEncoding::Cp850: return QStringLiteral("CP850");
    }
    return {};
}

TextEncoding recogniseEncoding(QByteArrayView bytes) {
    if (bytes.startsWith("\xEF\xBB\xBF")) return TextEncoding::Utf8;
    if (bytes.startsWith("\xFF\xFE")) return TextEncoding::Utf16LE;
    if (bytes.startsWith("\xFE\xFF")) return TextEncoding::Utf16BE;
    if (const auto wide = utf16WithoutMark(bytes)) return *wide;
    const Utf8Count count = countUtf8(bytes);
    if (count.stray == 0 || count.sequences > count.stray) return TextEncoding::Utf8;
    return recogniseTable(bytes.first(std::min<qsizetype>(bytes.size(), 1 << 20)));
}

QByteArray toUtf8(const QByteArray& bytes, TextEncoding encoding) {
    if (encoding == TextEncoding::Utf8) return bytes;
    if (encoding == TextEncoding::Utf16LE || encoding == TextEncoding::Utf16BE) {
        QStringDecoder decoder(encoding == TextEncoding::Utf16LE ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        // An odd last byte is half a character of a file cut short: nothing can be read from it.
        return QString(decoder(QByteArrayView(bytes).first(bytes.size() & ~qsizetype{1}))).toUtf8();
    }
    const char16_t* table = tableOf(encoding);
    QByteArray out;
    out.reserve(bytes.size() + bytes.size() / 4);
    for (const char byte : bytes) {
        const auto c = static_cast<uchar>(byte);
        const char16_t unit = c < 0x80 ? c : table[c - 0x80];
        if (unit < 0x80) { out.append(byte); continue; }
        if (unit < 0x800) {
            out.append(static_cast<char>(0xC0 | (unit >> 6)));
        } else {
            out.append(static_cast<char>(0xE0 | (unit >> 12)));
            out.append(static_cast<char>(0x80 | ((unit >> 6) & 0x3F)));
        }
        out.append(static_cast<char>(0x80 | (unit & 0x3F)));
    }
    return out;
}

bool isUtf8(QByteArrayView bytes) { return countUtf8(bytes).stray == 0; }

QString fromMixedUtf8(QByteArrayView bytes) {
    QString out;
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = sequenceLength(bytes, i);
        if (length == 0) out.append(QChar(tableOf(TextEncoding::Windows1252)[at(bytes, i) - 0x80]));
        else out.append(QString::fromUtf8(bytes.sliced(i, length)));
        i += std::max(length, 1);
    }
    return out;
}

}  // namespace regulars
