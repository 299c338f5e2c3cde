#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "core/demo/demo_shop.h"
#include <QFileInfo>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDemoCustomers = 300;
constexpr int kDemoSeed = 1;

std::optional<ShopProfile> profileFrom(Invocation& call) {
    const Arguments& given = call.arguments;
    ShopProfile profile;
    profile.country = given.has("country") ? given.value("country").trimmed().toUpper() : u"SE"_s;
    const QLocale::Territory territory = profile.country.size() == 2 ? QLocale::codeToTerritory(profile.country) : QLocale::AnyTerritory;
    if (territory == QLocale::AnyTerritory) {
        call.wrongUse(u"“%1” is no country. Write two letters, as SE."_s.arg(profile.country));
        return std::nullopt;
    }
    const QLocale usual(QLocale::AnyLanguage, QLocale::AnyScript, territory);
    profile.currency = Currency::parse(usual.currencySymbol(QLocale::CurrencyIsoCode)).value_or(Currency());
    profile.language = given.has("language") ? given.value("language").trimmed().toLower() : QLocale::languageToCode(usual.language());
    if (QLocale::codeToLanguage(profile.language) == QLocale::AnyLanguage) {
        call.wrongUse(u"“%1” is no language. Write its code, as sv."_s.arg(profile.language));
        return std::nullopt;
    }
    profile.name = given.has("name") ? given.value("name").trimmed() : QFileInfo(call.word(0)).completeBaseName();
    if (profile.name.isEmpty()) {
        call.wrongUse(u"A shop needs a name."_s);
        return std::nullopt;
    }
    return profile;
}

Exit tell(Invocation& call, Shop& shop, const QString& file) {
    const ShopProfile profile = shop.profile();
    const qint64 customers = CustomerStore(shop.reader()).count();
    const auto latest = Journal(shop.reader()).latest(1);
    return call.done(latest.empty() ? ActionId{} : latest.front().id,
                     {{u"file"_s, file}, {u"name"_s, profile.name}, {u"uuid"_s, profile.uuid}, {u"customers"_s, customers}, {u"demo"_s, profile.isDemo}},
                     u"Made the shop “%1” in %2%3."_s.arg(profile.name, file, customers > 0 ? u", with "_s + counted(customers, "customer", "customers") : QString()));
}

Shop::Settings settings(const Invocation& call) {
    const GlobalOptions& global = call.request().global;
    return {.clock = global.today ? Clock(*global.today) : Clock(), .synchronousOff = global.synchronousOff};
}

Exit makeEmpty(Invocation& call, const QString& file) {
    const auto profile = profileFrom(call);
    if (!profile) return call.code();
    const QString owner = call.arguments.has("owner") ? call.arguments.value("owner").trimmed() : u"Owner"_s;
    if (owner.isEmpty()) return call.wrongUse(u"The owner needs a name."_s);
    const auto shop = Shop::create(file, *profile, owner, settings(call));
    return tell(call, *shop, file);
}

Exit makeDemo(Invocation& call, const QString& file) {
    const auto customers = call.count("customers", kDemoCustomers);
    const auto seed = customers ? call.count("seed", kDemoSeed) : std::nullopt;
    if (!seed) return call.code();
    for (const char* option : {"name", "country", "language", "owner"})
        if (call.arguments.has(option)) return call.wrongUse(u"The demo shop brings its own --%1."_s.arg(QLatin1StringView(option)));
    DemoOptions options;
    options.customers = *customers;
    options.seed = static_cast<decltype(options.seed)>(*seed);
    options.today = settings(call).clock.today();
    makeDemoShop(file, options);
    const auto shop = Shop::open(file, settings(call));
    return tell(call, *shop, file);
}

Exit makeShop(Invocation& call) {
    if (call.word(0).isEmpty()) return call.wrongUse(u"The shop file's name is empty."_s);
    const QString file = call.path(call.word(0));
    if (QFileInfo::exists(file)) return call.fail(Exit::Refused, u"“%1” exists already, and nothing is ever overwritten. Choose another name."_s.arg(file));
    const bool isDemo = call.arguments.has("demo") || call.arguments.has("customers") || call.arguments.has("seed");
    return isDemo ? makeDemo(call, file) : makeEmpty(call, file);
}

}  // namespace

Command newCommand() {
    return {.name = "new",
            .usage = "new SHOP [--name NAME] [--country SE] [--language sv] [--owner NAME] | new SHOP --demo [--customers N] [--seed N]",
            .summary = "A new shop file, empty or believable. Nothing is ever overwritten: exit 5 when the file exists.",
            .needs = Command::Needs::Nothing,
            .fewestWords = 1,
            .mostWords = 1,
            .options = {{"demo", nullptr, "a dressmaker's shop with customers and two years of visits"},
                        {"customers", "N", "how many; 300 if not given"},
                        {"seed", "N", "the same number makes the same shop; 1 if not given"},
                        {"name", "NAME", "the shop's; the file's name if not given"},
                        {"country", "CODE", "gives currency, phone and date forms; SE if not given"},
                        {"language", "CODE", "the order of names and the words on cards; the country's if not given"},
                        {"owner", "NAME", "the first who works here; Owner if not given"}},
            .fields = {{"file", "text", "the shop file"},
                       {"name", "text", "the shop's name"},
                       {"uuid", "text", ""},
                       {"customers", "number", ""},
                       {"demo", "true or false", ""},
                       {"action", "number", "the first action's number, once the file is safely on disk"}},
            .run = makeShop};
}

}  // namespace regulars
