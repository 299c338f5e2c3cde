#include "ui/window/search_box.h"
#include "core/base/text.h"
#include "ui/shared/attempt.h"
#include "ui/shared/avatar.h"
#include "ui/shared/card.h"
#include "ui/shared/formats.h"
#include "ui/shared/style.h"
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <iterator>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 9, peopleBeforeCommands = 6;
constexpr qsizetype fewestLettersOfOtherWords = 3;

bool isRemark(const SearchHit& hit) { return !hit.customer && !hit.act; }

/// Paints a hit: face or sign, name, why it is here; a command shows its key.
class HitDelegate : public QStyledItemDelegate {
public:
    HitDelegate(const std::vector<SearchHit>& hits, QObject* parent) : QStyledItemDelegate(parent), hits_(hits) {}
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {200, option.fontMetrics.height() * 2 + 14};
    }
    void paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        if (index.row() >= static_cast<int>(hits_.size())) return;
        const SearchHit& hit = hits_[static_cast<std::size_t>(index.row())];
        const Tokens& t = tokens(option.widget);
        const QRect r = option.rect.adjusted(4, 1, -4, -1);
        const auto placed = [&](const QRect& box) { return QStyle::visualRect(option.direction, r, box); };
        const int align = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine;
        p->save();
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            paintRounded(*p, r, 8, option.state & QStyle::State_Selected ? t.accentSoft : t.raised, {});
        paintSign(*p, placed(QRect(r.left() + 8, r.center().y() - 15, 30, 30)), hit, t);
        const QRect words = placed(r.adjusted(isRemark(hit) ? 12 : 50, 0, -12, 0));
        p->setFont(regulars::font(isRemark(hit) ? TextSize::Body : TextSize::Strong));
        p->setPen(isRemark(hit) ? t.muted : t.ink);
        const QRect upper = hit.act || hit.detail.isEmpty() ? words : QRect(words.left(), words.top() + 5, words.width(), words.height() / 2 - 4);
        if (hit.marked.empty()) p->drawText(upper, align, p->fontMetrics().elidedText(hit.title, Qt::ElideRight, upper.width()));
        else paintTitle(*p, upper, hit, option.direction);
        p->setPen(t.muted);
        const QRect lower(words.left(), words.center().y() + 1, words.width(), words.height() / 2 - 4);
        if (!hit.act) return paintDetail(*p, lower, hit, option.direction), p->restore();
        p->setFont(regulars::font(TextSize::Small));
        p->drawText(words, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | Qt::AlignVCenter, hit.detail);
        p->restore();
    }
private:
    static void paintSign(QPainter& p, const QRect& face, const SearchHit& hit, const Tokens& t) {
        if (hit.act) paintIcon(p, QRectF(face).adjusted(6, 6, -6, -6), actTable()[static_cast<std::size_t>(*hit.act)].icon, t.accent);
        else if (hit.customer) paintAvatar(p, face, hit.title);
    }
    static void paintDetail(QPainter& p, const QRect& box, const SearchHit& hit, Qt::LayoutDirection direction) {
        const QFont small = regulars::font(TextSize::Small);
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        bold.setForeground(tokens().ink);
        QList<QTextLayout::FormatRange> formats;
        for (const auto& [from, length] : hit.bold) formats << QTextLayout::FormatRange{static_cast<int>(from), static_cast<int>(length), bold};
        paintLine(p, box, QFontMetrics(small).elidedText(hit.detail, Qt::ElideRight, box.width() - 8 * static_cast<int>(hit.bold.size())), small, formats, direction);
    }
    // The letters typed are underlined, for the whole name is bold.
    static void paintTitle(QPainter& p, const QRect& box, const SearchHit& hit, Qt::LayoutDirection direction) {
        QTextCharFormat typed;
        typed.setForeground(tokens().accent);
        typed.setFontUnderline(true);
        QList<QTextLayout::FormatRange> formats;
        for (const auto& [from, length] : hit.marked) formats << QTextLayout::FormatRange{static_cast<int>(from), static_cast<int>(length), typed};
        paintLine(p, box, p.fontMetrics().elidedText(hit.title, Qt::ElideRight, box.width()), p.font(), formats, direction);
    }
    // One line of text, so that letters of any script and direction keep their order around the marked ones.
    static void paintLine(QPainter& p, const QRect& box, const QString& text, const QFont& font, const QList<QTextLayout::FormatRange>& formats, Qt::LayoutDirection direction) {
        QTextLayout line(text, font);
        line.setFormats(formats);
        line.beginLayout();
        QTextLine only = line.createLine();
        if (only.isValid()) only.setLineWidth(1'000'000);
        line.endLayout();
        if (!only.isValid()) return;
        const qreal left = direction == Qt::RightToLeft ? box.right() - only.naturalTextWidth() : box.left();
        // Where in its endless width the line stands is Qt's to say.
        line.draw(&p, QPointF(left - only.naturalTextRect().left(), box.center().y() - only.height() / 2));
    }
    const std::vector<SearchHit>& hits_;
};

std::vector<SearchHit> commandsFor(const QString& text) {
    std::vector<SearchHit> found, byOthers;
    const QStringList typed = tokens(fold(text));
    if (typed.isEmpty()) return found;
    const bool isLong = std::any_of(typed.begin(), typed.end(), [](const QString& word) { return word.size() >= fewestLettersOfOtherWords; });
    for (const ActSpec& spec : actTable()) {
        if (spec.act == Act::Search || spec.act == Act::Save) continue;
        const auto isSaidBy = [&typed](const QStringList& known) {
            return std::all_of(typed.begin(), typed.end(), [&known](const QString& word) {
                return std::any_of(known.begin(), known.end(), [&word](const QString& k) { return k.startsWith(word); });
            });
        };
        // Those that are called so come before those that are only meant by it.
        const SearchHit hit{textOf(spec.act), keyOf(spec.act), 0, spec.act};
        if (isSaidBy(tokens(fold(textOf(spec.act))))) found.push_back(hit);
        else if (isLong && isSaidBy(tokens(fold(wordsOf(spec.act))))) byOthers.push_back(hit);
    }
    found.insert(found.end(), byOthers.begin(), byOthers.end());
    return found;
}

}  // namespace

