#include "core/attachments/attachment_desk.h"
#include "core/attachments/attachment_store.h"
#include "core/shop/check.h"
#include "tests/support/test_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

struct Shelf : TestShop {
    AttachmentDesk desk{shop->database()};
    CustomerId elin = add(u"Elin Åkerström"_s), ivan = add(u"Иван Ёлкин"_s);
    [[nodiscard]] AttachmentStore store() { return AttachmentStore(shop->reader()); }
};

/// Takes every file that says it is a picture.
class Plain : public PictureScaler {
public:
    [[nodiscard]] std::variant<QByteArray, Refusal> scaled(const QByteArray& file) const override {
        if (file.startsWith("picture")) return QByteArray("small " + file);
        return Refusal{u"This is no picture."_s};
    }
};

}  // namespace

TEST_CASE("a file is kept byte by byte, known by what it holds, and comes back after undo") {
    Shelf shop;
    QByteArray content("\0\xff measurements \r\n", 18);
    content.resize(300'000, '\x07');
    const auto attached = saved(shop.desk.attach(shop.maja, shop.elin, u"../../etc/mått 38.pdf"_s, content));
    shop.reopen();
    const auto of = shop.store().of(shop.elin);
    REQUIRE(of.size() == 1);
    CHECK(of[0].name == u"mått 38.pdf");
    CHECK(of[0].size == content.size());
    CHECK(of[0].hash.size() == 64);
    CHECK(shop.store().content(of[0].id) == content);
    AttachmentDesk desk(shop->database());
    saved(desk.attach(shop.maja, shop.ivan, u"mått 38.pdf"_s, content));
    CHECK(shop.store().of(shop.ivan).at(0).hash == of[0].hash);
    const auto detached = saved(desk.detach(shop.maja, attached.value));
    CHECK(shop.store().of(shop.elin).empty());
    CHECK(shop.store().of(shop.ivan).size() == 1);
    saved(shop->database().undo(detached.action, shop.johan));
    CHECK(shop.store().content(shop.store().of(shop.elin).at(0).id) == content);
}

TEST_CASE("what cannot be kept is refused in words") {
    Shelf shop;
    saved(shop.desk.attach(shop.maja, shop.elin, u"note.txt"_s, "size 38"));
    CHECK(refused(shop.desk.attach(shop.maja, shop.elin, u"note.txt"_s, "size 38")).contains(u"note.txt"));
    CHECK(refused(shop.desk.attach(shop.maja, shop.elin, u"empty.txt"_s, QByteArray(""))).contains(u"empty.txt"));
    CHECK(refused(shop.desk.attach(shop.maja, shop.elin, u".."_s, "x")).size() > 0);
    CHECK(refused(shop.desk.attach(shop.maja, shop.elin, u"film.mkv"_s, QByteArray(AttachmentDesk::kLargest + 1, 'x'))).contains(u"10 MB"));
    saved(shop.desk.attach(shop.maja, shop.elin, u"just.bin"_s, QByteArray(AttachmentDesk::kLargest, 'x')));
    CHECK(refused(shop.desk.attach(shop.maja, CustomerId{99}, u"note.txt"_s, "x")).contains(u"99"));
    CHECK(refused(shop.desk.detach(shop.maja, AttachmentId{99})).size() > 0);
}

TEST_CASE("a photo is stored as the scaler made it, replaced and removed, and none is stored of what is no picture") {
    Shelf shop;
    CHECK(refused(shop.desk.putPhoto(shop.maja, shop.elin, "MZ\x90", Plain())).contains(u"no picture"));
    CHECK(shop.store().photo(shop.elin).isEmpty());
    saved(shop.desk.putPhoto(shop.maja, shop.elin, "picture one", Plain()));
    const auto second = saved(shop.desk.putPhoto(shop.maja, shop.elin, "picture two", Plain()));
    CHECK(shop.store().photo(shop.elin) == "small picture two");
    saved(shop->database().undo(second.action, shop.maja));
    CHECK(shop.store().photo(shop.elin) == "small picture one");
    saved(shop.desk.removePhoto(shop.maja, shop.elin));
    CHECK(shop.store().photo(shop.elin).isEmpty());
}

TEST_CASE("check finds a file that is not what it was") {
    Shelf shop;
    saved(shop.desk.attach(shop.maja, shop.elin, u"mått.txt"_s, "size 38"));
    CHECK(checkShop(*shop.shop).problems == QStringList());
    saved(shop->database().write({"Damage", shop.maja}, [](Transaction& t) -> Result<Done> {
        t.connection().run("UPDATE attachment SET bytes = x'00'");
        return Done{};
    }));
    CHECK(checkShop(*shop.shop).problems.join(u' ').contains(u"mått.txt"));
}
