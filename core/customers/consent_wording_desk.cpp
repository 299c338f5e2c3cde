#include "core/customers/consent_wording_desk.h"
#include "core/customers/consent_wording_store.h"
#include <QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct DeskWords {
    Q_DECLARE_TR_FUNCTIONS(ConsentWordingDesk)
};

Refusal absent() { return Refusal{DeskWords::tr("This wording is no longer there.")}; }
Refusal used() { return Refusal{DeskWords::tr("Somebody was asked with these words, so they stay. Write a new version instead.")}; }

std::optional<Refusal> objection(ConsentWordingStore& store, ConsentWording& wording) {
    wording.purpose = wording.purpose.simplified();
    wording.version = wording.version.simplified();
    if (wording.purpose.isEmpty()) return Refusal{DeskWords::tr("Say what people are asked for: the newsletter, birthday cards.")};
    if (wording.version.isEmpty()) return Refusal{DeskWords::tr("A wording needs a version, so that it can be told from later ones.")};
    if (wording.text.trimmed().isEmpty()) return Refusal{DeskWords::tr("Write down the words people are asked with.")};
    if (const auto other = store.find(wording.purpose, wording.version); other && other->id != wording.id)
        return Refusal{DeskWords::tr("There is a version “%1” of “%2” already.").arg(wording.version, wording.purpose)};
    return std::nullopt;
}

}  // namespace

QFuture<Outcome<WordingId>> ConsentWordingDesk::add(StaffId by, ConsentWording wording) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "New wording of consent"), by}, [wording = std::move(wording)](Transaction& t) mutable -> Result<WordingId> {
        ConsentWordingStore store(t.connection());
        wording.id = {};
        if (auto refusal = objection(store, wording)) return *refusal;
        wording.since = t.clock().today();
        return store.add(wording);
    });
}

QFuture<Outcome<Done>> ConsentWordingDesk::change(StaffId by, ConsentWording wording) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Change a wording of consent"), by}, [wording = std::move(wording)](Transaction& t) mutable -> Result<Done> {
        ConsentWordingStore store(t.connection());
        const auto before = store.find(wording.id);
        if (!before) return absent();
        if (before->isUsed) return used();
        if (auto refusal = objection(store, wording)) return *refusal;
        store.put(wording);
        return Done{};
    });
}

QFuture<Outcome<Done>> ConsentWordingDesk::remove(StaffId by, WordingId id) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Remove a wording of consent"), by}, [id](Transaction& t) -> Result<Done> {
        ConsentWordingStore store(t.connection());
        const auto wording = store.find(id);
        if (!wording) return absent();
        if (wording->isUsed) return used();
        store.remove(id);
        return Done{};
    });
}

QString ConsentWordingDesk::proposedVersion(Connection& reader, const QString& purpose, Day today) {
    ConsentWordingStore store(reader);
    const QString month = today.iso().left(7);
    QString version = month;
    for (int number = 2; store.find(purpose.simplified(), version); ++number) version = u"%1-%2"_s.arg(month).arg(number);
    return version;
}

}  // namespace regulars
