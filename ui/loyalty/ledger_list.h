#pragma once
#include <QListView>

namespace regulars {

class LedgerModel;

/// The ledger as people read it: when, who and what, the change, and what the card stood at after it. Enter opens the customer.
class LedgerList : public QListView {
    Q_OBJECT
public:
    explicit LedgerList(LedgerModel* model, QWidget* parent = nullptr);
    [[nodiscard]] LedgerModel* ledger() const { return model_; }

Q_SIGNALS:
    void opened(qint64 customer);

protected:
    void keyPressEvent(QKeyEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;
    void focusInEvent(QFocusEvent*) override;
    void resizeEvent(QResizeEvent*) override;

private:
    void open(const QModelIndex& index);
    void showWholeRows();
    LedgerModel* model_;
};

}  // namespace regulars
