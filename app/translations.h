#pragma once
#include <QLocale>
#include <QTranslator>
#include <memory>
#include <vector>

class QCoreApplication;

namespace regulars {

/// The languages the window speaks.
class Translations {
public:
    [[nodiscard]] static QStringList codes();  ///< "en", "sv", "ru"
    [[nodiscard]] static QString nearest(const QLocale& locale);
    /// Takes the old words out and the new ones in; dates and money take the forms of the language in the country.
    static void install(QCoreApplication& application, const QString& code, QLocale::Territory country, std::vector<std::unique_ptr<QTranslator>>& installed);
};

}  // namespace regulars
