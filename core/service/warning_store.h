#pragma once
#include "core/service/early_warning.h"
#include "core/storage/connection.h"

namespace regulars {

/// The SQL of what early warnings are counted from.
class WarningStore {
public:
    explicit WarningStore(Connection& connection) : connection_(connection) {}
    /// The products that were complained of often enough within the window.
    [[nodiscard]] std::vector<ProductRecord> records(Day today, const WarningRule& rule);
    /// All warnings, the least probable first.
    [[nodiscard]] std::vector<EarlyWarning> warnings(Day today, const WarningRule& rule = {});

private:
    void readMarks(ProductRecord& record, Day from, Day today);
    void readSales(ProductRecord& record, Day from, Day windowFrom, Day today);
    Connection& connection_;
};

}  // namespace regulars
