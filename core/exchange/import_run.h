#pragma once
#include "core/customers/customer_intake.h"
#include "core/exchange/customer_import.h"
#include "core/exchange/customer_merge.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/own_fields.h"
#include "core/exchange/row_match.h"
#include "core/loyalty/loyalty_store.h"

namespace regulars {

/// One file on its way into the book, row by row, inside one transaction.
class ImportRun {
public:
    ImportRun(Transaction& transaction, const ImportPreview& preview, ImportProgress& progress, const QString& fileName);
    [[nodiscard]] Result<ImportReport> take(CsvReader reader);

private:
    void takeRow(const CsvRow& row);
    void takePerson(qint64 line, MappedRow&& mapped);
    void add(qint64 line, Customer& person, CustomerId twin, const QString& cardNumber);
    void update(qint64 line, CustomerId id, const Customer& person, const QString& cardNumber);
    /// Gives the card of the file when it can be given; true when it was. Says why in the report when it cannot.
    bool giveCard(qint64 line, CustomerId id, const QString& name, const QString& number);
    void refuse(const CsvRow& row, const QString& why);
    void note(std::vector<ImportReport::RowNote>& notes, qint64 line, const QString& sentence);
    [[nodiscard]] static QString inWords(const QString& name, const CustomerMerge::Difference& difference);

    const ImportPreview& preview_;
    ImportProgress& progress_;
    CustomerStore store_;
    CustomerIntake intake_;
    LoyaltyStore cards_;
    RowMatch match_;
    CustomerMerge merge_;
    ImportReport report_;
    OwnFields ownFields_;
    CsvWriter refused_;
};

}  // namespace regulars
