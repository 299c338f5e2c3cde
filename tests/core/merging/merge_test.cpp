#include "core/attachments/attachment_desk.h"
#include "core/attachments/attachment_store.h"
#include "core/merging/merge_store.h"
#include "core/relations/relation_desk.h"
#include "core/relations/relation_store.h"
#include "tests/core/merging/merging_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

Customer elin() {
    Customer c;
    c.displayName = u"Elin Åkerström"_s;
    c.called = u"Elin"_s;
    c.note = u"Left shoulder half a centimetre lower."_s;
    c.createdOn = Day(2024, 3, 4);
    c.phones = {{u"mobile"_s, PhoneNumber::read(u"070-123 45 67", u"SE"_s)}};
    c.emails = {{u"home"_s, u"elin@example.se"_s}};
    c.addresses = {{u"home"_s, u"Möllevångsgatan 4"_s, u"214 20"_s, u"Malmö"_s, {}, {}}};
    c.dates = {birthday("1988-05-03")};
    c.tags = {u"wedding"_s};
    return c;
}

Customer ellen() {
    Customer c;
    c.displayName = u"Åkerström, Ellen"_s;
    c.givenName = u"Ellen"_s;
    c.language = u"sv"_s;
    c.note = u"Allergic to wool.\nПросит звонить вечером — <b>&</b> 🧵"_s;
    c.createdOn = Day(2021, 1, 9);
    c.phones = {{u"work"_s, PhoneNumber::read(u"+46 70 123 45 67", u"SE"_s)}, {u"mother"_s, PhoneNumber::read(u"040-12 34 56", u"SE"_s)}};
    c.emails = {{u"work"_s, u"ELIN@example.se"_s}, {{}, u"ellen.akerstrom@example.org"_s}};
    c.addresses = {{{}, u"möllevångsgatan  4"_s, u"214 20"_s, u"MALMÖ"_s, {}, {}}, {u"summer"_s, u"Strandvägen 1"_s, u"239 42"_s, u"Falsterbo"_s, {}, {}}};
    c.dates = {birthday("1988-03-05"), {u"anniversary"_s, *PartialDate::fromIso(u"2012-08-18"_s)}};
    c.tags = {u"VIP"_s, u"wedding"_s};
    c.externalIds = {u"old-till:4711"_s};
    return c;
}

struct Two : MergingShop {
    CustomerId keep = saved(shop->customerDesk.add(maja, elin())).value;
    CustomerId gone = saved(shop->customerDesk.add(johan, ellen())).value;
};

}  // namespace

TEST_CASE("The preview says side by side what a merge then does") {
    Two shop;
    const auto preview = std::get<MergePreview>(MergeDesk::preview(shop->reader(), shop.keep, shop.gone));
    const auto field = [&](const char* name) {
        const auto found = std::find_if(preview.fields.begin(), preview.fields.end(), [name](const MergeField& f) { return f.name == QLatin1String(name); });
        REQUIRE(found != preview.fields.end());
        return *found;
    };
    CHECK(field("display_name").kept == u"Elin Åkerström");
    CHECK(field("display_name").gone == u"Åkerström, Ellen");
    CHECK(!field("display_name").isTaken);
    CHECK(field("given_name").isTaken);  // the kept record has none
    CHECK(!field("note").isTaken);
    CHECK(!field("birthday").isTaken);
    CHECK(preview.result.phones.size() == 2);
    CHECK(preview.result.emails.size() == 2);
    CHECK(preview.result.addresses.size() == 2);
    CHECK(preview.result.createdOn == Day(2021, 1, 9));
    shop.merge(shop.keep, shop.gone);
    CHECK(shop.find(shop.keep) == preview.result);
    CHECK(shop.problems() == "");
}

