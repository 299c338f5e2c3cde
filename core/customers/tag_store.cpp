#include "core/customers/tag_store.h"
#include <algorithm>

namespace regulars {

namespace {

constexpr std::string_view kTags = "SELECT t.id, t.name, t.colour, (SELECT count(*) FROM customer_tag ct JOIN customer c ON c.id = ct.customer_id WHERE ct.tag_id = t.id AND c.binned_at IS NULL) FROM tag t ";

Tag tagOf(const Statement& s) { return {s.id<TagId>(0), s.text(1), s.text(2), s.integer(3)}; }

std::optional<Tag> oneOf(Statement& s) { return s.step() ? std::optional(tagOf(s)) : std::nullopt; }

}  // namespace

std::vector<Tag> TagStore::all() {
    Statement s(connection_, kTags);
    std::vector<Tag> tags;
    while (s.step()) tags.push_back(tagOf(s));
    std::sort(tags.begin(), tags.end(), [](const Tag& a, const Tag& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return tags;
}

std::optional<Tag> TagStore::find(TagId id) {
    Statement s(connection_, std::string(kTags) + "WHERE t.id = ?1");
    s.bind(id);
    return oneOf(s);
}

std::optional<Tag> TagStore::find(const QString& name) {
    Statement s(connection_, std::string(kTags) + "WHERE t.name = ?1");
    s.bind(name);
    return oneOf(s);
}

QHash<QString, QString> TagStore::colours() {
    Statement s(connection_, "SELECT name, colour FROM tag WHERE colour <> ''");
    QHash<QString, QString> colours;
    while (s.step()) colours.insert(s.text(0), s.text(1));
    return colours;
}

void TagStore::put(const Tag& tag) { Statement(connection_, "UPDATE tag SET name = ?2, colour = ?3 WHERE id = ?1").bind(tag.id, tag.name, tag.colour).run(); }

void TagStore::merge(TagId from, TagId into) {
    Statement(connection_, "INSERT OR IGNORE INTO customer_tag(customer_id, tag_id) SELECT customer_id, ?2 FROM customer_tag WHERE tag_id = ?1").bind(from, into).run();
    remove(from);
}

void TagStore::remove(TagId id) {
    Statement(connection_, "DELETE FROM customer_tag WHERE tag_id = ?1").bind(id).run();
    Statement(connection_, "DELETE FROM tag WHERE id = ?1").bind(id).run();
}

}  // namespace regulars
