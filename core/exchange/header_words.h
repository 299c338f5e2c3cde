#pragma once
#include <QString>
#include <initializer_list>

namespace regulars {

/// One meaning a word of a column's name can have, whatever its language.
enum class Word : quint8 {
    Given, Middle, Family, FullName, Name, Title, Prefix, Suffix, Nick, FileAs, Phonetic, Company, Customer,
    Phone, Mobile, Fax, Email, Address, Street, House, CareOf, PoBox, Extended, Formatted, District, PostCode, City, Region, Country,
    Birth, Year, Month, DayOfMonth, Anniversary, Event, Date, Note, Tags, Label, Type, Value,
    Id, Code, Number, Card, Language, Consent, OptOut, Marketing, Sms, Post,
    Home, Work, Other, Main, Default, Billing, Shipping, Postal, Physical, Second,
    Unwanted, Status, Time,
};

/// A set of meanings.
struct Words {
    quint64 bits = 0;
    constexpr Words() = default;
    constexpr Words(Word w) : bits(quint64{1} << static_cast<int>(w)) {}
    constexpr Words(std::initializer_list<Word> all) { for (const Word w : all) add(w); }
    constexpr void add(Words more) { bits |= more.bits; }
    [[nodiscard]] constexpr bool has(Word w) const { return bits & Words(w).bits; }
    [[nodiscard]] constexpr bool hasAll(Words w) const { return (bits & w.bits) == w.bits; }
    [[nodiscard]] constexpr bool hasAny(Words w) const { return bits & w.bits; }
    bool operator==(const Words&) const = default;
};

/// What a column's name says: its meanings, its number and how many words were not understood.
struct HeaderWords {
    Words words;
    int number = 0;           ///< "E-mail 2 Address" → 2; 0 when there is none
    bool numberLast = false;  ///< "Home Street 2", unlike "Address 1 - Street"
    int unknown = 0;
    [[nodiscard]] bool isKnown() const { return words.bits != 0 && unknown == 0; }
};

/// Reads a column's name in any of some twenty languages, in CamelCase, with_underscores or as compounds like "Mobiltelefonnummer".
[[nodiscard]] HeaderWords readHeader(QStringView header);

/// The meanings of a word or fixed phrase as such ("Mobile", "arbete"); empty when it is not in the vocabulary.
[[nodiscard]] Words meaningOf(QStringView phrase);

}  // namespace regulars
