#include "ui/settings/tags_card.h"
#include "core/filters/tag_desk.h"
#include "core/customers/tag_store.h"
#include "core/shop/shop.h"
#include "ui/settings/choice_list.h"
#include "ui/shared/asker.h"
#include "ui/shared/attempt.h"
#include "ui/shared/button.h"
#include "ui/shared/formats.h"
#include "ui/shared/still_choice.h"
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

/// The colours offered; each can be told from the ground of light and dark.
const std::pair<const char*, const char*> offered[] = {
    {"#0e6b5e", QT_TRANSLATE_NOOP("TagColour", "green")},  {"#b5471b", QT_TRANSLATE_NOOP("TagColour", "terracotta")}, {"#9a6700", QT_TRANSLATE_NOOP("TagColour", "amber")},
    {"#b3261e", QT_TRANSLATE_NOOP("TagColour", "red")},    {"#a33b63", QT_TRANSLATE_NOOP("TagColour", "raspberry")},  {"#7b5aa6", QT_TRANSLATE_NOOP("TagColour", "violet")},
    {"#3b6ea5", QT_TRANSLATE_NOOP("TagColour", "blue")},   {"#28a0a8", QT_TRANSLATE_NOOP("TagColour", "turquoise")},  {"#7a9a3c", QT_TRANSLATE_NOOP("TagColour", "moss")},
    {"#6c7078", QT_TRANSLATE_NOOP("TagColour", "grey")}};

QIcon swatch(const QColor& colour) {
    QPixmap picture(32, 32);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter p(&picture);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    p.setBrush(colour);
    p.drawEllipse(QRectF(2, 2, 12, 12));
    return QIcon(picture);
}

}  // namespace

TagsCard::TagsCard(Shop& shop, Asker& asker, StaffId by, QWidget* parent)
    : Card(tr("Tags"), parent), shop_(shop), asker_(asker), by_(by), list_(new ChoiceList(u"tagList"_s, tr("Tags"), false)), fields_(new QWidget), name_(new QLineEdit), colour_(new QComboBox),
      nothing_((new Label(tr("Tags are written in the form of a customer; here they get a colour and better names."), TextSize::Body, Tone::Muted))->wrapped()), save_(new Button(tr("Rename"), Button::Look::Primary)),
      remove_(new Button(tr("Remove"))) {
    setObjectName(u"tagsCard"_s);
    build();
    showList();
    fill();
    connect(list_, &ChoiceList::chosenChanged, this, &TagsCard::fill);
    connect(list_, &ChoiceList::editRequested, this, [this] { name_->setFocus(Qt::OtherFocusReason); });
    connect(list_, &ChoiceList::removeRequested, this, &TagsCard::remove);
    connect(name_, &QLineEdit::returnPressed, this, &TagsCard::rename);
    connect(name_, &QLineEdit::textChanged, this, [this] { save_->setEnabled(chosen() && !name_->text().trimmed().isEmpty() && name_->text() != chosen()->name); });
    connect(save_, &QPushButton::clicked, this, &TagsCard::rename);
    connect(colour_, &QComboBox::activated, this, &TagsCard::recolour);
    connect(remove_, &QPushButton::clicked, this, &TagsCard::remove);
    connect(&shop_.database(), &Database::committed, this, [this](const Changes& changes) {
        if (changes.touches("tag") || changes.touches("customer_tag")) showList();
    });
}

