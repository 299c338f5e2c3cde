#include "core/search/match_reason_store.h"
#include "core/shop/check.h"
#include "tests/support/test_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

using Way = SearchResult::Way;
using Field = MatchReason::Field;

/// A dressmaker's book in which one person can be found by everything there is.
struct Book {
    TestShop test;
    CustomerId elin, bjorn, hotel, blom, alma;
    Book() {
        Customer customer;
        customer.displayName = u"Elin Åkerström"_s;
        customer.phones.push_back({u"mobile"_s, PhoneNumber::read(u"070-123 45 67", u"SE"_s)});
        customer.emails.push_back({u"home"_s, u"linnea77@akerstrom.example"_s});
        customer.addresses.push_back({u"home"_s, u"Storgatan 5"_s, u"211 42"_s, u"Malmö"_s, {}, {}});
        customer.tags = {u"wedding 2027"_s};
        customer.note = u"likes blue silk, no wool"_s;
        customer.formerNames = {u"Maria Lindqvist"_s};
        customer.handles.push_back({u"Instagram"_s, u"@tygochtrad"_s});
        customer.facts.push_back({u"shoe"_s, u"Größe neununddreißig"_s});
        elin = saved(test->customerDesk.add(test.maja, customer)).value;
        bjorn = test.add(u"Björn Lindgren"_s, u"0709998877"_s);
        hotel = make(u"Hôtel de la Mer AB"_s, CustomerKind::Company);
        blom = make(u"Familjen Blom"_s, CustomerKind::Household);
        alma = test.add(u"Alma Persson"_s);
        join(alma, {});
        join({}, u"Otto"_s);
    }
    CustomerId make(const QString& name, CustomerKind kind) {
        Customer customer;
        customer.displayName = name;
        customer.kind = kind;
        return saved(test->customerDesk.add(test.maja, customer)).value;
    }
    void join(CustomerId member, const QString& name) {
        saved(test->database().write({"Change a household", test.maja}, [this, member, name](Transaction& t) -> Result<Done> {
            Statement(t.connection(), "INSERT INTO household_member(household_id, customer_id, name) VALUES(?1, ?2, ?3)").bind(blom, member, name).run();
            return Done{};
        }));
    }
    void run(const char* sql) {
        saved(test->database().write({"Change it", test.maja}, [sql](Transaction& t) -> Result<Done> {
            t.connection().run(sql);
            return Done{};
        }));
    }
    std::vector<SearchResult::Hit> hits(const QString& typed) {
        CustomerSearch search(test->reader(), u"SE"_s);
        return search.search({typed, {}, {}, {}}).hits;
    }
    bool finds(const QString& typed, CustomerId whom) {
        const auto found = hits(typed);
        return std::any_of(found.begin(), found.end(), [&](const auto& hit) { return hit.id == whom; });
    }
    std::vector<MatchReason> why(const QString& typed, CustomerId whom) {
        const SearchQuery query{typed, {}, {}, {}};
        const SearchResult result = CustomerSearch(test->reader(), u"SE"_s).search(query);
        REQUIRE(std::any_of(result.hits.begin(), result.hits.end(), [&](const auto& hit) { return hit.id == whom; }));
        return MatchReasonStore(test->reader(), u"SE"_s).of(whom, CustomerStore(test->reader()).displayName(whom), query, result);
    }
    QStringList problems() { return checkShop(*test.shop).problems; }
};

}  // namespace

