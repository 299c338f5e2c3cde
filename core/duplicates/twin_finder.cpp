#include "core/duplicates/twin_finder.h"
#include "core/base/text.h"
#include "core/duplicates/duplicate_store.h"
#include <algorithm>

namespace regulars {

namespace {

constexpr int kMostByNumber = 10, kMostByName = 15, kMostNamesakes = 60;
constexpr size_t kMostCandidates = 40, kFewNamesakes = 5;

void addOnce(std::vector<CustomerId>& all, const std::vector<CustomerId>& more) {
    for (const CustomerId id : more)
        if (all.size() < kMostCandidates && std::find(all.begin(), all.end(), id) == all.end()) all.push_back(id);
}

/// Whether it is worth a line beside the form: likely, or something that hardly two people share.
bool isWorthShowing(const DuplicateScore& found) {
    constexpr double least = 0.2;
    const auto has = [&](std::initializer_list<DuplicateReason> any) {
        return std::any_of(any.begin(), any.end(), [&](DuplicateReason r) { return std::find(found.reasons.begin(), found.reasons.end(), r) != found.reasons.end(); });
    };
    using R = DuplicateReason;
    return found.score >= least || has({R::SamePhone, R::SameEmail, R::SameExternalId, R::SameAddress})
           || (has({R::SameName, R::SwappedName, R::SoundAlikeName}) && !has({R::OtherBirthday}));
}

}  // namespace

QStringList LikelyTwin::words() const { return DuplicateScore{score, reasons}.words(); }

TwinFinder::TwinFinder(Connection& connection, CustomerSearch& search, ValueCounts counts)
    : connection_(connection), search_(search), counts_(std::move(counts)) {}

std::vector<CustomerId> TwinFinder::namesakes(const Customer& typed) {
    const PersonName name = PersonName::of(typed);
    const bool isSplit = !typed.givenName.isEmpty() || !typed.familyName.isEmpty();
    const QString asTyped = isSplit ? typed.givenName + u' ' + typed.familyName : typed.displayName;
    QStringList latin;
    for (const auto* words : {&name.given, &name.family})
        for (const NameWord& word : *words) latin << QString::fromUtf8(word.latin);
    std::vector<CustomerId> found = search_.find(asTyped, kMostNamesakes);
    // Typed in Cyrillic, and in the book in Latin letters.
    if (const QString other = latin.join(u' '); other != fold(asTyped.simplified())) {
        const auto more = search_.find(other, kMostNamesakes);
        found.insert(found.end(), more.begin(), more.end());
    }
    // A slip in the given name, or its short form.
    if (found.size() < kFewNamesakes && !name.given.empty() && !name.family.empty() && latin.back().size() > 2) {
        const auto more = search_.find(isSplit && !typed.familyName.isEmpty() ? typed.familyName : latin.back(), kMostByName);
        found.insert(found.end(), more.begin(), more.end());
    }
    return found;
}

// The family name may be spelt otherwise: "Schmidt" and "Szmit" share no beginning that the index knows.
std::vector<CustomerId> TwinFinder::withGivenName(const Customer& typed) {
    const PersonName name = PersonName::of(typed);
    if (name.given.empty() || name.family.empty() || name.family.back().latin.size() <= 2) return {};
    return search_.find(typed.givenName.isEmpty() ? QString::fromUtf8(name.given.front().latin) : typed.givenName, static_cast<int>(kMostCandidates));
}

std::vector<CustomerId> TwinFinder::candidates(const Customer& typed) {
    DuplicateStore store(connection_);
    std::vector<CustomerId> found;
    for (const Phone& phone : typed.phones)
        if (const QByteArray tail = phoneTail(phone.number); !tail.isEmpty()) addOnce(found, store.withPhoneTail(QString::fromLatin1(tail), kMostByNumber));
    for (const Email& email : typed.emails)
        if (!email.address.trimmed().isEmpty()) addOnce(found, store.withEmail(email.address, kMostByNumber));
    for (const QString& external : typed.externalIds) addOnce(found, store.withExternalId(external, kMostByNumber));
    // Of hundreds of one name those who were born that day or live there come first.
    auto named = namesakes(typed);
    if (named.size() > kMostByName) addOnce(found, store.bornOrLivingAs(named, typed));
    named.resize(std::min<size_t>(named.size(), kMostByName));
    addOnce(found, named);
    if (named.size() < kFewNamesakes) addOnce(found, withGivenName(typed));
    return found;
}

std::vector<LikelyTwin> TwinFinder::find(const Customer& typed) {
    const PersonKeys keys = PersonKeys::of(typed);
    DuplicateStore store(connection_);
    std::vector<LikelyTwin> twins;
    for (const CustomerId id : candidates(typed)) {
        if (id == typed.id) continue;
        const auto customer = store.find(id);
        if (!customer) continue;
        DuplicateScore found = duplicateScore(keys, PersonKeys::of(*customer), counts_, PairOdds::usual(counts_.people()));
        if (isWorthShowing(found)) twins.push_back({id, customer->displayName, found.score, std::move(found.reasons)});
    }
    std::stable_sort(twins.begin(), twins.end(), [](const LikelyTwin& a, const LikelyTwin& b) { return a.score > b.score; });
    if (twins.size() > most) twins.resize(most);
    return twins;
}

ValueCounts TwinFinder::sample(Connection& connection, int people) {
    DuplicateStore store(connection);
    ValueCounts counts;
    constexpr qint64 run = 100;
    const qint64 highest = store.highestId();
    const qint64 step = std::max(run, highest / std::max<qint64>(1, people / run));
    for (qint64 first = 1; first <= highest; first += step)
        for (const Customer& customer : store.read(first, first + run - 1)) counts.add(PersonKeys::of(customer));
    return counts;
}

}  // namespace regulars
