#pragma once
#include <QFile>
#include <QProcess>
#include <QRectF>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <catch2/catch.hpp>

namespace regulars::sample {
using namespace Qt::StringLiterals;

/// A word as poppler finds it in a PDF; the box in micrometres from the page's top left corner.
struct Word {
    int page;
    QRectF box;
    QString text;
};

/// What a program of poppler-utils says about a PDF.
inline QByteArray askPoppler(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

inline QList<Word> wordsOf(const QString& pdf) {
    constexpr qreal micrometresPerPoint = 25'400.0 / 72;
    QList<Word> words;
    int page = -1;
    QXmlStreamReader xml(askPoppler(u"pdftotext"_s, {u"-bbox"_s, pdf, u"-"_s}));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"page"_s) ++page;
        if (xml.name() != u"word"_s) continue;
        const auto at = [&](const char16_t* name) {
            return xml.attributes().value(QString::fromUtf16(name)).toDouble() * micrometresPerPoint;
        };
        const QRectF box(QPointF(at(u"xMin"), at(u"yMin")), QPointF(at(u"xMax"), at(u"yMax")));
        words.append({page, box, xml.readElementText()});
    }
    REQUIRE(xml.error() == QXmlStreamReader::NoError);
    return words;
}

}  // namespace regulars::sample