TEST_CASE("Everything that is known of somebody finds them, and says by what it did") {
    Book book;
    struct Expected {
        QString typed;
        Field field;
        QString text, marked;
    };
    const std::vector<Expected> all{
        {u"storg"_s, Field::Street, u"Storgatan 5"_s, u"Storg"_s},
        {u"storgatan 5"_s, Field::Street, u"Storgatan 5"_s, u"Storgatan"_s},
        {u"malmo"_s, Field::City, u"Malmö"_s, u"Malmö"_s},
        {u"21142"_s, Field::PostCode, u"211 42"_s, u"211 42"_s},
        {u"wedding"_s, Field::Tag, u"wedding 2027"_s, u"wedding"_s},
        {u"silk"_s, Field::Note, u"likes blue silk, no wool"_s, u"silk"_s},
        {u"maria lind"_s, Field::FormerName, u"Maria Lindqvist"_s, u"Maria"_s},
        {u"tygoch"_s, Field::Handle, u"@tygochtrad"_s, u"tygoch"_s},
        {u"grosse"_s, Field::Fact, u"Größe neununddreißig"_s, u"Größe"_s},
        {u"linnea"_s, Field::Email, u"linnea77@akerstrom.example"_s, u"linnea"_s},
        {u"4567"_s, Field::Phone, u"070-123 45 67"_s, u"45 67"_s},
        {u"akers"_s, Field::Name, u"Elin Åkerström"_s, u"Åkers"_s}};
    for (const Expected& expected : all) {
        INFO(expected.typed.toStdString());
        const auto why = book.why(expected.typed, book.elin);
        REQUIRE_FALSE(why.empty());
        CHECK(MatchReason::code(why.front().field) == MatchReason::code(expected.field));
        CHECK(why.front().text == expected.text);
        CHECK(why.front().text.mid(why.front().from, why.front().length) == expected.marked);
    }
    CHECK(book.why(u"maria lind"_s, book.elin).size() == 2);
    CHECK(book.why(u"blom"_s, book.alma).front().field == Field::Household);
    CHECK(book.why(u"otto"_s, book.blom).front().text == u"Otto"_s);
    CHECK(book.why(u"alma"_s, book.blom).front().field == Field::Member);
    CHECK(book.problems() == QStringList{});
}

TEST_CASE("Words of different kinds together find who has them all, in any order") {
    Book book;
    for (const QString& typed : {u"elin silk"_s, u"silk elin"_s, u"wedding malmö 0701"_s, u"storgatan 4567"_s, u"elin 4567"_s, u"mari storg wedd"_s}) {
        INFO(typed.toStdString());
        CHECK(book.finds(typed, book.elin));
    }
    CHECK_FALSE(book.finds(u"björn silk"_s, book.elin));
    CHECK(book.hits(u"björn silk"_s).empty());
    CHECK(book.hits(u"elin 8877"_s).empty());
}

TEST_CASE("A phone number is found in any spelling, and by its end") {
    Book book;
    for (const QString& typed : {u"0701234567"_s, u"070-123 45 67"_s, u"070/1234567"_s, u"+46 70 123 45 67"_s, u"+46 (0)70 123 45 67"_s, u"0046701234567"_s, u"(070) 123.45.67"_s, u"4567"_s,
                                 u"123 45 67"_s, u"٠٧٠١٢٣٤٥٦٧"_s, u"０７０１２３４５６７"_s}) {
        INFO(typed.toStdString());
        CHECK(book.finds(typed, book.elin));
        CHECK_FALSE(book.finds(typed, book.bjorn));
    }
}

TEST_CASE("Names come before the rest, and typing errors after it") {
    Book book;
    const CustomerId silke = book.test.add(u"Silke Brandt"_s);
    const auto found = book.hits(u"silk"_s);
    REQUIRE(found.size() == 2);
    CHECK(found[0] == SearchResult::Hit{silke, Way::Name});
    CHECK(found[1] == SearchResult::Hit{book.elin, Way::Text});
    const auto slips = book.hits(u"lindgern"_s);  // two letters swapped
    REQUIRE(slips.size() == 1);
    CHECK(slips[0] == SearchResult::Hit{book.bjorn, Way::Slip});
    const auto why = book.why(u"lindgern"_s, book.bjorn);
    CHECK(why[0] == MatchReason{Field::Slip, u"Lindgren"_s, 0, 8});
    CHECK(why[1].field == Field::Name);
    for (const QString& typed : {u"lingren"_s, u"lindgrenn"_s, u"lindgran"_s, u"Linfgren björn"_s, u"weding"_s, u"stogatan"_s}) {
        INFO(typed.toStdString());
        CHECK(book.hits(typed).size() == 1);
    }
    // Three letters are too few to be mistyped, and two slips too many for a short word.
    CHECK(book.hits(u"blm"_s).empty());
    CHECK(book.hits(u"almxx"_s).empty());
    CHECK_FALSE(book.finds(u"bjorn lindgren"_s, book.elin));
}

