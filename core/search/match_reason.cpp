#include "core/search/match_reason.h"
#include "core/base/text.h"
#include <QCoreApplication>
#include <vector>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MatchReason)
};

constexpr qsizetype kLongest = 60, kBefore = 16, kAfter = 40;

const char* patternOf(MatchReason::Field field) {
    using F = MatchReason::Field;
    switch (field) {
    case F::FormerName: return QT_TRANSLATE_NOOP("MatchReason", "also known as %1");
    case F::Household: return QT_TRANSLATE_NOOP("MatchReason", "member of household %1");
    case F::Member: return QT_TRANSLATE_NOOP("MatchReason", "household member %1");
    case F::Tag: return QT_TRANSLATE_NOOP("MatchReason", "tag %1");
    case F::City: return QT_TRANSLATE_NOOP("MatchReason", "town %1");
    case F::Street: return QT_TRANSLATE_NOOP("MatchReason", "street %1");
    case F::PostCode: return QT_TRANSLATE_NOOP("MatchReason", "post code %1");
    case F::Card: return QT_TRANSLATE_NOOP("MatchReason", "card %1");
    case F::Fact: return QT_TRANSLATE_NOOP("MatchReason", "good to know: %1");
    case F::Note: return QT_TRANSLATE_NOOP("MatchReason", "note: %1");
    case F::ExternalId: return QT_TRANSLATE_NOOP("MatchReason", "number %1");
    case F::Due: return QT_TRANSLATE_NOOP("MatchReason", "due: %1");
    case F::Slip: return QT_TRANSLATE_NOOP("MatchReason", "typing error: %1");
    default: return "%1";
    }
}

bool isIdeograph(QChar c) { return c.unicode() >= 0x2E80 && c.unicode() < 0xD800; }

// Where each folded unit came from, and the end of the text.
std::vector<qsizetype> origins(const QString& text) {
    std::vector<qsizetype> places;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype units = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const qsizetype folded = fold(QStringView(text).sliced(at, units)).size();
        places.insert(places.end(), static_cast<size_t>(folded), at);
        at += units;
    }
    places.push_back(text.size());
    return places;
}

}  // namespace

const QStringList& MatchReason::codes() {
    static const QStringList all{u"name"_s, u"phone"_s, u"email"_s, u"card"_s, u"former_name"_s, u"household"_s, u"member"_s, u"tag"_s, u"city"_s, u"street"_s, u"post_code"_s,
                                 u"handle"_s, u"fact"_s, u"note"_s, u"value"_s, u"external_id"_s, u"due"_s, u"typing_error"_s};
    return all;
}

QString MatchReason::code(Field field) { return codes().at(static_cast<qsizetype>(field)); }

MatchReason MatchReason::inWords() const {
    const QString pattern = Words::tr(patternOf(field));
    const qsizetype place = std::max<qsizetype>(0, pattern.indexOf(u"%1"));
    MatchReason told = *this;
    told.text = QString(pattern).replace(place, 2, text);
    told.from += place;
    return told;
}

std::optional<MatchReason> MatchReason::of(Field field, const QString& text, const QStringList& words) {
    const QString folded = fold(text);
    for (const QString& word : words)
        if (auto reason = at(field, text, folded, word)) return reason;
    return std::nullopt;
}

std::optional<MatchReason> MatchReason::at(Field field, const QString& text, const QString& folded, const QString& word) {
    for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        if (at > 0 && folded[at - 1].isLetterOrNumber() && !isIdeograph(folded[at]) && !isIdeograph(folded[at - 1])) continue;
        if (folded.size() == text.size()) return MatchReason{field, text, at, word.size()};
        const auto places = origins(text);
        // Folded as a whole it may be another text, where pieces join.
        if (static_cast<qsizetype>(places.size()) != folded.size() + 1) return MatchReason{field, text, 0, 0};
        const qsizetype from = places[static_cast<size_t>(at)];
        return MatchReason{field, text, from, places[static_cast<size_t>(at + word.size())] - from};
    }
    return std::nullopt;
}

std::optional<MatchReason> MatchReason::ofDigits(Field field, const QString& shown, const QString& digits) {
    std::vector<qsizetype> places;
    for (qsizetype i = 0; i < shown.size(); ++i)
        if (shown[i].isDigit()) places.push_back(i);
    const QString all = digitsOf(shown);
    // From the front or by its tail; what stands in the middle is nobody's way to say a number.
    const qsizetype at = all.startsWith(digits) ? 0 : all.endsWith(digits) ? all.size() - digits.size() : all.indexOf(digits);
    if (digits.isEmpty() || at < 0 || static_cast<size_t>(at + digits.size()) > places.size()) return std::nullopt;
    const qsizetype from = places[static_cast<size_t>(at)];
    return MatchReason{field, shown, from, places[static_cast<size_t>(at + digits.size() - 1)] - from + 1};
}

MatchReason MatchReason::shortened() const {
    MatchReason cut = *this;
    cut.text.replace(u'\n', u' ');
    if (text.size() <= kLongest) return cut;
    qsizetype begin = std::max<qsizetype>(0, from - kBefore), end = std::min(text.size(), from + length + kAfter);
    while (begin > 0 && begin < from && !text[begin - 1].isSpace()) ++begin;
    while (end < text.size() && end > from + length && !text[end].isSpace()) --end;
    cut.text = cut.text.mid(begin, end - begin);
    cut.from = from - begin;
    if (begin > 0) {
        cut.text.prepend(u'…');
        ++cut.from;
    }
    if (end < text.size()) cut.text.append(u'…');
    return cut;
}

}  // namespace regulars
