#include "core/shop/shop.h"
#include "ui/history/composer.h"
#include "ui/history/growing_edit.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/formats.h"
#include "ui/shared/typed_edits.h"
#include <QButtonGroup>
#include <QVBoxLayout>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {
constexpr std::array<Icon, Composer::kinds> kindGlyphs{Icon::Phone, Icon::Visit, Icon::Note, Icon::Promise, Icon::Clock, Icon::Complaint};
constexpr int roomForSigns = 600;  // px: narrower, the kinds keep only their words and letters
}  // namespace

std::array<QString, Composer::kinds> Composer::letters() {
    return {
        //: The letter that picks "Call" in the empty composer; the letters must differ
        tr("c", "letter of Call"),
        //: The letter that picks "Visit"
        tr("v", "letter of Visit"),
        //: The letter that picks "Note"
        tr("n", "letter of Note"),
        //: The letter that picks "Promise"
        tr("p", "letter of Promise"),
        //: The letter that picks "Appointment"
        tr("a", "letter of Appointment"),
        //: The sign that picks "Complaint"
        tr("!", "letter of Complaint"),
    };
}

void Composer::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(metrics::grid);
    column->addWidget(buildEditing());
    column->addWidget(buildKinds());
    text_ = new GrowingEdit(1, 7);
    text_->setObjectName(u"composerText"_s);
    text_->setAccessibleName(tr("What happened"));
    text_->setPlaceholderText(tr("What was said or done. A line like “> fri 10 call back” sets the next step."));
    text_->installEventFilter(this);
    setFocusProxy(text_);
    column->addWidget(text_);
    step_ = (new Label({}, TextSize::Small, Tone::Accent))->wrapped();
    step_->setObjectName(u"composerStep"_s);
    step_->hide();
    column->addWidget(step_);
    column->addWidget(buildChoices());
}

QWidget* Composer::buildEditing() {
    editingLine_ = new QWidget;
    auto* row = new QHBoxLayout(editingLine_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    editingWords_ = (new Label({}, TextSize::Strong, Tone::Accent))->wrapped();
    editingWords_->setObjectName(u"composerEditing"_s);
    stopEditing_ = new Button(tr("Leave it as it was"), Button::Look::Link);
    stopEditing_->setObjectName(u"stopEditing"_s);
    row->addWidget(editingWords_, 1);
    row->addWidget(stopEditing_, 0, Qt::AlignTop);
    editingLine_->hide();
    return editingLine_;
}

void Composer::showEditing() {
    if (isEditing()) {
        const QString day = Formats::dayBrief(editing_.day, shop_.today());
        editingWords_->setText((editing_.kind == Interaction::Kind::Call    ? tr("Changing the call of %1")
                                : editing_.kind == Interaction::Kind::Visit ? tr("Changing the visit of %1")
                                                                            : tr("Changing the note of %1"))
                                   .arg(day));
    }
    if (isFinishing()) editingWords_->setText(tr("What came of: %1").arg(finishing_.text));
    stopEditing_->setText(isFinishing() ? tr("Leave it open") : tr("Leave it as it was"));
    editingLine_->setVisible(isEditing() || isFinishing());
    Q_EMIT editingChanged(editing_.id);
}

QWidget* Composer::buildKinds() {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, 4);
    const std::array<QString, kinds> names{tr("Call"), tr("Visit"), tr("Note"), tr("Promise"), tr("Appointment"), tr("Complaint")};
    const std::array<QString, kinds> keys = letters();
    kindGroup_ = new QButtonGroup(this);
    for (size_t i = 0; i < kinds; ++i) {
        auto* button = new Button(kindGlyphs[i], names[i], Button::Look::Segment);
        button->setObjectName(u"composerKind%1"_s.arg(i));
        button->setHint(keys[i].toUpper());
        button->setToolTip(tr("%1, then Tab, in the empty field").arg(keys[i].toUpper()));
        button->setAccessibleDescription(button->toolTip());
        kindGroup_->addButton(button, static_cast<int>(i));
        kindButtons_[i] = button;
        flow->addWidget(button);
    }
    kindButtons_[0]->setChecked(true);
    row->addWidget(buttons, 1);
    keyHint_ = new Label(Formats::keys(QKeySequence(Qt::CTRL | Qt::Key_L)), TextSize::Small, Tone::Muted);
    keyHint_->setToolTip(tr("This key leads here from anywhere"));
    row->addWidget(keyHint_);
    return line;
}

