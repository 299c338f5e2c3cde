#include "core/duplicates/duplicate_score.h"
#include <algorithm>

namespace regulars {

namespace {

using Reason = DuplicateReason;

/// What is known of two records, field by field.
struct Comparison {
    NameEvidence name;
    FieldEvidence birthday, phone, email, external, place;
    bool isOneContained = false;  ///< one of the records says nothing that the other does not
    [[nodiscard]] Evidence sum() const {
        Evidence all = name.bits;
        for (const FieldEvidence* field : {&birthday, &phone, &email, &external, &place}) all += field->bits;
        return all;
    }
};

/// What a pair that must not be merged unasked can reach at most.
constexpr double kMostUnsafe = 0.97;

bool isSameName(const NameEvidence& name) { return name.given == NameMatch::Exact && name.family == NameMatch::Exact; }

bool isSame(const FieldEvidence& field) { return field.match == FieldMatch::Same; }

/// What hardly two people of a household share.
bool isOnePersons(const Comparison& c) { return isSame(c.birthday) || isSame(c.email) || isSame(c.external); }

bool isNameSafe(const Comparison& c) {
    const NameEvidence& name = c.name;
    if (name.isOtherGeneration || name.given == NameMatch::Unknown) return false;
    if (name.given == NameMatch::Slip && name.isRealName) return false;
    if (name.given > NameMatch::Slip || name.given == NameMatch::CallName) return false;
    if (name.family == NameMatch::Other || name.family == NameMatch::Unknown) return isSame(c.birthday) && (isSame(c.phone) || isSame(c.email));
    return name.family <= NameMatch::Slip && name.family != NameMatch::CallName;
}

/// Whether more than names agrees, and nothing says two people. A father and a son of one name share phone and address: these
/// are enough only when one of the records says nothing that the other does not.
bool isSafe(const Comparison& c) {
    if (c.birthday.match == FieldMatch::Other || !isNameSafe(c)) return false;
    if (isOnePersons(c)) return true;
    return isSameName(c.name) && (isSame(c.phone) || isSame(c.place)) && c.isOneContained;
}

/// Which records say something where the other is silent, or says something else.
struct Additions {
    bool byA = false, byB = false;
    void note(bool hasA, bool hasB, const FieldEvidence& field) {
        const bool differ = hasA && hasB && field.match == FieldMatch::Other;
        byA = byA || differ || (hasA && !hasB);
        byB = byB || differ || (hasB && !hasA);
    }
};

bool isOneContained(const PersonKeys& a, const PersonKeys& b, const Comparison& c) {
    Additions adds;
    adds.note(a.birth.year || a.birth.month, b.birth.year || b.birth.month, c.birthday);
    adds.note(!a.phones.empty(), !b.phones.empty(), c.phone);
    adds.note(!a.emails.empty(), !b.emails.empty(), c.email);
    adds.note(!a.places.empty(), !b.places.empty(), c.place);
    return !adds.byA || !adds.byB;
}

Comparison compared(const PersonKeys& a, const PersonKeys& b, const ValueCounts& counts) {
    Comparison c{compareNames(a.name, b.name, counts), compareBirthdays(a.birth, b.birth, counts), comparePhones(a, b, counts),
                 compareEmails(a, b, counts), compareExternals(a, b, counts), comparePlaces(a, b, counts)};
    c.isOneContained = isOneContained(a, b, c);
    return c;
}

void addNameReason(const NameEvidence& name, std::vector<Reason>& reasons) {
    const auto worst = std::max(name.given, name.family);
    if (name.given == NameMatch::Unknown && name.family == NameMatch::Unknown) return;
    if (name.given == NameMatch::Other) {
        if (name.family == NameMatch::Exact || name.family == NameMatch::Sound) reasons.push_back(Reason::SameFamilyName);
        reasons.push_back(Reason::OtherGivenName);
    } else if (name.family == NameMatch::Other) {
        reasons.push_back(Reason::OtherFamilyName);
    } else if (name.isSwapped && worst <= NameMatch::Sound) {
        reasons.push_back(Reason::SwappedName);
    } else if (isSameName(name)) {
        reasons.push_back(Reason::SameName);
    } else {
        reasons.push_back(worst == NameMatch::CallName ? Reason::CallName : worst == NameMatch::Sound ? Reason::SoundAlikeName : Reason::SimilarName);
    }
    if (name.isOtherGeneration) reasons.push_back(Reason::OtherGeneration);
}

void addReason(const FieldEvidence& field, std::vector<Reason>& reasons, Reason same, Reason similar) {
    if (field.match == FieldMatch::Same) reasons.push_back(same);
    if (field.match == FieldMatch::Similar) reasons.push_back(similar);
}

std::vector<Reason> reasonsOf(const Comparison& c) {
    std::vector<Reason> reasons;
    addReason(c.external, reasons, Reason::SameExternalId, Reason::SameExternalId);
    addReason(c.email, reasons, Reason::SameEmail, Reason::SimilarEmail);
    addReason(c.phone, reasons, Reason::SamePhone, Reason::SimilarPhone);
    addNameReason(c.name, reasons);
    addReason(c.birthday, reasons, Reason::SameBirthday, Reason::SimilarBirthday);
    addReason(c.place, reasons, Reason::SameAddress, Reason::SimilarAddress);
    if (c.birthday.match == FieldMatch::Other) reasons.push_back(Reason::OtherBirthday);
    if (c.place.match == FieldMatch::Other) reasons.push_back(Reason::OtherAddress);
    return reasons;
}

}  // namespace

WeighedPair weigh(const PersonKeys& a, const PersonKeys& b, const ValueCounts& counts) {
    const Comparison c = compared(a, b, counts);
    return {c.sum(), isSafe(c)};
}

double WeighedPair::score(const PairOdds& odds) const {
    const double chance = odds.chance(bits);
    return isSafe ? chance : std::min(chance, kMostUnsafe);
}

DuplicateScore duplicateScore(const PersonKeys& a, const PersonKeys& b, const ValueCounts& counts, const PairOdds& odds) {
    const Comparison c = compared(a, b, counts);
    DuplicateScore result;
    result.score = WeighedPair{c.sum(), isSafe(c)}.score(odds);
    result.reasons = reasonsOf(c);
    return result;
}

DuplicateScore duplicateScore(const Customer& a, const Customer& b) {
    static const ValueCounts unknownBook;
    return duplicateScore(PersonKeys::of(a), PersonKeys::of(b), unknownBook, PairOdds::usual(0));
}

QStringList DuplicateScore::words() const {
    QStringList all;
    for (const DuplicateReason reason : reasons) all << word(reason);
    return all;
}

QString DuplicateScore::word(DuplicateReason reason) {
    switch (reason) {
    case Reason::SameName: return tr("same name");
    case Reason::SwappedName: return tr("names swapped");
    case Reason::SoundAlikeName: return tr("name sounds alike");
    case Reason::SimilarName: return tr("similar name");
    case Reason::CallName: return tr("short form of the name");
    case Reason::SameFamilyName: return tr("same family name");
    case Reason::OtherGivenName: return tr("another given name");
    case Reason::OtherFamilyName: return tr("another family name");
    case Reason::SameBirthday: return tr("same birthday");
    case Reason::SimilarBirthday: return tr("nearly the same birthday");
    case Reason::OtherBirthday: return tr("another birthday");
    case Reason::SamePhone: return tr("same phone");
    case Reason::SimilarPhone: return tr("nearly the same phone");
    case Reason::SameEmail: return tr("same e-mail");
    case Reason::SimilarEmail: return tr("similar e-mail");
    case Reason::SameAddress: return tr("same address");
    case Reason::SimilarAddress: return tr("similar address");
    case Reason::OtherAddress: return tr("another address");
    case Reason::SameExternalId: return tr("same number in another program");
    case Reason::OtherGeneration: return tr("junior or senior");
    }
    return {};
}

}  // namespace regulars
