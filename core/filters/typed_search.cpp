#include "core/filters/typed_search.h"
#include "core/base/text.h"
#include "core/customers/customer.h"
#include "core/search/person_words.h"
#include "core/filters/condition_value.h"
#include "core/filters/typed_search_store.h"
#include <QCoreApplication>
#include <array>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

using Field = TypedSearch::Filter::Field;

struct FilterWord {
    Field field;
    const char* word;  ///< English source
};

// In every language one word without spaces.
constexpr std::array<FilterWord, 5> kFilters{{{Field::Tag, QT_TRANSLATE_NOOP("TypedSearch", "tag")}, {Field::City, QT_TRANSLATE_NOOP("TypedSearch", "city")},
                                              {Field::Due, QT_TRANSLATE_NOOP("TypedSearch", "due")}, {Field::Card, QT_TRANSLATE_NOOP("TypedSearch", "card")},
                                              {Field::Kind, QT_TRANSLATE_NOOP("TypedSearch", "kind")}}};

// Values that are one of a few words: the code, and what people write.
constexpr std::array<const char*, 3> kKinds{QT_TRANSLATE_NOOP("TypedSearch", "person"), QT_TRANSLATE_NOOP("TypedSearch", "company"), QT_TRANSLATE_NOOP("TypedSearch", "household")};
constexpr std::array<const char*, 4> kTimes{QT_TRANSLATE_NOOP("TypedSearch", "today"), QT_TRANSLATE_NOOP("TypedSearch", "late"), QT_TRANSLATE_NOOP("TypedSearch", "week"),
                                            QT_TRANSLATE_NOOP("TypedSearch", "month")};

QString inUsersLanguage(const char* word) { return QCoreApplication::translate("TypedSearch", word); }

bool isWord(const QString& folded, const char* word) { return folded == QLatin1String(word) || folded == fold(inUsersLanguage(word)); }

template <size_t N>
std::optional<size_t> oneOf(const QString& value, const std::array<const char*, N>& words) {
    const QString folded = fold(value.trimmed());
    for (size_t i = 0; i < N; ++i)
        if (isWord(folded, words[i])) return i;
    return std::nullopt;
}

std::optional<Day> dueUntil(const QString& value, Day today) {
    if (value.isEmpty()) return today;
    if (const auto time = oneOf(value, kTimes)) {
        const std::array<Day, 4> days{today, today.plusDays(-1), today.plusDays(7), Span{1, Span::Unit::Months}.after(today)};
        return days[*time];
    }
    if (const auto span = Span::parse(value)) return span->after(today);
    return Day::fromIso(value);
}

bool isValid(const TypedSearch::Filter& filter, Day today) {
    switch (filter.field) {
    case Field::Due: return dueUntil(filter.value, today).has_value();
    case Field::Card: return filter.value.isEmpty() || !digitsOf(filter.value).isEmpty();
    case Field::Kind: return oneOf(filter.value, kKinds).has_value();
    default: return true;
    }
}

/// A piece of what was typed: up to a space outside quotes.
struct Piece {
    QString text;
    qsizetype colon = -1;  ///< the first outside quotes
};

std::vector<Piece> piecesOf(const QString& text) {
    std::vector<Piece> pieces;
    Piece piece;
    bool isQuoted = false, hasText = false;
    const auto end = [&] {
        if (hasText) pieces.push_back(piece);
        piece = {};
        hasText = false;
    };
    for (const QChar c : text) {
        // Quotes count only as a filter's: names have them, too.
        if (c == u'"' && (isQuoted || (piece.colon >= 0 && piece.colon == piece.text.size() - 1))) {
            isQuoted = !isQuoted;
            continue;
        }
        if (c.isSpace() && !isQuoted) {
            end();
            continue;
        }
        if (c == u':' && !isQuoted && piece.colon < 0) piece.colon = piece.text.size();
        piece.text += c;
        hasText = true;
    }
    end();
    return pieces;
}

