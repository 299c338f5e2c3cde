#pragma once
#include <QPlainTextEdit>

namespace regulars {

/// A text field as high as what stands in it, within limits. Ctrl+Z in it undoes typing; once nothing is unsaved, the key is
/// left to the window, which takes back the latest action.
class GrowingEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit GrowingEdit(int fewestLines, int mostLines, QWidget* parent = nullptr);
    /// What is saved: empty, or the entry being changed. Sets the text too, and forgets the typing before.
    void setSavedText(const QString& text);
    /// Puts back what was typed and is not saved.
    void setUnsavedText(const QString& text);
    [[nodiscard]] bool isAsSaved() const { return toPlainText() == saved_; }

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    int fewest_, most_;
    QString saved_;
};

}  // namespace regulars
