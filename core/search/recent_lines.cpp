#include "core/search/recent_lines.h"
#include "core/search/person_words.h"
#include "core/search/search_index_store.h"
#include <algorithm>

namespace regulars {

static_assert(RecentLines::most <= LineIndex::mostLines);

QByteArray RecentLines::lineOf(std::string_view folded) { return ' ' + QByteArray(folded.data(), static_cast<qsizetype>(folded.size())) + ' '; }

RecentLines RecentLines::read(Connection& connection) {
    RecentLines recents;
    QByteArray text;
    SearchIndexStore(connection).recent(most, [&](qint64 id, std::string_view folded) {
        recents.ids_.push_back(id);
        text.append(folded.data(), static_cast<qsizetype>(folded.size())).append('\n');
    });
    recents.index_ = LineIndex(text);
    return recents;
}

void RecentLines::put(qint64 id, const std::optional<QByteArray>& line) {
    superseded_.insert(id);
    std::erase_if(fresh_, [id](const Fresh& f) { return f.id == id; });
    if (line) fresh_.insert(fresh_.begin(), {id, *line});
}

void RecentLines::forget(const std::vector<qint64>& ascending) {
    const auto isChanged = [&](qint64 id) { return std::binary_search(ascending.begin(), ascending.end(), id); };
    std::erase_if(fresh_, [&](const Fresh& f) { return isChanged(f.id); });
    for (const qint64 id : ids_)
        if (isChanged(id)) superseded_.insert(id);
}

void RecentLines::find(const LineMatch& match, const Take& take) const {
    for (const Fresh& f : fresh_)
        if (const auto how = match({f.line.constData(), static_cast<size_t>(f.line.size())}); how != LineMatch::How::None && !take(f.id, how)) return;
    const Fitting fit = fitting(match);
    fit.all.visit([&](size_t line) {
        return superseded_.contains(ids_[line]) || take(ids_[line], fit.exact.contains(line) ? LineMatch::How::Exact : LineMatch::How::Prefix);
    });
}

// The same as asking the match about each line.
RecentLines::Fitting RecentLines::fitting(const LineMatch& match) const {
    Fitting fit{LineSet(ids_.size(), true), LineSet(ids_.size(), true)};
    for (const LineMatch::Word& word : match.words) {
        const Fitting one = fitting(word, match);
        fit.all.keep(one.all);
        fit.exact.keep(one.exact);
    }
    for (const LineMatch::Mark& mark : match.marks) {
        LineSet marked(ids_.size(), true);
        for (const QByteArray& word : mark.words) {
            LineSet having(ids_.size()), exact(ids_.size());
            index_.find((mark.sign + word.toStdString()), having, exact);
            marked.keep(having);
        }
        if (mark.isNot) fit.all.remove(marked);
        else fit.all.keep(marked);
    }
    return fit;
}

RecentLines::Fitting RecentLines::fitting(const LineMatch::Word& word, const LineMatch& match) const {
    Fitting fit{LineSet(ids_.size()), LineSet(ids_.size())};
    for (const QByteArray& spelling : word.spellings) {
        index_.find({spelling.constData(), static_cast<size_t>(spelling.size())}, fit.all, fit.exact);
        if (match.anySign)
            for (const char sign : PersonWords::textSigns) index_.find(sign + spelling.toStdString(), fit.all, fit.exact);
        if (match.ownSpellingOnly) break;
    }
    return fit;
}

}  // namespace regulars
