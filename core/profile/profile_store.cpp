#include "core/profile/profile_store.h"

namespace regulars {

QLocale ShopProfile::locale() const {
    const auto territory = QLocale::codeToTerritory(country);
    const auto known = QLocale::codeToLanguage(language);
    return known == QLocale::AnyLanguage ? QLocale(QLocale::English, territory) : QLocale(known, territory);
}

ShopProfile ProfileStore::profile() {
    Statement s(connection_, "SELECT uuid, name, country, currency, language, is_demo, leap_day_on_first_of_march, address FROM shop WHERE id = 1");
    ShopProfile profile;
    if (!s.step()) return profile;
    profile.uuid = s.text(0);
    profile.name = s.text(1);
    profile.country = s.text(2);
    profile.currency = Currency::parse(s.text(3)).value_or(Currency{});
    profile.language = s.text(4);
    profile.isDemo = s.integer(5) != 0;
    profile.leapDayOnFirstOfMarch = s.integer(6) != 0;
    profile.address = s.text(7);
    return profile;
}

void ProfileStore::put(const ShopProfile& profile) {
    Statement s(connection_,
                "INSERT INTO shop(id, uuid, name, country, currency, language, is_demo, leap_day_on_first_of_march, address) "
                "VALUES(1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT(id) DO UPDATE SET name = ?2, country = ?3, currency = ?4, language = ?5, "
                "is_demo = ?6, leap_day_on_first_of_march = ?7, address = ?8");
    s.bind(profile.uuid, profile.name, profile.country, profile.currency.code(), profile.language, profile.isDemo, profile.leapDayOnFirstOfMarch, profile.address).run();
}

namespace {

Staff staffOf(const Statement& s) { return {s.id<StaffId>(0), s.text(1), s.text(2) == QLatin1String("owner") ? Staff::Role::Owner : Staff::Role::Staff}; }

}  // namespace

std::vector<Staff> ProfileStore::staff() {
    Statement s(connection_, "SELECT id, name, role FROM staff WHERE left_on IS NULL ORDER BY id");
    std::vector<Staff> all;
    while (s.step()) all.push_back(staffOf(s));
    return all;
}

std::optional<Staff> ProfileStore::find(StaffId id) {
    Statement s(connection_, "SELECT id, name, role FROM staff WHERE id = ?1");
    s.bind(id);
    if (!s.step()) return std::nullopt;
    return staffOf(s);
}

std::optional<Staff> ProfileStore::find(const QString& name) {
    for (const Staff& one : staff())
        if (one.name.compare(name, Qt::CaseInsensitive) == 0) return one;
    return std::nullopt;
}

StaffId ProfileStore::add(const QString& name, Staff::Role role) {
    Statement s(connection_, "INSERT INTO staff(name, role) VALUES(?1, ?2)");
    s.bind(name, role == Staff::Role::Owner ? QStringLiteral("owner") : QStringLiteral("staff")).run();
    return StaffId{connection_.lastInsertId()};
}

}  // namespace regulars
