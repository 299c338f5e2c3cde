// Reads the sources and holds the rules of the house: on Debian a file can include any Qt header whatever its target links.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

const QString kRoot = QStringLiteral(REGULARS_SOURCE_DIR);

struct Source {
    QString path;  ///< from the root
    QString text;
};

std::vector<Source> sources(const QStringList& floors) {
    std::vector<Source> all;
    for (const QString& floor : floors) {
        QDirIterator files(kRoot + u'/' + floor, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) continue;
            all.push_back({QDir(kRoot).relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return all;
}

QString room(const QString& path) { return path.section(u'/', 0, 1); }

QStringList includes(const Source& source) {
    static const QRegularExpression line(u"^\\s*#\\s*include\\s*([<\"][^>\"]+[>\"])"_s, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto matches = line.globalMatch(source.text); matches.hasNext();) found << matches.next().captured(1);
    return found;
}

// The rooms of the core from the bottom up; rooms of one number do not know each other.
int floorOf(const QString& coreRoom) {
    static const QHash<QString, int> floors{{u"base"_s, 0}, {u"calendar"_s, 1}, {u"storage"_s, 1}, {u"profile"_s, 2}, {u"counter"_s, 3}, {u"customers"_s, 3}, {u"search"_s, 3}, {u"duplicates"_s, 4}, {u"relations"_s, 4}, {u"attachments"_s, 4}, {u"sales"_s, 4}, {u"loyalty"_s, 5}, {u"tasks"_s, 5}, {u"history"_s, 6}, {u"merging"_s, 7},
                                            {u"filters"_s, 7}, {u"masschange"_s, 7}, {u"mailings"_s, 7}, {u"insight"_s, 7}, {u"service"_s, 7}, {u"today"_s, 8}, {u"exchange"_s, 8}, {u"privacy"_s, 8}, {u"timeline"_s, 9}, {u"shop"_s, 10}, {u"demo"_s, 11}};
    return floors.value(coreRoom, -1);
}

QString withoutCommentsAndTests(const QString& text) {
    static const QRegularExpression comments(u"//[^\n]*"_s);
    QString plain = text;
    return plain.remove(comments);
}

}  // namespace

TEST_CASE("every include is written from the root") {
    for (const Source& source : sources({u"app"_s, u"core"_s, u"ui"_s, u"tests"_s}))
        for (const QString& include : includes(source)) {
            if (!include.startsWith(u'"')) continue;
            INFO(source.path.toStdString() << " includes " << include.toStdString());
            const QString path = include.mid(1).chopped(1);
            CHECK((path.startsWith(u"core/") || path.startsWith(u"ui/") || path.startsWith(u"app/") || path.startsWith(u"tests/") || path.startsWith(u"cmake/") || path.endsWith(u".moc")));
        }
}

TEST_CASE("a room of the core includes only rooms below it, and no room includes the shop") {
    int seen = 0;
    for (const Source& source : sources({u"core"_s})) {
        const QString mine = source.path.section(u'/', 1, 1);
        INFO(source.path.toStdString());
        REQUIRE(floorOf(mine) >= 0);
        for (const QString& include : includes(source)) {
            INFO(include.toStdString());
            CHECK_FALSE(include.startsWith(u"\"ui/"));
            CHECK_FALSE(include.startsWith(u"\"app/"));
            if (!include.startsWith(u"\"core/")) continue;
            ++seen;
            const QString theirs = include.mid(1).section(u'/', 1, 1);
            if (theirs != mine) CHECK(floorOf(theirs) < floorOf(mine));
        }
    }
    CHECK(seen > 100);
}

TEST_CASE("the core draws nothing") {
    static const QRegularExpression drawing(u"<(Qt(Gui|Widgets|PrintSupport|Svg)/|QWidget|QPainter|QImage|QPixmap|QFont|QColor|QIcon|QApplication|QGuiApplication|QPrinter)"_s);
    for (const Source& source : sources({u"core"_s}))
        for (const QString& include : includes(source)) {
            INFO(source.path.toStdString() << " includes " << include.toStdString());
            CHECK_FALSE(drawing.match(include).hasMatch());
        }
}

TEST_CASE("a room of the window includes shared, printing and core, never its neighbour") {
    for (const Source& source : sources({u"ui"_s})) {
        const QString mine = source.path.section(u'/', 1, 1);
        for (const QString& include : includes(source)) {
            if (!include.startsWith(u"\"ui/")) {
                CHECK_FALSE(include.startsWith(u"\"app/"));
                continue;
            }
            const QString theirs = include.mid(1).section(u'/', 1, 1);
            INFO(source.path.toStdString() << " includes " << include.toStdString());
            const bool roof = mine == u"window";
            CHECK((theirs == mine || theirs == u"shared" || (theirs == u"printing" && mine != u"shared") || (roof && theirs != u"window")));
        }
    }
}

TEST_CASE("SQL is written only in stores, storage and what reads for insight") {
    static const QRegularExpression sql(u"\"\\s*(SELECT\\s|INSERT\\s+(OR\\s+\\w+\\s+)?INTO|UPDATE\\s+\\w+\\s+SET|DELETE\\s+FROM|CREATE\\s+(TABLE|INDEX)|PRAGMA\\s)"_s);
    for (const Source& source : sources({u"core"_s, u"ui"_s, u"app"_s})) {
        // The people index is storage's search index as the word "customer" uses it: what writes it and its two readers count as one store.
        static const QStringList peopleIndex{u"core/search/people_index.cpp"_s, u"core/customers/customer_list.cpp"_s, u"core/search/customer_search.cpp"_s};
        const bool allowed = peopleIndex.contains(source.path) || source.path.endsWith(u"_store.cpp") || source.path.startsWith(u"core/storage/") || source.path.startsWith(u"core/insight/") || source.path.endsWith(u"audience.cpp");
        if (allowed) continue;
        INFO(source.path.toStdString());
        const auto match = sql.match(withoutCommentsAndTests(source.text));
        INFO(match.captured(0).toStdString());
        CHECK_FALSE(match.hasMatch());
    }
}

TEST_CASE("only storage knows sqlite3, only printing knows printers, only shared asks with message boxes") {
    for (const Source& source : sources({u"core"_s, u"ui"_s, u"app"_s}))
        for (const QString& include : includes(source)) {
            INFO(source.path.toStdString() << " includes " << include.toStdString());
            if (include.contains(u"sqlite3.h") || include.contains(u"QSql")) CHECK(room(source.path) == u"core/storage");
            if (include.contains(u"QPrinter") || include.contains(u"QPrintDialog") || include.contains(u"QtPrintSupport")) CHECK(room(source.path) == u"ui/printing");
            if (include.contains(u"QMessageBox")) CHECK(room(source.path) == u"ui/shared");
        }
}

TEST_CASE("the clock is read in one place and nothing is global") {
    static const QRegularExpression wallClock(u"(QDate|QDateTime|QTime)::current|std::chrono::system_clock"_s), singleton(u"\\binstance\\(\\)"_s);
    for (const Source& source : sources({u"core"_s, u"ui"_s, u"app"_s})) {
        const QString text = withoutCommentsAndTests(source.text);
        INFO(source.path.toStdString());
        if (!source.path.startsWith(u"core/base/clock")) CHECK_FALSE(wallClock.match(text).hasMatch());
        QString own = text;
        own.remove(u"QCoreApplication::instance()"_s).remove(u"QApplication::instance()"_s);
        CHECK_FALSE(singleton.match(own).hasMatch());
    }
}

TEST_CASE("kinds are told by their names, and no name says nothing") {
    static const QRegularExpression empty(u"(manager|helper|util|data|info)s?\\.(h|cpp)$"_s);
    for (const Source& source : sources({u"core"_s, u"ui"_s, u"app"_s})) {
        INFO(source.path.toStdString());
        CHECK_FALSE(empty.match(source.path).hasMatch());
        CHECK(source.path == source.path.toLower());
    }
}

TEST_CASE("files stay small enough to be read") {
    for (const Source& source : sources({u"core"_s, u"ui"_s, u"app"_s})) {
        INFO(source.path.toStdString() << " has " << source.text.count(u'\n') << " lines");
        CHECK(source.text.count(u'\n') <= 300);
    }
}

TEST_CASE("every class of a header says what it is") {
    static const QRegularExpression type(u"(?<before>[^\n]*\n)(template[^\n]*\n)?(class|struct) (?<name>[A-Z]\\w+)[^;\n]*\\{"_s);
    for (const Source& source : sources({u"core"_s, u"ui"_s})) {
        if (!source.path.endsWith(u".h")) continue;
        for (auto matches = type.globalMatch(source.text); matches.hasNext();) {
            const auto match = matches.next();
            if (match.captured(u"before"_s).startsWith(u' ')) continue;
            INFO(source.path.toStdString() << ": " << match.captured(u"name"_s).toStdString());
            CHECK(match.captured(u"before"_s).trimmed().startsWith(u"///"));
        }
    }
}

TEST_CASE("no test's name holds a semicolon, which would make a test that matches nothing") {
    static const QRegularExpression name(u"TEST_CASE\\(\"[^\"]*;"_s);
    for (const Source& source : sources({u"tests"_s})) {
        INFO(source.path.toStdString());
        if (!source.path.startsWith(u"tests/house/")) CHECK_FALSE(name.match(source.text).hasMatch());
    }
}

TEST_CASE("migrations are numbered without a gap and released ones have a frozen shop") {
    const QDir folder(kRoot + u"/core/storage/migrations"_s);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    REQUIRE_FALSE(names.isEmpty());
    for (int i = 0; i < names.size(); ++i) CHECK(names[i] == u"%1.sql"_s.arg(i + 1, 4, 10, QChar(u'0')));
}
