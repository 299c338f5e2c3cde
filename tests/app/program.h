#pragma once
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace regulars {

/// How a run of the program ended.
struct Answer {
    int code = -1;
    QByteArray out, err;
    [[nodiscard]] QJsonDocument document() const;
    [[nodiscard]] QJsonObject object() const { return document().object(); }
    [[nodiscard]] QJsonArray list() const { return document().array(); }
    [[nodiscard]] qint64 number(const char* field) const { return object().value(QLatin1StringView(field)).toInteger(-1); }
    [[nodiscard]] QString text(const char* field) const { return object().value(QLatin1StringView(field)).toString(); }
};

/// The day all tests of the program live in: a Friday.
inline constexpr const char* kToday = "2026-11-20";

[[nodiscard]] QProcessEnvironment cleanEnvironment();

/// Runs the program with these words and waits; the event loop of the test goes on meanwhile.
[[nodiscard]] Answer run(const QStringList& words, const QByteArray& input = {}, const QString& folder = {});

/// A new shop in a folder that goes away.
class TestShop {
public:
    TestShop();
    [[nodiscard]] QString path() const { return inFolder(QStringLiteral("Blom.regulars")); }
    [[nodiscard]] QString inFolder(const QString& name) const { return folder_.filePath(name); }
    [[nodiscard]] QString folder() const { return folder_.path(); }
    /// `command SHOP words…`, with --json and the tests' day.
    [[nodiscard]] Answer json(const QString& command, const QStringList& words = {}, const QByteArray& input = {}) const;
    /// The same, as text for people.
    [[nodiscard]] Answer text(const QString& command, const QStringList& words = {}, const QByteArray& input = {}) const;
    /// A new customer's number.
    qint64 add(const QString& name, const QStringList& options = {}) const;
    /// Everything visible in the shop.
    [[nodiscard]] QByteArray everything() const;
    [[nodiscard]] qsizetype actions() const;

private:
    QTemporaryDir folder_;
};

}  // namespace regulars
