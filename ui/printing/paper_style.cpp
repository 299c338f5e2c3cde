#include "ui/printing/paper_style.h"
#include "ui/shared/theme.h"

namespace regulars::paper {
using namespace Qt::StringLiterals;

namespace {

QStringList serifFaces(const QString& first) {
    return {first, u"Noto Serif"_s, u"Noto Naskh Arabic"_s, u"Noto Serif Hebrew"_s, u"Noto Serif CJK SC"_s,
            u"Noto Serif Devanagari"_s, u"DejaVu Serif"_s, u"serif"_s};
}

QStringList sansFaces() {
    return {u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans Hebrew"_s, u"Noto Sans CJK SC"_s,
            u"Noto Sans Devanagari"_s, u"DejaVu Sans"_s, u"sans-serif"_s};
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
    const Tokens& light = tokensOf(false);
    switch (role) {
    case Role::Heading: return light.accent;
    case Role::Sender: return light.muted;
    case Role::Body:
    case Role::Address: break;
    }
    return light.ink;
}

QColor rule() { return tokensOf(false).line.darker(112); }

QColor cutLine() { return tokensOf(false).line.darker(118); }

QList<QTextLayout::FormatRange> uprightStretches(const QString& text, const QFont& italic) {
    QTextCharFormat upright;
    QFont font = italic;
    font.setItalic(false);
    upright.setFont(font);
    QList<QTextLayout::FormatRange> ranges;
    bool open = false;  // spaces and points between two upright words stay with them
    for (qsizetype at = 0; at < text.size();) {
        const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        const qsizetype end = at + (pair ? 2 : 1);
        const char32_t c = pair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : text.at(at).unicode();
        const Slant slant = slantOf(c);
        if (slant == Slant::Upright && open) ranges.last().length = static_cast<int>(end) - ranges.last().start;
        if (slant == Slant::Upright && !open) ranges.append({static_cast<int>(at), static_cast<int>(end - at), upright});
        if (slant != Slant::Either) open = slant == Slant::Upright;
        at = end;
    }
    return ranges;
}

}  // namespace regulars::paper
