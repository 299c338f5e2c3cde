#pragma once
#include "core/history/interaction.h"
#include "core/loyalty/programme.h"
#include "core/tasks/task.h"
#include <QAbstractListModel>

namespace regulars {

class Changes;
class Shop;
struct Complaint;

/// One line of the timeline: the heading of a day (of a month, further back), or something that happened.
struct TimelineItem {
    enum class Kind { Heading, CallIn, CallOut, Visit, Note, Card, Stamp, Reward, Promise, Complaint };
    Kind kind = Kind::Heading;
    qint64 id = 0;      ///< of the entry, the ledger event, the promise or the complaint; a number of the day for headings
    Day day;
    Instant at = 0;
    QString title;      ///< "Call, incoming"; the heading's words
    QString text;       ///< what was written, any script
    QString facts;      ///< "1 348,00 kr · stamp 7 of 9 · Maja"
    QString when;       ///< "16:20", or "12 Nov" under the heading of a month
    [[nodiscard]] bool isHeading() const { return kind == Kind::Heading; }
    /// Whether it was written by hand and can be changed by hand.
    [[nodiscard]] bool isEntry() const { return kind == Kind::CallIn || kind == Kind::CallOut || kind == Kind::Visit || kind == Kind::Note; }
    bool operator==(const TimelineItem&) const = default;
};

/// What happened with one customer, newest first, under headings; read 50 entries at a time, refreshed by every commit that names them.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int pageSize = 50;
    enum Role { ItemRole = Qt::UserRole, IdRole };
    explicit TimelineModel(Shop& shop, QObject* parent = nullptr);
    void setCustomer(CustomerId id);
    [[nodiscard]] CustomerId customer() const { return customer_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    [[nodiscard]] const TimelineItem& item(int row) const { return items_[static_cast<size_t>(row)]; }
    /// The row of an entry; invalid when it is not among those read.
    [[nodiscard]] QModelIndex indexOf(InteractionId id) const;

Q_SIGNALS:
    void refreshed();

private:
    void refresh(const Changes& changes);
    /// Reads that many entries from the newest on; true in `ended_` when there are no more.
    [[nodiscard]] std::vector<TimelineItem> read(int entries);
    [[nodiscard]] TimelineItem itemOf(const Interaction& what, const std::vector<LedgerLine>& ledger) const;
    [[nodiscard]] TimelineItem itemOf(const LedgerLine& line) const;
    [[nodiscard]] TimelineItem itemOf(const Task& promise) const;
    [[nodiscard]] TimelineItem itemOf(const Complaint& complaint) const;
    [[nodiscard]] QString followUpOf(InteractionId id) const;
    [[nodiscard]] std::vector<TimelineItem> underHeadings(std::vector<TimelineItem> items) const;
    void become(std::vector<TimelineItem> items);

    Shop& shop_;
    CustomerId customer_;
    int loaded_ = 0, stampsNeeded_ = 9;
    bool ended_ = true;
    std::vector<TimelineItem> items_;
};

}  // namespace regulars

Q_DECLARE_METATYPE(regulars::TimelineItem)
