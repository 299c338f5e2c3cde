// Reads the texts of the sources and the files of the translators, and asks the program for its words.
#include "app/translations.h"
#include "core/tasks/next_step.h"
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using regulars::Translations;

namespace {

const QString kRoot = QStringLiteral(REGULARS_SOURCE_DIR);

/// One text of a language file.
struct Message {
    QString context, source, comment;
    QStringList forms;  ///< one, or as many as the language has numbers
    bool isPlural = false, isFinished = true;

    [[nodiscard]] QString key() const { return context + u'|' + source + u'|' + comment; }
};

QString readAll(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1) message.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.isPlural) message.forms << xml.readElementText();
            else
                while (xml.readNextStartElement()) message.forms << xml.readElementText();
        } else xml.skipCurrentElement();
    }
    return message;
}

std::vector<Message> messagesOf(const QString& code) {
    QXmlStreamReader xml(readAll(kRoot + u"/translations/regulars_%1.ts"_s.arg(code)));
    std::vector<Message> all;
    REQUIRE(xml.readNextStartElement());
    CHECK(xml.attributes().value("language"_L1) == code);
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1) context = xml.readElementText();
            else if (xml.name() == "message"_L1) all.push_back(readMessage(xml, context));
            else xml.skipCurrentElement();
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return all;
}

QString joinedSources() {
    QString all;
    for (const QString& floor : {u"app"_s, u"core"_s, u"ui"_s}) {
        QDirIterator files(kRoot + u'/' + floor, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) all += readAll(files.next()) + u'\n';
    }
    return all;
}

/// The text of adjacent C++ string literals.
QString textOf(const QString& literals) {
    static const QRegularExpression one(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QString text;
    for (auto parts = one.globalMatch(literals); parts.hasNext();) text += parts.next().captured(1);
    return text.replace("\\n"_L1, "\n"_L1).replace("\\\""_L1, "\""_L1);
}

/// %1, %n, %Ln and {field}, sorted, as often as they stand there.
QStringList placesIn(const QString& text) {
    static const QRegularExpression place(u"%L?(?:\\d|n)|\\{\\w+\\}"_s);
    QStringList found;
    for (auto matches = place.globalMatch(text); matches.hasNext();) found << matches.next().captured();
    found.sort();
    return found;
}

qsizetype formsOf(const QString& code) { return code == "ru"_L1 ? 3 : 2; }

/// "Every day" may stand for "every 1 days", where the first form is for one thing only; in Russian it is for 21 too.
bool mayLeaveOutTheNumber(const QString& code, qsizetype form) { return form == 0 && code != "ru"_L1; }

}  // namespace

TEST_CASE("every text is translated") {
    for (const QString& code : Translations::codes()) {
        const std::vector<Message> messages = messagesOf(code);
        REQUIRE_FALSE(messages.empty());
        for (const Message& message : messages) {
            INFO(code.toStdString() << ": " << message.key().toStdString());
            CHECK(message.isFinished);
            for (const QString& form : message.forms) CHECK_FALSE(form.trimmed().isEmpty());
        }
    }
}

TEST_CASE("a text with a number has a form for each number of the language") {
    for (const QString& code : Translations::codes())
        for (const Message& message : messagesOf(code)) {
            INFO(code.toStdString() << ": " << message.key().toStdString());
            CHECK(message.forms.size() == (message.isPlural ? formsOf(code) : 1));
        }
}

TEST_CASE("a translation fills in what its source fills in") {
    for (const QString& code : Translations::codes())
        for (const Message& message : messagesOf(code))
            for (qsizetype i = 0; i < message.forms.size(); ++i) {
                INFO(code.toStdString() << ": " << message.key().toStdString() << " -> " << message.forms[i].toStdString());
                QStringList wanted = placesIn(message.source);
                const QStringList got = placesIn(message.forms[i]);
                const QString number = wanted.contains(u"%Ln"_s) ? u"%Ln"_s : u"%n"_s;
                if (message.isPlural && mayLeaveOutTheNumber(code, i) && !got.contains(number)) wanted.removeAll(number);
                CHECK(got == wanted);
            }
}

TEST_CASE("a translated sentence ends as its source ends") {
    const auto ending = [](const QString& text) { return u".:?…"_s.contains(text.back()) ? text.back() : QChar(u' '); };
    for (const QString& code : Translations::codes())
        for (const Message& message : messagesOf(code))
            for (const QString& form : message.forms) {
                if (form.isEmpty()) continue;  // not translated, which another test tells
                INFO(code.toStdString() << ": " << message.key().toStdString() << " -> " << form.toStdString());
                CHECK(ending(form) == ending(message.source));
                CHECK(form.front().isSpace() == message.source.front().isSpace());
                CHECK(form.back().isSpace() == message.source.back().isSpace());
            }
}

