#include "ui/mailings/text_card.h"
#include "ui/shared/button.h"
#include "ui/shared/chip.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/typed_edits.h"
#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSyntaxHighlighter>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

/// Tints the fields of a card's text and underlines what cannot be filled in.
class FieldHighlighter : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;
protected:
    void highlightBlock(const QString& text) override {
        static const QRegularExpression field(u"\\{[^{}]*\\}"_s);
        const Tokens& t = tokens();
        QTextCharFormat known;
        known.setForeground(t.accent);
        known.setBackground(t.accentSoft);
        known.setFontWeight(QFont::DemiBold);
        for (auto match = field.globalMatch(text); match.hasNext();) {
            const auto found = match.next();
            setFormat(static_cast<int>(found.capturedStart()), static_cast<int>(found.capturedLength()), known);
        }
        QTextCharFormat wrong;
        wrong.setForeground(t.bad);
        wrong.setUnderlineColor(t.bad);
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        for (const TextProblem& problem : Template::problems(text)) setFormat(static_cast<int>(problem.at), static_cast<int>(problem.length), wrong);
    }
};

QString languageName(const QString& language) {
    const QLocale locale(language);
    QString name = locale.nativeLanguageName().section(u' ', -1);
    if (language == "en"_L1) name = u"English"_s;
    if (!name.isEmpty()) name[0] = name[0].toUpper();
    return name;
}

}  // namespace

TextCard::TextCard(QWidget* parent)
    : Card(tr("Text"), parent), heading_(new QLineEdit), body_(new QPlainTextEdit), fields_(new QWidget), choice_(new QWidget), languageRow_(nullptr),
      problems_(new Label({}, TextSize::Small, Tone::Bad)), back_(new Button(tr("Back to the program’s text"), Button::Look::Link)) {
    setObjectName(u"textCard"_s);
    build();
    buildFields();
    connect(heading_, &QLineEdit::textChanged, this, &TextCard::keep);
    connect(body_, &QPlainTextEdit::textChanged, this, &TextCard::keep);
    connect(back_, &QPushButton::clicked, this, [this] {
        own_[kind_].remove(language_);
        showText();
        Q_EMIT changed();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now == heading_ || now == body_) inHeading_ = now == heading_;
    });
    setLanguages({}, u"en"_s);
}

void TextCard::build() {
    heading_->setObjectName(u"cardHeading"_s);
    heading_->setAccessibleName(tr("Heading of the card"));
    heading_->setPlaceholderText(tr("Heading"));
    QFont strong = heading_->font();
    strong.setWeight(QFont::DemiBold);
    heading_->setFont(strong);
    Card::body()->addWidget(heading_);
    body_->setObjectName(u"cardBody"_s);
    body_->setAccessibleName(tr("Text of the card"));
    body_->setPlaceholderText(tr("Text"));
    body_->setTabChangesFocus(true);
    body_->setFixedHeight(body_->fontMetrics().lineSpacing() * 4 + 20);
    body_->viewport()->setAutoFillBackground(false);
    fieldsTinted_ = new FieldHighlighter(body_->document());
    Card::body()->addWidget(body_);
    problems_->setObjectName(u"textProblems"_s);
    problems_->wrapped();
    languageRow_ = new FlowLayout(choice_, 6);
    choice_->setObjectName(u"textLanguages"_s);
    setAsideWidget(choice_);
}

void TextCard::buildFields() {
    auto* flow = new FlowLayout(fields_, 6);
    auto* word = new Label(tr("Put in:"), TextSize::Small, Tone::Muted);
    word->setMinimumHeight(Chip(u"x"_s).sizeHint().height());
    flow->addWidget(word);
    for (const Template::Field& field : Template::fields()) {
        auto* chip = new Chip(field.label, Chip::Look::Accent);
        chip->makeClickable();
        chip->setObjectName(u"field_"_s + field.name);
        chip->setAccessibleName(tr("Put in the field: %1").arg(field.label));
        chip->setToolTip(u'{' + field.name + u'}');
        connect(chip, &QAbstractButton::clicked, this, [this, name = field.name] { insertField(name); });
        flow->addWidget(chip);
    }
    Card::body()->addWidget(fields_);
    Card::body()->addWidget(problems_);
    back_->setObjectName(u"defaultText"_s);
    Card::body()->addWidget(back_, 0, Qt::AlignLeft);
}

void TextCard::setKind(CardKind kind) {
    kind_ = kind;
    showText();
}

