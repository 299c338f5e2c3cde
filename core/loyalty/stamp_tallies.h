#pragma once
#include "core/storage/derived.h"

namespace regulars {

/// Keeps how many stamps each customer has, for the list and its filters: everybody with an active card, a stamp or a reward.
class StampTallies : public Derived {
public:
    [[nodiscard]] QString name() const override;
    void update(Connection& connection, const Changes& changes) override;
    void rebuild(Connection& connection) override;
    [[nodiscard]] QStringList problems(Connection& connection) override;
};

}  // namespace regulars
