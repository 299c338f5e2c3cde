#include "ui/filters/filter_editor.h"
#include "core/customers/custom_field_store.h"
#include "core/customers/customer_list.h"
#include "core/filters/filter_desk.h"
#include "core/filters/filter_store.h"
#include "core/shop/shop.h"
#include "ui/filters/condition_group.h"
#include "ui/shared/attempt.h"
#include "ui/shared/card.h"
#include "ui/shared/formats.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int kSettling = 150;     // ms after the last key before people are counted
constexpr size_t kNamesShown = 12;
constexpr int kWidest = 860;

ConditionDraft draftOf(const SavedFilter& filter) {
    ConditionDraft draft = ConditionDraft::of(filter.condition.value_or(Condition{}));
    if (draft.parts.empty() && !filter.id.isValid()) draft.parts.push_back(ConditionDraft::row());
    return draft;
}

}  // namespace

FilterEditor::FilterEditor(Shop& shop, ListBook& book, QWidget* parent) : QWidget(parent), shop_(shop), book_(book) {
    setObjectName(u"filterEditor"_s);
    build();
    soon_.setSingleShot(true);
    soon_.setInterval(kSettling);
    connect(&soon_, &QTimer::timeout, this, &FilterEditor::count);
    connect(&shop_.database(), &Database::committed, this, [this](const Changes& changes) {
        if (changes.touches("custom_field")) known_.own = CustomFieldStore(shop_.reader()).all();
        if (isVisible()) soon_.start();
    });
    begin({});
}

void FilterEditor::build() {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    column_ = new Column(24);
    auto* page = new QWidget;
    page->setMaximumWidth(kWidest);
    auto* body = new QVBoxLayout(page);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(metrics::gap);
    title_ = new Label({}, TextSize::Title);
    title_->setObjectName(u"filterTitle"_s);
    body->addWidget(title_->wrapped());
    body->addWidget(buildHead());
    rows_ = new Card(tr("Who is in it"));
    text_ = new QLineEdit;
    text_->setObjectName(u"conditionText"_s);
    text_->setAccessibleName(tr("The same as text"));
    problem_ = (new Label({}, TextSize::Small, Tone::Muted))->wrapped();
    problem_->setObjectName(u"conditionProblem"_s);
    rows_->body()->addWidget(new Divider);
    rows_->body()->addWidget(new Label(tr("The same as text"), TextSize::Small, Tone::Muted));
    rows_->body()->addWidget(text_);
    rows_->body()->addWidget(problem_);
    body->addWidget(rows_);
    column_->body()->addWidget(page);
    column_->body()->addStretch(1);
    all->addWidget(column_, 1);
    all->addWidget(buildFoot());
    connect(text_, &QLineEdit::textEdited, this, &FilterEditor::textEdited);
}

QWidget* FilterEditor::buildHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    name_ = new QLineEdit;
    name_->setObjectName(u"filterName"_s);
    name_->setAccessibleName(tr("Name of the filter"));
    name_->setPlaceholderText(tr("Name of the filter"));
    row->addWidget(name_, 1);
    everybody_ = new Button(tr("Everybody sees it"), Button::Look::Segment);
    onlyMe_ = new Button(tr("Only me"), Button::Look::Segment);
    everybody_->setObjectName(u"filterForEverybody"_s);
    onlyMe_->setObjectName(u"filterForMe"_s);
    for (Button* button : {everybody_, onlyMe_}) {
        button->setCheckable(true);
        button->setAutoExclusive(true);
        row->addWidget(button);
    }
    everybody_->setChecked(true);
    connect(name_, &QLineEdit::textChanged, this, [this] { showProblem(objection()); });
    return head;
}

