#include "tests/core/merging/merging_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

struct Two : MergingShop {
    CustomerId keep = add(u"Ingrid Zetterlund"_s, u"070-111 22 33"_s);
    CustomerId gone = add(u"Zetterlund Ingrid"_s, u"08-123 456"_s);
    [[nodiscard]] int together() { return worth(keep) + worth(gone); }
};

}  // namespace

TEST_CASE("The stamps of both are on one card, and every card leads there") {
    Two shop;
    shop.rule(9, Clawback::Clamp);
    shop.stamp(shop.keep, 4);
    shop.stamp(shop.gone, 3);
    const CardNumber one = saved(shop->loyaltyDesk.giveCard(shop.maja, shop.keep)).value, other = saved(shop->loyaltyDesk.giveCard(shop.maja, shop.gone)).value;
    const MergeId merge = shop.merge(shop.keep, shop.gone);
    CHECK(shop.stamps(shop.keep) == 7);
    CHECK(shop.stamps(shop.gone) == 0);
    CHECK(LoyaltyStore(shop->reader()).cardOwner(one) == shop.keep);
    CHECK(LoyaltyStore(shop->reader()).cardOwner(other) == shop.keep);
    CHECK(shop.number("SELECT stamps FROM derived_stamps WHERE customer_id = 1") == 7);
    CHECK(shop.number("SELECT count(*) FROM derived_stamps WHERE customer_id = 2") == 0);
    CHECK(shop.problems() == "");
    saved(shop.desk().unmerge(shop.maja, merge));
    CHECK(shop.stamps(shop.keep) == 4);
    CHECK(shop.stamps(shop.gone) == 3);
    CHECK(LoyaltyStore(shop->reader()).cardOwner(other) == shop.gone);
    CHECK(shop.problems() == "");
}

TEST_CASE("Each stamp keeps its last day") {
    Two shop;
    Programme programme = *LoyaltyStore(shop->reader()).programme();
    programme.terms.expiryDays = 365;
    saved(shop->loyaltyDesk.changeProgramme(shop.maja, programme));
    shop.stamp(shop.gone, 2);
    shop.settings.clock = Clock(Day(2027, 2, 1));
    shop.reopen();
    shop.stamp(shop.keep);
    const MergeId merge = shop.merge(shop.keep, shop.gone);
    CHECK(LoyaltyStore(shop->reader()).standing(shop.keep)->expires == Day(2027, 11, 22));
    shop.settings.clock = Clock(Day(2027, 12, 1));
    shop.reopen();
    saved(shop->loyaltyDesk.lapse(shop.maja));
    CHECK(shop.stamps(shop.keep) == 1);
    saved(shop.desk().unmerge(shop.maja, merge));
    CHECK(shop.stamps(shop.keep) == 1);
    CHECK(shop.stamps(shop.gone) == 0);
    CHECK(shop.problems() == "");
}

TEST_CASE("Stamps given after the merge stay when the two are parted") {
    Two shop;
    shop.stamp(shop.keep, 2);
    shop.stamp(shop.gone, 3);
    const MergeId merge = shop.merge(shop.keep, shop.gone);
    shop.stamp(shop.keep, 2);
    const auto parted = saved(shop.desk().unmerge(shop.maja, merge));
    CHECK(parted.value.left.isEmpty());
    CHECK(shop.stamps(shop.keep) == 4);
    CHECK(shop.stamps(shop.gone) == 3);
    CHECK(shop.problems() == "");
}

TEST_CASE("Spent stamps: other stamps pay for the reward, and what nobody can pay for does not come back") {
    Two shop;
    shop.rule(5, Clawback::Clamp);
    shop.stamp(shop.gone, 4);
    shop.stamp(shop.keep, 2);
    const auto merged = saved(shop.desk().merge(shop.maja, shop.keep, shop.gone));
    saved(shop->loyaltyDesk.redeem(shop.maja, shop.keep, {}));
    CHECK(shop.stamps(shop.keep) == 1);
    // Of five spent stamps the kept record can pay for two itself; so of four one is left and two return with it.
    const int before = shop.together();
    const QStringList notice = MergeDesk::partingNotice(shop->reader(), merged.value, shop->today());
    CHECK(notice.filter(u"stamp"_s).size() == 1);
    CHECK(notice.filter(u"3 "_s).size() == 1);
    CHECK(refused(shop->database().undo(merged.action, shop.maja)).contains(u"reward"));
    saved(shop.desk().unmerge(shop.maja, merged.value));
    CHECK(shop.stamps(shop.keep) == 0);
    CHECK(shop.stamps(shop.gone) == 1);
    CHECK(shop.together() == before);
    CHECK(shop.problems() == "");
}

