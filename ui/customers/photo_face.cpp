#include "ui/customers/photo_face.h"
#include "core/attachments/attachment_desk.h"
#include "core/attachments/attachment_store.h"
#include "core/shop/shop.h"
#include "ui/customers/photo_scaler.h"
#include "ui/shared/attempt.h"
#include "ui/shared/avatar.h"
#include "ui/shared/formats.h"
#include "ui/shared/icons.h"
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QUrl>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostKnown = 400;   // photos kept decoded, at the size shown: some 20 KB each
constexpr int sharpness = 2;     // for screens with two pixels to the point

/// Hands over what a thread beside the window's has made already.
class MadeAlready final : public PictureScaler {
public:
    explicit MadeAlready(QByteArray picture) : picture_(std::move(picture)) {}
    [[nodiscard]] std::variant<QByteArray, Refusal> scaled(const QByteArray&) const override { return picture_; }

private:
    QByteArray picture_;
};

QString fileIn(const QMimeData* dropped) {
    for (const QUrl& url : dropped->urls())
        if (url.isLocalFile()) return url.toLocalFile();
    return {};
}

QImage decoded(const QByteArray& picture, int side) {
    const QImage whole = QImage::fromData(picture);
    if (whole.isNull()) return {};
    const int least = std::min(whole.width(), whole.height());
    const QRect middle((whole.width() - least) / 2, (whole.height() - least) / 2, least, least);
    return whole.copy(middle).scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

}  // namespace

PhotoFace::PhotoFace(Shop& shop, int diameter, QWidget* parent) : QWidget(parent), shop_(shop), diameter_(diameter), known_(mostKnown), menu_(new QMenu(this)) {
    setObjectName(u"customerPhoto"_s);
    setFixedSize(diameter, diameter);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setCursor(Qt::PointingHandCursor);
    setAccessibleDescription(tr("Enter offers to choose, paste or remove the photo"));
    connect(&shop_.database(), &Database::committed, this, &PhotoFace::refresh);
}

void PhotoFace::setCustomer(CustomerId id, const QString& name) {
    const bool isAnother = id != id_;
    id_ = id;
    name_ = name;
    setAccessibleName(tr("Photo of %1").arg(name));
    setToolTip(Qt::convertFromPlainText(tr("Photo: click, paste with %1, or drop a picture here").arg(Formats::keys(QKeySequence::Paste))));
    if (isAnother) read();
    update();
}

void PhotoFace::refresh(const Changes& changes) {
    if (!changes.touches("customer_photo")) return;
    for (const qint64 id : changes.customersIn({"customer_photo"})) {
        known_.remove(id);
        if (id == id_.value) read();
    }
}

void PhotoFace::read() {
    if (const QImage* known = known_.object(id_.value)) return show(*known);
    photo_ = {};
    attempt(this, [this] {
        const QByteArray picture = AttachmentStore(shop_.reader()).photo(id_);
        if (picture.isEmpty()) {
            known_.insert(id_.value, new QImage);
            return show({});
        }
        whenDone(this, worker_.run([picture, side = diameter_ * sharpness] { return decoded(picture, side); }), [this, id = id_](const QImage& photo) {
            known_.insert(id.value, new QImage(photo));
            if (id == id_) show(photo);
        });
    });
}

void PhotoFace::show(const QImage& photo) {
    photo_ = photo;
    update();
    Q_EMIT shown();
}

void PhotoFace::store(std::function<std::variant<QByteArray, Refusal>()> make) {
    if (!id_.isValid()) return;
    whenDone(this, worker_.run(std::move(make)), [this, id = id_, name = name_](const std::variant<QByteArray, Refusal>& made) {
        if (const auto* refusal = std::get_if<Refusal>(&made)) return tellRefusal(this, *refusal);
        whenDone(this, AttachmentDesk(shop_.database()).putPhoto(staff_, id, {}, MadeAlready(std::get<QByteArray>(made))), [this, name](const Outcome<Done>& outcome) {
            if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
            Q_EMIT done(tr("%1 has a new photo.").arg(name), std::get<Saved<Done>>(outcome).action);
        });
    });
}

