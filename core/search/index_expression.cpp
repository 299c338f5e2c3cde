#include "core/search/index_expression.h"
#include "core/search/person_words.h"
#include "core/search/search_words.h"

namespace regulars {

namespace {

constexpr size_t kMostTerms = 64;

void join(QByteArray& terms, const QByteArray& more, const char* joint) {
    if (!more.isEmpty()) terms += (terms.isEmpty() ? "" : joint) + more;
}

}  // namespace

QByteArray IndexExpression::termsOf(const QByteArray& word, char sign) {
    const QByteArray mark = sign == 0 ? QByteArray() : QByteArray(1, sign);
    const QString letters = QString::fromUtf8(word);
    if (letters.size() + mark.size() <= SearchWords::indexedPrefix || SearchWords::hasDigit(word)) return '"' + mark + word + "\"*";
    // What begins with more letters has no prefix of its own: the words of the vocabulary that do are asked for instead.
    const auto words = index_.beginningWith(word, kMostTerms + 1);
    if (words.size() > kMostTerms) return '"' + mark + word + "\"*";
    QByteArray terms;
    for (const QByteArray& whole : words) terms += (terms.isEmpty() ? "\"" : " OR \"") + mark + whole + '"';
    return terms;
}

QByteArray IndexExpression::anyOf(Spellings spellings, bool anySign) {
    QByteArray terms;
    for (const QByteArray& spelling : spellings) {
        join(terms, termsOf(spelling, 0), " OR ");
        if (anySign)
            for (const char sign : PersonWords::textSigns) join(terms, termsOf(spelling, sign), " OR ");
    }
    return terms.isEmpty() ? terms : '(' + terms + ')';
}

QByteArray IndexExpression::of(const LineMatch& match) {
    QByteArray all;
    for (const LineMatch::Word& word : match.words) {
        const Spellings spellings(word.spellings);
        const QByteArray terms = anyOf(match.ownSpellingOnly ? spellings.first(1) : spellings, match.anySign);
        if (terms.isEmpty()) return {};
        join(all, terms, " AND ");
    }
    return withMarks(all, match);
}

// By the first word that is spelt otherwise: those before it are as typed, those behind it either way. So no list is gone through for
// who is known already, and the long ones of short words are gone through once.
QByteArray IndexExpression::ofOtherSpellings(const LineMatch& match) {
    QByteArray all, before;
    for (size_t i = 0; i < match.words.size(); ++i) {
        const Spellings spellings(match.words[i].spellings);
        QByteArray together = before;
        QByteArray terms = anyOf(spellings.subspan(1), match.anySign);
        for (size_t next = i + 1; !terms.isEmpty() && next <= match.words.size(); ++next) {
            join(together, terms, " AND ");
            if (next == match.words.size()) join(all, '(' + together + ')', " OR ");
            else terms = anyOf(match.words[next].spellings, match.anySign);
        }
        const QByteArray own = anyOf(spellings.first(1), match.anySign);
        if (own.isEmpty()) break;
        join(before, own, " AND ");
    }
    return all.isEmpty() ? all : withMarks('(' + all + ')', match);
}

QByteArray IndexExpression::withMarks(QByteArray all, const LineMatch& match) {
    QByteArray not_;
    for (const LineMatch::Mark& mark : match.marks) {
        QByteArray together;
        for (const QByteArray& word : mark.words) {
            const QByteArray terms = termsOf(word, mark.sign);
            if (terms.isEmpty() && !mark.isNot) return {};
            join(together, '(' + (terms.isEmpty() ? "\"" + QByteArray(1, mark.sign) + word + "\"" : terms) + ')', " AND ");
        }
        if (!mark.isNot) join(all, together, " AND ");
        else join(not_, '(' + together + ')', " OR ");
    }
    if (all.isEmpty()) all = "(\"=person\" OR \"=company\" OR \"=household\")";
    return not_.isEmpty() ? all : '(' + all + ") NOT (" + not_ + ')';
}

}  // namespace regulars