std::optional<TypedSearch::Filter> filterOf(const Piece& piece, Day today) {
    if (piece.colon < 1) return std::nullopt;
    QString name = fold(piece.text.left(piece.colon));
    const bool isNot = name.startsWith(u'-');
    if (isNot) name.remove(0, 1);
    for (const FilterWord& known : kFilters) {
        if (!isWord(name, known.word)) continue;
        const TypedSearch::Filter filter{known.field, piece.text.mid(piece.colon + 1), isNot};
        return isValid(filter, today) ? std::optional(filter) : std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

TypedSearch::Typed TypedSearch::parse(const QString& text, Day today) {
    Typed typed;
    QStringList words;
    for (const Piece& piece : piecesOf(text)) {
        if (auto filter = filterOf(piece, today)) typed.filters.push_back(*filter);
        else words << piece.text;
    }
    typed.words = words.join(u' ');
    return typed;
}

QStringList TypedSearch::filterWords() {
    QStringList words;
    for (const FilterWord& known : kFilters) words << inUsersLanguage(known.word) + u':';
    return words;
}

SearchQuery TypedSearch::read(const QString& typed) { return read(parse(typed, today_)); }

SearchQuery TypedSearch::read(const Typed& typed) {
    SearchQuery query;
    query.words = typed.words;
    dueUntil_.reset();
    card_.reset();
    if (!typed.filters.empty())
        if (const qint64 version = TypedSearchStore(connection_).version(); version != version_) {
            remembered_.clear();
            version_ = version;
        }
    for (const Filter& filter : typed.filters) take(filter, query);
    return query;
}

void TypedSearch::take(const Filter& filter, SearchQuery& query) {
    switch (filter.field) {
    case Field::Tag:
    case Field::City: {
        QStringList words = tokens(fold(filter.value));
        if (words.isEmpty()) words << QString();  // any
        query.marks.push_back({filter.field == Field::Tag ? PersonWords::tag : PersonWords::city, words, filter.isNot});
        return;
    }
    case Field::Kind: query.marks.push_back({PersonWords::kind, {customerKindCode(static_cast<CustomerKind>(*oneOf(filter.value, kKinds)))}, filter.isNot}); return;
    case Field::Due: return takeDue(filter, query);
    case Field::Card: return takeCard(filter, query);
    }
}

void TypedSearch::takeDue(const Filter& filter, SearchQuery& query) {
    const Day until = *dueUntil(filter.value, today_);
    if (!filter.isNot) dueUntil_ = until;
    keepThese(remembered(u"due "_s + until.iso(), [&] { return TypedSearchStore(connection_).withTaskDue(until); }), filter.isNot, query);
}

void TypedSearch::takeCard(const Filter& filter, SearchQuery& query) {
    const QString digits = digitsOf(filter.value);
    if (!filter.isNot) card_ = digits;
    // A single digit ends a tenth of all cards.
    if (digits.size() < 2) return keepRight(query, [&connection = connection_, isNot = filter.isNot](qint64 id) { return TypedSearchStore(connection).hasCard(id) != isNot; });
    keepThese(remembered(u"card "_s + digits, [&] { return TypedSearchStore(connection_).withCard(digits); }), filter.isNot, query);
}

TypedSearch::People TypedSearch::remembered(const QString& question, const std::function<std::vector<qint64>()>& ask) {
    auto known = remembered_.find(question);
    if (known == remembered_.end()) known = remembered_.emplace(question, std::make_shared<const std::vector<qint64>>(ask())).first;
    return known->second;
}

void TypedSearch::keepThese(const People& people, bool isNot, SearchQuery& query) {
    const auto isThere = [people](qint64 id) { return std::binary_search(people->begin(), people->end(), id); };
    if (isNot) return keepRight(query, [isThere](qint64 id) { return !isThere(id); });
    if (query.among) return keepRight(query, isThere);
    query.among = *people;
}

void TypedSearch::keepRight(SearchQuery& query, std::function<bool(qint64)> isRight) {
    if (!query.isRight) query.isRight = std::move(isRight);
    else query.isRight = [one = std::move(query.isRight), other = std::move(isRight)](qint64 id) { return one(id) && other(id); };
}

std::optional<MatchReason> TypedSearch::dueReason(CustomerId id) {
    if (!dueUntil_) return std::nullopt;
    const QString text = TypedSearchStore(connection_).taskDue(id.value, *dueUntil_);
    if (text.isEmpty()) return std::nullopt;
    return MatchReason{MatchReason::Field::Due, text, 0, 0}.shortened();
}

}  // namespace regulars
