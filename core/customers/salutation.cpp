#include "core/customers/salutation.h"
#include <array>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// The words of a language; %1 is the name. Not translated with the window: they belong to the customer's language.
struct Words {
    QStringView language;
    QStringView informal, formal, company, household;
};

constexpr std::array<Words, 14> kWords{{
    {u"en", u"Dear %1,", u"Dear %1,", u"Dear Sir or Madam,", u"Dear %1 family,"},
    {u"sv", u"Hej %1!", u"Bästa %1,", u"Bästa mottagare,", u"Bästa familjen %1,"},
    {u"da", u"Hej %1,", u"Kære %1,", u"Til rette vedkommende,", u"Kære familien %1,"},
    {u"nb", u"Hei %1!", u"Kjære %1,", u"Til rette vedkommende,", u"Kjære familien %1,"},
    {u"fi", u"Hei %1!", u"Hyvä %1,", u"Hyvä vastaanottaja,", u"Hyvä perhe %1,"},
    {u"de", u"Hallo %1,", u"Guten Tag %1,", u"Sehr geehrte Damen und Herren,", u"Liebe Familie %1,"},
    {u"nl", u"Hallo %1,", u"Geachte %1,", u"Geachte heer of mevrouw,", u"Beste familie %1,"},
    {u"fr", u"Bonjour %1,", u"Bonjour %1,", u"Madame, Monsieur,", u"Chère famille %1,"},
    {u"es", u"Hola, %1:", u"Buenos días, %1:", u"A quien corresponda:", u"Estimada familia %1:"},
    {u"it", u"Ciao %1,", u"Buongiorno %1,", u"Gentili Signori,", u"Gentile famiglia %1,"},
    {u"pt", u"Olá, %1,", u"Bom dia, %1,", u"Exmos. Senhores,", u"Cara família %1,"},
    // Unknown is whether it is Pan or Pani, and a family name alone would have to be declined.
    {u"pl", u"Dzień dobry, %1,", u"Szanowni Państwo,", u"Szanowni Państwo,", u"Szanowni Państwo,"},
    {u"ru", u"Здравствуйте, %1!", u"Здравствуйте, %1!", u"Уважаемые дамы и господа!", u"Уважаемая семья %1!"},
    {u"uk", u"Вітаємо, %1!", u"Вітаємо, %1!", u"Шановні пані та панове!", u"Шановна родино %1!"},
}};

/// A title a name may begin with, and what a formal letter to its bearer begins with; %1 is the family name.
struct Title {
    QStringView language, title, greeting;
};

constexpr std::array<Title, 22> kTitles{{
    {u"en", u"Mr", u"Dear Mr %1,"}, {u"en", u"Mrs", u"Dear Mrs %1,"}, {u"en", u"Ms", u"Dear Ms %1,"}, {u"en", u"Miss", u"Dear Miss %1,"}, {u"en", u"Dr", u"Dear Dr %1,"},
    {u"sv", u"Herr", u"Bästa herr %1,"}, {u"sv", u"Fru", u"Bästa fru %1,"}, {u"da", u"Hr", u"Kære hr. %1,"}, {u"da", u"Fru", u"Kære fru %1,"},
    {u"nb", u"Herr", u"Kjære herr %1,"}, {u"nb", u"Fru", u"Kjære fru %1,"}, {u"fi", u"Herra", u"Hyvä herra %1,"}, {u"fi", u"Rouva", u"Hyvä rouva %1,"},
    {u"de", u"Herr", u"Sehr geehrter Herr %1,"}, {u"de", u"Frau", u"Sehr geehrte Frau %1,"}, {u"fr", u"M", u"Monsieur,"}, {u"fr", u"Mme", u"Madame,"},
    {u"es", u"Sr", u"Estimado señor %1:"}, {u"es", u"Sra", u"Estimada señora %1:"}, {u"pl", u"Pan", u"Szanowny Panie,"}, {u"pl", u"Pani", u"Szanowna Pani,"},
    {u"nl", u"Mevrouw", u"Geachte mevrouw %1,"},
}};

const Words& wordsOf(const QString& language) {
    QString base = language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    if (base == u"no" || base == u"nn") base = u"nb"_s;
    for (const Words& words : kWords)
        if (words.language == base) return words;
    return kWords.front();
}

// Put in once and as it is: a name may hold a percent sign and a digit.
QString with(QStringView words, const QString& name) {
    const qsizetype at = words.indexOf(u"%1");
    return at < 0 ? words.toString() : words.left(at).toString() + name + words.mid(at + 2).toString();
}

QString familyOf(const Customer& customer) {
    return !customer.familyName.isEmpty() ? customer.familyName : customer.displayName.simplified().section(u' ', -1);
}

std::optional<QString> titled(const Customer& customer, QStringView language) {
    const QStringList parts = customer.displayName.simplified().split(u' ');
    if (parts.size() < 2) return std::nullopt;
    QString first = parts.front();
    if (first.endsWith(u'.')) first.chop(1);
    for (const Title& title : kTitles)
        if (title.language == language && first.compare(title.title, Qt::CaseInsensitive) == 0) return with(title.greeting, familyOf(customer));
    return std::nullopt;
}

std::optional<QString> russian(const Customer& customer) {
    const QStringList parts = customer.displayName.simplified().split(u' ');
    for (const QString& part : parts) {
        const QString ending = part.toLower();
        const bool isHers = ending.endsWith(u"овна") || ending.endsWith(u"евна") || ending.endsWith(u"ична") || ending.endsWith(u"инична");
        const bool isHis = ending.endsWith(u"ович") || ending.endsWith(u"евич") || ending.endsWith(u"ьич");
        const qsizetype at = parts.indexOf(part);
        const QString given = !customer.givenName.isEmpty() ? customer.givenName.section(u' ', 0, 0) : at > 0 ? parts[at - 1] : QString();
        // A family name may end as a patronymic does (Абрамович): then nothing that could be a family name stands beside it.
        if ((!isHers && !isHis) || given.isEmpty() || given == part || part == customer.familyName || (isHis && parts.size() < 3)) continue;
        return (isHers ? u"Уважаемая %1 %2!"_s : u"Уважаемый %1 %2!"_s).arg(given, part);
    }
    return std::nullopt;
}

QString formal(const Customer& customer, const Words& words) {
    if (const auto greeting = titled(customer, words.language)) return *greeting;
    if (words.language == u"ru")
        if (const auto greeting = russian(customer)) return *greeting;
    const bool isInParts = !customer.givenName.isEmpty() && !customer.familyName.isEmpty();
    return with(words.formal, isInParts ? customer.givenName + u' ' + customer.familyName : customer.displayName);
}

}  // namespace

QString Salutation::of(const Customer& customer, const QString& shopLanguage) {
    return customer.salutation.isEmpty() ? computed(customer, shopLanguage) : customer.salutation;
}

QString Salutation::computed(const Customer& customer, const QString& shopLanguage) {
    const Words& words = wordsOf(customer.language.isEmpty() ? shopLanguage : customer.language);
    if (customer.kind == CustomerKind::Company && customer.called.isEmpty()) return with(customer.isFormal || customer.displayName.isEmpty() ? words.company : words.informal, customer.displayName);
    if (customer.kind == CustomerKind::Household && !customer.familyName.isEmpty() && customer.called.isEmpty()) return with(words.household, customer.familyName);
    if (customer.isFormal && customer.kind == CustomerKind::Person) return formal(customer, words);
    const QString name = !customer.called.isEmpty() ? customer.called : !customer.givenName.isEmpty() ? customer.givenName : customer.displayName;
    return with(words.informal, name);
}

}  // namespace regulars