TEST_CASE("the languages know the same texts") {
    QSet<QString> swedish, russian, plurals, english;
    for (const Message& message : messagesOf(u"sv"_s)) {
        swedish << message.key();
        if (message.isPlural) plurals << message.key();
    }
    for (const Message& message : messagesOf(u"ru"_s)) russian << message.key();
    for (const Message& message : messagesOf(u"en"_s)) english << message.key();
    CHECK(swedish == russian);
    CHECK(plurals == english);
}

TEST_CASE("every text of the sources has reached the translators") {
    static const QRegularExpression call(
        u"(?:\\btr\\(|\\b(?:QT_TRANSLATE_NOOP|QCoreApplication::translate)\\(\\s*\"\\w+\",)\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"_s);
    QSet<QString> known;
    for (const Message& message : messagesOf(u"sv"_s)) known << message.source;
    int seen = 0;
    for (auto calls = call.globalMatch(joinedSources()); calls.hasNext(); ++seen) {
        const QString text = textOf(calls.next().captured(1));
        INFO(text.toStdString());
        CHECK(known.contains(text));
    }
    CHECK(seen > 500);
}

// A text is found by the name its class gives at run time; a reader of the sources that lost its way writes another one.
TEST_CASE("every text is filed under the name it is asked for") {
    const QString sources = joinedSources();
    QSet<QString> contexts;
    for (const Message& message : messagesOf(u"sv"_s)) contexts << message.context;
    for (const QString& context : contexts) {
        INFO(context.toStdString());
        const QString own = QRegularExpression::escape(context.section(u"::"_s, -1));
        const QString asked = context.startsWith("regulars::"_L1)
                                  ? u"\\bclass %1\\b[^;{]*\\{\\s*Q_OBJECT\\b"_s.arg(own)
                                  : u"Q_DECLARE_TR_FUNCTIONS\\(%1\\)|(?:QT_TRANSLATE_NOOP|QCoreApplication::translate)\\(\"%1\","_s.arg(own);
        CHECK(sources.contains(QRegularExpression(asked)));
    }
}

TEST_CASE("in every language each kind of entry has its own letter") {
    for (const QString& code : {u"sv"_s, u"ru"_s}) {
        QSet<QString> letters;
        for (const Message& message : messagesOf(code)) {
            if (!message.comment.startsWith("letter of "_L1)) continue;
            INFO(code.toStdString() << ": " << message.comment.toStdString());
            CHECK(message.forms.value(0).size() == 1);
            CHECK_FALSE(letters.contains(message.forms.value(0).toLower()));
            letters << message.forms.value(0).toLower();
        }
        CHECK(letters.size() >= 3);
    }
}

TEST_CASE("the days shown as examples are understood in their language") {
    const regulars::Day today(2026, 11, 22);
    for (const QString& code : {u"sv"_s, u"ru"_s}) {
        const QLocale locale(QLocale::codeToLanguage(code));
        QStringList examples;
        for (const Message& message : messagesOf(code)) {
            if (message.source == "fri 10 call back"_L1) examples << message.forms[0];
            if (message.source.startsWith("After > comes a day: "_L1)) examples << message.forms[0].section(u": "_s, 1).chopped(1).split(u", "_s);
        }
        CHECK(examples.size() == 4);
        for (const QString& example : examples) {
            INFO(code.toStdString() << ": " << example.toStdString());
            CHECK(regulars::parseNextStep(example, today, locale).has_value());
        }
    }
}

TEST_CASE("the program carries its languages") {
    struct Expected {
        QString code, stamp, cancel, one, three, five;
    };
    const std::vector<Expected> languages{
        {u"en"_s, u"Stamp the card"_s, u"Cancel"_s, u"1 day ago"_s, u"3 days ago"_s, u"5 days ago"_s},
        {u"sv"_s, u"Stämpla kortet"_s, u"Avbryt"_s, u"för 1 dag sedan"_s, u"för 3 dagar sedan"_s, u"för 5 dagar sedan"_s},
        {u"ru"_s, u"Поставить штамп"_s, u""_s, u"1 день назад"_s, u"3 дня назад"_s, u"5 дней назад"_s},
    };
    const auto ago = [](int days) { return QCoreApplication::translate("Formats", "%n day(s) ago", nullptr, days); };
    std::vector<std::unique_ptr<QTranslator>> installed;
    const QLocale before;
    for (const Expected& expected : languages) {
        INFO(expected.code.toStdString());
        Translations::install(*QCoreApplication::instance(), expected.code, QLocale::Sweden, installed);
        CHECK(QCoreApplication::translate("Action", "Stamp the card") == expected.stamp);
        // The Russian one comes with Qt, which need not be installed.
        if (!expected.cancel.isEmpty()) CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == expected.cancel);
        CHECK(ago(1) == expected.one);
        CHECK(ago(3) == expected.three);
        CHECK(ago(5) == expected.five);
    }
    for (const auto& translator : installed) QCoreApplication::removeTranslator(translator.get());
    QLocale::setDefault(before);
}
