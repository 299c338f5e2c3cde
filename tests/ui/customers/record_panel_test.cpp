#include "core/attachments/attachment_desk.h"
#include "core/attachments/attachment_store.h"
#include "core/filters/custom_field_desk.h"
#include "core/relations/relation_desk.h"
#include "core/relations/relation_store.h"
#include "tests/support/patience.h"
#include "tests/support/scripted_asker.h"
#include "tests/support/test_shop.h"
#include "ui/customers/good_to_know_panel.h"
#include "ui/customers/file_rows.h"
#include "ui/customers/person_field.h"
#include "ui/shared/row_list.h"
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

struct Side {
    TestShop shop;
    ScriptedAsker asker;
    GoodToKnowPanel panel;
    QSignalSpy done;
    Side() : panel(*shop.shop), done(&panel, &GoodToKnowPanel::done) {
        panel.setStaff(shop.maja);
        panel.setAsker(asker);
        panel.resize(296, 700);
        panel.show();
    }
    CustomerId addOf(CustomerKind kind, const QString& name) {
        Customer customer;
        customer.kind = kind;
        customer.displayName = name;
        return saved(shop->customerDesk.add(shop.maja, customer)).value;
    }
    template <class Widget>
    Widget* at(const QString& name) {
        auto* found = panel.findChild<Widget*>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    void choose(const QString& action) {
        panel.openMenu();
        at<QAction>(action)->trigger();
    }
    [[nodiscard]] QString words() const {
        QStringList all;
        for (const QLabel* label : panel.findChildren<QLabel*>())
            if (!label->isHidden()) all << label->text();
        return all.join(u'|');
    }
    [[nodiscard]] QStringList rowsOf(const QString& list) {
        QStringList all;
        for (const ListRow& row : at<RowList>(list)->rows()->rows())
            if (!row.isHeading) all << row.strong + u": "_s + row.facts;
        return all;
    }
    bool saves(int actions) { return QTest::qWaitFor([&] { return done.size() == actions; }, patienceMs); }
};

}  // namespace

TEST_CASE("The panel says everything that is good to know, trust as a mark") {
    Side side;
    CustomField field;
    field.name = u"Sewing machine"_s;
    field.kind = CustomField::Kind::YesNo;
    field.id = saved(CustomFieldDesk(side.shop->database()).add(side.shop.maja, field)).value;
    Customer c;
    c.displayName = u"Анна Сергеевна Ковалёва"_s;
    c.language = u"ru"_s;
    c.isFormal = true;
    c.trust = PaymentTrust::Late;
    c.priceGroup = u"trade"_s;
    c.formerNames = {u"Иванова"_s};
    c.facts = {{u"Size"_s, u"38 · shoe 39"_s}, {u"Dislikes"_s, u"<b>wool</b>"_s}};
    c.handles = {{u"Instagram"_s, u"@anna"_s, ContactState::Past}};
    c.values = {{field.id, u"1"_s}};
    c.phones = {{u"mobile"_s, PhoneNumber::read(u"12"_s, u"SE"_s), ContactState::Invalid}};
    side.panel.setCustomer(saved(side.shop->customerDesk.add(side.shop.maja, c)).value);
    for (const QString& expected : {u"Уважаемая Анна Сергеевна!"_s, u"⚠ pays late"_s, u"trade"_s, u"Иванова"_s, u"38 · shoe 39"_s, u"<b>wool</b>"_s, u"@anna (past)"_s, u"Sewing machine"_s, u"yes"_s, u"12 (wrong)"_s}) {
        INFO(expected.toStdString() << " in " << side.words().toStdString());
        CHECK(side.words().contains(expected));
    }
    for (const QLabel* label : side.panel.findChildren<QLabel*>()) CHECK(label->textFormat() == Qt::PlainText);
}

TEST_CASE("Consent for one purpose is no consent to anything, and no refusal either") {
    Side side;
    const CustomerId id = side.shop.add(u"Ida Holm"_s);
    saved(side.shop->customerDesk.consent(side.shop.maja, id, Channel::Email, true, u"counter"_s, u"newsletter"_s, u"7"_s));
    side.panel.setCustomer(id);
    const auto* marks = side.at<QWidget>(u"consentMarks"_s);
    CHECK(marks->accessibleName().contains(u"E-mail: yes for newsletter"_s));
    saved(side.shop->customerDesk.consent(side.shop.maja, id, Channel::Email, false, u"counter"_s));
    REQUIRE(QTest::qWaitFor([&] { return marks->accessibleName().contains(u"E-mail: no"_s); }, patienceMs));
}

