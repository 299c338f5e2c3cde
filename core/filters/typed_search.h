#pragma once
#include "core/base/day.h"
#include "core/search/match_reason.h"
#include "core/search/search_query.h"
#include "core/storage/connection.h"
#include <map>
#include <memory>

namespace regulars {

/// Reads what is typed into the search box: words, and among them filters: tag:wedding, city:"Nya Lödöse", due:, due:week, card:4711,
/// kind:company, and each of them with a minus before it for the opposite. What is no filter is a word.
class TypedSearch {
public:
    struct Filter {
        enum class Field { Tag, City, Due, Card, Kind };
        Field field;
        QString value;  ///< as typed, without quotes
        bool isNot = false;
        bool operator==(const Filter&) const = default;
    };
    struct Typed {
        QString words;
        std::vector<Filter> filters;
    };
    TypedSearch(Connection& connection, Day today) : connection_(connection), today_(today) {}
    /// What was asked of the file is remembered until the file changes, for the next key press.
    [[nodiscard]] SearchQuery read(const QString& typed);
    [[nodiscard]] SearchQuery read(const Typed& typed);
    /// Filters are known by their English word and by that of the user's language.
    [[nodiscard]] static Typed parse(const QString& text, Day today);
    /// The words for the filters, each with its colon, in the user's language.
    [[nodiscard]] static QStringList filterWords();
    /// What is due of somebody, when the last query asked for what is due.
    [[nodiscard]] std::optional<MatchReason> dueReason(CustomerId id);
    /// The digits of the card the last query asked for; none of them: any card.
    [[nodiscard]] const std::optional<QString>& card() const { return card_; }

private:
    using People = std::shared_ptr<const std::vector<qint64>>;
    void take(const Filter& filter, SearchQuery& query);
    void takeDue(const Filter& filter, SearchQuery& query);
    void takeCard(const Filter& filter, SearchQuery& query);
    People remembered(const QString& question, const std::function<std::vector<qint64>()>& ask);
    static void keepThese(const People& people, bool isNot, SearchQuery& query);
    static void keepRight(SearchQuery& query, std::function<bool(qint64)> isRight);
    Connection& connection_;
    Day today_;
    std::optional<Day> dueUntil_;
    std::optional<QString> card_;
    qint64 version_ = -1;
    std::map<QString, People> remembered_;
};

}  // namespace regulars
