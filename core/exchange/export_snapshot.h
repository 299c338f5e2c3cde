#pragma once
#include "core/storage/connection.h"

namespace regulars {

/// One and the same state of the shop for everything read while it lives, whatever is saved meanwhile.
class ExportSnapshot {
public:
    explicit ExportSnapshot(Connection& reader) : reader_(reader), isMine_(!reader.inTransaction()) {
        if (isMine_) reader_.run("BEGIN");
    }
    ~ExportSnapshot() {
        if (isMine_ && reader_.inTransaction()) reader_.run("COMMIT");
    }
    ExportSnapshot(const ExportSnapshot&) = delete;
    ExportSnapshot& operator=(const ExportSnapshot&) = delete;

private:
    Connection& reader_;
    bool isMine_;
};

}  // namespace regulars
