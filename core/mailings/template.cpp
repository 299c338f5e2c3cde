#include "core/mailings/template.h"
#include <QLocale>
#include <array>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

struct KnownField {
    const char* name;
    const char* label;
    QString CardFields::*value;
};

constexpr std::array<KnownField, 7> knownFields{{
    {"called", QT_TRANSLATE_NOOP("Template", "called"), &CardFields::called},
    {"name", QT_TRANSLATE_NOOP("Template", "full name"), &CardFields::name},
    {"shop", QT_TRANSLATE_NOOP("Template", "shop"), &CardFields::shop},
    {"date", QT_TRANSLATE_NOOP("Template", "date"), &CardFields::date},
    {"text", QT_TRANSLATE_NOOP("Template", "what was promised"), &CardFields::text},
    {"visits", QT_TRANSLATE_NOOP("Template", "visits"), &CardFields::visits},
    {"salutation", QT_TRANSLATE_NOOP("Template", "salutation"), &CardFields::salutation},
}};

const KnownField* knownField(QStringView name) {
    for (const KnownField& field : knownFields)
        if (name == QLatin1StringView(field.name)) return &field;
    return nullptr;
}

/// A stretch of a text: words to keep, a field's name, or a brace without its partner.
struct Piece {
    enum Kind { Words, Field, LooseBrace } kind;
    qsizetype at, length;
    QStringView inner;  ///< the words, or the field's name without braces and spaces
};

/// The piece that begins at a brace.
Piece pieceAtBrace(QStringView text, qsizetype at) {
    const QChar brace = text.at(at);
    if (at + 1 < text.size() && text.at(at + 1) == brace) return {Piece::Words, at, 2, text.mid(at, 1)};
    if (brace == u'{') {
        const qsizetype end = text.indexOf(u'}', at);
        const qsizetype next = text.indexOf(u'{', at + 1);
        const qsizetype line = text.indexOf(u'\n', at);
        if (end > 0 && (next < 0 || end < next) && (line < 0 || end < line))
            return {Piece::Field, at, end - at + 1, text.mid(at + 1, end - at - 1).trimmed()};
    }
    return {Piece::LooseBrace, at, 1, text.mid(at, 1)};
}

QList<Piece> pieces(QStringView text) {
    QList<Piece> found;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype brace = at;
        while (brace < text.size() && text.at(brace) != u'{' && text.at(brace) != u'}') ++brace;
        if (brace > at) found.append({Piece::Words, at, brace - at, text.mid(at, brace - at)});
        if (brace < text.size()) found.append(pieceAtBrace(text, brace));
        at = brace < text.size() ? brace + found.last().length : brace;
    }
    return found;
}

QString valueOf(const KnownField& field, const CardFields& values) {
    const QString& value = values.*(field.value);
    return field.value == &CardFields::called && value.isEmpty() ? values.name : value;
}

/// One line filled in; empty optional when it had fields and none of them said anything.
std::optional<QString> filledLine(QStringView line, const CardFields& values) {
    QString result;
    bool hasFields = false, saysSomething = false;
    for (const Piece& piece : pieces(line)) {
        const KnownField* field = piece.kind == Piece::Field ? knownField(piece.inner) : nullptr;
        if (!field) {
            result += piece.kind == Piece::Field ? line.mid(piece.at, piece.length) : piece.inner;
            continue;
        }
        const QString value = valueOf(*field, values);
        hasFields = true;
        saysSomething = saysSomething || !value.isEmpty();
        result += value;
    }
    if (hasFields && !saysSomething) return std::nullopt;
    return result;
}

constexpr std::array<const char*, 3> kindWords{"reminder", "birthday", "holiday"};

}  // namespace

QString cardKindWord(CardKind kind) {
    return QLatin1StringView(kindWords.at(static_cast<size_t>(kind)));
}

std::optional<CardKind> cardKindFromWord(QStringView word) {
    for (size_t i = 0; i < kindWords.size(); ++i)
        if (word == QLatin1StringView(kindWords.at(i))) return static_cast<CardKind>(i);
    return std::nullopt;
}

QList<Template::Field> Template::fields() {
    QList<Field> all;
    for (const KnownField& field : knownFields)
        all.append({QLatin1StringView(field.name), QCoreApplication::translate("Template", field.label)});
    return all;
}

QList<TextProblem> Template::problems(QStringView text) {
    QStringList names;
    for (const KnownField& field : knownFields) names.append(u'{' + QLatin1StringView(field.name) + u'}');
    QList<TextProblem> found;
    for (const Piece& piece : pieces(text)) {
        if (piece.kind == Piece::LooseBrace)
            found.append({piece.at, piece.length,
                          tr("A brace stands alone. Write %1 to print one, or close the field.")
                              .arg(piece.inner.toString().repeated(2))});
        else if (piece.kind == Piece::Field && !knownField(piece.inner))
            found.append({piece.at, piece.length,
                          tr("There is no field %1. The fields are %2.")
                              .arg(text.mid(piece.at, piece.length).toString(), names.join(u", "_s))});
    }
    return found;
}

QString Template::fill(QStringView text, const CardFields& values) {
    QStringList lines;
    for (QStringView line : text.split(u'\n'))
        if (auto filled = filledLine(line, values)) lines.append(*filled);
    return lines.join(u'\n');
}

CardText Template::fill(const CardText& text, const CardFields& values) {
    return {fill(text.heading, values), fill(text.body, values)};
}

QString cardDate(Day day, const QString& language) {
    return QLocale(language).toString(day.date(), u"d MMMM"_s);
}

}  // namespace regulars
