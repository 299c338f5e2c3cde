#pragma once
#include "core/filters/condition.h"

namespace regulars {

/// A filter every shop has from the first day.
struct GivenFilter {
    QString code;     ///< "all", "regulars", "drifting", "new", "birthdays": the same in every language
    QString name;     ///< in the language of the program
    QString meaning;  ///< in a sentence
    Condition condition;
    /// In the order they are shown.
    [[nodiscard]] static std::vector<GivenFilter> all();
    /// By code or name, however it is capitalised.
    [[nodiscard]] static std::optional<GivenFilter> find(const QString& word);
};

}  // namespace regulars
