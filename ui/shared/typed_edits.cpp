#include "ui/shared/typed_edits.h"
#include "ui/shared/formats.h"

namespace regulars {

namespace {
constexpr const char* faultyMark = "regularsFaulty";

bool dayFirst() {
    const QString order = QLocale().dateFormat(QLocale::ShortFormat);
    return order.indexOf(u'd') < order.indexOf(u'M');
}
}  // namespace

void markFaulty(QWidget* field, const QString& sentence) {
    if (field->property(faultyMark).toBool() == !sentence.isEmpty() && field->accessibleDescription() == sentence) return;
    field->setProperty(faultyMark, !sentence.isEmpty());
    field->setToolTip(sentence);
    field->setAccessibleDescription(sentence);
    field->update();
}

bool isMarkedFaulty(const QWidget* field) { return field && field->property(faultyMark).toBool(); }

MoneyEdit::MoneyEdit(Currency currency, QWidget* parent) : QLineEdit(parent), currency_(std::move(currency)) {
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setPlaceholderText(Formats::money({0, currency_}));
    // Only when the field is left: half an amount is not a fault.
    connect(this, &QLineEdit::editingFinished, this, [this] { markFaulty(this, isFaulty() ? tr("This is not an amount. Write it as %1.").arg(QLocale().toString(1348.5, 'f', currency_.digits())) : QString()); });
    connect(this, &QLineEdit::textEdited, this, [this] { markFaulty(this, {}); });
}

void MoneyEdit::setCurrency(Currency currency) {
    currency_ = std::move(currency);
    setPlaceholderText(Formats::money({0, currency_}));
}

void MoneyEdit::setMoney(const std::optional<Money>& money) {
    setText(money ? money->text(QLocale()) : QString());
    markFaulty(this, {});
}
std::optional<Money> MoneyEdit::money() const { return text().trimmed().isEmpty() ? std::nullopt : Money::parse(text(), currency_, QLocale()); }
bool MoneyEdit::isFaulty() const { return !text().trimmed().isEmpty() && !money(); }

DateEdit::DateEdit(QWidget* parent) : QLineEdit(parent) {
    setPlaceholderText(tr("for example %1").arg(Formats::partialDate(*PartialDate::fromIso(u"--12-09"))));
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto understood = date()) setText(Formats::partialDate(*understood));
        markFaulty(this, isFaulty() ? tr("This is not a date. A year, a month and a day, or a part of them, will do.") : QString());
    });
    connect(this, &QLineEdit::textEdited, this, [this] { markFaulty(this, {}); });
}

void DateEdit::setDate(const std::optional<PartialDate>& date) {
    setText(date ? Formats::partialDate(*date) : QString());
    markFaulty(this, {});
}
std::optional<PartialDate> DateEdit::date() const { return text().trimmed().isEmpty() ? std::nullopt : PartialDate::fromText(text(), dayFirst()); }
bool DateEdit::isFaulty() const { return !text().trimmed().isEmpty() && !date(); }

}  // namespace regulars
