#include "core/base/phone_number.h"
#include "core/base/number_plan.h"
#include "core/base/text.h"
#include <algorithm>
#include <array>
#include <phonenumbers/phonenumberutil.h>

namespace regulars {

namespace {

namespace lib = i18n::phonenumbers;

/// No phone number with an extension and a word or two is longer; what is longer is a note.
constexpr qsizetype longestNumber = 80;

const lib::PhoneNumberUtil& rules() {
    return *lib::PhoneNumberUtil::GetInstance();
}

/// What was typed, taken apart: the number, with ASCII digits and without invisible marks, and the extension.
struct Typed {
    QString number;
    QString extension;
};

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

QString cleaned(QStringView typed) {
    QString clean;
    for (const QChar c : typed.trimmed()) {
        if (c.unicode() >= 0x80 && c.category() == QChar::Number_DecimalDigit)
            clean += QChar(static_cast<char16_t>(u'0' + c.digitValue()));
        else if (c.unicode() == 0xFF0B)
            clean += u'+';
        else if (c.isSpace())
            clean += u' ';
        else if (c.unicode() >= 0x20 && c.category() != QChar::Other_Format && !c.isNull())
            clean += c;
    }
    return clean;
}

/// Where the words that announce an extension begin when `text` ends with them; -1 when it does not.
qsizetype announcedAt(QStringView text) {
    static constexpr std::array<QStringView, 13> words{u";ext=", u"extension", u"ext", u"anknytning", u"ankn", u"anknytn", u"anexo",
                                                       u"добавочный", u"доб", u"вн", u"durchwahl", u"x", u"#"};
    for (const QStringView word : words) {
        if (text.endsWith(word, Qt::CaseInsensitive))
            return text.size() - word.size();
    }
    return -1;
}

/// Parts "08-123 45 67 anknytning 12" into the number and 12.
Typed parted(const QString& clean) {
    const QStringView text(clean);
    qsizetype start = text.size();
    while (start > 0 && isDigit(text[start - 1]))
        --start;
    if (start == text.size() || text.size() - start > 7 || start == 0)
        return {clean, {}};
    qsizetype end = start;
    while (end > 0 && QStringView(u" .:").contains(text[end - 1]))
        --end;
    const qsizetype word = announcedAt(text.first(end));
    if (word < 0 || digitsOf(text.first(word)).size() < 3)
        return {clean, {}};
    QStringView number = text.first(word);
    while (!number.isEmpty() && QStringView(u" ,;").contains(number.back()))
        number.chop(1);
    return {number.toString(), text.sliced(start).toString()};
}

std::optional<lib::PhoneNumber> parsed(const QString& number, const QString& region) {
    lib::PhoneNumber read;
    const std::string text = number.toStdString();
    if (rules().Parse(text, region.toStdString(), &read) == lib::PhoneNumberUtil::NO_PARSING_ERROR && rules().IsValidNumber(read))
        return read;
    // 00 is how most of the world begins a foreign number, also where the network wants another prefix.
    if (!text.starts_with("00"))
        return {};
    if (rules().Parse('+' + text.substr(2), region.toStdString(), &read) == lib::PhoneNumberUtil::NO_PARSING_ERROR && rules().IsValidNumber(read))
        return read;
    return {};
}

QString formatted(const lib::PhoneNumber& number, lib::PhoneNumberUtil::PhoneNumberFormat format) {
    std::string text;
    rules().Format(number, format, &text);
    return QString::fromStdString(text);
}

std::optional<lib::PhoneNumber> ofE164(const QString& e164) {
    lib::PhoneNumber number;
    const bool read = rules().Parse(e164.toStdString(), "ZZ", &number) == lib::PhoneNumberUtil::NO_PARSING_ERROR;
    return read ? std::optional(number) : std::nullopt;
}

}  // namespace

PhoneNumber PhoneNumber::read(QStringView typed, const QString& region) {
    PhoneNumber phone;
    phone.asTyped = typed.toString();
    if (const auto planned = plannedNumber(typed, region)) {
        phone.e164 = planned->e164;
        phone.digits = digitsOf(typed);
        return phone;
    }
    const QString clean = cleaned(typed);
    if (clean.size() > longestNumber) {
        phone.digits = digitsOf(clean);
        return phone;
    }
    Typed parts = parted(clean.startsWith(u"tel:", Qt::CaseInsensitive) ? clean.mid(4).trimmed() : clean);
    auto number = parsed(parts.number, region);
    if (number && number->has_extension()) {
        // A form of extension that only the library knows.
        parts.extension = QString::fromStdString(number->extension());
        number->clear_extension();
    }
    if (number)
        phone.e164 = formatted(*number, lib::PhoneNumberUtil::E164);
    phone.extension = parts.extension;
    phone.digits = digitsOf(parts.number);
    return phone;
}

QString PhoneNumber::display(const QString& region) const {
    auto number = e164 ? ofE164(*e164) : std::nullopt;
    if (!number)
        return asTyped;
    if (!extension.isEmpty())
        number->set_extension(extension.toStdString());
    const bool local = rules().GetCountryCodeForRegion(region.toStdString()) == number->country_code();
    return formatted(*number, local ? lib::PhoneNumberUtil::NATIONAL : lib::PhoneNumberUtil::INTERNATIONAL);
}

QStringList PhoneNumber::searchForms(const QString& region) const {
    Q_UNUSED(region)  // A number is dialled in its own country's form, wherever the shop is.
    QStringList forms;
    if (const auto planned = e164 ? plannedE164(*e164) : std::nullopt)
        forms.append(planned->national);
    else if (const auto number = e164 ? ofE164(*e164) : std::nullopt)
        forms.append(digitsOf(formatted(*number, lib::PhoneNumberUtil::NATIONAL)));
    else if (!digits.isEmpty())
        return {digits};
    if (!forms.isEmpty() && forms.first() != QStringView(*e164).sliced(1))
        forms.append(e164->sliced(1));
    return forms;
}

QString PhoneNumber::key() const {
    return e164 ? *e164 : digits.size() >= 4 ? digits : QString();
}

}  // namespace regulars