TEST_CASE("Something to know is added by keys") {
    Side side;
    const CustomerId id = side.shop.add(u"Ida Holm"_s);
    side.panel.setCustomer(id);
    side.choose(u"addFact"_s);
    side.at<QComboBox>(u"newFactLabel"_s)->setEditText(u"Dog"_s);
    auto* text = side.at<QLineEdit>(u"newFactText"_s);
    text->setText(u"Märta, afraid of the steamer"_s);
    QTest::keyClick(text, Qt::Key_Return);
    REQUIRE(side.saves(1));
    CHECK(CustomerStore(side.shop->reader()).find(id)->facts == std::vector<Fact>{{u"Dog"_s, u"Märta, afraid of the steamer"_s}});
    REQUIRE(QTest::qWaitFor([&] { return side.words().contains(u"afraid of the steamer"_s); }, patienceMs));
}

TEST_CASE("A household lists its members, a member names the household and leads to it") {
    Side side;
    const CustomerId family = side.addOf(CustomerKind::Household, u"Familjen Öberg"_s), marta = side.shop.add(u"Märta Öberg"_s);
    side.panel.setCustomer(family);
    side.choose(u"addMember"_s);
    side.at<PersonField>(u"tieWho"_s)->setPerson(marta, u"Märta Öberg"_s);
    side.at<QComboBox>(u"tieRole"_s)->setEditText(u"mother"_s);
    QTest::keyClick(side.at<QLineEdit>(u"tieWho"_s), Qt::Key_Return);
    REQUIRE(side.saves(1));
    side.choose(u"addMember"_s);
    side.at<QLineEdit>(u"tieWho"_s)->setText(u"Alma"_s);
    side.at<QComboBox>(u"tieRole"_s)->setEditText(u"child"_s);
    side.at<QLineEdit>(u"tieBirthday"_s)->setText(u"2020"_s);
    QTest::keyClick(side.at<QLineEdit>(u"tieBirthday"_s), Qt::Key_Return);
    REQUIRE(side.saves(2));
    REQUIRE(QTest::qWaitFor([&] { return side.rowsOf(u"peopleList"_s).size() == 2; }, patienceMs));
    CHECK(side.rowsOf(u"peopleList"_s).join(u'|').toStdString() == "Märta Öberg: mother|Alma: child · born 2020");

    side.panel.setCustomer(marta);
    CHECK(side.rowsOf(u"peopleList"_s).join(u'|').toStdString() == "Familjen Öberg: mother|Alma: child · born 2020");
    QSignalSpy wanted(&side.panel, &GoodToKnowPanel::customerRequested);
    auto* list = side.at<RowList>(u"peopleList"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first().value<CustomerId>() == family);
    // What was written by another name is taken away by Delete, and comes back.
    QTest::keyClick(list, Qt::Key_Delete);
    REQUIRE(side.saves(3));
    CHECK(RelationStore(side.shop->reader()).householdsOf(marta).empty());
    saved(side.shop->database().undo(side.done.last().at(1).value<ActionId>(), side.shop.maja));
    CHECK(RelationStore(side.shop->reader()).householdsOf(marta).size() == 1);
}

TEST_CASE("A person comes into a new household by its name alone") {
    Side side;
    const CustomerId per = side.shop.add(u"Per Gustafsson"_s);
    side.panel.setCustomer(per);
    side.choose(u"addMember"_s);
    side.at<QLineEdit>(u"tieWho"_s)->setText(u"Familjen Gustafsson"_s);
    QTest::keyClick(side.at<QLineEdit>(u"tieWho"_s), Qt::Key_Return);
    REQUIRE(side.saves(1));
    const auto households = RelationStore(side.shop->reader()).householdsOf(per);
    REQUIRE(households.size() == 1);
    CHECK(CustomerStore(side.shop->reader()).find(households.front().household)->kind == CustomerKind::Household);
    // One undo takes both back.
    saved(side.shop->database().undo(side.done.last().at(1).value<ActionId>(), side.shop.maja));
    CHECK(RelationStore(side.shop->reader()).householdsOf(per).empty());
    CHECK(CustomerStore(side.shop->reader()).count() == 1);
}

