#pragma once
#include <QByteArray>
#include <QDeadlineTimer>
#include <QString>
#include <utility>

namespace regulars {

/// A stream between two programs of one user on one machine. Reading and writing never wait; waiting is a verb of its own.
class LocalSocket {
public:
    LocalSocket() = default;
    ~LocalSocket() { close(); }
    LocalSocket(LocalSocket&& other) noexcept { swap(other); }
    LocalSocket& operator=(LocalSocket&& other) noexcept;

    /// Listens under that name for programs of this user only, in place of whoever left it behind. Not open when that fails.
    [[nodiscard]] static LocalSocket listenAt(const QString& name);
    /// Not open when nobody listens there, or somebody of another user.
    [[nodiscard]] static LocalSocket connectTo(const QString& name);
    /// Of one that listens: the next program that called; not open when there is none.
    [[nodiscard]] LocalSocket accept() const;
    /// Where a name lies in the file system.
    [[nodiscard]] static QByteArray addressOf(const QString& name);

    [[nodiscard]] bool isOpen() const { return descriptor_ >= 0; }
    [[nodiscard]] int descriptor() const { return descriptor_; }
    /// The other end went away; what it had sent before was read.
    [[nodiscard]] bool hasEnded() const { return hasEnded_; }
    /// What has come by now.
    [[nodiscard]] QByteArray readAll();
    /// False when nothing came in time.
    [[nodiscard]] bool waitForBytes(const QDeadlineTimer& deadline) const { return wait(false, deadline); }
    /// Sends what the other end takes at once and keeps the rest, for send().
    void write(const QByteArray& bytes);
    void send();
    [[nodiscard]] bool isSending() const { return !leaving_.isEmpty(); }
    [[nodiscard]] bool waitForRoom(const QDeadlineTimer& deadline) const { return wait(true, deadline); }
    void close();

private:
    explicit LocalSocket(int descriptor) : descriptor_(descriptor) {}
    [[nodiscard]] bool wait(bool forRoom, const QDeadlineTimer& deadline) const;
    void swap(LocalSocket& other) noexcept;
    int descriptor_ = -1;
    bool hasEnded_ = false;
    QByteArray leaving_;  ///< written, and not yet sent
};

}  // namespace regulars
