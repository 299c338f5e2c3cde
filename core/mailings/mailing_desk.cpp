#include "core/mailings/mailing_desk.h"
#include "core/customers/customer_store.h"
#include "core/customers/salutation.h"
#include "core/history/interaction_store.h"
#include "core/loyalty/mailing_event_store.h"
#include "core/mailings/mailing_store.h"
#include "core/mailings/template.h"
#include "core/profile/profile_store.h"
#include "core/relations/post_address.h"
#include "core/tasks/agenda.h"
#include <QCoreApplication>
#include <QSet>
#include <QUuid>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct MailingWords {
    Q_DECLARE_TR_FUNCTIONS(MailingDesk)
};

// Somebody a card is due for, and what about.
struct Candidate {
    CustomerId customer;
    QStringList occasions;
    QString text;
    Day on;
};

// One card a customer, for the earliest of what was promised: it answers for the rest as well.
std::vector<Candidate> promises(MailingStore& mailings, const std::vector<Task>& tasks) {
    std::vector<Candidate> all;
    QHash<qint64, std::size_t> places;
    for (const Task& task : tasks) {
        const QString occasion = u"task:%1"_s.arg(task.id.value);
        if (!task.customer.isValid() || mailings.isPrinted(task.customer, occasion)) continue;
        if (const auto known = places.constFind(task.customer.value); known != places.constEnd()) {
            all[*known].occasions << occasion;
        } else {
            places.insert(task.customer.value, all.size());
            all.push_back({task.customer, {occasion}, task.text, task.dueOn});
        }
    }
    return all;
}

std::vector<Candidate> candidates(Connection& reader, CardKind kind, Day today, Day until, const ShopProfile& shop) {
    MailingStore mailings(reader);
    const Agenda agenda = Agenda::until(reader, today, until, shop.leapDayOnFirstOfMarch);
    if (kind == CardKind::Reminder) return promises(mailings, agenda.tasks);
    std::vector<Candidate> all;
    for (const Birthday& birthday : agenda.birthdays) {
        if (!birthday.memberName.isEmpty()) continue;  // a child of the house is no customer; the shop is reminded, no card goes out
        const QString occasion = u"birthday:%1"_s.arg(birthday.on.date().year());
        if (!mailings.isPrinted(birthday.customer, occasion)) all.push_back({birthday.customer, {occasion}, {}, birthday.on});
    }
    return all;
}

// Everybody a card is due for and who has not had it yet, one after the other: a large shop's people do not fit into memory at once.
void forEachDue(Connection& reader, CardKind kind, Day today, Day until, const ShopProfile& shop, const std::function<void(const Candidate&, const Customer&)>& each) {
    MailingStore mailings(reader);
    CustomerStore customers(reader);
    if (kind == CardKind::Holiday) {
        const QString occasion = u"holiday:%1"_s.arg(until.date().year());
        customers.forEach([&](const Customer& customer) {
            if (!mailings.isPrinted(customer.id, occasion)) each({customer.id, {occasion}, {}, until}, customer);
        });
        return;
    }
    for (const Candidate& candidate : candidates(reader, kind, today, until, shop)) {
        const auto customer = customers.find(candidate.customer);
        if (customer && !customer->isBinned) each(candidate, *customer);
    }
}

bool saidNo(const Customer& customer) {
    return std::any_of(customer.consents.begin(), customer.consents.end(), [](const ConsentEvent& e) { return e.channel == Channel::Post; }) && !customer.allows(Channel::Post);
}

// Why this customer gets no card by post, in words; empty when they do.
QString obstacle(Connection& reader, const Customer& customer, CardKind kind, Day today) {
    if (saidNo(customer)) return MailingWords::tr("said no to post");
    if (kind != CardKind::Reminder && !customer.allows(Channel::Post)) return MailingWords::tr("has not said yes to post");
    const auto address = postAddress(reader, customer, today);
    if (!address || address->street.isEmpty() || address->city.isEmpty()) return MailingWords::tr("no full address");
    return {};
}

/// Says one after the other who gets no card and why. A household gets one holiday card: its own, or that of the first of its members who may get one.
class Sorting {
public:
    Sorting(Connection& reader, CardKind kind, Day today) : reader_(reader), kind_(kind), today_(today) {}
    /// In words; empty for somebody who gets a card.
    [[nodiscard]] QString obstacleFor(const Customer& customer) {
        if (QString why = obstacle(reader_, customer, kind_, today_); !why.isEmpty() || kind_ != CardKind::Holiday) return why;
        const CustomerId household = householdOf(reader_, customer.id, today_);
        if (!household.isValid()) return {};
        const auto own = CustomerStore(reader_).find(household);
        const bool isFirst = !served_.contains(household.value);
        served_.insert(household.value);
        if (!own || (isFirst && !obstacle(reader_, *own, kind_, today_).isEmpty())) return {};
        return MailingWords::tr("one card for %1").arg(own->displayName);
    }

private:
    Connection& reader_;
    CardKind kind_;
    Day today_;
    QSet<qint64> served_;
};