TEST_CASE("A relation reads both ways") {
    Side side;
    const CustomerId elin = side.shop.add(u"Elin Åkerström"_s), per = side.shop.add(u"Per Åkerström"_s);
    side.panel.setCustomer(elin);
    side.choose(u"addRelation"_s);
    side.at<QComboBox>(u"tieName"_s)->setEditText(u"husband"_s);
    CHECK(side.at<QLineEdit>(u"tieReverse"_s)->text() == u"wife"_s);
    // Words are not enough: a relation is to somebody of the book.
    side.at<QLineEdit>(u"tieWho"_s)->setText(u"Per"_s);
    QTest::keyClick(side.at<QLineEdit>(u"tieWho"_s), Qt::Key_Return);
    CHECK(side.at<QLabel>(u"tieObjection"_s)->isVisible());
    side.at<PersonField>(u"tieWho"_s)->setPerson(per, u"Per Åkerström"_s);
    QTest::keyClick(side.at<QLineEdit>(u"tieReverse"_s), Qt::Key_Return);
    REQUIRE(side.saves(1));
    REQUIRE(QTest::qWaitFor([&] { return side.rowsOf(u"peopleList"_s) == QStringList{u"Per Åkerström: husband"_s}; }, patienceMs));
    side.panel.setCustomer(per);
    CHECK(side.rowsOf(u"peopleList"_s) == QStringList{u"Elin Åkerström: wife"_s});
    // F2: other words, from his side; who it is about stays.
    auto* list = side.at<RowList>(u"peopleList"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_F2);
    REQUIRE(side.at<QComboBox>(u"tieName"_s)->isVisible());
    CHECK_FALSE(side.at<QLineEdit>(u"tieWho"_s)->isEnabled());
    CHECK(side.at<QLineEdit>(u"tieWho"_s)->text() == u"Elin Åkerström"_s);
    CHECK(side.at<QComboBox>(u"tieName"_s)->currentText() == u"wife"_s);
    CHECK(side.at<QLineEdit>(u"tieReverse"_s)->text() == u"husband"_s);
    side.at<QComboBox>(u"tieName"_s)->setEditText(u"partner"_s);
    CHECK(side.at<QLineEdit>(u"tieReverse"_s)->text() == u"partner"_s);
    QTest::keyClick(side.at<QLineEdit>(u"tieReverse"_s), Qt::Key_Return);
    REQUIRE(side.saves(2));
    REQUIRE(QTest::qWaitFor([&] { return side.rowsOf(u"peopleList"_s) == QStringList{u"Elin Åkerström: partner"_s}; }, patienceMs));
    CHECK(RelationStore(side.shop->reader()).relationsOf(elin).at(0).name == u"partner"_s);
    saved(side.shop->database().undo(side.done.last().at(1).value<ActionId>(), side.shop.maja));
    CHECK(RelationStore(side.shop->reader()).relationsOf(elin).at(0).name == u"husband"_s);
}

TEST_CASE("Whoever is meant is proposed while typing") {
    Side side;
    const CustomerId elin = side.shop.add(u"Elin Åkerström"_s), per = side.shop.add(u"Per Åkerström"_s);
    PersonField field(*side.shop.shop);
    field.leaveOut(elin);
    field.show();
    field.insert(u"aker"_s);
    CHECK_FALSE(field.person().isValid());
    field.setPerson(per, u"Per Åkerström"_s);
    CHECK(field.person() == per);
    QTest::keyClicks(&field, u"x"_s);
    CHECK_FALSE(field.person().isValid());
}

TEST_CASE("Files are kept, copied out and removed, and too large ones refused") {
    Side side;
    const CustomerId id = side.shop.add(u"王小明"_s);
    side.panel.setCustomer(id);
    const auto file = [&](const QString& name, const QByteArray& content) {
        QFile out(side.shop.folder.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    };
    side.asker.opened = file(u"schnitt & maße.pdf"_s, "%PDF-1.7 a pattern");
    side.choose(u"addFile"_s);
    REQUIRE(side.saves(1));
    REQUIRE(QTest::qWaitFor([&] { return side.rowsOf(u"fileList"_s).size() == 1; }, patienceMs));
    CHECK(side.rowsOf(u"fileList"_s).front().startsWith(u"schnitt & maße.pdf"_s));

    auto* list = side.at<RowList>(u"fileList"_s);
    side.asker.written = side.shop.folder.filePath(u"copy.pdf"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    QSignalSpy copied(side.at<FileRows>(u"fileRows"_s), &FileRows::copied);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(arrives(copied));
    CHECK(side.asker.proposed == u"schnitt & maße.pdf"_s);
    QFile copy(side.asker.written);
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == "%PDF-1.7 a pattern");
    CHECK_FALSE(copy.permissions().testFlag(QFileDevice::ExeOwner));

    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(file(u"large.bin"_s, QByteArray(AttachmentDesk::kLargest + 1, 'x')))});
    side.at<FileRows>(u"fileRows"_s)->take(&dropped);
    QTest::qWait(300);
    CHECK(AttachmentStore(side.shop->reader()).of(id).size() == 1);

    QTest::keyClick(list, Qt::Key_Delete);
    REQUIRE(side.saves(2));
    CHECK(AttachmentStore(side.shop->reader()).of(id).empty());
}
