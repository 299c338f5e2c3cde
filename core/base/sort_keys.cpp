#include "core/base/error.h"
#include "core/base/text.h"
#include <QCoreApplication>
#include <QVarLengthArray>
#include <unicode/ucol.h>

namespace regulars {

struct SortKeys::Collator {
    UCollator* icu;
};

SortKeys::SortKeys(const QString& language) : language_(language) {
    UErrorCode status = U_ZERO_ERROR;
    UCollator* icu = ucol_open(language.toLatin1().constData(), &status);
    if (U_FAILURE(status)) {
        throw Error(QCoreApplication::translate("SortKeys", "The rules for sorting names could not be loaded."),
                    QString::fromLatin1(u_errorName(status)));
    }
    // Names typed with separate accents must sort like names typed with whole letters.
    ucol_setAttribute(icu, UCOL_NORMALIZATION_MODE, UCOL_ON, &status);
    collator_ = new Collator{icu};
}

SortKeys::~SortKeys() {
    ucol_close(collator_->icu);
    delete collator_;
}

QByteArray SortKeys::of(QStringView text) const {
    QVarLengthArray<uint8_t, 512> key(512);
    const auto write = [&] {
        return ucol_getSortKey(collator_->icu, text.utf16(), static_cast<int32_t>(text.size()), key.data(),
                               static_cast<int32_t>(key.size()));
    };
    int32_t length = write();
    if (length > key.size()) {
        key.resize(length);
        length = write();
    }
    // The closing zero carries nothing once the length is stored.
    return QByteArray(reinterpret_cast<const char*>(key.constData()), std::max(length - 1, 0));
}

QString SortKeys::version() const {
    UVersionInfo numbers;
    ucol_getVersion(collator_->icu, numbers);
    char text[U_MAX_VERSION_STRING_LENGTH];
    u_versionToString(numbers, text);
    return language_ + u'/' + QString::fromLatin1(text);
}

}  // namespace regulars
