#include "ui/printing/pdf.h"
#include "core/base/error.h"
#include "ui/printing/page_painter.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 1'200;

QPageLayout layoutFor(const Box& paper) {
    const bool lying = paper.width > paper.height;
    const QSizeF upright(qMin(paper.width, paper.height) / 1'000.0, qMax(paper.width, paper.height) / 1'000.0);
    return QPageLayout(QPageSize(upright, QPageSize::Millimeter), lying ? QPageLayout::Landscape : QPageLayout::Portrait,
                       QMarginsF());
}

/// Qt writes the clock's time; the day given goes in its place, padded, since byte offsets are already recorded.
void setCreationDay(QByteArray& pdf, Day day) {
    const qsizetype from = pdf.lastIndexOf("/CreationDate (");
    const qsizetype to = from < 0 ? -1 : pdf.indexOf(')', from);
    if (to < 0) return;
    const QByteArray wanted = "/CreationDate (D:" + day.date().toString(u"yyyyMMdd"_s).toLatin1() + ")";
    pdf.replace(from, to - from + 1, wanted.leftJustified(to - from + 1, ' '));
}

/// Gives the sentences their own context for the translators.
struct PdfWords {
    Q_DECLARE_TR_FUNCTIONS(Pdf)
};

}  // namespace

PdfFile pdfOf(const QList<Page>& pages, const PdfMeta& meta) {
    if (pages.isEmpty()) throw Error(PdfWords::tr("There is no card to put into the PDF."));
    PdfFile file;
    QBuffer buffer(&file.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setTitle(meta.title);
    writer.setCreator(u"Regulars"_s);
    writer.setPageLayout(layoutFor(pages.first().paper));
    QPainter painter(&writer);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0) {
            writer.setPageLayout(layoutFor(pages.at(i).paper));
            writer.newPage();
        }
        file.troubles += paintPage(painter, pages.at(i), dotsPerInch / 25.4);
    }
    painter.end();
    buffer.close();
    setCreationDay(file.bytes, meta.day);
    return file;
}

QList<FitReport> writePdf(const QString& path, const QList<Page>& pages, const PdfMeta& meta) {
    const PdfFile pdf = pdfOf(pages, meta);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf.bytes) != pdf.bytes.size() || !file.commit())
        throw Error(PdfWords::tr("The PDF could not be written to %1. Is there room, and may files be made in that folder?")
                        .arg(QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath())),
                    file.errorString());
    return pdf.troubles;
}

}  // namespace regulars
