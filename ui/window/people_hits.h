#pragma once
#include "ui/window/search_box.h"

namespace regulars {

class Shop;

/// The people the search box shows for what is typed, each with what about them fits: a number, an address, or where they live.
class PeopleHits {
public:
    explicit PeopleHits(Shop& shop) : shop_(shop) {}
    [[nodiscard]] std::vector<SearchHit> find(const QString& typed) const;

private:
    Shop& shop_;
};

}  // namespace regulars
