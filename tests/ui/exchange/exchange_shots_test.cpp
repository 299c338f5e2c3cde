// Pictures of the pages for the eye, where REGULARS_SHOTS names a folder; everywhere the check that nothing is drawn off its page.
#include "tests/ui/exchange/stage.h"
#include "ui/exchange/export_panel.h"
#include "ui/exchange/import_panel.h"
#include "ui/shared/button.h"
#include "ui/shared/theme.h"
#include <QApplication>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

Theme* dressed() {
    static auto* theme = new Theme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Theme::Mode::Light);
    return theme;
}

void picture(QWidget& window, const QString& name) {
    Theme* theme = dressed();
    const QString folder = qEnvironmentVariable("REGULARS_SHOTS");
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark})
        for (const QSize size : {QSize(1360, 846), QSize(944, 646)}) {
            theme->setMode(mode);
            window.resize(size);
            QTest::qWait(60);
            CHECK(window.size() == size);
            for (const auto* button : window.findChildren<Button*>()) {
                INFO(name.toStdString() << " " << button->objectName().toStdString() << " " << button->text().toStdString());
                if (button->isVisible()) CHECK(window.rect().contains(QRect(button->mapTo(&window, QPoint()), button->size())));
            }
            const QString file = u"%1/%2-%3-%4.png"_s.arg(folder, name).arg(size.width()).arg(mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s);
            if (!folder.isEmpty()) window.grab().save(file);
        }
    theme->setMode(Theme::Mode::Light);
}

}  // namespace

TEST_CASE("The pages of bringing in and taking out fit their window, light and dark, small and large") {
    dressed();
    Stage stage;
    stage.window.setAutoFillBackground(true);
    auto* panel = stage.seat(new ImportPanel(*stage.shop.shop, stage.asker, stage.shop.maja));
    picture(stage.window, u"import-choose"_s);
    stage.shop.add(u"Karin Nyström"_s, u"0701112233"_s);
    panel->look(stage.file(u"contacts.csv"_s, googleContacts() + "Björn,,Lindqvist,,Suits ::: Lund,,Work,not an address,Mobile,4.67E+10,31/31/1980\r\n"));
    REQUIRE(comes([&] { return stage.at("columns")->isVisible(); }));
    picture(stage.window, u"import-check"_s);
    stage.at<Button>("bringIn")->click();
    REQUIRE(comes([&] { return stage.at("importHeadline")->isVisible(); }));
    picture(stage.window, u"import-result"_s);
}

TEST_CASE("The page of taking out fits its window") {
    dressed();
    Stage stage;
    stage.window.setAutoFillBackground(true);
    stage.seat(new ExportPanel(*stage.shop.shop, stage.asker, stage.shop.maja));
    picture(stage.window, u"export"_s);
}
