#pragma once
#include "ui/shared/icons.h"
#include <QString>
#include <array>

namespace regulars {

/// The five places of the window, and Settings.
enum class Place { Today, Customers, Loyalty, Cards, Insight, Settings };

inline constexpr std::array places{Place::Today, Place::Customers, Place::Loyalty, Place::Cards, Place::Insight, Place::Settings};

[[nodiscard]] Icon iconOf(Place);
[[nodiscard]] QString nameOf(Place);
/// What the place answers, for its tooltip and the help page.
[[nodiscard]] QString questionOf(Place);

}  // namespace regulars
