#pragma once
#include "core/base/day.h"
#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>
#include <optional>

namespace regulars {

/// What a card is for.
enum class CardKind { Reminder, Birthday, Holiday };

/// The word for a kind in files and on the command line: "reminder", "birthday", "holiday".
[[nodiscard]] QString cardKindWord(CardKind kind);
[[nodiscard]] std::optional<CardKind> cardKindFromWord(QStringView word);

/// The text of a card: a heading and a body, either with fields like `{called}` in them or filled in.
/// `{{` and `}}` stand for the braces themselves.
struct CardText {
    QString heading, body;
    bool operator==(const CardText&) const = default;
};

/// What the fields of a text stand for on one customer's card, each written as the customer reads it.
struct CardFields {
    QString called;  ///< how the customer is addressed; the name stands in when it is empty
    QString name, shop, date;
    QString text;    ///< what the follow-up says
    QString visits;  ///< how often the customer came
    QString salutation{};  ///< how a letter to the customer begins
};

/// Something in a text that cannot be filled in: where, and a sentence for whoever writes the text.
struct TextProblem {
    qsizetype at = 0, length = 0;
    QString sentence;
    bool operator==(const TextProblem&) const = default;
};

/// Reads and fills texts with fields. Values are put in once: braces inside a name are just braces.
class Template {
    Q_DECLARE_TR_FUNCTIONS(Template)
public:
    /// A field that may stand in a text, and what to call it on screen.
    struct Field {
        QString name, label;
    };
    [[nodiscard]] static QList<Field> fields();
    /// Unknown fields and braces left open, in order; empty when all is well.
    [[nodiscard]] static QList<TextProblem> problems(QStringView text);
    /// The text with its fields filled in. What is no known field stays as it was typed. A line whose fields all
    /// come out empty is left out, so that a card without a `{text}` has no hole.
    [[nodiscard]] static QString fill(QStringView text, const CardFields& values);
    [[nodiscard]] static CardText fill(const CardText& text, const CardFields& values);
};

/// The text the program brings for a kind of card, in the customer's language ("sv", "ru-RU"); English where it has none.
[[nodiscard]] CardText defaultCardText(CardKind kind, QStringView language);

/// The language of the text a customer of this language gets, where the shop wrote none of its own: one of cardTextLanguages().
[[nodiscard]] QString cardTextLanguage(QStringView language);

/// What a mailing is called, in one of the languages there are texts in: "Birthday cards to 29 November", "Julkort 2026". Kept with the
/// mailing and in the customers' timelines, and so worded once, in the language of the shop.
[[nodiscard]] QString cardTitle(CardKind kind, Day until, const QString& language);

/// The shop's own texts by language (as cardTextLanguage() names it); where there is none, the program's stands.
using CardTexts = QHash<QString, CardText>;

/// The languages the program brings texts in, English first.
[[nodiscard]] QStringList cardTextLanguages();

/// A day as a card says it, without the year: "27 November", "27 november", "27 ноября".
[[nodiscard]] QString cardDate(Day day, const QString& language);

}  // namespace regulars
