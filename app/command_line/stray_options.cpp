#include "app/command_line/stray_options.h"
#include "app/command_line/invocation.h"
#include <algorithm>
#include <string_view>

namespace regulars {

using namespace Qt::StringLiterals;

bool refusesStray(Invocation& call, std::initializer_list<const char*> read) {
    for (const OptionRule& option : call.command().options) {
        const bool isRead = std::any_of(read.begin(), read.end(), [&](const char* name) { return std::string_view(name) == option.name; });
        if (isRead || !call.arguments.has(option.name)) continue;
        call.wrongUse(u"--%1 says nothing here: it belongs to another verb. Nothing was done."_s.arg(QLatin1StringView(option.name)));
        return true;
    }
    return false;
}

}  // namespace regulars
