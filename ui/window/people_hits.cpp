#include "ui/window/people_hits.h"
#include "core/base/text.h"
#include "core/customers/customer_list.h"
#include "core/customers/search_words.h"
#include "core/shop/shop.h"
#include "ui/shared/formats.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFewestDigits = 2;

/// A fact about a person and the letters of it that fit what was typed.
struct Fit {
    QString text;
    qsizetype from = 0, length = 0;
};

bool isNumber(const QString& word) {
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

// The typed words that no word of the name begins with: these found the person by something else.
QStringList notInName(const QStringList& typed, const QString& name) {
    const QStringList known = tokens(fold(name));
    QStringList rest;
    for (const QString& word : typed)
        if (std::none_of(known.begin(), known.end(), [&word](const QString& k) { return k.startsWith(word); })) rest << word;
    return rest;
}

// Where the digits stand in a number written with spaces and dashes; length 0 when they do not.
Fit digitsIn(const QString& shown, const QString& digits) {
    std::vector<qsizetype> places;
    for (qsizetype i = 0; i < shown.size(); ++i)
        if (shown[i].isDigit()) places.push_back(i);
    const qsizetype at = digitsOf(shown).indexOf(digits);
    if (at < 0 || at + digits.size() > std::ssize(places)) return {shown};
    const qsizetype from = places[static_cast<std::size_t>(at)];
    return {shown, from, places[static_cast<std::size_t>(at + digits.size() - 1)] - from + 1};
}

// Only where folding keeps the letters' places are they marked.
Fit wordIn(const QString& shown, const QString& word) {
    const QString folded = fold(shown);
    for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
        if (at == 0 || !folded[at - 1].isLetterOrNumber()) return folded.size() == shown.size() ? Fit{shown, at, word.size()} : Fit{shown};
    return {};
}

std::optional<Fit> fitOfNumber(const Customer& customer, const QString& card, const QString& digits, const QString& region) {
    for (const Phone& phone : customer.phones) {
        const Fit shown = digitsIn(phone.number.display(region), digits);
        if (shown.length > 0) return shown;
        const QStringList forms = phone.number.searchForms(region);
        if (std::any_of(forms.begin(), forms.end(), [&digits](const QString& form) { return form.contains(digits); })) return shown;
    }
    if (const Fit shown = digitsIn(Formats::cardNumber(card), digits); shown.length > 0) return shown;
    return std::nullopt;
}

std::optional<Fit> fitOf(const Customer& customer, const QString& card, const QString& word, const QString& region) {
    if (isNumber(word) && word.size() >= kFewestDigits)
        if (const auto fit = fitOfNumber(customer, card, word, region)) return fit;
    QStringList facts;
    for (const Email& email : customer.emails) facts << email.address;
    facts << customer.called << customer.externalIds;
    for (const QString& fact : facts)
        if (const Fit fit = wordIn(fact, word); !fit.text.isEmpty()) return fit;
    return std::nullopt;
}

}  // namespace

std::vector<SearchHit> PeopleHits::find(const QString& typed) const {
    std::vector<qint64> ids;
    for (const CustomerId id : shop_.search().find(typed, SearchBox::mostPeople)) ids.push_back(id.value);
    const QStringList words = SearchWords::typed(typed);
    const QString region = shop_.profile().country;
    std::vector<SearchHit> hits;
    for (const CustomerRow& row : CustomerList(shop_.reader()).rows(ids)) {
        const QString seen = row.lastVisit.isValid() ? Formats::relativeDay(row.lastVisit, shop_.today()) : QString();
        SearchHit hit{row.displayName, Formats::line({row.city, seen}), row.id.value, {}};
        const QStringList others = notInName(words, row.displayName);
        const auto customer = others.isEmpty() ? std::nullopt : CustomerStore(shop_.reader()).find(row.id);
        const auto card = customer ? LoyaltyStore(shop_.reader()).activeCard(row.id) : std::nullopt;
        if (const auto fit = customer ? fitOf(*customer, card ? card->number.digits() : QString(), others.front(), region) : std::nullopt) {
            hit.detail = Formats::line({fit->text, row.city, seen});
            hit.boldFrom = fit->from;
            hit.boldLength = fit->length;
        }
        hits.push_back(std::move(hit));
    }
    return hits;
}

}  // namespace regulars