TEST_CASE("What both have comes together, equal things once, and the other birthday stays readable") {
    Two shop;
    const Customer before = shop.find(shop.gone);
    shop.merge(shop.keep, shop.gone);
    const Customer c = shop.find(shop.keep);
    CHECK(c.displayName == u"Elin Åkerström");
    CHECK(c.givenName == u"Ellen");
    CHECK(c.language == u"sv");
    CHECK(c.tags == QStringList{u"VIP"_s, u"wedding"_s});
    CHECK(c.externalIds == QStringList{u"old-till:4711"_s});
    CHECK(c.birthday() == PartialDate::fromIso(u"1988-05-03"_s));
    REQUIRE(c.dates.size() == 3);
    CHECK(c.dates[1].label == u"other birthday");
    CHECK(c.dates[1].date == *PartialDate::fromIso(u"1988-03-05"_s));
    // The other record stays whole, in the bin.
    Customer binned = before;
    binned.isBinned = true;
    CHECK(shop.find(shop.gone) == binned);
    const auto merge = MergeDesk::mergeOf(shop->reader(), shop.gone);
    REQUIRE(merge);
    CHECK(merge->kept == shop.keep);
    CHECK(MergeDesk::mergesInto(shop->reader(), shop.keep).size() == 1);
}

TEST_CASE("The other's note becomes a dated note, word for word, and so does the other's name") {
    Two shop;
    shop.merge(shop.keep, shop.gone);
    const auto notes = InteractionStore(shop->reader()).of(shop.keep, 10);
    REQUIRE(notes.size() == 2);
    CHECK(notes[1].kind == Interaction::Kind::Note);
    CHECK(notes[1].text == ellen().note);
    CHECK(notes[1].day == Day(2026, 11, 22));
    CHECK(notes[0].text.contains(u"“Åkerström, Ellen”"));
    CHECK(shop.find(shop.keep).note == elin().note);
}

TEST_CASE("Chosen fields come from the one that goes, and what they replaced is not lost") {
    Two shop;
    shop.merge(shop.keep, shop.gone, {u"display_name"_s, u"note"_s, u"birthday"_s});
    const Customer c = shop.find(shop.keep);
    CHECK(c.displayName == u"Åkerström, Ellen");
    CHECK(c.note == ellen().note);
    CHECK(c.birthday() == PartialDate::fromIso(u"1988-03-05"_s));
    CHECK(std::count(c.dates.begin(), c.dates.end(), LabelledDate{u"other birthday"_s, *PartialDate::fromIso(u"1988-05-03"_s)}) == 1);
    const auto notes = InteractionStore(shop->reader()).of(shop.keep, 10);
    REQUIRE(notes.size() == 2);
    CHECK(notes[1].text == elin().note);
    CHECK(notes[0].text.contains(u"Elin Åkerström"));
    CHECK(refused(shop.desk().merge(shop.maja, shop.keep, shop.add(u"Third"_s), {u"shoe_size"_s})).contains(u"shoe_size"));
}

TEST_CASE("Where one of the two says no to a channel, the answer is no") {
    Two shop;
    saved(shop->customerDesk.consent(shop.maja, shop.keep, Channel::Post, true, u"counter"_s));
    saved(shop->customerDesk.consent(shop.maja, shop.keep, Channel::Email, true, u"counter"_s));
    saved(shop->customerDesk.consent(shop.maja, shop.gone, Channel::Email, true, u"form"_s));
    saved(shop->customerDesk.consent(shop.maja, shop.gone, Channel::Sms, true, u"form"_s));
    saved(shop->customerDesk.consent(shop.maja, shop.gone, Channel::Post, false, u"form"_s));
    shop.merge(shop.keep, shop.gone);
    const Customer c = shop.find(shop.keep);
    CHECK(!c.allows(Channel::Post));
    CHECK(c.allows(Channel::Email));
    CHECK(!c.allows(Channel::Sms));
    CHECK(!c.allows(Channel::Phone));
    CHECK(c.consents.size() == 4);  // two lines of their own, and one no each for post and sms
    CHECK(shop.find(shop.gone).consents.size() == 3);
}

