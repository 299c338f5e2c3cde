#include "core/counter/pin_hashing.h"
#include "core/base/error.h"
#include <QCoreApplication>
#include <array>
#include <sodium.h>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct HashingWords {
    Q_DECLARE_TR_FUNCTIONS(PinHashing)
};

void begin() {
    if (sodium_init() < 0) throw Error(HashingWords::tr("PINs cannot be looked at on this machine."), u"sodium_init failed"_s);
}

}  // namespace

QByteArray PinHashing::hashOf(const Pin& pin) const {
    begin();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const QByteArray& digits = pin.digits();
    if (crypto_pwhash_str(hash.data(), digits.constData(), static_cast<unsigned long long>(digits.size()), passes_, bytes_) != 0)
        throw Error(HashingWords::tr("There is not enough memory free to look at a PIN. Close another program and try again."), u"crypto_pwhash_str failed"_s);
    return QByteArray(hash.data());
}

bool PinHashing::matches(const QByteArray& hash, const Pin& pin) {
    begin();
    const QByteArray& digits = pin.digits();
    return crypto_pwhash_str_verify(hash.constData(), digits.constData(), static_cast<unsigned long long>(digits.size())) == 0;
}

}  // namespace regulars
