#pragma once
#include "core/storage/connection.h"

namespace regulars {

/// The schema as numbered steps; a new shop and an old one take the same path.
class Migrations {
public:
    static constexpr int kApplicationId = 0x52474C53;  ///< "RGLS", in the file's header
    /// The version this program writes. Throws when no step is found, which is a broken build.
    [[nodiscard]] static int newest();
    /// Brings the file to newest(), each step with its version in one transaction.
    static void run(Connection& writer);
};

}  // namespace regulars
