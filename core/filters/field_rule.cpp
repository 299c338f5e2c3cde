#include "core/filters/field_rule.h"
#include "core/customers/customer.h"
#include "core/history/interaction.h"
#include <QCoreApplication>
#include <array>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Condition)
};

using Kind = FieldRule::Kind;

constexpr std::array<FieldRule, 33> kRules{{
    {FilterField::Name, u"name", Kind::Text, QT_TRANSLATE_NOOP("Condition", "Name"), "customer"},
    {FilterField::FormerName, u"former-name", Kind::Text, QT_TRANSLATE_NOOP("Condition", "Former name"), "customer_former_name"},
    {FilterField::Kind, u"kind", Kind::Choice, QT_TRANSLATE_NOOP("Condition", "Person or company"), "customer"},
    {FilterField::Role, u"role", Kind::Text, QT_TRANSLATE_NOOP("Condition", "Role"), "customer"},
    {FilterField::City, u"city", Kind::Text, QT_TRANSLATE_NOOP("Condition", "City"), "customer_address"},
    {FilterField::Street, u"street", Kind::Text, QT_TRANSLATE_NOOP("Condition", "Street"), "customer_address"},
    {FilterField::PostCode, u"post-code", Kind::Text, QT_TRANSLATE_NOOP("Condition", "Post code"), "customer_address"},
    {FilterField::Country, u"country", Kind::Text, QT_TRANSLATE_NOOP("Condition", "Country"), "customer_address shop"},
    {FilterField::Tag, u"tag", Kind::Text, QT_TRANSLATE_NOOP("Condition", "Tag"), "customer_tag tag"},
    {FilterField::Language, u"language", Kind::Text, QT_TRANSLATE_NOOP("Condition", "Language"), "customer shop"},
    {FilterField::Note, u"note", Kind::Text, QT_TRANSLATE_NOOP("Condition", "Good to know"), "customer"},
    {FilterField::Fact, u"fact", Kind::Text, QT_TRANSLATE_NOOP("Condition", "Size, like or dislike"), "customer_fact"},
    {FilterField::Email, u"email", Kind::Text, QT_TRANSLATE_NOOP("Condition", "E-mail"), "customer_email"},
    {FilterField::Web, u"web", Kind::Text, QT_TRANSLATE_NOOP("Condition", "Web and social"), "customer_handle"},
    {FilterField::Phone, u"phone", Kind::Held, QT_TRANSLATE_NOOP("Condition", "Phone number"), "customer_phone"},
    {FilterField::Card, u"card", Kind::Held, QT_TRANSLATE_NOOP("Condition", "Loyalty card"), "loyalty_card"},
    {FilterField::Created, u"created", Kind::Date, QT_TRANSLATE_NOOP("Condition", "Created"), "customer"},
    {FilterField::Birthday, u"birthday", Kind::Birthday, QT_TRANSLATE_NOOP("Condition", "Birthday"), "customer_date shop"},
    {FilterField::PriceGroup, u"price-group", Kind::Text, QT_TRANSLATE_NOOP("Condition", "Price group"), "customer"},
    {FilterField::Trust, u"trust", Kind::Choice, QT_TRANSLATE_NOOP("Condition", "Pays"), "customer"},
    {FilterField::Stamps, u"stamps", Kind::Number, QT_TRANSLATE_NOOP("Condition", "Stamps"), "loyalty_event loyalty_account loyalty_lot loyalty_entry loyalty_terms", true},
    {FilterField::Consent, u"consent", Kind::Choice, QT_TRANSLATE_NOOP("Condition", "Consent"), "consent_event"},
    {FilterField::Visits, u"visits", Kind::Number, QT_TRANSLATE_NOOP("Condition", "Visits"), "interaction", false, true},
    {FilterField::FirstVisit, u"first-visit", Kind::Date, QT_TRANSLATE_NOOP("Condition", "First visit"), "interaction"},
    {FilterField::LastVisit, u"last-visit", Kind::Date, QT_TRANSLATE_NOOP("Condition", "Last visit"), "interaction"},
    {FilterField::Spend, u"spend", Kind::Amount, QT_TRANSLATE_NOOP("Condition", "Spend"), "interaction shop"},
    {FilterField::MedianGap, u"median-gap", Kind::Number, QT_TRANSLATE_NOOP("Condition", "Usual days between visits"), "interaction", true},
    {FilterField::Regular, u"regular", Kind::Flag, QT_TRANSLATE_NOOP("Condition", "Regular"), "interaction"},
    {FilterField::Drifting, u"drifting", Kind::Flag, QT_TRANSLATE_NOOP("Condition", "Drifting"), "interaction"},
    {FilterField::New, u"new", Kind::Flag, QT_TRANSLATE_NOOP("Condition", "New"), "interaction customer"},
    {FilterField::TaskOpen, u"task-open", Kind::Flag, QT_TRANSLATE_NOOP("Condition", "Open follow-up"), "task"},
    {FilterField::TaskDue, u"task-due", Kind::Flag, QT_TRANSLATE_NOOP("Condition", "Follow-up due"), "task"},
    {FilterField::Logged, u"logged", Kind::Choice, QT_TRANSLATE_NOOP("Condition", "Logged"), "interaction", false, true},
}};

