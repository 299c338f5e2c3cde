#include "ui/printing/pdf.h"
#include "core/base/error.h"
#include "tests/ui/printing/measured_pdf.h"
#include "tests/ui/printing/sample_cards.h"
#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>

using namespace regulars;
using namespace regulars::sample;

namespace {

constexpr qreal tolerance = 100;  // micrometres

QString savedIn(const QTemporaryDir& dir, const QList<Page>& pages) {
    const QString path = dir.filePath(u"cards.pdf"_s);
    writePdf(path, pages, {u"Reminders"_s, Day(2026, 11, 20)});
    return path;
}

/// The words whose middle lies in a block's box.
QList<Word> wordsIn(const QList<Word>& words, int page, const Box& box) {
    const QRectF around(box.x, box.y, box.width, box.height);
    QList<Word> inside;
    for (const Word& word : words)
        if (word.page == page && around.contains(word.box.center())) inside.append(word);
    return inside;
}

void checkCorner(const TextBlock& block, const QList<Word>& words) {
    CAPTURE(roleWord(block.role).toStdString(), block.item, block.text.toStdString());
    REQUIRE_FALSE(words.isEmpty());
    qreal left = 1e9, right = 0, top = 1e9;
    for (const Word& word : words) {
        left = std::min(left, word.box.left());
        right = std::max(right, word.box.right());
        top = std::min(top, word.box.top());
        const QRectF box = QRectF(block.rect.x, block.rect.y, block.rect.width, block.rect.height);
        CHECK(box.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(word.box));
    }
    CHECK(top == Approx(block.rect.y).margin(tolerance));
    if (block.rightToLeft) CHECK(right == Approx(block.rect.right()).margin(tolerance));
    else CHECK(left == Approx(block.rect.x).margin(tolerance));
}

void checkAllInside(const QList<Page>& pages, const QList<Word>& words, const Sheet& sheet) {
    for (const Word& word : words) {
        CAPTURE(word.page, word.text.toStdString(), word.box.x(), word.box.y());
        bool inside = false;
        for (const TextBlock& block : pages.at(word.page).blocks) {
            const Box cell = sheet.cell(block.cell).inset(4'000);
            inside = inside || QRectF(cell.x, cell.y, cell.width, cell.height).contains(word.box);
        }
        CHECK(inside);
    }
}

}  // namespace

TEST_CASE("Every text of the PDF lies where the plan says, within a tenth of a millimetre") {
    const QTemporaryDir dir;
    for (const Sheet& sheet : sheets()) {
        const auto pages = layOutCards(cards(24), sheet, 1);
        const auto words = wordsOf(savedIn(dir, pages));
        REQUIRE(words.size() > 24 * 20);
        for (qsizetype i = 0; i < pages.size(); ++i)
            for (const TextBlock& block : pages.at(i).blocks)
                checkCorner(block, wordsIn(words, static_cast<int>(i), block.rect));
        checkAllInside(pages, words, sheet);
    }
}

TEST_CASE("Names of 500 characters and in any script stay inside their cells") {
    const QTemporaryDir dir;
    const Sheet sheet = sheetById(u"a6x4").value();
    QList<CardItem> items;
    for (const QString& name : {QString(500, u'Å'), u"Анна "_s.repeated(100), QString(500, u'明'), u"فاطمة "_s.repeated(84),
                                u"<img src='/dev/zero'>"_s, u"% \" ' ; & \\ {called}"_s})
        items.append(cardFor(items.size() + 1, {name, name, u"en"_s, {u"Storgatan 4"_s}}, CardKind::Birthday));
    const auto pages = layOutCards(items, sheet);
    const QString path = dir.filePath(u"cards.pdf"_s);
    const auto troubles = writePdf(path, pages, {u"Birthdays"_s, Day(2026, 11, 20)});
    checkAllInside(pages, wordsOf(path), sheet);
    for (int item = 0; item < 4; ++item)
        CHECK(std::any_of(troubles.begin(), troubles.end(),
                          [&](const FitReport& report) { return report.item == item && report.overflowed; }));
    for (const FitReport& report : troubles) CHECK(report.item < 4);
    const QString text = QString::fromUtf8(askPoppler(u"pdftotext"_s, {path, u"-"_s}));
    CHECK(text.contains(u"<img src='/dev/zero'>"_s));
    CHECK(text.contains(u"% \" ' ; & \\ {called}"_s));
}

TEST_CASE("All fonts are embedded and the paper is A4") {
    const QTemporaryDir dir;
    const QString path = savedIn(dir, layOutCards(cards(8), sheetById(u"a6x4").value()));
    const auto fonts = askPoppler(u"pdffonts"_s, {path}).split('\n');
    REQUIRE(fonts.size() > 4);
    for (qsizetype i = 2; i < fonts.size() && !fonts.at(i).isEmpty(); ++i) {
        CAPTURE(fonts.at(i).toStdString());
        CHECK(QRegularExpression(u" yes +(yes|no) +yes "_s).match(QString::fromUtf8(fonts.at(i))).hasMatch());
    }
    const QString facts = QString::fromUtf8(askPoppler(u"pdfinfo"_s, {path}));
    CHECK(facts.contains(QRegularExpression(u"Title: +Reminders"_s)));
    CHECK(facts.contains(QRegularExpression(u"Page size: +595 x 842 pts \\(A4\\)"_s)));
    const QString lying = savedIn(dir, layOutCards(cards(8), sheetById(u"a6x4-landscape").value()));
    CHECK(askPoppler(u"pdfinfo"_s, {lying}).contains("842 x 595 pts (A4)"));
}

TEST_CASE("The same cards give the same bytes, whatever the time") {
    const auto pages = layOutCards(cards(9), sheetById(u"a6x4").value());
    const PdfMeta meta{u"Reminders"_s, Day(2026, 11, 20)};
    const QByteArray first = pdfOf(pages, meta).bytes;
    CHECK(first.contains("(D:20261120)"));
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 1'100) {}  // Qt's own date has seconds
    CHECK(pdfOf(pages, meta).bytes == first);
}

TEST_CASE("A PDF that cannot be written says so and leaves the old one") {
    const QTemporaryDir dir;
    const auto pages = layOutCards(cards(1), sheetById(u"a6x4").value());
    const PdfMeta meta{u"Reminders"_s, Day(2026, 11, 20)};
    try {
        writePdf(dir.filePath(u"no such folder/cards.pdf"_s), pages, meta);
        FAIL("written into a folder that is not there");
    } catch (const Error& error) {
        CHECK(error.sentence().contains(u"no such folder"_s));
    }
    CHECK_THROWS_AS(writePdf(dir.path(), pages, meta), Error);
    const QString path = savedIn(dir, pages);
    CHECK_THROWS_AS(writePdf(path, {}, meta), Error);
    CHECK(QFile(path).size() > 1'000);
    CHECK(QDir(dir.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("A thousand cards take seconds") {
    QElapsedTimer timer;
    timer.start();
    const PdfFile file = pdfOf(layOutCards(cards(1'000), sheetById(u"a6x4").value()), {u"All"_s, Day(2026, 12, 1)});
    CHECK(timer.elapsed() < 15'000);  // about one second here; sanitizers are slower
    CHECK(file.bytes.size() < 5'000'000);
    WARN("1,000 cards: " << timer.elapsed() << " ms, " << file.bytes.size() / 1'000 << " kB");
}
