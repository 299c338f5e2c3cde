#include "tests/core/merging/merging_shop.h"
#include "core/attachments/attachment_desk.h"
#include "core/relations/relation_desk.h"
#include "tests/support/seed.h"
#include <iostream>
#include <random>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

/// A shop whose people have a bit of everything, drawn by a seed.
class RandomShop : public MergingShop {
public:
    explicit RandomShop(unsigned seed) : random_(seed) {
        rule(2 + below(4), std::vector{Clawback::Clamp, Clawback::Carry, Clawback::Refuse}[static_cast<size_t>(below(3))]);
        for (int i = 0; i < 6; ++i) people.push_back(saved(shop->customerDesk.add(maja, somebody())).value);
        for (int i = 0; i < 60; ++i) happen();
    }
    int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
    CustomerId anybody() { return people[static_cast<size_t>(below(static_cast<int>(people.size())))]; }
    /// Somebody who is in the book, and not this one.
    CustomerId present(CustomerId but = {}) {
        for (;;)
            if (const CustomerId id = anybody(); id != but && CustomerStore(shop->reader()).exists(id)) return id;
    }
    [[nodiscard]] QStringList somefields() {
        QStringList take;
        for (const QString& name : {u"display_name"_s, u"called"_s, u"note"_s, u"birthday"_s, u"sort_name"_s})
            if (below(3) == 0) take << name;
        return take;
    }
    [[nodiscard]] int worthOfAll() {
        int sum = 0;
        for (const CustomerId id : people) sum += worth(id);
        return sum;
    }
    void happen() {
        const CustomerId id = present();
        switch (below(12)) {
        case 0: visits.push_back(visit(id, pick({"Hem", "Примерка", "花束", "<b>veil</b>"}), true)); break;
        case 1: visits.push_back(visit(id, pick({"Bröllop", "\u202Eabc", "Zip"}))); break;
        case 2: stamp(id, 1 + below(3)); break;
        case 3: give(shop->loyaltyDesk.redeem(maja, id, {})); break;
        case 4: give(shop->loyaltyDesk.takeBackLatest(maja, id)); break;
        case 5: if (below(2) == 0) saved(shop->loyaltyDesk.giveCard(maja, id)); break;
        case 6: saved(shop->customerDesk.consent(maja, id, Channel(below(4)), below(2) == 0, u"counter"_s)); break;
        case 7: task(id); break;
        case 8: give(RelationDesk(shop->database()).relate(maja, {{}, id, present(id), pick({"friend", "sister"}), {}})); break;
        case 9: give(AttachmentDesk(shop->database()).attach(maja, id, pick({"mått.txt", "заказ.txt"}), "38")); break;
        case 10: join(id); break;
        default: mail(id); break;
        }
    }
    std::vector<CustomerId> people;
    std::vector<InteractionId> visits;

private:
    QString pick(std::vector<const char*> texts) { return QString::fromUtf8(texts[static_cast<size_t>(below(static_cast<int>(texts.size())))]); }
    // Some things do not go, as when nobody has stamps.
    template <class T>
    static void give(QFuture<Outcome<T>> future) {
        future.waitForFinished();
    }
    Customer somebody() {
        Customer c;
        c.displayName = pick({"Åsa Berg", "Asa Berg", "Оса Берг", "李雷", "Jean-Luc O'Neill", "محمد"});
        if (below(2) == 0) c.called = pick({"Åsa", "Ms Berg"});
        if (below(2) == 0) c.note = pick({"Size 38", "Любит синий", "=1+1"});
        c.createdOn = Day(2020 + below(6), 1 + below(12), 1 + below(28));
        // A number of one's own, beside those that are shared.
        c.phones.push_back({{}, PhoneNumber::read(u"08-55 %1"_s.arg(1000 + static_cast<int>(people.size())), u"SE"_s)});
        for (int i = below(3); i > 0; --i) c.phones.push_back({pick({"mobile", "work"}), PhoneNumber::read(pick({"070-123 45 67", "+46701234567", "12", "040 11 22 33"}), u"SE"_s)});
        for (int i = below(3); i > 0; --i) c.emails.push_back({{}, pick({"a@example.org", "A@EXAMPLE.ORG", "b@example.org"})});
        for (int i = below(3); i > 0; --i) c.addresses.push_back({{}, pick({"Storgatan 1", "storgatan 1", "Невский 2"}), u"111 22"_s, u"Lund"_s, {}, {}});
        if (below(2) == 0) c.dates.push_back(birthday(below(2) == 0 ? "1992-02-29" : "1990-12-01"));
        for (const char* tag : {"wedding", "vip", "офис"})
            if (below(2) == 0) c.tags << QString::fromUtf8(tag);
        for (int i = below(3); i > 0; --i) c.handles.push_back({pick({"Instagram", "web"}), pick({"@asa", "@ASA", "asa.example"})});
        for (int i = below(3); i > 0; --i) c.facts.push_back({pick({"likes", "size"}), pick({"silk", "38"})});
        if (below(3) == 0) c.formerNames << pick({"Åsa Lind", "Asa Lind"});
        if (below(3) == 0) c.trust = PaymentTrust(below(5));
        if (below(3) == 0) c.priceGroup = pick({"Friends", "Staff"});
        c.roles = CustomerRoles(1 + below(15));
        if (below(2) == 0) c.externalIds << QString::number(below(3));
        return c;
    }
    void join(CustomerId id) {
        Membership membership;
        membership.household = home_;
        membership.member = id;
        give(RelationDesk(shop->database()).join(maja, membership));
    }
    [[nodiscard]] CustomerId household() {
        Customer home;
        home.displayName = u"Hushållet Berg"_s;
        home.kind = CustomerKind::Household;
        return saved(shop->customerDesk.add(maja, home)).value;
    }
    void task(CustomerId id) {
        Task task;
        task.customer = id;
        task.text = pick({"Call", "Позвонить"});
        task.dueOn = Day(2026, 12, 1 + below(28));
        saved(shop->taskDesk.add(maja, task));
    }
    void mail(CustomerId id) {
        const CustomerId other = present(id);
        saved(shop->database().write({"Cards and twins", maja}, [=](Transaction& t) -> Result<Done> {
            Connection& c = t.connection();
            c.run("INSERT INTO mailing(uuid, kind, title, sheet, start_cell, day, at, staff_id) VALUES(hex(randomblob(8)), 'holiday', 'Jul', 'a4', 0, '2026-11-22', 1, 1)");
            Statement(c, "INSERT INTO mailing_item(mailing_id, position, customer_id, occasion, heading, body, address) VALUES(?1, 0, ?2, 'x', 'God jul', '', '')").bind(c.lastInsertId(), id).run();
            Statement(c, "INSERT INTO mailing_event(item_id, kind, at, staff_id) VALUES(?1, 'printed', 1, 1)").bind(c.lastInsertId()).run();
            CustomerStore(c).addTwin(id, other, u"same phone"_s);
            return Done{};
        }));
    }
    std::mt19937 random_;
    CustomerId home_ = household();
};

