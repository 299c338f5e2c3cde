#pragma once
#include <QWidget>
#include <functional>
#include <vector>

class QComboBox;

namespace regulars {

class Button;

/// A label as people read it: the stored words the program knows ("mobile", "birthday") in the language in force, others as they are.
[[nodiscard]] QString contactLabelText(const QString& label);

/// Rows of a label and a field, as many as there are things to write: an empty one waits at the end, so that writing needs no button.
/// Tab leads from field to field past the labels and the row that waits: Down reaches that one, Alt+Down the label.
class ContactRows : public QWidget {
    Q_OBJECT
public:
    struct Kind {
        QString name;         ///< for object names: "phone"
        QString what;         ///< for screen readers: "Phone"
        QStringList labels;   ///< stored words proposed as labels; the first one is the usual
        std::function<QWidget*(std::function<void()> changed)> makeField;
        std::function<bool(const QWidget*)> isBlank;
        QString more;         ///< words of a button that adds a row, for fields too large to wait empty; else empty
    };
    struct Row {
        QComboBox* label;
        QWidget* field;
        QWidget* whole;
        QWidget* away;
        QString placeholder;  ///< of the field, when it is the first
    };
    explicit ContactRows(Kind kind, QWidget* parent = nullptr);
    void clear();
    /// Adds a row before the waiting one; returns its field to be filled.
    QWidget* add(const QString& label);
    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
    /// The stored word of a row's label, or what was typed there.
    [[nodiscard]] static QString labelOf(const Row& row);
    /// What the keyboard can reach here, in the order seen.
    [[nodiscard]] std::vector<QWidget*> tabStops() const;

Q_SIGNALS:
    void changed();
    void rowsChanged();  ///< rows came or went

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Row& append(const QString& label);
    void keepOneWaiting();
    void markWaiting();
    void appendUsual();
    void remove(QWidget* whole);
    Kind kind_;
    std::vector<Row> rows_;
    Button* more_ = nullptr;
    bool settling_ = false;
};

}  // namespace regulars
