#include "core/filters/filter_desk.h"
#include "core/customers/custom_field_store.h"
#include "core/filters/filter_store.h"
#include "core/filters/given_filter.h"
#include <QCoreApplication>

namespace regulars {

namespace {

struct DeskWords {
    Q_DECLARE_TR_FUNCTIONS(FilterDesk)
};

constexpr qsizetype kLongestName = 60;

// What is wrong with giving a filter this name; empty when nothing is.
QString objectionTo(FilterStore& store, FilterId id, const QString& name) {
    if (const QString why = FilterDesk::objection(name); !why.isEmpty()) return why;
    const auto other = store.find(name);
    return other && other->id != id ? DeskWords::tr("Another filter is called “%1” already.").arg(name) : QString();
}

// Meanwhile a field may have been renamed or removed by somebody else.
QString objectionTo(Connection& connection, const Condition& condition) {
    const auto read = Condition::parse(condition.text(), CustomFieldStore(connection).all());
    const auto* problem = std::get_if<ConditionProblem>(&read);
    return problem ? problem->sentence : QString();
}

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
        if (const QString why = objectionTo(t.connection(), condition); !why.isEmpty()) return Refusal{why};
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
        FilterStore store(t.connection());
        if (const QString why = objectionTo(store, id, name); !why.isEmpty()) return Refusal{why};
        auto filter = store.find(id);
        if (!filter) return absent();
        filter->name = name;
        store.put(*filter);
        return Done{};
    });
}

QFuture<Outcome<Done>> FilterDesk::change(StaffId by, FilterId id, QString name, Condition condition, StaffId whose) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Change a filter"), by}, [id, name = name.trimmed(), condition = std::move(condition), whose](Transaction& t) -> Result<Done> {
        FilterStore store(t.connection());
        if (const QString why = objectionTo(store, id, name); !why.isEmpty()) return Refusal{why};
        if (const QString why = objectionTo(t.connection(), condition); !why.isEmpty()) return Refusal{why};
        if (!store.find(id)) return absent();
        store.put({id, name, condition.text(), {}, whose});
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
