#pragma once
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
    RowMatch(Connection& connection, qint64 rowsToCome) : store_(connection), known_(connection, rowsToCome) {}
    /// The same external id, or the same phone or e-mail with the same name. A row that has none of these is somebody
    /// of the same name whom nothing in it speaks against, each at most once, so that the same file again finds them all.
    [[nodiscard]] Answer find(const Customer& row);
    /// Takes note of the row looked for last, which is in the book now as somebody new.
    void rememberRow(const Customer& customer) { remember(customer, keys_); }
    void remember(const Customer& customer) { remember(customer, known_.keysOf(customer)); }
    /// Of the book, or of somebody this file has added, who may not be in the book yet.
    [[nodiscard]] QString nameOf(CustomerId customer);

private:
    struct Search;
    [[nodiscard]] CustomerId byNameAlone(const Customer& row);
    [[nodiscard]] std::vector<Customer> unclaimedNamesakes(const Customer& row);
    void look(const KnownPeople::Found& found, Search& search);
    void remember(const Customer& customer, const KnownPeople::Keys& keys);

    CustomerStore store_;
    KnownPeople known_;
    KnownPeople::Keys keys_;  ///< of the row looked for last
    std::vector<QString> newNames_;       ///< of those this file has added, by their ids
    qint64 firstNew_ = 0;
    std::unordered_set<qint64> claimed_;  ///< people that a row of this file was found to be
};

}  // namespace regulars
