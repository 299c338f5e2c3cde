#include "ui/shared/region_choices.h"
#include <QCollator>
#include <QComboBox>
#include <QLocale>
#include <array>
#include <map>
#include <set>
#include <unicode/ucurr.h>
#include <unicode/uloc.h>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 120;

QList<QLocale> everywhere() { return QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory); }

/// The code of the language the window speaks, as ICU reads it.
QByteArray spoken() { return QLocale().name().toLatin1(); }

/// A country in the window's language, which Qt knows in English only.
QString countryName(const QString& code, QLocale::Territory territory) {
    std::array<char16_t, longestName> name{};
    UErrorCode status = U_ZERO_ERROR;
    const int length = uloc_getDisplayCountry(("und_" + code.toLatin1()).constData(), spoken().constData(), name.data(), static_cast<int>(name.size()), &status);
    return U_SUCCESS(status) && length > 0 ? QString::fromUtf16(name.data(), length) : QLocale::territoryToString(territory);
}

/// A currency in the window's language; empty when it has no name there.
QString currencyName(const QString& code) {
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    const char16_t* name = ucurr_getName(reinterpret_cast<const char16_t*>(code.utf16()), spoken().constData(), UCURR_LONG_NAME, nullptr, &length, &status);
    const QString words = U_SUCCESS(status) && name ? QString::fromUtf16(name, length) : QString();
    return words == code ? QString() : words;
}

QString joined(QStringList names) {
    names.removeAll(QString());
    names.removeDuplicates();
    return names.join(u" · "_s);
}

}  // namespace

void fillCountries(QComboBox* box) {
    std::set<QString> codes;
    QList<QPair<QString, QString>> named;
    for (const QLocale& locale : everywhere()) {
        const QString code = QLocale::territoryToCode(locale.territory());
        if (code.size() != 2 || !codes.insert(code).second) continue;
        named.append({joined({countryName(code, locale.territory()), QLocale(QLocale::AnyLanguage, locale.territory()).nativeTerritoryName()}), code});
    }
    const QCollator order;
    std::sort(named.begin(), named.end(), [&](const auto& a, const auto& b) { return order.compare(a.first, b.first) < 0; });
    for (const auto& [name, code] : named) box->addItem(name, code);
}

void fillCurrencies(QComboBox* box) {
    std::map<QString, QString> named;
    for (const QLocale& locale : everywhere()) {
        const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode);
        if (code.size() != 3 || named.contains(code)) continue;
        const QString name = currencyName(code);
        // At home it is named by the most spoken language of the country.
        named[code] = joined({code, name.isEmpty() ? QLocale(QLocale::AnyLanguage, locale.territory()).currencySymbol(QLocale::CurrencyDisplayName) : name});
    }
    for (const auto& [code, name] : named) box->addItem(name, code);
}

QString currencyOf(const QString& country) {
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    return territory == QLocale::AnyTerritory ? QString() : QLocale(QLocale::AnyLanguage, territory).currencySymbol(QLocale::CurrencyIsoCode);
}

QString languageName(const QString& code) {
    if (code == u"en"_s) return u"English"_s;
    QString name = QLocale(code).nativeLanguageName();
    if (!name.isEmpty()) name[0] = name[0].toUpper();
    return name.isEmpty() ? code : name;
}

void choose(QComboBox* box, const QString& code) {
    if (box->findData(code) < 0) box->addItem(code, code);
    box->setCurrentIndex(box->findData(code));
}

}  // namespace regulars
