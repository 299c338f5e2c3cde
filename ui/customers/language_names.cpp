#include "ui/customers/language_names.h"
#include <QHash>
#include <QLocale>

namespace regulars {
using namespace Qt::StringLiterals;

const QStringList& languageCodes() {
    static const QStringList codes{u"sv"_s, u"en"_s, u"da"_s, u"nb"_s, u"fi"_s, u"de"_s, u"nl"_s, u"fr"_s, u"es"_s, u"pt"_s, u"it"_s, u"pl"_s,
                                   u"ru"_s, u"uk"_s, u"ar"_s, u"he"_s, u"fa"_s, u"tr"_s, u"so"_s, u"zh"_s, u"ja"_s, u"ko"_s, u"vi"_s, u"th"_s};
    return codes;
}

QString languageText(const QString& code) {
    // QLocale names these with a country, "American English", which says more than is known.
    static const QHash<QString, QString> bare{{u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}, {u"pt"_s, u"Português"_s}, {u"zh"_s, u"中文"_s}};
    if (const auto found = bare.constFind(code); found != bare.constEnd()) return *found;
    const QLocale locale(code);
    QString name = locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
    if (name.isEmpty()) return code;
    name[0] = name[0].toUpper();
    return name;
}

}  // namespace regulars
