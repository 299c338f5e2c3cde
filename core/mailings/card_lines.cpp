#include "core/mailings/card_lines.h"
#include <algorithm>

namespace regulars::lines {
using namespace Qt::StringLiterals;

namespace {

/// A character's width in thousandths of the em, as serif faces usually have it.
int usualWidth(QChar c) {
    if (c.isMark() || c.isLowSurrogate()) return 0;
    if (c.isHighSurrogate() || c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana
        || c.script() == QChar::Script_Katakana || c.script() == QChar::Script_Hangul)
        return 1'000;
    if (c.isSpace()) return 260;
    if (QStringView(u"iljtfrI.,:;!'()").contains(c)) return 330;
    if (c.isUpper() || QStringView(u"mwшщжюфы").contains(c)) return 700;
    return 530;
}

qint64 estimatedWidth(QStringView text, int fontSize) {
    qint64 width = 0;
    for (QChar c : text) width += qint64{usualWidth(c)} * fontSize / 1'000;
    return width;
}

}  // namespace

QString cleaned(const QString& text) {
    QString result = text;
    result.replace(u"\r\n"_s, u"\n"_s);
    for (QChar& c : result) {
        if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) c = u'\n';
        else if (c != u'\n' && c.category() == QChar::Other_Control) c = u' ';
    }
    while (result.endsWith(u'\n') || result.endsWith(u' ')) result.chop(1);
    return result;
}

QStringList cleaned(const QStringList& lines) {
    QStringList result;
    for (const QString& line : lines)
        for (const QString& part : cleaned(line).split(u'\n'))
            if (!part.trimmed().isEmpty()) result.append(part.trimmed());
    return result;
}

int estimatedCount(const QString& text, int width, int fontSize, int most) {
    int count = 0;
    for (const QString& paragraph : text.split(u'\n')) {
        ++count;
        qint64 filled = 0;
        for (const QString& word : paragraph.split(u' ')) {
            const qint64 wide = estimatedWidth(word, fontSize);
            const qint64 space = filled > 0 ? estimatedWidth(u" ", fontSize) : 0;
            if (filled > 0 && filled + space + wide > width) ++count, filled = wide;
            else filled += space + wide;
            while (filled > width && count < most) ++count, filled -= width;
        }
        if (count >= most) return most;
    }
    return count;
}

QStringList broken(const QStringList& lines, int width, int fontSize) {
    const qint64 tolerable = qint64{width} * 11 / 10;
    QStringList result;
    for (const QString& line : lines) {
        qsizetype cut = -1;
        if (estimatedWidth(line, fontSize) > tolerable)
            for (qsizetype i = line.indexOf(u' '); i > 0 && estimatedWidth(QStringView(line).left(i), fontSize) < width;
                 i = line.indexOf(u' ', i + 1))
                cut = i;
        if (cut > 0) result << line.left(cut) << line.mid(cut + 1);
        else result << line;
    }
    return result;
}

bool isTall(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        switch (c.script()) {
        case QChar::Script_Common:
        case QChar::Script_Inherited:
        case QChar::Script_Unknown:
        case QChar::Script_Latin:
        case QChar::Script_Cyrillic:
        case QChar::Script_Greek:
        case QChar::Script_Hebrew:
        case QChar::Script_Armenian:
        case QChar::Script_Georgian:
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul: return false;
        default: return true;
        }
    });
}

bool mostRunFromRight(const QString& text) {
    const QStringList all = text.split(u'\n');
    const auto fromRight = std::count_if(all.begin(), all.end(), [](const QString& line) { return line.isRightToLeft(); });
    return fromRight * 2 > all.size();
}

}  // namespace regulars::lines
