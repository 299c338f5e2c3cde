#include "core/base/currency_sign.h"
#include <unicode/ucurr.h>

namespace regulars {

QString currencySign(const Currency& currency, const QLocale& locale, SignWidth width) {
    const QString code = currency.code();
    const UCurrNameStyle style = width == SignWidth::Full ? UCURR_SYMBOL_NAME : UCURR_NARROW_SYMBOL_NAME;
    UErrorCode status = U_ZERO_ERROR;
    UBool choice = false;
    int32_t length = 0;
    const UChar* name = ucurr_getName(QStringView(code).utf16(), locale.bcp47Name().toLatin1().constData(), style, &choice, &length, &status);
    return U_SUCCESS(status) && name ? QString(reinterpret_cast<const QChar*>(name), length) : code;
}

}  // namespace regulars
