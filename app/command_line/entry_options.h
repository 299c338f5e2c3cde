#pragma once
#include "app/command_line/invocation.h"

namespace regulars {

/// Reads the options that make an entry; stops with a sentence at the first that makes no sense.
class EntryOptions {
public:
    explicit EntryOptions(Invocation& call) : call_(call), given_(call.arguments) {}
    /// Whether any of --call, --visit and --note was given.
    [[nodiscard]] bool any() const;
    /// Whether exactly one of them was, before anything is looked up; says why when not.
    bool readKind();
    std::optional<Entry> read(CustomerId customer);

private:
    bool wrong(const QString& sentence);
    bool refused(const QString& sentence);
    bool readCall();
    bool readVisit();
    bool readNext();
    Invocation& call_;
    const Arguments& given_;
    Entry entry_;
};

}  // namespace regulars
