// What the page of two records is made of, and what stands in it.
#include "core/base/day.h"
#include "core/merging/merge_desk.h"
#include "core/shop/shop.h"
#include "ui/merging/choice_cell.h"
#include "ui/merging/merge_page.h"
#include "ui/shared/attempt.h"
#include "ui/shared/avatar.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/deed_words.h"
#include "ui/shared/formats.h"
#include "ui/shared/record_choices.h"
#include "ui/shared/record_values.h"
#include "ui/shared/record_words.h"
#include <QButtonGroup>
#include <QGridLayout>
#include <QShortcut>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 1100;  // px: longer lines are hard to compare

}  // namespace

void MergePage::build() {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    header_ = new PlaceHeader(tr("One person, two records"));
    header_->setSentence(tr("Nothing is lost: the other record waits in the bin, and the two can be parted again at any time."));
    header_->setContentsMargins(28, 20, 28, 4);
    column_ = new Column(28);
    auto* content = new QWidget;
    content->setMaximumWidth(widest);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics::gap);
    fields_ = new Card(tr("Which stays, and what it will say"));
    rows->addWidget(fields_);
    auto* both = new QHBoxLayout;
    both->setSpacing(metrics::gap);
    united_ = new Card(tr("United: afterwards the record has"));
    moving_ = new Card(tr("Moves over"));
    unitedFacts_ = new FactList;
    movingFacts_ = new FactList;
    unitedFacts_->setObjectName(u"unitedFacts"_s);
    movingFacts_->setObjectName(u"movingFacts"_s);
    united_->body()->addWidget(unitedFacts_);
    united_->body()->addStretch(1);
    withdrawn_ = (new Label({}, TextSize::Body, Tone::Warn))->wrapped();
    withdrawn_->setObjectName(u"withdrawnConsents"_s);
    notes_ = (new Label({}, TextSize::Body, Tone::Muted))->wrapped();
    notes_->setObjectName(u"mergeNotes"_s);
    for (QWidget* part : {static_cast<QWidget*>(movingFacts_), static_cast<QWidget*>(withdrawn_), static_cast<QWidget*>(notes_)}) moving_->body()->addWidget(part);
    moving_->body()->addStretch(1);
    both->addWidget(united_, 1);
    both->addWidget(moving_, 1);
    rows->addLayout(both);
    column_->body()->addWidget(content);
    column_->body()->addStretch(1);
    all->addWidget(header_);
    all->addWidget(column_, 1);
    all->addWidget(foot());
}

QWidget* MergePage::foot() {
    auto* foot = new QWidget;
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(28, 12, 28, 16);
    line->setSpacing(metrics::grid);
    merge_ = new Button(tr("Merge"), Button::Look::Primary);
    merge_->setObjectName(u"mergeNow"_s);
    merge_->setHint(Formats::keys(QKeySequence(Qt::Key_Return)));
    //: The letter is the key that does it
    const QString swapKey = tr("S", "key: the other one stays"), apartKey = tr("N", "key: not the same person");
    swap_ = new Button(Icon::Sort, tr("Keep the other one"));
    swap_->setObjectName(u"swapRecords"_s);
    swap_->setHint(swapKey);
    apart_ = new Button(tr("Not the same person"));
    apart_->setObjectName(u"notSame"_s);
    apart_->setHint(apartKey);
    back_ = new Button(tr("Back"), Button::Look::Quiet);
    back_->setObjectName(u"backFromMerge"_s);
    back_->setHint(Formats::keys(QKeySequence(Qt::Key_Escape)));
    for (Button* button : {merge_, swap_, apart_}) line->addWidget(button);
    line->addStretch(1);
    line->addWidget(back_);
    new QShortcut(QKeySequence(swapKey), this, [this] { swap(); }, Qt::WidgetWithChildrenShortcut);
    new QShortcut(QKeySequence(apartKey), this, [this] { sayNotSame(); }, Qt::WidgetWithChildrenShortcut);
    connect(merge_, &QPushButton::clicked, this, &MergePage::merge);
    connect(swap_, &QPushButton::clicked, this, &MergePage::swap);
    connect(apart_, &QPushButton::clicked, this, &MergePage::sayNotSame);
    connect(back_, &QPushButton::clicked, this, &MergePage::left);
    return foot;
}

void MergePage::fillFields(const MergePreview& preview) {
    // A layout that is held does not notice by itself that a widget is gone.
    if (table_) fields_->body()->removeWidget(table_);
    delete table_;
    table_ = new QWidget;
    auto* grid = new QGridLayout(table_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::gap);
    grid->setVerticalSpacing(metrics::grid);
    grid->setColumnMinimumWidth(0, 112);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    fields_->body()->addWidget(table_);
    fillHead(preview);
    for (const MergeField& field : preview.fields) addChoice(grid->rowCount(), field);
    if (preview.fields.empty()) {
        auto* same = (new Label(tr("Every field says the same."), TextSize::Body, Tone::Muted))->wrapped();
        grid->addWidget(same, 1, 1, 1, 2);
    }
}