QWidget* FilterEditor::buildFoot() {
    auto* foot = new QWidget;
    auto* lines = new QVBoxLayout(foot);
    lines->setContentsMargins(24, 12, 24, 16);
    lines->setSpacing(12);
    // Always in sight, however long the condition is.
    auto* result = new QHBoxLayout;
    result->setSpacing(metrics::gap);
    count_ = new Label({}, TextSize::Large);
    count_->setObjectName(u"filterPeople"_s);
    names_ = new ElidedLabel({}, TextSize::Body, Tone::Muted);
    names_->setObjectName(u"filterNames"_s);
    result->addWidget(count_);
    result->addWidget(names_, 1);
    lines->addLayout(result);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    lines->addLayout(row);
    save_ = new Button(tr("Save filter"), Button::Look::Primary);
    save_->setObjectName(u"saveFilter"_s);
    save_->setHint(Formats::keys(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    auto* back = new Button(tr("Cancel"));
    back->setObjectName(u"cancelFilter"_s);
    back->setHint(Formats::keys(QKeySequence(Qt::Key_Escape)));
    remove_ = new Button(Icon::Bin, tr("Delete"), Button::Look::Quiet);
    remove_->setObjectName(u"deleteFilter"_s);
    row->addWidget(save_);
    row->addWidget(back);
    row->addStretch();
    row->addWidget(remove_);
    connect(save_, &QPushButton::clicked, this, &FilterEditor::save);
    connect(back, &QPushButton::clicked, this, &FilterEditor::cancel);
    connect(remove_, &QPushButton::clicked, this, &FilterEditor::remove);
    return foot;
}

void FilterEditor::startNew() { begin({}); }

bool FilterEditor::edit(FilterId id) {
    const auto filter = FilterStore(shop_.reader()).find(id);
    if (!filter) return false;
    begin(*filter);
    return true;
}

void FilterEditor::begin(const SavedFilter& filter) {
    original_ = filter;
    known_.tags = CustomerStore(shop_.reader()).allTags();
    known_.cities = FilterStore(shop_.reader()).cities();
    known_.own = CustomFieldStore(shop_.reader()).all();
    title_->setText(filter.id.isValid() ? tr("Change the filter “%1”").arg(filter.name) : tr("New filter"));
    name_->setText(filter.name);
    (filter.staff.isValid() ? onlyMe_ : everybody_)->setChecked(true);
    remove_->setVisible(filter.id.isValid());
    save_->setEnabled(true);
    showRows(draftOf(filter));
    rowsChanged();
    // What can no longer be read stands as it was kept, to be put right.
    if (unread_ = filter.problem; !unread_.isEmpty()) text_->setText(filter.text);
    showProblem(objection());
    column_->scrollToTop();
    name_->setFocus(Qt::TabFocusReason);
}

void FilterEditor::showRows(const ConditionDraft& draft) {
    delete group_;
    group_ = new ConditionGroup(draft, known_, 0);
    rows_->body()->insertWidget(0, group_);
    group_->show();
    connect(group_, &ConditionGroup::changed, this, &FilterEditor::rowsChanged);
}

std::variant<Condition, QString> FilterEditor::written() const {
    if (!unread_.isEmpty()) return unread_;
    return group_->draft().condition();
}

bool FilterEditor::hasChanges() const {
    const auto now = written();
    const auto* condition = std::get_if<Condition>(&now);
    return name_->text() != original_.name || (condition && condition->text() != original_.condition.value_or(Condition{}).text());
}

void FilterEditor::rowsChanged() {
    unread_.clear();
    const auto now = written();
    if (const auto* condition = std::get_if<Condition>(&now)) text_->setText(condition->text());
    showProblem(objection());
    soon_.start();
}

void FilterEditor::textEdited() {
    auto read = Condition::parse(text_->text(), known_.own);
    // What stands there is what would be kept: the rows before it are not saved in its place.
    if (const auto* problem = std::get_if<ConditionProblem>(&read)) return showProblem(unread_ = problem->sentence);
    unread_.clear();
    showRows(ConditionDraft::of(std::get<Condition>(read)));
    showProblem(objection());
    soon_.start();
}

QString FilterEditor::objection() const {
    const auto now = written();
    if (const auto* why = std::get_if<QString>(&now)) return *why;
    return {};
}

void FilterEditor::showProblem(const QString& sentence) {
    problem_->setTone(sentence.isEmpty() ? Tone::Muted : Tone::Bad);
    problem_->setText(sentence.isEmpty() ? tr("Enter adds the next comparison, Ctrl+Delete takes one away. Either form can be written; the other follows.") : sentence);
}

void FilterEditor::count() {
    const auto now = written();
    const auto* condition = std::get_if<Condition>(&now);
    if (!condition) {
        count_->setText(tr("Not complete yet"));
        return names_->setText({});
    }
    book_.glance(*condition, shop_.today(), kNamesShown)
        .then(this, [this, number = ++asked_](const ListBook::Glance& glance) {
            if (number == asked_) showGlance(glance);
        })
        .onFailed(this, [this](const Error& fault) { tellFault(this, fault); });
}

void FilterEditor::showGlance(const ListBook::Glance& glance) {
    count_->setText(glance.count == 0 ? tr("Nobody") : tr("%n customer(s)", nullptr, static_cast<int>(glance.count)).replace(QString::number(glance.count), Formats::count(glance.count)));
    QStringList names;
    for (const CustomerRow& row : CustomerList(shop_.reader()).rows(glance.first)) names << row.displayName;
    const bool more = glance.count > static_cast<qint64>(glance.first.size());
    names_->setText(names.join(u", "_s) + (more ? u" …"_s : QString()));
}

void FilterEditor::save() {
    if (!save_->isEnabled()) return;
    const QString name = name_->text().trimmed();
    if (const QString why = FilterDesk::objection(name); !why.isEmpty()) {
        name_->setFocus();
        return showProblem(why);
    }
    const auto now = written();
    const auto* condition = std::get_if<Condition>(&now);
    if (!condition) return showProblem(std::get<QString>(now));
    const auto other = FilterStore(shop_.reader()).find(name);
    if (other && other->id != original_.id) {
        name_->setFocus();
        return showProblem(tr("Another filter is called “%1” already.").arg(name));
    }
    save_->setEnabled(false);
    const StaffId whose = onlyMe_->isChecked() ? staff_ : StaffId{};
    const auto enable = [this] { save_->setEnabled(true); };
    const auto refuse = [this, enable](const Refusal& refusal) {
        enable();
        showProblem(refusal.sentence);
    };
    FilterDesk desk(shop_.database());
    if (original_.id.isValid()) {
        whenDone(this, desk.change(staff_, original_.id, name, *condition, whose), [=, this, id = original_.id](const Outcome<Done>& outcome) {
            if (const auto* refusal = std::get_if<Refusal>(&outcome)) return refuse(*refusal);
            settle(name, id, std::get<Saved<Done>>(outcome).action);
        }, enable);
        return;
    }
    whenDone(this, desk.save(staff_, name, *condition, whose), [=, this](const Outcome<FilterId>& outcome) {
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return refuse(*refusal);
        settle(name, std::get<Saved<FilterId>>(outcome).value, std::get<Saved<FilterId>>(outcome).action);
    }, enable);
}

void FilterEditor::settle(const QString& name, FilterId id, ActionId action) {
    begin({});
    Q_EMIT saved(id);
    if (action.isValid()) Q_EMIT done(tr("The filter “%1” is saved.").arg(name), action);
}

void FilterEditor::remove() {
    const QString name = original_.name;
    whenDone(this, FilterDesk(shop_.database()).remove(staff_, original_.id), [this, name](const Outcome<Done>& outcome) {
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return showProblem(refusal->sentence);
        begin({});
        Q_EMIT left();
        Q_EMIT done(tr("The filter “%1” is gone.").arg(name), std::get<Saved<Done>>(outcome).action);
    });
}

void FilterEditor::cancel() { Q_EMIT left(); }

void FilterEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) cancel();
    else QWidget::keyPressEvent(event);
}

void FilterEditor::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.fillRect(rect(), tokens(this).window);
}

}  // namespace regulars
