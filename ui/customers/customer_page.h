#pragma once
#include <QMetaType>

namespace regulars {

/// The pages about one customer that the menu of their record leads to; whoever seats panels opens them.
enum class CustomerPage { Changes, Twins, Parting, HandOut, Erase };

}  // namespace regulars

Q_DECLARE_METATYPE(regulars::CustomerPage)
