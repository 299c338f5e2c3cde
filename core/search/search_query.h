#pragma once
#include "core/base/id.h"
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

namespace regulars {

/// What is looked for in the book: words as typed, and what else must be true of whoever is found.
struct SearchQuery {
    /// Words of which each must begin a word of the person's that has this sign (see PersonWords); or must not, all together.
    struct Mark {
        char sign = '#';
        QStringList words;  ///< folded
        bool isNot = false;
        bool operator==(const Mark&) const = default;
    };
    QString words;
    std::vector<Mark> marks;
    std::optional<std::vector<qint64>> among;    ///< nobody else; ascending
    std::function<bool(qint64 customer)> isRight;  ///< asked of each before they are counted in; none: everybody is
    [[nodiscard]] bool isFiltered() const { return !marks.empty() || among || isRight; }
};

/// Who was found, the best first, and by what.
struct SearchResult {
    enum class Way {
        Name,      ///< names, numbers and e-mail addresses as typed
        Spelling,  ///< the same, spelt otherwise
        Tail,      ///< the end of a number
        Text,      ///< anything else that is known of them
        Slip       ///< by words like those typed
    };
    struct Hit {
        CustomerId id;
        Way way = Way::Name;
        bool operator==(const Hit&) const = default;
    };
    /// A word as it was typed, folded, and what else was looked for in its place.
    struct Word {
        QString typed;
        QStringList spellings, slips;
    };
    std::vector<Hit> hits;
    std::vector<Word> words;
    bool isBuilding = false;         ///< the index does not know everything yet
};

}  // namespace regulars
