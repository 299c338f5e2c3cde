#include "tests/app/program.h"
#include <catch2/catch.hpp>
#include <QEventLoop>
#include <QProcess>
#include <QTimer>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;

}  // namespace

QJsonDocument Answer::document() const {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(out, &problem);
    INFO("answer: " << out.toStdString() << "complaints: " << err.toStdString());
    REQUIRE(problem.error == QJsonParseError::NoError);
    return document;
}

QProcessEnvironment cleanEnvironment() {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return environment;
}

Answer run(const QStringList& words, const QByteArray& input, const QString& folder) {
    QProcess process;
    process.setProcessEnvironment(cleanEnvironment());
    if (!folder.isEmpty()) process.setWorkingDirectory(folder);
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(kPatienceMs, &loop, &QEventLoop::quit);
    process.start(QString::fromUtf8(REGULARS_PROGRAM), words);
    REQUIRE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    if (process.state() != QProcess::NotRunning) loop.exec();
    REQUIRE(process.state() == QProcess::NotRunning);
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

TestShop::TestShop() { REQUIRE(run({u"new"_s, path(), u"--today"_s, QLatin1StringView(kToday), u"--owner"_s, u"Maja Blom"_s}).code == 0); }

Answer TestShop::json(const QString& command, const QStringList& words, const QByteArray& input) const {
    return run(QStringList{u"--today"_s, QLatin1StringView(kToday), u"--json"_s, command, path()} + words, input, folder());
}

Answer TestShop::text(const QString& command, const QStringList& words, const QByteArray& input) const {
    return run(QStringList{command, path()} + words + QStringList{u"--today"_s, QLatin1StringView(kToday)}, input, folder());
}

qint64 TestShop::add(const QString& name, const QStringList& options) const {
    const Answer answer = json(u"add"_s, QStringList{u"--name"_s, name} + options);
    INFO(answer.err.toStdString());
    REQUIRE(answer.code == 0);
    return answer.number("id");
}

QByteArray TestShop::everything() const {
    const Answer answer = json(u"export"_s, {u"-"_s, u"--kind"_s, u"json"_s});
    REQUIRE(answer.code == 0);
    REQUIRE(answer.out.contains("Maja Blom"));
    return answer.out;
}

qsizetype TestShop::actions() const { return json(u"actions"_s, {u"--limit"_s, u"100000"_s}).list().size(); }

}  // namespace regulars