QString languageOf(const Customer& customer, const ShopProfile& shop) { return customer.language.isEmpty() ? shop.language : customer.language; }

MailingItem written(Connection& reader, const Candidate& candidate, const Customer& customer, CardKind kind, Day today, const ShopProfile& shop, const CardTexts& own) {
    const QString language = languageOf(customer, shop);
    const CardFields fields{customer.calledOrName(), customer.displayName, shop.name, cardDate(candidate.on, language), candidate.text,
                            QString::number(MailingStore(reader).visits(customer.id)), Salutation::of(customer, shop.language)};
    const auto words = own.constFind(cardTextLanguage(language));
    const CardText text = Template::fill(words == own.constEnd() ? defaultCardText(kind, language) : *words, fields);
    return {{}, customer.id, customer.displayName, candidate.occasions.join(u' '), text.heading, text.body, QStringList(customer.displayName) + postAddress(reader, customer, today)->lines(shop.country)};
}

// Whether the card is for something no other card was printed for.
bool hasNews(MailingStore& store, const MailingItem& item) {
    const QStringList occasions = item.occasion.split(u' ');
    return std::any_of(occasions.begin(), occasions.end(), [&](const QString& occasion) { return !store.isPrinted(item.customer, occasion); });
}

Interaction timelineEntry(const Mailing& mailing, const MailingItem& item, Transaction& t) {
    Interaction entry;
    entry.customer = item.customer;
    entry.kind = Interaction::Kind::Card;
    entry.day = t.clock().today();
    entry.at = t.clock().now();
    entry.text = mailing.title;
    entry.staff = t.staff();
    entry.source = u"mailing:%1"_s.arg(mailing.id.value);
    return entry;
}

}  // namespace

DueCards MailingDesk::due(Connection& reader, CardKind kind, Day today, Day until, const CardTexts& own) {
    const ShopProfile shop = ProfileStore(reader).profile();
    DueCards due{kind, {}, {}, {}, cardTitle(kind, until, shop.language)};
    Sorting sorting(reader, kind, today);
    forEachDue(reader, kind, today, until, shop, [&](const Candidate& candidate, const Customer& customer) {
        if (const QString why = sorting.obstacleFor(customer); !why.isEmpty()) {
            due.leftOut.push_back({customer.id, customer.displayName, why});
        } else {
            due.items.push_back(written(reader, candidate, customer, kind, today, shop, own));
            ++due.languages[cardTextLanguage(languageOf(customer, shop))];
        }
    });
    return due;
}

DueCount MailingDesk::countDue(Connection& reader, CardKind kind, Day today, Day until) {
    DueCount count;
    Sorting sorting(reader, kind, today);
    forEachDue(reader, kind, today, until, ProfileStore(reader).profile(),
               [&](const Candidate&, const Customer& customer) { ++(sorting.obstacleFor(customer).isEmpty() ? count.cards : count.leftOut); });
    return count;
}

QFuture<Outcome<Mailing>> MailingDesk::prepare(StaffId by, Mailing mailing) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Prepare cards"), by}, [mailing](Transaction& t) mutable -> Result<Mailing> {
        if (mailing.items.empty()) return Refusal{MailingWords::tr("There is no card to print.")};
        mailing.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        mailing.day = t.clock().today();
        mailing.at = t.clock().now();
        mailing.staff = t.staff();
        mailing.id = MailingStore(t.connection()).add(mailing);
        return *MailingStore(t.connection()).find(mailing.id);
    });
}

QFuture<Outcome<Done>> MailingDesk::confirm(StaffId by, MailingId id, std::vector<int> spoiled) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Cards printed"), by}, [id, spoiled](Transaction& t) -> Result<Done> {
        const auto mailing = MailingStore(t.connection()).find(id);
        if (!mailing) return Refusal{MailingWords::tr("There is no print job %1.").arg(id.value)};
        if (mailing->status == Mailing::Status::Confirmed) return Refusal{MailingWords::tr("Print job %1 was confirmed already.").arg(id.value)};
        const int cards = static_cast<int>(mailing->items.size());
        for (const int position : spoiled)
            if (position < 1 || position > cards) return Refusal{MailingWords::tr("Print job %1 has no card %2: it has %3.").arg(id.value).arg(position).arg(cards)};
        MailingEventStore events(t.connection());
        MailingStore store(t.connection());
        int position = 0;
        for (const MailingItem& item : mailing->items) {
            const bool isSpoiled = std::find(spoiled.begin(), spoiled.end(), ++position) != spoiled.end();
            // The same card printed by two jobs is one card in the customer's history.
            const bool isNews = !isSpoiled && hasNews(store, item);
            events.add({0, item.id.value, isSpoiled ? u"spoiled"_s : u"printed"_s, 0}, t.clock().now(), t.staff());
            if (isNews) InteractionStore(t.connection()).add(timelineEntry(*mailing, item, t));
        }
        return Done{};
    });
}

}  // namespace regulars
