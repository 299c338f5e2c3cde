#pragma once
#include "core/search/customer_search.h"
#include "core/duplicates/duplicate_score.h"

namespace regulars {

/// Somebody in the book who may be the person being typed in.
struct LikelyTwin {
    CustomerId customer;
    QString displayName;
    double score = 0;
    std::vector<DuplicateReason> reasons;
    [[nodiscard]] QStringList words() const;  ///< the reasons in the user's language
};

/// Finds, while a new customer is typed, who may be the same person: by phone, e-mail and any words of the name. Fast enough for
/// every key press, for it looks at a few dozen people only, whom indexes name.
class TwinFinder {
public:
    static constexpr int most = 5;
    /// The search is shared with its window. `counts` say which values are rare; without any the usual ones are taken.
    TwinFinder(Connection& connection, CustomerSearch& search, ValueCounts counts = {});
    /// At most five, the likeliest first. The customer itself, if it has an id, is not among them.
    [[nodiscard]] std::vector<LikelyTwin> find(const Customer& typed);
    /// Counts the values of some people of the book, spread evenly; takes a moment, so let another thread do it.
    [[nodiscard]] static ValueCounts sample(Connection& connection, int people = 20000);

private:
    [[nodiscard]] std::vector<CustomerId> candidates(const Customer& typed);
    [[nodiscard]] std::vector<CustomerId> namesakes(const Customer& typed);
    [[nodiscard]] std::vector<CustomerId> withGivenName(const Customer& typed);
    Connection& connection_;
    CustomerSearch& search_;
    ValueCounts counts_;
};

}  // namespace regulars
