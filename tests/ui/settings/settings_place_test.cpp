#include "core/counter/pin_desk.h"
#include "tests/support/patience.h"
#include "ui/settings/settings_place.h"
#include "core/demo/demo_shop.h"
#include "core/storage/backup.h"
#include "tests/support/scripted_asker.h"
#include "tests/support/test_shop.h"
#include "ui/shared/button.h"
#include "ui/shared/label.h"
#include "ui/shared/message_bar.h"
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

/// The place over a real shop, in a window with a message bar.
struct Room {
    TestShop shop;
    ScriptedAsker asker;
    PinDesk pins{shop->database(), PinHashing(1, 8192)};
    QWidget window;
    MessageBar* messages = new MessageBar;
    SettingsPlace* place;
    QSignalSpy* done;

    explicit Room(const WindowChoices& choices = {Theme::Mode::Light, u"en"_s, {}}) : place(new SettingsPlace(*shop.shop, asker, pins, shop.maja, choices)) {
        done = new QSignalSpy(place, &SettingsPlace::done);
        done->setParent(place);
        auto* all = new QVBoxLayout(&window);
        all->addWidget(place, 1);
        all->addWidget(messages);
        window.resize(944, 646);
        window.show();
    }
    template <class Widget>
    [[nodiscard]] Widget* at(const char* name) {
        auto* found = window.findChild<Widget*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found != nullptr);
        return found;
    }
    void choose(const char* box, const QVariant& value) {
        auto* combo = at<QComboBox>(box);
        REQUIRE(combo->findData(value) >= 0);
        combo->setCurrentIndex(combo->findData(value));
        Q_EMIT combo->activated(combo->currentIndex());
    }
};

template <class Condition>
[[nodiscard]] bool comes(Condition condition) { return QTest::qWaitFor(condition, patienceMs); }

}  // namespace

TEST_CASE("The shop's name, sender and leap day are saved as one action that can be undone") {
    Room room;
    CHECK_FALSE(room.at<Button>("saveShop")->isEnabled());
    room.at<QLineEdit>("shopName")->setText(u"  Åkerströms syateljé "_s);
    room.at<QPlainTextEdit>("shopAddress")->setPlainText(u"Åkerströms syateljé\nStora Nygatan 12\n211 37 Malmö"_s);
    room.choose("leapDay", true);
    room.at<Button>("saveShop")->click();
    REQUIRE(comes([&] { return room.done->count() == 1; }));
    const ShopProfile now = room.shop->profile();
    CHECK(now.name == u"Åkerströms syateljé"_s);
    CHECK(now.address.endsWith(u"211 37 Malmö"_s));
    CHECK(now.leapDayOnFirstOfMarch);
    CHECK_FALSE(room.at<Button>("saveShop")->isEnabled());

    saved(room.shop->undoLatest(room.shop.maja));
    REQUIRE(comes([&] { return room.at<QLineEdit>("shopName")->text() == u"Blom & Daughter"_s; }));
}

TEST_CASE("With the country goes its currency, and nothing is written before it is saved") {
    Room room;
    room.choose("shopCountry", u"NO"_s);
    CHECK(room.at<QComboBox>("shopCurrency")->currentData().toString() == u"NOK"_s);
    CHECK(room.shop->profile().country == u"SE"_s);
    room.at<Button>("saveShop")->click();
    REQUIRE(comes([&] { return room.done->count() == 1; }));
    CHECK(room.shop->profile().currency.code() == u"NOK"_s);
    // A currency chosen by hand stays.
    room.choose("shopCurrency", u"EUR"_s);
    room.choose("shopCountry", u"SE"_s);
    CHECK(room.at<QComboBox>("shopCurrency")->currentData().toString() == u"EUR"_s);
}

TEST_CASE("What was changed and not saved can be discarded, and survives somebody else's change") {
    Room room;
    room.at<QLineEdit>("shopName")->setText(u"王记裁缝"_s);
    ShopProfile other = room.shop->profile();
    other.language = u"ru"_s;
    saved(room.shop->putProfile(room.shop.maja, other));
    QTest::qWait(50);
    CHECK(room.at<QLineEdit>("shopName")->text() == u"王记裁缝"_s);
    room.at<Button>("discardShop")->click();
    CHECK(room.at<QLineEdit>("shopName")->text() == u"Blom & Daughter"_s);
}

TEST_CASE("A shop without a name is asked for one") {
    Room room;
    room.at<QLineEdit>("shopName")->setText(u"   "_s);
    QTest::keyClick(room.at<QLineEdit>("shopName"), Qt::Key_Return);
    CHECK(room.messages->kind() == MessageBar::Kind::Warning);
    CHECK_FALSE(room.at<QLineEdit>("shopName")->toolTip().isEmpty());
    CHECK(room.shop->profile().name == u"Blom & Daughter"_s);
    CHECK(room.done->isEmpty());
}

