#include "core/shop/check.h"
#include "core/attachments/attachment_store.h"
#include "core/loyalty/ledger_check_store.h"
#include "core/shop/shop.h"
#include "core/storage/derived.h"
#include "core/storage/file_check.h"

namespace regulars {

using namespace Qt::StringLiterals;

CheckReport checkShop(const Shop& shop) {
    CheckReport report;
    const auto reader = shop.database().reader();
    report.problems << fileProblems(*reader) << foreignKeyProblems(*reader);
    report.checked << u"file structure and indexes (integrity check)"_s << u"foreign keys"_s;
    for (const auto& derived : Shop::derived()) {
        report.problems << derived->problems(*reader);
        report.checked << derived->name();
    }
    LedgerCheckStore ledger(*reader);
    report.problems << ledger.problems();
    report.checked << u"ledger sums: %1 events, %2 lots"_s.arg(ledger.events()).arg(ledger.lots());
    qint64 rows = 0;
    report.problems << Journal(*reader).problems(&rows);
    report.checked << u"journal: %1 rows, each hash and digest"_s.arg(rows);
    qint64 files = 0;
    report.problems << AttachmentStore(*reader).problems(&files);
    report.checked << u"attached files: %1, each by its hash"_s.arg(files);
    return report;
}

}  // namespace regulars
