#include "ui/mailings/paper_card.h"
#include "ui/shared/formats.h"
#include <QComboBox>
#include <QAbstractItemView>
#include <QFormLayout>
#include <QSpinBox>
#include <QStylePainter>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

/// A choice that ends in "…" where it is too long for its box; its list shows it whole.
class RoomyChoice : public QComboBox {
public:
    using QComboBox::QComboBox;
    void showPopup() override {
        view()->setMinimumWidth(view()->sizeHintForColumn(0) + 28);
        QComboBox::showPopup();
    }
protected:
    void paintEvent(QPaintEvent*) override {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - 4);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
};

}  // namespace

PaperCard::PaperCard(QWidget* parent)
    : Card(tr("Paper"), parent), sheet_(new RoomyChoice), start_(new QSpinBox), figures_(new Label({}, TextSize::Small, Tone::Muted)), troubles_(new Label({}, TextSize::Small, Tone::Warn)) {
    setObjectName(u"paperCard"_s);
    sheet_->setObjectName(u"sheetLayout"_s);
    sheet_->setAccessibleName(tr("Layout of the sheet"));
    sheet_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    sheet_->setMinimumContentsLength(8);
    for (const Sheet& sheet : sheets()) {
        sheet_->addItem(sheet.name, sheet.id);
        sheet_->setItemData(sheet_->count() - 1, sheet.name, Qt::ToolTipRole);
    }
    sheet_->setToolTip(sheet_->currentText());
    start_->setObjectName(u"startCell"_s);
    start_->setAccessibleName(tr("First card on the first sheet"));
    start_->setToolTip(tr("A sheet that was used in part goes back into the tray: printing begins at this card"));
    const auto reach = [this] {
        start_->setRange(1, sheet().cells());
        //: Behind the number of the first card on a sheet: "2 of 4"
        start_->setSuffix(tr(" of %1").arg(sheet().cells()));
        sheet_->setToolTip(sheet_->currentText());
    };
    reach();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::grid);
    grid->setVerticalSpacing(metrics::grid);
    grid->setColumnStretch(1, 1);
    grid->addWidget(sheet_, 0, 0, 1, 2);
    grid->addWidget((new Label(tr("Start at card"), TextSize::Body, Tone::Muted))->wrapped(), 1, 0);
    grid->addWidget(start_, 1, 1);
    body()->addLayout(grid);
    figures_->setObjectName(u"paperFigures"_s);
    troubles_->setObjectName(u"paperTroubles"_s);
    body()->addWidget(figures_->wrapped());
    body()->addWidget(troubles_->wrapped());
    troubles_->hide();
    connect(sheet_, &QComboBox::currentIndexChanged, this, [this, reach] {
        reach();
        Q_EMIT changed();
    });
    connect(start_, &QSpinBox::valueChanged, this, [this] { Q_EMIT changed(); });
}

Sheet PaperCard::sheet() const { return sheetById(sheet_->currentData().toString()).value_or(sheets().first()); }

int PaperCard::startCell() const { return start_->value() - 1; }

void PaperCard::setFigures(int cards, int sheets) {
    figures_->setText(cards == 0 ? tr("Nothing to print.")
                                 : Formats::line({tr("%n card(s)", nullptr, cards), tr("%n sheet(s)", nullptr, sheets), tr("print at 100 %, one side")}));
}

void PaperCard::setTroubles(const QStringList& sentences) {
    troubles_->setText(sentences.join(u'\n'));
    troubles_->setVisible(!sentences.isEmpty());
}

}  // namespace regulars
