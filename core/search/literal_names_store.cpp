#include "core/search/literal_names_store.h"
#include "core/base/text.h"
#include "core/search/search_words.h"
#include <algorithm>

namespace regulars {

namespace {

// Not those that stand between words and in numbers: they are typed or left out at will.
bool isSign(char32_t point) {
    const QChar::Category category = QChar::category(point);
    return point == U'%' || category == QChar::Symbol_Other || category == QChar::Symbol_Currency || (category == QChar::Symbol_Math && point != U'+');
}

// The rarest thing typed: the first sign, else what stands first.
QString rarestOf(const QStringList& pieces) {
    const QList<uint> points = pieces.join(QString()).toUcs4();
    const auto sign = std::find_if(points.begin(), points.end(), [](uint point) { return isSign(point); });
    const char32_t rarest = sign == points.end() ? points.front() : *sign;
    return QString::fromUcs4(&rarest, 1);
}

}  // namespace

QStringList LiteralNamesStore::piecesOf(const QString& typed) {
    const QList<uint> points = typed.toUcs4();
    if (std::none_of(points.begin(), points.end(), [](uint point) { return isSign(point); }) && !SearchWords::typed(typed).isEmpty()) return {};
    QStringList pieces = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    pieces.removeIf([](const QString& piece) { return fold(piece).isEmpty(); });
    return pieces;
}

void LiteralNamesStore::find(const QStringList& pieces, const std::function<bool(qint64)>& take) {
    if (pieces.isEmpty()) return;
    QStringList wanted;
    for (const QString& piece : pieces) wanted << fold(piece);
    Statement s(connection_, "SELECT id, display_name FROM (SELECT id, display_name, binned_at FROM customer ORDER BY id DESC LIMIT ?2) WHERE instr(display_name, ?1) > 0 AND binned_at IS NULL");
    s.bind(rarestOf(pieces), qint64{mostPeople});
    while (s.step()) {
        const QString name = fold(s.text(1));
        const bool hasAll = std::all_of(wanted.begin(), wanted.end(), [&](const QString& piece) { return name.contains(piece); });
        if (hasAll && !take(s.integer(0))) return;
    }
}

}  // namespace regulars