TEST_CASE("A guess stands beside nobody who is what was typed") {
    Book book;
    Customer agnieszka;
    agnieszka.displayName = u"Agnieszka Nowak"_s;
    agnieszka.addresses.push_back({u"home"_s, u"Stergatan 8"_s, {}, u"Lund"_s, {}, {}});
    agnieszka.note = u"likes linen"_s;
    saved(book.test->customerDesk.add(book.test.maja, agnieszka));
    Customer bjorn = agnieszka;
    bjorn.displayName = u"Björn Ekström"_s;
    saved(book.test->customerDesk.add(book.test.maja, bjorn));
    for (const QString& typed : {u"elin storgatan"_s, u"akestrom elin"_s, u"elin åkerstrm"_s}) {
        INFO(typed.toStdString());
        const auto found = book.hits(typed);
        REQUIRE(found.size() == 1);
        CHECK(found[0].id == book.elin);
    }
    // Both words may be slips when otherwise there is nobody.
    CHECK(book.finds(u"elim akerstrm"_s, book.elin));
    const CustomerId lina = book.test.add(u"Lina Sundgren"_s), lisa = book.test.add(u"Lisa Åberg"_s);
    CHECK(book.finds(u"lisa sundgren"_s, lina));
    CHECK_FALSE(book.finds(u"lisa sundgren"_s, lisa));
}

TEST_CASE("Signs in a name are found as they stand, before words that begin alike") {
    Book book;
    const CustomerId family = book.test.add(u"👩‍👩‍👧 Emoji Family 🇸🇪"_s), format = book.test.add(u"Rabatt %s till alla"_s), percent = book.test.add(u"Söm 100 % Ull"_s), silke = book.test.add(u"Silke Brandt"_s);
    const auto only = [&](const QString& typed) { return book.hits(typed).size() == 1 ? book.hits(typed).front().id : CustomerId(); };
    CHECK(only(u"👩"_s) == family);
    CHECK(only(u"🇸🇪"_s) == family);
    CHECK(only(u"👩‍👩‍👧 Emoji"_s) == family);
    CHECK(only(u"emoji 🇸🇪"_s) == family);
    CHECK(book.hits(u"🇳🇴"_s).empty());
    CHECK(book.hits(u"%"_s).size() == 2);
    CHECK(book.hits(u"%S"_s).front().id == format);
    CHECK(book.finds(u"%s"_s, silke));
    CHECK(book.hits(u"100 %"_s).front().id == percent);
    CHECK(book.why(u"🇸🇪"_s, family) == std::vector<MatchReason>{{Field::Name, u"👩‍👩‍👧 Emoji Family 🇸🇪"_s, 22, 4}});
    book.run("UPDATE customer SET binned_at = 1 WHERE display_name LIKE '%Emoji%'");
    CHECK(book.hits(u"👩"_s).empty());
}

TEST_CASE("Cyrillic names are found in Latin letters, and Swedish ones in Cyrillic") {
    Book book;
    for (const auto& [name, typed] : std::initializer_list<std::pair<QString, QStringList>>{
             {u"Ирина Белых"_s, {u"belykh"_s, u"belyh"_s, u"irina belykh"_s}}, {u"Алёна Черных"_s, {u"chernykh"_s, u"alyona"_s, u"aljona"_s}}, {u"Фёдор Ковалёв"_s, {u"Fyodor"_s, u"Fjodor"_s, u"Kovalyov"_s}},
             {u"Åke Lindqvist"_s, {u"Линдквист"_s, u"Оке"_s}}, {u"Björn Åström"_s, {u"Бьорн"_s, u"Бьёрн Острём"_s}}}) {
        const CustomerId id = book.test.add(name);
        for (const QString& one : typed) {
            INFO(one.toStdString());
            CHECK(book.finds(one, id));
            CHECK(book.hits(one).front().way == Way::Spelling);
        }
    }
}

TEST_CASE("An address typed with its sign is found as the address") {
    Book book;
    const auto why = book.why(u"linnea77@aker"_s, book.elin);
    REQUIRE(why.size() == 1);
    CHECK(why[0] == MatchReason{Field::Email, u"linnea77@akerstrom.example"_s, 0, 13});
    CHECK(book.why(u"elin linnea77@aker"_s, book.elin).size() == 2);
}

