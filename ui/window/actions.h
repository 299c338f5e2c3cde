#pragma once
#include "ui/shared/icons.h"
#include <QKeySequence>
#include <QObject>
#include <QString>
#include <map>
#include <vector>

class QAction;
class QWidget;

namespace regulars {

/// What a key of the window does.
enum class Act {
    Search, NewCustomer, Compose, Save, Stamp, Print, Undo, Redo,
    Today, Customers, Loyalty, Cards, Insight, Settings, Lock, Help,
    BringIn, TakeOut, Duplicates, Bin, Retention, Changes, BackUp, DarkLook, LightLook, SystemLook, Quit
};

/// One line of the table of keys: the deed in words, its sign, and the keys that do it (the first is the one shown).
struct ActSpec {
    Act act;
    const char* text;  ///< English source in the translation context "Act"
    Icon icon;
    std::vector<QKeySequence> keys;
    const char* words = "";  ///< other words people call it by, for the search box; in the same context
};

/// The one table of everything a key does; menus, tooltips, the search box and the help page are made from it.
[[nodiscard]] const std::vector<ActSpec>& actTable();
[[nodiscard]] QString textOf(Act);
/// By what words it is found: those of its text and its other ones.
[[nodiscard]] QString wordsOf(Act);
/// The key as shown beside words, "Ctrl K"; empty when there is none.
[[nodiscard]] QString keyOf(Act);

/// The table's lines as actions of a window.
class Actions : public QObject {
    Q_OBJECT
public:
    explicit Actions(QWidget* window);
    [[nodiscard]] QAction* of(Act) const;
    /// Takes the words anew after a change of language.
    void retranslate();
    /// While off no key does anything.
    void setOn(bool on);
Q_SIGNALS:
    void triggered(regulars::Act);
private:
    std::map<Act, QAction*> actions_;
};

/// Lets Ctrl+Z through to the shop when the focused text field is as last saved; otherwise the field undoes typing.
/// A field counts as unsaved while QLineEdit::isModified() or its document's isModified() holds.
class UndoKeyFilter : public QObject {
    Q_OBJECT
public:
    explicit UndoKeyFilter(QObject* parent) : QObject(parent) {}
protected:
    bool eventFilter(QObject*, QEvent*) override;
};

}  // namespace regulars
