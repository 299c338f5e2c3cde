#include "app/window_session.h"
#include "core/history/interaction_store.h"
#include "core/storage/backup.h"
#include "tests/support/patience.h"
#include "tests/support/test_shop.h"
#include "ui/customers/customer_form.h"
#include "ui/exchange/import_panel.h"
#include "ui/history/composer.h"
#include "ui/history/history_panel.h"
#include "ui/shared/message_bar.h"
#include "ui/window/customers_place.h"
#include "ui/window/first_start.h"
#include "ui/window/main_window.h"
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTest>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int kGuests = 20'000;

template <class Window>
Window* standing() {
    for (QWidget* window : QApplication::topLevelWidgets())
        if (auto* found = qobject_cast<Window*>(window); found && found->isVisible()) return found;
    return nullptr;
}

/// The program as somebody starts it, with settings of its own.
struct Program {
    QTemporaryDir settings;
    TestShop shop;
    std::unique_ptr<WindowSession> session;
    Program() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
        QCoreApplication::setOrganizationName(u"Regulars test"_s);
        shop.add(u"Elin Åkerström"_s);
        shop.shop.reset();
    }
    ~Program() { session.reset(); }
    void start() {
        session.reset();
        GlobalOptions global;
        global.today = Day(2026, 11, 22);
        session = std::make_unique<WindowSession>(*qApp, global);
        session->open(shop.path);
        REQUIRE(comes([] { return window() != nullptr; }));
        QTest::qWait(50);  // the first picture stands, and what waits for it is done
    }
    static MainWindow* window() { return standing<MainWindow>(); }
    static bool comes(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, patienceMs); }
    static CustomersPlace* customers() {
        window()->open(Place::Customers);
        QTest::qWait(20);
        return qobject_cast<CustomersPlace*>(window()->seated(Place::Customers));
    }
    /// Until the window is gone, which it does by itself once it agreed.
    static bool goes() {
        return comes([] { return window() == nullptr; });
    }
    [[nodiscard]] QStringList backups() const {
        return QDir(Backup::folderFor(shop.path)).entryList({u"*.regulars"_s}, QDir::Files);
    }
    [[nodiscard]] qint64 people() {
        session.reset();
        const auto open = Shop::open(shop.path, shop.settings);
        return CustomerStore(open->reader()).count();
    }
    ImportPanel* beginImport() {
        QFile file(shop.folder.filePath(u"guests.csv"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("Name,E-mail\r\n");
        for (int i = 0; i < kGuests; ++i) file.write("Ida Holm " + QByteArray::number(i) + ",ida" + QByteArray::number(i) + "@holm.example\r\n");
        file.close();
        Q_EMIT customers()->importRequested();
        auto* panel = window()->findChild<ImportPanel*>();
        REQUIRE(panel);
        panel->look(file.fileName());
        auto* go = panel->findChild<QAbstractButton*>(u"bringIn"_s);
        REQUIRE(comes([go] { return go->isVisible() && go->isEnabled(); }));
        go->click();
        REQUIRE(panel->isBringingIn());
        return panel;
    }
};

}  // namespace

TEST_CASE("the window opens on the shop named, shows Today, and the shop is remembered") {
    Program program;
    program.start();
    CHECK(Program::window()->place() == Place::Today);
    CHECK(WindowSession::lastShop() == program.shop.path);
}

TEST_CASE("closing makes the day's backup first and then the window goes") {
    Program program;
    program.start();
    CHECK(program.backups().isEmpty());
    CHECK_FALSE(Program::window()->close());
    CHECK(Program::window()->messages()->sentence().contains(u"backup"_s));
    REQUIRE(Program::goes());
    CHECK(program.backups().size() == 1);
}

TEST_CASE("closing again does not wait for the backup") {
    Program program;
    program.start();
    CHECK_FALSE(Program::window()->close());
    CHECK(Program::window()->close());
}

TEST_CASE("closing while customers are brought in says so, goes on, and closes when they are in") {
    Program program;
    program.start();
    program.beginImport();
    CHECK_FALSE(Program::window()->close());
    CHECK(Program::window()->messages()->sentence().contains(u"still being brought in"_s));
    REQUIRE(Program::goes());
    CHECK(program.people() == kGuests + 1);
}

TEST_CASE("closing again while customers are brought in stops that: none of them is taken in") {
    Program program;
    program.start();
    program.beginImport();
    CHECK_FALSE(Program::window()->close());
    static_cast<void>(Program::window()->close());
    REQUIRE(Program::goes());
    CHECK(program.people() == 1);
}

TEST_CASE("what is typed and not saved is there again after closing and after a change of language") {
    Program program;
    program.start();
    const auto words = [] { return Program::customers()->history()->composer()->findChild<QPlainTextEdit*>(); };
    const auto name = []() -> QString {
        const auto forms = Program::customers()->unfinishedForms();
        return forms.size() == 1 ? forms.front()->written().displayName : QString();
    };
    words()->setPlainText(u"Asked whether the blue silk is back"_s);
    Program::customers()->newCustomer();
    Program::customers()->findChild<CustomerForm*>()->findChild<QLineEdit*>(u"displayName"_s)->setText(u"Анна Ковалёва"_s);
    SECTION("closing") {
        Program::window()->close();
        REQUIRE(Program::goes());
        program.start();
    }
    SECTION("another language") {
        Program::window()->open(Place::Settings);
        auto* settings = Program::window()->seated(Place::Settings);
        REQUIRE(QMetaObject::invokeMethod(settings, "languageChosen", Q_ARG(QString, u"en"_s)));
    }
    CHECK(words()->toPlainText() == u"Asked whether the blue silk is back"_s);
    CHECK(Program::comes([&] { return name() == u"Анна Ковалёва"_s; }));
}

TEST_CASE("a damaged shop is told on the first page, with the newest good backup offered") {
    Program program;
    program.start();
    Program::window()->close();
    REQUIRE(Program::goes());
    program.session.reset();
    QFile file(program.shop.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(static_cast<qsizetype>(file.size()), '\0'));
    file.close();
    GlobalOptions global;
    global.today = Day(2026, 11, 22);
    program.session = std::make_unique<WindowSession>(*qApp, global);
    program.session->open(program.shop.path);
    CHECK(Program::window() == nullptr);
    auto* page = standing<FirstStart>();
    REQUIRE(page);
    const auto says = [page](const QString& part) {
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(part)) return true;
        return false;
    };
    CHECK(Program::comes([&] { return says(u"is damaged"_s); }));
    CHECK(Program::comes([&] { return says(u"Its newest good backup is of"_s); }));
}
