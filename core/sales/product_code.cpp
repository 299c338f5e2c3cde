#include "core/sales/product_code.h"
#include <algorithm>

namespace regulars {

namespace {

constexpr qsizetype kBarcode = 13;

bool isDigits(const QString& code) {
    return std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isSumRight(const QString& code) {
    int sum = 0;
    for (qsizetype i = 0; i < code.size(); ++i) sum += code[i].digitValue() * (i % 2 == 0 ? 1 : 3);
    return sum % 10 == 0;
}

}  // namespace

QString plainProductCode(const QString& typed) {
    QString code = typed.simplified().remove(u' ');
    if (code.size() == kBarcode - 1 && isDigits(code) && isSumRight(u'0' + code)) code.prepend(u'0');
    return code;
}

bool isCheckDigitRight(const QString& code) { return code.size() != kBarcode || !isDigits(code) || isSumRight(code); }

}  // namespace regulars
