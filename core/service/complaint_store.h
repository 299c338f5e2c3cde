#pragma once
#include "core/service/complaint.h"
#include "core/storage/connection.h"

namespace regulars {

/// Which complaints are wanted; what is not given does not matter.
struct ComplaintChoice {
    CustomerId customer;
    ProductId product;
    std::optional<QString> lot;
    bool openOnly = true;
    int most = 10'000;
};

/// The SQL of complaints and what was done about them.
class ComplaintStore {
public:
    explicit ComplaintStore(Connection& connection) : connection_(connection) {}
    ComplaintId add(const Complaint& complaint);  ///< its steps are not stored with it
    void put(const Complaint& complaint);         ///< what was complained of; neither its steps nor when and by whom it was taken
    void remove(ComplaintId id);                  ///< with its steps
    void addStep(ComplaintId id, const ComplaintStep& step);
    [[nodiscard]] std::optional<Complaint> find(ComplaintId id);
    /// Newest first; not of customers in the bin.
    [[nodiscard]] std::vector<Complaint> chosen(const ComplaintChoice& choice);
    /// The words complaints are sorted by, the most used first.
    [[nodiscard]] QStringList categories();

private:
    [[nodiscard]] std::vector<ComplaintStep> steps(ComplaintId id);
    [[nodiscard]] std::vector<Complaint> read(Statement& statement);
    Connection& connection_;
};

}  // namespace regulars
