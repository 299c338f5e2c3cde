#pragma once
#include "core/base/clock.h"
#include "core/customers/customer.h"
#include "core/exchange/column_mapping.h"

namespace regulars {

/// Makes a customer of a row of a file, and fills what the book does not know of a customer from one.
class CustomerMerge {
public:
    /// Region is the shop's country ("SE"); consents are written down as said now by this file.
    CustomerMerge(QString region, Day today, StaffId by, Instant now, QString source);
    [[nodiscard]] Customer customerOf(MappedRow&& row) const;
    /// What the file says otherwise than the book: the field and both texts.
    struct Difference {
        Field field;
        QString book, file;
    };
    /// Fills empty fields and adds new phones, e-mails, dates, tags and addresses of another label; overwrites nothing.
    static std::vector<Difference> fill(Customer& book, const Customer& file);

private:
    QString region_;
    Day today_;
    StaffId by_;
    Instant now_;
    QString source_;
};

}  // namespace regulars
