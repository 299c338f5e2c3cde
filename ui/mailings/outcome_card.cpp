#include "ui/mailings/outcome_card.h"
#include "ui/shared/button.h"
#include "ui/shared/row_list.h"
#include "ui/shared/typed_edits.h"
#include <QLineEdit>
#include <numeric>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

/// The numbers in "2, 5, 8-10", each from 1 to `most`; empty optional when something else stands there.
std::optional<std::vector<int>> numbersIn(const QString& text, int most) {
    std::vector<int> numbers;
    for (const QString& part : QString(text).replace(u';', u',').replace(u' ', u',').split(u',', Qt::SkipEmptyParts)) {
        const QStringList ends = QString(part).replace(u'–', u'-').split(u'-');
        bool first = false, last = false;
        const int from = ends.first().toInt(&first), to = ends.last().toInt(&last);
        if (ends.size() > 2 || !first || !last || from < 1 || to > most || from > to) return std::nullopt;
        for (int number = from; number <= to; ++number) numbers.push_back(number);
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

}  // namespace

OutcomeCard::OutcomeCard(QWidget* parent)
    : Card(tr("Did it come out right?"), parent), what_(new Label({}, TextSize::Body)), fault_(new Label({}, TextSize::Small, Tone::Bad)),
      all_(new Button(Icon::Check, tr("All came out right"), Button::Look::Primary)), some_(new Button(tr("Some are spoiled"))), none_(new Button(tr("None did"))),
      send_(new Button({}, Button::Look::Primary)), later_(new Button(tr("Answer later"), Button::Look::Link)), choosing_(new QWidget), numbers_(new QLineEdit),
      list_(new RowList(tr("The cards in printing order"))) {
    setObjectName(u"outcomeCard"_s);
    setChosen(true);
    build();
    connect(all_, &QPushButton::clicked, this, [this] { Q_EMIT answered(mailing_, {}); });
    connect(some_, &QPushButton::clicked, this, &OutcomeCard::chooseSpoiled);
    connect(none_, &QPushButton::clicked, this, [this] {
        std::vector<int> every(static_cast<std::size_t>(cards_));
        std::iota(every.begin(), every.end(), 1);
        Q_EMIT answered(mailing_, every);
    });
    connect(send_, &QPushButton::clicked, this, [this] { Q_EMIT answered(mailing_, ticked()); });
    connect(later_, &QPushButton::clicked, this, &OutcomeCard::later);
    connect(list_, &RowList::deedRequested, this, &OutcomeCard::tick);
    connect(list_, &RowList::opened, this, &OutcomeCard::tick);
    connect(numbers_, &QLineEdit::textEdited, this, &OutcomeCard::tickTyped);
    connect(numbers_, &QLineEdit::returnPressed, send_, &QPushButton::click);
}

void OutcomeCard::build() {
    what_->setObjectName(u"outcomeWhat"_s);
    all_->setObjectName(u"outcomeAll"_s);
    some_->setObjectName(u"outcomeSome"_s);
    none_->setObjectName(u"outcomeNone"_s);
    send_->setObjectName(u"outcomeSend"_s);
    later_->setObjectName(u"outcomeLater"_s);
    body()->addWidget(what_->wrapped());
    body()->addWidget(all_);
    body()->addWidget(some_);
    body()->addWidget(none_);
    auto* column = new QVBoxLayout(choosing_);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    numbers_->setObjectName(u"spoiledNumbers"_s);
    numbers_->setAccessibleName(tr("Numbers of the spoiled cards"));
    numbers_->setPlaceholderText(tr("Numbers: 2, 5, 8–10"));
    list_->setObjectName(u"spoiledList"_s);
    list_->setKeysInWords(tr("Space marks the card as spoiled"));
    list_->setMinimumHeight(110);
    list_->setMaximumHeight(220);
    fault_->setObjectName(u"spoiledFault"_s);
    fault_->hide();
    column->addWidget(numbers_);
    column->addWidget(fault_->wrapped());
    column->addWidget(list_);
    column->addWidget(send_);
    body()->addWidget(choosing_);
    body()->addWidget(later_, 0, Qt::AlignLeft);
}

void OutcomeCard::ask(const Mailing& mailing) {
    mailing_ = mailing.id;
    cards_ = static_cast<int>(mailing.items.size());
    what_->setText(tr("%1, %n card(s). Good ones are noted with their customers, spoiled ones stay due.", nullptr, cards_).arg(mailing.title));
    std::vector<ListRow> rows;
    for (const MailingItem& item : mailing.items) {
        ListRow row;
        row.id = static_cast<qint64>(rows.size()) + 1;
        //: A card's number in the print job, and whose it is
        row.rest = tr("%1. %2").arg(QString::number(row.id), item.customerName);
        row.box = ListRow::Box::Open;
        rows.push_back(row);
    }
    list_->setRows(std::move(rows));
    choosing_->hide();
    some_->setVisible(cards_ > 1);
    numbers_->clear();
    markFaulty(numbers_, {});
    fault_->hide();
    setBusy(false);
    showTicked();
    all_->setFocus(Qt::OtherFocusReason);
}

void OutcomeCard::setBusy(bool busy) {
    for (Button* button : {all_, some_, none_, later_}) button->setEnabled(!busy);
    send_->setEnabled(!busy && !ticked().empty());
}

void OutcomeCard::chooseSpoiled() {
    choosing_->show();
    some_->hide();
    numbers_->setFocus(Qt::OtherFocusReason);
}

void OutcomeCard::tickTyped() {
    const auto numbers = numbersIn(numbers_->text(), cards_);
    const QString fault = numbers ? QString() : tr("Write numbers from 1 to %1, like 2, 5, 8–10.").arg(cards_);
    fault_->setText(fault);
    fault_->setVisible(!numbers);
    markFaulty(numbers_, fault);
    if (!numbers) return send_->setEnabled(false);
    for (int row = 0; row < cards_; ++row)
        list_->rows()->setBox(row, std::binary_search(numbers->begin(), numbers->end(), row + 1) ? ListRow::Box::Ticked : ListRow::Box::Open);
    showTicked();
}

void OutcomeCard::tick(int row) {
    list_->rows()->setBox(row, list_->rows()->row(row).box == ListRow::Box::Ticked ? ListRow::Box::Open : ListRow::Box::Ticked);
    QStringList numbers;
    for (const int number : ticked()) numbers << QString::number(number);
    numbers_->setText(numbers.join(u", "_s));
    fault_->hide();
    markFaulty(numbers_, {});
    showTicked();
}

std::vector<int> OutcomeCard::ticked() const {
    std::vector<int> numbers;
    for (const ListRow& row : list_->rows()->rows())
        if (row.box == ListRow::Box::Ticked) numbers.push_back(static_cast<int>(row.id));
    return numbers;
}

void OutcomeCard::showTicked() {
    const auto count = static_cast<int>(ticked().size());
    send_->setText(tr("%n card(s) spoiled", nullptr, count));
    send_->setEnabled(count > 0);
}

}  // namespace regulars
