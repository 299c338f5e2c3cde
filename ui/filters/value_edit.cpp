#include "ui/filters/value_edit.h"
#include "core/base/day.h"
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <array>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

using Kind = FieldRule::Kind;
constexpr QStringView kUnits = u"dwmy";

bool isSpan(Comparison comparison) { return comparison == Comparison::OlderThan || comparison == Comparison::Within || comparison == Comparison::InNext; }

QString choiceTitle(const QString& code) {
    static const std::array<std::pair<const char*, const char*>, 17> titles{{{"post", QT_TRANSLATE_NOOP("ValueEdit", "Post")}, {"email", QT_TRANSLATE_NOOP("ValueEdit", "E-mail")},
        {"sms", QT_TRANSLATE_NOOP("ValueEdit", "SMS")}, {"phone", QT_TRANSLATE_NOOP("ValueEdit", "Phone")}, {"call", QT_TRANSLATE_NOOP("ValueEdit", "Call")},
        {"visit", QT_TRANSLATE_NOOP("ValueEdit", "Visit")}, {"note", QT_TRANSLATE_NOOP("ValueEdit", "Note")}, {"card", QT_TRANSLATE_NOOP("ValueEdit", "Card")},
        {"person", QT_TRANSLATE_NOOP("ValueEdit", "Person")}, {"company", QT_TRANSLATE_NOOP("ValueEdit", "Company")}, {"household", QT_TRANSLATE_NOOP("ValueEdit", "Household")},
        {"on_time", QT_TRANSLATE_NOOP("ValueEdit", "On time")}, {"late", QT_TRANSLATE_NOOP("ValueEdit", "Late")}, {"reminders", QT_TRANSLATE_NOOP("ValueEdit", "After reminders")},
        {"prepayment", QT_TRANSLATE_NOOP("ValueEdit", "Only in advance")}, {"yes", QT_TRANSLATE_NOOP("ValueEdit", "Yes")}, {"no", QT_TRANSLATE_NOOP("ValueEdit", "No")}}};
    for (const auto& [word, title] : titles)
        if (code == QLatin1String(word)) return ValueEdit::tr(title);
    return code;
}

// What a person types for a day or an amount, as a condition writes it.
QString inConditionForm(Kind kind, const QString& typed) {
    const QString text = typed.trimmed();
    if (kind == Kind::Date && !Day::fromIso(text)) {
        const bool dayFirst = QLocale().dateFormat(QLocale::ShortFormat).startsWith(u'd', Qt::CaseInsensitive);
        const auto date = PartialDate::fromText(text, dayFirst);
        if (date && date->year && date->month && date->day) return Day(*date->year, *date->month, *date->day).iso();
    }
    if (kind == Kind::Amount || kind == Kind::Number || kind == Kind::Decimal) {
        QString plain = text;
        plain.remove(u' ').remove(QChar(0xa0)).remove(QChar(0x202f)).replace(QChar(0x2212), u'-');
        if (QLocale().decimalPoint() == u","_s) plain.replace(u',', u'.');
        return plain;
    }
    return text;
}

}  // namespace

SpanEdit::SpanEdit(QWidget* parent) : QWidget(parent), count_(new QSpinBox), unit_(new QComboBox) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    count_->setObjectName(u"spanCount"_s);
    count_->setAccessibleName(tr("How long"));
    count_->setRange(0, 2000);
    count_->setValue(3);
    unit_->setObjectName(u"spanUnit"_s);
    unit_->setAccessibleName(tr("Unit of time"));
    for (const QString& unit : {tr("days"), tr("weeks"), tr("months"), tr("years")}) unit_->addItem(unit);
    unit_->setCurrentIndex(2);
    row->addWidget(count_);
    row->addWidget(unit_, 1);
    connect(count_, &QSpinBox::valueChanged, this, &SpanEdit::changed);
    connect(unit_, &QComboBox::currentIndexChanged, this, &SpanEdit::changed);
}

