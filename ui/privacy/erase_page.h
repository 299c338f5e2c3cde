#pragma once
#include "core/privacy/erasure_desk.h"
#include "core/storage/background_reader.h"
#include <QWidget>

namespace regulars {
class Asker;
class Button;
class Card;
class FactList;
class Label;
class PlaceHeader;
class Shop;

/// Erasing somebody for good: what goes, what stays without a name and why, and which copies still hold them, told before it is done.
/// For the owner only; it cannot be taken back.
class ErasePage : public QWidget {
    Q_OBJECT
public:
    ErasePage(Shop& shop, Asker& asker, StaffId by, CustomerId customer, QWidget* parent = nullptr);
    ~ErasePage() override;

public Q_SLOTS:
    void erase();

Q_SIGNALS:
    void done(const QString& sentence, regulars::ActionId action);
    void erased();
    void closed();
    /// What it would do is shown, or why it cannot be done.
    void looked();

protected:
    void keyPressEvent(QKeyEvent*) override;
    /// Does not close while it erases: the file is cleaned afterwards.
    void closeEvent(QCloseEvent*) override;

private:
    void build();
    void look();
    void receive(const Result<ErasurePreview>& result);
    void finish();
    Shop& shop_;
    Asker& asker_;
    StaffId by_;
    CustomerId customer_;
    QString name_;
    ErasureDesk desk_;
    PlaceHeader* header_;
    Card *goes_, *stays_, *copies_;
    FactList *going_, *staying_;
    Label *objection_, *merged_, *why_, *backups_;
    Button *erase_, *back_;
    bool isAllowed_ = false, isErasing_ = false;
    BackgroundReader reader_;  ///< last, so that it has ended before the rest goes
};

}  // namespace regulars