TEST_CASE("A colleague is added by Enter, once") {
    Room room;
    auto* name = room.at<QLineEdit>("colleagueName");
    name->setText(u"Анна"_s);
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(comes([&] { return room.done->count() == 1; }));
    CHECK(ProfileStore(room.shop->reader()).staff().size() == 3);
    CHECK(name->text().isEmpty());
    name->setText(u"анна"_s);
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(comes([&] { return !room.messages->sentence().isEmpty(); }));
    CHECK(name->text() == u"анна"_s);
    CHECK(ProfileStore(room.shop->reader()).staff().size() == 3);
    saved(room.shop->undoLatest(room.shop.maja));
    const auto listed = [&] {
        for (const auto* label : room.at<QWidget>("colleaguesCard")->findChildren<ElidedLabel*>())
            if (label->text() == u"Анна"_s) return true;
        return false;
    };
    REQUIRE(comes([&] { return !listed(); }));
}

TEST_CASE("Look and language are told, not kept") {
    Room room({Theme::Mode::Dark, u"ru"_s, {}});
    CHECK(room.at<Button>("lookDark")->isChecked());
    CHECK(room.at<QComboBox>("windowLanguage")->currentText() == u"Русский"_s);
    QSignalSpy theme(room.place, &SettingsPlace::themeChosen), language(room.place, &SettingsPlace::languageChosen);
    room.at<Button>("lookSystem")->click();
    room.choose("windowLanguage", u"sv"_s);
    REQUIRE(theme.count() == 1);
    CHECK(theme.first().first().value<Theme::Mode>() == Theme::Mode::System);
    REQUIRE(language.count() == 1);
    CHECK(language.first().first().toString() == u"sv"_s);
}

TEST_CASE("The backups say when the last good one was made and what went wrong since") {
    Room room;
    CHECK(room.at<Label>("lastBackup")->text().contains(u"no backup"_s));
    QSignalSpy wanted(room.place, &SettingsPlace::backupRequested);
    room.at<Button>("backUpNow")->click();
    REQUIRE(wanted.count() == 1);
    room.place->setBackingUp(true);
    CHECK_FALSE(room.at<Button>("backUpNow")->isEnabled());
    Backup::make(room.shop->database(), room.shop.folder.filePath(u"Kopior"_s));
    room.place->setBackingUp(false);
    CHECK(room.at<Button>("backUpNow")->isEnabled());
    CHECK(room.at<Label>("lastBackup")->text().contains(u"Today"_s));
    CHECK_FALSE(room.at<Label>("backupProblem")->isVisible());
    // A file where the folder should be: the try fails, the good one before still counts.
    CHECK_THROWS_AS(Backup::make(room.shop->database(), room.shop.path + u"/nowhere"_s), Error);
    room.place->setBackingUp(false);
    CHECK(room.at<Label>("backupProblem")->isVisible());
    CHECK(room.at<Label>("lastBackup")->text().contains(u"Today"_s));
}

TEST_CASE("A backup is restored into a new file, which can be opened from the message") {
    TestShop other;  // so that the folder stands apart from the shop
    const QString folder = other.folder.filePath(u"Kopior"_s);
    Room room({Theme::Mode::Light, u"en"_s, folder});
    QSignalSpy wanted(room.place, &SettingsPlace::openRequested);
    room.shop.add(u"Elin Åkerström"_s);
    Backup::make(room.shop->database(), folder);
    room.shop.add(u"Björn Lindqvist"_s);
    room.asker.written = room.shop.folder.filePath(u"Igår"_s);
    room.at<Button>("restoreBackup")->click();
    auto* choice = room.at<QMenu>("backupChoice");
    REQUIRE(choice->actions().size() == 3);  // the backup, a line, another file
    CHECK(choice->actions().first()->text().contains(u"Blom && Daughter"_s));
    choice->actions().first()->trigger();
    choice->close();
    CHECK(QFileInfo(room.asker.proposed).fileName() == u"Blom & Daughter restored 2026-11-22.regulars"_s);
    REQUIRE(comes([&] { return room.messages->sentence().contains(u"Igår.regulars"_s); }));
    CHECK(room.at<Button>("restoreBackup")->isEnabled());
    for (auto* button : room.messages->findChildren<QAbstractButton*>())
        if (button->text().contains(u"Open it"_s)) button->click();
    REQUIRE(wanted.count() == 1);
    const auto restored = Shop::open(wanted.first().first().toString(), room.shop.settings);
    CHECK(CustomerStore(restored->reader()).count() == 1);
    CHECK(CustomerStore(room.shop->reader()).count() == 2);
}

