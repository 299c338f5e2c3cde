#include "ui/exchange/import_check.h"
#include "ui/exchange/column_model.h"
#include "ui/exchange/field_delegate.h"
#include "ui/exchange/first_rows_model.h"
#include "ui/exchange/plain_table.h"
#include "ui/shared/card.h"
#include "ui/shared/formats.h"
#include <QHeaderView>
#include <limits>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

int asInt(qint64 count) { return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max())); }

QString separatorInWords(char delimiter) {
    switch (delimiter) {
    case ',': return ImportCheck::tr("comma");
    case ';': return ImportCheck::tr("semicolon");
    case '\t': return ImportCheck::tr("tab");
    default: return QString(QLatin1Char(delimiter));
    }
}

QString factsOf(const ImportPreview& preview) {
    const QString program = preview.mapping.recognisedAs;
    return Formats::line({program.isEmpty() ? ImportCheck::tr("Recognised as a table") : ImportCheck::tr("Recognised as %1").arg(program),
                          ImportCheck::tr("%Ln column(s)", nullptr, asInt(preview.mapping.columns.size())), ImportCheck::tr("%Ln row(s)", nullptr, asInt(preview.rows)),
                          preview.refused > 0 ? ImportCheck::tr("%Ln of them cannot be brought in", nullptr, asInt(preview.refused)) : QString(),
                          nameOf(preview.dialect.encoding), separatorInWords(preview.dialect.delimiter)});
}

}  // namespace

ImportCheck::ImportCheck(QWidget* parent)
    : QWidget(parent), columns_(new ColumnModel(this)), rows_(new FirstRowsModel(this)), columnTable_(new PlainTable(tr("Columns of the file and what they become"))),
      rowTable_(new PlainTable(tr("The first rows as they will be brought in"))), name_(new ElidedLabel({}, TextSize::Strong)), facts_(new ElidedLabel({}, TextSize::Body, Tone::Muted)),
      leftOut_(new ElidedLabel({}, TextSize::Small, Tone::Muted)), hint_((new Label({}, TextSize::Body, Tone::Muted))->wrapped()), another_(new Button(Icon::File, tr("Another file…"))),
      bringIn_(new Button(Icon::Import, {}, Button::Look::Primary)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    all->addWidget(head());
    all->addWidget(tables(), 1);
    all->addWidget(foot());
    connect(columns_, &ColumnModel::mappingChanged, this, &ImportCheck::mappingChanged);
    connect(another_, &QPushButton::clicked, this, &ImportCheck::otherFileRequested);
    connect(bringIn_, &QPushButton::clicked, this, &ImportCheck::bringInRequested);
    connect(columnTable_, &PlainTable::chosen, this, [this](const QModelIndex& cell) {
        const QModelIndex field = cell.siblingAtColumn(ColumnModel::Becomes);
        columnTable_->setCurrentIndex(field);
        if (!isBringingIn_) columnTable_->edit(field);
    });
    setFocusProxy(bringIn_);
}

QWidget* ImportCheck::head() {
    auto* card = new Card;
    auto* row = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    name_->setObjectName(u"importFile"_s);
    facts_->setObjectName(u"importFacts"_s);
    another_->setObjectName(u"otherFile"_s);
    words->addWidget(name_);
    words->addWidget(facts_);
    row->addLayout(words, 1);
    row->addWidget(another_, 0, Qt::AlignVCenter);
    card->body()->addLayout(row);
    return card;
}

QWidget* ImportCheck::tables() {
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    auto* columns = new Card(tr("Columns"));
    columnTable_->setObjectName(u"columns"_s);
    columnTable_->setModel(columns_);
    columnTable_->setItemDelegateForColumn(ColumnModel::Becomes, new FieldDelegate(this));
    columnTable_->horizontalHeader()->setSectionResizeMode(ColumnModel::Example, QHeaderView::Stretch);
    columnTable_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    leftOut_->setObjectName(u"leftOut"_s);
    columns->body()->addWidget(columnTable_, 1);
    columns->body()->addWidget(leftOut_);
    rowCard_ = new Card;
    rowTable_->setObjectName(u"firstRows"_s);
    rowTable_->setModel(rows_);
    rowTable_->horizontalHeader()->setStretchLastSection(true);
    rowCard_->body()->addWidget(rowTable_, 1);
    row->addWidget(columns, 6);
    row->addWidget(rowCard_, 7);
    return both;
}

QWidget* ImportCheck::foot() {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    hint_->setObjectName(u"importHint"_s);
    bringIn_->setObjectName(u"bringIn"_s);
    row->addWidget(hint_, 1);
    row->addWidget(bringIn_, 0, Qt::AlignVCenter);
    return line;
}

void ImportCheck::setFile(const QString& name, const ImportPreview& preview, const QStringList& ownFields) {
    name_->setText(name);
    columns_->setPreview(preview, ownFields);
    columnTable_->scrollToTop();
    columnTable_->setCurrentIndex(columns_->index(0, ColumnModel::Becomes));
    fitColumns();
    showRows(preview);
}

void ImportCheck::fitColumns() {
    columnTable_->fitColumnInPercent(ColumnModel::InFile, 34);
    columnTable_->fitColumnInPercent(ColumnModel::Becomes, 44);
}

void ImportCheck::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitColumns();
}

void ImportCheck::setSettled(const ImportPreview& preview) {
    columns_->settle(preview.mapping);
    showRows(preview);
}

const ColumnMapping& ImportCheck::mapping() const { return columns_->mapping(); }

void ImportCheck::showRows(const ImportPreview& preview) {
    count_ = preview.rows;
    refused_ = preview.refused;
    facts_->setText(factsOf(preview));
    const QStringList left = preview.mapping.notBroughtIn();
    leftOut_->setText(left.isEmpty() ? tr("Every column is brought in.") : tr("Not brought in: %1").arg(left.join(u", "_s)));
    rowCard_->setTitle(tr("The first %Ln row(s) as they will be brought in", nullptr, asInt(static_cast<qint64>(preview.firstRows.size()))));
    rows_->setRows(preview.firstRows);
    for (int i = 0; i < rows_->columnCount(); ++i) rowTable_->fitColumn(i, 32);
    rowTable_->scrollToTop();
    showWords();
}

void ImportCheck::setWaiting(bool reading, bool bringingIn) {
    isReading_ = reading;
    isBringingIn_ = bringingIn;
    showWords();
}

void ImportCheck::showWords() {
    const bool named = mapping().namesSomebody();
    const qint64 coming = count_ - refused_;
    bringIn_->setText(tr("Bring in %Ln customer(s)", nullptr, asInt(coming)));
    bringIn_->setEnabled(named && coming > 0 && !isReading_ && !isBringingIn_);
    another_->setEnabled(!isBringingIn_);
    hint_->setTone(named && coming > 0 ? Tone::Muted : Tone::Warn);
    hint_->setText(count_ == 0 ? tr("This file has no rows below its header.")
                   : coming == 0 && named ? tr("No row of this file can be brought in; each says why.")
                   : !named    ? tr("No column says who it is. Choose which column becomes the name, a company, a phone or an e-mail.")
                               : tr("Nothing has been written yet. People already in the book are only added to, never overwritten, and one Undo takes everything back."));
}

}  // namespace regulars
