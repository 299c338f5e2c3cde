#pragma once
#include <QStringList>

namespace regulars {

class Shop;

/// What was verified, and what is wrong.
struct CheckReport {
    QStringList checked;   ///< "file structure: sound", "journal: 312 rows, chain unbroken" …
    QStringList problems;
};

/// Verifies the file, foreign keys, search index and other derived tables, ledger sums and the journal's chain. Changes nothing.
[[nodiscard]] CheckReport checkShop(const Shop& shop);

}  // namespace regulars
