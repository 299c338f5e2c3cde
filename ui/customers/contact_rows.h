#pragma once
#include "core/customers/customer.h"
#include "ui/customers/contact_labels.h"
#include <QWidget>
#include <functional>
#include <vector>

class QComboBox;

namespace regulars {

class Button;
class Label;

/// Rows of a label and a field, as many as there are things to write: an empty one waits at the end, so that writing needs no button.
/// Tab leads from field to field past the labels and the row that waits: Down reaches that one, Alt+Down the label, Alt+Right what else can be
/// done with a row: made the first, marked as wrong, not wanted or past, removed.
class ContactRows : public QWidget {
    Q_OBJECT
public:
    struct Kind {
        QString name;         ///< for object names: "phone"
        QString what;         ///< for screen readers: "Phone"
        QStringList labels;   ///< stored words proposed as labels; the first one is the usual. None: the rows have no label
        std::function<QWidget*(std::function<void()> changed)> makeField;
        std::function<bool(const QWidget*)> isBlank;
        QString more;         ///< words of a button that adds a row, for fields too large to wait empty; else empty
        bool hasState = false;  ///< a row can be wrong, not wanted or past
        std::function<QString(const QWidget*)> oddity{};  ///< a sentence about what does not look right; it is kept nevertheless
    };
    struct Row {
        QComboBox* label;     ///< null where rows have none
        QWidget* field;
        QWidget* whole;
        QWidget* away;
        Button* deeds;        ///< null where only removing makes sense
        Label *state, *oddity;
        QString placeholder;  ///< of the field, when it is the first
        ContactState isSo = ContactState::Good;
    };
    explicit ContactRows(Kind kind, QWidget* parent = nullptr);
    void clear();
    /// Adds a row before the waiting one; returns its field to be filled.
    QWidget* add(const QString& label, ContactState state = ContactState::Good);
    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
    /// The stored word of a row's label, or what was typed there.
    [[nodiscard]] static QString labelOf(const Row& row);
    /// What the keyboard can reach here, in the order seen.
    [[nodiscard]] std::vector<QWidget*> tabStops() const;
    void setState(QWidget* field, ContactState state);
    /// The first of its kind is the one that is used.
    void makeFirst(QWidget* field);

Q_SIGNALS:
    void changed();
    void rowsChanged();  ///< rows came, went or changed places

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Row& append(const QString& label);
    [[nodiscard]] QComboBox* makeLabel(const QString& label, const QString& number);
    void layRow(Row& row, const QString& number);
    void watchKeys();
    [[nodiscard]] std::vector<Row>::iterator rowOf(const QObject* part);
    void keepOneWaiting();
    void markWaiting();
    void markOddities();
    void appendUsual();
    void remove(QWidget* whole);
    void offerDeeds(QWidget* field);
    Kind kind_;
    std::vector<Row> rows_;
    Button* more_ = nullptr;
    bool settling_ = false;
};

}  // namespace regulars
