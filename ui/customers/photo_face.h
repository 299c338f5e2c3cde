#pragma once
#include "core/base/id.h"
#include "core/storage/action.h"
#include "ui/shared/asker.h"
#include "ui/shared/worker.h"
#include <QCache>
#include <QImage>
#include <QWidget>
#include <functional>
#include <variant>

class QMenu;
class QMimeData;

namespace regulars {

class Changes;
class Shop;

/// The open customer's photo in a circle, their initials where there is none. Takes a picture from a file, the clipboard (Ctrl+V) or one
/// that is dropped on it; Enter offers what can be done. Pictures are read and made smaller on a thread of their own.
class PhotoFace : public QWidget {
    Q_OBJECT
public:
    PhotoFace(Shop& shop, int diameter, QWidget* parent = nullptr);
    void setStaff(StaffId staff) { staff_ = staff; }
    void setAsker(Asker& asker) { asker_ = &asker; }
    void setCustomer(CustomerId id, const QString& name);
    /// What is shown; null: the initials.
    [[nodiscard]] QImage photo() const { return photo_; }
    /// A picture, or the file of one, may be in there.
    [[nodiscard]] static bool mayTake(const QMimeData* dropped);
    /// Makes what was dropped or copied the photo; false when there is no picture in it.
    bool take(const QMimeData* dropped);
    [[nodiscard]] QSize sizeHint() const override { return {diameter_, diameter_}; }

public Q_SLOTS:
    void chooseFile();
    void paste();
    void removePhoto();

Q_SIGNALS:
    void done(const QString& sentence, regulars::ActionId action);
    void shown();  ///< the photo of the open customer has been read

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void refresh(const Changes& changes);
    void read();
    void show(const QImage& photo);
    void store(std::function<std::variant<QByteArray, Refusal>()> make);
    void openMenu();

    Shop& shop_;
    StaffId staff_;
    CustomerId id_;
    QString name_;
    int diameter_;
    QImage photo_;
    QCache<qint64, QImage> known_;  ///< by customer; null for who has none
    QMenu* menu_;
    DialogAsker dialogs_;
    Asker* asker_ = &dialogs_;
    Worker worker_;                 ///< last, so that it has ended before the rest goes
};

}  // namespace regulars
