#include "core/masschange/mass_change.h"
#include <QCoreApplication>

namespace regulars {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MassChange)
};

constexpr qsizetype kLongestWord = 200;

bool isLanguageCode(const QString& code) {
    return code.size() >= 2 && code.size() <= 12 && std::all_of(code.begin(), code.end(), [](QChar c) { return c == u'-' || c == u'_' || (c.isLetterOrNumber() && c.unicode() < 128); });
}

}  // namespace

QString MassChange::objection() const {
    if ((kind == Kind::AddTag || kind == Kind::RemoveTag) && text.trimmed().isEmpty()) return Words::tr("A tag needs a name.");
    if (text.size() > kLongestWord) return Words::tr("There is room for %1 characters.").arg(kLongestWord);
    if (kind == Kind::Language && !text.isEmpty() && !isLanguageCode(text)) return Words::tr("“%1” is no language: write its code, such as sv or ru.").arg(text);
    return {};
}

const char* MassChange::actionName() const {
    switch (kind) {
    case Kind::AddTag: return QT_TRANSLATE_NOOP("Action", "Tag many customers");
    case Kind::RemoveTag: return QT_TRANSLATE_NOOP("Action", "Untag many customers");
    case Kind::Consent: return QT_TRANSLATE_NOOP("Action", "Record consent of many customers");
    case Kind::Language: return QT_TRANSLATE_NOOP("Action", "Change the language of many customers");
    case Kind::PriceGroup: return QT_TRANSLATE_NOOP("Action", "Change the price group of many customers");
    case Kind::TaskStaff: return QT_TRANSLATE_NOOP("Action", "Hand over the follow-ups of many customers");
    case Kind::Bin: return QT_TRANSLATE_NOOP("Action", "Move customers to the bin");
    }
    return "";
}

}  // namespace regulars
