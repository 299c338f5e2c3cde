#pragma once
#include "core/storage/derived.h"

namespace regulars {

/// Keeps, for everybody who came at all, when they came and what they spent, so that lists and filters need not read visits.
class VisitTallies : public Derived {
public:
    [[nodiscard]] QString name() const override;
    void update(Connection& connection, const Changes& changes) override;
    void rebuild(Connection& connection) override;
    [[nodiscard]] QStringList problems(Connection& connection) override;
};

}  // namespace regulars
