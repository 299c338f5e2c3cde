#include "ui/settings/look_card.h"
#include "ui/shared/button.h"
#include "ui/shared/region_choices.h"
#include <QButtonGroup>
#include <QComboBox>
#include <QLocale>
#include <algorithm>

namespace regulars {
using namespace Qt::StringLiterals;

LookCard::LookCard(Theme::Mode look, const QString& language, QWidget* parent) : Card(tr("Look and language"), parent) {
    setObjectName(u"lookCard"_s);
    auto* modes = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    const auto add = [&](Theme::Mode mode, const QString& word, const QString& name) {
        auto* button = new Button(word, Button::Look::Segment);
        button->setObjectName(name);
        button->setAccessibleName(tr("Look: %1").arg(word));
        button->setCheckable(true);
        button->setChecked(mode == look);
        modes->addButton(button, static_cast<int>(mode));
        row->addWidget(button);
    };
    add(Theme::Mode::System, tr("As the system"), u"lookSystem"_s);
    add(Theme::Mode::Light, tr("Light"), u"lookLight"_s);
    add(Theme::Mode::Dark, tr("Dark"), u"lookDark"_s);
    row->addStretch(1);
    body()->addLayout(row);
    auto* line = new QHBoxLayout;
    auto* word = new Label(tr("Language of the window"), TextSize::Body, Tone::Muted);
    auto* box = new QComboBox;
    box->setObjectName(u"windowLanguage"_s);
    box->setAccessibleName(word->text());
    word->setBuddy(box);
    for (const auto* code : {"en", "sv", "ru"}) box->addItem(languageName(QString::fromLatin1(code)), QString::fromLatin1(code));
    // When none was chosen yet, the one the window speaks by itself.
    const int chosen = box->findData(language);
    box->setCurrentIndex(chosen >= 0 ? chosen : std::max(0, box->findData(QLocale().name().section(u'_', 0, 0))));
    line->addWidget(word);
    line->addWidget(box, 1);
    body()->addLayout(line);
    connect(modes, &QButtonGroup::idClicked, this, [this](int mode) { Q_EMIT themeChosen(static_cast<Theme::Mode>(mode)); });
    connect(box, &QComboBox::activated, this, [this, box] { Q_EMIT languageChosen(box->currentData().toString()); });
}

}  // namespace regulars
