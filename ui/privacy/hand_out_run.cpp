#include "ui/privacy/hand_out_run.h"
#include "core/privacy/hand_out.h"
#include "core/shop/shop.h"
#include "ui/printing/hand_out_pdf.h"
#include "ui/shared/asker.h"
#include "ui/shared/attempt.h"
#include <QBuffer>
#include <QDesktopServices>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUrl>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

// A name may hold what a file's name cannot.
QString asFileName(QString name) {
    for (QChar& c : name)
        if (u"/\\:*?\"<>|"_s.contains(c) || c < u' ') c = u' ';
    return name.simplified().left(80);
}

// For its owner only: it holds all about a person.
void writeWhole(const QString& path, const QByteArray& bytes, const QString& fault) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(fault.arg(path), file.errorString());
}

}  // namespace

HandOutRun::HandOutRun(Shop& shop, QWidget* window) : QObject(window), shop_(shop), window_(window), reader_(shop.database()) {}

HandOutRun::~HandOutRun() = default;

void HandOutRun::begin(Shop& shop, Asker& asker, StaffId by, CustomerId id, QWidget* window) {
    const QString name = CustomerStore(shop.reader()).displayName(id);
    const QString path = asker.saveFile(window, tr("Hand out everything about %1").arg(name), asFileName(name) + u' ' + shop.today().iso() + u".pdf"_s, tr("PDF, with the same as JSON beside it (*.pdf)"));
    if (path.isEmpty()) return;
    const QString base = path.endsWith(u".pdf"_s, Qt::CaseInsensitive) || path.endsWith(u".json"_s, Qt::CaseInsensitive) ? path.left(path.lastIndexOf(u'.')) : path;
    // Only the name that was chosen may be replaced unasked.
    for (const QString& other : {base + u".json"_s, base + u".pdf"_s})
        if (other != path && QFileInfo::exists(other)) return tellRefusal(window, {tr("“%1” exists already. Choose another name.").arg(other)});
    (new HandOutRun(shop, window))->write(by, id, name, base);
}

void HandOutRun::write(StaffId by, CustomerId id, const QString& name, const QString& base) {
    // Sentences are made in this thread, where the language may change.
    const QString fault = tr("“%1” could not be written.");
    const auto answer = reader_.ask(0, [by, id, base, fault, today = shop_.today()](Connection& reader) -> std::optional<Refusal> {
        const auto result = HandOut::of(reader, by, id, today);
        if (const auto* refusal = std::get_if<Refusal>(&result)) return *refusal;
        const auto& all = std::get<QJsonObject>(result);
        QBuffer pdf;
        pdf.open(QIODevice::WriteOnly);
        writeHandOutPdf(all, pdf);
        writeWhole(base + u".json"_s, QJsonDocument(all).toJson(), fault);
        writeWhole(base + u".pdf"_s, pdf.data(), fault);
        return std::nullopt;
    });
    whenDone(window_, answer, [this, name, base](const std::optional<Refusal>& refusal) {
        if (refusal) tellRefusal(window_, *refusal);
        else
            tellNews(window_, tr("Everything about %1 is in “%2.pdf” and “%2.json”.").arg(name, base),
                     {{tr("Open the folder"), [folder = QFileInfo(base).absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }, {}}});
        deleteLater();
    }, [this] { deleteLater(); });
}

}  // namespace regulars
