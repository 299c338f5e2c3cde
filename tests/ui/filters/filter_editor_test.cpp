#include "core/customers/custom_field_store.h"
#include "core/customers/customer_list.h"
#include "core/filters/custom_field_desk.h"
#include "core/filters/filter_desk.h"
#include "core/filters/filter_store.h"
#include "tests/support/place_stage.h"
#include "tests/support/test_shop.h"
#include "ui/filters/condition_row.h"
#include "ui/filters/filter_editor.h"
#include <QSignalSpy>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

/// The editor on a shop of five people.
struct Editor {
    TestShop shop;
    ListBook book{shop->database()};
    Editor() {
        const auto add = [this](const QString& name, const QString& city, const QStringList& tags) {
            Customer customer;
            customer.displayName = name;
            customer.tags = tags;
            if (!city.isEmpty()) customer.addresses = {{{}, {}, {}, city, {}, {}}};
            saved(shop->customerDesk.add(shop.maja, customer));
        };
        add(u"Elin Åkerström"_s, u"Lund"_s, {u"wedding 2027"_s});
        add(u"Björn Lindqvist"_s, u"Malmö"_s, {});
        add(u"Анна Ковалёва"_s, u"Lund"_s, {});
        add(u"سلمى خليل"_s, u"Lund"_s, {u"wedding 2027"_s});
        add(u"<b>王小明</b>"_s, {}, {u"vip"_s});
    }
    PlaceStage<FilterEditor> stage{new FilterEditor(*shop.shop, book), {1000, 844}};
    FilterEditor& editor() { return *stage.place; }
    std::vector<ConditionRow*> rows() {
        std::vector<ConditionRow*> shown;
        for (auto* row : editor().findChildren<ConditionRow*>())
            if (row->isVisible()) shown.push_back(row);
        return shown;
    }
    template <class T>
    static T* in(QWidget* row, const char* name) {
        for (auto* one : row->findChildren<T*>(QString::fromLatin1(name)))
            if (one->isVisible()) return one;
        FAIL("nothing called " << name);
        return nullptr;
    }
    static void choose(QComboBox* box, const QString& text) {
        INFO(text.toStdString());
        REQUIRE(box->findText(text) >= 0);
        box->setCurrentIndex(box->findText(text));
    }
    QString text() { return stage.find<QLineEdit>("conditionText")->text(); }
    bool counts(const QString& people) {
        return stage.comes([&] { return stage.words("filterPeople") == people; });
    }
    std::vector<SavedFilter> filters() { return FilterStore(shop->reader()).all(); }
};

}  // namespace

TEST_CASE("a filter is put together by keys, counted while it is, and saved") {
    Editor e;
    e.editor().setStaff(e.shop.maja);
    e.editor().startNew();
    e.stage.checkNames();
    REQUIRE(e.rows().size() == 1);
    e.stage.find<QLineEdit>("filterName")->setText(u"Brides in Lund"_s);
    auto* row = e.rows()[0];
    CHECK(e.counts(u"Not complete yet"_s));
    QTest::keyClicks(Editor::in<QLineEdit>(row, "conditionValue"), u"wedding 2027"_s);
    CHECK(e.text() == u"tag = \"wedding 2027\""_s);
    REQUIRE(e.counts(u"2 customer(s)"_s));
    CHECK(e.stage.find<ElidedLabel>("filterNames")->text().contains(u"Elin Åkerström"_s));
    // Enter: the next comparison, with the keys already in it.
    QTest::keyClick(Editor::in<QLineEdit>(row, "conditionValue"), Qt::Key_Return);
    REQUIRE(e.stage.comes([&] { return e.rows().size() == 2; }));
    row = e.rows()[1];
    CHECK(e.stage.comes([&] { return Editor::in<QComboBox>(row, "conditionField")->hasFocus(); }));
    Editor::choose(Editor::in<QComboBox>(row, "conditionField"), u"City"_s);
    QTest::keyClicks(Editor::in<QLineEdit>(row, "conditionValue"), u"lund"_s);
    Editor::in<QAbstractButton>(row, "conditionNot")->click();
    CHECK(e.text() == u"tag = \"wedding 2027\" and not city = lund"_s);
    REQUIRE(e.counts(u"Nobody"_s));
    Editor::in<QAbstractButton>(row, "conditionNot")->click();
    REQUIRE(e.counts(u"2 customer(s)"_s));
    QSignalSpy made(&e.editor(), &FilterEditor::saved);
    e.editor().save();
    REQUIRE(e.stage.comes([&] { return made.size() == 1; }));
    REQUIRE(e.filters().size() == 1);
    CHECK(e.filters()[0].name == u"Brides in Lund"_s);
    CHECK(e.filters()[0].text == u"tag = \"wedding 2027\" and city = lund"_s);
    CHECK_FALSE(e.filters()[0].staff.isValid());
}

