#pragma once
#include "core/base/day.h"
#include <QHash>
#include <QString>
#include <QStringList>
#include <variant>

namespace regulars {

struct Command;

/// An option of a command. Without a name for its value it is a switch.
struct OptionRule {
    const char* name;             ///< without the two dashes
    const char* value = nullptr;  ///< what help calls the value, "DATE"
    const char* meaning = "";
    bool repeats = false;
};

/// What may stand before or after any command.
struct GlobalOptions {
    std::optional<Day> today;
    QString staff;
    bool json = false;
    bool synchronousOff = false;  ///< for the control run of the power-cut test only
};

/// The words and options given to one command.
class Arguments {
public:
    QStringList words;
    QHash<QString, QStringList> options;
    [[nodiscard]] bool has(const char* option) const { return options.contains(QString::fromLatin1(option)); }
    /// The last value given; a null string when there is none.
    [[nodiscard]] QString value(const char* option) const { return values(option).isEmpty() ? QString() : values(option).constLast(); }
    [[nodiscard]] QStringList values(const char* option) const { return options.value(QString::fromLatin1(option)); }
};

/// What the program was asked for. Without a command: the window, perhaps on a shop.
struct Request {
    GlobalOptions global;
    const Command* command = nullptr;
    QString shop;
    QString caller;  ///< the window only: the number that rings
    Arguments arguments;
};

/// A sentence on what is wrong with the words given.
struct WrongUse {
    QString sentence;
};

/// Whether the shop is named among the words, or is open already (a line of a batch).
enum class ShopWord { Named, Open };

/// Understands a command line, without the program's own name.
[[nodiscard]] std::variant<Request, WrongUse> readArguments(const QStringList& words, ShopWord shop);

/// Splits a line as a shell would: spaces, 'single' and "double" quotes, backslash. Empty when a quote is left open.
[[nodiscard]] std::optional<QStringList> splitLine(const QString& line);

}  // namespace regulars
