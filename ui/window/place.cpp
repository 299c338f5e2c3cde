#include "ui/window/place.h"
#include <QCoreApplication>

namespace regulars {

namespace {
QString words(const char* text) { return QCoreApplication::translate("Place", text); }
}  // namespace

Icon iconOf(Place place) {
    switch (place) {
    case Place::Today: return Icon::Today;
    case Place::Customers: return Icon::Customers;
    case Place::Loyalty: return Icon::Loyalty;
    case Place::Cards: return Icon::Cards;
    case Place::Insight: return Icon::Insight;
    case Place::Settings: return Icon::Settings;
    }
    return Icon::Today;
}

QString nameOf(Place place) {
    switch (place) {
    case Place::Today: return words(QT_TRANSLATE_NOOP("Place", "Today"));
    case Place::Customers: return words(QT_TRANSLATE_NOOP("Place", "Customers"));
    case Place::Loyalty: return words(QT_TRANSLATE_NOOP("Place", "Loyalty"));
    case Place::Cards: return words(QT_TRANSLATE_NOOP("Place", "Cards"));
    case Place::Insight: return words(QT_TRANSLATE_NOOP("Place", "Insight"));
    case Place::Settings: return words(QT_TRANSLATE_NOOP("Place", "Settings"));
    }
    return {};
}

QString questionOf(Place place) {
    switch (place) {
    case Place::Today: return words(QT_TRANSLATE_NOOP("Place", "What is due, who to call, which cards to print, and what just happened. Tick a thing when it is done."));
    case Place::Customers: return words(QT_TRANSLATE_NOOP("Place", "Who is this? Choose a person at the left, write what was said or bought, stamp the card at the right."));
    case Place::Loyalty: return words(QT_TRANSLATE_NOOP("Place", "What a customer gets for coming back, what it costs, and every stamp ever given. A mistake is reversed, nothing is overwritten."));
    case Place::Cards: return words(QT_TRANSLATE_NOOP("Place", "Who gets a card, what it says, and how it comes out of the printer. The preview is what is printed."));
    case Place::Insight: return words(QT_TRANSLATE_NOOP("Place", "Whether it works: who comes back, and what the cards brought."));
    case Place::Settings: return words(QT_TRANSLATE_NOOP("Place", "The shop, its people, the language, the look, the loyalty rule and the backups."));
    }
    return {};
}

}  // namespace regulars