struct ComparisonRule {
    Comparison comparison;
    QStringView word;
    const char* title;
};

constexpr std::array<ComparisonRule, 14> kComparisons{{
    {Comparison::Equal, u"=", QT_TRANSLATE_NOOP("Condition", "is")},
    {Comparison::NotEqual, u"!=", QT_TRANSLATE_NOOP("Condition", "is not")},
    {Comparison::Less, u"<", QT_TRANSLATE_NOOP("Condition", "less than")},
    {Comparison::AtMost, u"<=", QT_TRANSLATE_NOOP("Condition", "at most")},
    {Comparison::More, u">", QT_TRANSLATE_NOOP("Condition", "more than")},
    {Comparison::AtLeast, u">=", QT_TRANSLATE_NOOP("Condition", "at least")},
    {Comparison::Contains, u"contains", QT_TRANSLATE_NOOP("Condition", "contains")},
    {Comparison::Begins, u"begins", QT_TRANSLATE_NOOP("Condition", "begins with")},
    {Comparison::OlderThan, u"older-than", QT_TRANSLATE_NOOP("Condition", "longer ago than")},
    {Comparison::Within, u"within", QT_TRANSLATE_NOOP("Condition", "within")},
    {Comparison::InNext, u"in-next", QT_TRANSLATE_NOOP("Condition", "in the next")},
    {Comparison::IsEmpty, u"is-empty", QT_TRANSLATE_NOOP("Condition", "is empty")},
    {Comparison::IsSet, u"is-set", QT_TRANSLATE_NOOP("Condition", "is filled in")},
    {Comparison::Holds, u"", QT_TRANSLATE_NOOP("Condition", "holds")},
}};

template <class T>
std::variant<Value, QString> orSentence(const std::optional<T>& value, const QString& sentence) {
    if (value) return Value(*value);
    return sentence;
}

std::optional<qint64> count(const QString& text) {
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.isEmpty() || text.size() > 9 || !std::all_of(text.begin(), text.end(), isDigit)) return std::nullopt;
    return text.toLongLong();
}

}  // namespace

QString comparisonWord(Comparison comparison) { return kComparisons[static_cast<size_t>(comparison)].word.toString(); }

std::optional<Comparison> comparisonFrom(QStringView word) {
    for (const ComparisonRule& rule : kComparisons)
        if (!rule.word.isEmpty() && word.compare(rule.word, Qt::CaseInsensitive) == 0) return rule.comparison;
    return std::nullopt;
}

QString comparisonTitle(Comparison comparison) { return Words::tr(kComparisons[static_cast<size_t>(comparison)].title); }

bool needsValue(Comparison comparison) { return comparison != Comparison::IsEmpty && comparison != Comparison::IsSet && comparison != Comparison::Holds; }

std::span<const FieldRule> FieldRule::all() { return kRules; }

const FieldRule& FieldRule::of(FilterField field) { return kRules[static_cast<size_t>(field)]; }

FieldRule FieldRule::of(const CustomField& own) {
    static constexpr std::array<Kind, 6> kinds{Kind::Text, Kind::Decimal, Kind::Amount, Kind::Date, Kind::Choice, Kind::Choice};
    return {FilterField::Own, own.name, kinds[static_cast<size_t>(own.kind)], nullptr, "customer_value custom_field shop", true, false, &own};
}

const FieldRule* FieldRule::find(QStringView word) {
    for (const FieldRule& rule : kRules)
        if (word.compare(rule.word, Qt::CaseInsensitive) == 0) return &rule;
    return nullptr;
}

