#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/translations.h"
#include "core/demo/demo_shop.h"
#include "ui/shared/asker.h"
#include "ui/shared/theme.h"
#include "ui/window/counter.h"
#include "ui/window/customers_place.h"
#include "ui/window/main_window.h"
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// One picture: a place of the window on the demo shop.
struct Picture {
    const char* name;
    Place place;
    QSize size;
    const char* language = "en";
    Theme::Mode look = Theme::Mode::Light;
};

constexpr QSize kLarge{1440, 900}, kSmall{1024, 700};
const Picture kPictures[] = {
    {"today", Place::Today, kLarge}, {"customers", Place::Customers, kLarge}, {"customers-dark", Place::Customers, kLarge, "en", Theme::Mode::Dark},
    {"loyalty", Place::Loyalty, kLarge}, {"cards", Place::Cards, kLarge}, {"insight", Place::Insight, kLarge}, {"settings", Place::Settings, kLarge},
    {"today-small", Place::Today, kSmall}, {"customers-small", Place::Customers, kSmall}, {"today-sv", Place::Today, kLarge, "sv"},
    {"customers-sv-small", Place::Customers, kSmall, "sv"}, {"customers-ru", Place::Customers, kLarge, "ru"},
    {"customers-ru-small-dark", Place::Customers, kSmall, "ru", Theme::Mode::Dark}, {"today-dark", Place::Today, kLarge, "en", Theme::Mode::Dark},
    {"loyalty-ru-small", Place::Loyalty, kSmall, "ru"}, {"cards-sv-small-dark", Place::Cards, kSmall, "sv", Theme::Mode::Dark}};

// Lets what is read on other threads arrive, as it would before anybody looks.
void settleDown(int ms) {
    QElapsedTimer waited;
    waited.start();
    while (!waited.hasExpired(ms)) QApplication::processEvents(QEventLoop::AllEvents, 20);
}

bool take(Shop& shop, Theme& theme, const Picture& picture, const QDir& folder) {
    std::vector<std::unique_ptr<QTranslator>> translators;
    Translations::install(*qApp, QString::fromLatin1(picture.language), QLocale::codeToTerritory(shop.profile().country), translators);
    theme.setMode(picture.look);
    DialogAsker asker;
    MainWindow window;
    Counter counter(shop, window, asker);
    window.resize(picture.size);
    window.open(picture.place);
    if (picture.place == Place::Customers) counter.openCustomer(CustomerId{1});
    window.show();
    settleDown(400);
    return window.grab().save(folder.filePath(QString::fromLatin1(picture.name) + u".png"_s));
}

Exit screenshot(Invocation& call) {
    const QDir folder(call.path(call.word(0)));
    const QTemporaryDir temporary;
    if (!folder.mkpath(u"."_s) || !temporary.isValid()) return call.fail(Exit::CannotOpen, u"The folder “%1” cannot be made."_s.arg(folder.path()));
    const Day today = call.request().global.today.value_or(Clock().today());
    const QString path = temporary.filePath(u"Blom & Daughter.regulars"_s);
    makeDemoShop(path, {300, 1, today});
    const auto shop = Shop::open(path, {Clock(today)});
    Theme theme(*qApp, Theme::Mode::Light);
    QJsonArray names;
    for (const Picture& picture : kPictures) {
        if (!take(*shop, theme, picture, folder)) return call.fail(Exit::CannotOpen, u"The picture %1 cannot be written."_s.arg(QLatin1String(picture.name)));
        names.append(folder.filePath(QString::fromLatin1(picture.name) + u".png"_s));
    }
    call.out.json(names);
    call.out.line(u"%1 pictures are in %2"_s.arg(names.size()).arg(folder.path()));
    return Exit::Done;
}

}  // namespace

Command screenshotCommand() {
    return {.name = "screenshot",
            .usage = "screenshot DIR",
            .summary = "Draws the window's places on a fresh demo shop into pictures in DIR: large and small, light and dark, in each language.",
            .needs = Command::Needs::Nothing,
            .fewestWords = 1,
            .mostWords = 1,
            .answer = Command::Answer::List,
            .fields = {{"[]", "text", "the path of a picture"}},
            .run = screenshot,
            .draws = true};
}

}  // namespace regulars
