#pragma once
#include "core/storage/undo.h"

namespace regulars {

/// Undo and redo for what is append-only: stamps, rewards and the rules they were given under, and cards that were printed.
/// What was repeated since is taken back in its newest form; what was taken back by hand since is refused: that comes first.
class LoyaltyReversal : public Reversal {
public:
    std::optional<Refusal> takeBack(Transaction& transaction, const Changes& ofAction) override;
};

}  // namespace regulars
