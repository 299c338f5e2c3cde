#pragma once
#include "ui/shared/button.h"
#include "ui/shared/label.h"

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace regulars {

class ShopTrouble;

/// What is needed to make a shop: its name, the country (gives currency, phone and date forms), the language, the owner.
struct ShopWish {
    QString shopName;
    QString country;   ///< ISO 3166-1, "SE"
    QString language;  ///< "en", "sv", "ru"
    QString ownerName;
    bool operator==(const ShopWish&) const = default;
};

/// What stands in place of a shop: four questions that make one, then the offer to bring customers in; or why a shop that was wanted cannot be opened.
class FirstStart : public QWidget {
    Q_OBJECT
public:
    /// Languages the program speaks, as codes; country and language of the system are proposed.
    explicit FirstStart(const QStringList& languages, QWidget* parent = nullptr);
    [[nodiscard]] ShopWish wish() const;
    /// Shows what stands in the way of making the shop.
    void showFault(const QString& sentence);
    /// Asks the four questions.
    void ask();
    /// Says why a shop cannot be opened, and offers the ways on; making a new one only behind them.
    ShopTrouble* showTrouble(const QString& title, const QString& sentence);
    /// The shop is made: offers to bring customers in.
    void offerToBringIn();
Q_SIGNALS:
    void wished(const regulars::ShopWish&);
    void languageChanged(const QString& code);
    void demoRequested();
    void openRequested();  ///< there is a shop file already
    void againRequested();    ///< once more the shop that could not be opened
    void restoreRequested();  ///< its newest good backup instead
    void bringInRequested();
    void emptyRequested();
private:
    QWidget* questions(const QStringList& languages);
    QWidget* bringIn();
    void send();
    [[nodiscard]] QString noShopName() const;
    bool isAnswered(QWidget* field, const QString& fault);
    enum Page { Questions, Offer, Trouble };
    QStackedWidget* pages_;
    ShopTrouble* trouble_ = nullptr;
    QLineEdit* shop_ = nullptr;
    QComboBox* country_ = nullptr;
    QComboBox* language_ = nullptr;
    QLineEdit* owner_ = nullptr;
    Label* fault_ = nullptr;
    Button* make_ = nullptr;
    Label* welcome_ = nullptr;
    Button* fromFile_ = nullptr;
};

}  // namespace regulars
