#include "core/storage/connection.h"
#include "tests/support/test_shop.h"
#include <QFile>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kFill = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) INSERT INTO visit SELECT i, 'kjol ' || hex(randomblob(20)) FROM n";

/// An empty file with one table, opened as the writer opens a shop.
class Book {
public:
    Book() : path_(folder_.filePath(u"bok.sqlite"_s)) {
        QFile file(path_);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.close();
        writer = std::make_unique<Connection>(path_, Connection::Mode::Writer);
        writer->run("PRAGMA journal_mode=WAL; CREATE TABLE visit(id INTEGER PRIMARY KEY, what TEXT NOT NULL); CREATE INDEX visit_what ON visit(what)");
    }
    [[nodiscard]] qint64 seenByAnother() const { return Connection(path_, Connection::Mode::Reader).integer("SELECT count(*) FROM visit"); }
    std::unique_ptr<Connection> writer;

private:
    QTemporaryDir folder_;
    QString path_;
};

qint64 writesSoFar() {
    QFile file(u"/proc/self/io"_s);
    if (!file.open(QIODevice::ReadOnly)) return -1;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("syscw: ")) return line.mid(7).toLongLong();
    return -1;
}

}  // namespace

TEST_CASE("another connection sees a commit the moment it has returned") {
    Book book;
    for (int i = 1; i <= 20; ++i) {
        book.writer->run("INSERT INTO visit(what) VALUES('provade Linnea 38')");
        CHECK(book.seenByAnother() == i);
    }
}

TEST_CASE("what no longer fits into memory is read back from the log, and can still be taken back") {
    Book book;
    book.writer->run("PRAGMA cache_size=20; BEGIN IMMEDIATE");
    book.writer->run(kFill);
    CHECK(book.writer->integer("SELECT count(*) FROM visit WHERE what > 'kjol'") == 20000);
    CHECK(book.seenByAnother() == 0);
    book.writer->run("ROLLBACK");
    CHECK(book.writer->integer("SELECT count(*) FROM visit") == 0);
    book.writer->run("BEGIN IMMEDIATE");
    book.writer->run(kFill);
    book.writer->run("UPDATE visit SET what = 'byxa ' || id; COMMIT");
    CHECK(book.seenByAnother() == 20000);
    CHECK(book.writer->text("PRAGMA integrity_check") == u"ok");
    book.writer->run("PRAGMA wal_checkpoint(TRUNCATE)");
    CHECK(book.seenByAnother() == 20000);
    CHECK(book.writer->text("PRAGMA integrity_check") == u"ok");
}

TEST_CASE("a commit of some pages is one write") {
    Book book;
    book.writer->run(kFill);
    const qint64 before = writesSoFar();
    if (before < 0) return;  // a system that does not count
    book.writer->run("BEGIN IMMEDIATE; UPDATE visit SET what = 'blus' WHERE id % 2500 = 7; COMMIT");
    CHECK(writesSoFar() - before <= 2);
}