TEST_CASE("History, follow-ups and cards move, and everything counts for the kept one") {
    Two shop;
    shop.visit(shop.keep, u"Hemmed the blue dress"_s);
    shop.visit(shop.gone, u"Первая примерка"_s);
    Task task;
    task.customer = shop.gone;
    task.text = u"Call about the veil"_s;
    task.dueOn = Day(2026, 11, 30);
    saved(shop->taskDesk.add(shop.maja, task));
    const CardNumber card = saved(shop->loyaltyDesk.giveCard(shop.maja, shop.gone)).value;
    shop.merge(shop.keep, shop.gone);
    CHECK(shop.number("SELECT count(*) FROM interaction WHERE kind = 'visit' AND customer_id = 1") == 2);
    CHECK(shop.number("SELECT visits FROM derived_visits WHERE customer_id = 1") == 2);
    CHECK(shop.number("SELECT count(*) FROM derived_visits WHERE customer_id = 2") == 0);
    CHECK(TaskStore(shop->reader()).openOf(shop.keep).size() == 1);
    CHECK(LoyaltyStore(shop->reader()).cardOwner(card) == shop.keep);
    CHECK(shop.problems() == "");
}

TEST_CASE("One merge is one action, and Undo and Redo take it whole") {
    Two shop;
    shop.visit(shop.gone, u"Hemmed the blue dress"_s, true);
    const QByteArray before = shop.json();
    const qint64 rows = shop.number("SELECT count(*) FROM journal");
    const ActionId merged = saved(shop.desk().merge(shop.maja, shop.keep, shop.gone)).action;
    CHECK(shop.number("SELECT count(*) FROM journal") == rows + 1);
    const QByteArray after = shop.json();
    CHECK(after != before);
    shop.reopen();
    const ActionId undone = saved(shop->database().undo(merged, shop.maja)).action;
    CHECK(shop.json() == before);
    CHECK(shop.problems() == "");
    CHECK(!MergeDesk::mergeOf(shop->reader(), shop.gone));
    saved(shop->database().undo(undone, shop.maja));
    CHECK(shop.json() == after);
    CHECK(shop.problems() == "");
}

TEST_CASE("A record is not merged with itself, with a binned, a merged or an unknown one, nor in a circle") {
    Two shop;
    const CustomerId third = shop.add(u"Ellen Åkerström"_s);
    const CustomerId binned = shop.add(u"Жанна Эллен"_s);
    saved(shop->customerDesk.remove(shop.maja, binned));
    const QByteArray before = shop.json();
    const auto why = [&](CustomerId keep, CustomerId gone) {
        const auto preview = MergeDesk::preview(shop->reader(), keep, gone);
        const QString sentence = refused(shop.desk().merge(shop.maja, keep, gone));
        REQUIRE(std::holds_alternative<Refusal>(preview));
        CHECK(std::get<Refusal>(preview).sentence == sentence);
        return sentence;
    };
    CHECK(why(shop.keep, shop.keep).contains(u"itself"));
    CHECK(why(shop.keep, binned).contains(u"bin"));
    CHECK(why(binned, shop.keep).contains(u"bin"));
    CHECK(why(shop.keep, CustomerId{4711}).contains(u"4711"));
    CHECK(shop.json() == before);
    shop.merge(shop.keep, shop.gone);
    const QByteArray merged = shop.json();
    CHECK(why(shop.keep, shop.gone).contains(u"already"));
    CHECK(why(shop.gone, shop.keep).contains(u"already"));  // the circle
    CHECK(why(third, shop.gone).contains(u"already"));
    CHECK(why(shop.gone, third).contains(u"already"));
    CHECK(shop.json() == merged);
}

TEST_CASE("A merge that would lose a child throws, and nothing is written") {
    Two shop;
    shop.visit(shop.gone, u"Hemmed the blue dress"_s);
    const QByteArray before = shop.json();
    const qint64 rows = shop.number("SELECT count(*) FROM journal");
    // A file that eats what is moved.
    shop->database().writeOutside([](Connection& c) { c.run("CREATE TRIGGER eats AFTER UPDATE OF customer_id ON interaction BEGIN DELETE FROM interaction WHERE id = NEW.id; END"); }).waitForFinished();
    auto merging = shop.desk().merge(shop.maja, shop.keep, shop.gone);
    CHECK_THROWS_AS(merging.result(), Error);
    CHECK(shop.json() == before);
    CHECK(shop.number("SELECT count(*) FROM journal") == rows);
    CHECK(shop.number("SELECT count(*) FROM customer_merge") == 0);
}

