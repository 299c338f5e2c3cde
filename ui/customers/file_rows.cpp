#include "ui/customers/file_rows.h"
#include "core/attachments/attachment_desk.h"
#include "core/attachments/attachment_store.h"
#include "core/shop/shop.h"
#include "ui/shared/attempt.h"
#include "ui/shared/formats.h"
#include "ui/shared/row_list.h"
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QSaveFile>
#include <QUrl>
#include <QVBoxLayout>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

/// Reads no more than can be kept, and one byte, so that the desk sees that there was more.
QByteArray contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw Error(FileRows::tr("“%1” cannot be read: %2").arg(QFileInfo(path).fileName(), file.errorString()));
    if (file.isSequential()) throw Error(FileRows::tr("“%1” is no file.").arg(path));
    return file.read(AttachmentDesk::kLargest + 1);
}

void write(const QString& path, const QByteArray& content) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) throw Error(FileRows::tr("The copy could not be written: %1").arg(file.errorString()));
}

}  // namespace

FileRows::FileRows(Shop& shop, QWidget* parent) : QWidget(parent), shop_(shop), list_(new RowList(tr("Files"))), reader_(shop.database()) {
    setObjectName(u"fileRows"_s);
    list_->setObjectName(u"fileList"_s);
    list_->setWhole(true);
    list_->setKeysInWords(tr("Enter saves a copy, Delete removes the file"));
    list_->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(list_);
    connect(list_, &RowList::opened, this, &FileRows::saveCopy);
    connect(list_, &RowList::moreRequested, this, &FileRows::offer);
}

void FileRows::present(CustomerId id) {
    id_ = id;
    files_ = AttachmentStore(shop_.reader()).of(id);
    std::vector<ListRow> rows;
    if (!files_.empty()) rows.push_back(ListRow::heading(tr("Files")));
    for (const Attachment& file : files_) {
        ListRow row;
        row.id = file.id.value;
        row.strong = file.name;
        row.facts = Formats::line({QLocale().formattedDataSize(file.size, 0, QLocale::DataSizeTraditionalFormat), Formats::dayBrief(Clock::dayOf(file.at), shop_.today())});
        row.hasMore = true;
        rows.push_back(row);
    }
    list_->setRows(std::move(rows));
    setVisible(!files_.empty());
}

bool FileRows::mayTake(const QMimeData* dropped) {
    const auto urls = dropped ? dropped->urls() : QList<QUrl>();
    return std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
}

void FileRows::take(const QMimeData* dropped) {
    for (const QUrl& url : dropped->urls())
        if (url.isLocalFile()) attachFile(url.toLocalFile());
}

void FileRows::attach() {
    const QString path = asker_->openFile(this, tr("Attach a file"), tr("All files (*)"));
    if (!path.isEmpty()) attachFile(path);
}

void FileRows::attachFile(const QString& path) {
    if (!id_.isValid()) return;
    const QString name = QFileInfo(path).fileName();
    whenDone(this, worker_.run([path] { return contentOf(path); }), [this, name, id = id_](const QByteArray& content) {
        whenDone(this, AttachmentDesk(shop_.database()).attach(staff_, id, name, content), [this, name](const Outcome<AttachmentId>& outcome) {
            if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
            Q_EMIT done(tr("Attached: %1").arg(name), std::get<Saved<AttachmentId>>(outcome).action);
        });
    });
}

void FileRows::saveCopy(int row) {
    const Attachment file = files_[static_cast<size_t>(row) - 1];
    const QString path = asker_->saveFile(this, tr("Save a copy"), file.name, tr("All files (*)"));
    if (path.isEmpty()) return;
    const auto written = reader_.ask(++copies_, [id = file.id, path](Connection& connection) {
        write(path, AttachmentStore(connection).content(id));
        return true;
    });
    whenDone(this, written, [this, path](bool) {
        tellNews(this, tr("A copy is in %1.").arg(path));
        Q_EMIT copied(path);
    });
}

void FileRows::detach(int row) {
    const Attachment file = files_[static_cast<size_t>(row) - 1];
    whenDone(this, AttachmentDesk(shop_.database()).detach(staff_, file.id), [this, name = file.name](const Outcome<Done>& outcome) {
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
        Q_EMIT done(tr("Removed: %1").arg(name), std::get<Saved<Done>>(outcome).action);
    });
}

void FileRows::offer(int row, const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Save a copy…")), &QAction::triggered, this, [this, row] { saveCopy(row); });
    connect(menu->addAction(tr("Remove")), &QAction::triggered, this, [this, row] { detach(row); });
    menu->popup(at);
}

bool FileRows::eventFilter(QObject* watched, QEvent* event) {
    const int row = list_->currentIndex().row();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete && row >= 1 && row <= static_cast<int>(files_.size())) return detach(row), true;
    return QWidget::eventFilter(watched, event);
}

}  // namespace regulars
