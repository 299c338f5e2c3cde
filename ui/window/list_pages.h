#pragma once
#include "core/base/id.h"
#include "core/storage/action.h"
#include <QObject>

class QStackedWidget;

namespace regulars {

class CustomerListPanel;
class FilterEditor;
class MassChangePanel;
class Shop;

/// The pages the list leads to, in the place of the open customer: putting a filter together, changing many at once.
class ListPages : public QObject {
    Q_OBJECT
public:
    ListPages(Shop& shop, CustomerListPanel* list, QStackedWidget* centre);
    void setStaff(StaffId staff);
    /// Saves what the page that is shown is about; false when none of them is.
    bool save();

Q_SIGNALS:
    void pageWanted(QWidget* page);
    void left();  ///< back to whoever was open
    void done(const QString& sentence, regulars::ActionId action);

private:
    void wire();
    void offerResume();
    QStackedWidget* centre_;
    CustomerListPanel* list_;
    FilterEditor* filter_;
    MassChangePanel* mass_;
    QWidget* shown_ = nullptr;
};

}  // namespace regulars
