#include "core/duplicates/person_name.h"
#include "core/base/text.h"
#include "core/duplicates/latin_letters.h"
#include "core/duplicates/sound_spelling.h"
#include <algorithm>
#include <array>
#include <string_view>

namespace regulars {

namespace {

using Generation = PersonName::Generation;

constexpr std::array<std::string_view, 34> kTitles{
    "mr", "mrs", "ms", "miss", "dr", "prof", "herr", "fru", "frau", "froken", "hr", "pan", "pani", "sr", "sra", "monsieur", "madame",
    "mme", "mlle", "signor", "signora", "senor", "senora", "dhr", "mevr", "g", "gn", "gospodin", "gospozha", "familjen", "familie", "family", "semya", "sir"};
constexpr std::array<std::string_view, 9> kJunior{"jr", "jnr", "junior", "jun", "iii", "ii", "yngre", "ml", "mladshii"};
constexpr std::array<std::string_view, 7> kSenior{"sr", "snr", "senior", "sen", "aldre", "st", "starshii"};

template <size_t n>
bool has(const std::array<std::string_view, n>& words, const QByteArray& word) {
    return std::find(words.begin(), words.end(), std::string_view(word.constData(), static_cast<size_t>(word.size()))) != words.end();
}

bool isHan(QStringView word) { return !word.isEmpty() && word.front().unicode() >= 0x2E80 && !word.front().isSurrogate(); }

/// The words of a name; Han and kana characters, each a token of its own, are put together again.
QStringList wordsOf(QStringView text) {
    constexpr qsizetype longest = 300, most = 8;
    QStringList words;
    bool wasHan = false;
    for (const QString& token : tokens(fold(text.first(std::min(text.size(), longest))))) {
        const bool han = isHan(token);
        if (han && wasHan) words.back() += token;
        else if (words.size() < most) words << token;
        wasHan = han;
    }
    return words;
}

NameWord nameWord(QStringView folded) {
    const QByteArray latin = toLatin(folded).left(32);
    return {latin, soundSpelling(latin)};
}

std::vector<NameWord> nameWords(const QStringList& folded) {
    std::vector<NameWord> words;
    for (const QString& word : folded)
        if (NameWord made = nameWord(word); !made.latin.isEmpty()) words.push_back(std::move(made));
    return words;
}

/// Takes "Jr" and its like off the end, and "d. y.", "d. ä." as the Swedes write it.
Generation takeGeneration(std::vector<NameWord>& words, size_t others) {
    const auto ends = [&](const char* a, const char* b) {
        return words.size() + others >= 4 && words.size() >= 2 && words[words.size() - 2].latin == a && words.back().latin == b;
    };
    if (const bool younger = ends("d", "y"), elder = ends("d", "a"); younger || elder) {
        words.resize(words.size() - 2);
        return younger ? Generation::Junior : Generation::Senior;
    }
    if (words.empty() || words.size() + others < 3) return Generation::Unsaid;
    const QByteArray last = words.back().latin;
    const bool junior = has(kJunior, last), senior = has(kSenior, last);
    if (junior || senior) words.pop_back();
    return junior ? Generation::Junior : senior ? Generation::Senior : Generation::Unsaid;
}

void dropTitles(std::vector<NameWord>& words) {
    while (words.size() > 1 && has(kTitles, words.front().latin)) words.erase(words.begin());
}

/// A name in one piece: before a comma stands the family name; else the last word is it; of a Han name the first character.
void split(PersonName& name, const QString& display) {
    if (const qsizetype comma = display.indexOf(u','); comma > 0) {
        name.family = nameWords(wordsOf(QStringView(display).first(comma)));
        name.given = nameWords(wordsOf(QStringView(display).sliced(comma + 1)));
        dropTitles(name.given);
        name.generation = takeGeneration(name.given, name.family.size() + 1);
        return;
    }
    const QStringList words = wordsOf(display);
    if (words.size() == 1 && isHan(words[0]) && words[0].size() >= 2 && words[0].size() <= 4) {
        name.family = nameWords({words[0].left(1)});
        name.given = nameWords({words[0].mid(1)});
        return;
    }
    std::vector<NameWord> all = nameWords(words);
    dropTitles(all);
    name.generation = takeGeneration(all, 0);
    if (all.size() > 1) {
        name.family = {all.back()};
        all.pop_back();
    }
    name.given = std::move(all);
}

/// Groups of given names and the names their bearers go by, in sound spelling's Latin input.
constexpr std::string_view kCallNames[] = {
    "robert bob bobby rob robban robbie bert", "william bill billy will willy liam wille", "richard dick rick ricky rickard",
    "elizabeth elisabet elisabeth liz lizzie beth betty lisa lisbeth elza elzbieta ela elsbeth", "margaret margareta maggie peggy meg greta margit malgorzata gosia",
    "katherine catherine katarina kate katie kathy cathy kat karin kaisa katja", "ekaterina yekaterina katya katia katja katerina", "aleksandr alexander alex sasha sascha sanya aleks olek",
    "aleksandra alexandra sasha sandra ola alex", "mikhail michael misha mike mick mickey mikael micke michal", "vladimir vova volodya wladimir", "dmitri dmitrii dima mitya",
    "nikolai kolya nick niklas nicholas klaus", "yevgeni evgeni evgenii yevgenii zhenya jenya eugen", "evgeniya yevgenia zhenya", "anastasia anastasiya nastya nastja asya stasya",
    "natalia natalya natasha natasja", "tatiana tatyana tanya tanja", "mariya maria masha marusya mia maja", "yelena elena lena helena alyona", "olga olya", "sergei seryozha serezha",
    "aleksei alexei alyosha lyosha", "ivan vanya", "pavel pasha", "yuri yura", "svetlana sveta", "lyudmila ludmila lyuda mila", "irina ira", "galina galya", "anna anya annika ania anka anneli",
    "johannes johan hans hasse janne jan", "james jim jimmy jamie", "john jack johnny", "thomas tom tommy tomas tomek", "joseph joe josef pepe sepp jozef", "edward ed eddie ted teddy ned",
    "charles charlie chuck karl kalle carl", "anthony tony antonio anton antek", "daniel dan danny", "david dave davy", "matthew matt mats mathias matthias mattias", "christopher chris kit kristoffer",
    "christina kristina tina stina chris krystyna krysia", "patricia pat patty tricia", "deborah debbie deb", "susan sue susie susanna sanna", "jennifer jenny jen", "stephen steve steven stefan",
    "benjamin ben benny", "samuel sam sammy", "andrew andy drew anders andrzej", "gustav gustaf gosta", "lars lasse", "lennart lelle", "birgitta gitta britta", "stanislaw staszek stan", "jerzy jurek",
    "krzysztof krzysiek", "zbigniew zbyszek", "agnieszka aga", "joanna asia", "barbara basia barbro babs", "wolfgang wolf", "friedrich fritz fred", "heinrich heinz henrik heini", "josefine josefin fina"};

}  // namespace

PersonName PersonName::of(const Customer& c) {
    PersonName name;
    name.isSplitKnown = !c.givenName.trimmed().isEmpty() || !c.familyName.trimmed().isEmpty();
    if (!name.isSplitKnown) {
        split(name, c.displayName);
        return name;
    }
    name.given = nameWords(wordsOf(c.givenName));
    name.family = nameWords(wordsOf(c.familyName));
    dropTitles(name.given);
    name.generation = takeGeneration(name.family, name.given.size());
    if (name.generation == Generation::Unsaid) name.generation = takeGeneration(name.given, name.family.size());
    // A suffix that only stands in the name as shown.
    if (name.generation == Generation::Unsaid) {
        PersonName shown;
        split(shown, c.displayName);
        name.generation = shown.generation;
    }
    return name;
}

bool areCallNames(const NameWord& a, const NameWord& b) {
    const auto within = [](std::string_view group, const QByteArray& word) {
        const std::string_view wanted(word.constData(), static_cast<size_t>(word.size()));
        for (size_t at = group.find(wanted); at != std::string_view::npos; at = group.find(wanted, at + 1)) {
            const size_t end = at + wanted.size();
            if ((at == 0 || group[at - 1] == ' ') && (end == group.size() || group[end] == ' ')) return true;
        }
        return false;
    };
    if (a.latin.size() < 2 || b.latin.size() < 2) return false;
    return std::any_of(std::begin(kCallNames), std::end(kCallNames), [&](std::string_view group) { return within(group, a.latin) && within(group, b.latin); });
}

}  // namespace regulars
