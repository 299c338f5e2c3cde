#pragma once
#include "core/counter/pin.h"

namespace regulars {

/// How PINs are hashed: libsodium's Argon2id with a salt of its own for each (crypto_pwhash_str). As it stands one look at a PIN costs 64 MB
/// for as long as it lasts and 110 to 300 ms of one core of an ordinary machine; slower on purpose, for whoever tries many.
class PinHashing {
public:
    PinHashing() = default;
    /// Other costs, for tests: `passes` over so many bytes.
    PinHashing(unsigned long long passes, std::size_t bytes) : passes_(passes), bytes_(bytes) {}
    /// Throws an Error when there is not so much memory.
    [[nodiscard]] QByteArray hashOf(const Pin& pin) const;
    /// At the costs the hash was made with.
    [[nodiscard]] static bool matches(const QByteArray& hash, const Pin& pin);

private:
    unsigned long long passes_ = 4;
    std::size_t bytes_ = std::size_t{64} << 20;
};

}  // namespace regulars