TEST_CASE("What is changed, renamed, parted, binned or taken back is found as it is now") {
    Book book;
    book.run("UPDATE tag SET name = 'ball dresses' WHERE name = 'wedding 2027'");
    CHECK_FALSE(book.finds(u"wedding"_s, book.elin));
    CHECK(book.finds(u"ball dress"_s, book.elin));
    book.run("UPDATE customer SET display_name = 'Familjen Rosén' WHERE display_name = 'Familjen Blom'");
    CHECK_FALSE(book.finds(u"blom"_s, book.alma));
    CHECK(book.finds(u"rosen"_s, book.alma));
    book.run("UPDATE customer SET display_name = 'Ingrid Persson' WHERE display_name = 'Alma Persson'");
    CHECK(book.finds(u"ingrid"_s, book.blom));
    CHECK_FALSE(book.finds(u"alma"_s, book.blom));
    book.run("DELETE FROM household_member");
    CHECK_FALSE(book.finds(u"otto"_s, book.blom));
    CHECK_FALSE(book.finds(u"rosen"_s, book.alma));
    CHECK(book.problems() == QStringList{});
    for (int i = 0; i < 4; ++i) saved(book.test->undoLatest(book.test.maja));
    CHECK(book.finds(u"otto"_s, book.blom));
    CHECK(book.finds(u"blom"_s, book.alma));
    CHECK(book.finds(u"wedding"_s, book.elin));
    CHECK_FALSE(book.finds(u"ball"_s, book.elin));
    book.run("UPDATE customer SET binned_at = 1 WHERE display_name = 'Elin Åkerström'");
    CHECK(book.hits(u"silk"_s).empty());
    CHECK(book.hits(u"silkk"_s).empty());
    CHECK(book.problems() == QStringList{});
}

TEST_CASE("A note logged is found, and no more when it is taken back") {
    Book book;
    Interaction note;
    note.customer = book.bjorn;
    note.kind = Interaction::Kind::Note;
    note.text = u"wants the brocade from the window display for his daughter’s ball in the town hall, as soon as it comes down"_s;
    saved(book.test->historyDesk.log(book.test.maja, {note, {}, false, {}}));
    const auto why = book.why(u"brocade"_s, book.bjorn);
    CHECK(why.front().field == Field::Note);
    CHECK(why.front().text.mid(why.front().from, why.front().length) == u"brocade"_s);
    CHECK(book.why(u"hall"_s, book.bjorn).front().text.startsWith(u"…"_s));
    saved(book.test->undoLatest(book.test.maja));
    CHECK(book.hits(u"brocade"_s).empty());
    CHECK(book.problems() == QStringList{});
}

TEST_CASE("Letters are those of the people who write them") {
    Book book;
    for (const auto& [name, typed] : std::initializer_list<std::pair<QString, QString>>{{u"Søren Kjærgård"_s, u"soren kjaergard"_s}, {u"Łukasz Wójcik"_s, u"lukasz wojcik"_s},
             {u"Đorđe Đukić"_s, u"dorde dukic"_s}, {u"Anna Strauß"_s, u"strauss"_s}, {u"Фёдор Семёнов"_s, u"федор семенов"_s}, {u"Андрей Толстой"_s, u"андреи толстои"_s},
             {u"Jürgen Müller"_s, u"mueller"_s}, {u"Юлия Щербакова"_s, u"shcherbakova"_s}, {u"王小明"_s, u"小明"_s}, {u"مريم حداد"_s, u"حداد"_s}, {u"Ayşe Işık"_s, u"isik"_s}}) {
        const CustomerId id = book.test.add(name);
        INFO(typed.toStdString());
        CHECK(book.finds(typed, id));
        CHECK(book.why(typed, id).front().text == name);
    }
}

TEST_CASE("Any text is looked for as it is, whatever it means to others") {
    Book book;
    for (const QString& name : {u"Robert\"); DROP TABLE customer;--"_s, u"Smith \"The Tailor\" O'Hara"_s, u"NEAR(silk AND wool)"_s, u"100%_linen"_s, u"<img src=/dev/zero>"_s, u"Zoë 👗 Quinn"_s,
                                QString(500, u'ö')}) {
        const CustomerId id = book.test.add(name);
        INFO(name.toStdString());
        CHECK(book.finds(name, id));
        CHECK(book.finds(name.left(name.size() - 1), id));
    }
    for (const QString& odd : {u"\""_s, u"*"_s, u"NOT"_s, u"a* OR \"b"_s, u"^elin"_s, u"folded:elin"_s, QString(QChar(0)), u"{elin}"_s, QString(QChar(0xD83D)), u"#"_s, u"~silk"_s, u"=person"_s})
        CHECK_NOTHROW(book.hits(odd));
    CHECK(book.hits(u"=company"_s).empty());
    CHECK(book.problems() == QStringList{});
}
