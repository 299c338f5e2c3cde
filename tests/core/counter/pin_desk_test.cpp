#include "core/counter/pin_desk.h"
#include "core/exchange/customer_export.h"
#include "core/storage/journal.h"
#include "core/storage/tracked.h"
#include "tests/support/test_shop.h"
#include <QBuffer>
#include <QFile>
#include <set>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

Pin pin(const QString& typed) { return std::get<Pin>(Pin::read(typed)); }

/// A shop whose owner has a PIN, and a moment that goes on only when told.
struct Guarded {
    TestShop shop;
    Moment now{1'700'000'000'000, u"one"_s, 60'000};
    std::unique_ptr<PinDesk> desk = make();
    Guarded() { REQUIRE_FALSE(desk->set(shop.maja, shop.maja, pin(u"482915"_s)).result()); }
    [[nodiscard]] std::unique_ptr<PinDesk> make() { return std::make_unique<PinDesk>(shop->database(), PinHashing(1, 8192), [this] { return now; }); }
    void restart() {
        desk.reset();
        shop.reopen();
        desk = make();
    }
    PinAnswer guess(const QString& typed) { return desk->check(shop.maja, pin(typed)).result(); }
    void pass(qint64 ms) {
        now.at += ms;
        now.sinceBoot += ms;
    }
    /// So many wrong ones, each as soon as it is looked at.
    void miss(int times) {
        for (int i = 0; i < times; ++i) {
            const PinAnswer answer = guess(u"000000"_s);
            REQUIRE(answer.kind == PinAnswer::Kind::Wrong);
            pass(answer.wait);
        }
    }
};

QByteArray json(const Shop& shop) {
    QBuffer all;
    all.open(QIODevice::WriteOnly);
    CustomerExport::json(shop.reader(), all);
    return all.data();
}

}  // namespace

TEST_CASE("a PIN is right, wrong, or not needed, and the waits between wrong ones grow") {
    Guarded g;
    CHECK(g.guess(u"482915"_s) == PinAnswer{PinAnswer::Kind::Right, 0, 0});
    CHECK(g.desk->check(g.shop.johan, pin(u"482915"_s)).result().kind == PinAnswer::Kind::NoPin);
    qint64 before = 0;
    for (int i = 0; i < 7; ++i) {
        const PinAnswer wrong = g.guess(u"482916"_s);
        REQUIRE(wrong.kind == PinAnswer::Kind::Wrong);
        CHECK(wrong.wait > before);
        before = wrong.wait;
        g.pass(wrong.wait - 1);
        // Not even the right one is looked at too soon, and it is not counted.
        CHECK(g.guess(u"482915"_s) == PinAnswer{PinAnswer::Kind::TooSoon, 1, 0});
        g.pass(1);
    }
    CHECK(g.guess(u"482915"_s) == PinAnswer{PinAnswer::Kind::Right, 0, 7});
    g.desk->check(g.shop.maja, pin(u"482915"_s)).waitForFinished();
    CHECK(g.guess(u"482916"_s).wait == Guesses::waitAfter(1));
}

TEST_CASE("wrong guesses are counted over restarts of the program, and a clock set back or forward helps nobody") {
    Guarded g;
    g.miss(6);
    REQUIRE(g.guess(u"000000"_s).kind == PinAnswer::Kind::Wrong);
    const qint64 wait = Guesses::waitAfter(7);
    g.restart();
    CHECK(g.guess(u"482915"_s) == PinAnswer{PinAnswer::Kind::TooSoon, wait, 0});
    g.now.at += 20LL * 365 * 86'400'000;
    CHECK(g.guess(u"482915"_s).wait == wait);
    g.now.at -= 40LL * 365 * 86'400'000;
    CHECK(g.guess(u"482915"_s).wait == wait);
    // The machine was restarted too, with its clock set back.
    g.now.boot = u"two"_s;
    g.now.sinceBoot = 1000;
    g.restart();
    CHECK(g.guess(u"482915"_s).wait == wait);
    g.pass(wait - 1);
    g.restart();
    CHECK(g.guess(u"482915"_s).wait == 1);
    g.pass(1);
    CHECK(g.guess(u"482915"_s) == PinAnswer{PinAnswer::Kind::Right, 0, 7});
}