TEST_CASE("rows and text are two forms of the same, whichever is written") {
    Editor e;
    e.editor().startNew();
    auto* text = e.stage.find<QLineEdit>("conditionText");
    text->selectAll();
    QTest::keyClicks(text, u"(city = Lund or tag = vip) and not (visits > 2 within 90d or regular)"_s);
    REQUIRE(e.rows().size() == 4);
    CHECK(e.editor().findChildren<QWidget*>(u"conditionGroup"_s).size() >= 3);
    REQUIRE(e.counts(u"4 customer(s)"_s));
    CHECK(Editor::in<QComboBox>(e.rows()[2], "conditionField")->currentText() == u"Visits"_s);
    text->selectAll();
    QTest::keyClicks(text, u"city = "_s);
    CHECK(e.stage.words("conditionProblem").contains(u"Character"_s));
    CHECK(e.rows().size() == 4);  // what was understood last stands
}

TEST_CASE("every field can be asked for in the editor, by every comparison it knows") {
    Editor e;
    e.editor().startNew();
    for (const FieldRule& rule : FieldRule::all())
        for (const Comparison comparison : rule.comparisons()) {
            ConditionDraft draft = ConditionDraft::row(rule.field);
            draft.comparison = comparison;
            const bool isSpan = comparison == Comparison::OlderThan || comparison == Comparison::Within;
            if (needsValue(comparison))
                draft.value = isSpan ? u"90d"_s : rule.kind == FieldRule::Kind::Date ? u"2026-11-22"_s : rule.kind == FieldRule::Kind::Birthday ? u"12-09"_s
                            : rule.kind == FieldRule::Kind::Choice ? rule.choices().last() : rule.kind == FieldRule::Kind::Text ? u"Lund"_s : u"12"_s;
            if (rule.mayHavePeriod) draft.period = u"2w"_s;
            const KnownWords known;
            const ConditionRow row(draft, known);
            INFO(rule.word.toString().toStdString() << " " << comparisonWord(comparison).toStdString());
            CHECK(row.draft() == draft);
            CHECK(std::holds_alternative<Condition>(row.draft().condition()));
        }
}

TEST_CASE("a filter is changed, renamed and kept to oneself, and what stands in the way is said") {
    Editor e;
    e.editor().setStaff(e.shop.johan);
    FilterDesk desk(e.shop->database());
    const auto first = saved(desk.save(e.shop.maja, u"Lund"_s, std::get<Condition>(Condition::parse(u"city = Lund"_s)))).value;
    saved(desk.save(e.shop.maja, u"Malmö"_s, std::get<Condition>(Condition::parse(u"city = Malmö"_s))));
    REQUIRE(e.editor().edit(first));
    CHECK_FALSE(e.editor().hasChanges());
    REQUIRE(e.counts(u"3 customer(s)"_s));
    e.stage.find<QLineEdit>("filterName")->setText(u"Malmö"_s);
    e.editor().save();
    CHECK(e.stage.words("conditionProblem").contains(u"already"_s));
    e.stage.find<QLineEdit>("filterName")->setText(u"Regulars"_s);
    e.editor().save();
    CHECK(e.stage.words("conditionProblem").contains(u"every shop has"_s));
    e.stage.find<QLineEdit>("filterName")->setText(u"Lunds <b>egna"_s);
    e.stage.find<QAbstractButton>("filterForMe")->click();
    CHECK(e.editor().hasChanges());
    QSignalSpy made(&e.editor(), &FilterEditor::saved);
    e.editor().save();
    REQUIRE(e.stage.comes([&] { return made.size() == 1; }));
    const auto now = *FilterStore(e.shop->reader()).find(first);
    CHECK(now.name == u"Lunds <b>egna"_s);
    CHECK(now.staff == e.shop.johan);
    CHECK(FilterStore(e.shop->reader()).of(e.shop.maja).size() == 1);
    REQUIRE(e.editor().edit(first));
    QSignalSpy left(&e.editor(), &FilterEditor::left);
    e.stage.find<QAbstractButton>("deleteFilter")->click();
    REQUIRE(e.stage.comes([&] { return left.size() == 1; }));
    CHECK(e.filters().size() == 1);
    CHECK_FALSE(e.editor().edit(first));
}

