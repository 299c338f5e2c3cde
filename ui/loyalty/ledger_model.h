#pragma once
#include "core/loyalty/programme.h"
#include <QAbstractListModel>
#include <vector>

namespace regulars {

class Changes;
class Shop;

/// The ledger of everybody, newest first, read a page at a time as the list is scrolled.
class LedgerModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int pageSize = 50;
    /// A line and what was bought with it, if it came with a visit.
    struct Line {
        LedgerLine line;
        QString bought;
        QString reward;  ///< of the rule it was written under
        int needed = 0;  ///< stamps for it
    };
    explicit LedgerModel(Shop& shop, QObject* parent = nullptr);
    void reload();
    /// Brings the newest lines in front of those already read, and marks what was reversed.
    void refresh();
    [[nodiscard]] const Line& line(int row) const { return lines_[static_cast<std::size_t>(row)]; }
    /// What happened, in words: "Stamp · Dress “Linnea”", "Reward used: the tenth dress at half price".
    [[nodiscard]] QString deed(const Line& line) const;
    /// "5 of 9", "9 of 9 + 2"
    [[nodiscard]] static QString balance(const Line& line);
    /// "5 of 9", "9 of 9 · reward ready · 2 on the next"
    [[nodiscard]] static QString balanceInWords(const Line& line);
    /// "+1", "−9"
    [[nodiscard]] static QString change(const Line& line);
    [[nodiscard]] QString moment(const Line& line) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    [[nodiscard]] std::vector<Line> read(int limit, LedgerEventId before) const;
    Shop& shop_;
    std::vector<Line> lines_;
    bool isWhole_ = false;
};

}  // namespace regulars