TEST_CASE("Twins and pairs that are two people are those of the kept record too") {
    Two shop;
    const CustomerId other = shop.add(u"Helena Ek"_s), cousin = shop.add(u"Ellen Åkerström d.y."_s);
    saved(shop->database().write({"Twins", shop.maja}, [&](Transaction& t) -> Result<Done> {
        CustomerStore(t.connection()).addTwin(shop.gone, other, u"same phone"_s);
        CustomerStore(t.connection()).addTwin(shop.keep, shop.gone, u"same e-mail"_s);
        return Done{};
    }));
    saved(shop.desk().notSame(shop.maja, shop.gone, cousin));
    const ActionId merged = saved(shop.desk().merge(shop.maja, shop.keep, shop.gone)).action;
    CHECK(shop.number("SELECT count(*) FROM customer_twin WHERE customer_id = 1 AND other_id = 3") == 1);
    CHECK(shop.number("SELECT count(*) FROM not_same WHERE customer_id = 1 AND other_id = 4") == 1);
    shop.undo(merged);
    CHECK(shop.number("SELECT count(*) FROM customer_twin") == 2);
    CHECK(shop.number("SELECT count(*) FROM not_same") == 1);
    CHECK(refused(shop.desk().notSame(shop.maja, shop.keep, shop.keep)).contains(u"same"));
}

TEST_CASE("Households, relations, files and the photo come along, and go back") {
    Two shop;
    RelationDesk relations(shop->database());
    AttachmentDesk shelf(shop->database());
    const CustomerId friendOfBoth = shop.add(u"Иван Ёлкин"_s);
    Customer home;
    home.displayName = u"Hushållet Öberg"_s;
    home.kind = CustomerKind::Household;
    home.id = saved(shop->customerDesk.add(shop.maja, home)).value;
    Membership membership;
    membership.household = home.id;
    membership.member = shop.gone;
    saved(relations.join(shop.maja, membership));
    saved(relations.relate(shop.maja, {{}, shop.gone, friendOfBoth, u"friend"_s, u"friend"_s}));
    saved(relations.relate(shop.maja, {{}, shop.keep, shop.gone, u"sister"_s, u"sister"_s}));  // between the two: it waits with the other
    saved(shelf.attach(shop.maja, shop.gone, u"mått.txt"_s, "38"));
    saved(shop->database().write({"Photo", shop.maja}, [&](Transaction& t) -> Result<Done> {
        AttachmentStore(t.connection()).putPhoto(shop.gone, "a face");
        return Done{};
    }));
    const QByteArray before = shop.json();
    const MergeId merge = shop.merge(shop.keep, shop.gone);
    CHECK(RelationStore(shop->reader()).householdsOf(shop.keep).size() == 1);
    CHECK(RelationStore(shop->reader()).relationsOf(shop.keep).size() == 1);
    CHECK(AttachmentStore(shop->reader()).of(shop.keep).size() == 1);
    CHECK(AttachmentStore(shop->reader()).photo(shop.keep) == "a face");
    CHECK(shop.problems() == "");
    saved(shop.desk().unmerge(shop.maja, merge));
    CHECK(shop.json() == before);
}

TEST_CASE("Every table that names a customer is moved, copied or left on purpose") {
    MergingShop shop;
    const QStringList onPurpose{u"customer_twin"_s, u"not_same"_s, u"loyalty_account"_s, u"customer_merge"_s, u"customer_merge_row"_s, u"customer_photo"_s};
    const QStringList known = MergeStore::moved() + MergeStore::copied();
    Statement s(shop->reader(), "SELECT DISTINCT m.name FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND f.\"table\" = 'customer'");
    QStringList named;
    while (s.step()) {
        named << s.text(0);
        INFO(named.last().toStdString());
        CHECK((known.contains(named.last()) || onPurpose.contains(named.last())));
    }
    // Nothing is moved or copied that is not there: "household_member.household_id" is another column of a table.
    for (const QString& table : known + onPurpose) {
        INFO(table.toStdString());
        CHECK(named.contains(table.section(u'.', 0, 0)));
    }
}
