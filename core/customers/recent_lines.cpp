#include "core/customers/recent_lines.h"
#include "core/customers/search_index_store.h"
#include <algorithm>
#include <cstring>

namespace regulars {

QByteArray RecentLines::lineOf(std::string_view folded) { return ' ' + QByteArray(folded.data(), static_cast<qsizetype>(folded.size())) + ' '; }

RecentLines RecentLines::read(Connection& connection) {
    RecentLines recents;
    SearchIndexStore(connection).recent(most, [&recents](qint64 id, std::string_view folded) {
        recents.lines_.push_back({id, recents.text_.size()});
        recents.text_ += lineOf(folded) + '\n';
    });
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
    for (const Line& line : lines_)
        if (isChanged(line.id)) superseded_.insert(line.id);
}

void RecentLines::find(const LineMatch& match, const Take& take) const {
    for (const Fresh& f : fresh_)
        if (const auto how = match({f.line.constData(), static_cast<size_t>(f.line.size())}); how != LineMatch::How::None && !take(f.id, how)) return;
    // The longest word is the rarest, and stands first.
    const LineMatch::Word* pivot = match.words.empty() ? nullptr : &match.words.front();
    if (pivot) {
        bool goOn = true;
        const Take takeOrStop = [&](qint64 id, LineMatch::How how) { return goOn = take(id, how); };
        for (const QByteArray& spelling : pivot->spellings) {
            findIn((match.anySign ? "" : " ") + spelling, match, takeOrStop);
            if (!goOn || match.ownSpellingOnly) return;
        }
        return;
    }
    for (const Line& line : lines_) {
        const auto next = &line + 1 < lines_.data() + lines_.size() ? (&line + 1)->offset : text_.size();
        if (superseded_.contains(line.id)) continue;
        if (const auto how = match({text_.constData() + line.offset, static_cast<size_t>(next - line.offset)}); how != LineMatch::How::None && !take(line.id, how)) return;
    }
}

void RecentLines::findIn(const QByteArray& pivot, const LineMatch& match, const Take& take) const {
    const char* text = text_.constData();
    const char* end = text + text_.size();
    for (const char* at = text;;) {
        at = static_cast<const char*>(memmem(at, static_cast<size_t>(end - at), pivot.constData(), static_cast<size_t>(pivot.size())));
        if (!at) return;
        const auto next = std::upper_bound(lines_.begin(), lines_.end(), at - text, [](qsizetype offset, const Line& line) { return offset < line.offset; });
        const Line& line = *(next - 1);
        const qsizetype lineEnd = next == lines_.end() ? text_.size() : next->offset;
        if (!superseded_.contains(line.id))
            if (const auto how = match({text + line.offset, static_cast<size_t>(lineEnd - line.offset)}); how != LineMatch::How::None && !take(line.id, how)) return;
        at = text + lineEnd;
    }
}

}  // namespace regulars
