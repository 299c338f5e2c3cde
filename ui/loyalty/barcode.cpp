#include "ui/loyalty/barcode.h"
#include <memory>
#include <zint.h>

namespace regulars {

std::optional<Ean13> ean13(const QString& digits) {
    Ean13 bars;
    // The library would fill up shorter numbers with zeros.
    if (digits.size() != 13) return std::nullopt;
    const std::unique_ptr<zint_symbol, decltype(&ZBarcode_Delete)> symbol(ZBarcode_Create(), &ZBarcode_Delete);
    if (!symbol) return std::nullopt;
    symbol->symbology = BARCODE_EANX_CHK;
    const QByteArray text = digits.toUtf8();
    if (ZBarcode_Encode(symbol.get(), reinterpret_cast<const unsigned char*>(text.constData()), static_cast<int>(text.size())) != 0) return std::nullopt;
    if (symbol->width != static_cast<int>(bars.size())) return std::nullopt;
    for (std::size_t i = 0; i < bars.size(); ++i) bars.set(i, (symbol->encoded_data[0][i / 8] >> (i % 8) & 1) != 0);
    return bars;
}

}  // namespace regulars
