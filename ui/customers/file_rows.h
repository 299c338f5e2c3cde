#pragma once
#include "core/attachments/attachment.h"
#include "core/storage/action.h"
#include "core/storage/background_reader.h"
#include "ui/shared/asker.h"
#include "ui/shared/worker.h"
#include <QWidget>
#include <vector>

class QMimeData;

namespace regulars {

class RowList;
class Shop;

/// The files kept with the open customer. Enter saves a copy somewhere, Delete removes one; the program itself never opens them.
class FileRows : public QWidget {
    Q_OBJECT
public:
    explicit FileRows(Shop& shop, QWidget* parent = nullptr);
    void setStaff(StaffId staff) { staff_ = staff; }
    void setAsker(Asker& asker) { asker_ = &asker; }
    void present(CustomerId id);
    [[nodiscard]] static bool mayTake(const QMimeData* dropped);
    void take(const QMimeData* dropped);

public Q_SLOTS:
    void attach();

Q_SIGNALS:
    void done(const QString& sentence, regulars::ActionId action);
    void copied(const QString& path);  ///< a copy was written there

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void attachFile(const QString& path);
    void saveCopy(int row);
    void detach(int row);
    void offer(int row, const QPoint& at);

    Shop& shop_;
    StaffId staff_;
    CustomerId id_;
    std::vector<Attachment> files_;
    RowList* list_;
    DialogAsker dialogs_;
    Asker* asker_ = &dialogs_;
    int copies_ = 0;            ///< each copy is a question of its own: none takes the place of another
    Worker worker_;             ///< last two, so that they have ended before the rest goes
    BackgroundReader reader_;
};

}  // namespace regulars
