#include "app/command_line/card_run.h"
#include "app/command_line/json_forms.h"
#include "core/mailings/mailing_store.h"
#include <QSaveFile>

namespace regulars {

using namespace Qt::StringLiterals;

CardRun::CardRun(Invocation& call, Day until) : call_(call), until_(until), sheet_(sheets().constFirst()) {}

Exit CardRun::run(const std::vector<CardKind>& kinds) {
    collect(kinds);
    if (due_.empty()) {
        tellLeftOut();
        call_.out.json(plan());
        return call_.fail(Exit::NothingFound, u"No cards are due until %1."_s.arg(until_.iso()));
    }
    const QString path = call_.path(call_.arguments.value("pdf"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return call_.fail(Exit::CannotOpen, u"“%1” cannot be written: %2."_s.arg(path, file.errorString()));
    for (const DueCards& due : due_)
        if (!prepare(due)) return takeBack(call_.code());
    layOut();
    const PdfFile pdf = pdfOf(pages_, {u"Cards to %1"_s.arg(until_.iso()), call_.today()});
    if (file.write(pdf.bytes) != pdf.bytes.size() || !file.commit()) {
        call_.fail(Exit::CannotOpen, u"“%1” could not be written whole, so no cards were prepared: %2."_s.arg(path, file.errorString()));
        return takeBack(call_.code());
    }
    path_ = path;
    tell(pdf);
    return Exit::Done;
}

void CardRun::collect(const std::vector<CardKind>& kinds) {
    for (const CardKind kind : kinds) {
        DueCards due = MailingDesk::due(call_.reader(), kind, call_.today(), until_);
        for (const auto& left : due.leftOut) leftOut_.emplace_back(kind, left);
        if (!due.items.empty()) due_.push_back(std::move(due));
    }
}

bool CardRun::prepare(const DueCards& due) {
    Mailing mailing;
    mailing.kind = due.kind;
    mailing.title = due.title;
    mailing.sheet = sheet_.id;
    mailing.startCell = static_cast<int>(cardCount_) % sheet_.cells();
    mailing.day = call_.today();
    mailing.items = due.items;
    auto saved = call_.settle(call_.shop().mailingDesk.prepare(call_.staff(), mailing));
    if (!saved) return false;
    cardCount_ += saved->value.items.size();
    jobs_.push_back({std::move(saved->value), saved->action});
    return true;
}

// The jobs prepared so far wait for cards that were never printed.
Exit CardRun::takeBack(Exit code) {
    for (auto job = jobs_.rbegin(); job != jobs_.rend(); ++job) call_.shop().database().undo(job->action, call_.staff()).waitForFinished();
    return code;
}

void CardRun::layOut() {
    const ShopProfile profile = call_.shop().profile();
    QStringList sender = profile.address.split(u'\n', Qt::SkipEmptyParts);
    if (sender.isEmpty()) sender.append(profile.name);
    QList<CardItem> cards;
    for (const Job& job : jobs_)
        for (const MailingItem& item : job.mailing.items) cards.append({item.customer, item.heading, item.body, item.address, sender});
    pages_ = layOutCards(cards, sheet_);
}

QJsonArray CardRun::jobs() const {
    QJsonArray list;
    for (const Job& job : jobs_)
        list.append(QJsonObject{{u"job"_s, job.mailing.id.value},
                                {u"kind"_s, cardKindWord(job.mailing.kind)},
                                {u"title"_s, job.mailing.title},
                                {u"cards"_s, static_cast<qint64>(job.mailing.items.size())},
                                {u"action"_s, json::id(job.action)}});
    return list;
}

QJsonArray CardRun::cards() const {
    QJsonArray list;
    int index = 0;
    for (const Job& job : jobs_) {
        int number = 0;
        for (const MailingItem& item : job.mailing.items) {
            QJsonObject card = json::person(item.customer, item.customerName);
            card.insert(u"job"_s, job.mailing.id.value);
            card.insert(u"number"_s, ++number);
            card.insert(u"occasion"_s, item.occasion);
            card.insert(u"page"_s, index / sheet_.cells() + 1);
            card.insert(u"cell"_s, index % sheet_.cells() + 1);
            list.append(card);
            ++index;
        }
    }
    return list;
}

QJsonArray CardRun::leftOut() const {
    QJsonArray list;
    for (const auto& [kind, left] : leftOut_) {
        QJsonObject object = json::person(left.customer, left.customerName);
        object.insert(u"kind"_s, cardKindWord(kind));
        object.insert(u"reason"_s, left.reason);
        list.append(object);
    }
    return list;
}

// The layout's own plan, each block with the name beside the id.
QJsonArray CardRun::blocks() const {
    QHash<qint64, QString> names;
    for (const Job& job : jobs_)
        for (const MailingItem& item : job.mailing.items) names.insert(item.customer.value, item.customerName);
    QJsonArray blocks = planJson(pages_);
    for (auto block : blocks) {
        QJsonObject object = block.toObject();
        object.insert(u"display_name"_s, names.value(object.value(u"id"_s).toInteger()));
        block = object;
    }
    return blocks;
}

QJsonObject CardRun::plan() const {
    return {{u"file"_s, json::orNull(path_)}, {u"pages"_s, pages_.size()}, {u"sheet"_s, sheet_.id},       {u"jobs"_s, jobs()},
            {u"cards"_s, cards()},            {u"blocks"_s, blocks()},     {u"left_out"_s, leftOut()}};
}

void CardRun::tell(const PdfFile& pdf) {
    call_.out.json(plan());
    for (const Job& job : jobs_) {
        call_.out.line(u"Job %1: %2, %3."_s.arg(QString::number(job.mailing.id.value), job.mailing.title, counted(static_cast<qint64>(job.mailing.items.size()), "card", "cards")));
        int number = 0;
        for (const MailingItem& item : job.mailing.items) call_.out.line(u"  %1. %2"_s.arg(QString::number(++number), item.customerName));
        call_.out.line(u"action %1"_s.arg(job.action.value));
    }
    tellLeftOut();
    call_.out.line(u"Written to %2: %1. When they came out right: regulars confirm SHOP JOB."_s.arg(counted(pages_.size(), "sheet", "sheets"), path_));
    for (const FitReport& trouble : pdf.troubles) {
        if (trouble.overflowed) call_.out.complain(u"The %1 of card %2 was too long and was cut."_s.arg(roleWord(trouble.role), QString::number(trouble.item + 1)));
        if (!trouble.missingGlyphs.isEmpty()) call_.out.complain(u"No font here can draw “%1” on card %2."_s.arg(trouble.missingGlyphs, QString::number(trouble.item + 1)));
    }
}

void CardRun::tellLeftOut() {
    for (const auto& [kind, left] : leftOut_) call_.out.line(u"Left out: %1 (%2): %3"_s.arg(left.customerName, cardKindWord(kind), left.reason));
}

}  // namespace regulars
