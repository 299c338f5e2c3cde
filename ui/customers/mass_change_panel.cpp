#include "ui/customers/mass_change_panel.h"
#include "core/customers/customer_list.h"
#include "core/shop/shop.h"
#include "ui/customers/mass_change_fields.h"
#include "ui/shared/attempt.h"
#include "ui/shared/card.h"
#include "ui/shared/formats.h"
#include "ui/shared/progress_row.h"
#include "ui/shared/row_list.h"
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int kSettling = 150;    // ms after the last key before the dry run
constexpr int kTick = 60;         // ms between two looks at how far it is
constexpr size_t kShown = 200;    // of those it would change
constexpr int kDryRun = 0;
constexpr int kWidest = 860;

}  // namespace

MassChangePanel::MassChangePanel(Shop& shop, QWidget* parent)
    : QWidget(parent), shop_(shop), title_(new Label({}, TextSize::Title)), count_(new Label({}, TextSize::Large)), objection_((new Label({}, TextSize::Body, Tone::Bad))->wrapped()),
      fields_(new MassChangeFields(shop)), list_(new RowList(tr("Who would be changed"))), row_(new ProgressRow), reader_(shop.database()) {
    setObjectName(u"massChangePanel"_s);
    build();
    soon_.setSingleShot(true);
    soon_.setInterval(kSettling);
    tick_.setInterval(kTick);
    connect(&soon_, &QTimer::timeout, this, &MassChangePanel::look);
    connect(&tick_, &QTimer::timeout, this, [this] {
        if (progress_) row_->setProgress(progress_->done, progress_->total);
    });
    connect(fields_, &MassChangeFields::changed, this, [this] {
        // Until it is known again whom this would change, it cannot be done.
        apply_->setEnabled(false);
        soon_.start();
    });
    connect(fields_, &MassChangeFields::finished, this, &MassChangePanel::apply);
    connect(row_, &ProgressRow::cancelled, this, &MassChangePanel::cancel);
}

MassChangePanel::~MassChangePanel() {
    for (const auto& progress : {progress_, looking_})
        if (progress) progress->cancelled = true;
}

void MassChangePanel::build() {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(24, 24, 24, 16);
    all->setSpacing(metrics::gap);
    title_->setObjectName(u"massTitle"_s);
    all->addWidget(title_->wrapped());
    auto* what = new Card(tr("What is changed"));
    what->setMaximumWidth(kWidest);
    what->body()->addWidget(fields_);
    all->addWidget(what);
    auto* who = new Card(tr("Dry run"));
    who->setMaximumWidth(kWidest);
    count_->setObjectName(u"massCount"_s);
    list_->setObjectName(u"massList"_s);
    who->body()->addWidget(count_->wrapped());
    who->body()->addWidget(list_, 1);
    all->addWidget(who, 1);
    row_->setObjectName(u"massProgress"_s);
    all->addWidget(row_);
    all->addWidget(buildFoot());
}

