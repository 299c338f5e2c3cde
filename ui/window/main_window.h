#pragma once
#include "ui/window/actions.h"
#include "ui/window/place.h"
#include <QPointer>
#include <QWidget>
#include <functional>
#include <map>
#include <optional>

class QStackedWidget;

namespace regulars {
class Banner;
class HelpSheet;
class MessageBar;
class Rail;
class SearchBox;
class TopBar;

/// The one window: rail, top bar, banner, the places, the message bar. It seats panels and passes signals; it knows no shop.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);
    /// Seats a panel in a place; it is made when the place is first opened.
    void seat(Place, std::function<QWidget*()> make);
    /// The panel of a place, made now if it was not; null when none is seated.
    [[nodiscard]] QWidget* panel(Place);
    /// The panel of a place when it was made already, else null.
    [[nodiscard]] QWidget* seated(Place) const;
    /// Throws the panel of a place away; it is made anew when next opened, or at once when it is open.
    void reseat(Place);
    /// Throws every panel away and makes the open one anew: after a change of shop or language.
    void reseat();
    void open(Place);
    /// Shows a page over the places (bringing in, taking out) until a place is opened; takes it over. The rail lights the place it is
    /// a part of, or else the one that was open.
    void showPage(QWidget* page, std::optional<Place> partOf = {});
    [[nodiscard]] Place place() const { return place_; }
    void setBadge(Place, int waiting);
    /// "Demo shop: …" or another lasting sentence under the top bar.
    void setDemo(bool demo);
    void setNotice(const QString& sentence);
    /// The same with a way out of it: the words of a button, and what it does.
    void setNotice(const QString& sentence, const QString& action, std::function<void()> run);
    /// While locked the window shows nothing but its cover, and no key, scan or search does anything.
    void setLocked(bool locked);
    [[nodiscard]] bool isLocked() const { return locked_; }
    void setStaff(const QString& atCounter, const QStringList& all);
    /// Asked when the window is to close; false keeps it open (the last backup still runs).
    void setMayClose(std::function<bool()> may) { mayClose_ = std::move(may); }
    [[nodiscard]] MessageBar* messages() { return messages_; }
    [[nodiscard]] SearchBox* search();
    [[nodiscard]] Actions* actions() { return actions_; }
    void retranslate();
Q_SIGNALS:
    void placeOpened(regulars::Place);
    /// Every key of the table but the places, Search and Help, which the window does itself.
    void acted(regulars::Act);
    void customerChosen(qint64 id);
    void staffChosen(const QString& name);
    void ownShopRequested();
    /// Esc that nothing else took.
    void stepBack();
    /// A card was scanned, wherever the focus was: its digits.
    void scanned(const QString& digits);
protected:
    void keyPressEvent(QKeyEvent*) override;
    void closeEvent(QCloseEvent*) override;
private:
    void act(Act);
    void build();
    void wire();
    void unseat(Place);
    void closePage();
    QWidget* unreadable(Place);
    void help();
    QWidget* content_;  ///< all but what lies over the window
    Rail* rail_;
    TopBar* top_;
    Banner* banner_;
    QStackedWidget* stack_;
    MessageBar* messages_;
    Actions* actions_;
    Place place_ = Place::Today;
    std::map<Place, std::function<QWidget*()>> makers_;
    std::map<Place, QWidget*> panels_;
    QPointer<QWidget> page_;
    std::function<bool()> mayClose_;
    std::function<void()> wayOut_;
    QPointer<HelpSheet> help_;
    QPointer<QWidget> focusBeforeLock_;
    bool demo_ = false, locked_ = false;
};

}  // namespace regulars
