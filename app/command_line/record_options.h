#pragma once
#include "app/command_line/invocation.h"

namespace regulars {

/// The options of add and edit that say what somebody is to the shop and how they are dealt with.
[[nodiscard]] const std::vector<OptionRule>& recordOptions();

/// Writes what these options say into the customer. False, and said why, when something given makes no sense.
[[nodiscard]] bool applyRecordOptions(Invocation& call, Customer& customer);

/// "mobile (invalid): 070-123 45 67": what it is called, whether it may be used, and the rest. Without a label all of it is the rest.
struct LabelledText {
    QString label;
    ContactState state = ContactState::Good;
    QString text;
    [[nodiscard]] static LabelledText read(const QString& typed);
};

}  // namespace regulars
