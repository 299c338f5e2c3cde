#include "ui/printing/hand_out_pdf.h"
#include "tests/ui/printing/measured_pdf.h"
#include <QJsonArray>
#include <QJsonObject>

using namespace regulars;
using namespace regulars::sample;

namespace {

const QJsonObject handOut{
    {u"made_on"_s, u"2026-11-22"_s},
    {u"shop"_s, QJsonObject{{u"name"_s, u"Blåklintens skrädderi"_s}, {u"country"_s, u"SE"_s}, {u"currency"_s, u"SEK"_s}}},
    {u"customer"_s, QJsonObject{{u"display_name"_s, u"Ольга Петрова"_s}, {u"trust"_s, u"late"_s}, {u"roles"_s, u"customer supplier"_s}, {u"created_on"_s, u"2024-03-05"_s}}},
    {u"phones"_s, QJsonArray{QJsonObject{{u"as_typed"_s, u"070-174 06 05"_s}, {u"state"_s, u"past"_s}}}},
    {u"interactions"_s, QJsonArray{QJsonObject{{u"kind"_s, u"visit"_s}, {u"text"_s, u"Hem taken up <2 cm>"_s}, {u"amount_minor"_s, 12'000}, {u"currency"_s, u"EUR"_s}}}},
    {u"changes"_s, QJsonArray{QJsonObject{{u"at"_s, u"2026-11-20T09:30:00Z"_s},
                                          {u"by"_s, u"Maja"_s},
                                          {u"action"_s, u"Change customer"_s},
                                          {u"of"_s, u"customer"_s},
                                          {u"before"_s, QJsonObject{{u"display_name"_s, u"Olga Petrova"_s}, {u"trust"_s, u"late"_s}}},
                                          {u"after"_s, QJsonObject{{u"display_name"_s, u"Ольга Петрова"_s}, {u"trust"_s, u"late"_s}, {u"called"_s, u"Оля"_s}}}}}}};

QString pageText() {
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"olga.pdf"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    writeHandOutPdf(handOut, file);
    file.close();
    return QString::fromUtf8(askPoppler(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s})).simplified();
}

}  // namespace

TEST_CASE("What is handed out is read in words, with no code of the file in it") {
    const QString text = pageText();
    INFO(text.toStdString());
    for (const QString& words : {u"Everything that Blåklintens skrädderi holds about this person, on Sunday 22 November 2026."_s, u"How they pay: pays late"_s, u"Roles: Customer, Supplier"_s, u"Phones"_s,
                                 u"Number: 070-174 06 05"_s, u"State: past"_s, u"Kind: visit"_s, u"Words: Hem taken up <2 cm>"_s, u"A customer changed"_s, u"Name: Olga Petrova, now Ольга Петрова"_s, u"Called: Оля"_s})
        CHECK(text.contains(words, Qt::CaseInsensitive));
    CHECK(text.contains(u"€"_s));
    for (const QString& code : {u"display_name"_s, u"as_typed"_s, u"12000"_s, u"amount_minor"_s, u"customer supplier"_s, u"T09:30"_s}) CHECK_FALSE(text.contains(code));
    // What stayed as it was is no change.
    CHECK(text.count(u"pays late"_s) == 1);
}