void TagsCard::build() {
    name_->setObjectName(u"tagName"_s);
    name_->setAccessibleName(tr("Name of the tag; that of another one makes the two one"));
    name_->setToolTip(name_->accessibleName());
    colour_->setObjectName(u"tagColour"_s);
    colour_->setAccessibleName(tr("Colour of the tag"));
    colour_->setFocusPolicy(Qt::StrongFocus);
    new StillChoice(colour_);
    colour_->addItem(tr("no colour"), QString());
    for (const auto& [code, word] : offered) colour_->addItem(swatch(QColor(QString::fromLatin1(code))), QCoreApplication::translate("TagColour", word), QString::fromLatin1(code));
    save_->setObjectName(u"renameTag"_s);
    remove_->setObjectName(u"removeTag"_s);
    body()->addWidget(nothing_);
    body()->addWidget(list_);
    auto* column = new QVBoxLayout(fields_);
    column->setContentsMargins(0, 0, 0, 0);
    auto* line = new QHBoxLayout;
    line->addWidget(name_, 1);
    line->addWidget(colour_);
    column->addLayout(line);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(remove_);
    foot->addWidget(save_);
    column->addLayout(foot);
    body()->addWidget(fields_);
}

void TagsCard::showList() {
    attempt(this, [this] {
        tags_ = TagStore(shop_.reader()).all();
        std::vector<ChoiceList::Entry> entries;
        for (const Tag& tag : tags_) entries.push_back({tag.id.value, Formats::line({tag.name, tr("%n customer(s)", nullptr, static_cast<int>(tag.uses))}), QColor(tag.colour)});
        list_->setEntries(entries);
        setAside(tags_.empty() ? QString() : Formats::count(static_cast<qint64>(tags_.size())));
        nothing_->setVisible(tags_.empty());
    });
}

const Tag* TagsCard::chosen() const {
    const auto found = std::find_if(tags_.begin(), tags_.end(), [this](const Tag& tag) { return tag.id.value == list_->chosen(); });
    return found == tags_.end() ? nullptr : &*found;
}

void TagsCard::fill() {
    const Tag* tag = chosen();
    fields_->setVisible(tag);
    if (!tag) return;
    name_->setText(tag->name);
    if (colour_->findData(tag->colour) < 0) colour_->addItem(swatch(QColor(tag->colour)), tag->colour, tag->colour);
    colour_->setCurrentIndex(colour_->findData(tag->colour));
    save_->setEnabled(false);
}

void TagsCard::act(QFuture<Outcome<Done>> answer, const QString& sentence) {
    whenDone(this, answer, [this, sentence](const Outcome<Done>& outcome) {
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
        fill();
        Q_EMIT done(sentence, std::get<Saved<Done>>(outcome).action);
    });
}

void TagsCard::rename() {
    const Tag* tag = chosen();
    const QString name = name_->text().simplified();
    if (!tag || name.isEmpty() || name == tag->name) return;
    const auto other = std::find_if(tags_.begin(), tags_.end(), [&](const Tag& one) { return one.name == name && one.id != tag->id; });
    TagDesk desk(shop_.database());
    if (other == tags_.end()) return act(desk.rename(by_, tag->id, name), tr("The tag is called %1 now.").arg(name));
    const QString sentence = tr("%n customer(s) have %1 and get %2 instead. Undo parts them again.", nullptr, static_cast<int>(tag->uses)).arg(tag->name, name);
    if (asker_.confirm(this, tr("Make %1 and %2 one tag?").arg(tag->name, name), sentence, tr("Make them one"))) act(desk.merge(by_, tag->id, other->id), tr("%1 and %2 are one tag now.").arg(tag->name, name));
}

void TagsCard::recolour() {
    const Tag* tag = chosen();
    const QString colour = colour_->currentData().toString();
    if (tag && colour != tag->colour) act(TagDesk(shop_.database()).setColour(by_, tag->id, colour), tr("The tag %1 has its colour.").arg(tag->name));
}

void TagsCard::remove() {
    const Tag* tag = chosen();
    if (!tag) return;
    const QString sentence = tr("%n customer(s) have it. Undo gives it back to them.", nullptr, static_cast<int>(tag->uses));
    if (tag->uses > 0 && !asker_.confirm(this, tr("Remove the tag %1?").arg(tag->name), sentence, tr("Remove"))) return;
    act(TagDesk(shop_.database()).remove(by_, tag->id), tr("The tag %1 is removed.").arg(tag->name));
}

}  // namespace regulars
