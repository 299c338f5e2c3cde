#pragma once
#include <QListView>

namespace regulars {

class ChangesModel;

/// The changes of a customer as they are read: what was done, when and by whom, and each value before and after. Space takes a change
/// back, Enter shows all of its values.
class ChangesList : public QListView {
    Q_OBJECT
public:
    explicit ChangesList(ChangesModel* model, QWidget* parent = nullptr);
    [[nodiscard]] ChangesModel* changes() const { return model_; }

Q_SIGNALS:
    void takeBackRequested(int row);

protected:
    void keyPressEvent(QKeyEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void focusInEvent(QFocusEvent*) override;

private:
    ChangesModel* model_;
};

}  // namespace regulars
