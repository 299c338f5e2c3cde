#include "core/profile/opening_hours_store.h"
#include <QCoreApplication>

namespace regulars {

namespace {

struct StoreWords {
    Q_DECLARE_TR_FUNCTIONS(OpeningHoursStore)
};

}  // namespace

OpeningHours OpeningHoursStore::hours() {
    Statement s(connection_, "SELECT hours FROM opening_hours ORDER BY id DESC LIMIT 1");
    if (!s.step()) return OpeningHours::usual(connection_.text("SELECT country FROM shop"));
    if (const auto hours = OpeningHours::fromJson(s.text(0).toUtf8())) return *hours;
    throw Error(StoreWords::tr("The opening hours in the shop file cannot be read. Set them again."), s.text(0));
}

bool OpeningHoursStore::hasOwn() { return connection_.integer("SELECT count(*) FROM opening_hours") > 0; }

void OpeningHoursStore::put(const OpeningHours& hours) {
    const QString json = QString::fromUtf8(hours.json());
    if (hasOwn()) Statement(connection_, "UPDATE opening_hours SET hours = ?1").bind(json).run();
    else Statement(connection_, "INSERT INTO opening_hours(hours) VALUES(?1)").bind(json).run();
}

}  // namespace regulars
