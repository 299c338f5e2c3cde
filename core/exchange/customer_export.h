#pragma once
#include "core/storage/connection.h"
#include <QCoreApplication>
#include <QIODevice>

namespace regulars {

/// Takes the shop out: customers as CSV (our own import reads it back the same; formulas made harmless), or the whole logical shop as JSON.
class CustomerExport {
    Q_DECLARE_TR_FUNCTIONS(CustomerExport)

public:
    /// Returns how many customers were written. Throws an Error when `out` takes no more.
    static qint64 csv(Connection& reader, QIODevice& out);
    /// Canonical: everything visible outside bin, journal and reversed pairs, in a fixed order; equal shops give equal bytes.
    static void json(Connection& reader, QIODevice& out);
};

}  // namespace regulars
