#pragma once
#include <QString>

class QWidget;

namespace regulars {

/// Who answers the program's questions: the person at the window, or a test. The only door to modal dialogs.
class Asker {
public:
    virtual ~Asker() = default;
    /// A question that needs a yes before something large happens. `yes` names the deed ("Delete 3 customers").
    [[nodiscard]] virtual bool confirm(QWidget* parent, const QString& title, const QString& sentence, const QString& yes) = 0;
    /// A question whose yes is the way out of trouble and takes nothing away: Enter says yes.
    [[nodiscard]] virtual bool offer(QWidget* parent, const QString& title, const QString& sentence, const QString& yes) { return confirm(parent, title, sentence, yes); }
    /// Three ways: 0 for the first answer, 1 for the second, -1 for neither (Esc).
    [[nodiscard]] virtual int choose(QWidget* parent, const QString& title, const QString& sentence, const QString& first, const QString& second) = 0;
    /// A file to read; empty when none was chosen. Filter in Qt's form, "Tables (*.csv)".
    [[nodiscard]] virtual QString openFile(QWidget* parent, const QString& title, const QString& filter) = 0;
    /// A file to write; `name` is proposed. The person has agreed to replace an existing one.
    [[nodiscard]] virtual QString saveFile(QWidget* parent, const QString& title, const QString& name, const QString& filter) = 0;
    [[nodiscard]] virtual QString folder(QWidget* parent, const QString& title, const QString& start) = 0;
};

/// Asks the person in dialogs of the system.
class DialogAsker final : public Asker {
public:
    [[nodiscard]] bool confirm(QWidget*, const QString& title, const QString& sentence, const QString& yes) override;
    [[nodiscard]] bool offer(QWidget*, const QString& title, const QString& sentence, const QString& yes) override;
    [[nodiscard]] int choose(QWidget*, const QString& title, const QString& sentence, const QString& first, const QString& second) override;
    [[nodiscard]] QString openFile(QWidget*, const QString& title, const QString& filter) override;
    [[nodiscard]] QString saveFile(QWidget*, const QString& title, const QString& name, const QString& filter) override;
    [[nodiscard]] QString folder(QWidget*, const QString& title, const QString& start) override;
private:
    QString lastFolder_;
};

}  // namespace regulars
