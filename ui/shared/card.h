#pragma once
#include "ui/shared/label.h"
#include <QFrame>
#include <QVBoxLayout>

class QGridLayout;
class QScrollArea;

namespace regulars {

/// A rounded panel with an uppercase muted title, and optionally a figure or a control at the title's right.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);
    void setTitle(const QString&);
    /// A short text at the right of the title: a count, a card number.
    void setAside(const QString&);
    /// A control at the right of the title; the card owns it.
    void setAsideWidget(QWidget*);
    /// Where the content goes, under the title, 8 px apart.
    [[nodiscard]] QVBoxLayout* body() { return body_; }
    /// A card that is chosen has a green border of 2 px.
    void setChosen(bool);
    /// Raised ground instead of surface: a card within a card.
    void setInset(bool);
protected:
    void paintEvent(QPaintEvent*) override;
private:
    Label* title_;
    Label* aside_;
    QHBoxLayout* head_;
    QVBoxLayout* body_;
    bool chosen_ = false, inset_ = false;
};

/// The head of a place: its name, a muted sentence beside it, and controls at the right.
class PlaceHeader : public QWidget {
    Q_OBJECT
public:
    explicit PlaceHeader(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString&);
    void setSentence(const QString&);
    void addControl(QWidget*);
private:
    Label* title_;
    ElidedLabel* sentence_;
    QHBoxLayout* row_;
};

/// Rows of a muted word at the left and its value at the right: "Size   38 · shoe 39".
class FactList : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget* parent = nullptr);
    /// Takes the rows away; their labels stay for those that are added next.
    void clear();
    void add(const QString& word, const QString& value, Tone = Tone::Ink);
    [[nodiscard]] bool isEmpty() const { return used_ == 0; }
private:
    struct Row { Label* word; Label* value; };
    void addRow();
    QGridLayout* grid_;
    std::vector<Row> rows_;
    std::size_t used_ = 0;
    int wordWidth_ = 0;  ///< of the widest word shown; longer ones break
};

/// A frameless area that scrolls its content vertically, on the window's ground.
class Column : public QWidget {
    Q_OBJECT
public:
    /// Content margin in pixels around the column.
    explicit Column(int margin = 16, QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* body() { return body_; }
    void scrollToTop();
private:
    QScrollArea* area_;
    QVBoxLayout* body_;
};

}  // namespace regulars
