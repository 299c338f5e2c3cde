#pragma once
#include <QString>

namespace regulars {

/// The program's claim on a shop: flock on `<file>.lock`, kept while the shop is open. The kernel lets go when a process dies.
class FileLock {
public:
    explicit FileLock(QString shopPath) : path_(std::move(shopPath) + QStringLiteral(".lock")) {}
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    /// True when the claim is ours; waits at most this long.
    [[nodiscard]] bool take(int waitMs);
    /// Who holds it, as it wrote itself into the file: "regulars (process 1234)".
    [[nodiscard]] QString holder() const;
    void letGo();

private:
    QString path_;
    int descriptor_ = -1;
};

}  // namespace regulars
