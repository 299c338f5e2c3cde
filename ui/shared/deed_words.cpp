#include "ui/shared/deed_words.h"
#include <QCoreApplication>
#include <QHash>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kIsolate(0x2068), kEndIsolate(0x2069);

const QHash<QString, const char*>& deeds() {
    static const QHash<QString, const char*> table{
        {u"Log a call"_s, QT_TRANSLATE_NOOP("Deed", "a call logged")},
        {u"Log a visit"_s, QT_TRANSLATE_NOOP("Deed", "a visit logged")},
        {u"Write a note"_s, QT_TRANSLATE_NOOP("Deed", "a note written")},
        {u"Log a card"_s, QT_TRANSLATE_NOOP("Deed", "a card logged")},
        {u"Change an entry"_s, QT_TRANSLATE_NOOP("Deed", "an entry changed")},
        {u"Remove an entry"_s, QT_TRANSLATE_NOOP("Deed", "an entry removed")},
        {u"Add a follow-up"_s, QT_TRANSLATE_NOOP("Deed", "a follow-up added")},
        {u"Make a promise"_s, QT_TRANSLATE_NOOP("Deed", "a promise made")},
        {u"Make an appointment"_s, QT_TRANSLATE_NOOP("Deed", "an appointment made")},
        {u"Leave word for a colleague"_s, QT_TRANSLATE_NOOP("Deed", "word left for a colleague")},
        {u"Finish a task"_s, QT_TRANSLATE_NOOP("Deed", "a task finished")},
        {u"Hand over a follow-up"_s, QT_TRANSLATE_NOOP("Deed", "a task handed over")},
        {u"Give up a follow-up"_s, QT_TRANSLATE_NOOP("Deed", "a task given up")},
        {u"Let a task come no more"_s, QT_TRANSLATE_NOOP("Deed", "a task that comes no more")},
        {u"Tick off a follow-up"_s, QT_TRANSLATE_NOOP("Deed", "a follow-up ticked off")},
        {u"Move a follow-up"_s, QT_TRANSLATE_NOOP("Deed", "a follow-up moved")},
        {u"New customer"_s, QT_TRANSLATE_NOOP("Deed", "a new customer added")},
        {u"Change customer"_s, QT_TRANSLATE_NOOP("Deed", "a customer changed")},
        {u"Move customer to the bin"_s, QT_TRANSLATE_NOOP("Deed", "a customer moved to the bin")},
        {u"Restore customer from the bin"_s, QT_TRANSLATE_NOOP("Deed", "a customer restored from the bin")},
        {u"Move customers to the bin"_s, QT_TRANSLATE_NOOP("Deed", "customers moved to the bin")},
        {u"Restore customers from the bin"_s, QT_TRANSLATE_NOOP("Deed", "customers restored from the bin")},
        {u"Record consent"_s, QT_TRANSLATE_NOOP("Deed", "a consent recorded")},
        {u"Merge customers"_s, QT_TRANSLATE_NOOP("Deed", "two customers merged")},
        {u"Unmerge customers"_s, QT_TRANSLATE_NOOP("Deed", "two customers parted again")},
        {u"Merge duplicates"_s, QT_TRANSLATE_NOOP("Deed", "duplicates merged")},
        {u"Not the same person"_s, QT_TRANSLATE_NOOP("Deed", "two people marked as not the same")},
        {u"Give a card"_s, QT_TRANSLATE_NOOP("Deed", "a loyalty card given")},
        {u"Stamp the card"_s, QT_TRANSLATE_NOOP("Deed", "a stamp given")},
        {u"Redeem a reward"_s, QT_TRANSLATE_NOOP("Deed", "a reward redeemed")},
        {u"Take back a stamp or reward"_s, QT_TRANSLATE_NOOP("Deed", "a stamp or reward removed from the card")},
        {u"Change the loyalty programme"_s, QT_TRANSLATE_NOOP("Deed", "the loyalty programme changed")},
        {u"Bring in customers"_s, QT_TRANSLATE_NOOP("Deed", "customers brought in")},
        {u"Save a filter"_s, QT_TRANSLATE_NOOP("Deed", "a filter saved")},
        {u"Rename a filter"_s, QT_TRANSLATE_NOOP("Deed", "a filter renamed")},
        {u"Remove a filter"_s, QT_TRANSLATE_NOOP("Deed", "a filter removed")},
        {u"Order the filters"_s, QT_TRANSLATE_NOOP("Deed", "the filters put in order")},
        {u"Change the shop's settings"_s, QT_TRANSLATE_NOOP("Deed", "the shop's settings changed")},
        {u"Add a colleague"_s, QT_TRANSLATE_NOOP("Deed", "a colleague added")},
        {u"Attach a file"_s, QT_TRANSLATE_NOOP("Deed", "a file attached")},
        {u"Remove a file"_s, QT_TRANSLATE_NOOP("Deed", "a file removed")},
        {u"Photo"_s, QT_TRANSLATE_NOOP("Deed", "a photo put in")},
        {u"Remove the photo"_s, QT_TRANSLATE_NOOP("Deed", "a photo removed")},
        {u"New field"_s, QT_TRANSLATE_NOOP("Deed", "a field of the shop's own made")},
        {u"Change a field"_s, QT_TRANSLATE_NOOP("Deed", "a field of the shop's own changed")},
        {u"Remove a field"_s, QT_TRANSLATE_NOOP("Deed", "a field of the shop's own removed")},
        {u"Order the fields"_s, QT_TRANSLATE_NOOP("Deed", "the shop's own fields put in order")},
        {u"Change a filter"_s, QT_TRANSLATE_NOOP("Deed", "a filter changed")},
        {u"New wording of consent"_s, QT_TRANSLATE_NOOP("Deed", "a wording of consent made")},
        {u"Change a wording of consent"_s, QT_TRANSLATE_NOOP("Deed", "a wording of consent changed")},
        {u"Remove a wording of consent"_s, QT_TRANSLATE_NOOP("Deed", "a wording of consent removed")},
        {u"Change in a household"_s, QT_TRANSLATE_NOOP("Deed", "a household changed")},
        {u"Into a household"_s, QT_TRANSLATE_NOOP("Deed", "somebody taken into a household")},
        {u"Out of a household"_s, QT_TRANSLATE_NOOP("Deed", "somebody taken out of a household")},
        {u"New relation"_s, QT_TRANSLATE_NOOP("Deed", "two people related")},
        {u"Into a new household"_s, QT_TRANSLATE_NOOP("Deed", "somebody taken into a new household")},
        {u"Change a relation"_s, QT_TRANSLATE_NOOP("Deed", "a relation changed")},
        {u"Remove a relation"_s, QT_TRANSLATE_NOOP("Deed", "a relation removed")},
        {u"Change the language of many customers"_s, QT_TRANSLATE_NOOP("Deed", "the language of many customers changed")},
        {u"Change the price group of many customers"_s, QT_TRANSLATE_NOOP("Deed", "the price group of many customers changed")},
        {u"Hand over the follow-ups of many customers"_s, QT_TRANSLATE_NOOP("Deed", "the follow-ups of many customers handed over")},
        {u"Record consent of many customers"_s, QT_TRANSLATE_NOOP("Deed", "the consent of many customers recorded")},
        {u"Tag many customers"_s, QT_TRANSLATE_NOOP("Deed", "many customers tagged")},
        {u"Untag many customers"_s, QT_TRANSLATE_NOOP("Deed", "a tag taken from many customers")},
        {u"Colour a tag"_s, QT_TRANSLATE_NOOP("Deed", "a tag coloured")},
        {u"Rename a tag"_s, QT_TRANSLATE_NOOP("Deed", "a tag renamed")},
        {u"Merge tags"_s, QT_TRANSLATE_NOOP("Deed", "tags merged")},
        {u"Remove a tag"_s, QT_TRANSLATE_NOOP("Deed", "a tag removed")},
        {u"Erase a customer for good"_s, QT_TRANSLATE_NOOP("Deed", "a customer erased for good")},
        {u"Stamps lapsed"_s, QT_TRANSLATE_NOOP("Deed", "stamps lapsed")},
        {u"Demo shop made"_s, QT_TRANSLATE_NOOP("Deed", "the demo shop made")},
        {u"Open the shop"_s, QT_TRANSLATE_NOOP("Deed", "the shop opened")},
        {u"Prepare cards"_s, QT_TRANSLATE_NOOP("Deed", "cards prepared")},
        {u"New product"_s, QT_TRANSLATE_NOOP("Deed", "a new product added")},
        {u"Change a product"_s, QT_TRANSLATE_NOOP("Deed", "a product changed")},
        {u"Remove a product"_s, QT_TRANSLATE_NOOP("Deed", "a product removed")},
        {u"Change what was bought"_s, QT_TRANSLATE_NOOP("Deed", "what was bought changed")},
        {u"Take a complaint"_s, QT_TRANSLATE_NOOP("Deed", "a complaint taken")},
        {u"Change a complaint"_s, QT_TRANSLATE_NOOP("Deed", "a complaint changed")},
        {u"Remove a complaint"_s, QT_TRANSLATE_NOOP("Deed", "a complaint removed")},
        {u"Answer a complaint"_s, QT_TRANSLATE_NOOP("Deed", "a complaint answered")},
        {u"Wait for the customer"_s, QT_TRANSLATE_NOOP("Deed", "a complaint put to waiting")},
        {u"Go on with a complaint"_s, QT_TRANSLATE_NOOP("Deed", "a complaint gone on with")},
        {u"Solve a complaint"_s, QT_TRANSLATE_NOOP("Deed", "a complaint solved")},
        {u"Reopen a complaint"_s, QT_TRANSLATE_NOOP("Deed", "a complaint reopened")},
        {u"Rate how a complaint was solved"_s, QT_TRANSLATE_NOOP("Deed", "a solution rated")},
        {u"Change the service standards"_s, QT_TRANSLATE_NOOP("Deed", "the service standards changed")},
        {u"Change the opening hours"_s, QT_TRANSLATE_NOOP("Deed", "the opening hours changed")},
        {u"Start a recall"_s, QT_TRANSLATE_NOOP("Deed", "a recall started")},
        {u"Change a recall"_s, QT_TRANSLATE_NOOP("Deed", "a recall changed")},
        {u"Remove a recall"_s, QT_TRANSLATE_NOOP("Deed", "a recall removed")},
        {u"Tell a customer of a recall"_s, QT_TRANSLATE_NOOP("Deed", "a customer told of a recall")},
        {u"Cards printed"_s, QT_TRANSLATE_NOOP("Deed", "cards marked as printed")},
    };
    return table;
}

bool isRightToLeft(QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; }
bool isLeftToRight(QChar c) { return c.direction() == QChar::DirL; }

}  // namespace

QString deedText(const QString& action) {
    if (const auto known = deeds().constFind(action); known != deeds().constEnd()) return QCoreApplication::translate("Deed", *known);
    return QCoreApplication::translate("Action", action.toUtf8().constData());
}

QString withNamesIsolated(const QString& sentence) {
    QString isolated;
    for (qsizetype at = 0; at < sentence.size();) {
        if (!isRightToLeft(sentence[at])) {
            isolated += sentence[at++];
            continue;
        }
        // Spaces and points inside a name belong to it, those behind it do not.
        qsizetype end = at + 1;
        for (qsizetype next = end; next < sentence.size() && !isLeftToRight(sentence[next]) && !sentence[next].isDigit(); ++next)
            if (isRightToLeft(sentence[next])) end = next + 1;
        isolated += kIsolate + sentence.mid(at, end - at) + kEndIsolate;
        at = end;
    }
    return isolated;
}

}  // namespace regulars