SearchBox::SearchBox(QWidget* parent) : SearchField({}, parent) {
    setObjectName(u"search"_s);
    setHint(keyOf(Act::Search));
    connect(this, &QLineEdit::textEdited, this, &SearchBox::look);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) close();
    });
    connect(this, &SearchField::moveRequested, this, &SearchBox::step);
    retranslate();
}

void SearchBox::retranslate() {
    setPlaceholderText(tr("Find anyone: name, phone, card number, e-mail …"));
    setAccessibleName(placeholderText());
}

void SearchBox::look() {
    const QString typed = text().trimmed();
    if (typed.isEmpty()) return close();
    attempt(this, [&] {
        std::vector<SearchHit> hits = find_ ? find_(typed) : std::vector<SearchHit>{};
        // Commands that fit stand where they are seen without scrolling, and before whoever is only guessed at.
        std::vector<SearchHit> commands = commandsFor(typed);
        const auto people = std::find_if(hits.begin(), hits.end(), [](const SearchHit& hit) { return !hit.customer || hit.isGuess; }) - hits.begin();
        const auto after = hits.begin() + std::min<std::ptrdiff_t>(peopleBeforeCommands, people);
        hits.insert(after, std::make_move_iterator(commands.begin()), std::make_move_iterator(commands.end()));
        show(std::move(hits));
    });
}

void SearchBox::build() {
    // A child of the window and no popup: the focus stays in the field.
    sheet_ = new Card({}, window());
    sheet_->layout()->setContentsMargins(2, 4, 2, 5);
    sheet_->layout()->setSpacing(0);
    list_ = new QListWidget;
    list_->setFrameShape(QFrame::NoFrame);
    list_->setObjectName(u"searchHits"_s);
    list_->setAccessibleName(tr("Found"));
    list_->setItemDelegate(new HitDelegate(hits_, list_));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setMouseTracking(true);
    list_->setUniformItemSizes(true);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    sheet_->body()->addWidget(list_);
    connect(list_, &QListWidget::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    window()->installEventFilter(this);
}

// A line that says something and cannot be chosen.
void SearchBox::addRemark(const QString& words, const QString& more) {
    hits_.push_back({words, more, 0, std::nullopt});
    list_->addItem(more.isEmpty() ? words : words + u". "_s + more);
    list_->item(list_->count() - 1)->setFlags(Qt::NoItemFlags);
}

void SearchBox::show(std::vector<SearchHit> hits) {
    if (!sheet_) build();
    const auto people = std::count_if(hits.begin(), hits.end(), [](const SearchHit& hit) { return hit.customer != 0; });
    hits_ = std::move(hits);
    list_->clear();
    for (const SearchHit& hit : hits_) list_->addItem(hit.title + u' ' + hit.detail);  // the words are for screen readers; the delegate paints
    list_->setCurrentRow(hits_.empty() ? -1 : 0);
    for (int line = 0; line < list_->count(); ++line)
        if (isRemark(hits_[static_cast<std::size_t>(line)])) list_->item(line)->setFlags(Qt::NoItemFlags);
    if (hits_.empty()) addRemark(tr("Nobody found"), tr("Fewer letters may help; %1 adds a new customer.").arg(keyOf(Act::NewCustomer)));
    else if (people >= mostPeople) addRemark(tr("The first %n people are shown; more letters find the others.", nullptr, mostPeople), {});
    const QPoint corner = mapTo(window(), QPoint(0, height() + 4));
    const int line = std::max(1, list_->sizeHintForRow(0)), room = (window()->height() - corner.y() - 16) / line;
    const int shown = std::clamp(static_cast<int>(hits_.size()), 1, std::clamp(room, 1, mostShown));
    sheet_->setGeometry(corner.x(), corner.y(), std::max(width(), 380), shown * line + 9);
    sheet_->show();
    sheet_->raise();
}

void SearchBox::close() {
    hits_.clear();
    if (sheet_) sheet_->hide();
}

void SearchBox::choose(int line) {
    if (line < 0 || line >= static_cast<int>(hits_.size())) return;
    const SearchHit hit = hits_[static_cast<std::size_t>(line)];
    if (isRemark(hit)) return;
    close();
    clear();
    if (hit.act) Q_EMIT actChosen(*hit.act);
    else Q_EMIT customerChosen(hit.customer);
}

void SearchBox::step(int lines) {
    if (!list_ || !list_->isVisible() || hits_.empty()) return;
    const auto remarks = std::count_if(hits_.begin(), hits_.end(), isRemark);  // they stand last
    const int last = static_cast<int>(hits_.size() - static_cast<std::size_t>(remarks)) - 1;
    if (last >= 0) list_->setCurrentRow(std::clamp(list_->currentRow() + lines, 0, last));
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (list_ && list_->isVisible()) choose(list_->currentRow());
        return;
    }
    SearchField::keyPressEvent(event);
}

void SearchBox::focusInEvent(QFocusEvent* event) {
    SearchField::focusInEvent(event);
    selectAll();
    if (!text().isEmpty()) look();
}

void SearchBox::focusOutEvent(QFocusEvent* event) {
    SearchField::focusOutEvent(event);
    close();
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) close();
    return SearchField::eventFilter(watched, event);
}

}  // namespace regulars
