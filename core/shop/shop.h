#pragma once
#include "core/customers/customer_desk.h"
#include "core/search/customer_search.h"
#include "core/customers/customer_store.h"
#include "core/history/history_desk.h"
#include "core/history/interaction_store.h"
#include "core/loyalty/loyalty_desk.h"
#include "core/mailings/mailing_desk.h"
#include "core/profile/profile_store.h"
#include "core/storage/database.h"
#include "core/storage/derived.h"
#include "core/storage/journal.h"
#include "core/tasks/task_desk.h"
#include "core/tasks/task_store.h"

namespace regulars {

/// The shop as one thread sees it: stores for reading, desks for doing. Handed to the window, to each command and to tests.
class Shop {
public:
    struct Settings {
        Clock clock;
        int lockWaitMs = 0;
        bool synchronousOff = false;
        bool readOnly = false;  ///< only reads, beside whoever holds the shop
    };
    static std::unique_ptr<Shop> open(const QString& path, const Settings& settings);
    /// A new shop with its owner and one stamp programme ("the tenth at half price").
    static std::unique_ptr<Shop> create(const QString& path, const ShopProfile& profile, const QString& owner, const Settings& settings);
    ~Shop();
    /// The derived tables a shop keeps, in the order they are rewritten.
    [[nodiscard]] static std::vector<std::shared_ptr<Derived>> derived();
    /// The same open file for another thread: own reader, same writer.
    [[nodiscard]] std::unique_ptr<Shop> forAnotherThread() const;

    [[nodiscard]] Database& database() const { return *database_; }
    [[nodiscard]] Connection& reader() const { return *reader_; }
    [[nodiscard]] const Clock& clock() const { return database_->clock(); }
    [[nodiscard]] Day today() const { return clock().today(); }
    [[nodiscard]] ShopProfile profile() const { return ProfileStore(reader()).profile(); }

    CustomerDesk customerDesk;
    HistoryDesk historyDesk;
    DraftDesk draftDesk;
    LoyaltyDesk loyaltyDesk;
    TaskDesk taskDesk;
    MailingDesk mailingDesk;
    /// The search of this thread; built at first use.
    [[nodiscard]] CustomerSearch& search();

    QFuture<Outcome<Done>> putProfile(StaffId by, ShopProfile profile);
    QFuture<Outcome<StaffId>> addStaff(StaffId by, QString name);
    /// Newest standing action of this person (of anybody when invalid); refused with a sentence when there is none.
    QFuture<Outcome<ActionId>> undoLatest(StaffId by, bool anybodys = false);
    QFuture<Outcome<ActionId>> redoLatest(StaffId by, bool anybodys = false);

private:
    explicit Shop(std::shared_ptr<Database> database);
    std::shared_ptr<Database> database_;
    std::unique_ptr<Connection> reader_;
    std::unique_ptr<CustomerSearch> search_;
};

}  // namespace regulars
