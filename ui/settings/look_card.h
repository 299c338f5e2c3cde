#pragma once
#include "ui/shared/card.h"
#include "ui/shared/theme.h"

class QButtonGroup;
class QComboBox;

namespace regulars {

/// How the window looks and which language it speaks.
class LookCard : public Card {
    Q_OBJECT
public:
    LookCard(Theme::Mode look, const QString& language, QWidget* parent = nullptr);
Q_SIGNALS:
    void themeChosen(regulars::Theme::Mode mode);
    void languageChosen(const QString& code);
};

}  // namespace regulars
