#include "tests/core/merging/merging_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

struct Two : MergingShop {
    CustomerId keep = add(u"Анна Öberg"_s, u"070-111 22 33"_s);
    CustomerId gone = add(u"Anna Oberg"_s, u"+46 8 123 456"_s);
    InteractionId first = visit(keep, u"Two roses"_s), second = visit(gone, u"Tulips for the office"_s);
};

}  // namespace

TEST_CASE("Unmerging at once gives back two records as they were") {
    Two shop;
    saved(shop->customerDesk.consent(shop.maja, shop.gone, Channel::Post, true, u"counter"_s));
    const QByteArray before = shop.json();
    const MergeId merge = shop.merge(shop.keep, shop.gone, {u"display_name"_s});
    CHECK(MergeDesk::partingNotice(shop->reader(), merge, shop->today()).isEmpty());
    shop.reopen();
    const auto parted = saved(shop.desk().unmerge(shop.johan, merge));
    CHECK(parted.value.kept == shop.keep);
    CHECK(parted.value.gone == shop.gone);
    CHECK(parted.value.left.isEmpty());
    CHECK(shop.json() == before);
    CHECK(shop.problems() == "");
    // Undo of the unmerge merges them again, and its redo parts them.
    const ActionId again = saved(shop->database().undo(parted.action, shop.maja)).action;
    CHECK(MergeDesk::mergeOf(shop->reader(), shop.gone));
    CHECK(shop.problems() == "");
    shop.undo(again);
    CHECK(shop.json() == before);
    // And they may be merged anew.
    shop.merge(shop.gone, shop.keep);
    CHECK(shop.problems() == "");
}

TEST_CASE("Unmerging after other changes leaves those alone and says so before") {
    Two shop;
    Customer rich = shop.find(shop.gone);
    rich.called = u"Anna"_s;
    rich.emails = {{{}, u"anna@example.org"_s}};
    rich.tags = {u"office"_s};
    shop.change(rich);
    const MergeId merge = shop.merge(shop.keep, shop.gone, {u"display_name"_s});
    Customer c = shop.find(shop.keep);
    CHECK(c.called == u"Anna");
    c.called = u"Fru Öberg"_s;                       // a field the merge wrote
    c.language = u"ru"_s;                            // one it did not
    c.emails[0].address = u"a.oberg@example.org"_s;  // a row it made
    c.phones.push_back({{}, PhoneNumber::read(u"031-99 88 77", u"SE"_s)});
    shop.change(c);
    saved(shop->historyDesk.remove(shop.maja, shop.second));
    const InteractionId later = shop.visit(shop.keep, u"A wreath"_s);
    const QStringList notice = MergeDesk::partingNotice(shop->reader(), merge, shop->today());
    CHECK(notice.size() >= 3);
    CHECK(notice.filter(u"Called"_s).size() == 1);
    CHECK(notice.filter(u"removed since"_s).size() == 1);
    CHECK(notice.filter(u"changed since and stay with"_s).size() == 1);
    const auto parted = saved(shop.desk().unmerge(shop.maja, merge));
    CHECK(parted.value.left == notice);
    const Customer keep = shop.find(shop.keep), gone = shop.find(shop.gone);
    CHECK(keep.displayName == u"Анна Öberg");
    CHECK(keep.called == u"Fru Öberg");
    CHECK(keep.language == u"ru");
    CHECK(keep.emails == std::vector<Email>{{{}, u"a.oberg@example.org"_s}});
    CHECK(keep.phones.size() == 2);  // their own and the one added since
    CHECK(keep.tags.isEmpty());
    CHECK(!gone.isBinned);
    CHECK(gone == rich);
    CHECK(InteractionStore(shop->reader()).find(later)->customer == shop.keep);
    CHECK(InteractionStore(shop->reader()).find(shop.first)->customer == shop.keep);
    CHECK(shop.problems() == "");
}

TEST_CASE("A yes given after the merge stands after unmerging") {
    Two shop;
    saved(shop->customerDesk.consent(shop.maja, shop.keep, Channel::Post, true, u"counter"_s));
    const MergeId merge = shop.merge(shop.keep, shop.gone);
    CHECK(!shop.find(shop.keep).allows(Channel::Post));
    saved(shop->customerDesk.consent(shop.maja, shop.keep, Channel::Post, true, u"asked again"_s));
    saved(shop.desk().unmerge(shop.maja, merge));
    CHECK(shop.find(shop.keep).allows(Channel::Post));
    CHECK(shop.find(shop.keep).consents.size() == 3);
}

TEST_CASE("An edited entry of the other one goes back with its new words") {
    Two shop;
    const MergeId merge = shop.merge(shop.keep, shop.gone);
    Interaction entry = *InteractionStore(shop->reader()).find(shop.second);
    entry.text = u"Tulips and eucalyptus for the office"_s;
    saved(shop->historyDesk.change(shop.maja, entry));
    saved(shop.desk().unmerge(shop.maja, merge));
    const Interaction back = *InteractionStore(shop->reader()).find(shop.second);
    CHECK(back.customer == shop.gone);
    CHECK(back.text == u"Tulips and eucalyptus for the office");
}

TEST_CASE("Chains part from the end, and what cannot be unmerged is refused in words") {
    Two shop;
    const CustomerId third = shop.add(u"Ann Öberg"_s);
    const QByteArray before = shop.json();
    const MergeId first = shop.merge(shop.gone, third), second = shop.merge(shop.keep, shop.gone);
    CHECK(refused(shop.desk().unmerge(shop.maja, first)).contains(u"first"));
    CHECK(MergeDesk::partingNotice(shop->reader(), first, shop->today()).size() == 1);
    CHECK(shop.problems() == "");
    saved(shop.desk().unmerge(shop.maja, second));
    saved(shop.desk().unmerge(shop.maja, first));
    CHECK(shop.json() == before);
    CHECK(refused(shop.desk().unmerge(shop.maja, first)).contains(u"already"));
    CHECK(!refused(shop.desk().unmerge(shop.maja, MergeId{99})).isEmpty());
    CHECK(shop.problems() == "");
}

TEST_CASE("Undo of a merge waits for later work, unmerge does not") {
    Two shop;
    const auto merged = saved(shop.desk().merge(shop.maja, shop.keep, shop.gone));
    saved(shop->historyDesk.remove(shop.maja, shop.second));
    CHECK(refused(shop->database().undo(merged.action, shop.maja)).contains(u"Remove an entry"));
    saved(shop.desk().unmerge(shop.maja, merged.value));
    CHECK(!refused(shop->database().undo(merged.action, shop.maja)).isEmpty());
    CHECK(shop.problems() == "");
}
