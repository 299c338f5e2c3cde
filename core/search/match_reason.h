#pragma once
#include <QString>
#include <QStringList>
#include <optional>

namespace regulars {

/// One reason why somebody was found: what of theirs has letters that were typed, and which.
struct MatchReason {
    enum class Field {
        Name, Phone, Email, Card, FormerName, Household, Member, Tag, City, Street, PostCode, Handle, Fact, Note, Custom, ExternalId, Due, Slip
    };
    Field field = Field::Name;
    QString text;                 ///< as it stands in the book; of a long text a piece
    qsizetype from = 0, length = 0;  ///< the letters that were typed; length 0: they are spelt otherwise

    [[nodiscard]] static QString code(Field field);  ///< "former_name"
    [[nodiscard]] static const QStringList& codes();
    /// The same with what it is before it, in the user's language: "tag wedding".
    [[nodiscard]] MatchReason inWords() const;
    /// The reason when a word of the text begins with one of these, which are folded; else nothing.
    [[nodiscard]] static std::optional<MatchReason> of(Field field, const QString& text, const QStringList& words);
    /// The same for digits of a number, however it is grouped.
    [[nodiscard]] static std::optional<MatchReason> ofDigits(Field field, const QString& shown, const QString& digits);
    /// Cut to a piece around the letters, when the text is long.
    [[nodiscard]] MatchReason shortened() const;
    bool operator==(const MatchReason&) const = default;

private:
    [[nodiscard]] static std::optional<MatchReason> at(Field field, const QString& text, const QString& folded, const QString& word);
};

}  // namespace regulars
