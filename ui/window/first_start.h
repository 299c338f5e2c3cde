#pragma once
#include "ui/shared/button.h"
#include "ui/shared/label.h"

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace regulars {

/// What is needed to make a shop: its name, the country (gives currency, phone and date forms), the language, the owner.
struct ShopWish {
    QString shopName;
    QString country;   ///< ISO 3166-1, "SE"
    QString language;  ///< "en", "sv", "ru"
    QString ownerName;
    bool operator==(const ShopWish&) const = default;
};

/// The first start, in two pages: four questions, then the offer to bring customers in.
class FirstStart : public QWidget {
    Q_OBJECT
public:
    /// Languages the program speaks, as codes; country and language of the system are proposed.
    explicit FirstStart(const QStringList& languages, QWidget* parent = nullptr);
    [[nodiscard]] ShopWish wish() const;
    /// Shows what stands in the way of making the shop.
    void showFault(const QString& sentence);
    /// The shop is made: offers to bring customers in.
    void offerToBringIn();
Q_SIGNALS:
    void wished(const regulars::ShopWish&);
    void languageChanged(const QString& code);
    void demoRequested();
    void openRequested();  ///< there is a shop file already
    void bringInRequested();
    void emptyRequested();
private:
    QWidget* questions(const QStringList& languages);
    QWidget* bringIn();
    void send();
    QStackedWidget* pages_;
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
