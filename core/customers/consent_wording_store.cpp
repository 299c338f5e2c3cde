#include "core/customers/consent_wording_store.h"

namespace regulars {

namespace {

constexpr std::string_view kWordings = "SELECT w.id, w.purpose, w.version, w.text, w.since, EXISTS(SELECT 1 FROM consent_event e WHERE e.purpose = w.purpose AND e.wording = w.version) FROM consent_wording w ";

ConsentWording wordingOf(const Statement& s) { return {s.id<WordingId>(0), s.text(1), s.text(2), s.text(3), s.day(4), s.integer(5) != 0}; }

std::optional<ConsentWording> oneOf(Statement& s) { return s.step() ? std::optional(wordingOf(s)) : std::nullopt; }

}  // namespace

std::vector<ConsentWording> ConsentWordingStore::all() {
    Statement s(connection_, std::string(kWordings) + "ORDER BY w.purpose, w.id DESC");
    std::vector<ConsentWording> wordings;
    while (s.step()) wordings.push_back(wordingOf(s));
    return wordings;
}

std::optional<ConsentWording> ConsentWordingStore::find(WordingId id) {
    Statement s(connection_, std::string(kWordings) + "WHERE w.id = ?1");
    s.bind(id);
    return oneOf(s);
}

std::optional<ConsentWording> ConsentWordingStore::find(const QString& purpose, const QString& version) {
    Statement s(connection_, std::string(kWordings) + "WHERE w.purpose = ?1 AND w.version = ?2");
    s.bind(purpose, version);
    return oneOf(s);
}

WordingId ConsentWordingStore::add(const ConsentWording& w) {
    Statement(connection_, "INSERT INTO consent_wording(purpose, version, text, since) VALUES(?1, ?2, ?3, ?4)").bind(w.purpose, w.version, w.text, w.since).run();
    return WordingId{connection_.lastInsertId()};
}

void ConsentWordingStore::put(const ConsentWording& w) {
    Statement(connection_, "UPDATE consent_wording SET purpose = ?2, version = ?3, text = ?4 WHERE id = ?1").bind(w.id, w.purpose, w.version, w.text).run();
}

void ConsentWordingStore::remove(WordingId id) { Statement(connection_, "DELETE FROM consent_wording WHERE id = ?1").bind(id).run(); }

}  // namespace regulars
