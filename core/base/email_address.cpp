#include "core/base/email_address.h"

namespace regulars {

bool looksLikeEmail(QStringView text) {
    const QStringView address = text.trimmed();
    const qsizetype sign = address.indexOf(u'@');
    if (sign <= 0 || sign == address.size() - 1 || address.lastIndexOf(u'@') != sign)
        return false;
    for (const QChar c : address) {
        if (c.isSpace() || c.unicode() < 0x20 || c.unicode() == 0x7F)
            return false;
    }
    return true;
}

QString emailKey(QStringView text) {
    return text.trimmed().toString().toLower();
}

}  // namespace regulars
