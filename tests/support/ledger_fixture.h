#pragma once
#include "core/loyalty/ledger.h"
#include "core/loyalty/loyalty_reversal.h"
#include "core/loyalty/loyalty_store.h"
#include "core/loyalty/stamp_tallies.h"
#include "core/storage/database.h"
#include "core/storage/derived.h"
#include "core/storage/journal.h"
#include "tests/support/seed.h"
#include <catch2/catch.hpp>
#include <QTemporaryDir>

namespace regulars {

using testing::rounds;
using testing::seedOf;

/// The value of a verb that went well.
template <class T>
Saved<T> saved(QFuture<Outcome<T>> future) {
    const Outcome<T> outcome = future.result();
    if (const auto* refusal = std::get_if<Refusal>(&outcome)) FAIL("refused: " << refusal->sentence.toStdString());
    return std::get<Saved<T>>(outcome);
}

/// The sentence of a verb that was refused; empty when it was not.
template <class T>
QString refused(QFuture<Outcome<T>> future) {
    const Outcome<T> outcome = future.result();
    const auto* refusal = std::get_if<Refusal>(&outcome);
    return refusal ? refusal->sentence : QString();
}

/// A real shop file with a dressmaker's staff, a stamp programme and some customers.
class LedgerShop {
public:
    explicit LedgerShop(Terms terms = dressTerms(), std::vector<std::shared_ptr<Derived>> derived = {std::make_shared<StampTallies>()}, Day today = Day(2026, 11, 27))
        : derived_(std::move(derived)) {
        database = Database::create(dir_.filePath(QStringLiteral("Åkerströms syateljé.regulars")), options(today));
        saved(database->write({"New shop", owner, {}, false}, [this, &terms](Transaction& t) -> Result<Done> {
            t.connection().run("INSERT INTO shop(id, uuid, name, country, currency, language) VALUES(1, 'u', 'Åkerströms syateljé', 'SE', 'SEK', 'sv');"
                               "INSERT INTO staff(name, role) VALUES('Ingrid', 'owner'), ('Maja', 'staff')");
            Programme dressCard{{}, QStringLiteral("Dress card"), terms};
            programme = LoyaltyStore(t.connection()).add(dressCard);
            return Done{};
        }));
        reader = database->reader();
    }

    static Terms dressTerms() {
        Terms terms;
        terms.effectiveFrom = Day(2026, 1, 1);
        terms.reward = QStringLiteral("the tenth dress at half price");
        terms.rewardPercent = 50;
        return terms;
    }

    CustomerId add(const char* name) {
        const QString text = QString::fromUtf8(name);
        return saved(database->write({"New customer", owner}, [text](Transaction& t) -> Result<CustomerId> {
            Statement(t.connection(), "INSERT INTO customer(display_name, created_on) VALUES(?1, '2026-01-01')").bind(text).run();
            return CustomerId{t.connection().lastInsertId()};
        })).value;
    }
    void bin(CustomerId id) {
        saved(database->write({"Move customer to the bin", owner, id}, [id](Transaction& t) -> Result<Done> {
            Statement(t.connection(), "UPDATE customer SET binned_at = 1 WHERE id = ?1").bind(id).run();
            return Done{};
        }));
    }
    /// Closes the file and opens it again, on another day if one is given.
    void reopen(Day today = {}) {
        const QString path = database->path();
        const Day day = today.isValid() ? today : database->clock().today();
        reader.reset();
        database.reset();
        database = Database::open(path, options(day));
        reader = database->reader();
    }
    /// A number read with plain SQL.
    [[nodiscard]] qint64 number(std::string_view sql) const { return reader->integer(sql); }
    [[nodiscard]] int stamps(CustomerId id) const {
        const auto standing = LoyaltyStore(*reader).standing(id);
        return standing ? standing->stamps : 0;
    }
    /// Differences between what is derived and what it is derived from.
    [[nodiscard]] QStringList derivedProblems() const {
        QStringList problems;
        for (const auto& table : derived_) problems << table->problems(*reader);
        return problems;
    }

    const StaffId owner{1}, maja{2};
    ProgrammeId programme;
    std::unique_ptr<Database> database;
    std::unique_ptr<Connection> reader;

private:
    [[nodiscard]] Database::Options options(Day today) const {
        Database::Options options;
        options.clock = Clock(today);
        options.derived = derived_;
        options.reversal = std::make_shared<LoyaltyReversal>();
        options.synchronousOff = true;
        return options;
    }
    QTemporaryDir dir_;
    std::vector<std::shared_ptr<Derived>> derived_;
};

}  // namespace regulars
