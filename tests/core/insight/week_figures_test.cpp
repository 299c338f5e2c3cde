#include "core/insight/week_figures.h"
#include "tests/support/test_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

void visit(TestShop& shop, CustomerId id, Day day, const QString& amount, bool stamp = false) {
    Entry entry;
    entry.what.customer = id;
    entry.what.kind = Interaction::Kind::Visit;
    entry.what.day = day;
    entry.what.text = u"Dress “Linnea”"_s;
    if (!amount.isEmpty()) entry.what.amount = Money{amount.toLongLong() * 100, *Currency::parse(u"SEK")};
    entry.stamp = stamp;
    entry.press = u"%1 %2"_s.arg(id.value).arg(day.iso());
    saved(shop->historyDesk.log(shop.maja, entry));
}

}  // namespace

TEST_CASE("The week's figures count what happened in it, beside the same days of last week") {
    TestShop shop;  // a Sunday
    const Day today = shop->today(), monday = today.plusDays(-6);
    const CustomerId elin = shop.add(u"Elin Åkerström"_s), sven = shop.add(u"Sven-Olof Ek"_s);
    shop.add(u"Олена Ковальчук"_s);  // has only called so far
    visit(shop, elin, monday.plusDays(-30), u"100"_s);
    visit(shop, elin, monday.plusDays(-1), u"250"_s);      // last week's Sunday
    visit(shop, elin, monday, u"1348"_s, true);
    visit(shop, elin, today, {});
    visit(shop, sven, today, u"420"_s, true);
    Entry call;
    call.what.customer = sven;
    call.what.kind = Interaction::Kind::Call;
    call.what.day = today;
    call.what.text = u"does the suit fit?"_s;
    saved(shop->historyDesk.log(shop.maja, call));

    const auto figures = WeekFigures::read(shop->reader(), monday, today);
    CHECK(figures.now.visits == 3);
    CHECK(figures.now.takings.minor == 1768'00);
    CHECK(figures.now.newcomers == 2);
    CHECK(figures.now.stamps == 2);
    CHECK(figures.before.visits == 1);
    CHECK(figures.before.takings.minor == 250'00);
    CHECK(figures.before.newcomers == 0);

    SECTION("on Monday last week's Sunday is not yet compared with") {
        CHECK(WeekFigures::read(shop->reader(), monday, monday).before.visits == 0);
    }
    SECTION("a stamp taken back no longer counts") {
        saved(shop->loyaltyDesk.takeBackLatest(shop.maja, sven));
        CHECK(WeekFigures::read(shop->reader(), monday, today).now.stamps == 1);
    }
}
