#include "core/filters/custom_field_desk.h"
#include "ui/exchange/import_panel.h"
#include "tests/ui/exchange/stage.h"
#include "ui/shared/button.h"
#include "ui/shared/label.h"
#include <QAbstractButton>
#include <QComboBox>
#include <QSignalSpy>
#include <QTableView>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

/// A stage with the import's page on it.
struct ImportStage : Stage {
    ImportPanel* panel = seat(new ImportPanel(*shop.shop, asker, shop.maja));
    QSignalSpy done{panel, &ImportPanel::done};

    /// Chooses a file as a person does and waits until it is shown.
    void choose(const QString& path) {
        asker.opened = path;
        at<Button>("chooseFile")->click();
        REQUIRE(comes([this] { return at("columns")->isVisible(); }));
    }
    void bringIn() {
        at<Button>("bringIn")->click();
        REQUIRE(comes([this] { return at("importHeadline")->isVisible(); }));
    }
    [[nodiscard]] QString figure(const char* name) { return at<Label>(name)->text(); }
    [[nodiscard]] QAbstractItemModel* model(const char* table) { return at<QTableView>(table)->model(); }
    [[nodiscard]] QString cell(const char* table, int row, int column) { return model(table)->index(row, column).data().toString(); }
};

}  // namespace

TEST_CASE("A file is recognised and shown in words before anything is written") {
    ImportStage stage;
    stage.choose(stage.file(u"contacts.csv"_s, googleContacts()));
    CHECK(stage.at<ElidedLabel>("importFile")->text() == u"contacts.csv"_s);
    const QString facts = stage.at<ElidedLabel>("importFacts")->text();
    for (const QString& word : {u"Google Contacts"_s, u"11"_s, u"5"_s, u"UTF-8"_s, u"comma"_s}) CHECK(facts.contains(word));
    CHECK(stage.model("columns")->rowCount() == 11);
    CHECK(stage.cell("columns", 7, 0) == u"E-mail 1 - Value"_s);
    CHECK(stage.cell("columns", 7, 1).contains(u"elin@akerstrom.example"_s));
    CHECK(stage.cell("columns", 7, 2) == fieldTitle(Field::Email));
    CHECK(stage.at<ElidedLabel>("leftOut")->text().contains(u"Photo"_s));
    REQUIRE(stage.model("firstRows")->rowCount() == 5);
    CHECK(stage.cell("firstRows", 0, 1) == u"Elin Åkerström"_s);
    CHECK(stage.cell("firstRows", 3, 1) == u"王小明"_s);
    CHECK(stage.cell("firstRows", 2, stage.model("firstRows")->columnCount() - 1).startsWith(u"Not brought in"_s));
    CHECK(stage.customers() == 0);
    CHECK(stage.done.isEmpty());
}

TEST_CASE("What is brought in is counted, told, and taken back whole") {
    ImportStage stage;
    stage.choose(stage.file(u"contacts.csv"_s, googleContacts()));
    stage.bringIn();
    CHECK(stage.customers() == 4);
    CHECK(stage.figure("added") == u"4"_s);
    CHECK(stage.figure("refused") == u"1"_s);
    CHECK(stage.cell("notes", 0, 0) == u"4"_s);  // the line, header counted
    REQUIRE(stage.done.count() == 1);
    CHECK(stage.done.first().at(1).value<ActionId>().isValid());

    stage.at<Button>("takeBack")->click();
    REQUIRE(comes([&] { return stage.done.count() == 2; }));
    CHECK(stage.customers() == 0);
    CHECK_FALSE(stage.at("takeBack")->isEnabled());
    CHECK(stage.at<Label>("importHeadline")->text().startsWith(u"Taken back"_s));
}

TEST_CASE("An import undone elsewhere is shown as taken back") {
    ImportStage stage;
    stage.choose(stage.file(u"contacts.csv"_s, googleContacts()));
    stage.bringIn();
    CHECK(stage.at("takeBack")->isEnabled());
    saved(stage.shop->undoLatest(stage.shop.maja));
    REQUIRE(comes([&] { return !stage.at("takeBack")->isEnabled(); }));
    saved(stage.shop->redoLatest(stage.shop.maja));
    REQUIRE(comes([&] { return stage.at("takeBack")->isEnabled(); }));
}

