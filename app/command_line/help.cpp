#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char*, 6> kExitCodes{
    "done; of check: all is well",
    "done, but some rows were refused; of check: problems were found",
    "wrong use: an unknown command or option, a missing or unreadable word; nothing changed",
    "the shop, or a file to be written, cannot be opened or written; nothing changed",
    "nothing found: no such person, card, task, job or action, or an empty answer of find, due and cards",
    "understood, refused, and nothing changed: a wrong check digit, an amount or date that makes no sense, later work in the way, somebody who may not do it, a PIN that is missing or wrong",
};

constexpr std::array<AnswerField, 6> kGlobal{{
    {"--today DATE", "", "the program's day, YYYY-MM-DD; refused for a change when the window holds the shop and has another day"},
    {"--staff NAME", "", "who acts; the owner if not given. An unknown name is refused (exit 5) with the names known"},
    {"--pin-from FD", "", "the PIN of who acts, as one line of that file descriptor: where they have one, what only the owner may do needs it (exit 5 without, or with a wrong one)"},
    {"--json", "", "answers for machines: one document on one line; regulars help json tells every field"},
    {"--caller NUMBER", "", "for the window only: who rings is shown there with a call begun. regulars tel:NUMBER does the same, as a desktop calls it"},
    {"--version", "", "the program's version"},
}};

QString words(const char* text) { return QString::fromUtf8(text); }

void tellOptions(Output& out, const Command& command) {
    for (const OptionRule& option : command.options)
        out.line(u"  "_s + (u"--"_s + words(option.name) + (option.value ? u' ' + words(option.value) : QString())).leftJustified(20) + u' ' + words(option.meaning));
}

QString answerWord(const Command& command) {
    if (command.answer == Command::Answer::Nothing) return u"nothing"_s;
    return command.answer == Command::Answer::List ? u"list"_s : u"object"_s;
}

void tellFields(Output& out, const Command& command) {
    out.line(u"%1: %2"_s.arg(words(command.name), command.answer == Command::Answer::List ? u"a list of"_s : answerWord(command)));
    for (const AnswerField& field : command.fields)
        out.line(u"  "_s + words(field.name).leftJustified(26) + u' ' + words(field.type).leftJustified(22) + u' ' + words(field.meaning));
    out.line({});
}

QJsonObject commandJson(const Command& command) {
    QJsonArray options, fields;
    for (const OptionRule& option : command.options)
        options.append(QJsonObject{{u"name"_s, words(option.name)}, {u"value"_s, option.value ? QJsonValue(words(option.value)) : QJsonValue()},
                                   {u"meaning"_s, words(option.meaning)}, {u"repeats"_s, option.repeats}});
    for (const AnswerField& field : command.fields)
        fields.append(QJsonObject{{u"name"_s, words(field.name)}, {u"type"_s, words(field.type)}, {u"meaning"_s, words(field.meaning)}});
    return {{u"name"_s, words(command.name)}, {u"usage"_s, words(command.usage)}, {u"summary"_s, words(command.summary)},
            {u"answer"_s, answerWord(command)}, {u"options"_s, options}, {u"fields"_s, fields}};
}

QJsonObject allJson(const Command* only) {
    QJsonArray commands, codes;
    for (const Command& command : commandTable())
        if (!command.hidden && (!only || only == &command)) commands.append(commandJson(command));
    int code = 0;
    for (const char* meaning : kExitCodes) codes.append(QJsonObject{{u"code"_s, code++}, {u"meaning"_s, words(meaning)}});
    return {{u"commands"_s, commands}, {u"exit_codes"_s, codes}};
}

Exit tellAll(Output& out) {
    out.line(u"Regulars, the customer book of a small shop."_s);
    out.line({});
    out.line(u"  regulars [SHOP]                opens the window"_s);
    for (const Command& command : commandTable())
        if (!command.hidden) out.line(u"  regulars "_s + words(command.usage));
    out.line({});
    out.line(u"Before or after any command:"_s);
    for (const AnswerField& option : kGlobal) out.line(u"  "_s + words(option.name).leftJustified(16) + u' ' + words(option.meaning));
    out.line({});
    out.line(u"Exit codes:"_s);
    int code = 0;
    for (const char* meaning : kExitCodes) out.line(u"  %1  %2"_s.arg(QString::number(code++), words(meaning)));
    out.line({});
    out.line(u"More about one of them: regulars help COMMAND. Every field of the JSON answers: regulars help json."_s);
    return Exit::Done;
}

Exit tellJson(Output& out) {
    out.line(u"With --json each command answers with one document on one line, its fields in alphabetical order."_s);
    out.line(u"A list is a top-level array. Whatever names a person has id and display_name."_s);
    out.line(u"day: YYYY-MM-DD. instant: ISO 8601 in UTC. amount: a plain decimal in a text, 120.00. a[].b: b of each of the list a."_s);
    out.line(u"When a command fails, a sentence is written to standard error and the exit code says how. In a batch every line is"_s);
    out.line(u"answered by one line: one that failed by {\"error\": the sentence, \"exit\": the code}."_s);
    out.line({});
    for (const Command& command : commandTable())
        if (!command.hidden && command.answer != Command::Answer::Nothing) tellFields(out, command);
    return Exit::Done;
}

Exit help(Invocation& call) {
    const QString topic = call.word(0);
    const Command* command = findCommand(topic);
    if (!topic.isEmpty() && topic != u"json" && !command) return call.fail(Exit::WrongUse, u"There is no command “%1”. Write: regulars help."_s.arg(topic));
    call.out.json(allJson(command));
    if (topic == u"json") return tellJson(call.out);
    if (!command) return tellAll(call.out);
    call.out.line(u"regulars "_s + words(command->usage));
    call.out.line(words(command->summary));
    tellOptions(call.out, *command);
    return Exit::Done;
}

Exit version(Invocation& call) {
    call.out.json(QJsonObject{{u"version"_s, words(REGULARS_VERSION)}});
    call.out.line(u"Regulars "_s + words(REGULARS_VERSION));
    return Exit::Done;
}

}  // namespace

Command helpCommand() {
    return {.name = "help",
            .usage = "help [COMMAND|json]",
            .summary = "All commands, one of them, or every field of the JSON answers.",
            .needs = Command::Needs::Nothing,
            .mostWords = 1,
            .fields = {{"commands[].name", "text", ""},
                       {"commands[].usage", "text", ""},
                       {"commands[].summary", "text", ""},
                       {"commands[].answer", "text", "list, object or nothing"},
                       {"commands[].options[].name", "text", ""},
                       {"commands[].options[].value", "text or null", "null for a switch"},
                       {"commands[].options[].meaning", "text", ""},
                       {"commands[].options[].repeats", "true or false", ""},
                       {"commands[].fields[].name", "text", ""},
                       {"commands[].fields[].type", "text", ""},
                       {"commands[].fields[].meaning", "text", ""},
                       {"exit_codes[].code", "number", ""},
                       {"exit_codes[].meaning", "text", ""}},
            .run = help};
}

Command versionCommand() {
    return {.name = "version",
            .usage = "version",
            .summary = "The program's version.",
            .needs = Command::Needs::Nothing,
            .fields = {{"version", "text", ""}},
            .run = version,
            .hidden = true};
}

}  // namespace regulars