void MergePage::fillHead(const MergePreview& preview) {
    auto* grid = static_cast<QGridLayout*>(table_->layout());
    const Day today = shop_.today();
    for (const auto& [column, customer, word] : {std::tuple{1, &preview.kept, tr("stays")}, std::tuple{2, &preview.gone, tr("goes to the bin")}}) {
        auto* head = new QWidget;
        auto* line = new QHBoxLayout(head);
        line->setContentsMargins(0, 0, 0, 4);
        line->setSpacing(10);
        auto* face = new Avatar(metrics::rowAvatar);
        face->setName(customer->displayName);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        auto* name = new ElidedLabel(customer->displayName, TextSize::Strong);
        name->setObjectName(column == 1 ? u"keptName"_s : u"goneName"_s);
        const QString since = customer->createdOn.isValid() ? tr("in the book since %1").arg(Formats::dayBrief(customer->createdOn, today)) : QString();
        words->addWidget(name);
        words->addWidget(new ElidedLabel(Formats::line({word, tr("number %1").arg(customer->id.value), since}), TextSize::Small, column == 1 ? Tone::Accent : Tone::Muted));
        line->addWidget(face);
        line->addLayout(words, 1);
        grid->addWidget(head, 0, column);
    }
}

void MergePage::addChoice(int row, const MergeField& field) {
    auto* grid = static_cast<QGridLayout*>(table_->layout());
    auto* title = new Label(field.title, TextSize::Body, Tone::Muted);
    title->setContentsMargins(0, 9, 0, 0);
    grid->addWidget(title->wrapped(), row, 0, Qt::AlignTop);
    auto* group = new QButtonGroup(table_);
    const auto shown = [&](const QString& value) { return value.isEmpty() ? tr("nothing") : recordValueText(field.name, value, shop_.today(), shop_.profile().currency); };
    auto* kept = new ChoiceCell(shown(field.kept));
    auto* gone = new ChoiceCell(shown(field.gone));
    kept->setObjectName(field.name + u"Kept"_s);
    gone->setObjectName(field.name + u"Gone"_s);
    kept->setAccessibleName(tr("%1: %2, as the record that stays says").arg(field.title, kept->text()));
    gone->setAccessibleName(tr("%1: %2, as the record that goes says").arg(field.title, gone->text()));
    for (ChoiceCell* cell : {kept, gone}) group->addButton(cell);
    (field.isTaken ? gone : kept)->setChecked(true);
    // What the one leaves empty is filled by the other, and nothing is replaced by nothing.
    kept->setEnabled(!field.kept.isEmpty() && !field.gone.trimmed().isEmpty());
    gone->setEnabled(kept->isEnabled());
    grid->addWidget(kept, row, 1, Qt::AlignTop);
    grid->addWidget(gone, row, 2, Qt::AlignTop);
    connect(gone, &QAbstractButton::toggled, this, [this, name = field.name](bool taken) { choose(name, taken); });
}

void MergePage::fillFacts() {
    attempt(this, [this] {
        const auto result = MergeDesk::preview(shop_.reader(), keep_, gone_, take_);
        const auto* preview = std::get_if<MergePreview>(&result);
        if (!preview) return;
        const Customer& after = preview->result;
        const QString country = shop_.profile().country;
        QStringList phones, emails, addresses, dates, channels, notes;
        for (const Phone& one : after.phones) phones << one.number.display(country);
        for (const Email& one : after.emails) emails << one.address;
        for (const Address& one : after.addresses) addresses << one.lines(country).join(u", "_s);
        for (const LabelledDate& one : after.dates) dates << Formats::line({Formats::partialDate(one.date), one.label});
        unitedFacts_->clear();
        const auto add = [this](const QString& word, const QStringList& values) {
            if (!values.isEmpty()) unitedFacts_->add(word, withNamesIsolated(values.join(u'\n')));
        };
        add(tr("Phones"), phones);
        add(tr("E-mails"), emails);
        add(tr("Addresses"), addresses);
        add(tr("Dates"), dates);
        QStringList handles, facts;
        for (const Handle& one : after.handles) handles << Formats::line({one.address, one.label});
        for (const Fact& one : after.facts) facts << (one.label.isEmpty() ? one.text : tr("%1: %2").arg(one.label, one.text));
        add(tr("Web"), handles);
        add(tr("Former names"), after.formerNames);
        add(tr("Good to know"), facts);
        add(tr("Tags"), after.tags.isEmpty() ? QStringList() : QStringList{after.tags.join(u", "_s)});
        add(tr("In other programs"), after.externalIds);
        if (unitedFacts_->isEmpty()) unitedFacts_->add(tr("Phones"), tr("none on either record"), Tone::Muted);
        movingFacts_->clear();
        for (const MergeCount& count : preview->moves)
            if (count.rows > 0) movingFacts_->add(rowKindsText(count.what.toUtf8()), Formats::count(count.rows));
        if (movingFacts_->isEmpty()) movingFacts_->add(tr("Nothing hangs on the other record"), QString(), Tone::Muted);
        movingFacts_->add(tr("Stamps"), preview->stampsOfGone == 0 ? Formats::count(preview->stampsOfKept)
                                                                  : tr("%1 and %2 make %3").arg(preview->stampsOfKept).arg(preview->stampsOfGone).arg(preview->stampsOfKept + preview->stampsOfGone),
                          Tone::Stamp);
        for (const Channel channel : preview->withdrawn) channels << channelText(channel);
        withdrawn_->setText(channels.isEmpty() ? QString() : tr("One of the two said no, so it is no from now on: %1").arg(channels.join(u", "_s)));
        withdrawn_->setVisible(!channels.isEmpty());
        notes_->setText(preview->notes.isEmpty() ? QString() : tr("Kept in the history as notes:") + u'\n' + withNamesIsolated(preview->notes.join(u'\n')));
        notes_->setVisible(!preview->notes.isEmpty());
    });
}

}  // namespace regulars
