#include "ui/shared/deed_words.h"
#include "ui/shared/formats.h"
#include "ui/shared/record_values.h"
#include "ui/shared/record_words.h"
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

QStringList allDeeds() {
    static const QRegularExpression marked(u"QT_TRANSLATE_NOOP\\(\"Action\", \"([^\"]+)\"\\)"_s);
    QStringList deeds;
    for (const auto* floor : {"core", "app", "ui"})
        for (QDirIterator files(QStringLiteral(REGULARS_SOURCE_DIR) + u'/' + QString::fromLatin1(floor), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            for (auto all = marked.globalMatch(QString::fromUtf8(file.readAll())); all.hasNext();) deeds << all.next().captured(1);
        }
    deeds.removeDuplicates();
    return deeds;
}

QString valueText(const char16_t* field, const char16_t* value) {
    return recordValueText(QString::fromUtf16(field), QString::fromUtf16(value), Day(2026, 11, 22), *Currency::parse(u"SEK"));
}

}  // namespace

TEST_CASE("Every deed that can stand in the journal has words for having been done") {
    const QStringList deeds = allDeeds();
    REQUIRE(deeds.size() > 50);
    // An undo is told by what it took back.
    const QStringList unsaid{u"Take back"_s};
    for (const QString& deed : deeds) {
        INFO(deed.toStdString());
        CHECK((deedText(deed) != deed) == !unsaid.contains(deed));
    }
}

TEST_CASE("What the book keeps as a code is told in words, and what somebody wrote as it stands") {
    CHECK(valueText(u"trust", u"late") == u"pays late");
    CHECK(valueText(u"roles", u"customer walk_in") == u"Customer, Walk-in");
    CHECK(valueText(u"state", u"opted_out") == u"not wanted");
    CHECK(valueText(u"kind", u"company") == u"Company");
    CHECK(valueText(u"outcome", u"no_answer") == u"no answer");
    CHECK(valueText(u"is_formal", u"1") == u"yes");
    CHECK(valueText(u"given", u"0") == u"no");
    CHECK(valueText(u"language", u"sv") == u"svenska");
    CHECK(valueText(u"binned_at", u"2026-11-20T09:30:00Z").contains(u"20"_s));
    CHECK(valueText(u"amount_minor", u"134800") == Formats::money({134'800, *Currency::parse(u"SEK")}));
    CHECK(valueText(u"due_on", u"2026-11-27") == Formats::partialDate(*PartialDate::fromIso(u"2026-11-27")));
    CHECK(valueText(u"note", u"late") == u"late");
    CHECK(valueText(u"text", u"Сукно\nи шёлк") == u"Сукно и шёлк");
    CHECK(valueText(u"kind", u"of a later version") == u"of a later version");
    CHECK(valueText(u"trust", u"").isEmpty());
}
