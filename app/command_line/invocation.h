#pragma once
#include "app/command_line/command.h"
#include "app/command_line/output.h"
#include "core/counter/permissions.h"
#include "core/shop/shop.h"
#include <QByteArrayList>
#include <functional>

namespace regulars {

/// What a command is run in: the folder relative names mean, and the lines of the standard input.
struct Surroundings {
    QString folder;
    std::function<std::optional<QByteArray>()> nextLine;  ///< empty at the end
    std::function<void()> flush = [] {};                  ///< called when a line of a batch is answered
    QByteArrayList pins = {};                             ///< the lines read from --pin-from; never shown and never written down
};

/// One run of one command: its words, the shop, who acts, and where the answer goes.
class Invocation {
public:
    Invocation(const Request& request, Shop* shop, Output& output, const Surroundings& surroundings)
        : arguments(request.arguments), out(output), around(surroundings), request_(request), shop_(shop) {}

    const Arguments& arguments;
    Output& out;
    const Surroundings& around;

    [[nodiscard]] const Request& request() const { return request_; }
    [[nodiscard]] const Command& command() const { return *request_.command; }
    [[nodiscard]] Shop& shop() const { return *shop_; }
    [[nodiscard]] Connection& reader() const { return shop_->reader(); }
    [[nodiscard]] Day today() const { return request_.global.today ? *request_.global.today : shop_->today(); }
    [[nodiscard]] QString word(qsizetype index) const { return arguments.words.value(index); }
    /// A file's name as given, made absolute in the folder the command was given in.
    [[nodiscard]] QString path(const QString& word) const;

    /// Says why, and gives the code back; code() keeps it for functions that answer something else.
    Exit fail(Exit code, const QString& sentence);
    Exit wrongUse(const QString& sentence);  ///< adds how the command is used
    [[nodiscard]] Exit code() const { return code_; }

    /// Who acts: --staff, else the owner. Found before the command runs.
    [[nodiscard]] StaffId staff() const { return staff_; }
    [[nodiscard]] bool findStaff() { return findStaff(reader()); }
    [[nodiscard]] bool findStaff(Connection& reader);

    /// Whether who acts may do this, and is who they say: their PIN was given, if they have one. False, and said why, when not.
    [[nodiscard]] bool mayDo(Deed deed);
    [[nodiscard]] bool isProven();
    [[nodiscard]] bool isProvenTo(Connection& copy);  ///< the same by a file that nobody writes to

    enum class Bin { Refuse, Allow };
    /// The customer a word names by id or card number; empty, and said why, when there is none.
    std::optional<Customer> customer(const QString& word, Bin bin = Bin::Refuse);
    /// A positive number; empty, and said what it should have been.
    std::optional<qint64> number(const QString& word, const QString& what);
    /// The value of a counting option, `otherwise` when it was not given.
    std::optional<int> count(const char* option, int otherwise);
    /// A day given as an option's value, `otherwise` when it was not given; refused when it is none.
    std::optional<Day> day(const char* option, Day otherwise);

    /// Waits until it is safely on disk; empty, and said why, when it was refused.
    template <class T>
    std::optional<Saved<T>> settle(QFuture<Outcome<T>> future) {
        Outcome<T> outcome = future.result();
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) {
            fail(Exit::Refused, refusal->sentence);
            return std::nullopt;
        }
        return std::get<Saved<T>>(std::move(outcome));
    }
    /// The answer of a changing command: its action's id (none when nothing had to change) beside the fields given.
    Exit done(ActionId action, QJsonObject fields, const QString& sentence);

private:
    std::optional<CustomerId> cardOwner(const QString& word);
    const Request& request_;
    Shop* shop_;
    StaffId staff_;
    Exit code_ = Exit::Done;
};

}  // namespace regulars