void TextCard::setLanguages(const QStringList& readers, const QString& shops) {
    QStringList wanted = readers;
    if (!wanted.contains(shops)) wanted << shops;
    if (wanted == languages_) return;
    languages_ = wanted;
    while (QLayoutItem* item = languageRow_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& language : languages_) {
        auto* chip = Chip::choice(languageName(language));
        chip->setObjectName(u"language_"_s + language);
        connect(chip, &QAbstractButton::clicked, this, [this, language] {
            isChosen_ = true;
            showLanguage(language);
        });
        languageRow_->addWidget(chip);
        chip->show();
    }
    choice_->setVisible(languages_.size() > 1);
    showLanguage(isChosen_ && languages_.contains(language_) ? language_ : languages_.first());
}

void TextCard::showLanguage(const QString& language) {
    language_ = language;
    for (auto* chip : choice_->findChildren<Chip*>()) chip->setChecked(chip->objectName() == u"language_"_s + language);
    showText();
}

void TextCard::showText() {
    isFilling_ = true;
    const CardTexts own = own_.value(kind_);
    const CardText text = own.contains(language_) ? own.value(language_) : defaultCardText(kind_, language_);
    if (heading_->text() != text.heading) heading_->setText(text.heading);
    if (body_->toPlainText() != text.body) body_->setPlainText(text.body);
    isFilling_ = false;
    back_->setVisible(own.contains(language_));
    showProblems();
}

void TextCard::keep() {
    if (isFilling_) return;
    const CardText text{heading_->text(), body_->toPlainText()};
    CardTexts& own = own_[kind_];
    // New colours of the fields count as a change of the text with Qt, and are none.
    if (text == (own.contains(language_) ? own.value(language_) : defaultCardText(kind_, language_))) return;
    isChosen_ = true;  // what is being written does not give way to another text
    if (text == defaultCardText(kind_, language_)) own.remove(language_);
    else own[language_] = text;
    back_->setVisible(own.contains(language_));
    showProblems();
    Q_EMIT changed();
}

bool TextCard::hasProblems() const {
    const CardTexts own = own_.value(kind_);
    return std::any_of(own.begin(), own.end(), [](const CardText& text) { return !Template::problems(text.heading).isEmpty() || !Template::problems(text.body).isEmpty(); });
}

QString TextCard::kept() const {
    QJsonObject kinds;
    for (auto kind = own_.begin(); kind != own_.end(); ++kind) {
        QJsonObject languages;
        for (auto text = kind->begin(); text != kind->end(); ++text) languages.insert(text.key(), QJsonObject{{u"heading"_s, text->heading}, {u"body"_s, text->body}});
        if (!languages.isEmpty()) kinds.insert(cardKindWord(kind.key()), languages);
    }
    return kinds.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(kinds).toJson(QJsonDocument::Compact));
}

void TextCard::restore(const QString& kept) {
    const QJsonObject kinds = QJsonDocument::fromJson(kept.toUtf8()).object();
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        const auto known = cardKindFromWord(kind.key());
        const QJsonObject languages = kind->toObject();
        for (auto text = languages.begin(); known && text != languages.end(); ++text) {
            const QJsonObject words = text->toObject();
            own_[*known][text.key()] = {words.value(u"heading"_s).toString(), words.value(u"body"_s).toString()};
        }
    }
    showText();
}

void TextCard::showProblems() {
    QStringList sentences;
    const auto inHeading = Template::problems(heading_->text());
    for (const auto& problems : {inHeading, Template::problems(body_->toPlainText())})
        for (const TextProblem& problem : problems)
            if (!sentences.contains(problem.sentence)) sentences << problem.sentence;
    markFaulty(heading_, inHeading.isEmpty() ? QString() : inHeading.first().sentence);
    problems_->setText(sentences.mid(0, 3).join(u'\n'));
    problems_->setVisible(!sentences.isEmpty());
}

void TextCard::insertField(const QString& name) {
    const QString field = u'{' + name + u'}';
    if (inHeading_) {
        heading_->insert(field);
        heading_->setFocus(Qt::OtherFocusReason);
    } else {
        body_->insertPlainText(field);
        body_->setFocus(Qt::OtherFocusReason);
    }
}

void TextCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    // Light and dark have each their tint.
    if (event->type() == QEvent::PaletteChange && fieldsTinted_) fieldsTinted_->rehighlight();
}

void TextCard::focusHeading() { heading_->setFocus(Qt::ShortcutFocusReason); }

}  // namespace regulars
