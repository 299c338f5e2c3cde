#pragma once
#include "core/storage/backup.h"
#include <QObject>
#include <QTimer>
#include <thread>

namespace regulars {

class Shop;

/// Sees to it that there is a verified backup of every day, made on a thread of its own.
class BackupKeeper : public QObject {
    Q_OBJECT
public:
    explicit BackupKeeper(Shop& shop, QObject* parent = nullptr);
    ~BackupKeeper() override;
    [[nodiscard]] QString folder() const;
    /// In force at once; failed() says when it could not be remembered, or when `by` may not choose it.
    void setFolder(StaffId by, const QString& folder);
    /// Whether anything was done since the last good backup; a demo shop never needs one.
    [[nodiscard]] bool isNeeded() const;
    [[nodiscard]] bool isRunning() const { return running_; }

public Q_SLOTS:
    void make();

Q_SIGNALS:
    void begun();
    void made(const QString& path);
    void failed(const QString& sentence);
    void finished();  ///< after either

private:
    void makeIfDue();
    void settle(const QString& path, const QString& problem);
    Shop& shop_;
    QTimer hourly_;
    std::thread thread_;
    QString chosen_;  ///< in this session, perhaps still on its way to the file
    bool running_ = false;
};

}  // namespace regulars
