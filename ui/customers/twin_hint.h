#pragma once
#include "core/customers/bin_store.h"
#include "core/duplicates/twin_finder.h"
#include "core/storage/background_reader.h"
#include "ui/shared/label.h"
#include <functional>

class QVBoxLayout;

namespace regulars {

class Shop;

/// Who in the book may be the person now being written down, and why: the same phone, e-mail or address, a name swapped, alike in sound
/// or in other letters; and who lies in the bin with the same number. Read on a thread of its own: typing never waits for it.
class TwinHint : public QWidget {
    Q_OBJECT
public:
    static constexpr int mostKeys = 5;  ///< Alt+1 to Alt+5
    explicit TwinHint(Shop& shop, QWidget* parent = nullptr);
    ~TwinHint() override;
    /// Looks for whoever this may be; what was being looked for before is broken off.
    void look(const Customer& written);
    void clear();
    /// The people of the book that are shown, the likeliest first.
    [[nodiscard]] const std::vector<CustomerId>& shown() const { return shown_; }
    /// Those of the bin.
    [[nodiscard]] const std::vector<CustomerId>& binned() const { return binned_; }
    /// Their buttons, in their order.
    [[nodiscard]] const std::vector<QWidget*>& lines() const { return lines_; }
    /// As the key with this number does, from 1; false when nothing stands there.
    bool choose(int number);

Q_SIGNALS:
    void chosen(regulars::CustomerId id);
    void restoreRequested(regulars::CustomerId id);  ///< the person is in the bin
    void looked();                                   ///< the answer to the latest look is shown

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Twin {
        LikelyTwin twin;
        QString phone, city;
    };
    struct Found {
        std::vector<Twin> twins;
        std::vector<BinnedMatch> binned;
    };
    [[nodiscard]] static Found find(Connection& reader, const QString& country, const ValueCounts& counts, const Customer& written);
    void countValues();
    void show(const Found& found);
    void addRow(const QString& name, const QString& words, const QString& why, const QString& object, const QString& spoken, std::function<void()> run);

    Shop& shop_;
    QString country_;
    std::vector<CustomerId> shown_, binned_;
    std::vector<QWidget*> lines_;
    std::vector<std::function<void()>> deeds_;
    QVBoxLayout* rows_;
    ValueCounts counts_;                           ///< which values are rare here
    bool isCounting_ = false;
    quint64 asked_ = 0;
    BackgroundReader counter_, reader_;            ///< last, so that they have ended before the rest goes
};

}  // namespace regulars
