#pragma once
#include "app/command_line/arguments.h"
#include "app/command_line/exit_code.h"
#include <vector>

namespace regulars {

class Invocation;

/// One field of a command's JSON answer. Fields of nested objects are written `card.number`, of lists `phones[].label`.
struct AnswerField {
    const char* name;
    const char* type;
    const char* meaning;
};

/// One command of the command line: how it is written, what it answers, and what does it.
struct Command {
    enum class Needs { Nothing, ReadsShop, ChangesShop };
    enum class Answer { Nothing, Object, List };

    const char* name;
    const char* usage;    ///< without "regulars"
    const char* summary;  ///< one sentence, perhaps with more lines
    Needs needs = Needs::ReadsShop;
    int fewestWords = 0;  ///< after SHOP
    int mostWords = 0;
    std::vector<OptionRule> options = {};
    Answer answer = Answer::Object;
    std::vector<AnswerField> fields = {};
    Exit (*run)(Invocation&) = nullptr;
    bool draws = false;   ///< needs fonts, so a QApplication
    bool hidden = false;

    [[nodiscard]] bool needsShop() const { return needs != Needs::Nothing; }
};

}  // namespace regulars
