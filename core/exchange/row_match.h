#pragma once
#include "core/customers/customer_intake.h"
#include "core/customers/customer_store.h"
#include "core/exchange/known_people.h"

namespace regulars {

/// Decides who in the book a row of a file is.
class RowMatch {
public:
    struct Answer {
        CustomerId same;  ///< invalid: nobody
        CustomerId twin;  ///< has the same phone under another name
    };
    RowMatch(Connection& connection, CustomerIntake& intake, qint64 rowsToCome) : intake_(intake), store_(connection), known_(connection, rowsToCome) {}
    /// The same external id, or the same phone or e-mail with the same name. A row that has none of these is somebody
    /// of the same name whom nothing in it speaks against, each at most once, so that the same file again finds them all.
    [[nodiscard]] Answer find(const Customer& row);
    void remember(const Customer& customer) { known_.remember(customer); }

private:
    struct Search;
    [[nodiscard]] CustomerId byNameAlone(const Customer& row);
    [[nodiscard]] std::vector<Customer> unclaimedNamesakes(const Customer& row);
    void look(const KnownPeople::Found& found, Search& search);

    CustomerIntake& intake_;
    CustomerStore store_;
    KnownPeople known_;
    std::unordered_set<qint64> claimed_;  ///< people that a row of this file was found to be
};

}  // namespace regulars
