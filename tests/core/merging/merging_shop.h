#pragma once
#include "core/exchange/shop_json.h"
#include "core/loyalty/account_store.h"
#include "core/merging/merge_desk.h"
#include "core/shop/check.h"
#include "tests/support/test_shop.h"

namespace regulars::testing {

/// A shop in which two records may be one person.
class MergingShop : public TestShop {
public:
    explicit MergingShop(Day today = Day(2026, 11, 22)) : TestShop(today) {}
    [[nodiscard]] MergeDesk desk() { return MergeDesk(shop->database()); }
    [[nodiscard]] Customer find(CustomerId id) { return *CustomerStore(shop->reader()).find(id); }
    /// The canonical export.
    [[nodiscard]] QByteArray json() {
        QByteArray all;
        ShopJson(shop->reader()).write([&all](const QByteArray& piece) { all += piece; });
        return all;
    }
    /// What check finds wrong; empty when nothing is.
    [[nodiscard]] std::string problems() { return checkShop(*shop).problems.join(u'\n').toStdString(); }
    [[nodiscard]] qint64 number(std::string_view sql) { return shop->reader().integer(sql); }
    [[nodiscard]] int stamps(CustomerId id) {
        const auto standing = LoyaltyStore(shop->reader()).standing(id);
        return standing ? standing->stamps : 0;
    }
    [[nodiscard]] int worth(CustomerId id) { return AccountStore(shop->reader()).worth(id); }
    MergeId merge(CustomerId keep, CustomerId gone, const QStringList& take = {}) { return saved(desk().merge(maja, keep, gone, take)).value; }
    void stamp(CustomerId id, int times = 1) {
        for (int i = 0; i < times; ++i) saved(shop->loyaltyDesk.stamp(maja, id, {}));
    }
    InteractionId visit(CustomerId id, const QString& text, bool stamped = false) {
        Entry entry;
        entry.what.customer = id;
        entry.what.kind = Interaction::Kind::Visit;
        entry.what.text = text;
        entry.stamp = stamped;
        return saved(shop->historyDesk.log(maja, entry)).value;
    }
    void undo(ActionId action) { saved(shop->database().undo(action, maja)); }
    /// A rule of so many stamps a reward, with this answer to stamps that are taken back after they were spent.
    void rule(int stampsNeeded, Clawback clawback) {
        Programme programme = *LoyaltyStore(shop->reader()).programme();
        programme.terms.stampsNeeded = stampsNeeded;
        programme.terms.clawback = clawback;
        saved(shop->loyaltyDesk.changeProgramme(maja, programme));
    }
};

inline LabelledDate birthday(const char* iso) { return {QStringLiteral("birthday"), *PartialDate::fromIso(QString::fromLatin1(iso))}; }

}  // namespace regulars::testing
