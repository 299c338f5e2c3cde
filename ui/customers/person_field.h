#pragma once
#include "core/base/id.h"
#include <QLineEdit>
#include <vector>

class QCompleter;
class QStringListModel;

namespace regulars {

class Shop;

/// A line in which somebody of the book is named: whoever it may be is proposed below it, Down and Enter choose.
class PersonField : public QLineEdit {
    Q_OBJECT
public:
    explicit PersonField(Shop& shop, QWidget* parent = nullptr);
    void clearPerson();
    /// Who was chosen, as long as the words were not changed afterwards; invalid: only words.
    [[nodiscard]] CustomerId person() const { return person_; }
    void setPerson(CustomerId id, const QString& name);
    /// Proposes nobody of this id: the one whose page it is.
    void leaveOut(CustomerId id) { leftOut_ = id; }

Q_SIGNALS:
    void personChanged();

private:
    void look(const QString& typed);
    void choose(int row);
    Shop& shop_;
    CustomerId person_, leftOut_;
    std::vector<std::pair<CustomerId, QString>> proposed_;
    QStringListModel* lines_;
    QCompleter* proposals_;
};

}  // namespace regulars
