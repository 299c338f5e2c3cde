#pragma once
#include "ui/shared/asker.h"
#include <QStringList>

namespace regulars::testing {

/// Answers the program's questions as a test says, and remembers what was asked.
class ScriptedAsker final : public Asker {
public:
    [[nodiscard]] bool confirm(QWidget*, const QString& title, const QString&, const QString&) override { return ask(title), yes; }
    [[nodiscard]] int choose(QWidget*, const QString& title, const QString&, const QString&, const QString&) override { return ask(title), choice; }
    [[nodiscard]] QString openFile(QWidget*, const QString& title, const QString&) override { return ask(title), opened; }
    [[nodiscard]] QString saveFile(QWidget*, const QString& title, const QString& name, const QString&) override {
        proposed = name;
        return ask(title), written;
    }
    [[nodiscard]] QString folder(QWidget*, const QString& title, const QString&) override { return ask(title), chosenFolder; }

    bool yes = true;
    int choice = 0;
    QString opened, written, chosenFolder;  ///< the answers; empty: nothing was chosen
    QString proposed;                       ///< the name last offered for a file
    QStringList asked;                      ///< the titles of all questions

private:
    void ask(const QString& title) { asked << title; }
};

}  // namespace regulars::testing