TEST_CASE("comparisons and groups come and go by keys") {
    Editor e;
    e.editor().startNew();
    e.stage.find<QAbstractButton>("addGroup")->click();
    REQUIRE(e.rows().size() == 2);
    QTest::keyClick(Editor::in<QComboBox>(e.rows()[1], "conditionField"), Qt::Key_Delete, Qt::ControlModifier);
    // The last of a group takes the group with it.
    REQUIRE(e.rows().size() == 1);
    QTest::keyClick(Editor::in<QComboBox>(e.rows()[0], "conditionField"), Qt::Key_Delete, Qt::ControlModifier);
    REQUIRE(e.rows().empty());
    REQUIRE(e.counts(u"5 customer(s)"_s));
    CHECK(e.text() == u"all"_s);
    QSignalSpy left(&e.editor(), &FilterEditor::left);
    QTest::keyClick(e.stage.find<QLineEdit>("filterName"), Qt::Key_Escape);
    CHECK(left.size() == 1);
}

TEST_CASE("pictures of the editor") {
    Editor e;
    e.editor().startNew();
    e.stage.find<QLineEdit>("filterName")->setText(u"Brides in Lund"_s);
    auto* text = e.stage.find<QLineEdit>("conditionText");
    text->selectAll();
    QTest::keyClicks(text, u"(city = Lund or tag = vip) and not regular and created within 1y and not (visits > 2 within 90d or birthday = this-month)"_s);
    REQUIRE(e.counts(u"4 customer(s)"_s));
    e.stage.shootAll(u"filter-editor"_s);
}

TEST_CASE("the shop's own fields are asked for in the editor by keys, their choices offered") {
    Editor e;
    CustomFieldDesk fields(e.shop->database());
    const FieldId cloth = saved(fields.add(e.shop.maja, {{}, u"Cloth & <thread>"_s, CustomField::Kind::Choice, {u"Silk"_s, u"Wool"_s, u"late"_s}})).value;
    saved(fields.add(e.shop.maja, {{}, u"Shoe size"_s, CustomField::Kind::Number, {}}));
    saved(fields.add(e.shop.maja, {{}, u"Next fitting"_s, CustomField::Kind::Date, {}}));
    saved(fields.add(e.shop.maja, {{}, u"Drinks tea"_s, CustomField::Kind::YesNo, {}}));
    Customer elin = *CustomerStore(e.shop->reader()).find(CustomerId{1});
    elin.values = {{cloth, u"Wool"_s}, {FieldId{cloth.value + 1}, u"38.5"_s}};
    e.shop.change(elin);
    e.editor().setStaff(e.shop.maja);
    e.editor().startNew();
    auto* row = e.rows()[0];
    auto* field = Editor::in<QComboBox>(row, "conditionField");
    field->setFocus();
    QTest::keyClicks(field, u"Cloth"_s);  // the list goes to what is typed
    REQUIRE(field->currentText() == u"Cloth & <thread>"_s);
    auto* choice = Editor::in<QComboBox>(row, "conditionChoice");
    QStringList offered;
    for (int i = 0; i < choice->count(); ++i) offered << choice->itemText(i);
    CHECK(offered == QStringList{u"Silk"_s, u"Wool"_s, u"late"_s});  // as the shop wrote them, though other lists have a "late" of their own
    QTest::keyClick(choice, Qt::Key_Down);
    CHECK(e.text() == u"\"Cloth & <thread>\" = Wool"_s);
    REQUIRE(e.counts(u"1 customer(s)"_s));
    Editor::choose(Editor::in<QComboBox>(row, "conditionComparison"), u"is empty"_s);
    CHECK(e.text() == u"\"Cloth & <thread>\" is-empty"_s);
    REQUIRE(e.counts(u"4 customer(s)"_s));
    Editor::choose(field, u"Shoe size"_s);
    Editor::choose(Editor::in<QComboBox>(row, "conditionComparison"), u"at least"_s);
    QTest::keyClicks(Editor::in<QLineEdit>(row, "conditionValue"), u"38,5"_s);
    CHECK(e.text() == u"\"Shoe size\" >= 38.5"_s);
    REQUIRE(e.counts(u"1 customer(s)"_s));
    QTest::keyClick(Editor::in<QLineEdit>(row, "conditionValue"), Qt::Key_Return);
    REQUIRE(e.stage.comes([&] { return e.rows().size() == 2; }));
    CHECK(Editor::in<QComboBox>(e.rows()[1], "conditionField")->currentText() == u"Shoe size"_s);
    QTest::keyClick(Editor::in<QComboBox>(e.rows()[1], "conditionField"), Qt::Key_Delete, Qt::ControlModifier);
    Editor::choose(field, u"Next fitting"_s);
    Editor::choose(Editor::in<QComboBox>(row, "conditionComparison"), u"in the next"_s);
    CHECK(e.text() == u"\"Next fitting\" in-next 3m"_s);
    Editor::choose(field, u"Drinks tea"_s);
    CHECK(e.text() == u"\"Drinks tea\" = yes"_s);
    CHECK(Editor::in<QComboBox>(row, "conditionChoice")->currentText() == u"Yes"_s);

    // As text, and saved.
    auto* text = e.stage.find<QLineEdit>("conditionText");
    text->selectAll();
    QTest::keyClicks(text, u"\"Shoe size\" > 30 and not \"Drinks tea\" = no"_s);
    REQUIRE(e.rows().size() == 2);
    e.stage.find<QLineEdit>("filterName")->setText(u"Big feet"_s);
    QSignalSpy made(&e.editor(), &FilterEditor::saved);
    e.editor().save();
    REQUIRE(e.stage.comes([&] { return made.size() == 1; }));
    CHECK(e.filters().back().text == u"\"Shoe size\" > 30 and not \"Drinks tea\" = no"_s);
}

