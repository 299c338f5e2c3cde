#include "core/search/match_reason_store.h"
#include "core/base/phone_number.h"
#include "core/base/text.h"
#include "core/search/literal_names_store.h"
#include "core/search/person_words.h"
#include "core/search/search_index_store.h"
#include "core/search/search_words.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormatted = 12;
constexpr qsizetype kShortestTail = 4;
constexpr std::string_view kEmails = "SELECT address FROM customer_email WHERE customer_id = ?1 ORDER BY position";

// The whole word that begins where the fit does, as it is written.
QString wordAt(const MatchReason& fit) {
    qsizetype end = fit.from;
    while (end < fit.text.size() && (fit.text[end].isLetterOrNumber() || fit.text[end].isMark() || fit.text[end].isSurrogate())) ++end;
    return fit.text.mid(fit.from, end - fit.from);
}

// "2 900000 047112", as cards are read out.
QString grouped(const QString& digits) { return digits.size() == 13 ? digits.left(1) + u' ' + digits.mid(1, 6) + u' ' + digits.mid(7) : digits; }

/// Where a word with a sign may stand.
struct Place {
    char sign;
    MatchReason::Field field;
    std::string_view sql;
};
using F = MatchReason::Field;
constexpr Place kPlaces[] = {
    {'#', F::Tag, "SELECT t.name FROM customer_tag ct JOIN tag t ON t.id = ct.tag_id WHERE ct.customer_id = ?1"},
    {'~', F::FormerName, "SELECT name FROM customer_former_name WHERE customer_id = ?1 ORDER BY position"},
    {'~', F::Household, "SELECT h.display_name FROM household_member m JOIN customer h ON h.id = m.household_id WHERE m.customer_id = ?1 AND m.until IS NULL"},
    {'~', F::Member, "SELECT coalesce(c.display_name, m.name) FROM household_member m LEFT JOIN customer c ON c.id = m.customer_id WHERE m.household_id = ?1 AND m.until IS NULL"},
    {'@', F::City, "SELECT city FROM customer_address WHERE customer_id = ?1 ORDER BY position"},
    {'~', F::Street, "SELECT street FROM customer_address WHERE customer_id = ?1 ORDER BY position"},
    {'~', F::Fact, "SELECT text FROM customer_fact WHERE customer_id = ?1 ORDER BY position"},
    {'~', F::Note, "SELECT note FROM customer WHERE id = ?1"},
    {'~', F::Handle, "SELECT address FROM customer_handle WHERE customer_id = ?1 ORDER BY position"},
    {'~', F::Custom, "SELECT value FROM customer_value WHERE customer_id = ?1"},
    {'~', F::ExternalId, "SELECT external_id FROM customer_external WHERE customer_id = ?1"},
    {'~', F::Note, "SELECT text FROM interaction WHERE customer_id = ?1 AND kind = 'note' ORDER BY day DESC, at DESC"}};

}  // namespace

std::vector<MatchReason> MatchReasonStore::of(CustomerId id, const QString& displayName, const SearchQuery& query, const SearchResult& result) {
    customer_ = id.value;
    line_.reset();
    std::vector<MatchReason> reasons;
    const auto add = [&reasons](const MatchReason& fit) {
        const bool isKnown = std::any_of(reasons.begin(), reasons.end(), [&](const MatchReason& r) { return r.field == fit.field && r.text == fit.text && r.from == fit.from; });
        if (!isKnown) reasons.push_back(fit);
    };
    for (const QString& piece : LiteralNamesStore::piecesOf(query.words))
        if (const auto at = displayName.indexOf(piece, 0, Qt::CaseInsensitive); at >= 0) add({Field::Name, displayName, at, piece.size()});
    QStringList explained;
    for (const QString& piece : query.words.split(u' ', Qt::SkipEmptyParts))
        if (const auto fit = piece.contains(u'@') ? inAddresses(piece, explained) : Fit()) add(*fit);
    for (const SearchResult::Word& word : result.words) {
        if (explained.contains(word.typed)) continue;
        const bool isNumber = SearchWords::isNumber(word.typed);
        const auto look = [&](const QStringList& spellings) {
            auto fit = MatchReason::of(Field::Name, displayName, spellings);
            return fit ? fit : find({spellings, isNumber});
        };
        if (const auto fit = look(QStringList{word.typed} + word.spellings)) {
            add(*fit);
        } else if (const auto slip = word.slips.isEmpty() ? Fit() : look(word.slips)) {
            const QString meant = wordAt(*slip);
            reasons.insert(reasons.begin(), MatchReason{Field::Slip, meant, 0, meant.size()});
            add(*slip);
        }
    }
    for (const SearchQuery::Mark& mark : query.marks) {
        if (mark.isNot || mark.sign == PersonWords::kind) continue;
        const auto fit = mark.sign == PersonWords::tag ? in(Field::Tag, "SELECT t.name FROM customer_tag ct JOIN tag t ON t.id = ct.tag_id WHERE ct.customer_id = ?1", mark.words)
                                                       : in(Field::City, "SELECT city FROM customer_address WHERE customer_id = ?1 ORDER BY position", mark.words);
        if (fit) add(*fit);
    }
    for (MatchReason& reason : reasons) reason = reason.shortened();
    return reasons;
}

