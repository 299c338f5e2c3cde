#pragma once
#include "core/mailings/sheet.h"
#include "ui/shared/card.h"

class QComboBox;
class QSpinBox;

namespace regulars {

/// Step 3: the paper, and at which card of a half-used sheet printing begins.
class PaperCard : public Card {
    Q_OBJECT
public:
    explicit PaperCard(QWidget* parent = nullptr);
    [[nodiscard]] Sheet sheet() const;
    [[nodiscard]] int startCell() const;  ///< from 0
    void setFigures(int cards, int sheets);
    void setTroubles(const QStringList& sentences);

Q_SIGNALS:
    void changed();

private:
    QComboBox* sheet_;
    QSpinBox* start_;
    Label *figures_, *troubles_;
};

}  // namespace regulars
