#pragma once
#include "core/exchange/customer_export.h"
#include "core/history/purchase_desk.h"
#include "core/sales/product_desk.h"
#include "core/sales/product_store.h"
#include "core/sales/purchase_store.h"
#include "core/service/complaint_board.h"
#include "core/service/complaint_desk.h"
#include "core/service/recall_board.h"
#include "core/service/recall_desk.h"
#include "core/service/service_rule_desk.h"
#include "core/service/service_rule_store.h"
#include "core/service/warning_store.h"
#include "core/shop/check.h"
#include "core/storage/journal.h"
#include "tests/support/test_shop.h"
#include <QBuffer>

namespace regulars::testing {

/// A shop that sells things by the lot.
class ServiceShop : public TestShop {
public:
    using TestShop::TestShop;
    ProductId sells(const QString& name) { return saved(ProductDesk(shop->database()).add(maja, {{}, name, QStringLiteral("Kök"), {}})).value; }
    InteractionId buys(CustomerId customer, ProductId product, const QString& lot = {}, qint64 quantity = 1, Day day = {}) {
        Entry visit;
        visit.what.customer = customer;
        visit.what.kind = Interaction::Kind::Visit;
        visit.what.day = day;
        return saved(PurchaseDesk(shop->database()).log(maja, visit, {{product, lot, quantity, {}}})).value;
    }
    [[nodiscard]] static Complaint about(ProductId product, const QString& lot, CustomerId customer = {}) {
        Complaint complaint;
        complaint.customer = customer;
        complaint.product = product;
        complaint.lot = lot;
        complaint.text = QStringLiteral("Ручка отвалилась");
        return complaint;
    }
    ComplaintId complains(const Complaint& complaint) { return saved(complaints().take(maja, complaint)).value; }
    [[nodiscard]] ComplaintDesk complaints() { return ComplaintDesk(shop->database()); }
    [[nodiscard]] RecallDesk recalls() { return RecallDesk(shop->database()); }
    [[nodiscard]] Complaint read(ComplaintId id) { return ComplaintStore(shop->reader()).find(id).value(); }
    [[nodiscard]] QByteArray json() {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CustomerExport::json(shop->reader(), buffer);
        return buffer.data();
    }
    [[nodiscard]] std::string problems() { return checkShop(*shop).problems.join(u'\n').toStdString(); }
};

}  // namespace regulars::testing
