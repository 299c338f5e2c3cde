#include "ui/shared/region_choices.h"
#include <QComboBox>
#include <QLocale>
#include <map>
#include <set>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {
QList<QLocale> everywhere() { return QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory); }
}  // namespace

void fillCountries(QComboBox* box) {
    std::set<QString> codes;
    QList<QPair<QString, QString>> named;
    for (const QLocale& locale : everywhere()) {
        const QString code = QLocale::territoryToCode(locale.territory());
        if (code.size() != 2 || !codes.insert(code).second) continue;
        const QString english = QLocale::territoryToString(locale.territory());
        const QString own = QLocale(QLocale::AnyLanguage, locale.territory()).nativeTerritoryName();
        named.append({own.isEmpty() || own == english ? english : english + u" · "_s + own, code});
    }
    std::sort(named.begin(), named.end());
    for (const auto& [name, code] : named) box->addItem(name, code);
}

void fillCurrencies(QComboBox* box) {
    std::map<QString, QString> named;
    for (const QLocale& locale : everywhere()) {
        const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode);
        if (code.size() != 3 || named.contains(code)) continue;
        // The most spoken language of the country names it.
        named[code] = QLocale(QLocale::AnyLanguage, locale.territory()).currencySymbol(QLocale::CurrencyDisplayName);
    }
    for (const auto& [code, name] : named) box->addItem(name.isEmpty() ? code : code + u" · "_s + name, code);
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
