#pragma once
#include "core/service/complaint.h"

namespace regulars {

/// The probability of `count` events or more when `mean` are expected and each comes by itself: the exact one-sided Poisson test,
/// P(X >= k) = 1 - sum over i = 0 … k-1 of e^-m m^i / i! (NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.6.19; the sum is
/// Abramowitz and Stegun 26.4.21). 1 for no events, 0 for some where none can be.
[[nodiscard]] double poissonTail(qint64 count, double mean);

/// When complaints are too many to be chance. With a level of 0.001 one product in a thousand of those looked at is raised without a cause.
struct WarningRule {
    int windowDays = 30;   ///< "now": today and the days before it
    int baseDays = 365;    ///< "usually": as many days before these, or since the product is known
    int fewest = 3;        ///< complaints, before anything is said
    double level = 0.001;  ///< raised when as many or more would come with this probability or less
};

/// What is known of one product's complaints and sales, as far back as a rule looks.
struct ProductRecord {
    struct Mark {
        ComplaintId id;
        QString lot;  ///< empty: not known
        Day day;
    };
    struct Sold {
        QString lot;
        qint64 now = 0, before = 0;  ///< pieces, within the window and in the days before it
    };
    ProductId product;
    QString name;
    Day knownSince;           ///< first bought or complained of
    std::vector<Mark> marks;  ///< oldest first
    std::vector<Sold> sold;   ///< a lot each
};

/// A product, or one lot of it, that is complained of more than usual.
struct EarlyWarning {
    ProductId product;
    QString productName;
    QString lot;                     ///< empty: the product as a whole
    int days = 0;                    ///< in how many days the complaints came
    qint64 expected1000 = 0;         ///< how many were to be expected, in thousandths
    double probability = 1;          ///< of as many or more, were nothing the matter
    std::vector<ComplaintId> cases;  ///< oldest first
};

/// The warnings of one product, by the Poisson test of what came against what is usual.
///
/// The product: k complaints came within the window, b in the B days before it. Expected are m = (b + 1/2) · max(w / B, s / S), where w is
/// the window, and s and S the pieces sold in the one and the other time, if any were; the larger of the two, so that neither a slow month nor
/// a good season raises a warning by itself. The half is the mean of what b may have been by chance under Jeffreys' prior, so that a product
/// without a complaint before is not raised by its first. B is no shorter than w.
///
/// A lot: k complaints came of it in w + B days, o of the product's other lots. Expected are m = (o + 1/2) · u / U for u pieces sold of it and U of
/// the others. Where no sales tell the lots apart, its complaints within the window are held against what the whole product may have.
/// A lot is raised only while one of its complaints lies within the window.
[[nodiscard]] std::vector<EarlyWarning> warningsOf(const ProductRecord& record, Day today, const WarningRule& rule = {});

}  // namespace regulars
