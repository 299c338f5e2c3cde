#include "tests/core/service/service_shop.h"
#include "core/merging/merge_desk.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

using Kind = ComplaintStep::Kind;
using State = Complaint::State;

TEST_CASE("A complaint goes its way from being taken to being rated, and each step is an action that can be taken back") {
    ServiceShop shop;
    const CustomerId olga = shop.add(u"Ольга Петрова"_s);
    const ProductId kettle = shop.sells(u"Чайник «Тула»"_s);
    Complaint made = ServiceShop::about(kettle, u" L-17  b "_s, olga);
    made.category = u"säkerhet"_s;
    made.severity = Severity::Critical;
    const auto taken = saved(shop.complaints().take(shop.johan, made));
    const ComplaintId id = taken.value;
    Complaint complaint = shop.read(id);
    CHECK(complaint.state() == State::New);
    CHECK(complaint.customerName == u"Ольга Петрова");
    CHECK(complaint.productName == u"Чайник «Тула»");
    CHECK(complaint.lot == u"L-17 b");
    CHECK(complaint.staffName == u"Johan");
    CHECK(complaint.openedAt > 0);
    saved(shop.complaints().answer(shop.maja, id, u"Мы перезвоним"_s));
    saved(shop.complaints().wait(shop.maja, id, u"Принесёт чек"_s));
    saved(shop.complaints().resume(shop.maja, id, {}));
    saved(shop.complaints().solve(shop.maja, id, u"Новый чайник"_s));
    const auto rated = saved(shop.complaints().rate(shop.maja, id, 7, u"долго"_s));
    complaint = shop.read(id);
    CHECK(complaint.state() == State::Solved);
    CHECK(complaint.steps.size() == 5);
    CHECK(complaint.rating()->score == 7);
    CHECK(complaint.rating()->text == u"долго");
    CHECK(Journal(shop->reader()).find(rated.action)->customer == olga);
    CHECK(Journal(shop->reader()).find(rated.action)->action == u"Rate how a complaint was solved");
    saved(shop.complaints().reopen(shop.johan, id, u"Снова течёт"_s));
    CHECK(shop.read(id).state() == State::Answered);
    saved(shop->undoLatest(shop.johan));
    CHECK(shop.read(id).state() == State::Solved);
    shop.reopen();
    CHECK(shop.read(id) == complaint);
    CHECK(shop.problems() == "");
}

TEST_CASE("Steps that cannot follow are refused in words and change nothing") {
    ServiceShop shop;
    const ProductId kettle = shop.sells(u"Vattenkokare"_s);
    const ComplaintId id = shop.complains(ServiceShop::about(kettle, {}));
    ComplaintDesk desk = shop.complaints();
    const QByteArray before = shop.json();
    CHECK(refused(desk.answer(shop.maja, ComplaintId{99}, {})) == u"There is no complaint with the number 99.");
    CHECK(refused(desk.resume(shop.maja, id, {})) == u"Nobody waits for the customer.");
    CHECK(refused(desk.reopen(shop.maja, id, u"x"_s)) == u"This complaint is open.");
    CHECK(refused(desk.rate(shop.maja, id, 5, {})) == u"A complaint is rated when it is solved.");
    CHECK(shop.json() == before);
    saved(desk.wait(shop.maja, id, {}));
    CHECK(refused(desk.wait(shop.maja, id, {})) == u"The customer is waited for already.");
    saved(desk.solve(shop.maja, id, {}));
    const QByteArray solved = shop.json();
    for (const QString& sentence : {refused(desk.answer(shop.maja, id, {})), refused(desk.wait(shop.maja, id, {})), refused(desk.solve(shop.maja, id, {}))}) CHECK(sentence == u"This complaint is solved already. If it is not, reopen it.");
    CHECK(refused(desk.reopen(shop.maja, id, u" "_s)) == u"Write why it is not solved after all.");
    CHECK(refused(desk.rate(shop.maja, id, 11, {})) == u"How content a customer is goes from 0 to 10.");
    CHECK(refused(desk.rate(shop.maja, id, -1, {})) == u"How content a customer is goes from 0 to 10.");
    CHECK(shop.json() == solved);
    saved(desk.rate(shop.maja, id, 0, {}));
    saved(desk.rate(shop.maja, id, 10, {}));
    CHECK(shop.read(id).rating()->score == 10);
}

