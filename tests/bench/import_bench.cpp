#include "tests/bench/import_bench.h"
#include "core/demo/demo_person.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/customer_import.h"
#include "core/shop/shop.h"
#include "tests/bench/figures.h"
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <sys/resource.h>

namespace regulars::bench {

using namespace Qt::StringLiterals;

namespace {

const Day kDay(2026, 11, 22);

void writeFile(const QString& path, qint64 rows) {
    CsvWriter csv(false, ',');
    csv.add({u"Customer ID"_s, u"Name"_s, u"Phone"_s, u"E-mail"_s, u"Street"_s, u"Postal code"_s, u"City"_s, u"Birthday"_s, u"Note"_s});
    for (qint64 i = 0; i < rows; ++i) {
        const Customer c = makeDemoPerson(3, i + 1000, kDay).customer;
        const Address address = c.addresses.empty() ? Address{} : c.addresses.front();
        const auto birthday = c.birthday();
        csv.add({u"K%1"_s.arg(i), c.displayName, c.phones.empty() ? QString() : c.phones.front().number.asTyped, c.emails.empty() ? QString() : c.emails.front().address,
                 address.street, address.postCode, address.city, birthday ? birthday->iso() : QString(), c.note});
    }
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) file.write(csv.bytes());
}

double childrenCpu() {
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval& t) { return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

}  // namespace

ImportFigures measureImport(qint64 rows) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"customers.csv"_s);
    writeFile(file, rows);
    ImportFigures figures;
    const double before = childrenCpu();
    QProcess::execute(u"sqlite3"_s, {folder.filePath(u"bare.db"_s), u".mode csv"_s, u".import \"%1\" customers"_s.arg(file)});
    figures.sqliteCpu = childrenCpu() - before;

    ShopProfile profile;
    profile.name = u"Blom & Daughter"_s;
    profile.country = u"SE"_s;
    profile.language = u"sv"_s;
    const auto shop = Shop::create(folder.filePath(u"shop.regulars"_s), profile, u"Maja"_s, {Clock(kDay)});
    const double start = processCpuMs();
    const ImportPreview preview = CustomerImport::preview(file, u"SE"_s);
    CustomerImport::run(shop->database(), StaffId{1}, file, preview).waitForFinished();
    figures.importCpu = (processCpuMs() - start) / 1000;
    return figures;
}

}  // namespace regulars::bench
