#include "app/command_line/arguments.h"
#include "app/command_line/command_table.h"
#include <QUrl>
#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const std::array<OptionRule, 6> kGlobal{{
    {"today", "DATE", "the program's day, YYYY-MM-DD"},
    {"staff", "NAME", "who acts"},
    {"pin-from", "FD", "where the PIN of who acts is read"},
    {"json", nullptr, "answer for machines"},
    {"caller", "NUMBER", ""},
    {"unsafe-synchronous-off", nullptr, ""},
}};

/// Goes through the words once; the options that are allowed grow when the command is known.
class Reading {
public:
    Reading(const QStringList& words, ShopWord shop) : words_(words), shop_(shop) {}

    std::variant<Request, WrongUse> read() {
        bool optionsEnded = false;
        while (at_ < words_.size() && wrong_.isEmpty()) {
            const QString& word = words_.at(at_++);
            if (optionsEnded) takeWord(word);
            else if (word == u"--") optionsEnded = true;
            else if (word == u"-h" || word == u"--help") help_ = true;
            else if (first_ && word == u"--version") takeWord(u"version"_s);
            else if (word.startsWith(u"--")) takeOption(word.mid(2));
            else takeWord(word);
        }
        if (help_) askForHelp();
        if (wrong_.isEmpty()) settleShop();
        if (wrong_.isEmpty() && request_.command && !request_.caller.isEmpty()) wrong_ = u"A caller is for the window: regulars [SHOP] --caller NUMBER."_s;
        if (wrong_.isEmpty() && request_.command) countWords();
        if (!wrong_.isEmpty()) return WrongUse{wrong_};
        return request_;
    }

private:
    void takeWord(const QString& word) {
        if (first_ && !request_.command) request_.command = findCommand(word);
        if (!request_.command && word.startsWith(u"tel:"_s, Qt::CaseInsensitive)) takeCaller(numberIn(word));
        else if (!first_ || !request_.command) request_.arguments.words.append(word);
        first_ = false;
    }

    // RFC 3966: parameters follow behind a semicolon.
    static QString numberIn(const QString& uri) { return QUrl::fromPercentEncoding(uri.mid(4).section(u';', 0, 0).toUtf8()).remove(u'/'); }

