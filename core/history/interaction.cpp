#include "core/history/interaction.h"

namespace regulars {

using namespace Qt::StringLiterals;

QString kindCode(Interaction::Kind kind) {
    switch (kind) {
    case Interaction::Kind::Call: return u"call"_s;
    case Interaction::Kind::Visit: return u"visit"_s;
    case Interaction::Kind::Note: return u"note"_s;
    case Interaction::Kind::Card: return u"card"_s;
    }
    return {};
}

std::optional<Interaction::Kind> kindFrom(QStringView code) {
    using Kind = Interaction::Kind;
    for (const Kind kind : {Kind::Call, Kind::Visit, Kind::Note, Kind::Card})
        if (code == kindCode(kind)) return kind;
    return std::nullopt;
}

}  // namespace regulars