TEST_CASE("What makes no complaint is refused in words") {
    ServiceShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s);
    const ProductId kettle = shop.sells(u"Vattenkokare"_s);
    const auto why = [&](const std::function<void(Complaint&)>& change) {
        Complaint complaint = ServiceShop::about(kettle, {}, elin);
        change(complaint);
        return refused(shop.complaints().take(shop.maja, complaint));
    };
    CHECK(why([](Complaint& c) { c.text = u" \n"_s; }) == u"Write what the complaint is about.");
    CHECK(why([](Complaint& c) { c.product = {}; c.lot = u"L1"_s; }) == u"A lot is one of a product: say which.");
    CHECK(why([](Complaint& c) { c.product = ProductId{44}; }) == u"This product is no longer in the list.");
    CHECK(why([](Complaint& c) { c.customer = CustomerId{44}; }) != QString());
    CHECK(why([](Complaint& c) { c.category = QString(61, u'å'); }).contains(u"60"));
    CHECK(why([&](Complaint& c) { c.openedAt = shop->clock().now() + 86'400'000; }) == u"Nobody can have complained later than now.");
    saved(shop->customerDesk.remove(shop.maja, elin));
    CHECK(why([](Complaint&) {}) != QString());
    CHECK(ComplaintStore(shop->reader()).chosen({}).empty());
}

TEST_CASE("A complaint is corrected and removed, and comes back as it was") {
    ServiceShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s);
    const ProductId kettle = shop.sells(u"Vattenkokare"_s);
    const ComplaintId id = shop.complains(ServiceShop::about(kettle, u"L1"_s));
    saved(shop.complaints().answer(shop.maja, id, u"Tack"_s));
    const QByteArray before = shop.json();
    Complaint changed = shop.read(id);
    changed.customer = elin;
    changed.severity = Severity::Low;
    changed.lot = u"L2"_s;
    changed.openedAt = 1;
    saved(shop.complaints().change(shop.maja, changed));
    const Complaint now = shop.read(id);
    CHECK(now.customer == elin);
    CHECK(now.severity == Severity::Low);
    CHECK(now.lot == u"L2");
    CHECK(now.openedAt > 1);
    CHECK(now.steps.size() == 1);
    saved(shop->undoLatest(shop.maja));
    CHECK(shop.json() == before);
    saved(shop.complaints().remove(shop.maja, id));
    CHECK_FALSE(ComplaintStore(shop->reader()).find(id));
    saved(shop->undoLatest(shop.maja));
    CHECK(shop.json() == before);
}

TEST_CASE("The list has what is due first, then what waits, and solved ones only when asked") {
    ServiceShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s), gone = shop.add(u"王小明"_s);
    const ProductId kettle = shop.sells(u"Vattenkokare"_s), pan = shop.sells(u"Stekpanna"_s);
    const auto take = [&](Severity severity, CustomerId customer, ProductId product, const QString& lot) {
        Complaint complaint = ServiceShop::about(product, lot, customer);
        complaint.severity = severity;
        return shop.complains(complaint);
    };
    const ComplaintId low = take(Severity::Low, elin, kettle, u"a1"_s), critical = take(Severity::Critical, {}, kettle, u"A1"_s), waiting = take(Severity::Critical, elin, pan, {}),
                      solved = take(Severity::High, elin, pan, {}), binned = take(Severity::Critical, gone, pan, {});
    saved(shop.complaints().wait(shop.maja, waiting, {}));
    saved(shop.complaints().solve(shop.maja, solved, {}));
    saved(shop->customerDesk.remove(shop.maja, gone));
    const auto ids = [&](const ComplaintChoice& choice) {
        std::vector<ComplaintId> all;
        for (const TimedComplaint& timed : ComplaintBoard(shop->reader(), QTimeZone("Europe/Stockholm")).chosen(choice, shop->clock().now())) all.push_back(timed.complaint.id);
        return all;
    };
    CHECK(ids({}) == std::vector{critical, low, waiting});
    ComplaintChoice choice;
    choice.openOnly = false;
    CHECK(ids(choice) == std::vector{critical, low, waiting, solved});
    choice.customer = elin;
    CHECK(ids(choice) == std::vector{low, waiting, solved});
    choice.product = pan;
    CHECK(ids(choice) == std::vector{waiting, solved});
    choice = {};
    choice.product = kettle;
    choice.lot = u"A1"_s;
    CHECK(ids(choice) == std::vector{critical, low});
    CHECK(binned.isValid());
}