TEST_CASE("The same file again changes nothing and offers nothing to take back") {
    ImportStage stage;
    const QString path = stage.file(u"contacts.csv"_s, googleContacts());
    stage.choose(path);
    stage.bringIn();
    stage.asker.opened = path;
    stage.at<Button>("anotherFile")->click();
    REQUIRE(comes([&] { return stage.at("columns")->isVisible(); }));
    stage.bringIn();
    CHECK(stage.figure("added") == u"0"_s);
    CHECK(stage.figure("unchanged") == u"4"_s);
    CHECK_FALSE(stage.at("takeBack")->isVisible());
    CHECK(stage.done.count() == 1);
}

TEST_CASE("A column that nothing is known about becomes what is chosen by hand") {
    ImportStage stage;
    stage.choose(stage.file(u"parti.csv"_s, "Zzq;Xyzzy;E-post\r\nHôtel de la Mer AB;blue silk;info@delamer.example\r\nSven-Olof Ek;linen;so@ek.example\r\n"));
    auto* table = stage.at<QTableView>("columns");
    const QModelIndex second = table->model()->index(1, 2);
    table->setCurrentIndex(second);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    auto* box = table->findChild<QComboBox*>();
    REQUIRE(box != nullptr);
    CHECK(box->accessibleName().contains(u"Xyzzy"_s));
    box->setCurrentIndex(box->findData(static_cast<int>(Field::Note)));
    Q_EMIT box->activated(box->currentIndex());
    CHECK(second.data().toString() == fieldTitle(Field::Note));
    table->model()->setData(table->model()->index(0, 2), static_cast<int>(Field::DisplayName));
    REQUIRE(comes([&] { return stage.at("bringIn")->isEnabled(); }));
    CHECK(stage.cell("firstRows", 0, 1) == u"Hôtel de la Mer AB"_s);
    CHECK(stage.cell("firstRows", 0, 3) == u"blue silk"_s);  // after the e-mail
    stage.bringIn();
    CHECK(stage.customers() == 2);
}

TEST_CASE("A column becomes one of the shop's own fields by hand, whatever it is called in the file") {
    ImportStage stage;
    const FieldId size = saved(CustomFieldDesk(stage.shop->database()).add(stage.shop.maja, {{}, u"<b>Dress</b> size"_s, CustomField::Kind::Number, {}})).value;
    const FieldId cloth = saved(CustomFieldDesk(stage.shop->database()).add(stage.shop.maja, {{}, u"Cloth"_s, CustomField::Kind::Choice, {u"Silk"_s, u"Wool"_s}})).value;
    stage.choose(stage.file(u"mått.csv"_s, "Namn;Mått;Tyg\r\nElin Åkerström;38,5;silk\r\nSven-Olof Ek;44;linen\r\n"));
    auto* table = stage.at<QTableView>("columns");
    const QModelIndex second = table->model()->index(1, 2), third = table->model()->index(2, 2);
    // By keys: the list opens, the name of the field is typed.
    table->setCurrentIndex(second);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    auto* box = table->findChild<QComboBox*>();
    REQUIRE(box != nullptr);
    REQUIRE(box->findText(u"<b>Dress</b> size"_s) > allFields().size());  // below the others, apart from them
    box->setCurrentIndex(box->findText(u"<b>Dress</b> size"_s));
    Q_EMIT box->activated(box->currentIndex());
    CHECK(second.data().toString() == u"<b>Dress</b> size"_s);
    CHECK(second.data(Qt::EditRole).toString() == u"<b>Dress</b> size"_s);
    CHECK(second.data(Qt::AccessibleTextRole).toString().contains(u"Mått"_s));
    table->model()->setData(third, u"Cloth"_s);
    REQUIRE(comes([&] { return stage.at("bringIn")->isEnabled() && stage.cell("firstRows", 0, 2).contains(u"Cloth: silk"_s); }));
    CHECK(stage.cell("firstRows", 0, 2).contains(u"<b>Dress</b> size: 38,5"_s));
    stage.bringIn();
    REQUIRE(stage.customers() == 2);
    const auto valuesOf = [&](qint64 id) { return CustomerStore(stage.shop->reader()).find(CustomerId{id})->values; };
    CHECK(valuesOf(1) == std::vector<CustomValue>{{size, u"38.5"_s}, {cloth, u"Silk"_s}});
    CHECK(valuesOf(2) == std::vector<CustomValue>{{size, u"44"_s}});  // linen is no choice, and is told
}

