#pragma once
#include "app/command_line/arguments.h"
#include "core/shop/backup_keeper.h"
#include "core/shop/shop.h"
#include "ui/shared/asker.h"
#include "ui/shared/theme.h"
#include "ui/shared/worker.h"
#include <QDeadlineTimer>
#include <QObject>
#include <QTranslator>
#include <memory>
#include <thread>

namespace regulars {

class Counter;
class FirstStart;
class MainWindow;
class ShopService;
struct ShopWish;

/// The program with its window: which shop is open, in which language and look, from the first start to the last backup.
class WindowSession : public QObject {
    Q_OBJECT
public:
    WindowSession(QApplication& application, const GlobalOptions& global);
    ~WindowSession() override;
    /// Opens the shop in place of the one that is open. One that another window holds is raised there and this program ends; one that
    /// a command holds is waited for a few seconds. What else stands in the way is said on the first page.
    void open(const QString& path);
    /// The number that rings, for the next shop that is opened, here or in the window that holds it.
    void setCaller(const QString& number) { caller_ = number; }
    /// The four questions of the first start.
    void askForShop();
    /// The shop opened last, though it may be gone by now; empty before there was one.
    [[nodiscard]] static QString lastShop();
    [[nodiscard]] static QString language();

private:
    void tryToOpen(const QString& path, const QDeadlineTimer& deadline);
    void seatShop();
    void wireCounter();
    void afterFirstPaint();
    void keepBackups();
    void listen();
    void closeShop();
    void make(const ShopWish& wish);
    void makeDemo();
    void setLanguage(const QString& code);
    FirstStart* page();
    void tellTrouble(const QString& path, const Error& why);
    void seekBackup(const QString& path);
    void offerBackup();
    void restoreFound();
    void restore(const QString& path, const QString& backup, const std::function<void(const Error&)>& failed);
    void backUp();
    [[nodiscard]] Shop::Settings settings() const;
    bool mayClose();
    [[nodiscard]] bool waitsForWork();
    void checkFile();
    void takeIn(CustomerSearch::Recents recents, const std::optional<Error>& problem);
    QApplication& application_;
    GlobalOptions global_;
    Theme theme_;
    DialogAsker asker_;
    std::vector<std::unique_ptr<QTranslator>> translators_;
    std::unique_ptr<Shop> shop_;
    std::unique_ptr<MainWindow> window_;
    std::unique_ptr<Counter> counter_;
    std::unique_ptr<BackupKeeper> backups_;
    std::unique_ptr<ShopService> service_;
    std::unique_ptr<FirstStart> firstStart_;
    std::thread reading_;
    QString caller_;        ///< not taken yet
    QString wanted_;        ///< the shop the first page speaks of
    QString foundBackup_;   ///< of that shop
    int serial_ = 0;        ///< of the shop that is open: what was read for another one is not for it
    bool closing_ = false, closesAfterWork_ = false, isBackupAsked_ = false;
    Worker worker_;         ///< last, so that it has ended before the rest goes
};

}  // namespace regulars