MatchReasonStore::Fit MatchReasonStore::find(const Wanted& wanted) {
    // The words of the index tell where to look; of a number's end they know nothing.
    const QByteArray signs = signsOf(wanted.spellings);
    const bool isUnknown = signs.isEmpty();
    if (wanted.isNumber && (isUnknown || signs.contains(' ') || wanted.spellings.front().size() >= kShortestTail))
        if (auto fit = inNumbers(wanted.spellings.front())) return fit;
    if (isUnknown || signs.contains(' '))
        if (auto fit = inNames(wanted.spellings)) return fit;
    for (const Place& place : kPlaces)
        if (isUnknown || signs.contains(place.sign))
            if (auto fit = in(place.field, place.sql, wanted.spellings)) return fit;
    return isUnknown || signs.contains(PersonWords::other) ? inPostCodes(wanted.spellings) : std::nullopt;
}

// The signs under which a word of the person's begins like one of these; a space for none.
QByteArray MatchReasonStore::signsOf(const QStringList& words) {
    if (!line_) line_ = SearchIndexStore(connection_).line(customer_).value_or(QByteArray());
    std::vector<std::string> beginnings;
    for (const QString& wanted : words) beginnings.push_back(wanted.toStdString());
    QByteArray signs;
    for (const std::string_view word : PersonWords::split({line_->constData(), static_cast<size_t>(line_->size())})) {
        const std::string_view bare = PersonWords::bare(word);
        if (std::any_of(beginnings.begin(), beginnings.end(), [bare](const std::string& wanted) { return bare.starts_with(wanted); })) signs += bare.size() == word.size() ? ' ' : word[0];
    }
    return signs;
}

MatchReasonStore::Fit MatchReasonStore::in(Field field, std::string_view sql, const QStringList& words) {
    Statement s(connection_, sql);
    s.bind(customer_);
    while (s.step())
        if (auto fit = MatchReason::of(field, s.text(0), words)) return fit;
    return std::nullopt;
}

MatchReasonStore::Fit MatchReasonStore::inNumbers(const QString& digits) {
    Statement phones(connection_, "SELECT as_typed, e164, digits FROM customer_phone WHERE customer_id = ?1 ORDER BY position");
    phones.bind(customer_);
    while (phones.step()) {
        const PhoneNumber number{phones.text(0), phones.optionalText(1), phones.text(2), {}};
        const QStringList forms = number.searchForms(region_);
        if (!number.digits.contains(digits) && std::none_of(forms.begin(), forms.end(), [&](const QString& form) { return form.contains(digits); })) continue;
        // Writing a number as its country does takes longer than finding it: further down the page it stands as it was typed.
        if (formatted_ >= kFormatted)
            if (auto fit = MatchReason::ofDigits(Field::Phone, number.asTyped, digits)) return fit;
        ++formatted_;
        const QString shown = number.display(region_);
        if (auto fit = MatchReason::ofDigits(Field::Phone, shown, digits)) return fit;
        if (std::any_of(forms.begin(), forms.end(), [&](const QString& form) { return form.startsWith(digits) || form.endsWith(digits); })) return MatchReason{Field::Phone, shown};
    }
    return ofCard(CustomerId{customer_}, digits);
}

std::optional<MatchReason> MatchReasonStore::ofCard(CustomerId id, const QString& digits) {
    Statement cards(connection_, "SELECT number FROM loyalty_card WHERE customer_id = ?1 AND status = 'active'");
    cards.bind(id);
    while (cards.step()) {
        const QString number = grouped(cards.text(0));
        if (digits.isEmpty()) return MatchReason{Field::Card, number};
        if (auto fit = MatchReason::ofDigits(Field::Card, number, digits)) return fit;
    }
    return std::nullopt;
}

MatchReasonStore::Fit MatchReasonStore::inAddresses(const QString& typed, QStringList& words) {
    auto fit = in(Field::Email, kEmails, {fold(typed)});
    if (fit) words += SearchWords::typed(typed);
    return fit;
}

MatchReasonStore::Fit MatchReasonStore::inNames(const QStringList& words) {
    if (auto fit = in(Field::Email, kEmails, words)) return fit;
    Statement s(connection_, "SELECT called, given_name, family_name, sort_name FROM customer WHERE id = ?1");
    s.bind(customer_);
    if (!s.step()) return std::nullopt;
    for (int column = 0; column < 4; ++column)
        if (auto fit = MatchReason::of(Field::Name, s.text(column), words)) return fit;
    return std::nullopt;
}

MatchReasonStore::Fit MatchReasonStore::inPostCodes(const QStringList& words) {
    Statement codes(connection_, "SELECT post_code FROM customer_address WHERE customer_id = ?1 ORDER BY position");
    codes.bind(customer_);
    while (codes.step()) {
        if (auto fit = MatchReason::ofDigits(Field::PostCode, codes.text(0), words.front())) return fit;
        if (auto fit = MatchReason::of(Field::PostCode, codes.text(0).remove(u' '), words)) return fit;
    }
    return std::nullopt;
}

}  // namespace regulars
