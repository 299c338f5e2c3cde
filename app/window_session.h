#pragma once
#include "app/command_line/arguments.h"
#include "core/shop/backup_keeper.h"
#include "core/shop/shop.h"
#include "ui/shared/asker.h"
#include "ui/shared/theme.h"
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
    /// Opens the shop; false, with the sentence said on the first page, when it cannot be opened.
    bool open(const QString& path);
    /// The four questions of the first start.
    void askForShop(const QString& fault = {});
    /// The shop opened last, if it is still there.
    [[nodiscard]] static QString lastShop();
    [[nodiscard]] static QString language();

private:
    void seatShop();
    void afterFirstPaint();
    void closeShop();
    void make(const ShopWish& wish);
    void makeDemo();
    void setLanguage(const QString& code);
    void offerBackup(const QString& path, const Error& why);
    bool mayClose();
    void checkFile();
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
    bool closing_ = false;
};

}  // namespace regulars
