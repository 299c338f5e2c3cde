#include "core/customers/customer.h"
#include <QLocale>
#include <QRegularExpression>

namespace regulars {

using namespace Qt::StringLiterals;

bool Address::isEmpty() const { return street.isEmpty() && postCode.isEmpty() && city.isEmpty() && region.isEmpty() && country.isEmpty(); }

QStringList Address::lines(const QString& shopCountry) const {
    // Post code before the city on the European continent; after it, with the region between, in the English-speaking countries;
    // each on its own line in Great Britain; Russia writes it last (UPU S42).
    static const QStringList codeAfter{u"US"_s, u"CA"_s, u"AU"_s}, codeOnOwnLine{u"GB"_s, u"IE"_s, u"RU"_s, u"UA"_s};
    const QString form = country.isEmpty() ? shopCountry : country.toUpper();
    QStringList lines = street.split(u'\n', Qt::SkipEmptyParts);
    if (codeAfter.contains(form)) {
        lines << QStringList{city, region, postCode}.filter(QRegularExpression(u"."_s)).join(u' ');
    } else if (codeOnOwnLine.contains(form)) {
        lines << city << region << postCode;
    } else {
        lines << u"%1 %2"_s.arg(postCode, city).trimmed();
    }
    if (!country.isEmpty() && country.compare(shopCountry, Qt::CaseInsensitive) != 0) {
        const auto territory = country.size() == 2 ? QLocale::codeToTerritory(country) : QLocale::AnyTerritory;
        lines << (territory == QLocale::AnyTerritory ? country.toUpper() : QLocale::territoryToString(territory).toUpper());
    }
    lines.removeAll(QString());
    return lines;
}

QString channelCode(Channel channel) {
    switch (channel) {
    case Channel::Post: return u"post"_s;
    case Channel::Email: return u"email"_s;
    case Channel::Sms: return u"sms"_s;
    case Channel::Phone: return u"phone"_s;
    }
    return {};
}

std::optional<Channel> channelFrom(QStringView code) {
    for (const Channel channel : {Channel::Post, Channel::Email, Channel::Sms, Channel::Phone})
        if (code == channelCode(channel)) return channel;
    return std::nullopt;
}

std::optional<PartialDate> Customer::birthday() const {
    for (const LabelledDate& date : dates)
        if (date.label == u"birthday") return date.date;
    return std::nullopt;
}

bool Customer::allows(Channel channel) const {
    for (auto event = consents.rbegin(); event != consents.rend(); ++event)
        if (event->channel == channel) return event->given;
    return false;
}

}  // namespace regulars
