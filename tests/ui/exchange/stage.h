#pragma once
#include "core/exchange/customer_import.h"
#include "tests/support/patience.h"
#include "tests/support/scripted_asker.h"
#include "tests/support/test_shop.h"
#include "ui/shared/message_bar.h"
#include <QFile>
#include <QTest>
#include <QVBoxLayout>

namespace regulars::testing {

/// A real shop, a panel over it in a window with a message bar, and a person who answers by script.
struct Stage {
    TestShop shop;
    ScriptedAsker asker;
    QWidget window;
    MessageBar* messages = new MessageBar;

    template <class Panel>
    Panel* seat(Panel* panel) {
        auto* all = new QVBoxLayout(&window);
        all->addWidget(panel, 1);
        all->addWidget(messages);
        window.resize(944, 646);
        window.show();
        return panel;
    }
    /// Writes a file of the shopkeeper's; gives its path.
    QString file(const QString& name, const QByteArray& content) {
        const QString path = shop.folder.filePath(name);
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(content) == content.size());
        return path;
    }
    [[nodiscard]] qint64 customers() { return CustomerStore(shop->reader()).count(); }
    template <class Widget = QWidget>
    [[nodiscard]] Widget* at(const char* name) {
        auto* found = window.findChild<Widget*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found != nullptr);
        return found;
    }
};

/// Waits for what comes from another thread.
template <class Condition>
[[nodiscard]] bool comes(Condition condition) { return QTest::qWaitFor(condition, patienceMs); }

/// The export of a phone, with one person in each of four scripts and one row that names nobody.
inline QByteArray googleContacts() {
    return "First Name,Middle Name,Last Name,Photo,Labels,File As,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Birthday\r\n"
           "Elin,,Åkerström,,Brides ::: * myContacts,,Home,elin@akerstrom.example,Mobile,070-123 45 67,1989-12-09\r\n"
           "Анна,Сергеевна,Ковалёва,,* myContacts,,,anna@kovaleva.example,Mobile,+46 70 987 65 43,\r\n"
           ",,,,,,,,,,1990-01-01\r\n"
           "小明,,王,,* myContacts,,,,Mobile,0701112233,\r\n"
           "Fatima,,al-Zahra,https://pictures.example/f.jpg,* myContacts,,Work,fatima@zahra.example,,,\r\n";
}

}  // namespace regulars::testing
