#pragma once
#include "ui/shared/search_field.h"
#include "ui/window/actions.h"
#include <functional>
#include <optional>
#include <variant>
#include <vector>

class QListWidget;

namespace regulars {
class Card;

/// One line under the search box: a person found, or a command.
struct SearchHit {
    QString title;           ///< "Elin Åkerström"
    QString detail;          ///< "Malmö · 070-123 45 67"
    qint64 customer = 0;     ///< the person's id; 0 for a command
    std::optional<Act> act;  ///< the command
    using Letters = std::vector<std::pair<qsizetype, qsizetype>>;  ///< from where and how many
    Letters bold{};        ///< the letters of the detail that fit what was typed
    Letters marked{};      ///< those of the title
    bool isGuess = false;  ///< found only if there is an error in what was typed
};

/// The window's one search box: finds people as one types, and the program's commands; Down and Enter choose.
class SearchBox : public SearchField {
    Q_OBJECT
public:
    using Find = std::function<std::vector<SearchHit>(const QString& text)>;
    static constexpr int mostPeople = 50;  ///< asked for at a time
    explicit SearchBox(QWidget* parent = nullptr);
    /// Answers within a frame; called at every key press.
    void setFind(Find find) { find_ = std::move(find); }
    void retranslate();
    /// The lines now shown; for tests and assistive technology.
    [[nodiscard]] const std::vector<SearchHit>& hits() const { return hits_; }
Q_SIGNALS:
    void customerChosen(qint64 id);
    void actChosen(regulars::Act);
protected:
    void keyPressEvent(QKeyEvent*) override;
    void focusInEvent(QFocusEvent*) override;
    void focusOutEvent(QFocusEvent*) override;
    bool eventFilter(QObject*, QEvent*) override;
private:
    void look();
    void build();
    void addRemark(const QString& words, const QString& more);
    void show(std::vector<SearchHit>);
    void close();
    void choose(int line);
    void step(int lines);
    Find find_;
    std::vector<SearchHit> hits_;
    Card* sheet_ = nullptr;
    QListWidget* list_ = nullptr;  ///< made at the first search: nothing loads before the first paint but the first screen
};

}  // namespace regulars