void SpanEdit::setText(const QString& text) {
    const auto span = Span::parse(text);
    if (!span) return;
    if (span->count > count_->maximum()) count_->setMaximum(span->count);
    count_->setValue(span->count);
    unit_->setCurrentIndex(static_cast<int>(span->unit));
}

QString SpanEdit::text() const { return QString::number(count_->value()) + kUnits[unit_->currentIndex()]; }

bool ValueEdit::isAlike(Comparison a, Comparison b) { return needsValue(a) == needsValue(b) && isSpan(a) == isSpan(b); }

ValueEdit::ValueEdit(const FieldRule& rule, Comparison comparison, const KnownWords& known, QWidget* parent) : QWidget(parent), kind_(rule.kind) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    if (isSpan(comparison)) {
        span_ = new SpanEdit;
        connect(span_, &SpanEdit::changed, this, &ValueEdit::changed);
        row->addWidget(span_);
        setFocusProxy(span_->findChild<QSpinBox*>());
    } else if (rule.kind == Kind::Choice || rule.kind == Kind::Birthday) {
        buildChoice(rule);
        row->addWidget(choice_);
    } else {
        buildLine(rule, known);
        row->addWidget(line_);
    }
}

void ValueEdit::buildLine(const FieldRule& rule, const KnownWords& known) {
    line_ = new QLineEdit;
    line_->setObjectName(u"conditionValue"_s);
    line_->setAccessibleName(tr("What %1 is compared with").arg(rule.titleText()));
    setFocusProxy(line_);
    if (kind_ == Kind::Date) line_->setPlaceholderText(QLocale().toString(QDate(2026, 11, 22), QLocale::ShortFormat));
    const QStringList words = rule.field == FilterField::Tag ? known.tags : rule.field == FilterField::City ? known.cities : rule.field == FilterField::Language ? known.languages : QStringList();
    if (!words.isEmpty()) {
        auto* completer = new QCompleter(words, line_);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line_->setCompleter(completer);
    }
    connect(line_, &QLineEdit::textChanged, this, &ValueEdit::changed);
    connect(line_, &QLineEdit::returnPressed, this, [this] {
        if (line_->completer()) line_->completer()->popup()->hide();
        Q_EMIT finished();
    });
}

void ValueEdit::buildChoice(const FieldRule& rule) {
    choice_ = new QComboBox;
    choice_->setObjectName(u"conditionChoice"_s);
    choice_->setAccessibleName(tr("What %1 is compared with").arg(rule.titleText()));
    setFocusProxy(choice_);
    // The shop's own choices are shown as it wrote them.
    const bool isOwnChoice = rule.own && rule.own->kind == CustomField::Kind::Choice;
    for (const QString& code : rule.choices()) choice_->addItem(isOwnChoice ? code : choiceTitle(code), code);
    if (rule.kind == Kind::Birthday) {
        choice_->addItem(tr("this week"), u"this-week"_s);
        choice_->addItem(tr("today"), u"today"_s);
        choice_->addItem(tr("this month"), u"this-month"_s);
        for (int month = 1; month <= 12; ++month) choice_->addItem(tr("in %1").arg(QLocale().standaloneMonthName(month)), u"%1"_s.arg(month, 2, 10, QChar(u'0')));
    }
    connect(choice_, &QComboBox::currentIndexChanged, this, &ValueEdit::changed);
}

void ValueEdit::setText(const QString& text) {
    if (span_) return span_->setText(text);
    if (line_) return line_->setText(text);
    // A day of the year has no place among the choices until it is one.
    if (choice_->findData(text) < 0 && !text.isEmpty()) choice_->addItem(kind_ == Kind::Birthday ? tr("on %1").arg(text) : text, text);
    if (!text.isEmpty()) choice_->setCurrentIndex(choice_->findData(text));
}

QString ValueEdit::text() const {
    if (span_) return span_->text();
    if (choice_) return choice_->currentData().toString();
    return inConditionForm(kind_, line_->text());
}

}  // namespace regulars
