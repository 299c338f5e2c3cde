#include "core/loyalty/card_number.h"
#include "ui/loyalty/barcode.h"
#include "ui/loyalty/card_picture.h"
#include <QPixmap>
#include <QProcess>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

std::string modules(const Ean13& symbol) {
    std::string text;
    for (std::size_t i = 0; i < symbol.size(); ++i) text += symbol.test(i) ? '1' : '0';
    return text;
}

}  // namespace

TEST_CASE("A number becomes the bars the standard draws for it") {
    // Worked by hand from the tables of number sets: 5901234123457.
    const auto symbol = ean13(u"5901234123457"_s);
    REQUIRE(symbol);
    CHECK(modules(*symbol) == "101" "0001011" "0100111" "0110011" "0010011" "0111101" "0011101" "01010" "1100110" "1101100" "1000010" "1011100" "1001110" "1000100" "101");
}

TEST_CASE("What is no card number has no bars") {
    CHECK_FALSE(ean13(u"5901234123458"_s));
    CHECK_FALSE(ean13(u"590123412345"_s));
    CHECK_FALSE(ean13(u"59012341234५7"_s));
    CHECK_FALSE(ean13({}));
}

TEST_CASE("Every card the shop gives has bars with as many edges as an EAN-13 has") {
    for (quint64 i = 0; i < 500; ++i) {
        const auto symbol = ean13(CardNumber::make(i * 19'999'999ULL % 10'000'000'000ULL).digits());
        REQUIRE(symbol);
        int bars = 0;
        for (std::size_t at = 0; at < symbol->size(); ++at) bars += symbol->test(at) && (at == 0 || !symbol->test(at - 1));
        CHECK(bars == 30);
    }
}

TEST_CASE("A scanner reads the number off the card as it stands on the screen") {
    const QString number = CardNumber::make(4711).digits();
    CardPicture card;
    card.setWords(u"Blom & Daughter"_s, u"The tenth dress at half price"_s, u"Астрид Линдквист"_s, number);
    card.resize(420, card.heightForWidth(420));
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"card.png"_s);
    const QSize pixels = card.size() * 3;  // as near as a scanner's eye is
    REQUIRE(card.grab().toImage().scaled(pixels).save(file));
    QProcess scanner;
    scanner.start(u"zbarimg"_s, {u"--raw"_s, u"-q"_s, file});
    REQUIRE(scanner.waitForFinished());
    CHECK(QString::fromUtf8(scanner.readAllStandardOutput()).trimmed() == number);
}
