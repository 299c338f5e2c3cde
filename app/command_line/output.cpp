#include "app/command_line/output.h"
#include <QJsonDocument>
#include <QRegularExpression>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// A name may hold anything; a terminal must only ever get letters.
QString printable(QString text) {
    for (QChar& c : text)
        if (c.category() == QChar::Other_Control) c = u' ';
    return text;
}

// Columns a text takes in a terminal: marks none, Han, kana, Hangul and full-width forms two.
qsizetype columns(const QString& text) {
    qsizetype count = 0;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format) continue;
        const QChar::Script script = QChar::script(c);
        const bool isWide = script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
            || script == QChar::Script_Hangul || (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0xFF01 && c <= 0xFF60);
        count += isWide ? 2 : 1;
    }
    return count;
}

}  // namespace

void Output::line(const QString& text) {
    if (!asJson_) answer_.write(printable(text).toUtf8() + '\n');
}

void Output::table(const QStringList& heading, const std::vector<QStringList>& rows) {
    if (asJson_) return;
    std::vector<qsizetype> widths(static_cast<size_t>(heading.size()), 0);
    const auto widen = [&widths](const QStringList& row) {
        for (size_t i = 0; i < widths.size(); ++i) widths[i] = std::max(widths[i], columns(row.value(static_cast<qsizetype>(i))));
    };
    const auto write = [this, &widths](const QStringList& row) {
        QString text;
        for (size_t i = 0; i < widths.size(); ++i) {
            const QString cell = printable(row.value(static_cast<qsizetype>(i)));
            text += cell + QString(widths[i] - columns(cell) + 2, u' ');
        }
        line(text.trimmed().isEmpty() ? QString() : text.remove(QRegularExpression(u"\\s+$"_s)));
    };
    widen(heading);
    for (const QStringList& row : rows) widen(row);
    write(heading);
    for (const QStringList& row : rows) write(row);
}

void Output::json(const QJsonObject& object) {
    if (asJson_) answer_.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::json(const QJsonArray& list) {
    if (asJson_) answer_.write(QJsonDocument(list).toJson(QJsonDocument::Compact) + '\n');
}

QString counted(qint64 count, const char* one, const char* many) { return QString::number(count) + u' ' + QLatin1StringView(count == 1 ? one : many); }

void Output::complain(const QString& sentence) { complaints_.write(printable(sentence).toUtf8() + '\n'); }

}  // namespace regulars
