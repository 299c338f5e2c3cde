#include "ui/window/actions.h"
#include "ui/shared/formats.h"
#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>
#include <QWidget>

namespace regulars {

const std::vector<ActSpec>& actTable() {
    using K = QKeySequence;
    static const std::vector<ActSpec> table{
        {Act::Search, QT_TRANSLATE_NOOP("Act", "Find anyone or anything"), Icon::Search, {K(Qt::CTRL | Qt::Key_K)}},
        {Act::NewCustomer, QT_TRANSLATE_NOOP("Act", "New customer"), Icon::Plus, {K(Qt::CTRL | Qt::Key_N)}, QT_TRANSLATE_NOOP("Act", "add person create")},
        {Act::Compose, QT_TRANSLATE_NOOP("Act", "Write a call, a visit or a note"), Icon::Note, {K(Qt::CTRL | Qt::Key_L)}, QT_TRANSLATE_NOOP("Act", "log phone purchase complaint")},
        {Act::Save, QT_TRANSLATE_NOOP("Act", "Save what is being written"), Icon::Check, {K(Qt::CTRL | Qt::Key_Return), K(Qt::CTRL | Qt::Key_Enter)}},
        // The plus lies on another key with and without Shift, and on the number block.
        {Act::Stamp, QT_TRANSLATE_NOOP("Act", "Stamp the open customer's card"), Icon::Stamp, {K(Qt::CTRL | Qt::Key_Plus), K(Qt::CTRL | Qt::Key_Equal), K(Qt::CTRL | Qt::SHIFT | Qt::Key_Plus)}},
        {Act::Print, QT_TRANSLATE_NOOP("Act", "Print for what is open"), Icon::Print, {K(Qt::CTRL | Qt::Key_P)}, QT_TRANSLATE_NOOP("Act", "cards labels paper")},
        {Act::Undo, QT_TRANSLATE_NOOP("Act", "Undo"), Icon::Undo, {K(Qt::CTRL | Qt::Key_Z)}, QT_TRANSLATE_NOOP("Act", "take back mistake")},
        {Act::Redo, QT_TRANSLATE_NOOP("Act", "Redo"), Icon::Redo, {K(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}, QT_TRANSLATE_NOOP("Act", "do again")},
        {Act::Today, QT_TRANSLATE_NOOP("Act", "Go to Today"), Icon::Today, {K(Qt::CTRL | Qt::Key_1)}},
        {Act::Customers, QT_TRANSLATE_NOOP("Act", "Go to Customers"), Icon::Customers, {K(Qt::CTRL | Qt::Key_2)}},
        {Act::Loyalty, QT_TRANSLATE_NOOP("Act", "Go to Loyalty"), Icon::Loyalty, {K(Qt::CTRL | Qt::Key_3)}},
        {Act::Cards, QT_TRANSLATE_NOOP("Act", "Go to Cards"), Icon::Cards, {K(Qt::CTRL | Qt::Key_4)}},
        {Act::Insight, QT_TRANSLATE_NOOP("Act", "Go to Insight"), Icon::Insight, {K(Qt::CTRL | Qt::Key_5)}},
        {Act::Settings, QT_TRANSLATE_NOOP("Act", "Settings"), Icon::Settings, {}, QT_TRANSLATE_NOOP("Act", "language currency colleagues staff options preferences")},
        {Act::Lock, QT_TRANSLATE_NOOP("Act", "Lock"), Icon::Lock, {}, QT_TRANSLATE_NOOP("Act", "hide screen leave")},
        {Act::Help, QT_TRANSLATE_NOOP("Act", "Help for this place"), Icon::Help, {K(Qt::Key_F1)}, QT_TRANSLATE_NOOP("Act", "keys shortcuts manual")},
        {Act::BringIn, QT_TRANSLATE_NOOP("Act", "Bring customers in from a file"), Icon::Import, {}, QT_TRANSLATE_NOOP("Act", "import csv excel spreadsheet table contacts")},
        {Act::TakeOut, QT_TRANSLATE_NOOP("Act", "Take the shop out into a file"), Icon::Export, {}, QT_TRANSLATE_NOOP("Act", "export csv json spreadsheet table save")},
        {Act::Duplicates, QT_TRANSLATE_NOOP("Act", "Find duplicates"), Icon::Customers, {K(Qt::CTRL | Qt::SHIFT | Qt::Key_D)}, QT_TRANSLATE_NOOP("Act", "twice twins same person merge unite double")},
        {Act::Bin, QT_TRANSLATE_NOOP("Act", "Open the bin"), Icon::Bin, {K(Qt::CTRL | Qt::SHIFT | Qt::Key_B)}, QT_TRANSLATE_NOOP("Act", "deleted removed trash restore recover")},
        {Act::Retention, QT_TRANSLATE_NOOP("Act", "Who was not seen for long"), Icon::Clock, {}, QT_TRANSLATE_NOOP("Act", "retention privacy inactive old forget gdpr")},
        {Act::Changes, QT_TRANSLATE_NOOP("Act", "Changes of the open customer"), Icon::Undo, {K(Qt::CTRL | Qt::SHIFT | Qt::Key_H)}, QT_TRANSLATE_NOOP("Act", "history who changed audit take back")},
        {Act::BackUp, QT_TRANSLATE_NOOP("Act", "Back up now"), Icon::Backup, {}, QT_TRANSLATE_NOOP("Act", "backup copy safe")},
        {Act::DarkLook, QT_TRANSLATE_NOOP("Act", "Dark look"), Icon::Settings, {}, QT_TRANSLATE_NOOP("Act", "theme night black colours")},
        {Act::LightLook, QT_TRANSLATE_NOOP("Act", "Light look"), Icon::Settings, {}, QT_TRANSLATE_NOOP("Act", "theme day white bright colours")},
        {Act::SystemLook, QT_TRANSLATE_NOOP("Act", "Look of the system"), Icon::Settings, {}, QT_TRANSLATE_NOOP("Act", "theme light dark follow colours")},
        {Act::Quit, QT_TRANSLATE_NOOP("Act", "Quit"), Icon::Close, {K(Qt::CTRL | Qt::Key_Q)}, QT_TRANSLATE_NOOP("Act", "exit close leave end")},
    };
    return table;
}

namespace {

const ActSpec& specOf(Act act) { return actTable()[static_cast<std::size_t>(act)]; }

bool holdsUnsavedTyping(const QObject* field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) return line->isModified();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(field)) return text->document()->isModified();
    if (const auto* text = qobject_cast<const QTextEdit*>(field)) return text->document()->isModified();
    return false;
}

}  // namespace

