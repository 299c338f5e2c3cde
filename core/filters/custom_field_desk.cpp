#include "core/filters/custom_field_desk.h"
#include "core/customers/custom_field_store.h"
#include "core/filters/condition_renaming.h"
#include "core/profile/profile_store.h"
#include <QCoreApplication>

namespace regulars {

namespace {

struct DeskWords {
    Q_DECLARE_TR_FUNCTIONS(CustomFieldDesk)
};

constexpr qsizetype kLongestName = 60;

Refusal absent() { return Refusal{DeskWords::tr("This field is no longer there.")}; }

void tidy(CustomField& field) {
    field.name = field.name.simplified();
    for (QString& choice : field.choices) choice = choice.simplified();
    field.choices.removeAll(QString());
    field.choices.removeDuplicates();
    if (field.kind != CustomField::Kind::Choice) field.choices.clear();
}

std::optional<Refusal> objection(CustomFieldStore& store, const CustomField& field) {
    if (field.name.isEmpty()) return Refusal{DeskWords::tr("A field needs a name.")};
    if (field.name.size() > kLongestName) return Refusal{DeskWords::tr("A field's name has room for %1 characters.").arg(kLongestName)};
    if (field.kind == CustomField::Kind::Choice && field.choices.isEmpty()) return Refusal{DeskWords::tr("A field of choices needs at least one choice.")};
    for (qsizetype i = 0; i < field.choices.size(); ++i)
        for (qsizetype j = 0; j < i; ++j)
            if (field.choices[i].compare(field.choices[j], Qt::CaseInsensitive) == 0) return Refusal{DeskWords::tr("Two choices are called “%1”.").arg(field.choices[i])};
    const auto other = store.find(field.name);
    if (other && other->id != field.id) return Refusal{DeskWords::tr("Another field is called “%1” already.").arg(other->name)};
    return std::nullopt;
}

// The place of the one choice that is written otherwise now; -1 when more than that is different.
qsizetype renamedChoice(const CustomField& before, const CustomField& after) {
    qsizetype place = -1;
    if (before.kind != CustomField::Kind::Choice || after.kind != before.kind || before.choices.size() != after.choices.size()) return -1;
    for (qsizetype i = 0; i < after.choices.size(); ++i) {
        if (before.choices[i] == after.choices[i]) continue;
        if (place >= 0) return -1;
        place = i;
    }
    return place;
}

// What was said before, said in the new kind's way. A word that is no longer among the choices stands in the way as well.
std::optional<Refusal> readAgain(CustomFieldStore& store, const ShopProfile& profile, const CustomField& before, const CustomField& after) {
    if (before.kind == after.kind && before.kind != CustomField::Kind::Choice) return std::nullopt;
    const QLocale locale = profile.locale();
    for (const QString& value : store.values(after.id)) {
        // A day as the file writes it: some countries write only two digits of the year.
        const bool isAsRead = before.kind == CustomField::Kind::Text || before.kind == CustomField::Kind::Choice || before.kind == CustomField::Kind::Date;
        const QString words = isAsRead ? value : before.shown(value, profile.currency, locale);
        const CustomField::Reading read = after.read(words, profile.currency, locale);
        if (!read.objection.isEmpty()) return Refusal{DeskWords::tr("What customers have in “%1” does not fit: %2").arg(before.name, read.objection)};
        if (read.stored != value) store.replace(after.id, value, read.stored);
    }
    return std::nullopt;
}

}  // namespace

QFuture<Outcome<FieldId>> CustomFieldDesk::add(StaffId by, CustomField field) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "New field"), by}, [field = std::move(field)](Transaction& t) mutable -> Result<FieldId> {
        CustomFieldStore store(t.connection());
        tidy(field);
        field.id = {};
        if (auto refusal = objection(store, field)) return *refusal;
        return store.add(field);
    });
}

QFuture<Outcome<Done>> CustomFieldDesk::change(StaffId by, CustomField field) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Change a field"), by}, [field = std::move(field)](Transaction& t) mutable -> Result<Done> {
        CustomFieldStore store(t.connection());
        const auto before = store.find(field.id);
        if (!before) return absent();
        tidy(field);
        if (auto refusal = objection(store, field)) return *refusal;
        if (const qsizetype place = renamedChoice(*before, field); place >= 0) {
            store.replace(field.id, before->choices[place], field.choices[place]);
            ConditionRenaming(t.connection()).choice(before->name, before->choices[place], field.choices[place]);
        }
        if (auto refusal = readAgain(store, ProfileStore(t.connection()).profile(), *before, field)) return *refusal;
        store.put(field);
        ConditionRenaming(t.connection()).field(before->name, field.name);
        return Done{};
    });
}

QFuture<Outcome<Done>> CustomFieldDesk::order(StaffId by, std::vector<FieldId> order) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Order the fields"), by}, [order = std::move(order)](Transaction& t) mutable -> Result<Done> {
        CustomFieldStore store(t.connection());
        for (const CustomField& field : store.all())
            if (std::find(order.begin(), order.end(), field.id) == order.end()) order.push_back(field.id);
        int position = 0;
        for (const FieldId id : order) {
            if (!store.find(id)) return absent();
            store.place(id, position++);
        }
        return Done{};
    });
}

QFuture<Outcome<Done>> CustomFieldDesk::remove(StaffId by, FieldId id) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Remove a field"), by}, [id](Transaction& t) -> Result<Done> {
        CustomFieldStore store(t.connection());
        if (!store.find(id)) return absent();
        store.remove(id);
        return Done{};
    });
}

}  // namespace regulars
