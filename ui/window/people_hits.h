#pragma once
#include "core/filters/typed_search.h"
#include "ui/window/search_box.h"
#include <QCoreApplication>

namespace regulars {

class Shop;

/// The people the search box shows for what is typed, each with why they were found, where they live and when they were last seen.
class PeopleHits {
    Q_DECLARE_TR_FUNCTIONS(PeopleHits)
public:
    explicit PeopleHits(Shop& shop);
    [[nodiscard]] std::vector<SearchHit> find(const QString& typed);

private:
    Shop& shop_;
    TypedSearch typed_;
};

}  // namespace regulars
