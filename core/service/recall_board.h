#pragma once
#include "core/service/recall_store.h"

namespace regulars {

/// A recall as the counter works it off: its people with the ways they can be reached, and how far it is.
class RecallBoard {
public:
    /// `today` decides with whom somebody lives, where they have no address of their own.
    RecallBoard(Connection& connection, Day today);
    /// Those to be told first: not reached before tried before given up before reached; in each those who have it for certain first, then by name.
    [[nodiscard]] std::vector<RecalledPerson> people(const Recall& recall);
    [[nodiscard]] RecallProgress progress(const Recall& recall);

private:
    Connection& connection_;
    Day today_;
    QString region_;
};

}  // namespace regulars
