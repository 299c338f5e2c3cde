#include "ui/printing/hand_out_pdf.h"
#include "core/base/money.h"
#include "core/privacy/personal_rows_store.h"
#include "ui/shared/deed_words.h"
#include "ui/shared/formats.h"
#include "ui/shared/record_values.h"
#include "ui/shared/record_words.h"
#include <QCoreApplication>
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

struct HandOutWords {
    Q_DECLARE_TR_FUNCTIONS(HandOutPdf)
};

QString fieldText(const QString& field) {
    QString word = recordFieldText("customer", field);
    if (!word.isEmpty()) word[0] = word[0].toUpper();
    return word;
}

/// The document as it grows. Everything is inserted as plain text, whatever it looks like.
class Sheet {
public:
    /// `today`: the day it is made on; `currency`: of amounts that name none.
    Sheet(QTextDocument& document, Day today, Currency currency) : cursor_(&document), today_(today), currency_(currency) {}
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
                add(fieldText(field.key()), kText, true, indent);
                fields(field->toObject(), indent + kIndent);
            } else {
                add(HandOutWords::tr("%1: %2", "a field and what it says").arg(fieldText(field.key()), valueOf(object, field.key())), kText, false, indent);
            }
        }
    }
    void list(const QJsonArray& rows) {
        for (const auto& row : rows) {
            add(QString(), kText / 2, false);
            fields(row.toObject(), kIndent);
        }
    }
    /// One change: when, by whom and what, and each value before and after.
    void change(const QJsonObject& change) {
        const QString when = recordValueText(u"at"_s, change.value(u"at"_s).toString(), today_, currency_);
        const QString of = rowKindText(PersonalRowsStore::tableOf(change.value(u"of"_s).toString()));
        add(Formats::line({when, change.value(u"by"_s).toString(), deedText(change.value(u"action"_s).toString()), of}), kText, true, kIndent, kText / 2.0);
        const QJsonObject before = change.value(u"before"_s).toObject(), after = change.value(u"after"_s).toObject();
        QStringList fields = before.keys() + after.keys();
        fields.sort();
        fields.removeDuplicates();
        for (const QString& field : fields) {
            const QString was = valueOf(before, field), is = valueOf(after, field);
            if (was == is) continue;
            const QString words = was.isEmpty() ? HandOutWords::tr("%1: %2", "a field and what it says").arg(fieldText(field), is)
                                  : is.isEmpty() ? HandOutWords::tr("%1: %2, now nothing").arg(fieldText(field), was)
                                                 : HandOutWords::tr("%1: %2, now %3").arg(fieldText(field), was, is);
            add(words, kText, false, 2 * kIndent);
        }
    }

private:
    [[nodiscard]] QString valueOf(const QJsonObject& object, const QString& field) const {
        const auto currency = Currency::parse(object.value(u"currency"_s).toString());
        return recordValueText(field, object.value(field).toVariant().toString(), today_, currency.value_or(currency_));
    }
    QTextCursor cursor_;
    Day today_;
    Currency currency_;
    bool isEmpty_ = true;
};

void write(Sheet& sheet, const QJsonObject& handOut, const QString& madeOn) {
    const QString shop = handOut.value(u"shop"_s).toObject().value(u"name"_s).toString();
    const QJsonObject customer = handOut.value(u"customer"_s).toObject();
    sheet.add(customer.value(u"display_name"_s).toString(), kTitle, true);
    sheet.add(HandOutWords::tr("Everything that %1 holds about this person, on %2.").arg(shop, madeOn), kText, false, 0, kText);
    sheet.add(rowKindText("customer"), kHeading, true, 0, kTitle);
    sheet.fields(customer, kIndent);
    for (auto section = handOut.begin(); section != handOut.end(); ++section) {
        if (!section->isArray() || section.key() == u"changes") continue;
        const bool isMerged = section.key() == u"merged_records";
        sheet.add(isMerged ? HandOutWords::tr("Records merged into this one") : rowKindsText(PersonalRowsStore::tableOf(section.key())), kHeading, true, 0, kTitle);
        sheet.list(section->toArray());
    }
    // The longest, and what is now is told before what was.
    sheet.add(HandOutWords::tr("Changes"), kHeading, true, 0, kTitle);
    for (const auto& change : handOut.value(u"changes"_s).toArray()) sheet.change(change.toObject());
}

}  // namespace

void writeHandOutPdf(const QJsonObject& handOut, QIODevice& to) {
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSize(kText);
    document.setDefaultFont(font);
    const Day madeOn = Day::fromIso(handOut.value(u"made_on"_s).toString()).value_or(Day());
    Sheet sheet(document, madeOn, Currency::parse(handOut.value(u"shop"_s).toObject().value(u"currency"_s).toString()).value_or(Currency()));
    write(sheet, handOut, Formats::dayLong(madeOn, Day()));
    QPdfWriter writer(&to);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
    writer.setTitle(handOut.value(u"customer"_s).toObject().value(u"display_name"_s).toString());
    writer.setCreator(u"Regulars"_s);
    document.print(&writer);
}

}  // namespace regulars
