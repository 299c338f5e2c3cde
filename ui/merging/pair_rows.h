#pragma once
#include "core/duplicates/duplicate_finder.h"
#include "core/storage/changes.h"
#include "ui/shared/paged_list_rows.h"

namespace regulars {

class Shop;

/// Pairs of customers who may be one person, the surest first, with why. A pair that was dealt with goes, and comes back when the action
/// that dealt with it is taken back.
class PairRows : public PagedListRows {
    Q_OBJECT
public:
    explicit PairRows(Shop& shop, QObject* parent = nullptr);
    void setPairs(std::vector<DuplicatePair> pairs);
    [[nodiscard]] const DuplicatePair* pairAt(int row) const;
    /// The pairs shown that may be merged unasked.
    [[nodiscard]] std::vector<std::pair<CustomerId, CustomerId>> surePairs() const;
    /// This action dealt with the pair of a row alone.
    void dealtWith(int row, ActionId action);
    /// This action made one record of others: whatever pair names one of those is dealt with.
    void merged(const std::vector<CustomerId>& gone, ActionId action);

Q_SIGNALS:
    void counted();

private:
    struct Dealt {
        std::vector<qint64> pairs;
        bool isStanding = true;
    };
    [[nodiscard]] static std::vector<ListRow> fetch(Shop& shop, const std::vector<DuplicatePair>& pairs, std::span<const qint64> ids);
    void arrange();
    void follow(const Changes& changes);
    Shop& shop_;
    std::vector<DuplicatePair> pairs_;  ///< the id of a row is its place here, from 1
    QHash<qint64, Dealt> dealt_;        ///< by the action
};

}  // namespace regulars
