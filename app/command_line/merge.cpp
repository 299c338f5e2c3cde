#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"
#include "core/duplicates/duplicate_finder.h"
#include "core/merging/merge_desk.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Invocation& call, CustomerId id) { return CustomerStore(call.reader()).displayName(id); }

QJsonObject personJson(Invocation& call, CustomerId id) { return json::person(id, nameOf(call, id)); }

// ---- merge

QStringList chosenFields(Invocation& call) {
    QStringList names;
    for (const QString& list : call.arguments.values("take")) names << list.split(u',', Qt::SkipEmptyParts);
    for (QString& name : names) name = name.trimmed();
    return names;
}

QJsonObject mergeJson(const QJsonArray& merged, const QJsonArray& skipped) { return {{u"merged"_s, merged}, {u"skipped"_s, skipped}}; }

QJsonObject mergedJson(Invocation& call, CustomerId kept, CustomerId gone, MergeId merge) {
    return {{u"kept"_s, personJson(call, kept)}, {u"gone"_s, personJson(call, gone)}, {u"merge"_s, merge.value}};
}

Exit mergeStrict(Invocation& call) {
    std::vector<std::pair<CustomerId, CustomerId>> pairs;
    for (const DuplicatePair& pair : DuplicateFinder::find(call.reader(), DuplicateFinder::Rule::Strict)) pairs.emplace_back(pair.a, pair.b);
    const auto saved = call.settle(MergeDesk(call.shop().database()).mergeMany(call.staff(), pairs));
    if (!saved) return call.code();
    QJsonArray merged, skipped;
    for (const auto& [kept, gone, merge] : saved->value.merged) {
        merged.append(mergedJson(call, kept, gone, merge));
        call.out.line(u"%1 (%2) with %3 (%4), merge:%5"_s.arg(nameOf(call, kept)).arg(kept.value).arg(nameOf(call, gone)).arg(gone.value).arg(merge.value));
    }
    for (const auto& [a, b, reason] : saved->value.skipped) {
        skipped.append(QJsonObject{{u"a"_s, a.value}, {u"b"_s, b.value}, {u"reason"_s, reason}});
        call.out.complain(u"%1 and %2 were left as they are: %3"_s.arg(a.value).arg(b.value).arg(reason));
    }
    const Exit done = call.done(saved->action, mergeJson(merged, skipped), u"Merged %1."_s.arg(counted(merged.size(), "record", "records")));
    return skipped.isEmpty() ? done : Exit::SomeRefused;
}

Exit merge(Invocation& call) {
    if (call.arguments.has("strict")) return call.arguments.words.isEmpty() ? mergeStrict(call) : call.wrongUse(u"--strict finds the pairs itself."_s);
    if (call.arguments.words.size() != 2) return call.wrongUse(u"Name the customer to keep and the one that goes."_s);
    const auto kept = call.customer(call.word(0), Invocation::Bin::Allow);
    if (!kept) return call.code();
    const auto gone = call.customer(call.word(1), Invocation::Bin::Allow);
    if (!gone) return call.code();
    const auto saved = call.settle(MergeDesk(call.shop().database()).merge(call.staff(), kept->id, gone->id, chosenFields(call)));
    if (!saved) return call.code();
    return call.done(saved->action, mergeJson({mergedJson(call, kept->id, gone->id, saved->value)}, {}),
                     u"%1 and %2 are one customer now, number %3. To part them again: regulars unmerge SHOP merge:%4."_s.arg(kept->displayName, gone->displayName)
                         .arg(kept->id.value).arg(saved->value.value));
}

// ---- unmerge

// A customer who was merged, or merge:N. A plain number never means two things.
std::optional<MergeId> mergeNamed(Invocation& call, const QString& word) {
    if (word.startsWith(u"merge:")) {
        const auto number = call.number(word.sliced(6), u"a merge"_s);
        return number ? std::optional(MergeId{*number}) : std::nullopt;
    }
    const auto gone = call.customer(word, Invocation::Bin::Allow);
    if (!gone) return std::nullopt;
    if (const auto merge = MergeDesk::mergeOf(call.reader(), gone->id)) return merge->id;
    const auto into = MergeDesk::mergesInto(call.reader(), gone->id);
    if (into.size() == 1) return into.front().id;
    if (into.empty()) call.fail(Exit::Refused, u"%1 was not merged with anybody."_s.arg(gone->displayName));
    else call.fail(Exit::Refused, u"%1 was merged with several. Name the one to be parted."_s.arg(gone->displayName));
    return std::nullopt;
}

Exit unmerge(Invocation& call) {
    const auto merge = mergeNamed(call, call.word(0));
    if (!merge) return call.code();
    const auto saved = call.settle(MergeDesk(call.shop().database()).unmerge(call.staff(), *merge));
    if (!saved) return call.code();
    const Parted& parted = saved->value;
    const QJsonObject object{{u"kept"_s, personJson(call, parted.kept)}, {u"gone"_s, personJson(call, parted.gone)}, {u"left"_s, json::texts(parted.left)}};
    const Exit done = call.done(saved->action, object, u"%1 and %2 are two customers again."_s.arg(nameOf(call, parted.kept), nameOf(call, parted.gone)));
    for (const QString& sentence : parted.left) call.out.line(sentence);
    return done;
}

