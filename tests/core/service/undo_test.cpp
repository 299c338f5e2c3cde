#include "tests/core/service/service_shop.h"
#include "tests/support/seed.h"
#include <algorithm>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

/// Does whatever the counter may do, drawn by a seed, and remembers which actions came of it.
class Busy {
public:
    Busy(ServiceShop& shop, std::mt19937& random) : shop_(shop), random_(random) {
        for (const QString& name : {u"Elin Åkerström"_s, u"Ольга Петрова"_s, u"王小明"_s}) people_.push_back(shop.add(name));
    }
    int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
    void act() {
        switch (below(16)) {
        case 0: case 1: tried(ProductDesk(db()).add(shop_.maja, {{}, text(), text(), {}})); break;
        case 2: tried(ProductDesk(db()).change(shop_.maja, {ProductId{1 + below(6)}, text(), text(), u"SKU %1"_s.arg(below(4))})); break;
        case 3: tried(ProductDesk(db()).remove(shop_.maja, ProductId{1 + below(6)})); break;
        case 4: case 5: buy(); break;
        case 6: tried(PurchaseDesk(db()).put(shop_.johan, InteractionId{1 + below(6)}, lines())); break;
        case 7: case 8: tried(shop_.complaints().take(shop_.johan, complaint())); break;
        case 9: {
            Complaint changed = complaint();
            changed.id = ComplaintId{1 + below(6)};
            tried(shop_.complaints().change(shop_.maja, changed));
            break;
        }
        case 10: case 11: case 12: step(); break;
        case 13: tried(ServiceRuleDesk(db()).setStandard(shop_.maja, Severity(below(4)), {1 + below(90), 60 + below(900)})); break;
        case 14: recall(); break;
        default: rest(); break;
        }
    }
    std::vector<ActionId> actions;

private:
    Database& db() { return shop_->database(); }
    template <class T>
    void tried(QFuture<Outcome<T>> future) {
        const auto outcome = future.result();
        if (const auto* done = std::get_if<Saved<T>>(&outcome); done && done->action.isValid()) actions.push_back(done->action);
    }
    QString text() {
        static const QStringList all{u"Чайник"_s, u"Kokärl"_s, u"鍋"_s, u"Pan <b>"_s, u"سخان"_s, u"Slev"_s};
        return all[below(static_cast<int>(all.size()))];
    }
    QString lot() { return below(2) == 0 ? QString() : u"L%1"_s.arg(below(3)); }
    CustomerId who() { return people_[static_cast<size_t>(below(3))]; }
    std::vector<PurchaseLine> lines() {
        std::vector<PurchaseLine> all;
        for (int i = below(3); i >= 0; --i) all.push_back({ProductId{1 + below(6)}, lot(), 1 + below(3), below(2) == 0 ? std::nullopt : std::optional(Money{below(50000), {}})});
        return all;
    }
    void buy() {
        Entry visit;
        visit.what.customer = who();
        visit.what.kind = Interaction::Kind::Visit;
        tried(PurchaseDesk(db()).log(shop_.maja, visit, lines()));
    }
    Complaint complaint() {
        Complaint made = ServiceShop::about(ProductId{1 + below(6)}, lot(), below(3) == 0 ? CustomerId{} : who());
        if (below(3) == 0) made.product = {};
        made.category = text();
        made.severity = Severity(below(4));
        return made;
    }
    void step() {
        ComplaintDesk desk = shop_.complaints();
        const ComplaintId id{1 + below(6)};
        switch (below(7)) {
        case 0: tried(desk.answer(shop_.maja, id, text())); break;
        case 1: tried(desk.wait(shop_.maja, id, text())); break;
        case 2: tried(desk.resume(shop_.johan, id, {})); break;
        case 3: tried(desk.solve(shop_.maja, id, text())); break;
        case 4: tried(desk.reopen(shop_.johan, id, text())); break;
        case 5: tried(desk.rate(shop_.maja, id, below(12) - 1, text())); break;
        default: tried(desk.remove(shop_.maja, id)); break;
        }
    }
    void recall() {
        RecallDesk desk = shop_.recalls();
        const RecallId id{1 + below(3)};
        switch (below(4)) {
        case 0: tried(desk.start(shop_.maja, {{}, text(), ProductId{1 + below(6)}, lot(), 0, {}, {}, {}})); break;
        case 1: tried(desk.change(shop_.maja, id, text())); break;
        case 2: tried(desk.remove(shop_.maja, id)); break;
        default: tried(desk.contact(shop_.johan, id, {who(), RecallContact::How(below(5)), RecallContact::Status(below(3)), text(), 0, {}, {}})); break;
        }
    }
    void rest() {
        if (below(2) == 0) {
            OpeningHours hours = OpeningHours::usual(below(2) == 0 ? u"SE"_s : QString());
            hours.specialDays[shop_->today().plusDays(below(30))] = {{}, text()};
            tried(ServiceRuleDesk(db()).setHours(shop_.maja, hours));
        } else {
            tried(shop_->historyDesk.remove(shop_.maja, InteractionId{1 + below(6)}));
        }
    }
    ServiceShop& shop_;
    std::mt19937& random_;
    std::vector<CustomerId> people_;
};

}  // namespace

TEST_CASE("Whatever is done about products, purchases, complaints and recalls, undoing all of it gives the byte-same shop") {
    std::mt19937 random(seedOf("service undo"));
    for (int round = 0; round < rounds(6, 150); ++round) {
        INFO("round " << round);
        ServiceShop shop;
        Busy busy(shop, random);
        const QByteArray empty = shop.json();
        for (int i = 0; i < 120; ++i) {
            busy.act();
            if (busy.actions.empty() || busy.below(6) != 0) continue;
            // Undo of any action and its redo straight after give back what there was; later work may stand in the way.
            const QByteArray before = shop.json();
            const auto undone = shop->database().undo(busy.actions[static_cast<size_t>(busy.below(static_cast<int>(busy.actions.size())))], shop.johan).result();
            if (const auto* done = std::get_if<Saved<ActionId>>(&undone)) saved(shop->database().undo(done->action, shop.maja));
            REQUIRE(shop.json() == before);
        }
        REQUIRE(busy.actions.size() > 15);
        REQUIRE(shop.problems() == "");
        const QByteArray full = shop.json();
        CHECK(full != empty);
        // Newest first. In another order a value that came back to what it was lets itself be undone too early, and then stands in the way.
        std::sort(busy.actions.rbegin(), busy.actions.rend());
        for (const ActionId action : busy.actions) {
            INFO("action " << action.value);
            saved(shop->database().undo(action, shop.maja));
        }
        CHECK(shop.json().toStdString() == empty.toStdString());
        CHECK(shop.problems() == "");
    }
}