TEST_CASE("The shop's own standards and hours are kept, bounded, and taken back") {
    ServiceShop shop;
    ServiceRuleDesk desk(shop->database());
    ServiceRuleStore store(shop->reader());
    const QByteArray before = shop.json();
    CHECK(store.standards() == ServiceStandards::usual());
    saved(desk.setStandard(shop.maja, Severity::High, {30, 300}));
    CHECK(store.standards().of(Severity::High) == ServiceStandard{30, 300});
    CHECK(store.standards().of(Severity::Low) == ServiceStandards::usual().of(Severity::Low));
    CHECK_FALSE(saved(desk.setStandard(shop.maja, Severity::High, {30, 300})).action.isValid());
    saved(desk.setStandard(shop.maja, Severity::High, {45, 300}));
    CHECK(refused(desk.setStandard(shop.maja, Severity::High, {0, 300})).contains(u"one minute"));
    CHECK(refused(desk.setStandard(shop.maja, Severity::High, {301, 300})).contains(u"or longer"));
    CHECK(refused(desk.setStandard(shop.maja, Severity::High, {1, 365 * 24 * 60 + 1})).contains(u"a year"));
    OpeningHours hours = OpeningHours::usual(u"SE"_s);
    hours.specialDays[Day(2026, 12, 23)] = {*parseSpans(u"10-21"_s), u"sista kvällen"_s};
    hours.closedPeriods.push_back({Day(2027, 7, 1), Day(2027, 7, 31), u"semester"_s});
    saved(desk.setHours(shop.maja, hours));
    shop.reopen();
    CHECK(OpeningHours::fromJson(shop->reader().text("SELECT hours FROM opening_hours").toUtf8()) == hours);
    OpeningHours never;
    CHECK(refused(ServiceRuleDesk(shop->database()).setHours(shop.maja, never)).contains(u"at least one day"));
    hours.closedPeriods.push_back({Day(2027, 8, 1), Day(2027, 7, 31), {}});
    CHECK(refused(ServiceRuleDesk(shop->database()).setHours(shop.maja, hours)).contains(u"before it begins"));
    for (int i = 0; i < 3; ++i) saved(shop->undoLatest(shop.maja));
    CHECK(shop.json() == before);
}

TEST_CASE("A merge takes purchases, complaints and what was said of recalls along, and parting gives them back") {
    ServiceShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s), again = shop.add(u"E. Akerstrom"_s);
    const ProductId kettle = shop.sells(u"Vattenkokare"_s);
    shop.buys(again, kettle, u"L1"_s, 2);
    shop.complains(ServiceShop::about(kettle, u"L1"_s, again));
    const RecallId recall = saved(shop.recalls().start(shop.maja, {{}, u"Lossnar"_s, kettle, u"L1"_s, 0, {}, {}, {}})).value;
    saved(shop.recalls().contact(shop.maja, recall, {again, RecallContact::How::Phone, RecallContact::Status::Reached, {}, 0, {}, {}}));
    const QByteArray before = shop.json();
    const MergeId merge = saved(MergeDesk(shop->database()).merge(shop.maja, elin, again)).value;
    const auto people = RecallStore(shop->reader()).people(*RecallStore(shop->reader()).find(recall));
    REQUIRE(people.size() == 1);
    CHECK(people[0].id == elin);
    CHECK(people[0].quantity == 2);
    CHECK(people[0].status() == RecallContact::Status::Reached);
    ComplaintChoice hers;
    hers.customer = elin;
    CHECK(ComplaintStore(shop->reader()).chosen(hers).size() == 1);
    CHECK(shop.problems() == "");
    saved(MergeDesk(shop->database()).unmerge(shop.maja, merge));
    CHECK(shop.json() == before);
}
