#include "ui/merging/pair_rows.h"
#include "core/customers/customer_list.h"
#include "core/shop/shop.h"
#include "ui/shared/deed_words.h"
#include "ui/shared/formats.h"
#include <algorithm>
#include <numeric>

namespace regulars {

namespace {

// 99.97 % is not 100 %.
QString sureness(double score) { return PairRows::tr("%1 % sure").arg(std::min(99, static_cast<int>(score * 100))); }

}  // namespace

PairRows::PairRows(Shop& shop, QObject* parent) : PagedListRows([this](std::span<const qint64> ids) { return fetch(shop_, pairs_, ids); }, parent), shop_(shop) {
    connect(&shop_.database(), &Database::committed, this, &PairRows::follow);
}

std::vector<ListRow> PairRows::fetch(Shop& shop, const std::vector<DuplicatePair>& pairs, std::span<const qint64> ids) {
    std::vector<qint64> people;
    for (const qint64 id : ids) {
        const DuplicatePair& pair = pairs[static_cast<size_t>(id - 1)];
        people.insert(people.end(), {pair.a.value, pair.b.value});
    }
    const std::vector<CustomerRow> known = CustomerList(shop.reader()).rows(people);
    std::vector<ListRow> rows;
    for (size_t i = 0; i < ids.size(); ++i) {
        const DuplicatePair& pair = pairs[static_cast<size_t>(ids[i] - 1)];
        const CustomerRow &a = known[2 * i], &b = known[2 * i + 1];
        ListRow row;
        row.id = ids[i];
        row.customer = pair.a.value;
        row.avatar = a.displayName;
        row.strong = a.displayName;
        //: Two people who may be one; %1 is the other's name
        row.rest = withNamesIsolated(tr(" and %1").arg(b.displayName));
        row.facts = Formats::line(QStringList(pair.words()) << (a.city == b.city ? a.city : Formats::line({a.city, b.city})));
        row.aside = sureness(pair.score);
        row.factsTone = pair.isStrict() ? Tone::Accent : Tone::Muted;
        rows.push_back(std::move(row));
    }
    return rows;
}

void PairRows::setPairs(std::vector<DuplicatePair> pairs) {
    setIds({});
    dealt_.clear();
    pairs_ = std::move(pairs);
    arrange();
}

void PairRows::arrange() {
    std::vector<bool> isGone(pairs_.size(), false);
    for (const Dealt& dealt : std::as_const(dealt_))
        if (dealt.isStanding)
            for (const qint64 pair : dealt.pairs) isGone[static_cast<size_t>(pair - 1)] = true;
    std::vector<qint64> shown;
    for (size_t i = 0; i < pairs_.size(); ++i)
        if (!isGone[i]) shown.push_back(static_cast<qint64>(i) + 1);
    setIds(std::move(shown));
    Q_EMIT counted();
}

const DuplicatePair* PairRows::pairAt(int row) const {
    const qint64 id = idAt(row);
    return id == 0 ? nullptr : &pairs_[static_cast<size_t>(id - 1)];
}

std::vector<std::pair<CustomerId, CustomerId>> PairRows::surePairs() const {
    std::vector<std::pair<CustomerId, CustomerId>> sure;
    for (const qint64 id : ids())
        if (const DuplicatePair& pair = pairs_[static_cast<size_t>(id - 1)]; pair.isStrict()) sure.emplace_back(pair.a, pair.b);
    return sure;
}

void PairRows::dealtWith(int row, ActionId action) {
    const qint64 id = idAt(row);
    if (id == 0 || !action.isValid()) return;
    dealt_[action.value].pairs.push_back(id);
    arrange();
}

void PairRows::merged(const std::vector<CustomerId>& gone, ActionId action) {
    if (!action.isValid()) return;
    QSet<qint64> away;
    for (const CustomerId id : gone) away.insert(id.value);
    Dealt& dealt = dealt_[action.value];
    for (const qint64 id : ids())
        if (const DuplicatePair& pair = pairs_[static_cast<size_t>(id - 1)]; away.contains(pair.a.value) || away.contains(pair.b.value)) dealt.pairs.push_back(id);
    arrange();
}

// What was taken back is there again, and what is done again is gone again.
void PairRows::follow(const Changes& changes) {
    if (dealt_.isEmpty() || !changes.action.isValid()) return;
    Journal journal(shop_.reader());
    auto row = journal.find(changes.action);
    bool isStanding = true;
    while (row && row->undoes.isValid()) {
        isStanding = !isStanding;
        row = journal.find(row->undoes);
    }
    if (!row || !dealt_.contains(row->id.value) || row->id == changes.action) return;
    dealt_[row->id.value].isStanding = isStanding;
    arrange();
}

}  // namespace regulars
