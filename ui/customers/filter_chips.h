#pragma once
#include "core/filters/saved_filter.h"
#include "core/storage/action.h"
#include "ui/shared/chip.h"
#include <QFuture>

namespace regulars {

class Changes;
class Shop;

/// The filters above the list as chips with their number of people: those every shop has, the shop's own, and who looks on's own. The own
/// ones are edited, moved, shared and taken away from their menu or by keys.
class FilterChips : public QWidget {
    Q_OBJECT
public:
    explicit FilterChips(Shop& shop, QWidget* parent = nullptr);
    void setStaff(StaffId staff);
    /// The condition in force; empty for everybody.
    [[nodiscard]] std::optional<Condition> chosen() const;
    [[nodiscard]] QString chosenName() const;
    /// Why the one in force cannot be read (any more), in a sentence; empty when it can.
    [[nodiscard]] QString problem() const;
    /// The filters whose people are counted, in the order of setCounts().
    [[nodiscard]] std::vector<Condition> counted() const;
    void setCounts(const std::function<qint64(size_t)>& count);
    /// By object name; everybody when there is none of it.
    void choose(const QString& name);
    void chooseEverybody();
    /// As soon as it has a chip.
    void chooseSaved(FilterId filter);

Q_SIGNALS:
    void chosenChanged();    ///< also when the one in force means others now
    void rebuilt();          ///< other filters are there to be counted
    void newRequested();
    void editRequested(regulars::FilterId filter);
    void changeAllRequested();  ///< of the filter in force
    void done(const QString& sentence, regulars::ActionId action);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        Condition condition;
        Chip* chip;
        std::optional<SavedFilter> saved;  ///< absent: one every shop has
    };
    void rebuild();
    void add(const QString& name, const QString& text, const QString& meaning, const Condition& condition, const std::optional<SavedFilter>& saved);
    [[nodiscard]] const Entry* entryOf(const QObject* chip) const;
    void openMenu(const Entry& entry, const QPoint& at);
    bool typed(const Entry& entry, int key, Qt::KeyboardModifiers modifiers);
    void move(const SavedFilter& filter, int by);
    void share(const SavedFilter& filter);
    void remove(const SavedFilter& filter);
    template <class T>
    void tell(QFuture<Outcome<T>> answer, const QString& sentence);
    Shop& shop_;
    StaffId staff_;
    std::vector<Entry> entries_;  ///< everybody first
    QString chosen_;              ///< object name of the chip in force
    QString awaited_;             ///< object name of one that was made just now
    Chip* plus_;
};

}  // namespace regulars
