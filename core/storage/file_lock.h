#pragma once
#include <QString>

namespace regulars {

/// The program's claim on a shop: flock on the file itself, whatever name it was opened by, and on `<file>.lock`, which says who
/// holds it and stays when the file is replaced. Kept while the shop is open; the kernel lets go when a process dies.
class FileLock {
public:
    explicit FileLock(const QString& shopPath) : shop_(shopPath), note_(shopPath + QStringLiteral(".lock")) {}
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    /// True when the claim is ours; waits at most this long.
    [[nodiscard]] bool take(int waitMs);
    /// Who holds it, as it wrote itself into the file: "regulars (process 1234)". Empty when it was opened by another name.
    [[nodiscard]] QString holder() const;
    /// Only when no connection to the shop is left: closing a descriptor of it would end SQLite's own locks.
    void letGo();

private:
    QString shop_, note_;
    int shopDescriptor_ = -1, noteDescriptor_ = -1;
};

}  // namespace regulars
