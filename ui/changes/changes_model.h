#pragma once
#include "core/storage/background_reader.h"
#include "core/storage/changes.h"
#include "ui/changes/change_words.h"
#include <QAbstractListModel>
#include <QTimer>

namespace regulars {

class Shop;

/// Every change of one customer, newest first, read a page at a time on a thread of its own as the list is scrolled.
class ChangesModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int pageSize = 50;
    /// One action as it is shown.
    struct Line {
        CustomerChange change;
        QString deed;                    ///< "a customer changed", "Taken back: a customer changed"
        std::vector<ChangeLine> values;
        bool isOpen = false;             ///< all of its values are shown
        bool isBusy = false;             ///< it is being taken back
        bool isRedo = false;             ///< stands by the line it did again, and is taken back there
    };
    ChangesModel(Shop& shop, CustomerId customer, QObject* parent = nullptr);
    ~ChangesModel() override;
    [[nodiscard]] const Line& line(int row) const { return lines_[static_cast<size_t>(row)]; }
    /// Whether this line can be taken back, as far as it tells itself.
    [[nodiscard]] static bool canBeTakenBack(const Line& line);
    void setOpen(int row, bool isOpen);
    /// It is being taken back; lines that went meanwhile are let be.
    void setBusy(ActionId action, bool isBusy);
    [[nodiscard]] Day today() const;
    [[nodiscard]] bool isReading() const { return isReading_; }
    [[nodiscard]] bool isWhole() const { return place_.isAtEnd; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(lines_.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// A page is there.
    void loaded();
    void failed(const regulars::Error& error);

private:
    void reload();
    void ask(int limit, bool isAnew);
    void receive(const CustomerHistory::Page& page, bool isAnew);
    [[nodiscard]] Line lineOf(const CustomerChange& change) const;
    void follow(const Changes& changes);
    Shop& shop_;
    CustomerId customer_;
    std::vector<Line> lines_;
    CustomerHistory::Place place_;
    bool isReading_ = false;
    int wanted_ = pageSize;  ///< so many lines, also when news breaks off the reading of more
    quint64 asked_ = 0;
    QTimer soon_;
    BackgroundReader reader_;  ///< last, so that it has ended before the rest goes
};

}  // namespace regulars
