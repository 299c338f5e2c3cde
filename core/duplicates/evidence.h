#pragma once
#include "core/duplicates/person_keys.h"
#include "core/duplicates/value_counts.h"
#include <cmath>
#include <utility>

namespace regulars {

/// What speaks for or against two records being one person, as the shopkeeper is told it.
enum class DuplicateReason {
    SameName, SwappedName, SoundAlikeName, SimilarName, CallName, SameFamilyName, OtherGivenName, OtherFamilyName,
    SameBirthday, SimilarBirthday, OtherBirthday, SamePhone, SimilarPhone, SameEmail, SimilarEmail,
    SameAddress, SimilarAddress, OtherAddress, SameExternalId, OtherGeneration
};

/// Bits for "the same person" and for "of one household, but two people", each against "strangers": the logarithms that Fellegi
/// and Sunter add up ("A Theory for Record Linkage", 1969), with a third answer besides match and non-match.
struct Evidence {
    double same = 0, kin = 0;
    Evidence& operator+=(const Evidence& o) {
        same += o.same;
        kin += o.kin;
        return *this;
    }
};

/// Chances as bits.
inline Evidence chances(double same, double kin, double sharedBits = 0) { return {std::log2(same) + sharedBits, std::log2(kin) + sharedBits}; }

/// How two lists of name words compare.
enum class NameMatch { Unknown, Exact, CallName, Sound, Slip, Short, Initial, Other };

/// What two names say, and how.
struct NameEvidence {
    Evidence bits;
    NameMatch given = NameMatch::Unknown, family = NameMatch::Unknown;
    bool isSwapped = false;
    bool isOtherGeneration = false;  ///< one of them is "Jr" and the other is not
    bool isRealName = false;         ///< given names a slip apart that are both common: Marina and Karina
};
[[nodiscard]] NameEvidence compareNames(const PersonName& a, const PersonName& b, const ValueCounts& counts);

enum class FieldMatch { Unknown, Same, Similar, Other };

/// What another field says, and how.
struct FieldEvidence {
    Evidence bits;
    FieldMatch match = FieldMatch::Unknown;
};
[[nodiscard]] FieldEvidence compareBirthdays(const BirthKeys& a, const BirthKeys& b, const ValueCounts& counts);
[[nodiscard]] FieldEvidence comparePhones(const PersonKeys& a, const PersonKeys& b, const ValueCounts& counts);
[[nodiscard]] FieldEvidence compareEmails(const PersonKeys& a, const PersonKeys& b, const ValueCounts& counts);
[[nodiscard]] FieldEvidence compareExternals(const PersonKeys& a, const PersonKeys& b, const ValueCounts& counts);
/// The best of all pairs of addresses; people move, so that other addresses say little and all their parts only once.
[[nodiscard]] FieldEvidence comparePlaces(const PersonKeys& a, const PersonKeys& b, const ValueCounts& counts);

}  // namespace regulars
