#include "tests/bench/twins_bench.h"
#include "core/customers/bin_store.h"
#include "core/demo/demo_shop.h"
#include "core/demo/dice.h"
#include "core/duplicates/duplicate_finder.h"
#include "core/duplicates/twin_finder.h"
#include "core/shop/shop.h"
#include <QDir>

namespace regulars::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kPresses = 1500;
constexpr qsizetype kEnoughName = 3;
constexpr int kMostBinned = 2;
const Day kDay(2026, 11, 22);

/// The form of a new customer, with what is done beside it at each key.
class Form {
public:
    explicit Form(Shop& shop) : shop_(shop), counts_(TwinFinder::sample(shop.reader())) {}
    /// Types the name, the phone number and the e-mail address of somebody who is in the book.
    void type(const Customer& known) {
        Customer written;
        for (qsizetype letters = kEnoughName; letters <= known.displayName.size(); ++letters) {
            written.displayName = known.displayName.left(letters);
            press(written);
        }
        if (!known.phones.empty()) {
            const QString number = known.phones.front().number.asTyped;
            written.phones.emplace_back();
            for (qsizetype digits = 1; digits <= number.size(); ++digits) {
                written.phones.front().number = PhoneNumber::read(number.left(digits), country_);
                press(written);
            }
        }
        if (known.emails.empty()) return;
        written.emails.emplace_back();
        for (qsizetype letters = 1; letters <= known.emails.front().address.size(); letters += 3) {
            written.emails.front().address = known.emails.front().address.left(letters);
            press(written);
        }
    }
    Samples keys;

private:
    void press(const Customer& written) {
        keys.cpu([&] {
            CustomerSearch search(shop_.reader(), country_);
            search.awaitRecents();
            for (const LikelyTwin& twin : TwinFinder(shop_.reader(), search, counts_).find(written)) static_cast<void>(CustomerStore(shop_.reader()).find(twin.customer));
            static_cast<void>(BinStore(shop_.reader()).matching(written, {}, kMostBinned));
        });
    }
    Shop& shop_;
    QString country_ = shop_.profile().country;
    ValueCounts counts_;
};

}  // namespace

Figure measureTwins(Shop& shop) {
    Form form(shop);
    Dice dice(23);
    const qint64 last = shop.reader().integer("SELECT max(customer_id) FROM derived_person");
    while (form.keys.count() < kPresses)
        if (const auto customer = CustomerStore(shop.reader()).find(CustomerId{1 + static_cast<qint64>(dice.next() % static_cast<quint64>(last))}); customer && !customer->isBinned) form.type(*customer);
    const double p99 = form.keys.percentile(99);
    return {u"likely twins while a customer is typed in, CPU a key press (%1 presses)"_s.arg(form.keys.count()), form.keys.text(), {}, {}, u"p99 ≤ 16 ms"_s, p99 <= 16};
}

Figure measureDuplicates(qint64 customers, const QString& folder) {
    const QString path = QDir(folder).filePath(u"duplicates.regulars"_s);
    makeDemoShop(path, {customers, 2, kDay});
    const auto shop = Shop::open(path, {Clock(kDay)});
    const double before = processCpuMs();
    const auto pairs = DuplicateFinder::find(shop->reader(), DuplicateFinder::Rule::Wide).size();
    const double seconds = (processCpuMs() - before) / 1000;
    return {u"duplicates looked for among %1 customers"_s.arg(customers), u"CPU %1 s"_s.arg(seconds, 0, 'f', 1), u"%1 pairs to look through"_s.arg(pairs), {}, u"≤ 60 s for 100,000"_s, seconds <= 60};
}

}  // namespace regulars::bench
