#include "tests/core/exchange/files.h"
#include "tests/core/exchange/headers.h"
#include "tests/support/seed.h"
#include <QRandomGenerator>
#include <catch2/catch.hpp>
#include <ctime>

using namespace regulars;
using namespace regulars::testing;

namespace {

double cpuSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

/// Whole files that real programs might write, to be damaged.
QList<QByteArray> realFiles() {
    const QByteArray people = "Elin;Åkerström;070-123 45 67;elin@example.se;1985-12-09\r\n\"王\";\"小 \"\"明\"\"\";+86 138;w@example.cn;9/12/1985\r\n\"rad\nrad\";'=1;;;\r\n";
    const QByteArray own = "Förnamn;Efternamn;Mobil;E-post;Födelsedag\r\n" + people;
    QList<QByteArray> files{own, people, "sep=;\r\n" + own, "\xEF\xBB\xBF" + own};
    for (const char* header : {test::outlookDesktop, test::googleNew, test::shopify, test::thunderbird, test::lightspeed})
        files.append(QByteArray(header) + "\r\nAnna,Berg,,\"a, b\",070-1234567,anna@example.se,1/2/1990,\"x\ny\",,,\r\n");
    QByteArray wide = "\xFF\xFE";
    for (const QChar c : QString::fromUtf8(own)) wide.append(static_cast<char>(c.unicode() & 0xFF)).append(static_cast<char>(c.unicode() >> 8));
    files.append(wide);
    return files;
}

QByteArray damaged(QByteArray bytes, QRandomGenerator& random) {
    for (auto n = 1 + random.bounded(8); n > 0 && !bytes.isEmpty(); --n) {
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
        switch (random.bounded(6)) {
            case 0: bytes[at] = static_cast<char>(random.bounded(256)); break;
            case 1: bytes.insert(at, "\",;\n\r\t|'\0=\xC3\xFF"[random.bounded(12)]); break;
            case 2: bytes.remove(at, random.bounded(20)); break;
            case 3: bytes.truncate(at); break;
            case 4: bytes.insert(at, bytes.mid(at / 2, random.bounded(60))); break;
            default: bytes.insert(at, QByteArray(1 + random.bounded(40), "\";,\n\0"[random.bounded(5)])); break;
        }
    }
    return bytes;
}

/// Reads everything as an import would; what must hold of any bytes is checked.
void readThrough(const QByteArray& bytes) {
    const auto refused = whyNotCsv(bytes);
    if (refused) REQUIRE_FALSE(refused->sentence.isEmpty());
    const CsvDialect dialect = recogniseDialect(bytes);
    CsvReader reader(bytes, dialect);
    const ColumnMapping mapping = recogniseColumns(reader, true);
    CsvRow row;
    qint64 line = 0;
    while (reader.next(row)) {
        const MappedRow mapped = applyMapping(mapping, row);
        if (row.line() <= line || (mapped.displayName.isEmpty() && !mapped.refusal)) FAIL("line " << row.line() << " after " << line);
        for (const CsvProblem& problem : row.problems())
            if (problem.line < row.line() || problem.sentence.isEmpty()) FAIL("problem at line " << problem.line);
        line = row.line();
    }
    REQUIRE(reader.position() >= reader.size());
}

// Sanitizers make everything some ten times slower.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int patience = 10;
#else
constexpr int patience = 1;
#endif

void readInTime(const QByteArray& bytes) {
    const double start = cpuSeconds();  // not by the clock on the wall: other work on the machine is not ours
    readThrough(bytes);
    if (const double taken = cpuSeconds() - start; taken >= patience) FAIL("slow, " << taken << " s: " << bytes.left(200).toPercentEncoding().toStdString());
}

}  // namespace

TEST_CASE("any bytes are read without a crash or a wait") {
    const quint32 seed = seedOf("damaged CSV");
    INFO("seed " << seed);
    QRandomGenerator random(seed);
    const QList<QByteArray> files = realFiles();
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes;
        if (round % 4 == 0) {
            bytes.resize(random.bounded(400));
            for (char& byte : bytes) byte = static_cast<char>(random.bounded(256));
        } else {
            bytes = damaged(files[static_cast<qsizetype>(random.bounded(static_cast<quint32>(files.size())))], random);
        }
        INFO("round " << round << ": " << bytes.toPercentEncoding().toStdString());
        readInTime(bytes);
    }
}

TEST_CASE("files made to be slow are read in time") {
    const qsizetype size = 4 << 20;
    for (const QByteArray& piece : {QByteArray("\""), QByteArray("\"\n"), QByteArray("a,\"b\n"), QByteArray("\"\"\"b\n"), QByteArray(","), QByteArray("\0", 1), QByteArray("\xFF"),
                                    QByteArray("\r"), QByteArray("'"), QByteArray("x\"\"\n"), QByteArray("\xC3\xA5"), QByteArray("a@b,"), QByteArray("tel"), QByteArray("Street a,")}) {
        INFO(piece.toPercentEncoding().toStdString());
        readInTime(piece.repeated(size / piece.size()));
    }
    readInTime("\"" + QByteArray("x\"\"\n").repeated(1 << 20));
    readInTime(QByteArray("Street,Gata,Strasse,Rue,Via,Calle,Phone,Tel,Mobil,").repeated(400) + "\n" + QByteArray("1/2/1990,").repeated(3000) + "\n");
}

TEST_CASE("300,000 rows of 12 fields are cut in less than a third of a second") {
    QByteArray bytes = "Customer ID,First Name,Last Name,Email,Phone,Mobile,Street,Postal Code,City,Birthday,Notes,Tags\n";
    for (int i = 0; i < 300000; ++i)
        bytes += QByteArray::number(100000 + i) + ",Elin,Åkerström,elin@example.se,040-123 45 67,+46701234567,Storgatan 5,211 34,Malmö,1985-12-09,\"ring, \"\"först\"\"\",vip\n";
    const double start = cpuSeconds();
    CsvReader reader(bytes, recogniseDialect(bytes));
    CsvRow row;
    qint64 fields = 0;
    while (reader.next(row)) fields += row.count();
    const double seconds = cpuSeconds() - start;
    WARN("300,000 rows recognised and cut in " << seconds << " s of CPU");
    CHECK(fields == 3600000);
#ifdef NDEBUG
    CHECK(seconds < 0.3 * patience);
#endif
}
