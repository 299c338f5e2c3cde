#include "ui/window/help_sheet.h"
#include "ui/history/composer.h"
#include "ui/shared/card.h"
#include "ui/shared/formats.h"
#include "ui/shared/style.h"
#include "ui/window/actions.h"
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

/// A key as it looks on the board.
class KeyCap : public Label {
public:
    explicit KeyCap(const QString& key) : Label(key, TextSize::Small, Tone::Ink) {
        setAlignment(Qt::AlignCenter);
        setContentsMargins(8, 3, 8, 3);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
protected:
    void paintEvent(QPaintEvent* event) override {
        QPainter p(this);
        paintRounded(p, rect(), 5, tokens(this).raised, tokens(this).line);
        p.end();
        Label::paintEvent(event);
    }
};

using KeyLines = std::vector<std::pair<QString, QString>>;

QString key(QKeyCombination combination) { return Formats::keys(QKeySequence(combination)); }

QString kindKeys() {
    QStringList letters;
    for (const QString& letter : Composer::letters()) letters << letter.toUpper();
    return letters.join(u' ');
}

// What keys do in the lists and forms of one place, beside those that do the same everywhere.
KeyLines linesOf(Place place) {
    switch (place) {
    case Place::Today:
        return {{key(Qt::Key_Space), HelpSheet::tr("In a list: marks it as done, or takes it back")}, {key(Qt::Key_Return), HelpSheet::tr("In a list: opens the customer")}};
    case Place::Customers:
        return {{key(Qt::Key_Return), HelpSheet::tr("In the list: begins to write about the customer")},
                {kindKeys(), HelpSheet::tr("In the empty field to write in: the letter, then Tab, picks what is written")},
                {key(Qt::Key_Return), HelpSheet::tr("In the timeline: changes the entry")},
                {key(Qt::Key_Delete), HelpSheet::tr("In the timeline: deletes the entry")},
                {key(Qt::Key_Menu), HelpSheet::tr("In the timeline: what can be done with the entry")},
                {key(Qt::Key_Down), HelpSheet::tr("In the form: to the next line")},
                {key(Qt::ALT | Qt::Key_Down), HelpSheet::tr("In the form: the label of a phone, an address or a date")},
                {key(Qt::ALT | Qt::Key_1), HelpSheet::tr("In the form: opens the first of those it may be; 2 the second, and so on")}};
    case Place::Loyalty: return {{key(Qt::Key_Return), HelpSheet::tr("In the ledger: opens the customer")}};
    default: return {};
    }
}

KeyLines keyLines(Place place) {
    KeyLines lines;
    for (const ActSpec& spec : actTable())
        if (!spec.keys.empty()) lines.emplace_back(keyOf(spec.act), textOf(spec.act));
    lines.emplace_back(u">"_s, HelpSheet::tr("At the start of a line: the next step in words, as “> fri 10” or “> 2w”"));
    lines.emplace_back(HelpSheet::tr("Esc"), HelpSheet::tr("One step back"));
    lines.emplace_back(HelpSheet::tr("Scan"), HelpSheet::tr("Opens the card's owner, wherever you are"));
    const KeyLines here = linesOf(place);
    lines.insert(lines.end(), here.begin(), here.end());
    return lines;
}

}  // namespace

HelpSheet::HelpSheet(Place place, QWidget* window) : QWidget(window) {
    setObjectName(u"helpSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setGeometry(window->rect());
    window->installEventFilter(this);
    auto* card = new Card(nameOf(place));
    card->setAside(tr("Esc closes this page"));
    card->body()->addWidget((new Label(questionOf(place), TextSize::Body))->wrapped());
    card->body()->addWidget(new Divider);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    const auto lines = keyLines(place);
    const int rows = static_cast<int>(lines.size() + 1) / 2;
    for (int i = 0; i < static_cast<int>(lines.size()); ++i) {
        const auto& [key, words] = lines[static_cast<std::size_t>(i)];
        const int column = i < rows ? 0 : 3;
        grid->addWidget(new KeyCap(key), i % rows, column, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget((new Label(words))->wrapped(), i % rows, column + 1);
    }
    grid->setColumnMinimumWidth(2, 16);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(4, 1);
    card->body()->addLayout(grid);
    card->setMinimumWidth(720);
    card->setMaximumWidth(860);
    auto* all = new QVBoxLayout(this);
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(card, 100);
    line->addStretch(1);
    all->addStretch();
    all->addLayout(line);
    all->addStretch();
    setAccessibleName(nameOf(place) + u". "_s + questionOf(place));
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void HelpSheet::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), QColor(0, 0, 0, tokens(this).dark ? 150 : 90)); }

void HelpSheet::mousePressEvent(QMouseEvent*) { close(); }

void HelpSheet::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Space) close();
    else QWidget::keyPressEvent(event);
}

bool HelpSheet::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

}  // namespace regulars