void Composer::resizeEvent(QResizeEvent*) {
    const bool wide = width() >= roomForSigns;
    if (keyHint_->isHidden() != wide) return;
    keyHint_->setVisible(wide);
    for (size_t i = 0; i < kinds; ++i) kindButtons_[i]->setGlyph(wide ? std::optional(kindGlyphs[i]) : std::nullopt);
}

QWidget* Composer::buildChoices() {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    auto* choices = new QWidget;
    auto* flow = new FlowLayout(choices, metrics::grid);
    direction_ = new Chip({}, Chip::Look::Accent);
    direction_->setObjectName(u"composerDirection"_s);
    direction_->makeClickable();
    outcome_ = new Chip({});
    outcome_->setObjectName(u"composerOutcome"_s);
    outcome_->setMenu(outcomeMenu_ = buildOutcomeMenu());
    amount_ = new MoneyEdit(currency_);
    amount_->setObjectName(u"composerAmount"_s);
    amount_->setAccessibleName(tr("Amount"));
    amount_->setFixedWidth(112);
    stamp_ = Chip::choice(tr("Stamp"));
    stamp_->setObjectName(u"composerStamp"_s);
    stamp_->setAccessibleName(tr("Stamp the card for this visit"));
    stamp_->setToolTip(stamp_->accessibleName());
    followUp_ = new Chip({});
    followUp_->setObjectName(u"composerFollowUp"_s);
    followUp_->setMenu(buildFollowUpMenu());
    minutesChip_ = new Chip({});
    minutesChip_->setObjectName(u"composerMinutes"_s);
    minutesChip_->setMenu(buildMinutesMenu());
    severityChip_ = new Chip({});
    severityChip_->setObjectName(u"composerSeverity"_s);
    severityChip_->setMenu(buildSeverityMenu());
    for_ = new Chip({});
    for_->setObjectName(u"composerFor"_s);
    for_->setMenu(buildForMenu());
    for (QWidget* choice : {static_cast<QWidget*>(direction_), static_cast<QWidget*>(outcome_), static_cast<QWidget*>(amount_), static_cast<QWidget*>(stamp_),
                            static_cast<QWidget*>(followUp_), static_cast<QWidget*>(minutesChip_), static_cast<QWidget*>(severityChip_), static_cast<QWidget*>(for_)})
        flow->addWidget(choice);
    status_ = new Label({}, TextSize::Small, Tone::Muted);
    status_->setObjectName(u"composerStatus"_s);
    save_ = new Button(tr("Save"), Button::Look::Primary);
    save_->setObjectName(u"composerSave"_s);
    save_->setHint(Formats::keys(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    row->addWidget(choices, 1);
    row->addWidget(status_, 0, Qt::AlignBottom);
    row->addWidget(save_, 0, Qt::AlignBottom);
    return line;
}

QMenu* Composer::buildOutcomeMenu() {
    auto* menu = new QMenu(this);
    const auto add = [&](const QString& words, const QString& code) {
        connect(menu->addAction(words), &QAction::triggered, this, [this, code] {
            outcomeCode_ = code;
            changed();
        });
    };
    add(tr("Reached"), u"reached"_s);
    add(tr("No answer"), u"no_answer"_s);
    add(tr("Message left"), u"message"_s);
    return menu;
}

QMenu* Composer::buildFollowUpMenu() {
    auto* menu = new QMenu(this);
    const auto add = [&](const QString& words, int days, int months = 0) {
        connect(menu->addAction(words), &QAction::triggered, this, [this, days, months] { writeFollowUp(shop_.today().plusMonths(months).plusDays(days)); });
    };
    add(tr("Tomorrow"), 1);
    add(tr("In three days"), 3);
    add(tr("In a week"), 7);
    add(tr("In two weeks"), 14);
    add(tr("In a month"), 0, 1);
    menu->addSeparator();
    connect(menu->addAction(tr("No follow-up")), &QAction::triggered, this, [this] { writeFollowUp({}); });
    return menu;
}

QMenu* Composer::buildMinutesMenu() {
    auto* menu = new QMenu(this);
    for (const int minutes : {10, 15, 20, 30, 45, 60, 90, 120, 180})
        connect(menu->addAction(tr("%n minute(s)", nullptr, minutes)), &QAction::triggered, this, [this, minutes] {
            minutes_ = minutes;
            changed();
        });
    return menu;
}

QMenu* Composer::buildSeverityMenu() {
    auto* menu = new QMenu(this);
    for (const Severity severity : {Severity::Low, Severity::Normal, Severity::High, Severity::Critical})
        connect(menu->addAction(severityWord(severity)), &QAction::triggered, this, [this, severity] {
            severity_ = severity;
            describeChips();
            changed();
        });
    return menu;
}

QString Composer::severityWord(Severity severity) {
    switch (severity) {
    case Severity::Low: return tr("Small matter");
    case Severity::Normal: return tr("Usual");
    case Severity::High: return tr("Serious");
    case Severity::Critical: return tr("Somebody may come to harm");
    }
    return {};
}

QMenu* Composer::buildForMenu() {
    auto* menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const Staff& person : ProfileStore(shop_.reader()).staff()) {
            // An ampersand in a name is not a key.
            connect(menu->addAction(QString(person.name).replace(u'&', u"&&"_s)), &QAction::triggered, this, [this, id = person.id] {
                forStaff_ = id;
                changed();
            });
        }
        connect(menu->addAction(tr("Anybody")), &QAction::triggered, this, [this] {
            forStaff_ = {};
            changed();
        });
    });
    return menu;
}

