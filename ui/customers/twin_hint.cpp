#include "ui/customers/twin_hint.h"
#include "core/shop/shop.h"
#include "ui/shared/button.h"
#include "ui/shared/deed_words.h"
#include "ui/shared/formats.h"
#include "ui/shared/style.h"
#include <QDebug>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype enoughName = 3;  // letters before names are compared
constexpr size_t mostTwins = 3;
constexpr int mostBinned = 2;
constexpr int twins = 0;             // the one question of each background reader

bool isEnough(const Customer& written) {
    return written.displayName.trimmed().size() >= enoughName || !written.phones.empty() || !written.emails.empty() || !written.externalIds.isEmpty();
}

void logFault(const Error& error) {
    // The file is in trouble, which every other reading says aloud.
    qDebug().noquote() << error.sentence() << error.detail();
}
}  // namespace

TwinHint::TwinHint(Shop& shop, QWidget* parent)
    : QWidget(parent), shop_(shop), country_(shop.profile().country), rows_(new QVBoxLayout(this)), counter_(shop.database()), reader_(shop.database()) {
    setObjectName(u"twinHint"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    rows_->setContentsMargins(12, 10, 12, 10);
    rows_->setSpacing(2);
    hide();
}

TwinHint::~TwinHint() = default;

void TwinHint::clear() {
    reader_.breakOff(twins);
    ++asked_;
    show({});
}

TwinHint::Found TwinHint::find(Connection& reader, const QString& country, const ValueCounts& counts, const Customer& written) {
    CustomerSearch search(reader, country);
    // Whoever was seen lately is in the index as well; the list of them is another thread's.
    search.awaitRecents();
    CustomerStore store(reader);
    Found found;
    for (LikelyTwin& twin : TwinFinder(reader, search, counts).find(written)) {
        if (found.twins.size() >= mostTwins) break;
        const auto customer = store.find(twin.customer);
        if (!customer || customer->isBinned) continue;
        Twin one{std::move(twin), {}, {}};
        if (!customer->phones.empty()) one.phone = customer->phones.front().number.display(country);
        if (!customer->addresses.empty()) one.city = customer->addresses.front().city;
        found.twins.push_back(std::move(one));
    }
    found.binned = BinStore(reader).matching(written, {}, mostBinned);
    return found;
}

void TwinHint::look(const Customer& written) {
    if (!isEnough(written)) return clear();
    countValues();
    reader_.breakOff(twins);
    reader_.ask(twins, [country = country_, counts = counts_, written](Connection& reader) { return find(reader, country, counts, written); })
        .then(this, [this, number = ++asked_](const Found& found) {
            if (number != asked_) return;
            show(found);
            Q_EMIT looked();
        })
        .onFailed(this, [](const Error& error) { logFault(error); });
}

// Once for a form: which names and numbers are common in this book. Until it is known the usual is taken.
void TwinHint::countValues() {
    if (std::exchange(isCounting_, true)) return;
    counter_.ask(twins, [](Connection& reader) { return TwinFinder::sample(reader); }).then(this, [this](const ValueCounts& counts) { counts_ = counts; }).onFailed(this, [](const Error& error) { logFault(error); });
}

void TwinHint::show(const Found& found) {
    shown_.clear();
    binned_.clear();
    lines_.clear();
    deeds_.clear();
    while (QLayoutItem* item = rows_->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();  // one of them may have been pressed just now
        }
        delete item;
    }
    if (!found.twins.empty()) rows_->addWidget((new Label(tr("Perhaps already in the book"), TextSize::Strong, Tone::Warn))->wrapped());
    for (const Twin& one : found.twins) {
        const CustomerId id = one.twin.customer;
        shown_.push_back(id);
        addRow(one.twin.displayName, Formats::line({one.phone, one.city}), Formats::line(one.twin.words()), u"twin%1"_s.arg(id.value), tr("Open %1 instead").arg(one.twin.displayName),
               [this, id] { Q_EMIT chosen(id); });
    }
    if (!found.binned.empty()) rows_->addWidget((new Label(tr("In the bin, and can come back"), TextSize::Strong, Tone::Warn))->wrapped());
    for (const BinnedMatch& one : found.binned) {
        const CustomerId id = one.id;
        binned_.push_back(id);
        const QString why = one.why == BinnedMatch::Why::Phone ? tr("same phone") : one.why == BinnedMatch::Why::Email ? tr("same e-mail") : one.why == BinnedMatch::Why::Card ? tr("same card") : tr("same number in another program");
        addRow(one.displayName, one.what, why, u"binned%1"_s.arg(id.value), tr("Take %1 out of the bin").arg(one.displayName), [this, id] { Q_EMIT restoreRequested(id); });
    }
    setVisible(!deeds_.empty());
}

void TwinHint::addRow(const QString& name, const QString& words, const QString& why, const QString& object, const QString& spoken, std::function<void()> run) {
    // An ampersand in a name is not a key.
    auto* button = new Button(QString(name).replace(u'&', u"&&"_s), Button::Look::Link);
    button->setObjectName(object);
    button->setAccessibleName(spoken);
    button->setAccessibleDescription(Formats::line({words, why}));
    const auto number = static_cast<int>(deeds_.size()) + 1;
    if (number <= mostKeys) button->setHint(Formats::keys(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number))));
    deeds_.push_back(std::move(run));
    connect(button, &QPushButton::clicked, this, [this, number] { choose(number); });
    lines_.push_back(button);
    rows_->addWidget(button, 0, Qt::AlignLeft);
    auto* facts = new Label(withNamesIsolated(Formats::line({words, why})), TextSize::Small, Tone::Muted);
    facts->setObjectName(object + u"Why"_s);
    facts->setContentsMargins(0, 0, 0, 6);
    rows_->addWidget(facts->wrapped());
}

bool TwinHint::choose(int number) {
    if (number < 1 || number > static_cast<int>(deeds_.size())) return false;
    const auto deed = deeds_[static_cast<size_t>(number - 1)];
    deed();
    return true;
}

void TwinHint::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter p(this);
    paintRounded(p, rect(), metrics::controlRadius, t.warnSoft, {});
}

}  // namespace regulars