TEST_CASE("A backup is never restored over a file, and what is no backup is refused in words") {
    Room room;
    room.asker.opened = room.shop.folder.filePath(u"letter.regulars"_s);
    QFile letter(room.asker.opened);
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write("Dear Maja,");
    letter.close();
    room.asker.written = room.shop.path;
    const auto restore = [&] {
        room.messages->clear();
        room.at<Button>("restoreBackup")->click();
        auto* choice = room.at<QMenu>("backupChoice");
        choice->actions().last()->trigger();
        choice->close();
        REQUIRE(comes([&] { return room.messages->isVisible() && room.messages->kind() == MessageBar::Kind::Fault; }));
        CHECK(room.at<Button>("restoreBackup")->isEnabled());
    };
    restore();
    CHECK(room.messages->sentence().contains(u"exists already"_s));
    room.asker.written = room.shop.folder.filePath(u"new.regulars"_s);
    restore();
    CHECK_FALSE(QFile::exists(room.asker.written));
}

TEST_CASE("Countries and currencies are named in the window's language first, and as at home") {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Sweden));
    {
        Room room;
        CHECK(room.at<QComboBox>("shopCountry")->currentText() == u"Швеция · Sverige"_s);
        CHECK(room.at<QComboBox>("shopCurrency")->currentText() == u"SEK · шведская крона"_s);
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Sweden));
    {
        Room room;
        CHECK(room.at<QComboBox>("shopCountry")->currentText() == u"Sweden · Sverige"_s);
    }
    QLocale::setDefault(before);
}

TEST_CASE("Another folder for backups is told once it is chosen") {
    Room room;
    QSignalSpy chosen(room.place, &SettingsPlace::backupFolderChosen);
    room.at<Button>("chooseBackupFolder")->click();
    CHECK(chosen.isEmpty());  // the question was left without an answer
    room.asker.chosenFolder = room.shop.folder.path();
    room.at<Button>("chooseBackupFolder")->click();
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.first().first().toString() == room.shop.folder.path());
    CHECK(room.at<ElidedLabel>("backupFolder")->text() == QDir::toNativeSeparators(room.shop.folder.path()));
}

TEST_CASE("The ways in and out are asked for, and the version and licence are shown") {
    Room room;
    QSignalSpy in(room.place, &SettingsPlace::bringInRequested), out(room.place, &SettingsPlace::takeOutRequested);
    room.at<Button>("bringIn")->click();
    room.at<Button>("takeOut")->click();
    CHECK(in.count() == 1);
    CHECK(out.count() == 1);
    CHECK(room.at<Label>("version")->text().contains(QString::fromLatin1(REGULARS_VERSION)));
    bool licence = false;
    for (const auto* label : room.place->findChildren<QLabel*>()) licence = licence || label->text().contains(u"GPL-3.0-or-later"_s);
    CHECK(licence);
}

TEST_CASE("Every field and button of Settings has a name, and nothing is wider than its place") {
    static auto* theme = new Theme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Theme::Mode::Light);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"Demo.regulars"_s);
    makeDemoShop(path, {.customers = 20, .seed = 1, .today = Day(2026, 11, 22)});
    const auto shop = Shop::open(path, {Clock(Day(2026, 11, 22))});
    Backup::make(shop->database(), folder.filePath(u"Backups"_s));
    ScriptedAsker asker;
    PinDesk pins(shop->database());
    SettingsPlace place(*shop, asker, pins, StaffId{1}, {Theme::Mode::Light, u"en"_s, {}});
    place.setAutoFillBackground(true);
    place.show();
    const QString shots = qEnvironmentVariable("REGULARS_SHOTS");
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark})
        for (const QSize size : {QSize(1360, 846), QSize(944, 646)}) {
            theme->setMode(mode);
            place.resize(size);
            QTest::qWait(60);
            CHECK(place.size() == size);
            for (const auto* field : place.findChildren<QWidget*>()) {
                if (!field->isVisible() || field->focusPolicy() == Qt::NoFocus || !(qobject_cast<const QLineEdit*>(field) || qobject_cast<const QComboBox*>(field) || qobject_cast<const QPushButton*>(field) || qobject_cast<const QPlainTextEdit*>(field))) continue;
                INFO(field->metaObject()->className() << " " << field->objectName().toStdString());
                const auto* button = qobject_cast<const QPushButton*>(field);
                CHECK_FALSE(((button ? button->text() : QString()) + field->accessibleName()).isEmpty());
                CHECK(field->mapTo(&place, QPoint(field->width(), 0)).x() <= place.width());
            }
            if (!shots.isEmpty()) place.grab().save(u"%1/settings-%2-%3.png"_s.arg(shots).arg(size.width()).arg(mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s));
        }
    theme->setMode(Theme::Mode::Light);
}
