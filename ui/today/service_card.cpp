#include "ui/today/service_card.h"
#include "core/service/warning_store.h"
#include "ui/shared/formats.h"
#include "ui/shared/row_list.h"

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int kMostShown = 50;

QString span(qint64 minutes) {
    return minutes < 60 ? ServiceCard::tr("%n minute(s)", nullptr, static_cast<int>(minutes)) : ServiceCard::tr("%n hour(s)", nullptr, static_cast<int>(minutes / 60));
}

/// The next deadline as the counter reads it: "first answer in 2 hours", "solution 3 hours late". Minutes are of opening hours.
QString dueWords(const TimedComplaint& timed, bool& isLate) {
    using State = ServiceDeadline::State;
    const bool isNew = !timed.times.answer.doneAt;
    const ServiceDeadline& next = isNew ? timed.times.answer : timed.times.solution;
    isLate = next.state == State::Late;
    if (isLate) return isNew ? ServiceCard::tr("first answer %1 late").arg(span(-next.minutesLeft)) : ServiceCard::tr("solution %1 late").arg(span(-next.minutesLeft));
    if (next.state == State::Paused) return ServiceCard::tr("waiting for the customer");
    return isNew ? ServiceCard::tr("first answer within %1").arg(span(next.minutesLeft)) : ServiceCard::tr("solution within %1").arg(span(next.minutesLeft));
}

ListRow rowOf(const TimedComplaint& timed) {
    const Complaint& complaint = timed.complaint;
    ListRow row;
    row.id = complaint.id.value;
    row.customer = complaint.customer.value;
    row.strong = complaint.customerName.isEmpty() ? ServiceCard::tr("Somebody unknown") : complaint.customerName;
    row.rest = u": "_s + complaint.text.simplified();
    bool isLate = false;
    const QString due = dueWords(timed, isLate);
    row.facts = Formats::line({due, complaint.productName, complaint.staffName});
    row.factsTone = isLate ? Tone::Bad : Tone::Muted;
    return row;
}

ListRow rowOf(const EarlyWarning& warning) {
    ListRow row;
    row.strong = warning.lot.isEmpty() ? warning.productName : ServiceCard::tr("%1, lot %2").arg(warning.productName, warning.lot);
    row.facts = ServiceCard::tr("%n complaint(s), more than usual", nullptr, static_cast<int>(warning.cases.size()));
    row.factsTone = Tone::Bad;
    return row;
}

}  // namespace

ServiceCard::News ServiceCard::News::read(Connection& connection, Day today, Instant now) {
    ComplaintChoice open;
    open.most = kMostShown;
    return {ComplaintBoard(connection).chosen(open, now), WarningStore(connection).warnings(today)};
}

ServiceCard::ServiceCard(QWidget* parent) : Card(tr("Complaints"), parent), list_(new RowList(tr("Complaints"))) {
    setObjectName(u"serviceCard"_s);
    setToolTip(tr("Times are counted in opening hours. A product is named when it is complained of so often that chance would bring it about once in a thousand times."));
    list_->setObjectName(u"complaintList"_s);
    list_->setKeysInWords(tr("Enter opens the customer"));
    list_->setWhole(true);
    body()->addWidget(list_);
    connect(list_, &RowList::opened, this, [this](int row) {
        if (const qint64 customer = list_->rows()->row(row).customer; customer > 0) Q_EMIT openCustomer(CustomerId{customer});
    });
    hide();
}

void ServiceCard::show(const News& news) {
    std::vector<ListRow> rows;
    for (const EarlyWarning& warning : news.warnings) rows.push_back(rowOf(warning));
    for (const TimedComplaint& timed : news.complaints) rows.push_back(rowOf(timed));
    setVisible(!rows.empty());
    setAside(news.complaints.empty() ? QString() : Formats::count(static_cast<qint64>(news.complaints.size())));
    list_->setRows(std::move(rows));
}

}  // namespace regulars