QString FieldRule::titleText() const { return own ? own->name : Words::tr(title); }

std::vector<Comparison> FieldRule::comparisons() const {
    using enum Comparison;
    switch (kind) {
    case Kind::Text: return {Equal, NotEqual, Contains, Begins, IsEmpty, IsSet};
    case Kind::Held: return {IsSet, IsEmpty};
    case Kind::Date:
        // Only days the shop writes down itself lie ahead.
        if (own) return {Equal, NotEqual, Less, AtMost, More, AtLeast, OlderThan, Within, InNext, IsEmpty, IsSet};
        return {Equal, NotEqual, Less, AtMost, More, AtLeast, OlderThan, Within, IsEmpty, IsSet};
    case Kind::Birthday: return {Equal, NotEqual, Within, IsEmpty, IsSet};
    case Kind::Number:
    case Kind::Decimal:
    case Kind::Amount:
        if (mayBeAbsent) return {Equal, NotEqual, Less, AtMost, More, AtLeast, IsEmpty, IsSet};
        return {Equal, NotEqual, Less, AtMost, More, AtLeast};
    case Kind::Choice:
        if (mayBeAbsent) return {Equal, NotEqual, IsEmpty, IsSet};
        return {Equal, NotEqual};
    case Kind::Flag: return {Holds};
    }
    return {};
}

QStringList FieldRule::choices() const {
    if (own) return own->kind == CustomField::Kind::YesNo ? QStringList{u"yes"_s, u"no"_s} : own->choices;
    QStringList words;
    if (field == FilterField::Consent)
        for (const Channel channel : {Channel::Post, Channel::Email, Channel::Sms, Channel::Phone}) words << channelCode(channel);
    if (field == FilterField::Logged)
        for (const auto entry : {Interaction::Kind::Call, Interaction::Kind::Visit, Interaction::Kind::Note, Interaction::Kind::Card}) words << kindCode(entry);
    if (field == FilterField::Kind)
        for (const auto one : {CustomerKind::Person, CustomerKind::Company, CustomerKind::Household}) words << customerKindCode(one);
    if (field == FilterField::Trust)
        for (const auto one : {PaymentTrust::OnTime, PaymentTrust::Late, PaymentTrust::Reminders, PaymentTrust::Prepayment}) words << paymentTrustCode(one);
    return words;
}

std::variant<Value, QString> FieldRule::readChoice(const QString& text) const {
    if (own) {
        if (text.trimmed().isEmpty()) return Words::tr("There is nothing between the quotes: write is-empty.");
        const CustomField::Reading read = own->read(text, {}, QLocale::c());
        if (!read.objection.isEmpty()) return read.objection;
        return Value(own->plain(read.stored, {}));
    }
    if (choices().contains(text, Qt::CaseInsensitive)) return Value(text.toLower());
    return Words::tr("“%1” is none of these: %2.").arg(text, choices().join(u", "_s));
}

std::variant<Value, QString> FieldRule::readValue(Comparison comparison, const QString& text) const {
    if (comparison == Comparison::OlderThan || comparison == Comparison::Within || comparison == Comparison::InNext)
        return orSentence(Span::parse(text), Words::tr("“%1” is no length of time: write 90d, 2w, 3m or 1y.").arg(text));
    switch (kind) {
    case Kind::Text:
        if (text.isEmpty()) return Words::tr("There is nothing between the quotes: write is-empty.");
        return Value(text);
    case Kind::Date: return orSentence(Day::fromIso(text), Words::tr("“%1” is no day: write it as 2026-11-22.").arg(text));
    case Kind::Birthday: return orSentence(BirthdayTime::parse(text), Words::tr("“%1” is no time of the year: write 12 for December, 12-09, today, this-week or this-month.").arg(text));
    case Kind::Number: return orSentence(count(text), Words::tr("“%1” is no whole number.").arg(text));
    case Kind::Decimal: return orSentence(regulars::Decimal::parse(text), Words::tr("“%1” is no number: write 38 or 38.5.").arg(text));
    case Kind::Amount: return orSentence(own ? regulars::Amount::parseSigned(text) : regulars::Amount::parse(text), Words::tr("“%1” is no amount: write 1200 or 1200.50.").arg(text));
    case Kind::Choice: return readChoice(text);
    case Kind::Held:
    case Kind::Flag: break;
    }
    return Value();
}

}  // namespace regulars
