#pragma once
#include <QtGlobal>
#include <algorithm>
#include <functional>
#include <list>
#include <span>
#include <unordered_map>
#include <vector>

namespace regulars {

/// A long list as its ids (8 bytes each) and a cache of the pages last looked at; rows are fetched a page at a time when asked for.
template <class Row, qsizetype PageSize = 100>
class PagedRows {
public:
    static constexpr qsizetype pageSize = PageSize;
    /// Fetches the rows of these ids, in their order, one for each; a row whose thing is gone comes as a default Row.
    using Fetch = std::function<std::vector<Row>(std::span<const qint64>)>;
    explicit PagedRows(Fetch fetch, std::size_t pages = 20) : fetch_(std::move(fetch)), most_(pages) {}

    void setIds(std::vector<qint64> ids) { ids_ = std::move(ids); forget(); }
    [[nodiscard]] const std::vector<qint64>& ids() const { return ids_; }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(ids_.size()); }
    [[nodiscard]] qint64 idAt(qsizetype row) const { return ids_[static_cast<std::size_t>(row)]; }
    /// The row of an id, or -1; a walk over the ids (1 ms for a million).
    [[nodiscard]] qsizetype find(qint64 id) const {
        const auto at = std::find(ids_.begin(), ids_.end(), id);
        return at == ids_.end() ? -1 : at - ids_.begin();
    }
    /// The row at a place; valid until the next call. Fetches its page when it is not at hand.
    [[nodiscard]] const Row& at(qsizetype row) {
        const Page& page = pageOf(row / pageSize);
        return page.rows[static_cast<std::size_t>(row % pageSize)];
    }
    void insert(qsizetype row, qint64 id) { ids_.insert(ids_.begin() + row, id); forgetFrom(row); }
    void remove(qsizetype row) { ids_.erase(ids_.begin() + row); forgetFrom(row); }
    /// Fetches anew what was changed; the ids stay.
    void forget() { pages_.clear(); where_.clear(); }
    void forgetRow(qsizetype row) { drop(row / pageSize); }
    [[nodiscard]] std::size_t pagesHeld() const { return pages_.size(); }

private:
    struct Page { qsizetype number; std::vector<Row> rows; };
    const Page& pageOf(qsizetype number) {
        if (const auto found = where_.find(number); found != where_.end()) {
            pages_.splice(pages_.begin(), pages_, found->second);
            return pages_.front();
        }
        const auto first = static_cast<std::size_t>(number * pageSize);
        const std::size_t count = std::min(static_cast<std::size_t>(pageSize), ids_.size() - first);
        std::vector<Row> rows = fetch_(std::span<const qint64>(ids_).subspan(first, count));
        rows.resize(count);
        pages_.push_front({number, std::move(rows)});
        where_[number] = pages_.begin();
        if (pages_.size() > most_) drop(pages_.back().number);
        return pages_.front();
    }
    void drop(qsizetype number) {
        if (const auto found = where_.find(number); found != where_.end()) {
            pages_.erase(found->second);
            where_.erase(found);
        }
    }
    void forgetFrom(qsizetype row) {
        for (auto page = pages_.begin(); page != pages_.end();) {
            const qsizetype number = (page++)->number;
            if (number >= row / pageSize) drop(number);
        }
    }
    Fetch fetch_;
    std::size_t most_;
    std::vector<qint64> ids_;
    std::list<Page> pages_;  ///< the latest looked at first
    std::unordered_map<qsizetype, typename std::list<Page>::iterator> where_;
};

}  // namespace regulars
