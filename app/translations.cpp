#include "app/translations.h"
#include <QCoreApplication>
#include <QLibraryInfo>

namespace regulars {

using namespace Qt::StringLiterals;

QStringList Translations::codes() { return {u"en"_s, u"sv"_s, u"ru"_s}; }

QString Translations::nearest(const QLocale& locale) {
    const QString code = QLocale::languageToCode(locale.language());
    return codes().contains(code) ? code : u"en"_s;
}

void Translations::install(QCoreApplication& application, const QString& code, QLocale::Territory country, std::vector<std::unique_ptr<QTranslator>>& installed) {
    for (const auto& translator : installed) application.removeTranslator(translator.get());
    installed.clear();
    QLocale::setDefault(QLocale(QLocale::codeToLanguage(code), country));
    // Qt's own words (OK, Cancel, the print dialog) come with Qt; the Swedish ones, which it lacks, with the program.
    const QString words = u"regulars_"_s + code, qtWords = u"qtbase_"_s + code;
    for (const auto& [name, folder] : {std::pair(words, u":/i18n"_s), std::pair(qtWords, u":/i18n"_s), std::pair(qtWords, QLibraryInfo::path(QLibraryInfo::TranslationsPath))}) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(name, folder)) continue;
        application.installTranslator(translator.get());
        installed.push_back(std::move(translator));
    }
}

}  // namespace regulars
