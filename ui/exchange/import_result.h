#pragma once
#include "core/exchange/customer_import.h"
#include "ui/shared/button.h"
#include "ui/shared/label.h"
#include <array>

class QButtonGroup;

namespace regulars {
class Card;
class NotesModel;
class PlainTable;

/// What became of an import: its counts, and the rows that were refused, differ from the book or may be somebody known.
class ImportResult : public QWidget {
    Q_OBJECT
public:
    explicit ImportResult(QWidget* parent = nullptr);
    /// `changedBook` when there is something to take back.
    void setReport(const QString& fileName, const ImportReport& report, bool changedBook);
    /// Whether the import was undone, here or anywhere.
    void setTakenBack(bool takenBack);
    void setWaiting(bool waiting);
    [[nodiscard]] const ImportReport& report() const { return report_; }
Q_SIGNALS:
    void saveRefusedRequested();
    void takeBackRequested();
    void otherFileRequested();
    void closeRequested();
private:
    enum List { Refused, Differences, Twins, Lists };
    [[nodiscard]] QWidget* figures();
    [[nodiscard]] QWidget* lists();
    [[nodiscard]] QWidget* foot();
    void showList(int which);
    void showState();
    [[nodiscard]] const std::vector<ImportReport::RowNote>& notes(int which) const;
    ImportReport report_;
    QString fileName_;
    bool changedBook_ = false, isTakenBack_ = false, isWaiting_ = false;
    Label* headline_;
    std::array<Label*, 5> figures_{};
    QButtonGroup* chooser_;
    std::array<Button*, Lists> tabs_{};
    NotesModel* model_;
    PlainTable* table_;
    Label* explained_;
    Card* listCard_ = nullptr;
    Button *save_, *takeBack_, *another_, *done_;
};

}  // namespace regulars
