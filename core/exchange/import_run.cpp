#include "core/exchange/import_run.h"
#include "core/customers/customer_desk.h"
#include "core/profile/profile_store.h"
#include <QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(CustomerImport)
};

// Nobody reads more; what a file of another shop's customers says otherwise must not fill the memory.
constexpr size_t kMostNotes = 20'000;

QString shortened(const QString& text) {
    constexpr qsizetype most = 60;
    const QString line = text.simplified();
    return line.size() <= most ? line : line.first(most) + u'…';
}

}  // namespace

ImportRun::ImportRun(Transaction& t, const ImportPreview& preview, ImportProgress& progress, const QString& fileName)
    : preview_(preview), progress_(progress), store_(t.connection()), intake_(t), cards_(t.connection()), match_(t.connection(), preview.rows),
      merge_(ProfileStore(t.connection()).profile().country, t.clock().today(), t.staff(), t.clock().now(), ImportWords::tr("brought in from %1").arg(fileName)),
      ownFields_(t.connection()), refused_(false, preview.dialect.delimiter) {}

Result<ImportReport> ImportRun::take(CsvReader reader) {
    if (preview_.dialect.hasHeader) refused_.add(reader.header() + QStringList{ImportWords::tr("Reason")});
    CsvRow row;
    while (reader.next(row)) {
        if (progress_.cancelled.load(std::memory_order_relaxed)) return Refusal{ImportWords::tr("Stopped. Nothing was brought in.")};
        takeRow(row);
        progress_.done.store(++report_.rows, std::memory_order_relaxed);
    }
    if (report_.refused > 0) report_.failedCsv = QChar(QChar::ByteOrderMark) + QString::fromUtf8(refused_.take());
    return std::move(report_);
}

void ImportRun::takeRow(const CsvRow& row) {
    MappedRow mapped = CustomerImport::read(preview_.mapping, row);
    const auto problems = row.faults() ? row.problems() : QList<CsvProblem>();
    if (mapped.refusal) return refuse(row, mapped.refusal->sentence);
    for (const CsvProblem& problem : problems) note(report_.differences, problem.line, problem.sentence);
    for (const QString& remark : mapped.remarks) note(report_.differences, row.line(), u"%1: %2"_s.arg(shortened(mapped.displayName), remark));
    takePerson(row.line(), std::move(mapped));
}

void ImportRun::takePerson(qint64 line, MappedRow&& mapped) {
    const QString cardNumber = mapped.cardNumber;
    QStringList remarks;
    auto values = ownFields_.read(mapped.ownFields, remarks);
    for (const QString& remark : remarks) note(report_.differences, line, u"%1, %2"_s.arg(shortened(mapped.displayName), remark));
    Customer person = merge_.customerOf(std::move(mapped));
    person.values = std::move(values);
    const auto who = match_.find(person);
    if (who.same.isValid()) update(line, who.same, person, cardNumber);
    else add(line, person, who.twin, cardNumber);
}

void ImportRun::add(qint64 line, Customer& person, CustomerId twin, const QString& cardNumber) {
    person.id = intake_.add(person);
    match_.rememberRow(person);
    ++report_.added;
    giveCard(line, person.id, person.displayName, cardNumber);
    if (!twin.isValid()) return;
    ++report_.twins;
    intake_.addTwin(person.id, twin, ImportWords::tr("The same phone number."));
    note(report_.twinNotes, line, ImportWords::tr("%1 was added and has the same phone number as %2.").arg(shortened(person.displayName), shortened(match_.nameOf(twin))));
}

void ImportRun::update(qint64 line, CustomerId id, const Customer& person, const QString& cardNumber) {
    intake_.flush();
    const auto book = store_.find(id);
    if (!book) return;
    Customer filled = *book;
    for (const auto& difference : CustomerMerge::fill(filled, person)) note(report_.differences, line, inWords(book->displayName, difference));
    const bool changed = filled != *book;
    if (changed) {
        store_.put(filled);
        match_.remember(filled);
    }
    const bool gotCard = giveCard(line, id, book->displayName, cardNumber);
    ++(changed || gotCard ? report_.updated : report_.unchanged);
}

bool ImportRun::giveCard(qint64 line, CustomerId id, const QString& name, const QString& text) {
    if (text.isEmpty()) return false;
    intake_.flush();
    const auto say = [&](const QString& why) { note(report_.differences, line, ImportWords::tr("%1, card “%2”: %3").arg(shortened(name), shortened(text), why)); };
    const auto read = CardNumber::read(text);
    if (const auto* problem = std::get_if<CardNumber::Problem>(&read)) {
        say(cardProblemText(*problem));
        return false;
    }
    const auto& number = std::get<CardNumber>(read);
    const QString status = cards_.cardStatus(number);
    if (const auto old = cards_.activeCard(id)) {
        if (old->number != number) say(ImportWords::tr("the customer has card %1 already and keeps it.").arg(old->number.grouped()));
        return false;
    }
    if (!status.isEmpty() && status != u"stock") {
        say(status == u"active" ? ImportWords::tr("the card belongs to another customer.") : ImportWords::tr("the card is no longer valid."));
        return false;
    }
    if (status.isEmpty()) cards_.addCard(number, id);
    else cards_.activate(number, id);
    return true;
}

void ImportRun::refuse(const CsvRow& row, const QString& why) {
    ++report_.refused;
    note(report_.refusals, row.line(), why);
    QStringList fields = row.fields();
    while (preview_.dialect.hasHeader && fields.size() < preview_.header.size()) fields << QString();
    refused_.add(fields << why);
}

void ImportRun::note(std::vector<ImportReport::RowNote>& notes, qint64 line, const QString& sentence) {
    if (notes.size() < kMostNotes) notes.push_back({line, sentence});
    else if (notes.size() == kMostNotes) notes.push_back({line, ImportWords::tr("From here on there is more of this than can be listed.")});
}

QString ImportRun::inWords(const QString& name, const CustomerMerge::Difference& d) {
    return ImportWords::tr("%1, %2: the book says “%3” and keeps it, the file says “%4”.").arg(shortened(name), fieldTitle(d.field), shortened(d.book), shortened(d.file));
}

}  // namespace regulars
