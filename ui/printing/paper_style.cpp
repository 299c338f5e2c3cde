#include "ui/printing/paper_style.h"

namespace regulars::paper {
using namespace Qt::StringLiterals;

namespace {

QStringList serifFaces(const QString& first) {
    return {first, u"Noto Serif"_s, u"DejaVu Serif"_s, u"Noto Naskh Arabic"_s, u"Noto Serif Hebrew"_s,
            u"Noto Serif CJK SC"_s, u"Noto Serif Devanagari"_s, u"serif"_s};
}

QStringList sansFaces() {
    return {u"Noto Sans"_s, u"DejaVu Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans Hebrew"_s,
            u"Noto Sans CJK SC"_s, u"Noto Sans Devanagari"_s, u"sans-serif"_s};
}

enum class Slant { Italic, Upright, Either };

Slant slantOf(char32_t c) {
    switch (QChar::script(c)) {
    case QChar::Script_Latin:
    case QChar::Script_Cyrillic:
    case QChar::Script_Greek: return Slant::Italic;
    case QChar::Script_Common:
    case QChar::Script_Inherited: return Slant::Either;
    default: return Slant::Upright;
    }
}

}  // namespace

QFont face(Role role, int pixelSize) {
    QFont font;
    const bool serif = role == Role::Heading || role == Role::Body;
    font.setStyleHint(serif ? QFont::Serif : QFont::SansSerif);
    font.setFamilies(!serif ? sansFaces()
                            : serifFaces(role == Role::Heading ? u"Noto Serif Display"_s : u"Noto Serif"_s));
    font.setItalic(role == Role::Heading);
    font.setPixelSize(pixelSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}

QColor ink(Role role) {
    switch (role) {
    case Role::Heading: return QColor(0x0E, 0x6B, 0x5E);
    case Role::Sender: return QColor(0x6C, 0x70, 0x78);
    case Role::Body:
    case Role::Address: break;
    }
    return QColor(0x22, 0x26, 0x2B);
}

QList<QTextLayout::FormatRange> uprightStretches(const QString& text, const QFont& italic) {
    QTextCharFormat upright;
    QFont font = italic;
    font.setItalic(false);
    upright.setFont(font);
    QList<QTextLayout::FormatRange> ranges;
    bool inside = false;
    for (qsizetype at = 0; at < text.size();) {
        const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        const int length = pair ? 2 : 1;
        const char32_t c = pair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : text.at(at).unicode();
        const Slant slant = slantOf(c);
        // Spaces and points between two upright words stay with them.
        if (slant != Slant::Either) inside = slant == Slant::Upright;
        if (inside && !ranges.isEmpty() && ranges.last().start + ranges.last().length == at)
            ranges.last().length += length;
        else if (inside) ranges.append({static_cast<int>(at), length, upright});
        at += length;
    }
    return ranges;
}

}  // namespace regulars::paper
