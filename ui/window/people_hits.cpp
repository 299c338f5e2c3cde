#include "ui/window/people_hits.h"
#include "core/customers/customer_list.h"
#include "core/search/match_reason_store.h"
#include "core/shop/shop.h"
#include "core/storage/snapshot.h"
#include "ui/shared/formats.h"

namespace regulars {

namespace {

// What was found and why, in words; of a typing error the word that may be meant.
MatchReason told(const MatchReason& reason) {
    if (reason.field != MatchReason::Field::Slip) return reason.inWords();
    const QString pattern = PeopleHits::tr("meant: %1?");
    MatchReason told = reason;
    const qsizetype place = std::max<qsizetype>(0, pattern.indexOf(u"%1"));
    told.text = QString(pattern).replace(place, 2, reason.text);
    told.from += place;
    return told;
}

// Where the letters of a reason stand in the text of the one told; -1: not in it, or cut off.
qsizetype placeIn(const MatchReason& shown, const MatchReason& reason) {
    if (reason.field != shown.field || reason.length == 0) return -1;
    return reason.text == shown.text ? reason.from : shown.text.indexOf(reason.text.mid(reason.from, reason.length));
}

// The name's own letters are marked in the name; of other reasons the first is told, with all letters of its text that were typed.
void tell(SearchHit& hit, const std::vector<MatchReason>& reasons, const QStringList& others) {
    const MatchReason* shown = nullptr;
    for (const MatchReason& reason : reasons) {
        hit.isGuess = hit.isGuess || reason.field == MatchReason::Field::Slip;
        if (reason.field == MatchReason::Field::Name && reason.text == hit.title) hit.marked.push_back({reason.from, reason.length});
        else if (!shown) shown = &reason;
    }
    if (!shown) {
        hit.detail = Formats::line(others);
        return;
    }
    const MatchReason words = told(*shown);
    QStringList facts{words.text};
    for (const QString& fact : others)
        if (fact != shown->text) facts << fact;
    hit.detail = Formats::line(facts);
    for (const MatchReason& reason : reasons)
        if (const qsizetype at = placeIn(*shown, reason); at >= 0) hit.bold.push_back({at + words.from - shown->from, reason.length});
}

}  // namespace

PeopleHits::PeopleHits(Shop& shop) : shop_(shop), typed_(shop.reader(), shop.today()) {}

std::vector<SearchHit> PeopleHits::find(const QString& typed) {
    const Snapshot moment(shop_.reader());
    const SearchQuery query = typed_.read(typed);
    const SearchResult found = shop_.search().search(query, SearchBox::mostPeople);
    std::vector<qint64> ids;
    for (const SearchResult::Hit& hit : found.hits) ids.push_back(hit.id.value);
    MatchReasonStore why(shop_.reader(), shop_.profile().country);
    std::vector<SearchHit> hits;
    for (const CustomerRow& row : CustomerList(shop_.reader()).rows(ids)) {
        const QString seen = row.lastVisit.isValid() ? Formats::relativeDay(row.lastVisit, shop_.today()) : QString();
        SearchHit hit{row.displayName, {}, row.id.value, {}};
        auto reasons = why.of(row.id, row.displayName, query, found);
        if (const auto card = typed_.card() ? why.ofCard(row.id, *typed_.card()) : std::nullopt) reasons.push_back(*card);
        if (const auto due = typed_.dueReason(row.id)) reasons.push_back(*due);
        tell(hit, reasons, {row.city, seen});
        hits.push_back(std::move(hit));
    }
    if (found.isBuilding) hits.push_back({tr("The search is still being built"), tr("Names and numbers are found; towns, notes and the rest come in a moment."), 0, {}});
    return hits;
}

}  // namespace regulars
