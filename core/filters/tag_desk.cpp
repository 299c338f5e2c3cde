#include "core/filters/tag_desk.h"
#include "core/customers/tag_store.h"
#include "core/filters/condition_renaming.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct DeskWords {
    Q_DECLARE_TR_FUNCTIONS(TagDesk)
};

Refusal absent() { return Refusal{DeskWords::tr("This tag is no longer there.")}; }

}  // namespace

QFuture<Outcome<Done>> TagDesk::rename(StaffId by, TagId id, QString name) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Rename a tag"), by}, [id, name = name.simplified()](Transaction& t) -> Result<Done> {
        TagStore store(t.connection());
        auto tag = store.find(id);
        if (!tag) return absent();
        if (name.isEmpty()) return Refusal{DeskWords::tr("A tag needs a name.")};
        // Where tags are written, a comma stands between two of them.
        if (name.contains(u',')) return Refusal{DeskWords::tr("A tag has no comma in it.")};
        if (const auto other = store.find(name); other && other->id != id) return Refusal{DeskWords::tr("Another tag is called “%1” already. Merge the two instead.").arg(name)};
        const QString before = std::exchange(tag->name, name);
        store.put(*tag);
        ConditionRenaming(t.connection()).tag(before, name);
        return Done{};
    });
}

QFuture<Outcome<Done>> TagDesk::setColour(StaffId by, TagId id, QString colour) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Colour a tag"), by}, [id, colour = std::move(colour)](Transaction& t) -> Result<Done> {
        static const QRegularExpression form(u"^#[0-9a-fA-F]{6}$"_s);
        TagStore store(t.connection());
        auto tag = store.find(id);
        if (!tag) return absent();
        if (!colour.isEmpty() && !form.match(colour).hasMatch()) return Refusal{DeskWords::tr("A colour is written as #rrggbb.")};
        tag->colour = colour.toLower();
        store.put(*tag);
        return Done{};
    });
}

QFuture<Outcome<Done>> TagDesk::merge(StaffId by, TagId id, TagId into) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Merge tags"), by}, [id, into](Transaction& t) -> Result<Done> {
        TagStore store(t.connection());
        const auto from = store.find(id), kept = store.find(into);
        if (!from || !kept) return absent();
        if (id == into) return Refusal{DeskWords::tr("A tag cannot be merged with itself.")};
        store.merge(id, into);
        ConditionRenaming(t.connection()).tag(from->name, kept->name);
        return Done{};
    });
}

QFuture<Outcome<Done>> TagDesk::remove(StaffId by, TagId id) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Remove a tag"), by}, [id](Transaction& t) -> Result<Done> {
        TagStore store(t.connection());
        if (!store.find(id)) return absent();
        store.remove(id);
        return Done{};
    });
}

}  // namespace regulars
