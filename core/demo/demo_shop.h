#pragma once
#include "core/base/day.h"
#include <QString>
#include <functional>

namespace regulars {

/// How large a make-believe shop is to be. The same seed, size and day give the same shop.
struct DemoOptions {
    qint64 customers = 300;
    quint64 seed = 1;
    Day today;
};

/// Makes a believable shop: a dressmaker's in Malmö, with two years of visits, calls, promises and cards.
/// Written under another name first, so that a half-made one is never mistaken for a shop. Throws an Error where anything stands already.
void makeDemoShop(const QString& path, const DemoOptions& options, const std::function<void(qint64 done)>& progress = {});

}  // namespace regulars
