#include "ui/exchange/first_rows_model.h"
#include "ui/shared/formats.h"
#include "ui/shared/icons.h"
#include <QTextDocument>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

QString entries(const QList<MappedRow::Entry>& all) {
    QStringList texts;
    for (const auto& entry : all) texts << entry.text;
    return texts.join(u" · "_s);
}

QString addresses(const QList<MappedRow::Address>& all) {
    QStringList texts;
    for (const auto& a : all) {
        QStringList parts{a.street, (a.postCode + u' ' + a.city).trimmed(), a.region, a.country};
        parts.removeAll(QString());
        texts << parts.join(u", "_s);
    }
    return texts.join(u" · "_s);
}

QString dates(const QList<MappedRow::Date>& all) {
    QStringList texts;
    // The birthday is the usual one; others are named.
    for (const auto& d : all) texts << (d.label == u"birthday"_s || d.label.isEmpty() ? Formats::partialDate(d.date) : d.label + u' ' + Formats::partialDate(d.date));
    return texts.join(u" · "_s);
}

}  // namespace

void FirstRowsModel::setRows(const std::vector<MappedRow>& rows) {
    beginResetModel();
    rows_ = rows;
    shown_.clear();
    for (int i = 0; i <= static_cast<int>(Shown::Remarks); ++i) {
        const auto what = static_cast<Shown>(i);
        const bool brings = std::any_of(rows_.cbegin(), rows_.cend(), [&](const MappedRow& row) { return !text(row, what).isEmpty(); });
        if (brings || what == Shown::Line || what == Shown::Name) shown_ << what;
    }
    endResetModel();
}

QString FirstRowsModel::other(const MappedRow& row) {
    QStringList facts;
    if (!row.externalId.isEmpty()) facts << tr("customer number %1").arg(row.externalId);
    if (!row.cardNumber.isEmpty()) facts << tr("card %1").arg(row.cardNumber);
    if (!row.company.isEmpty() && row.company != row.displayName) facts << row.company;
    if (!row.called.isEmpty() && row.called != row.displayName) facts << tr("called %1").arg(row.called);
    if (!row.language.isEmpty()) facts << tr("language %1").arg(row.language);
    const auto consent = [&](const std::optional<bool>& said, const QString& yes, const QString& no) {
        if (said) facts << (*said ? yes : no);
    };
    consent(row.emailConsent, tr("e-mail yes"), tr("e-mail no"));
    consent(row.smsConsent, tr("text messages yes"), tr("text messages no"));
    consent(row.postConsent, tr("post yes"), tr("post no"));
    for (const auto& own : row.ownFields) facts << own.label + u": "_s + own.text.simplified();
    return facts.join(u" · "_s);
}

QString FirstRowsModel::text(const MappedRow& row, Shown what) {
    switch (what) {
    case Shown::Line: return Formats::count(row.line);
    case Shown::Name: return row.refusal && row.displayName.isEmpty() ? tr("Not brought in") : row.displayName;
    case Shown::Phones: return entries(row.phones);
    case Shown::Emails: return entries(row.emails);
    case Shown::Addresses: return addresses(row.addresses).simplified();
    case Shown::Dates: return dates(row.dates);
    case Shown::Tags: return row.tags.join(u", "_s);
    case Shown::Note: return row.note.simplified();
    case Shown::Other: return other(row);
    case Shown::Remarks: return row.refusal ? tr("Not brought in: %1").arg(row.refusal->sentence) : row.remarks.join(u' ');
    }
    return {};
}

QString FirstRowsModel::title(Shown what) {
    switch (what) {
    case Shown::Line: return tr("Line");
    case Shown::Name: return tr("Name");
    case Shown::Phones: return tr("Phone");
    case Shown::Emails: return tr("E-mail");
    case Shown::Addresses: return tr("Address");
    case Shown::Dates: return tr("Birthday and other dates");
    case Shown::Tags: return tr("Tags");
    case Shown::Note: return tr("Note");
    case Shown::Other: return tr("Besides");
    case Shown::Remarks: return tr("Remarks");
    }
    return {};
}

int FirstRowsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(rows_.size()); }
int FirstRowsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(shown_.size()); }

QVariant FirstRowsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const MappedRow& row = rows_[static_cast<std::size_t>(index.row())];
    const Shown what = shown_[index.column()];
    const bool remarked = row.refusal || !row.remarks.isEmpty();
    switch (role) {
    case Qt::DisplayRole: return text(row, what);
    case Qt::ToolTipRole: return Qt::convertFromPlainText(what == Shown::Line && remarked ? text(row, Shown::Remarks) : text(row, what));
    case Qt::ForegroundRole:
        if (what == Shown::Remarks || (what == Shown::Name && row.refusal)) return row.refusal ? tokens().bad : tokens().warn;
        return what == Shown::Line || row.refusal ? QVariant(tokens().muted) : QVariant();
    case Qt::FontRole: return what == Shown::Name ? QVariant(font(TextSize::Strong)) : QVariant();
    case Qt::DecorationRole: return what == Shown::Line && remarked ? QVariant(icon(Icon::Warning, row.refusal ? Tone::Bad : Tone::Warn)) : QVariant();
    default: return {};
    }
}

QVariant FirstRowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(title(shown_[section])) : QVariant();
}

}  // namespace regulars