// The first line of an export that is another in the other one.
std::string difference(const QByteArray& now, const QByteArray& then) {
    const auto ours = now.split('\n'), theirs = then.split('\n');
    for (qsizetype i = 0; i < std::max(ours.size(), theirs.size()); ++i)
        if (ours.value(i) != theirs.value(i)) return (ours.value(i) + "\nwas\n" + theirs.value(i)).toStdString();
    return {};
}

}  // namespace

TEST_CASE("Merge and undo, redo, unmerge give the byte-same shop, and no child and no stamp is lost") {
    const unsigned seed = seedOf("merge and back");
    for (unsigned round = 0; round < static_cast<unsigned>(rounds(4, 100)); ++round) {
        INFO("seed " << seed << ", round " << round);
        RandomShop shop(seed + round);
        for (int i = 0; i < 4; ++i) {
            const QByteArray before = shop.json();
            const int worth = shop.worthOfAll();
            const CustomerId keep = shop.present(), gone = shop.present(keep);
            const auto merged = saved(shop.desk().merge(shop.maja, keep, gone, shop.somefields()));
            const QByteArray after = shop.json();
            REQUIRE(shop.worthOfAll() == worth);
            REQUIRE(shop.problems() == "");
            const ActionId undone = saved(shop->database().undo(merged.action, shop.johan)).action;
            REQUIRE(difference(shop.json(), before) == "");
            REQUIRE(shop.problems() == "");
            saved(shop->database().undo(undone, shop.maja));
            REQUIRE(difference(shop.json(), after) == "");
            REQUIRE(shop.problems() == "");
            const MergeId merge = MergeDesk::mergeOf(shop->reader(), gone)->id;
            REQUIRE(MergeDesk::partingNotice(shop->reader(), merge, shop->today()).isEmpty());
            saved(shop.desk().unmerge(shop.maja, merge));
            REQUIRE(difference(shop.json(), before) == "");
            REQUIRE(shop.problems() == "");
            // The next round starts from a book in which some were merged for good.
            if (i < 2) shop.merge(keep, gone);
        }
    }
}

TEST_CASE("Life goes on after merges, and parting in any order neither makes nor loses a stamp") {
    const unsigned seed = seedOf("merge and live");
    for (unsigned round = 0; round < static_cast<unsigned>(rounds(5, 200)); ++round) {
        INFO("seed " << seed << ", round " << round);
        RandomShop shop(seed + round);
        for (int i = 0; i < 3; ++i) {
            const CustomerId keep = shop.present();
            shop.merge(keep, shop.present(keep), shop.somefields());
            for (int j = 0; j < 8; ++j) shop.happen();
            if (!shop.visits.empty() && shop.below(2) == 0) {
                auto removed = shop->historyDesk.remove(shop.maja, shop.visits[static_cast<size_t>(shop.below(static_cast<int>(shop.visits.size())))]);
                removed.waitForFinished();
            }
            REQUIRE(shop.problems() == "");
        }
        for (bool isProgress = true; isProgress;) {
            isProgress = false;
            for (const CustomerId id : shop.people) {
                const auto merge = MergeDesk::mergeOf(shop->reader(), id);
                if (!merge || MergeDesk::mergeOf(shop->reader(), merge->kept)) continue;
                const int worth = shop.worthOfAll();
                const qint64 entries = shop.number("SELECT count(*) FROM interaction WHERE source IS NULL");
                saved(shop.desk().unmerge(shop.maja, merge->id));
                REQUIRE(shop.worthOfAll() == worth);
                REQUIRE(shop.number("SELECT count(*) FROM interaction WHERE source IS NULL") == entries);
                REQUIRE(shop.problems() == "");
                isProgress = true;
            }
        }
        for (const CustomerId id : shop.people) REQUIRE(CustomerStore(shop->reader()).exists(id));
    }
}
