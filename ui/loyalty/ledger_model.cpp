#include "ui/loyalty/ledger_model.h"
#include "core/shop/shop.h"
#include "ui/shared/formats.h"
#include "ui/shared/stamp_count.h"

namespace regulars {
using namespace Qt::StringLiterals;

LedgerModel::LedgerModel(Shop& shop, QObject* parent) : QAbstractListModel(parent), shop_(shop) {}

std::vector<LedgerModel::Line> LedgerModel::read(int limit, LedgerEventId before) const {
    InteractionStore entries(shop_.reader());
    LedgerStore ledger(shop_.reader());
    std::map<TermsId, Terms> rules;
    std::vector<Line> lines;
    for (LedgerLine& line : LoyaltyStore(shop_.reader()).ledger(limit, before)) {
        Line one{std::move(line), {}, {}, 0};
        // Each line reads by the rule it was written under, whatever holds today.
        if (const auto event = ledger.find(one.line.id)) {
            const auto rule = rules.find(event->terms);
            const Terms& terms = rule != rules.end() ? rule->second : rules.emplace(event->terms, ledger.terms(event->terms)).first->second;
            one.reward = terms.reward;
            one.needed = terms.stampsNeeded;
        }
        // "visit:123", or "visit:123#2" when it was stamped a second time.
        const QString source = one.line.source.section(u'#', 0, 0);
        if (one.line.kind == u"earn" && source.startsWith("visit:"_L1))
            if (const auto entry = entries.find(InteractionId{source.mid(6).toLongLong()})) one.bought = entry->text.section(u'\n', 0, 0);
        lines.push_back(std::move(one));
    }
    return lines;
}

void LedgerModel::reload() {
    beginResetModel();
    lines_ = read(pageSize, {});
    isWhole_ = lines_.size() < pageSize;
    endResetModel();
}

void LedgerModel::refresh() {
    if (lines_.empty()) return reload();
    // A line is never changed or taken away, but a new one may reverse an older one.
    std::vector<Line> newest = read(pageSize, {});
    const LedgerEventId known = lines_.front().line.id;
    const auto fresh = static_cast<int>(std::count_if(newest.begin(), newest.end(), [&](const Line& l) { return l.line.id > known; }));
    if (fresh == static_cast<int>(newest.size())) return reload();
    if (fresh > 0) {
        beginInsertRows({}, 0, fresh - 1);
        lines_.insert(lines_.begin(), newest.begin(), newest.begin() + fresh);
        endInsertRows();
    }
    const std::size_t seen = std::min(newest.size(), lines_.size());
    for (std::size_t i = 0; i < seen; ++i) lines_[i] = newest[i];
    if (seen > 0) Q_EMIT dataChanged(index(0), index(static_cast<int>(seen) - 1));
}

int LedgerModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(lines_.size()); }

bool LedgerModel::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && !isWhole_ && !lines_.empty(); }

void LedgerModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    std::vector<Line> more = read(pageSize, lines_.back().line.id);
    isWhole_ = more.size() < pageSize;
    if (more.empty()) return;
    const auto first = static_cast<int>(lines_.size());
    beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
    std::move(more.begin(), more.end(), std::back_inserter(lines_));
    endInsertRows();
}

QString LedgerModel::deed(const Line& one) const {
    const LedgerLine& l = one.line;
    if (l.kind == u"earn") return one.bought.isEmpty() ? tr("Stamp") : one.bought;
    if (l.kind == u"redeem") return tr("Reward used: %1").arg(one.reward);
    if (l.kind == u"reverse") return l.reason.isEmpty() ? tr("Reversed") : tr("Reversed: %1").arg(l.reason);
    if (l.kind == u"expire") return tr("Lapsed");
    if (l.kind == u"adjust") return tr("Adjusted: %1").arg(l.reason);
    if (l.kind == u"merge_out") return tr("Moved to another record");
    if (l.kind == u"merge_in") return tr("Came from another record");
    return l.reason;
}

QString LedgerModel::balance(const Line& one) { return one.needed > 0 ? StampCount::of(one.line.balance, one.needed).brief() : QString::number(one.line.balance); }

QString LedgerModel::balanceInWords(const Line& one) { return one.needed > 0 ? StampCount::of(one.line.balance, one.needed).words() : QString::number(one.line.balance); }

QString LedgerModel::change(const Line& one) {
    const int n = one.line.change;
    return n == 0 ? u"±0"_s : (n > 0 ? u"+"_s : u"−"_s) + QString::number(qAbs(n));
}

QString LedgerModel::moment(const Line& one) const { return Formats::moment(one.line.at, shop_.today()); }

QVariant LedgerModel::data(const QModelIndex& index, int role) const {
    const Line& one = line(index.row());
    const QString words = Formats::line({one.line.customerName, deed(one), one.line.staffName});
    switch (role) {
    case Qt::DisplayRole: return words;
    case Qt::AccessibleTextRole: return QStringList{moment(one), words, change(one), balanceInWords(one), one.line.reversed ? tr("reversed") : QString()}.join(u", "_s);
    default: return {};
    }
}

}  // namespace regulars
