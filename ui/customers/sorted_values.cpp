#include "ui/customers/sorted_values.h"
#include "core/customers/custom_field_store.h"
#include "core/shop/shop.h"

namespace regulars {

namespace {
constexpr qsizetype kMost = 2000;  // more than any screen shows
}  // namespace

void SortedValues::follow(const Sorting& sorting) {
    followed_ = sorting.field;
    known_.clear();
    field_ = followed_.isValid() ? CustomFieldStore(shop_.reader()).find(followed_) : std::nullopt;
}

bool SortedValues::note(const Changes& changes) {
    if (!followed_.isValid() || !(changes.touches("customer_value") || changes.touches("custom_field") || changes.touches("shop"))) return false;
    field_ = CustomFieldStore(shop_.reader()).find(followed_);
    known_.clear();
    return true;
}

QString SortedValues::of(qint64 customer) const {
    if (!field_) return {};
    if (const auto known = known_.constFind(customer); known != known_.cend()) return *known;
    if (known_.size() >= kMost) known_.clear();
    const auto& profile = shop_.profile();
    QString shown = field_->shown(CustomFieldStore(shop_.reader()).said(followed_, CustomerId{customer}), profile.currency, profile.locale());
    return *known_.insert(customer, std::move(shown));
}

}  // namespace regulars
