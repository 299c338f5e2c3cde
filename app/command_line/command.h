#pragma once
#include "app/command_line/arguments.h"
#include "app/command_line/exit_code.h"
#include <algorithm>
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
    bool listsAlone = false;  ///< changes nothing when no word follows SHOP
    std::vector<const char*> changesWith = {};  ///< when there are any: changes nothing without one of these options
    bool bare = false;  ///< draws as any Qt program would, to be compared with

    [[nodiscard]] bool onlyReads(const Arguments& given) const {
        const auto isGiven = [&given](const char* option) { return given.has(option); };
        return needs == Needs::ReadsShop || (listsAlone && given.words.isEmpty()) || (!changesWith.empty() && std::none_of(changesWith.begin(), changesWith.end(), isGiven));
    }
    [[nodiscard]] bool needsShop() const { return needs != Needs::Nothing; }
};

}  // namespace regulars
