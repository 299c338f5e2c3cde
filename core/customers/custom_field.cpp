#include "core/customers/custom_field.h"
#include "core/base/date_habit.h"
#include "core/base/day.h"
#include "core/base/typed_amount.h"
#include <QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(CustomField)
};

using Kind = CustomField::Kind;

const std::pair<Kind, QString> kCodes[] = {{Kind::Text, u"text"_s}, {Kind::Number, u"number"_s}, {Kind::Money, u"money"_s},
                                           {Kind::Date, u"date"_s}, {Kind::YesNo, u"yes_no"_s},  {Kind::Choice, u"choice"_s}};

CustomField::Reading readNumber(const QString& typed, const QLocale& locale) {
    bool isNumber = false;
    double number = locale.toDouble(typed, &isNumber);
    if (!isNumber) number = QLocale::c().toDouble(typed, &isNumber);
    if (!isNumber || !qIsFinite(number)) return {{}, FieldWords::tr("“%1” is no number.").arg(typed)};
    return {QString::number(number, 'g', QLocale::FloatingPointShortest), {}};
}

CustomField::Reading readYesNo(const QString& typed) {
    static const QStringList yes{u"1"_s, u"yes"_s, u"y"_s, u"true"_s, u"ja"_s, u"да"_s}, no{u"0"_s, u"no"_s, u"n"_s, u"false"_s, u"nej"_s, u"нет"_s};
    if (yes.contains(typed, Qt::CaseInsensitive)) return {u"1"_s, {}};
    if (no.contains(typed, Qt::CaseInsensitive)) return {u"0"_s, {}};
    return {{}, FieldWords::tr("“%1” is neither yes nor no.").arg(typed)};
}

}  // namespace

CustomField::Reading CustomField::read(const QString& text, const Currency& currency, const QLocale& locale) const {
    if (kind == Kind::Text) return {text, {}};
    const QString typed = text.trimmed();
    if (typed.isEmpty()) return {};
    switch (kind) {
    case Kind::Number: return readNumber(typed, locale);
    case Kind::YesNo: return readYesNo(typed);
    case Kind::Money: {
        const TypedAmount amount = TypedAmount::read(typed, currency, locale);
        return amount.money ? Reading{QString::number(amount.money->minor), {}} : Reading{{}, amount.objection};
    }
    case Kind::Date: {
        const auto date = PartialDate::fromText(typed, writesDayFirst(locale));
        return date ? Reading{date->iso(), {}} : Reading{{}, FieldWords::tr("“%1” is no date that exists.").arg(typed)};
    }
    case Kind::Choice:
        for (const QString& choice : choices)
            if (choice.compare(typed, Qt::CaseInsensitive) == 0) return {choice, {}};
        return {{}, FieldWords::tr("“%1” is none of the choices: %2.").arg(typed, choices.join(u", "_s))};
    case Kind::Text: break;
    }
    return {text, {}};
}

QString CustomField::shown(const QString& stored, const Currency& currency, const QLocale& locale) const {
    if (stored.isEmpty()) return {};
    switch (kind) {
    case Kind::Number: return locale.toString(stored.toDouble(), 'g', QLocale::FloatingPointShortest);
    case Kind::Money: return Money{stored.toLongLong(), currency}.text(locale);
    case Kind::YesNo: return stored == u"1" ? FieldWords::tr("yes") : FieldWords::tr("no");
    case Kind::Date: {
        const auto date = PartialDate::fromIso(stored);
        const bool isWhole = date && date->year && date->month && date->day;
        return isWhole ? locale.toString(QDate(*date->year, *date->month, *date->day), QLocale::ShortFormat) : stored;
    }
    case Kind::Text:
    case Kind::Choice: break;
    }
    return stored;
}

QString CustomField::plain(const QString& stored, const Currency& currency) const {
    if (kind == Kind::Money && !stored.isEmpty()) return Money{stored.toLongLong(), currency}.plain();
    if (kind == Kind::YesNo && !stored.isEmpty()) return stored == u"1" ? u"yes"_s : u"no"_s;
    return stored;
}

QString customFieldKindCode(CustomField::Kind kind) {
    for (const auto& [one, code] : kCodes)
        if (one == kind) return code;
    return {};
}

std::optional<CustomField::Kind> customFieldKindFrom(QStringView code) {
    for (const auto& [kind, one] : kCodes)
        if (code == one) return kind;
    return std::nullopt;
}

}  // namespace regulars