QWidget* MassChangePanel::buildFoot() {
    auto* foot = new QWidget;
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::grid);
    apply_ = new Button(QString(), Button::Look::Primary);
    apply_->setObjectName(u"applyMassChange"_s);
    apply_->setHint(Formats::keys(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    cancel_ = new Button(tr("Cancel"));
    cancel_->setObjectName(u"cancelMassChange"_s);
    cancel_->setHint(Formats::keys(QKeySequence(Qt::Key_Escape)));
    objection_->setObjectName(u"massObjection"_s);
    line->addWidget(apply_);
    line->addWidget(cancel_);
    line->addWidget(objection_, 1);
    line->addStretch();
    connect(apply_, &QPushButton::clicked, this, &MassChangePanel::apply);
    connect(cancel_, &QPushButton::clicked, this, &MassChangePanel::cancel);
    return foot;
}

void MassChangePanel::start(std::vector<qint64> people) {
    if (isBusy()) return;
    people_ = std::move(people);
    const auto count = static_cast<qint64>(people_.size());
    title_->setText(tr("Change %n customer(s)", nullptr, static_cast<int>(count)).replace(QString::number(count), Formats::count(count)));
    list_->setRows({});
    fields_->startNew();
    fields_->choose(MassChange::Kind::AddTag);
    look();
}

void MassChangePanel::look() {
    if (isBusy()) return;
    const MassChange change = fields_->change();
    const QString why = change.objection();
    apply_->setEnabled(false);
    apply_->setText(fields_->deed(static_cast<qint64>(people_.size())));
    // What was never filled in is no fault yet.
    objection_->setText(change.text.isEmpty() ? QString() : why);
    if (looking_) looking_->cancelled = true;
    reader_.breakOff(kDryRun);
    ++asked_;
    if (!why.isEmpty()) {
        count_->setText(tr("Nothing to change yet"));
        return list_->setRows({});
    }
    looking_ = std::make_shared<MassProgress>();
    reader_.ask(kDryRun, [change, people = people_, progress = looking_](Connection& reader) { return MassDesk::dryRun(reader, change, people, progress.get()); })
        .then(this, [this, number = asked_](const MassDryRun& run) {
            if (number == asked_) showRun(run);
        })
        .onFailed(this, [this](const Error& fault) { tellFault(this, fault); });
}

void MassChangePanel::showRun(const MassDryRun& run) {
    changing_ = static_cast<qint64>(run.changing.size());
    const auto shown = std::min(run.changing.size(), kShown);
    count_->setText(changing_ == 0 ? tr("Nobody would be changed: they are so already.")
        : tr("%1 of %n would be changed", nullptr, static_cast<int>(run.asked)).replace(QString::number(run.asked), Formats::count(run.asked)).arg(Formats::count(changing_))
            + (shown < run.changing.size() ? tr("; the first %1 are shown").arg(Formats::count(static_cast<qint64>(shown))) : QString()));
    std::vector<ListRow> rows;
    for (const CustomerRow& person : CustomerList(shop_.reader()).rows(std::span(run.changing).first(shown))) {
        ListRow row;
        row.id = row.customer = person.id.value;
        row.strong = row.avatar = person.displayName;
        row.facts = Formats::line({person.city, person.lastVisit.isValid() ? Formats::relativeDay(person.lastVisit, shop_.today()) : tr("not seen yet")});
        rows.push_back(std::move(row));
    }
    list_->setRows(std::move(rows));
    apply_->setText(fields_->deed(changing_));
    apply_->setEnabled(changing_ > 0);
}

void MassChangePanel::setBusy(bool isBusy) {
    fields_->setEnabled(!isBusy);
    apply_->setEnabled(!isBusy && changing_ > 0);
    cancel_->setVisible(!isBusy);
    if (isBusy) {
        tick_.start();
        row_->start(apply_->text());
        row_->setFocus();
    } else {
        tick_.stop();
        row_->finish();
        progress_.reset();
    }
}

void MassChangePanel::apply() {
    if (isBusy() || !apply_->isEnabled()) return;
    progress_ = std::make_shared<MassProgress>();
    const QString deed = fields_->deed(changing_);
    setBusy(true);
    whenDone(this, MassDesk(shop_.database()).apply(staff_, fields_->change(), people_, progress_),
             [this, deed](const Outcome<MassReport>& outcome) { settle(outcome, deed); }, [this] { setBusy(false); });
}

void MassChangePanel::settle(const Outcome<MassReport>& outcome, const QString& deed) {
    setBusy(false);
    if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
    const auto& saved = std::get<Saved<MassReport>>(outcome);
    people_.clear();
    Q_EMIT changed();
    if (saved.action.isValid()) Q_EMIT done(tr("Done: %1.").arg(deed), saved.action);
}

void MassChangePanel::cancel() {
    if (progress_) {
        progress_->cancelled = true;
        return;
    }
    if (looking_) looking_->cancelled = true;
    Q_EMIT left();
}

void MassChangePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) cancel();
    else QWidget::keyPressEvent(event);
}

void MassChangePanel::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.fillRect(rect(), tokens(this).window);
}

}  // namespace regulars
