#include "app/command_line/invocation.h"
#include <QDir>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// Longer numbers are card numbers.
constexpr qsizetype kLongestId = 11;

bool isPlainNumber(const QString& word) {
    return !word.isEmpty() && std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

}  // namespace

QString Invocation::path(const QString& word) const { return QDir::cleanPath(QDir(around.folder).absoluteFilePath(word)); }

Exit Invocation::fail(Exit code, const QString& sentence) {
    code_ = code;
    out.complain(sentence);
    return code;
}

Exit Invocation::wrongUse(const QString& sentence) {
    return fail(Exit::WrongUse, sentence + u" Usage: regulars "_s + QString::fromUtf8(command().usage) + u'.');
}

bool Invocation::findStaff(Connection& reader) {
    ProfileStore store(reader);
    const std::vector<Staff> all = store.staff();
    const QString wanted = request_.global.staff;
    if (wanted.isNull()) {
        const auto owner = std::find_if(all.begin(), all.end(), [](const Staff& s) { return s.role == Staff::Role::Owner; });
        staff_ = owner != all.end() ? owner->id : all.empty() ? StaffId{} : all.front().id;
        return true;
    }
    if (const auto found = store.find(wanted)) {
        staff_ = found->id;
        return true;
    }
    QStringList names;
    for (const Staff& staff : all) names.append(staff.name);
    fail(Exit::Refused, u"Nobody called “%1” works here. Known are: %2."_s.arg(wanted, names.join(u", "_s)));
    return false;
}

std::optional<CustomerId> Invocation::cardOwner(const QString& word) {
    const auto card = CardNumber::read(word);
    if (const auto* problem = std::get_if<CardNumber::Problem>(&card)) {
        if (*problem == CardNumber::Problem::WrongCheckDigit) fail(Exit::Refused, cardProblemText(*problem));
        else wrongUse(u"“%1” is neither a customer's number nor a card number of 13 digits."_s.arg(word));
        return std::nullopt;
    }
    const CardNumber& number = std::get<CardNumber>(card);
    LoyaltyStore store(reader());
    if (const auto owner = store.cardOwner(number)) return owner;
    if (store.cardStatus(number).isEmpty()) fail(Exit::NothingFound, u"There is no card with the number %1."_s.arg(number.grouped()));
    else fail(Exit::Refused, u"The card %1 is no longer in use."_s.arg(number.grouped()));
    return std::nullopt;
}

std::optional<Customer> Invocation::customer(const QString& word, Bin bin) {
    CustomerId id;
    if (isPlainNumber(word) && word.size() <= kLongestId) {
        id = CustomerId{word.toLongLong()};
    } else {
        const auto owner = cardOwner(word);
        if (!owner) return std::nullopt;
        id = *owner;
    }
    auto found = id.isValid() ? CustomerStore(reader()).find(id) : std::nullopt;
    if (!found) {
        fail(Exit::NothingFound, u"There is no customer with the number %1."_s.arg(word));
    } else if (found->isBinned && bin == Bin::Refuse) {
        fail(Exit::Refused, u"%1 is in the bin. Take the customer out first: regulars edit SHOP %2 --restore."_s.arg(found->displayName, QString::number(id.value)));
        return std::nullopt;
    }
    return found;
}

std::optional<qint64> Invocation::number(const QString& word, const QString& what) {
    bool fits = false;
    const qint64 value = word.toLongLong(&fits);
    if (isPlainNumber(word) && fits && value > 0) return value;
    wrongUse(u"“%1” is not the number of %2."_s.arg(word, what));
    return std::nullopt;
}

std::optional<int> Invocation::count(const char* option, int otherwise) {
    if (!arguments.has(option)) return otherwise;
    const QString typed = arguments.value(option);
    bool fits = false;
    const int value = typed.toInt(&fits);
    if (isPlainNumber(typed) && fits && value > 0) return value;
    wrongUse(u"“%1” is no count for --%2."_s.arg(typed, QString::fromLatin1(option)));
    return std::nullopt;
}

std::optional<Day> Invocation::day(const char* option, Day otherwise) {
    if (!arguments.has(option)) return otherwise;
    const QString typed = arguments.value(option);
    if (const auto day = Day::fromIso(typed)) return day;
    fail(Exit::Refused, u"“%1” is no day for --%2: write a day that exists as YYYY-MM-DD."_s.arg(typed, QString::fromLatin1(option)));
    return std::nullopt;
}

Exit Invocation::done(ActionId action, QJsonObject fields, const QString& sentence) {
    fields.insert(u"action"_s, action.isValid() ? QJsonValue(action.value) : QJsonValue());
    out.json(fields);
    out.line(sentence);
    out.line(action.isValid() ? u"action %1"_s.arg(action.value) : u"Nothing had to change."_s);
    return Exit::Done;
}

}  // namespace regulars
