#include "ui/exchange/export_panel.h"
#include "core/counter/permissions.h"
#include "core/exchange/owners_export.h"
#include "core/shop/shop.h"
#include "core/storage/shop_file.h"
#include "ui/shared/asker.h"
#include "ui/shared/attempt.h"
#include "ui/shared/card.h"
#include "ui/shared/formats.h"
#include "ui/shared/progress_row.h"
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QKeyEvent>
#include <QSaveFile>
#include <QUrl>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int followMs = 100;

/// A file that counts the rows of CSV written into it.
class CountingFile : public QSaveFile {
public:
    CountingFile(const QString& path, std::atomic<qint64>& rows) : QSaveFile(path), rows_(rows) {}
protected:
    qint64 writeData(const char* bytes, qint64 size) override {
        for (qint64 i = 0; i < size; ++i) {
            if (bytes[i] == '"') isQuoted_ = !isQuoted_;
            else if (bytes[i] == '\n' && !isQuoted_) ++ended_;
        }
        rows_ = std::max<qint64>(0, ended_ - 1);  // the first is the header
        return QSaveFile::writeData(bytes, size);
    }
private:
    std::atomic<qint64>& rows_;
    qint64 ended_ = 0;
    bool isQuoted_ = false;
};

}  // namespace

ExportPanel::ExportPanel(Shop& shop, Asker& asker, StaffId by, QWidget* parent) : QWidget(parent), shop_(shop), asker_(asker), by_(by), row_(new ProgressRow), reader_(shop.database()) {
    setObjectName(u"exportPanel"_s);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(28, 20, 28, 20);
    all->setSpacing(metrics::gap);
    auto* header = new PlaceHeader(tr("Take the shop out"));
    header->setSentence(tr("What is yours, in forms other programs read. Nothing in the book changes."));
    auto* close = Button::iconOnly(Icon::Close, tr("Close"));
    close->setObjectName(u"closeExport"_s);
    header->addControl(close);
    all->addWidget(header);
    auto* both = new QHBoxLayout;
    both->setSpacing(metrics::gap);
    both->addWidget(card(Kind::Csv), 1);
    both->addWidget(card(Kind::Json), 1);
    all->addLayout(both);
    all->addWidget(row_);
    all->addStretch(1);
    setFocusProxy(buttons_.front());
    follow_.setInterval(followMs);
    connect(&follow_, &QTimer::timeout, this, [this] {
        if (progress_) row_->setProgress(std::min(progress_->rows.load(), progress_->total), progress_->total);
    });
    connect(row_, &ProgressRow::cancelled, this, &ExportPanel::stop);
    connect(close, &QPushButton::clicked, this, [this] {
        if (!isBusy()) Q_EMIT closed();
    });
}

ExportPanel::~ExportPanel() = default;

QWidget* ExportPanel::card(Kind kind) {
    const bool csv = kind == Kind::Csv;
    auto* card = new Card(csv ? tr("Customers as a table") : tr("Everything"));
    card->body()->addWidget((new Label(csv ? tr("One row a customer, with phones, e-mails, addresses, dates, tags and consents. For spreadsheets and other programs, "
                                                "and this one reads it back the same. Opens in a spreadsheet without running anything somebody may have written into a name.")
                                           : tr("The whole shop: customers, visits, calls, promises, cards and stamps. For moving to another program, or for keeping. "
                                                "The same shop always gives the same file."),
                                       TextSize::Body, Tone::Muted))
                                ->wrapped());
    card->body()->addStretch(1);
    auto* button = new Button(Icon::Export, csv ? tr("Save as CSV…") : tr("Save as JSON…"), csv ? Button::Look::Primary : Button::Look::Plain);
    button->setObjectName(csv ? u"saveCsv"_s : u"saveJson"_s);
    card->body()->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, kind] { takeOut(kind); });
    buttons_.push_back(button);
    return card;
}

QString ExportPanel::objectionTo(const QString& path) const {
    for (const QString& ending : {QString(), u"-wal"_s, u"-shm"_s, u".lock"_s}) {
        const FileIdentity part = FileIdentity::of(shop_.database().path() + ending);
        if (part.exists() && part == FileIdentity::of(path)) return tr("“%1” is the shop itself. Choose another name.").arg(path);
    }
    return {};
}

void ExportPanel::takeOut(Kind kind) {
    if (isBusy()) return;
    std::optional<Refusal> refusal;
    if (!attempt(this, [&] { refusal = Permissions::objection(shop_.reader(), by_, Deed::TakeOut); })) return;
    if (refusal) return tellRefusal(this, *refusal);
    const bool csv = kind == Kind::Csv;
    const QString name = QFileInfo(shop_.database().path()).completeBaseName() + u' ' + shop_.today().iso() + (csv ? u".csv"_s : u".json"_s);
    const QString path = asker_.saveFile(this, tr("Take the shop out"), name, csv ? tr("Tables (*.csv)") : tr("JSON (*.json)"));
    if (path.isEmpty()) return;
    if (const QString objection = objectionTo(path); !objection.isEmpty()) return tellRefusal(this, {objection});
    write(path, kind);
}

void ExportPanel::write(const QString& path, Kind kind) {
    progress_ = std::make_shared<Progress>();
    if (kind == Kind::Csv) attempt(this, [this] { progress_->total = CustomerStore(shop_.reader()).count(); });
    for (Button* button : buttons_) button->setEnabled(false);
    row_->start(tr("Writing “%1”").arg(QFileInfo(path).fileName()));
    follow_.start();
    const QString fault = tr("“%1” could not be written.").arg(path);
    const auto answer = reader_.ask(0, [path, kind, fault, by = by_, progress = progress_](Connection& reader) {
        CountingFile file(path, progress->rows);
        if (!file.open(QIODevice::WriteOnly)) throw Error(fault, file.errorString());
        const auto written = kind == Kind::Csv ? OwnersExport::csv(reader, by, file) : OwnersExport::json(reader, by, file);
        if (const auto* refusal = std::get_if<Refusal>(&written)) throw Error(refusal->sentence);
        const qint64 customers = std::get<qint64>(written);
        auto writing = Progress::Writing;
        if (!progress->state.compare_exchange_strong(writing, Progress::Committing)) return customers;  // nobody waits for it
        if (!file.commit()) throw Error(fault, file.errorString());
        return customers;
    });
    whenDone(this, answer, [this, path](qint64 customers) {
        end(path);
        const QString sentence = tr("%Ln customer(s) written to “%1”.", nullptr, static_cast<int>(std::min<qint64>(customers, std::numeric_limits<int>::max()))).arg(path);
        tellNews(this, sentence, {{tr("Open the folder"), [folder = QFileInfo(path).absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }, {}}});
    }, [this] { end({}); });
}

void ExportPanel::end(const QString& path) {
    follow_.stop();
    row_->finish();
    progress_.reset();
    for (Button* button : buttons_) button->setEnabled(true);
    Q_EMIT ended(path);
}

void ExportPanel::stop() {
    auto writing = Progress::Writing;
    if (!progress_ || !progress_->state.compare_exchange_strong(writing, Progress::Stopped)) return;
    reader_.breakOff(0);  // its answer does not come any more
    end({});
    tellNews(this, tr("Stopped. No file was written."));
}

void ExportPanel::stepBack() {
    if (isBusy()) stop();
    else Q_EMIT closed();
}

void ExportPanel::closeEvent(QCloseEvent* event) {
    isClosed_ = !isBusy();
    event->setAccepted(isClosed_);
}

void ExportPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) stepBack();
    else QWidget::keyPressEvent(event);
}

}  // namespace regulars