TEST_CASE("a filter on a field that is gone opens as it was kept, says why, and is put right") {
    Editor e;
    e.editor().setStaff(e.shop.maja);
    CustomFieldDesk fields(e.shop->database());
    const FieldId size = saved(fields.add(e.shop.maja, {{}, u"Shoe size"_s, CustomField::Kind::Number, {}})).value;
    const auto condition = std::get<Condition>(Condition::parse(u"\"Shoe size\" > 30 and city = Lund"_s, CustomFieldStore(e.shop->reader()).all()));
    const FilterId filter = saved(FilterDesk(e.shop->database()).save(e.shop.maja, u"Big feet"_s, condition)).value;
    saved(fields.remove(e.shop.maja, size));
    REQUIRE(e.editor().edit(filter));
    CHECK(e.text() == u"\"Shoe size\" > 30 and city = Lund"_s);
    CHECK(e.stage.words("conditionProblem").contains(u"Shoe size"_s));
    // It would be a filter for everybody.
    e.editor().save();
    CHECK(e.stage.words("conditionProblem").contains(u"Shoe size"_s));
    CHECK(e.filters()[0].text == u"\"Shoe size\" > 30 and city = Lund"_s);
    auto* text = e.stage.find<QLineEdit>("conditionText");
    text->selectAll();
    QTest::keyClicks(text, u"city = Lund"_s);
    REQUIRE(e.counts(u"3 customer(s)"_s));
    QSignalSpy made(&e.editor(), &FilterEditor::saved);
    e.editor().save();
    REQUIRE(e.stage.comes([&] { return made.size() == 1; }));
    CHECK(e.filters()[0].text == u"city = Lund"_s);
}

TEST_CASE("pictures of the editor with fields of the shop's own") {
    Editor e;
    CustomFieldDesk fields(e.shop->database());
    saved(fields.add(e.shop.maja, {{}, u"Shoe size"_s, CustomField::Kind::Number, {}}));
    saved(fields.add(e.shop.maja, {{}, u"Cloth"_s, CustomField::Kind::Choice, {u"Silk"_s, u"Wool"_s}}));
    saved(fields.add(e.shop.maja, {{}, u"Insurance runs out"_s, CustomField::Kind::Date, {}}));
    e.editor().startNew();
    e.stage.find<QLineEdit>("filterName")->setText(u"Winter boots"_s);
    auto* text = e.stage.find<QLineEdit>("conditionText");
    text->selectAll();
    QTest::keyClicks(text, u"\"Shoe size\" is-empty and (\"Cloth\" != Silk or \"Insurance runs out\" in-next 2m) and city = Lund"_s);
    REQUIRE(e.counts(u"3 customer(s)"_s));
    e.stage.shootAll(u"filter-editor-own"_s);
}
