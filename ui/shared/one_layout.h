#pragma once
#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QPointer>
#include <QWidget>
#include <vector>

namespace regulars {

/// While it lives, nothing below the widget is laid out; whatever changed meanwhile is laid out once, afterwards. Qt otherwise
/// computes a column anew for every widget in it that is shown or hidden.
class OneLayout {
public:
    explicit OneLayout(QWidget* tree) {
        for (QLayout* layout : tree->findChildren<QLayout*>()) {
            if (!layout->isEnabled()) continue;
            layout->setEnabled(false);
            held_.emplace_back(layout);
        }
    }
    ~OneLayout() {
        for (const QPointer<QLayout>& layout : held_) {
            if (!layout) continue;
            layout->setEnabled(true);
            // A layout that was asked meanwhile has not done it and does not ask again by itself.
            if (auto* whole = qobject_cast<QWidget*>(layout->parent())) QCoreApplication::postEvent(whole, new QEvent(QEvent::LayoutRequest));
        }
    }
    OneLayout(const OneLayout&) = delete;
    OneLayout& operator=(const OneLayout&) = delete;

private:
    std::vector<QPointer<QLayout>> held_;
};

}  // namespace regulars
