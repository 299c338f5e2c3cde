#pragma once
#include "core/exchange/customer_import.h"
#include "ui/shared/button.h"
#include "ui/shared/label.h"

namespace regulars {
class Card;
class ColumnModel;
class FirstRowsModel;
class PlainTable;

/// What a file will bring, shown before anything is written: how it was recognised, what each column becomes, and its first rows.
class ImportCheck : public QWidget {
    Q_OBJECT
public:
    explicit ImportCheck(QWidget* parent = nullptr);
    /// Another file; `ownFields` are the names of the shop's own fields, which its columns can become as well.
    void setFile(const QString& name, const ImportPreview& preview, const QStringList& ownFields = {});
    /// The same file, read with the columns as they were chosen by hand.
    void setSettled(const ImportPreview& preview);
    /// The columns as chosen now.
    [[nodiscard]] const ColumnMapping& mapping() const;
    /// While it is read again or brought in, nothing can be changed or begun.
    void setWaiting(bool reading, bool bringingIn);
Q_SIGNALS:
    void mappingChanged();
    void bringInRequested();
    void otherFileRequested();
protected:
    void resizeEvent(QResizeEvent*) override;
private:
    void fitColumns();
    [[nodiscard]] QWidget* head();
    [[nodiscard]] QWidget* tables();
    [[nodiscard]] QWidget* foot();
    void showRows(const ImportPreview& preview);
    void showWords();
    ColumnModel* columns_;
    FirstRowsModel* rows_;
    PlainTable *columnTable_, *rowTable_;
    Card* rowCard_ = nullptr;
    ElidedLabel *name_, *facts_, *leftOut_;
    Label* hint_;
    Button *another_, *bringIn_;
    qint64 count_ = 0, refused_ = 0;
    bool isReading_ = false, isBringingIn_ = false;
};

}  // namespace regulars
