#pragma once
#include "core/storage/action.h"
#include "ui/shared/theme.h"
#include <QWidget>

class QBoxLayout;

namespace regulars {
class Asker;
class BackupCard;
class Card;
class PinDesk;
class Shop;

/// What was chosen for this workstation, kept outside the shop by whoever makes the window.
struct WindowChoices {
    Theme::Mode look = Theme::Mode::System;
    QString language;      ///< "en", "sv", "ru"
    QString backupFolder;  ///< empty: beside the shop
    int lockAfter = -1;    ///< minutes untouched; 0: never; -1: not chosen
};

/// The place Settings: the shop, its people, the look and language of the window, the backups, the ways in and out.
class SettingsPlace : public QWidget {
    Q_OBJECT
public:
    SettingsPlace(Shop& shop, Asker& asker, PinDesk& pins, StaffId by, const WindowChoices& choices, QWidget* parent = nullptr);
    /// Told by whoever makes backups.
    void setBackingUp(bool backingUp);

Q_SIGNALS:
    /// An action was written: what to say of it.
    void done(const QString& sentence, regulars::ActionId action);
    void themeChosen(regulars::Theme::Mode mode);
    void languageChosen(const QString& code);
    void lockAfterChosen(int minutes);
    void pinsChanged();
    void backupFolderChosen(const QString& folder);
    void backupRequested();
    void openRequested(const QString& path);
    void bringInRequested();
    void takeOutRequested();

protected:
    void resizeEvent(QResizeEvent*) override;

private:
    [[nodiscard]] Card* exchangeCard();
    [[nodiscard]] Card* aboutCard();
    QBoxLayout* columns_;
    BackupCard* backups_;
};

}  // namespace regulars
