#pragma once
#include "core/exchange/customer_export.h"
#include "core/exchange/customer_import.h"
#include "core/shop/check.h"
#include "tests/support/test_shop.h"
#include <QBuffer>
#include <QFile>
#include <ostream>

inline std::ostream& operator<<(std::ostream& out, const QString& text) { return out << '"' << text.toStdString() << '"'; }

namespace regulars::testing {

/// A file of these bytes in the shop's folder.
inline QString fileOf(const TestShop& shop, const QByteArray& bytes, const QString& name = QStringLiteral("kunder från kassan.csv")) {
    const QString path = shop.folder.filePath(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

inline Saved<ImportReport> importInto(TestShop& shop, const QByteArray& bytes) {
    const QString path = fileOf(shop, bytes);
    return saved(CustomerImport::run(shop->database(), shop.maja, path, CustomerImport::preview(path, QStringLiteral("SE"))));
}

inline QByteArray csvOf(TestShop& shop) {
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    CustomerExport::csv(shop->reader(), out);
    return out.data();
}

inline QByteArray jsonOf(TestShop& shop) {
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    CustomerExport::json(shop->reader(), out);
    return out.data();
}

/// The only customer of this name.
inline Customer named(TestShop& shop, const QString& name) {
    std::vector<Customer> found;
    CustomerStore(shop->reader()).forEach([&](const Customer& c) {
        if (c.displayName == name) found.push_back(c);
    });
    INFO(name.toStdString());
    REQUIRE(found.size() == 1);
    return found.front();
}

inline QStringList sentencesOf(const std::vector<ImportReport::RowNote>& notes) {
    QStringList all;
    for (const auto& note : notes) all << QStringLiteral("%1: %2").arg(note.line).arg(note.sentence);
    return all;
}

inline void checkSound(TestShop& shop) {
    const auto report = checkShop(*shop.shop);
    INFO(report.problems.join(u'\n').toStdString());
    CHECK(report.problems.isEmpty());
}

}  // namespace regulars::testing
