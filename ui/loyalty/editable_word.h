#pragma once
#include <QWidget>
#include <functional>

class QLineEdit;
class QSpinBox;

namespace regulars {

class Chip;

/// A word in a sentence that becomes a field when chosen: Enter takes what was written, Esc leaves it as it was.
class EditableWord : public QWidget {
    Q_OBJECT
public:
    /// `name` says what the word stands for, to whoever cannot see the sentence around it.
    EditableWord(const QString& name, bool isStamp, QWidget* parent = nullptr);
    /// Words to be written freely.
    void holdText(const QString& text, int most);
    /// A number; `least` may be a special one with a name of its own. `inWords` says the number as it stands in the sentence.
    void holdNumber(int number, int least, int most, const QString& leastInWords, std::function<QString(int)> inWords);
    [[nodiscard]] QString text() const { return text_; }
    [[nodiscard]] int number() const { return number_; }
    [[nodiscard]] bool isOpen() const;

public Q_SLOTS:
    void open();

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void close(bool take);
    void showWord();
    Chip* word_;
    QLineEdit* line_ = nullptr;
    QSpinBox* spin_ = nullptr;
    QString text_, name_;
    int number_ = 0;
    std::function<QString(int)> inWords_;
    bool isClosing_ = false;
};

}  // namespace regulars
