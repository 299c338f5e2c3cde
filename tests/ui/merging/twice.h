#pragma once
#include "tests/support/place_stage.h"
#include "tests/support/scripted_asker.h"
#include "tests/support/test_shop.h"
#include <QSignalSpy>

namespace regulars::testing {

/// A shop in which some people stand twice, in several scripts.
class TwiceShop : public TestShop {
public:
    TwiceShop() {
        marta = person(QStringLiteral("Märta Öberg"), QStringLiteral("070-123 45 67"), QStringLiteral("marta@oberg.example"), QStringLiteral("1971-02-03"));
        martaAgain = person(QStringLiteral("Marta Oberg"), QStringLiteral("+46 70 123 45 67"), QStringLiteral("marta@oberg.example"), QStringLiteral("1971-02-03"));
        yuliya = person(QStringLiteral("Юлия Ковалёва"), QStringLiteral("+7 495 123-45-67"), QStringLiteral("yulia@kovaleva.example"), QStringLiteral("1988-11-25"));
        julia = person(QStringLiteral("Yuliya Kovaleva"), QStringLiteral("+7 495 1234567"), QStringLiteral("yulia@kovaleva.example"), QStringLiteral("1988-11-25"));
        sian = person(QStringLiteral("Siân Morgan"), QStringLiteral("+44 20 7946 0018"), QStringLiteral("sian@example.org"), QStringLiteral(""));
        goran = person(QStringLiteral("Göran Åkesson"), QStringLiteral("040-666 01 13"), QStringLiteral(""), QStringLiteral("1956-07-30"));
    }
    CustomerId person(const QString& name, const QString& phone, const QString& email, const QString& birthday) {
        Customer c;
        c.displayName = name;
        c.phones.push_back({QStringLiteral("mobile"), PhoneNumber::read(phone, QStringLiteral("SE"))});
        if (!email.isEmpty()) c.emails.push_back({{}, email});
        if (!birthday.isEmpty()) c.dates.push_back({QStringLiteral("birthday"), *PartialDate::fromIso(birthday)});
        return saved(shop->customerDesk.add(maja, c)).value;
    }
    CustomerId marta, martaAgain, yuliya, julia, sian, goran;
};

}  // namespace regulars::testing
