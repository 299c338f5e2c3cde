#include "ui/window/typing_mark.h"
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPersistentModelIndex>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalBlocker>
#include <QTextCursor>
#include <QTextEdit>

namespace regulars {

namespace {

class LineMark final : public TypingMark {
public:
    explicit LineMark(QLineEdit* line)
        : line_(line), text_(line->text()), cursor_(line->cursorPosition()), from_(line->selectionStart()), length_(line->selectionLength()), modified_(line->isModified()) {
        if (from_ >= 0) return;
        // A step aside and back closes the undo step that is being typed.
        const QSignalBlocker quiet(line);
        if (cursor_ > 0) line->cursorBackward(false), line->cursorForward(false);
        else line->cursorForward(false), line->cursorBackward(false);
        line->setCursorPosition(cursor_);
    }
    void restore() override {
        if (!line_) return;
        for (int step = 0; step < 4 && line_->text() != text_ && line_->isUndoAvailable(); ++step) line_->undo();
        if (line_->text() != text_) line_->setText(text_);
        line_->setCursorPosition(cursor_);
        if (from_ >= 0) cursor_ == from_ ? line_->setSelection(from_ + length_, -length_) : line_->setSelection(from_, length_);
        line_->setModified(modified_);
    }
private:
    QPointer<QLineEdit> line_;
    QString text_;
    int cursor_, from_, length_;
    bool modified_;
};

/// For both kinds of text editor, which have no common ancestor with these functions.
template <class Editor>
class TextMark final : public TypingMark {
public:
    explicit TextMark(Editor* editor)
        : editor_(editor), steps_(editor->document()->availableUndoSteps()), position_(editor->textCursor().position()), anchor_(editor->textCursor().anchor()),
          modified_(editor->document()->isModified()) {
        // A document just marked as unmodified does not join the next letters to the step before.
        const QSignalBlocker quiet(editor->document());
        editor->document()->setModified(false);
        if (modified_) marked_ = true;
    }
    ~TextMark() override {
        // No digit came after all.
        if (editor_ && marked_ && !editor_->document()->isModified() && editor_->document()->availableUndoSteps() == steps_) putBackModified();
    }
    void restore() override {
        if (!editor_) return;
        QTextDocument* document = editor_->document();
        while (document->availableUndoSteps() > steps_ && document->isUndoAvailable()) document->undo();
        document->clearUndoRedoStacks(QTextDocument::RedoStack);
        QTextCursor cursor = editor_->textCursor();
        cursor.setPosition(anchor_);
        cursor.setPosition(position_, QTextCursor::KeepAnchor);
        editor_->setTextCursor(cursor);
        putBackModified();
    }
private:
    void putBackModified() { editor_->document()->setModified(modified_); }
    QPointer<Editor> editor_;
    int steps_, position_, anchor_;
    bool modified_, marked_ = false;
};

class RowMark final : public TypingMark {
public:
    explicit RowMark(QAbstractItemView* view) : view_(view), current_(view->currentIndex()) {
        if (view->selectionModel())
            for (const QModelIndex& index : view->selectionModel()->selectedRows()) selected_.append(index);
    }
    void restore() override {
        if (!view_ || !view_->selectionModel() || view_->currentIndex() == current_) return;
        QItemSelection selection;
        for (const QPersistentModelIndex& index : selected_)
            if (index.isValid()) selection.select(index, index);
        view_->selectionModel()->setCurrentIndex(current_, QItemSelectionModel::NoUpdate);
        view_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
private:
    QPointer<QAbstractItemView> view_;
    QPersistentModelIndex current_;
    QList<QPersistentModelIndex> selected_;
};

class ChoiceMark final : public TypingMark {
public:
    explicit ChoiceMark(QComboBox* box) : box_(box), index_(box->currentIndex()) {}
    void restore() override {
        if (box_) box_->setCurrentIndex(index_);
    }
private:
    QPointer<QComboBox> box_;
    int index_;
};

}  // namespace

std::unique_ptr<TypingMark> TypingMark::of(QWidget* focus) {
    if (auto* line = qobject_cast<QLineEdit*>(focus)) return line->isReadOnly() ? nullptr : std::make_unique<LineMark>(line);
    if (auto* plain = qobject_cast<QPlainTextEdit*>(focus)) return plain->isReadOnly() ? nullptr : std::make_unique<TextMark<QPlainTextEdit>>(plain);
    if (auto* text = qobject_cast<QTextEdit*>(focus)) return text->isReadOnly() ? nullptr : std::make_unique<TextMark<QTextEdit>>(text);
    if (auto* spin = qobject_cast<QAbstractSpinBox*>(focus))
        if (auto* line = spin->findChild<QLineEdit*>()) return std::make_unique<LineMark>(line);
    if (auto* box = qobject_cast<QComboBox*>(focus)) {
        if (box->lineEdit()) return std::make_unique<LineMark>(box->lineEdit());
        return std::make_unique<ChoiceMark>(box);
    }
    if (auto* view = qobject_cast<QAbstractItemView*>(focus)) return std::make_unique<RowMark>(view);
    return nullptr;
}

}  // namespace regulars
