#include "core/attachments/attachment_store.h"
#include "tests/support/own_time.h"
#include "tests/support/patience.h"
#include "tests/support/scripted_asker.h"
#include "tests/support/test_shop.h"
#include "ui/customers/customer_header.h"
#include "ui/customers/photo_face.h"
#include "ui/customers/photo_scaler.h"
#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

QImage half(QSize size) {
    // Red at the left, blue at the right.
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) image.setPixel(x, y, x < size.width() / 2 ? 0xFFCC0000 : 0xFF0000CC);
    return image;
}

QByteArray encoded(const QImage& image, const char* kind) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, kind));
    return bytes;
}

QImage kept(const QByteArray& file) {
    const auto made = PhotoScaler().scaled(file);
    if (const auto* refusal = std::get_if<Refusal>(&made)) FAIL(refusal->sentence.toStdString());
    const QByteArray jpeg = std::get<QByteArray>(made);
    CHECK(jpeg.startsWith("\xFF\xD8\xFF"));
    return QImage::fromData(jpeg);
}

QString refusal(const QByteArray& file) {
    const OwnTime used;
    const auto made = PhotoScaler().scaled(file);
    CHECK(used.ms() < 1000);
    REQUIRE(std::holds_alternative<Refusal>(made));
    return std::get<Refusal>(made).sentence;
}

// A PNG whose header speaks of this size, with the little data of a small one.
QByteArray pngSaying(quint32 width, quint32 height) {
    QByteArray png = encoded(half({8, 8}), "PNG");
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    // The checksum over the header, so that the size is believed.
    quint32 crc = 0xFFFFFFFFU;
    for (qsizetype i = 12; i < 29; ++i) {
        crc ^= static_cast<unsigned char>(png[i]);
        for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ (crc & 1U ? 0xEDB88320U : 0U);
    }
    qToBigEndian(crc ^ 0xFFFFFFFFU, png.data() + 29);
    return png;
}

// The JPEG with a note of how the camera was held: 6 is a quarter turn to the right.
QByteArray turned(const QByteArray& jpeg, char orientation) {
    QByteArray exif("Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25);
    exif += orientation;
    exif += QByteArray("\0\0\0\0\0\0", 6);
    QByteArray segment("\xFF\xE1", 2);
    const auto length = static_cast<quint16>(exif.size() + 2);
    segment += static_cast<char>(length >> 8);
    segment += static_cast<char>(length & 0xFF);
    return jpeg.left(2) + segment + exif + jpeg.mid(2);
}

}  // namespace

TEST_CASE("A photo becomes a JPEG of at most 512 points, in its own proportions") {
    CHECK(kept(encoded(half({3000, 1500}), "JPEG")).size() == QSize(512, 256));
    CHECK(kept(encoded(half({300, 1200}), "PNG")).size() == QSize(128, 512));
    CHECK(kept(encoded(half({40, 30}), "BMP")).size() == QSize(40, 30));
    CHECK(kept(encoded(half({4000, 2}), "PNG")).height() == 1);
}

TEST_CASE("A photo is turned as the camera was held") {
    const QImage upright = kept(turned(encoded(half({400, 200}), "JPEG"), 6));
    CHECK(upright.size() == QSize(200, 400));
    CHECK(qRed(upright.pixel(100, 60)) > 150);
    CHECK(qBlue(upright.pixel(100, 340)) > 150);
}

TEST_CASE("What shines through becomes white") {
    QImage glass(20, 20, QImage::Format_ARGB32);
    glass.fill(Qt::transparent);
    CHECK(qGray(kept(encoded(glass, "PNG")).pixel(10, 10)) > 250);
}

TEST_CASE("Huge, broken and disguised pictures are refused in words within a second") {
    CHECK(refusal(pngSaying(50'000, 50'000)).contains(u"50000 × 50000"_s));
    CHECK(refusal(pngSaying(50'000, 2)).contains(u"50000"_s));
    CHECK(refusal(pngSaying(19'000, 19'000)).contains(u"19000"_s));
    QByteArray huge = encoded(half({64, 64}), "JPEG");
    const qsizetype frame = huge.indexOf("\xFF\xC0");
    REQUIRE(frame > 0);
    qToBigEndian<quint16>(50'000, huge.data() + frame + 5);
    qToBigEndian<quint16>(50'000, huge.data() + frame + 7);
    CHECK(refusal(huge).contains(u"50000"_s));

    const QByteArray whole = encoded(half({900, 900}), "JPEG"), png = encoded(half({900, 900}), "PNG");
    CHECK(refusal(whole.left(whole.size() / 2)).contains(u"broken"_s));
    CHECK(refusal(png.left(png.size() / 2)).contains(u"broken"_s));
    CHECK(refusal(whole.left(30)).contains(u"broken"_s));

    for (const QByteArray& disguised : {QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>"), QByteArray("#!/bin/sh\nrm -rf /\n"), QByteArray("%PDF-1.7"),
                                        QByteArray("MZ\x90", 3), QByteArray(), QByteArray(1, '\0')})
        CHECK(refusal(disguised).contains(u"no picture"_s));
    CHECK(refusal(QByteArray(41 * 1024 * 1024, 'x')).contains(u"larger than 40 MB"_s));
}

TEST_CASE("The header takes a photo from a file, from the clipboard and one that is dropped, and shows it") {
    TestShop shop;
    ScriptedAsker asker;
    const CustomerId id = shop.add(u"Elin Åkerström"_s), other = shop.add(u"Ида"_s);
    CustomerHeader header(*shop.shop);
    header.setStaff(shop.maja);
    header.setAsker(asker);
    header.setCustomer(id);
    header.resize(700, 110);
    header.show();
    auto* face = header.findChild<PhotoFace*>(u"customerPhoto"_s);
    REQUIRE(face);
    CHECK(face->photo().isNull());
    asker.opened = shop.folder.filePath(u"photo.png"_s);
    REQUIRE(half({900, 900}).save(asker.opened));
    QSignalSpy done(&header, &CustomerHeader::done);
    face->chooseFile();
    REQUIRE(QTest::qWaitFor([&] { return !face->photo().isNull() && done.size() == 1; }, patienceMs));
    CHECK(qRed(face->photo().pixel(10, 50)) > 150);
    CHECK(QImage::fromData(AttachmentStore(shop->reader()).photo(id)).size() == QSize(512, 512));
    header.setCustomer(other);
    CHECK(face->photo().isNull());
    header.setCustomer(id);
    CHECK_FALSE(face->photo().isNull());  // known by now: at once

    QTest::keyClick(face, Qt::Key_Delete);
    REQUIRE(QTest::qWaitFor([&] { return face->photo().isNull() && done.size() == 2; }, patienceMs));
    QGuiApplication::clipboard()->setImage(half({80, 80}));
    QTest::keyClick(face, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return !face->photo().isNull() && done.size() == 3; }, patienceMs));
    saved(shop->database().undo(done.last().at(1).value<ActionId>(), shop.maja));
    REQUIRE(QTest::qWaitFor([&] { return face->photo().isNull(); }, patienceMs));

    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(asker.opened)});
    CHECK(PhotoFace::mayTake(&dropped));
    CHECK(face->take(&dropped));
    REQUIRE(QTest::qWaitFor([&] { return !face->photo().isNull(); }, patienceMs));
    CHECK_FALSE(face->accessibleName().isEmpty());
}
