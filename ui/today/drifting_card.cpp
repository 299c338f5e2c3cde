#include "ui/today/drifting_card.h"
#include "ui/shared/formats.h"
#include "ui/shared/row_list.h"

namespace regulars {
using namespace Qt::StringLiterals;

DriftingCard::DriftingCard(QWidget* parent)
    : Card(tr("Drifting regulars"), parent), list_(new RowList(tr("Drifting regulars"))), nothing_(new Label(tr("Looking …"), TextSize::Body, Tone::Muted)) {
    setObjectName(u"driftingCard"_s);
    setToolTip(tr("Regulars came at least three times in the last twelve months. They drift when they stay away more than one and a half times as long as usual, and over 14 days."));
    list_->setObjectName(u"driftingList"_s);
    list_->setKeysInWords(tr("Enter opens the customer"));
    nothing_->setObjectName(u"nobodyDrifts"_s);
    body()->addWidget(list_, 1000);
    body()->addWidget(nothing_->wrapped());
    body()->addStretch(1);
    list_->hide();
    connect(list_, &RowList::opened, this, [this](int row) { Q_EMIT openCustomer(CustomerId{list_->rows()->row(row).customer}); });
}

void DriftingCard::show(const DriftingRegulars& regulars) {
    std::vector<ListRow> rows;
    for (const DriftingRegular& one : regulars.first) {
        ListRow row;
        row.id = row.customer = one.customer.value;
        row.strong = row.avatar = one.customerName;
        const QString worth = one.yearly.minor > 0 ? tr("worth %1 a year").arg(Formats::moneyWhole(one.yearly)) : QString();
        row.facts = Formats::line({tr("usually every %n day(s), away %1", nullptr, one.usualDays).arg(one.awayDays), worth});
        rows.push_back(row);
    }
    list_->setVisible(!rows.empty());
    nothing_->setVisible(rows.empty());
    nothing_->setText(tr("Nobody: every regular came when they usually do."));
    setAside(regulars.count > 0 ? Formats::count(regulars.count) : QString());
    list_->setRows(std::move(rows));
}

}  // namespace regulars