TEST_CASE("A file in which nobody is named cannot be brought in, and says what to choose") {
    ImportStage stage;
    stage.choose(stage.file(u"contacts.csv"_s, googleContacts()));
    auto* columns = stage.model("columns");
    for (int row = 0; row < columns->rowCount(); ++row) columns->setData(columns->index(row, 2), static_cast<int>(Field::Ignore));
    REQUIRE(comes([&] { return stage.at<Label>("importHint")->text().contains(u"who it is"_s); }));
    CHECK_FALSE(stage.at("bringIn")->isEnabled());
}

TEST_CASE("Refused rows are saved with their reasons, differences and namesakes are listed with their lines") {
    ImportStage stage;
    stage.shop.add(u"Karin Nyström"_s, u"070-555 12 12"_s);
    Customer maria;
    maria.displayName = u"Maria da Silva Santos"_s;
    maria.note = u"pays by invoice"_s;
    maria.language = u"pt"_s;
    maria.externalIds = {u"17"_s};
    saved(stage.shop->customerDesk.add(stage.shop.maja, maria));
    stage.choose(stage.file(u"till.csv"_s, "Customer ID,Name,Phone,Language\r\n17,Maria da Silva Santos,,sv\r\n18,Per Gustafsson,070-555 12 12,sv\r\n19,,,\r\n"));
    stage.bringIn();
    CHECK(stage.figure("twins") == u"1"_s);
    CHECK(stage.figure("refused") == u"1"_s);
    stage.at<Button>("showTwins")->click();
    CHECK(stage.cell("notes", 0, 0) == u"3"_s);
    CHECK(stage.cell("notes", 0, 1).contains(u"Karin Nyström"_s));
    stage.at<Button>("showDifferences")->click();
    CHECK(stage.cell("notes", 0, 0) == u"2"_s);

    stage.asker.written = stage.shop.folder.filePath(u"mend me.csv"_s);
    stage.at<Button>("saveRefused")->click();
    REQUIRE(comes([&] { return QFile::exists(stage.asker.written); }));
    CHECK(stage.asker.proposed == u"till refused.csv"_s);
    QFile mended(stage.asker.written);
    REQUIRE(mended.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(mended.readAll());
    CHECK(text.contains(u"19"_s));
    CHECK(text.contains(u"no name"_s));
}

TEST_CASE("What is no table is refused in words and the page stays") {
    ImportStage stage;
    stage.asker.opened = stage.file(u"invoice.csv"_s, "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj");
    stage.at<Button>("chooseFile")->click();
    REQUIRE(comes([&] { return !stage.messages->sentence().isEmpty(); }));
    CHECK(stage.at("chooseFile")->isVisible());
    stage.messages->clear();
    stage.panel->look(stage.shop.folder.filePath(u"gone.csv"_s));
    REQUIRE(comes([&] { return stage.messages->sentence().contains(u"gone.csv"_s); }));
    CHECK(stage.customers() == 0);
}

TEST_CASE("Before anything is written, the same rows are refused as afterwards, in the whole file") {
    ImportStage stage;
    QByteArray till = "Name,Phone,E-mail\r\nElin Åkerström,0701234567,elin@akerstrom.example\r\nBjörn Lindqvist,0709876543,bjorn@lindqvist.example,one,too many\r\n,,\r\n ,call her,\r\n";
    for (int i = 0; i < 30; ++i) till += "Gäst " + QByteArray::number(i) + ",,gast" + QByteArray::number(i) + "@example.org\r\n";
    till += "Анна Ковалёва,,anna@kovaleva.example,one,too many\r\n , ,no address\r\n,,karin@nystrom.example\r\n";
    stage.choose(stage.file(u"till.csv"_s, till));
    const int last = stage.model("firstRows")->columnCount() - 1;
    CHECK(stage.cell("firstRows", 1, last).startsWith(u"Not brought in"_s));
    CHECK_FALSE(stage.cell("firstRows", 0, last).startsWith(u"Not brought in"_s));
    CHECK(stage.at<Button>("bringIn")->text().contains(u"32"_s));
    const QString facts = stage.at<ElidedLabel>("importFacts")->text();
    stage.bringIn();
    CHECK(stage.figure("added") == u"32"_s);
    CHECK(stage.customers() == 32);
    CHECK(facts.contains(stage.figure("refused") + u" of them cannot be brought in"_s));
}

TEST_CASE("A file of which no row can come is not brought in") {
    ImportStage stage;
    stage.choose(stage.file(u"torn.csv"_s, "Name,Phone\r\nElin,070,1,2\r\nBjörn,071,3,4\r\n"));
    CHECK_FALSE(stage.at("bringIn")->isEnabled());
    CHECK(stage.at<Label>("importHint")->text().contains(u"No row"_s));
}

TEST_CASE("A page that brings in does not close before it is done") {
    ImportStage stage;
    QByteArray many = "Name,E-mail\r\n";
    for (int i = 0; i < 20'000; ++i) many += "Ida Holm " + QByteArray::number(i) + ",ida" + QByteArray::number(i) + "@holm.example\r\n";
    stage.choose(stage.file(u"many.csv"_s, many));
    stage.at<Button>("bringIn")->click();
    CHECK_FALSE(stage.panel->close());
    CHECK_FALSE(stage.panel->isClosed());
    CHECK(stage.messages->sentence().contains(u"still being brought in"_s));
    stage.panel->hide();
    REQUIRE(comes([&] { return stage.done.count() == 1; }));
    CHECK(stage.customers() == 20'000);
    CHECK(stage.panel->close());
    CHECK(stage.panel->isClosed());
}

TEST_CASE("Markup in a file is shown as text") {
    ImportStage stage;
    stage.choose(stage.file(u"x.csv"_s, "Name,Phone\r\n<img src='/dev/zero'>,0701234567\r\n"));
    CHECK(stage.cell("firstRows", 0, 1) == u"<img src='/dev/zero'>"_s);
    CHECK(stage.model("firstRows")->index(0, 1).data(Qt::ToolTipRole).toString().contains(u"&lt;img"_s));
}

TEST_CASE("Esc stops an import, and a stopped one takes nothing in") {
    ImportStage stage;
    QByteArray many = "Name,E-mail\r\n";
    for (int i = 0; i < 60'000; ++i) many += "Ida Holm " + QByteArray::number(i) + ",ida" + QByteArray::number(i) + "@holm.example\r\n";
    stage.choose(stage.file(u"many.csv"_s, many));
    stage.at<Button>("bringIn")->click();
    CHECK(stage.panel->isBusy());
    CHECK_FALSE(stage.at("bringIn")->isEnabled());
    QTest::keyClick(stage.panel, Qt::Key_Escape);
    REQUIRE(comes([&] { return !stage.panel->isBusy(); }));
    CHECK(stage.customers() == 0);
    CHECK(stage.messages->sentence().contains(u"Nothing was brought in"_s));
    CHECK(stage.at("bringIn")->isEnabled());
}

TEST_CASE("Esc goes one page back and then closes, and every button of the page has a name") {
    ImportStage stage;
    QSignalSpy closed(stage.panel, &ImportPanel::closed);
    stage.choose(stage.file(u"contacts.csv"_s, googleContacts()));
    for (const auto* button : stage.panel->findChildren<QAbstractButton*>()) {
        INFO(button->objectName().toStdString());
        if (button->isVisible() && button->focusPolicy() != Qt::NoFocus) CHECK_FALSE((button->text() + button->accessibleName()).isEmpty());
    }
    QTest::keyClick(stage.panel, Qt::Key_Escape);
    CHECK(stage.at("chooseFile")->isVisible());
    CHECK(closed.isEmpty());
    QTest::keyClick(stage.panel, Qt::Key_Escape);
    CHECK(closed.count() == 1);
}