QString textOf(Act act) { return QCoreApplication::translate("Act", specOf(act).text); }

QString wordsOf(Act act) {
    const char* others = specOf(act).words;
    return *others ? textOf(act) + u' ' + QCoreApplication::translate("Act", others) : textOf(act);
}

QString keyOf(Act act) {
    const ActSpec& spec = specOf(act);
    return spec.keys.empty() ? QString() : Formats::keys(spec.keys.front());
}

Actions::Actions(QWidget* window) : QObject(window) {
    for (const ActSpec& spec : actTable()) {
        auto* action = new QAction(icon(spec.icon), {}, this);
        action->setShortcuts(QList<QKeySequence>(spec.keys.begin(), spec.keys.end()));
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, [this, act = spec.act] { Q_EMIT triggered(act); });
        window->addAction(action);
        actions_[spec.act] = action;
    }
    retranslate();
}

QAction* Actions::of(Act act) const { return actions_.at(act); }

void Actions::retranslate() {
    for (const auto& [act, action] : actions_) action->setText(textOf(act));
}

void Actions::setOn(bool on) {
    for (const auto& [act, action] : actions_) action->setEnabled(on);
}

bool UndoKeyFilter::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo)) return false;
    // Text fields claim both keys for themselves; one with nothing to undo must not.
    const bool isText = qobject_cast<QLineEdit*>(watched) || qobject_cast<QPlainTextEdit*>(watched) || qobject_cast<QTextEdit*>(watched);
    if (!isText || holdsUnsavedTyping(watched)) return false;
    event->ignore();
    return true;
}

}  // namespace regulars
