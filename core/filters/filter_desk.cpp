#include "core/filters/filter_desk.h"
#include "core/filters/filter_store.h"
#include "core/filters/given_filter.h"
#include <QCoreApplication>

namespace regulars {

namespace {

struct DeskWords {
    Q_DECLARE_TR_FUNCTIONS(FilterDesk)
};

constexpr qsizetype kLongestName = 60;

Refusal absent() { return Refusal{DeskWords::tr("This filter is no longer there.")}; }

}  // namespace

QString FilterDesk::objection(const QString& name) {
    if (name.trimmed().isEmpty()) return DeskWords::tr("A filter needs a name.");
    if (name.trimmed().size() > kLongestName) return DeskWords::tr("A filter's name has room for %1 characters.").arg(kLongestName);
    if (const auto given = GivenFilter::find(name.trimmed())) return DeskWords::tr("“%1” is one of the filters every shop has. Choose another name.").arg(name.trimmed());
    return {};
}

QFuture<Outcome<FilterId>> FilterDesk::save(StaffId by, QString name, Condition condition, StaffId whose) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Save a filter"), by}, [name = name.trimmed(), condition = std::move(condition), whose](Transaction& t) -> Result<FilterId> {
        if (const QString why = objection(name); !why.isEmpty()) return Refusal{why};
        FilterStore store(t.connection());
        auto filter = store.find(name).value_or(SavedFilter{{}, name, {}, {}, {}});
        filter.text = condition.text();
        filter.staff = whose;
        if (!filter.id.isValid()) return store.add(filter);
        store.put(filter);
        return filter.id;
    });
}

QFuture<Outcome<Done>> FilterDesk::rename(StaffId by, FilterId id, QString name) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Rename a filter"), by}, [id, name = name.trimmed()](Transaction& t) -> Result<Done> {
        if (const QString why = objection(name); !why.isEmpty()) return Refusal{why};
        FilterStore store(t.connection());
        auto filter = store.find(id);
        if (!filter) return absent();
        const auto other = store.find(name);
        if (other && other->id != id) return Refusal{DeskWords::tr("Another filter is called “%1” already.").arg(name)};
        filter->name = name;
        store.put(*filter);
        return Done{};
    });
}

QFuture<Outcome<Done>> FilterDesk::remove(StaffId by, FilterId id) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Remove a filter"), by}, [id](Transaction& t) -> Result<Done> {
        FilterStore store(t.connection());
        if (!store.find(id)) return absent();
        store.remove(id);
        return Done{};
    });
}

QFuture<Outcome<Done>> FilterDesk::order(StaffId by, std::vector<FilterId> order) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Order the filters"), by}, [order = std::move(order)](Transaction& t) mutable -> Result<Done> {
        FilterStore store(t.connection());
        for (const SavedFilter& filter : store.all())
            if (std::find(order.begin(), order.end(), filter.id) == order.end()) order.push_back(filter.id);
        int position = 0;
        for (const FilterId id : order) {
            if (!store.find(id)) return absent();
            store.place(id, position++);
        }
        return Done{};
    });
}

}  // namespace regulars
