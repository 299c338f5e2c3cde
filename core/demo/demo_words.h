#pragma once
#include <QString>
#include <span>

namespace regulars {

/// Names of one origin: how many in a hundred customers, in which language they are written to, and their name parts.
struct DemoOrigin {
    int percent;
    const char* language;
    bool familyFirst;
    std::span<const QStringView> given, family;
};

/// Where make-believe customers live.
struct DemoPlace {
    QStringView city;
    const char* postCode;  ///< its first three digits
};

/// What is sold or done, as the timeline says it, with a price range in kronor and whether it earns a stamp.
struct DemoErrand {
    QStringView text;
    int low, high;
    bool stamps;
};

/// The words the make-believe shop is written with.
struct DemoWords {
    static std::span<const DemoOrigin> origins();
    static std::span<const DemoPlace> places();
    static std::span<const DemoErrand> errands();
    static std::span<const QStringView> streets(), calls(), notes(), followUps(), tags(), goodToKnow(), companies();
};

}  // namespace regulars
