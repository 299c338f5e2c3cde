#pragma once
#include "core/search/match_reason.h"
#include "core/search/search_query.h"
#include "core/storage/connection.h"
#include <vector>

namespace regulars {

/// Finds out why somebody was found. What the name alone explains is not asked of the file.
class MatchReasonStore {
public:
    /// `region` writes phone numbers ("SE").
    MatchReasonStore(Connection& connection, QString region) : connection_(connection), region_(std::move(region)) {}
    /// In the order of the words typed, then those of the filters; a slip of the finger stands first.
    [[nodiscard]] std::vector<MatchReason> of(CustomerId id, const QString& displayName, const SearchQuery& query, const SearchResult& result);
    /// The active card that has these digits, any if there are none.
    [[nodiscard]] std::optional<MatchReason> ofCard(CustomerId id, const QString& digits);

private:
    using Field = MatchReason::Field;
    using Fit = std::optional<MatchReason>;
    struct Wanted {
        QStringList spellings;
        bool isNumber = false;
    };
    [[nodiscard]] Fit find(const Wanted& wanted);
    /// An address typed whole or in part is one thing, though it is several words; those it explains are added to `words`.
    [[nodiscard]] Fit inAddresses(const QString& typed, QStringList& words);
    [[nodiscard]] Fit inNumbers(const QString& digits);
    [[nodiscard]] Fit inNames(const QStringList& words);
    [[nodiscard]] Fit inPostCodes(const QStringList& words);
    /// `sql` gives texts of the customer; the first that fits.
    [[nodiscard]] Fit in(Field field, std::string_view sql, const QStringList& words);
    [[nodiscard]] QByteArray signsOf(const QStringList& words);
    Connection& connection_;
    QString region_;
    qint64 customer_ = 0;
    int formatted_ = 0;  ///< phone numbers so far
    std::optional<QByteArray> line_;  ///< of the customer, once it was needed
};

}  // namespace regulars
