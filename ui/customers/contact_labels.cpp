#include "ui/customers/contact_labels.h"
#include <QCoreApplication>
#include <QFontMetrics>
#include <QHash>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int roomForArrow = 44;  // px beside the words of a label: the arrow and the edges
constexpr int widestLabel = 176;

const QHash<QString, const char*>& knownLabels() {
    static const QHash<QString, const char*> known{
        {u"mobile"_s, QT_TRANSLATE_NOOP("ContactLabel", "Mobile")}, {u"home"_s, QT_TRANSLATE_NOOP("ContactLabel", "Home")},
        {u"work"_s, QT_TRANSLATE_NOOP("ContactLabel", "Work")}, {u"other"_s, QT_TRANSLATE_NOOP("ContactLabel", "Other")},
        {u"birthday"_s, QT_TRANSLATE_NOOP("ContactLabel", "Birthday")}, {u"anniversary"_s, QT_TRANSLATE_NOOP("ContactLabel", "Anniversary")},
        {u"name day"_s, QT_TRANSLATE_NOOP("ContactLabel", "Name day")}, {u"delivery"_s, QT_TRANSLATE_NOOP("ContactLabel", "Delivery")},
        {u"invoice"_s, QT_TRANSLATE_NOOP("ContactLabel", "Invoice")}, {u"web"_s, QT_TRANSLATE_NOOP("ContactLabel", "Web")}};
    return known;
}

}  // namespace

QString contactLabelText(const QString& label) {
    const auto found = knownLabels().constFind(label.toLower());
    return found == knownLabels().constEnd() ? label : QCoreApplication::translate("ContactLabel", found.value());
}

int contactLabelWidth(const QFontMetrics& metrics) {
    int widest = 0;
    for (const char* word : knownLabels()) widest = std::max(widest, metrics.horizontalAdvance(QCoreApplication::translate("ContactLabel", word)));
    return std::min(widest + roomForArrow, widestLabel);
}

}  // namespace regulars
