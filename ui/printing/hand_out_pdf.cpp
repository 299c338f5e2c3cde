#include "ui/printing/hand_out_pdf.h"
#include "core/base/money.h"
#include <QJsonArray>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTitle = 18, kHeading = 13, kText = 10;  // points
constexpr qreal kIndent = 16;

QString inWords(const QString& key) {
    QString words = key;
    words.replace(u'_', u' ');
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

QString textOf(const QJsonValue& value) {
    if (value.isString()) return value.toString();
    return value.isBool() ? (value.toBool() ? u"yes"_s : u"no"_s) : value.toVariant().toString();
}

/// The document as it grows. Everything is inserted as plain text, whatever it looks like.
class Sheet {
public:
    explicit Sheet(QTextDocument& document) : cursor_(&document) {}
    void add(const QString& text, int points, bool isBold, qreal indent = 0, qreal above = 0) {
        QTextBlockFormat block;
        block.setLeftMargin(indent);
        block.setTopMargin(above);
        QTextCharFormat letters;
        letters.setFontPointSize(points);
        letters.setFontWeight(isBold ? QFont::Bold : QFont::Normal);
        if (isEmpty_) cursor_.setBlockFormat(block);
        else cursor_.insertBlock(block);
        isEmpty_ = false;
        cursor_.insertText(text, letters);
    }
    void fields(const QJsonObject& object, qreal indent) {
        for (auto field = object.begin(); field != object.end(); ++field) {
            if (field->isObject()) {
                add(inWords(field.key()), kText, true, indent);
                fields(field->toObject(), indent + kIndent);
            } else if (field.key() == u"amount_minor") {
                const auto currency = Currency::parse(object.value(u"currency"_s).toString());
                add(u"Amount: %1"_s.arg(Money{field->toInteger(), currency.value_or(Currency{})}.plain()), kText, false, indent);
            } else {
                add(u"%1: %2"_s.arg(inWords(field.key()), textOf(*field)), kText, false, indent);
            }
        }
    }
    void list(const QJsonArray& rows) {
        for (const auto& row : rows) {
            add(QString(), kText / 2, false);
            fields(row.toObject(), kIndent);
        }
    }

private:
    QTextCursor cursor_;
    bool isEmpty_ = true;
};

void write(Sheet& sheet, const QJsonObject& handOut) {
    const QString shop = handOut.value(u"shop"_s).toObject().value(u"name"_s).toString();
    const QJsonObject customer = handOut.value(u"customer"_s).toObject();
    sheet.add(customer.value(u"display_name"_s).toString(), kTitle, true);
    sheet.add(u"Everything that %1 holds about this person, on %2."_s.arg(shop, handOut.value(u"made_on"_s).toString()), kText, false, 0, kText);
    sheet.add(u"Record"_s, kHeading, true, 0, kTitle);
    sheet.fields(customer, kIndent);
    for (auto section = handOut.begin(); section != handOut.end(); ++section) {
        if (!section->isArray() || section.key() == u"changes") continue;
        sheet.add(inWords(section.key()), kHeading, true, 0, kTitle);
        sheet.list(section->toArray());
    }
    // The longest, and what is now is told before what was.
    sheet.add(u"Changes"_s, kHeading, true, 0, kTitle);
    sheet.list(handOut.value(u"changes"_s).toArray());
}

}  // namespace

void writeHandOutPdf(const QJsonObject& handOut, QIODevice& to) {
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSize(kText);
    document.setDefaultFont(font);
    Sheet sheet(document);
    write(sheet, handOut);
    QPdfWriter writer(&to);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
    writer.setTitle(handOut.value(u"customer"_s).toObject().value(u"display_name"_s).toString());
    writer.setCreator(u"Regulars"_s);
    document.print(&writer);
}

}  // namespace regulars
