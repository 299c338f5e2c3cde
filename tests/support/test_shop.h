#pragma once
#include "core/shop/shop.h"
#include <QCoreApplication>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace regulars::testing {

/// The value of an outcome that must have gone well.
template <class T>
Saved<T> saved(QFuture<Outcome<T>> future) {
    future.waitForFinished();
    auto outcome = future.result();
    if (auto* refusal = std::get_if<Refusal>(&outcome)) FAIL("refused: " << refusal->sentence.toStdString());
    return std::get<Saved<T>>(outcome);
}

/// The sentence of an outcome that must have been refused.
template <class T>
QString refused(QFuture<Outcome<T>> future) {
    future.waitForFinished();
    auto outcome = future.result();
    auto* refusal = std::get_if<Refusal>(&outcome);
    REQUIRE(refusal != nullptr);
    return refusal->sentence;
}

/// A real shop in a file of its own, on a fixed day, with its owner Maja and one colleague, Johan.
class TestShop {
public:
    explicit TestShop(Day today = Day(2026, 11, 22), const QString& language = QStringLiteral("sv"))
        : settings{Clock(today)}, path(folder.filePath(QStringLiteral("Blom & Daughter.regulars"))) {
        ShopProfile profile;
        profile.name = QStringLiteral("Blom & Daughter");
        profile.country = QStringLiteral("SE");
        profile.language = language;
        shop = Shop::create(path, profile, QStringLiteral("Maja"), settings);
        johan = saved(shop->addStaff(maja, QStringLiteral("Johan"))).value;
    }
    Shop* operator->() { return shop.get(); }
    void reopen() {
        shop.reset();
        shop = Shop::open(path, settings);
    }
    CustomerId add(const QString& name, const QString& phone = {}) {
        Customer customer;
        customer.displayName = name;
        if (!phone.isEmpty()) customer.phones.push_back({QStringLiteral("mobile"), PhoneNumber::read(phone, QStringLiteral("SE"))});
        return saved(shop->customerDesk.add(maja, customer)).value;
    }

    /// Changes whoever has this id to just this, in one action.
    Saved<Done> change(const Customer& after) { return saved(shop->customerDesk.change(maja, *CustomerStore(shop->reader()).find(after.id), after)); }

    QTemporaryDir folder;
    Shop::Settings settings;
    QString path;
    std::unique_ptr<Shop> shop;
    StaffId maja{1}, johan;
};

}  // namespace regulars::testing
