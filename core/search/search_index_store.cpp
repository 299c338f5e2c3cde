#include "core/search/search_index_store.h"
#include "core/base/text.h"

namespace regulars {

void SearchIndexStore::matching(const QByteArray& expression, const Take& take) {
    Statement s(connection_, "SELECT rowid FROM search_index WHERE search_index MATCH ?1 ORDER BY rowid DESC");
    s.bind(std::string_view(expression.constData(), static_cast<size_t>(expression.size())));
    while (s.step())
        if (!take(s.integer(0))) return;
}

void SearchIndexStore::withTail(const QString& digits, const Take& take) {
    const QString tail = reversed(digits);
    Statement s(connection_, "SELECT customer_id FROM derived_tail WHERE reversed >= ?1 AND reversed < ?2");
    s.bind(tail, tail + u':');  // ':' follows '9'
    while (s.step())
        if (!take(s.integer(0))) return;
}

std::vector<QByteArray> SearchIndexStore::beginningWith(const QByteArray& word, size_t most) {
    Statement s(connection_, "SELECT word FROM derived_word WHERE word >= ?1 AND word < ?2 LIMIT ?3");
    const QByteArray end = word + "\xF7\xBF\xBF\xBF";  // behind every character
    s.bind(std::string_view(word.constData(), static_cast<size_t>(word.size())), std::string_view(end.constData(), static_cast<size_t>(end.size())), static_cast<qint64>(most));
    std::vector<QByteArray> words;
    while (s.step()) words.emplace_back(s.utf8(0).data(), static_cast<qsizetype>(s.utf8(0).size()));
    return words;
}

std::optional<QByteArray> SearchIndexStore::line(qint64 customer) {
    Statement s(connection_, "SELECT folded FROM derived_person WHERE customer_id = ?1");
    if (!s.bind(customer).step()) return std::nullopt;
    return QByteArray(s.utf8(0).data(), static_cast<qsizetype>(s.utf8(0).size()));
}

void SearchIndexStore::recent(int most, const std::function<void(qint64, std::string_view)>& each) {
    Statement s(connection_, "SELECT v.customer_id, p.folded FROM derived_visits v JOIN derived_person p ON p.customer_id = v.customer_id "
                             "ORDER BY v.last_visit DESC, v.customer_id DESC LIMIT ?1");
    s.bind(most);
    while (s.step()) each(s.integer(0), s.utf8(1));
}

void SearchIndexStore::words(const std::function<void(std::string_view)>& each) {
    Statement s(connection_, "SELECT word FROM derived_word");
    while (s.step()) each(s.utf8(0));
}

void SearchIndexStore::after(qint64 built, const std::function<bool(qint64, std::string_view)>& take) {
    Statement s(connection_, "SELECT customer_id, folded FROM derived_person WHERE customer_id > ?1 ORDER BY customer_id DESC");
    s.bind(built);
    while (s.step())
        if (!take(s.integer(0), s.utf8(1))) return;
}

}  // namespace regulars
