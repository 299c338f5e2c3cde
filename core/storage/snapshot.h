#pragma once
#include "core/storage/connection.h"

namespace regulars {

/// Many small reads of one moment: without it each takes the file's lock and gives it back, which costs more than the reading.
class Snapshot {
public:
    explicit Snapshot(Connection& connection) : connection_(connection), isOwn_(!connection.inTransaction()) {
        if (isOwn_) connection_.run("BEGIN");
    }
    ~Snapshot() {
        try {
            if (isOwn_ && connection_.inTransaction()) connection_.run("COMMIT");
        } catch (const Error&) {
            // Nothing was written; the next read says what is wrong.
        }
    }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    Connection& connection_;
    bool isOwn_;
};

}  // namespace regulars
