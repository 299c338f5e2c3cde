#pragma once
#include "ui/shared/button.h"
#include <QAbstractButton>
#include <QStringList>

namespace regulars {
class SearchBox;

/// Who is at the counter; a click offers the others.
class StaffButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit StaffButton(QWidget* parent = nullptr);
    /// `others` may contain the one at the counter.
    void setStaff(const QString& atCounter, const QStringList& all);
    [[nodiscard]] QString staff() const { return name_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
Q_SIGNALS:
    void staffChosen(const QString& name);
protected:
    void keyPressEvent(QKeyEvent*) override;
    void paintEvent(QPaintEvent*) override;
private:
    void offerOthers();
    [[nodiscard]] QString words() const;
    QString name_;
    QStringList all_;
};

/// The line above the places: the search box, New customer, who is at the counter, Lock.
class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);
    [[nodiscard]] SearchBox* search() { return search_; }
    [[nodiscard]] StaffButton* staff() { return staff_; }
    void retranslate();
Q_SIGNALS:
    void newCustomerRequested();
    void lockRequested();
protected:
    void paintEvent(QPaintEvent*) override;
private:
    SearchBox* search_;
    Button* newCustomer_;
    StaffButton* staff_;
    Button* lock_;
};

}  // namespace regulars