TEST_CASE("A visit from before the merge is removed with its stamp") {
    for (const Clawback clawback : {Clawback::Clamp, Clawback::Carry, Clawback::Refuse}) {
        Two shop;
        shop.rule(3, clawback);
        const InteractionId visit = shop.visit(shop.gone, u"Alterations"_s, true);
        shop.stamp(shop.gone);
        shop.stamp(shop.keep, 2);
        const MergeId merge = shop.merge(shop.keep, shop.gone);
        CHECK(shop.stamps(shop.keep) == 4);
        const auto removed = saved(shop->historyDesk.remove(shop.maja, visit));
        CHECK(shop.stamps(shop.keep) == 3);
        CHECK(shop.problems() == "");
        shop.undo(removed.action);
        CHECK(shop.stamps(shop.keep) == 4);
        CHECK(shop.problems() == "");
        saved(shop->historyDesk.remove(shop.maja, visit));
        saved(shop.desk().unmerge(shop.maja, merge));
        CHECK(shop.stamps(shop.keep) == 2);
        CHECK(shop.stamps(shop.gone) == 1);
        CHECK(shop.problems() == "");
    }
}

TEST_CASE("A stamp spent after the merge is taken back as the rule says") {
    for (const Clawback clawback : {Clawback::Clamp, Clawback::Carry, Clawback::Refuse}) {
        Two shop;
        shop.rule(4, clawback);
        const InteractionId visit = shop.visit(shop.gone, u"Alterations"_s, true);
        shop.stamp(shop.gone);
        shop.stamp(shop.keep, 2);
        shop.merge(shop.keep, shop.gone);
        saved(shop->loyaltyDesk.redeem(shop.maja, shop.keep, {}));
        CHECK(shop.worth(shop.keep) == 0);
        if (clawback == Clawback::Refuse) {
            CHECK(refused(shop->historyDesk.remove(shop.maja, visit)).contains(u"reward"));
            continue;
        }
        saved(shop->historyDesk.remove(shop.maja, visit));
        CHECK(shop.worth(shop.keep) == (clawback == Clawback::Carry ? -1 : 0));
        CHECK(shop.stamps(shop.keep) == 0);
        shop.stamp(shop.keep);
        CHECK(shop.stamps(shop.keep) == (clawback == Clawback::Carry ? 0 : 1));
        CHECK(shop.problems() == "");
    }
}

TEST_CASE("What one of the two owes is owed by both, paid by the other's stamps, and goes back") {
    Two shop;
    shop.rule(2, Clawback::Carry);
    const InteractionId visit = shop.visit(shop.gone, u"Alterations"_s, true);
    shop.stamp(shop.gone);
    const auto redeemed = saved(shop->loyaltyDesk.redeem(shop.maja, shop.gone, {}));
    saved(shop->historyDesk.remove(shop.maja, visit));
    CHECK(shop.worth(shop.gone) == -1);
    shop.stamp(shop.keep, 3);
    const QByteArray before = shop.json();
    const MergeId merge = shop.merge(shop.keep, shop.gone);
    CHECK(shop.stamps(shop.keep) == 2);
    CHECK(shop.worth(shop.keep) == 2);
    CHECK(shop.problems() == "");
    saved(shop.desk().unmerge(shop.maja, merge));
    CHECK(shop.json() == before);
    CHECK(shop.worth(shop.keep) == 3);
    CHECK(shop.worth(shop.gone) == -1);
    // The reward of the one that owed is taken back while the two are one: nothing is owed any more.
    shop.merge(shop.keep, shop.gone);
    shop.undo(redeemed.action);
    CHECK(shop.worth(shop.keep) == 4);
    CHECK(shop.stamps(shop.keep) == 4);
    CHECK(shop.problems() == "");
}

TEST_CASE("A stamp and a reward from before the merge are undone and redone on their own card") {
    Two shop;
    shop.rule(3, Clawback::Clamp);
    const auto stamped = saved(shop->loyaltyDesk.stamp(shop.maja, shop.gone, {}));
    shop.stamp(shop.gone, 2);
    const auto redeemed = saved(shop->loyaltyDesk.redeem(shop.maja, shop.gone, {}));
    shop.stamp(shop.gone);
    const MergeId merge = shop.merge(shop.keep, shop.gone);
    CHECK(shop.stamps(shop.keep) == 1);
    const ActionId unredeemed = saved(shop->database().undo(redeemed.action, shop.maja)).action;
    CHECK(shop.stamps(shop.keep) == 4);
    const ActionId unstamped = saved(shop->database().undo(stamped.action, shop.maja)).action;
    CHECK(shop.stamps(shop.keep) == 3);
    shop.undo(unstamped);
    shop.undo(unredeemed);
    CHECK(shop.stamps(shop.keep) == 1);
    CHECK(shop.problems() == "");
    saved(shop.desk().unmerge(shop.maja, merge));
    CHECK(shop.stamps(shop.keep) == 0);
    CHECK(shop.stamps(shop.gone) == 1);
    CHECK(shop.problems() == "");
}

TEST_CASE("The newest stamp of a merged customer is taken back wherever it was given") {
    Two shop;
    shop.stamp(shop.keep);
    shop.stamp(shop.gone);
    shop.merge(shop.keep, shop.gone);
    saved(shop->loyaltyDesk.takeBackLatest(shop.maja, shop.keep));
    CHECK(shop.stamps(shop.keep) == 1);
    saved(shop->loyaltyDesk.takeBackLatest(shop.maja, shop.keep));
    CHECK(shop.stamps(shop.keep) == 0);
    CHECK(refused(shop->loyaltyDesk.takeBackLatest(shop.maja, shop.keep)) != u"");
    CHECK(shop.problems() == "");
}