    void takeCaller(const QString& number) {
        if (std::none_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); })) wrong_ = u"“%1” is no phone number."_s.arg(number);
        if (!request_.caller.isEmpty()) wrong_ = u"One caller at a time."_s;
        request_.caller = number;
    }

    void takeOption(const QString& text) {
        const qsizetype equals = text.indexOf(u'=');
        const QString name = equals < 0 ? text : text.left(equals);
        const OptionRule* rule = ruleFor(name);
        if (!rule) {
            wrong_ = u"There is no option --%1%2. %3"_s.arg(name, request_.command ? u" for this command"_s : u" for the program"_s, usage());
            return;
        }
        if (!rule->value) {
            if (equals >= 0) wrong_ = u"--%1 takes no value."_s.arg(name);
            keep(*rule, {});
        } else if (equals >= 0) {
            keep(*rule, text.mid(equals + 1));
        } else if (at_ == words_.size() || (words_.at(at_).startsWith(u"--") && ruleFor(words_.at(at_).mid(2)))) {
            wrong_ = u"--%1 needs a value: --%1 %2."_s.arg(name, QString::fromLatin1(rule->value));
        } else {
            keep(*rule, words_.at(at_++));
        }
    }

    const OptionRule* ruleFor(const QString& name) const {
        for (const OptionRule& rule : kGlobal)
            if (name == QLatin1StringView(rule.name)) return &rule;
        if (request_.command)
            for (const OptionRule& rule : request_.command->options)
                if (name == QLatin1StringView(rule.name)) return &rule;
        return nullptr;
    }

    void keep(const OptionRule& rule, const QString& value) {
        const std::string_view name = rule.name;
        if (name == "json") request_.global.json = true;
        else if (name == "unsafe-synchronous-off") request_.global.synchronousOff = true;
        else if (name == "caller") takeCaller(value);
        else if (name == "staff") request_.global.staff = value;
        else if (name == "today") keepToday(value);
        else {
            QStringList& values = request_.arguments.options[QString::fromLatin1(rule.name)];
            if (!rule.repeats && !values.isEmpty()) wrong_ = u"--%1 was given twice."_s.arg(QString::fromLatin1(rule.name));
            values.append(value);
        }
    }

    void keepToday(const QString& value) {
        request_.global.today = Day::fromIso(value);
        if (!request_.global.today) wrong_ = u"“%1” is no day. Write --today YYYY-MM-DD."_s.arg(value);
    }

    void askForHelp() {
        wrong_.clear();
        QStringList words;
        if (request_.command) words.append(QString::fromLatin1(request_.command->name));
        request_.command = findCommand(u"help"_s);
        request_.arguments = {};
        request_.arguments.words = words;
    }

    // A customer's number where a new file's name would stand: out of the bin, and not from a backup.
    void tellRestoresApart() {
        const qsizetype shops = shop_ == ShopWord::Open ? 0 : 1;
        const QStringList& words = request_.arguments.words;
        if (request_.command != findCommand(u"restore") || words.size() != shops + 1 || words.constLast().isEmpty()) return;
        const QString& last = words.constLast();
        if (std::all_of(last.begin(), last.end(), [](QChar c) { return c >= u'0' && c <= u'9'; })) request_.command = findCommand(u"restore-customer");
    }

    void settleShop() {
        QStringList& words = request_.arguments.words;
        tellRestoresApart();
        if (!request_.command) {
            if (shop_ == ShopWord::Open || words.size() > 1) wrong_ = u"There is no command “%1”. Write: regulars help."_s.arg(words.value(0));
            else request_.shop = words.value(0);
            return;
        }
        if (!request_.command->needsShop() || shop_ == ShopWord::Open) return;
        if (words.isEmpty()) wrong_ = u"Name the shop file. %1"_s.arg(usage());
        else request_.shop = words.takeFirst();
        if (wrong_.isEmpty() && request_.shop.isEmpty()) wrong_ = u"The shop file's name is empty. %1"_s.arg(usage());
    }

    void countWords() {
        const qsizetype count = request_.arguments.words.size();
        if (count < request_.command->fewestWords) wrong_ = u"Something is missing. %1"_s.arg(usage());
        else if (count > request_.command->mostWords) wrong_ = u"“%1” is one word too many. %2"_s.arg(request_.arguments.words.at(request_.command->mostWords), usage());
    }

    QString usage() const {
        if (!request_.command) return u"Write: regulars help."_s;
        return u"Usage: regulars %1."_s.arg(QString::fromUtf8(request_.command->usage));
    }

    const QStringList& words_;
    const ShopWord shop_;
    qsizetype at_ = 0;
    bool first_ = true, help_ = false;
    Request request_;
    QString wrong_;
};

/// Takes one word apart from the rest of a line, honouring quotes.
class LineSplitter {
public:
    explicit LineSplitter(const QString& line) : line_(line) {}

    std::optional<QStringList> split() {
        for (; at_ < line_.size(); ++at_) {
            const QChar c = line_.at(at_);
            if (c.isSpace()) endWord();
            else if (c == u'\'' || c == u'"') {
                if (!takeQuoted(c)) return std::nullopt;
            } else if (c == u'\\' && at_ + 1 < line_.size()) add(line_.at(++at_));
            else add(c);
        }
        endWord();
        return words_;
    }

private:
    bool takeQuoted(QChar quote) {
        inWord_ = true;
        for (++at_; at_ < line_.size(); ++at_) {
            const QChar c = line_.at(at_);
            if (c == quote) return true;
            const QChar next = at_ + 1 < line_.size() ? line_.at(at_ + 1) : QChar();
            if (quote == u'"' && c == u'\\' && (next == u'"' || next == u'\\')) {
                add(next);
                ++at_;
            } else {
                add(c);
            }
        }
        return false;
    }

    void add(QChar c) {
        word_ += c;
        inWord_ = true;
    }

    void endWord() {
        if (inWord_) words_.append(word_);
        word_.clear();
        inWord_ = false;
    }

    const QString& line_;
    qsizetype at_ = 0;
    QString word_;
    bool inWord_ = false;
    QStringList words_;
};

}  // namespace

std::variant<Request, WrongUse> readArguments(const QStringList& words, ShopWord shop) { return Reading(words, shop).read(); }

std::optional<QStringList> splitLine(const QString& line) { return LineSplitter(line).split(); }

}  // namespace regulars
