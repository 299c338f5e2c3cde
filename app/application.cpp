#include "app/application.h"
#include "app/command_line/command_table.h"
#include "app/command_line/runner.h"
#include "app/first_memory.h"
#include "app/window_session.h"
#include "core/storage/bulk_memory.h"
#include "ui/shared/steady_application.h"
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>
#include <cstdio>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

void nameTheProgram() {
    QCoreApplication::setApplicationName(u"Regulars"_s);
    QCoreApplication::setOrganizationName(u"Regulars"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(REGULARS_VERSION));
}

// Standard error is for sentences; what the toolkit remarks about its surroundings is none.
void passOnFaults(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg) std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

bool hasDisplay() {
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

// Customers' names come in many scripts. Told so, fontconfig puts a font for each at the head of its fallbacks; otherwise Qt
// asks for every font of the machine in turn when it meets the first such name.
void expectManyScripts() {
    if (!qEnvironmentVariableIsSet("FC_LANG")) qputenv("FC_LANG", QLocale::system().bcp47Name().toLower().toLatin1() + ":zh-cn:ja:ko:ar:he:hi:th");
}

// Drawing needs fonts and so a QApplication, but no screen; the others start faster without.
int runWithoutWindow(char** argv, const Request& request, const QStringList& words) {
    int argc = 1;
    nameTheProgram();
    if (!request.command->draws) {
        // Not where there is a window: it would wait for memory behind the writer.
        BulkMemory::shareAmongThreads();
        const QCoreApplication application(argc, argv);
        return runCommand(request, words);
    }
    qInstallMessageHandler(passOnFaults);
    if (!request.command->bare) FirstMemory::take();
    expectManyScripts();
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return runCommand(request, words);
}

// "regulars frobnicate" is rather a mistyped command than a shop.
bool looksLikeMistypedCommand(const QString& shop) {
    return !shop.isEmpty() && !shop.contains(u'/') && !shop.contains(u'.') && !QFileInfo::exists(shop);
}

}  // namespace

int runWindow(int argc, char** argv, const Request& request) {
    if (!hasDisplay()) return tellFault(Error(u"There is no display here, so the window cannot open. The commands work without one: regulars help."_s));
    FirstMemory::take();
    nameTheProgram();
    expectManyScripts();
    SteadyApplication application(argc, argv);
    // A desktop hands over files as addresses, too.
    const QUrl address(request.shop);
    const QString shop = address.isLocalFile() ? address.toLocalFile() : request.shop;
    const QString path = shop.isEmpty() ? WindowSession::lastShop() : QDir::cleanPath(QDir::current().absoluteFilePath(shop));
    try {
        WindowSession session(application, request.global);
        session.setCaller(request.caller);
        if (path.isEmpty()) session.askForShop();
        else session.open(path);
        return QApplication::exec();
    } catch (const Error& error) {
        return tellFault(error);
    }
}

int runProgram(int argc, char** argv) {
    QStringList words;
    for (int i = 1; i < argc; ++i) words.append(QString::fromUtf8(argv[i]));
    const auto read = readArguments(words, ShopWord::Named);
    if (const auto* wrong = std::get_if<WrongUse>(&read)) return tellWrongUse(*wrong);
    const Request& request = std::get<Request>(read);
    if (request.command) return runWithoutWindow(argv, request, words);
    if (looksLikeMistypedCommand(request.shop)) return tellWrongUse({u"There is no command and no shop file “%1”. Write: regulars help."_s.arg(request.shop)});
    return runWindow(argc, argv, request);
}

}  // namespace regulars
