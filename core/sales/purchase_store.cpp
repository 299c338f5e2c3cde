#include "core/sales/purchase_store.h"
#include "core/sales/product_store.h"
#include <QCoreApplication>

namespace regulars {

namespace {

struct StoreWords {
    Q_DECLARE_TR_FUNCTIONS(PurchaseStore)
};

constexpr qint64 kMost = 1'000'000;
constexpr qsizetype kLongestLot = 60;

constexpr std::string_view kLines = "SELECT i.id, i.customer_id, i.day, p.name, l.product_id, l.lot, l.quantity, l.amount_minor, coalesce(i.currency, s.currency) FROM purchase_line l "
                                    "JOIN interaction i ON i.id = l.interaction_id JOIN product p ON p.id = l.product_id CROSS JOIN shop s ";

std::vector<Purchase> linesOf(Statement& s) {
    std::vector<Purchase> lines;
    while (s.step()) {
        Purchase purchase{s.id<InteractionId>(0), s.id<CustomerId>(1), s.day(2), s.text(3), {s.id<ProductId>(4), s.text(5), s.integer(6), {}}};
        if (!s.isNull(7)) purchase.line.amount = Money{s.integer(7), Currency::parse(s.text(8)).value_or(Currency{})};
        lines.push_back(std::move(purchase));
    }
    return lines;
}

}  // namespace

QString plainLot(const QString& typed) { return typed.simplified(); }

void PurchaseStore::add(InteractionId visit, const PurchaseLine& line) {
    const std::optional<qint64> minor = line.amount ? std::optional(line.amount->minor) : std::nullopt;
    Statement(connection_, "INSERT INTO purchase_line(interaction_id, product_id, lot, quantity, amount_minor) VALUES(?1, ?2, ?3, ?4, ?5)")
        .bind(visit, line.product, plainLot(line.lot), line.quantity, minor)
        .run();
}

void PurchaseStore::removeOf(InteractionId visit) { Statement(connection_, "DELETE FROM purchase_line WHERE interaction_id = ?1").bind(visit).run(); }

std::vector<Purchase> PurchaseStore::of(InteractionId visit) {
    Statement s(connection_, std::string(kLines) + "WHERE l.interaction_id = ?1 ORDER BY l.id");
    s.bind(visit);
    return linesOf(s);
}

std::vector<Purchase> PurchaseStore::of(CustomerId customer) {
    Statement s(connection_, std::string(kLines) + "WHERE i.customer_id = ?1 ORDER BY i.day DESC, i.at DESC, i.id DESC, l.id");
    s.bind(customer);
    return linesOf(s);
}

std::optional<Refusal> PurchaseStore::objection(const std::vector<PurchaseLine>& lines) {
    ProductStore products(connection_);
    for (const PurchaseLine& line : lines) {
        const auto product = products.find(line.product);
        if (!product) return Refusal{StoreWords::tr("This product is no longer in the list.")};
        if (line.quantity < 1 || line.quantity > kMost) return Refusal{StoreWords::tr("Of “%1” between one and a million can be bought at once.").arg(product->name)};
        if (line.lot.size() > kLongestLot) return Refusal{StoreWords::tr("A lot has room for %1 characters.").arg(kLongestLot)};
        if (line.amount && line.amount->minor < 0) return Refusal{StoreWords::tr("What was bought costs nothing or more.")};
    }
    return std::nullopt;
}

}  // namespace regulars
