#pragma once
#include <QLineEdit>

namespace regulars {

/// A line of text for finding: magnifier before, the key that leads here behind, a cross to empty it.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);
    /// "Ctrl K", shown while the field is empty and unfocused.
    void setHint(const QString&);
    [[nodiscard]] QSize sizeHint() const override;
Q_SIGNALS:
    void moveRequested(int rows);  ///< Down and Up pressed in the field: +1, -1; Page Down, Page Up: ±10
    void cancelled();              ///< Esc in an empty field
protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
private:
    QString hint_;
};

}  // namespace regulars