TEST_CASE("a guess counts before it is looked at, so two at once are two") {
    Guarded g;
    auto other = g.make();
    const auto first = g.desk->check(g.shop.maja, pin(u"000000"_s));
    const auto second = other->check(g.shop.maja, pin(u"000001"_s));
    const std::set<PinAnswer::Kind> kinds{first.result().kind, second.result().kind};
    CHECK(kinds == std::set<PinAnswer::Kind>{PinAnswer::Kind::Wrong, PinAnswer::Kind::TooSoon});
}

TEST_CASE("one's own PIN is one's own to set, and the owner sees to everybody's") {
    Guarded g;
    const StaffId maja = g.shop.maja, johan = g.shop.johan;
    CHECK(g.desk->set(johan, maja, pin(u"902716"_s)).result()->sentence.contains(u"Maja"_s));
    CHECK(g.desk->remove(johan, maja).result()->sentence.contains(u"Maja"_s));
    CHECK(g.guess(u"482915"_s).isRight());
    CHECK_FALSE(g.desk->set(johan, johan, pin(u"902716"_s)).result());
    CHECK(PinStore(g.shop->reader()).all() == std::vector{maja, johan});
    // Forgotten: the owner gives another, and the wait is over.
    CHECK(g.desk->check(johan, pin(u"111111"_s)).result().kind == PinAnswer::Kind::Wrong);
    CHECK_FALSE(g.desk->set(maja, johan, pin(u"314159"_s)).result());
    CHECK(g.desk->check(johan, pin(u"314159"_s)).result() == PinAnswer{PinAnswer::Kind::Right, 0, 0});
    CHECK_FALSE(g.desk->remove(maja, johan).result());
    CHECK(g.desk->check(johan, pin(u"314159"_s)).result().kind == PinAnswer::Kind::NoPin);
    CHECK(g.desk->set(maja, StaffId{99}, pin(u"314159"_s)).result());
}

TEST_CASE("PINs lie outside the journal and in no export, and nowhere in the file as typed") {
    Guarded g;
    CHECK(Tracked::outside().contains("staff_pin"));
    const QByteArray before = json(*g.shop.shop);
    const ActionId newest = Journal(g.shop->reader()).latest(1).front().id;
    REQUIRE_FALSE(g.desk->set(g.shop.johan, g.shop.johan, pin(u"90271683"_s)).result());
    g.miss(2);
    CHECK(json(*g.shop.shop) == before);
    CHECK(Journal(g.shop->reader()).latest(1).front().id == newest);
    g.restart();
    for (const QString& part : {g.shop.path, g.shop.path + u"-wal"_s}) {
        QFile file(part);
        if (!file.open(QIODevice::ReadOnly)) continue;
        CHECK_FALSE(file.readAll().contains("90271683"));
    }
}

TEST_CASE("a file that takes nothing more still lets its people in, and still counts") {
    Guarded g;
    g.desk.reset();
    g.shop.shop.reset();
    Shop::Settings settings = g.shop.settings;
    settings.readOnly = true;
    g.shop.shop = Shop::open(g.shop.path, settings);
    g.desk = g.make();
    const PinAnswer wrong = g.guess(u"000000"_s);
    CHECK(wrong.kind == PinAnswer::Kind::Wrong);
    CHECK(g.guess(u"482915"_s).kind == PinAnswer::Kind::TooSoon);
    g.pass(wrong.wait);
    CHECK(g.guess(u"482915"_s) == PinAnswer{PinAnswer::Kind::Right, 0, 1});
}
