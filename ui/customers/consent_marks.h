#pragma once
#include "core/customers/customer.h"
#include "ui/shared/label.h"

namespace regulars {

/// Which ways of being written to a customer agreed to: a sign beside the word of each (a tick, a cross, a dash for what was
/// never asked), in words for the pointer and for screen readers.
class ConsentMarks : public QWidget {
    Q_OBJECT
public:
    explicit ConsentMarks(QWidget* parent = nullptr);
    void present(const Customer& customer);

private:
    std::vector<class ConsentMark*> marks_;
    Label* neverAsked_;
};

}  // namespace regulars