// ---- duplicates

Exit sayNotSame(Invocation& call) {
    if (call.arguments.words.size() != 2) return call.wrongUse(u"Name the two customers that are not the same."_s);
    const auto a = call.customer(call.word(0));
    if (!a) return call.code();
    const auto b = call.customer(call.word(1));
    if (!b) return call.code();
    const auto saved = call.settle(MergeDesk(call.shop().database()).notSame(call.staff(), a->id, b->id));
    if (!saved) return call.code();
    return call.done(saved->action, {}, u"%1 and %2 will not be offered as one person again."_s.arg(a->displayName, b->displayName));
}

Exit duplicates(Invocation& call) {
    if (call.arguments.has("not-same")) return sayNotSame(call);
    if (!call.arguments.words.isEmpty()) return call.wrongUse(u"Only --not-same names customers."_s);
    if (call.arguments.has("strict") && call.arguments.has("wide")) return call.wrongUse(u"Choose --strict or --wide."_s);
    const auto rule = call.arguments.has("strict") ? DuplicateFinder::Rule::Strict : DuplicateFinder::Rule::Wide;
    QJsonArray list;
    std::vector<QStringList> table;
    for (const DuplicatePair& pair : DuplicateFinder::find(call.reader(), rule)) {
        list.append(QJsonObject{{u"a"_s, personJson(call, pair.a)}, {u"b"_s, personJson(call, pair.b)}, {u"score"_s, pair.score}, {u"strict"_s, pair.isStrict()},
                                {u"reasons"_s, json::texts(pair.words())}});
        table.push_back({QString::number(pair.a.value), nameOf(call, pair.a), QString::number(pair.b.value), nameOf(call, pair.b), QString::number(pair.score, 'f', 3),
                         pair.words().join(u", "_s)});
    }
    call.out.json(list);
    if (list.isEmpty()) return call.fail(Exit::NothingFound, u"Nobody was found twice."_s);
    call.out.table({u"ID"_s, u"NAME"_s, u"ID"_s, u"NAME"_s, u"SCORE"_s, u"WHY"_s}, table);
    return Exit::Done;
}

}  // namespace

Command mergeCommand() {
    return {.name = "merge",
            .usage = "merge SHOP KEEP GONE [--take FIELD,…] | --strict",
            .summary = "Makes one customer of two records; everything of the other one moves over, and that one waits in the bin. --strict merges\n"
                       "all pairs that are surely one person, each into its oldest record. Pairs left out are exit 1.",
            .needs = Command::Needs::ChangesShop,
            .mostWords = 2,
            .options = {{"take", "FIELD,…", "from GONE: display_name, sort_name, given_name, family_name, called, language, note, birthday", true},
                        {"strict", nullptr, "all pairs of duplicates --strict, as one action"}},
            .fields = {{"merged[].kept.id", "number", "the customer who stays"},
                       {"merged[].kept.display_name", "text", ""},
                       {"merged[].gone.id", "number", "the record in the bin"},
                       {"merged[].gone.display_name", "text", ""},
                       {"merged[].merge", "number", "N in merge:N of the command unmerge"},
                       {"skipped[].a", "number", "of --strict: a pair that was left as it is"},
                       {"skipped[].b", "number", ""},
                       {"skipped[].reason", "text", ""},
                       {"action", "number or null", "the action's number, once it is safely on disk; null when nothing had to change"}},
            .run = merge};
}

Command unmergeCommand() {
    return {.name = "unmerge",
            .usage = "unmerge SHOP merge:N|ID",
            .summary = "Parts two merged records again, at any time; ID is either of the two. What cannot go back is told.",
            .needs = Command::Needs::ChangesShop,
            .fewestWords = 1,
            .mostWords = 1,
            .fields = {{"kept.id", "number", ""},
                       {"kept.display_name", "text", ""},
                       {"gone.id", "number", "the record that is back from the bin"},
                       {"gone.display_name", "text", ""},
                       {"left", "list of text", "what could not go back"},
                       {"action", "number", "the action's number, once it is safely on disk"}},
            .run = unmerge};
}

Command duplicatesCommand() {
    return {.name = "duplicates",
            .usage = "duplicates SHOP [--strict|--wide] | --not-same A B",
            .summary = "People who may stand in the book twice, the surest first. Exit 4 when there are none.",
            .needs = Command::Needs::ChangesShop,
            .mostWords = 2,
            .options = {{"strict", nullptr, "only those that are surely one person"},
                        {"wide", nullptr, "also those worth a look; so if neither is given"},
                        {"not-same", nullptr, "remembers that two customers are two people"}},
            .answer = Command::Answer::List,
            .fields = {{"a.id", "number", "the older record"},
                       {"a.display_name", "text", ""},
                       {"b.id", "number", ""},
                       {"b.display_name", "text", ""},
                       {"score", "number", "the chance that they are one person, 0 to 1"},
                       {"strict", "true or false", "sure enough to be merged unasked"},
                       {"reasons", "list of text", "why"},
                       {"action", "number or null", "of --not-same: the action's number; null when it was known already"}},
            .run = duplicates,
            .changesWith = {"not-same"}};
}

}  // namespace regulars
