#pragma once
#include "ui/filters/condition_row.h"

class QVBoxLayout;

namespace regulars {

/// Comparisons and further groups, and whether all, any, none or not all of them must be true.
class ConditionGroup : public QWidget {
    Q_OBJECT
public:
    ConditionGroup(const ConditionDraft& draft, const KnownWords& known, int depth, QWidget* parent = nullptr);
    [[nodiscard]] ConditionDraft draft() const;
    /// Into the first comparison, or the offer to make one.
    void focusFirst();

Q_SIGNALS:
    void changed();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void add(const ConditionDraft& draft, int at, bool takesFocus);
    void addRow(const ConditionDraft& draft, int at, bool takesFocus);
    void addGroup(const ConditionDraft& draft, int at, bool takesFocus);
    void remove(QWidget* part);
    const KnownWords& known_;
    int depth_;
    QComboBox* join_;
    QVBoxLayout* parts_;
    QWidget* addButton_;
};

}  // namespace regulars
