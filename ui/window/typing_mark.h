#pragma once
#include <memory>

class QWidget;

namespace regulars {

/// What a focused widget was before a key reached it: a field's text, cursor and undo stack, a list's row.
class TypingMark {
public:
    virtual ~TypingMark() = default;
    /// Puts it back, if the widget still lives.
    virtual void restore() = 0;
    /// Sets a mark on the widget; also keeps its undo stack from joining what follows to what came before.
    [[nodiscard]] static std::unique_ptr<TypingMark> of(QWidget* focus);
};

}  // namespace regulars
