#include "core/demo/demo_words.h"

namespace regulars {

namespace {

constexpr QStringView kSwedishGiven[] = {u"Elin", u"Björn", u"Karin", u"Ida", u"Lena", u"Per", u"Sven-Olof", u"Astrid", u"Märta", u"Göran", u"Åsa", u"Ulla-Britt", u"Johanna",
    u"Lars", u"Ebba", u"Nils", u"Agneta", u"Håkan", u"Frida", u"Linnea", u"Kerstin", u"Anders", u"Maj-Britt", u"Sofia", u"Oskar", u"Signe", u"Gunilla", u"Tove", u"Emil", u"Hedvig"};
constexpr QStringView kSwedishFamily[] = {u"Lindqvist", u"Nyström", u"Holm", u"Gustafsson", u"Dahl", u"Ek", u"Öberg", u"Sjöström", u"Hallberg", u"Åberg", u"Lundgren", u"Björklund",
    u"Wallin", u"Söderlund", u"Norén", u"Ekström", u"Hedlund", u"Persson", u"Nilsson", u"Rosén", u"Månsson", u"Ahlgren", u"Strand", u"Östergren", u"Ljung", u"Engström", u"Palm", u"Kjellberg"};
constexpr QStringView kRussianGiven[] = {u"Анна Сергеевна", u"Ольга", u"Татьяна", u"Ирина", u"Дмитрий", u"Наталья Петровна", u"Алёна", u"Фёдор"};
constexpr QStringView kRussianFamily[] = {u"Соколов", u"Морозенко", u"Белых", u"Шевченко", u"Гончаренко", u"Черных", u"Левицки"};
constexpr QStringView kArabicGiven[] = {u"Fatima", u"Layla", u"Youssef", u"Mariam", u"Omar", u"Noor", u"Hassan", u"Salma"};
constexpr QStringView kArabicFamily[] = {u"al-Zahra", u"Haddad", u"al-Masri", u"Khalil", u"Darwish", u"Nasser", u"Mansour"};
constexpr QStringView kArabicScriptGiven[] = {u"مريم", u"ليلى", u"نور", u"سلمى"};
constexpr QStringView kArabicScriptFamily[] = {u"حداد", u"الزهراء", u"خليل", u"المصري"};
constexpr QStringView kChineseGiven[] = {u"小明", u"丽华", u"伟", u"秀英", u"静", u"芳"};
constexpr QStringView kChineseFamily[] = {u"王", u"李", u"张", u"陈", u"刘"};
constexpr QStringView kPolishGiven[] = {u"Tomasz", u"Agnieszka", u"Małgorzata", u"Łukasz", u"Katarzyna", u"Zofia"};
constexpr QStringView kPolishFamily[] = {u"Wiśniewski", u"Wójcik", u"Kowalczyk", u"Zając", u"Dąbek", u"Nowak"};
constexpr QStringView kPortugueseGiven[] = {u"Maria da Silva", u"João", u"Inês", u"Conceição"};
constexpr QStringView kPortugueseFamily[] = {u"Santos", u"Gonçalves", u"Magalhães", u"Pereira"};
constexpr QStringView kDanishGiven[] = {u"Mette", u"Søren", u"Kirsten", u"Jørgen", u"Freja"};
constexpr QStringView kDanishFamily[] = {u"Sørensen", u"Kjær", u"Møller", u"Østergaard", u"Bech"};
constexpr QStringView kEnglishGiven[] = {u"Margaret", u"Siobhán", u"Oliver", u"Charlotte"};
constexpr QStringView kEnglishFamily[] = {u"O’Brien", u"Whitfield", u"Smith-Hughes", u"Clarke"};

constexpr DemoOrigin kOrigins[] = {
    {60, "sv", false, kSwedishGiven, kSwedishFamily}, {8, "ru", false, kRussianGiven, kRussianFamily},     {8, "sv", false, kArabicGiven, kArabicFamily},
    {2, "en", false, kArabicScriptGiven, kArabicScriptFamily}, {4, "en", true, kChineseGiven, kChineseFamily}, {7, "sv", false, kPolishGiven, kPolishFamily},
    {3, "en", false, kPortugueseGiven, kPortugueseFamily}, {5, "sv", false, kDanishGiven, kDanishFamily}, {3, "en", false, kEnglishGiven, kEnglishFamily}};

constexpr DemoPlace kPlaces[] = {{u"Malmö", "211"}, {u"Malmö", "214"}, {u"Malmö", "217"}, {u"Malmö", "212"}, {u"Lund", "222"}, {u"Lund", "223"},
                                 {u"Trelleborg", "231"}, {u"Ystad", "271"}, {u"Svedala", "233"}, {u"Lomma", "234"}, {u"Vellinge", "235"}, {u"Landskrona", "261"}};

constexpr DemoErrand kErrands[] = {
    {u"bought Dress “Linnea” 38, belt", 1248, 1548, true}, {u"bought Dress “Alba” 40", 990, 1290, true}, {u"bought Dress “Märta” 36, linen", 1390, 1690, true},
    {u"summer dress made to measure, first payment", 900, 1900, true}, {u"alterations, two pairs of trousers", 380, 460, false}, {u"hem taken up 3 cm", 180, 240, false},
    {u"new zip in the winter coat", 320, 420, false}, {u"evening dress, collected and paid", 2400, 3900, true}, {u"bought Dress “Sigrid” 42, silk", 1790, 2190, true},
    {u"curtains for the living room", 1400, 3200, false}, {u"shirt made to measure", 890, 1190, true}, {u"bought scarf and buttons", 160, 340, false},
    {u"fitting, the jacket sits well now", 0, 0, false}, {u"blouse in green linen", 690, 890, true}, {u"skirt shortened, lining mended", 290, 390, false}};

constexpr QStringView kStreets[] = {u"Storgatan", u"Bredgatan", u"Hamngatan", u"Föreningsgatan", u"Östergatan", u"Kungsgatan", u"Skolgatan", u"Bergsgatan", u"Södra Förstadsgatan",
    u"Regementsgatan", u"Fågelbacksgatan", u"Ängsvägen", u"Kyrkogatan", u"Slottsgatan", u"Lilla Torg", u"Möllevångsgatan"};
constexpr QStringView kCalls[] = {u"asked whether the blue silk is back in stock", u"moved the fitting to Thursday", u"wants a price for four curtains", u"measurements for the bridesmaid dresses: 38, 40, 36",
    u"the coat is ready, she will come on Friday", u"asked for the opening hours before Christmas", u"thanked for the dress, everybody liked it", u"wants to know if we mend leather",
    u"the sleeves are still too long, will come by", u"no answer, left a message about the jacket"};
constexpr QStringView kNotes[] = {u"likes linen and green, no wool", u"brings her own buttons next time", u"the daughter marries in June", u"prefers to be called after five", u"measurements updated: waist 74, hip 98",
    u"moved to a new flat, third floor", u"told us about the blog at the harbour", u"pays by card, wants the receipt by e-mail"};
constexpr QStringView kFollowUps[] = {u"call when the blue silk arrives", u"does the dress fit?", u"price for the curtains", u"yearly fitting", u"coat ready for collection", u"ask about the wedding dress",
    u"send swatches of the linen", u"call about the spring collection"};
constexpr QStringView kTags[] = {u"pays by invoice", u"wedding 2027", u"made to measure", u"VIP", u"curtains", u"theatre group", u"neighbour"};
constexpr QStringView kGoodToKnow[] = {u"38 · shoe 39 · likes linen and green, no wool", u"42 · wide shoulders", u"allergic to wool", u"wants natural dyes only", u"hears badly on the left side: speak up",
    u"comes with a guide dog", u"36 · long arms, sleeves +2 cm"};
constexpr QStringView kCompanies[] = {u"Hôtel de la Mer AB", u"Salong Vita", u"Malmö Stadsteater", u"Café Ångström", u"Brudbutiken i Lund AB", u"Öresundskören", u"Restaurang Källaren", u"Familjen Öberg"};

}  // namespace

std::span<const DemoOrigin> DemoWords::origins() { return kOrigins; }
std::span<const DemoPlace> DemoWords::places() { return kPlaces; }
std::span<const DemoErrand> DemoWords::errands() { return kErrands; }
std::span<const QStringView> DemoWords::streets() { return kStreets; }
std::span<const QStringView> DemoWords::calls() { return kCalls; }
std::span<const QStringView> DemoWords::notes() { return kNotes; }
std::span<const QStringView> DemoWords::followUps() { return kFollowUps; }
std::span<const QStringView> DemoWords::tags() { return kTags; }
std::span<const QStringView> DemoWords::goodToKnow() { return kGoodToKnow; }
std::span<const QStringView> DemoWords::companies() { return kCompanies; }

}  // namespace regulars