void PhotoFace::chooseFile() {
    const QString path = asker_->openFile(this, tr("Choose a photo"), tr("Pictures (*.jpg *.jpeg *.png *.gif *.bmp *.webp)"));
    if (!path.isEmpty()) store([path] { return PhotoScaler::ofFile(path); });
}

void PhotoFace::paste() {
    if (!take(QGuiApplication::clipboard()->mimeData())) tellRefusal(this, {tr("There is no picture in the clipboard.")});
}

bool PhotoFace::mayTake(const QMimeData* dropped) { return dropped && (dropped->hasImage() || !fileIn(dropped).isEmpty()); }

bool PhotoFace::take(const QMimeData* dropped) {
    if (!dropped || !id_.isValid()) return false;
    if (const QString path = fileIn(dropped); !path.isEmpty()) {
        store([path] { return PhotoScaler::ofFile(path); });
        return true;
    }
    const QImage image = dropped->hasImage() ? dropped->imageData().value<QImage>() : QImage();
    if (image.isNull()) return false;
    store([image] { return PhotoScaler::ofImage(image); });
    return true;
}

void PhotoFace::removePhoto() {
    if (!id_.isValid() || photo_.isNull()) return;
    whenDone(this, AttachmentDesk(shop_.database()).removePhoto(staff_, id_), [this, name = name_](const Outcome<Done>& outcome) {
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
        Q_EMIT done(tr("The photo of %1 is removed.").arg(name), std::get<Saved<Done>>(outcome).action);
    });
}

void PhotoFace::openMenu() {
    menu_->clear();
    const auto offer = [this](const QString& words, const QString& object, auto deed, bool can) {
        QAction* action = menu_->addAction(words);
        action->setObjectName(object);
        action->setEnabled(can);
        connect(action, &QAction::triggered, this, deed);
    };
    offer(tr("Photo from a file…"), u"photoFromFile"_s, &PhotoFace::chooseFile, true);
    offer(tr("Paste a photo"), u"photoPaste"_s, &PhotoFace::paste, mayTake(QGuiApplication::clipboard()->mimeData()));
    offer(tr("Remove the photo"), u"photoRemove"_s, &PhotoFace::removePhoto, !photo_.isNull());
    menu_->setActiveAction(menu_->actions().first());
    menu_->popup(mapToGlobal(QPoint(0, height() + 4)));
}

bool PhotoFace::event(QEvent* event) {
    // Before a shortcut of the window takes the keys.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) event->accept();
    return QWidget::event(event);
}

void PhotoFace::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste)) return paste();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return openMenu();
    case Qt::Key_Delete: return removePhoto();
    default: QWidget::keyPressEvent(event);
    }
}

void PhotoFace::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) openMenu();
}

void PhotoFace::contextMenuEvent(QContextMenuEvent*) { openMenu(); }

void PhotoFace::dragEnterEvent(QDragEnterEvent* event) {
    if (mayTake(event->mimeData())) event->acceptProposedAction();
}

void PhotoFace::dropEvent(QDropEvent* event) {
    if (!take(event->mimeData())) return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void PhotoFace::focusInEvent(QFocusEvent*) { update(); }
void PhotoFace::focusOutEvent(QFocusEvent*) { update(); }

void PhotoFace::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QRectF circle(rect());
    if (hasFocus()) {
        p.setPen(QPen(tokens(this).accent, 2));
        p.drawEllipse(circle.adjusted(1, 1, -1, -1));
        circle.adjust(4, 4, -4, -4);
    }
    if (photo_.isNull()) return paintAvatar(p, circle, name_);
    QPainterPath round;
    round.addEllipse(circle);
    p.setClipPath(round);
    p.drawImage(circle, photo_);
}

}  // namespace regulars
