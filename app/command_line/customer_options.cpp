#include "app/command_line/customer_options.h"
#include "app/command_line/record_options.h"
#include "core/base/date_habit.h"
#include "core/base/email_address.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

bool hasDigit(const QString& text) {
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

// "211 42 Malmö" and "London SW1A 1AA": the words with digits in them, at the beginning or the end, are the post code.
void readCity(const QString& typed, Address& address) {
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    qsizetype first = 0, end = words.size();
    while (first < end && hasDigit(words.at(first))) ++first;
    if (first > 0) {
        address.postCode = words.mid(0, first).join(u' ');
        address.city = words.mid(first).join(u' ');
        return;
    }
    while (end > 0 && hasDigit(words.at(end - 1))) --end;
    address.city = words.mid(0, end).join(u' ');
    address.postCode = words.mid(end).join(u' ');
}

bool isCountry(const QString& text) {
    return text.size() == 2 && text.at(0).isUpper() && text.at(1).isUpper();
}

// Without a label, a number keeps what it had.
Phone readPhone(const QString& typed, const QString& region, const std::vector<Phone>& before) {
    const LabelledText read = LabelledText::read(typed);
    if (!read.label.isEmpty() && !hasDigit(read.label)) return {read.label, PhoneNumber::read(read.text, region), read.state};
    for (const Phone& old : before)
        if (old.number.asTyped == typed) return old;
    return {{}, PhoneNumber::read(read.label.isEmpty() ? read.text : typed, region), read.state};
}

Email readEmail(const QString& typed, const std::vector<Email>& before) {
    const LabelledText read = LabelledText::read(typed);
    Email email{read.label, read.text, read.state};
    for (const Email& old : before)
        if (read.label.isEmpty() && read.state == ContactState::Good && emailKey(old.address) == emailKey(read.text)) email.label = old.label;
    return email;
}

bool applyBirthday(Invocation& call, Customer& customer) {
    const QString typed = call.arguments.value("birthday").trimmed();
    const auto isBirthday = [](const LabelledDate& date) { return date.label == u"birthday"; };
    if (typed.isEmpty()) {
        std::erase_if(customer.dates, isBirthday);
        return true;
    }
    const auto date = PartialDate::fromText(typed, writesDayFirst(call.shop().profile().locale()));
    if (!date) {
        call.fail(Exit::Refused, u"“%1” is no date that exists. Write a birthday as 1985-12-09, 9/12 or 1985."_s.arg(typed));
        return false;
    }
    const auto found = std::find_if(customer.dates.begin(), customer.dates.end(), isBirthday);
    if (found != customer.dates.end()) found->date = *date;
    else customer.dates.push_back({u"birthday"_s, *date});
    return true;
}

bool applyPhones(Invocation& call, Customer& customer) {
    const QString region = call.shop().profile().country;
    std::vector<Phone> phones;
    for (const QString& typed : call.arguments.values("phone"))
        if (!typed.trimmed().isEmpty()) phones.push_back(readPhone(typed, region, customer.phones));
    customer.phones = std::move(phones);
    return true;
}

bool applyEmails(Invocation& call, Customer& customer) {
    std::vector<Email> emails;
    for (const QString& typed : call.arguments.values("email"))
        if (!typed.trimmed().isEmpty()) emails.push_back(readEmail(typed, customer.emails));
    customer.emails = std::move(emails);
    return true;
}

void applyAddress(Invocation& call, Customer& customer) {
    const Address address = readAddress(call.arguments.value("address"));
    if (address.isEmpty()) {
        if (!customer.addresses.empty()) customer.addresses.erase(customer.addresses.begin());
    } else if (customer.addresses.empty()) {
        customer.addresses.push_back(address);
    } else {
        const QString label = customer.addresses.front().label;
        customer.addresses.front() = address;
        customer.addresses.front().label = label;
    }
}

void applyMove(Invocation& call, Customer& customer) {
    const Address address = readAddress(call.arguments.value("moved"));
    if (address.isEmpty()) return;
    if (!customer.addresses.empty()) customer.addresses.front().state = ContactState::Past;
    customer.addresses.insert(customer.addresses.begin(), address);
}

}  // namespace

Address readAddress(const QString& typed) {
    QStringList parts;
    for (const QString& part : typed.split(u';')) parts.append(part.trimmed());
    Address address;
    if (parts.size() > 1 && isCountry(parts.constLast())) address.country = parts.takeLast();
    if (parts.size() > 1) readCity(parts.takeLast(), address);
    address.street = parts.join(u'\n').trimmed();
    return address;
}

void flagOddities(Invocation& call, const Customer& customer) {
    if (call.arguments.has("phone"))
        for (const Phone& phone : customer.phones)
            if (!phone.number.e164) call.out.complain(u"“%1” does not look like a phone number here. It was kept as typed."_s.arg(phone.number.asTyped));
    if (call.arguments.has("email"))
        for (const Email& email : customer.emails)
            if (!looksLikeEmail(email.address)) call.out.complain(u"“%1” does not look like an e-mail address. It was kept as typed."_s.arg(email.address));
}

const std::vector<OptionRule>& customerOptions() {
    static const std::vector<OptionRule> options = [] {
        std::vector<OptionRule> all{
        {"name", "NAME", "the name as it is written, any script; the only thing that is required"},
        {"phone", "NUMBER", "a phone number, “mobile: NUMBER” or “mobile (invalid): NUMBER”, also (opted_out) and (past); may be repeated. What does not look like one is kept as typed, and said", true},
        {"email", "ADDRESS", "an e-mail address, with a label and a state as phones; may be repeated. What does not look like one is kept as typed, and said", true},
        {"tag", "TAG", "may be repeated", true},
        {"birthday", "DATE", "1985-12-09, 9/12, 1985 …"},
        {"address", "ADDRESS", "“street; post code city”, perhaps “; SE” for the country"},
        {"called", "NAME", "how to address them"},
        {"sort-name", "NAME", "where the name belongs in the list"},
        {"language", "CODE", "sv, ru …; empty: the shop's"},
        {"note", "TEXT", "good to know"},
        };
        all.insert(all.end(), recordOptions().begin(), recordOptions().end());
        return all;
    }();
    return options;
}

bool applyOptions(Invocation& call, Customer& customer) {
    const Arguments& given = call.arguments;
    if (given.has("name")) customer.displayName = given.value("name");
    if (given.has("sort-name")) customer.sortName = given.value("sort-name");
    if (given.has("called")) customer.called = given.value("called");
    if (given.has("language")) customer.language = given.value("language");
    if (given.has("note")) customer.note = given.value("note");
    if (given.has("address")) applyAddress(call, customer);
    if (given.has("moved")) applyMove(call, customer);
    if (given.has("phone") && !applyPhones(call, customer)) return false;
    if (given.has("email") && !applyEmails(call, customer)) return false;
    if (given.has("birthday") && !applyBirthday(call, customer)) return false;
    if (given.has("tag")) {
        customer.tags.clear();
        for (const QString& tag : given.values("tag"))
            if (!tag.trimmed().isEmpty() && !customer.tags.contains(tag.trimmed())) customer.tags.append(tag.trimmed());
    }
    if (!applyRecordOptions(call, customer)) return false;
    if (customer.displayName.trimmed().isEmpty()) {
        call.wrongUse(u"A customer needs a name."_s);
        return false;
    }
    const QString objection = CustomerDesk::objection(customer);
    if (!objection.isEmpty()) call.fail(Exit::Refused, objection);
    return objection.isEmpty();
}

}  // namespace regulars