void Composer::describeChips() {
    direction_->setText(outgoing_ ? tr("Outgoing") : tr("Incoming"));
    direction_->setAccessibleName(tr("Direction of the call: %1").arg(direction_->text()));
    direction_->setToolTip(outgoing_ ? tr("You called. Press to change: the customer called") : tr("The customer called. Press to change: you called"));
    const QString reached = outcomeCode_ == u"no_answer" ? tr("No answer") : outcomeCode_ == u"message" ? tr("Message left") : tr("Reached");
    outcome_->setText(reached);
    outcome_->setAccessibleName(tr("How the call ended: %1").arg(reached));
    minutesChip_->setText(tr("%n minute(s)", nullptr, minutes_));
    minutesChip_->setAccessibleName(tr("How long the appointment takes: %1").arg(minutesChip_->text()));
    severityChip_->setText(severityWord(severity_));
    severityChip_->setAccessibleName(tr("How bad it is: %1").arg(severityChip_->text()));
    describeFollowUp();
}

void Composer::describeFollowUp() {
    const WrittenEntry entry = written();
    const QString day = entry.step ? Formats::dayShort(entry.step->day, shop_.today()) : QString();
    const bool isPromise = writes() == Writes::Promise, isAppointment = writes() == Writes::Appointment;
    const QString none = isPromise ? tr("By when?") : isAppointment ? tr("When?") : tr("Follow up");
    const QString on = isPromise ? tr("By %1") : isAppointment ? tr("On %1") : tr("Follow up: %1");
    followUp_->setText(day.isEmpty() ? none : on.arg(day));
    followUp_->setLook(day.isEmpty() ? Chip::Look::Outline : Chip::Look::Accent);
    followUp_->setAccessibleName(followUp_->text());
    for_->setVisible(entry.step.has_value());
    const auto person = forStaff_.isValid() ? ProfileStore(shop_.reader()).find(forStaff_) : std::nullopt;
    for_->setText(tr("For: %1").arg(person ? person->name : tr("anybody")));
    for_->setAccessibleName(for_->text());
}

}  // namespace regulars
