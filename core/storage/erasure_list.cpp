#include "core/storage/erasure_list.h"
#include "core/storage/shop_copy.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct ListWords {
    Q_DECLARE_TR_FUNCTIONS(ErasureList)
};

constexpr int kMarkLength = 8;

QJsonObject objectOf(const ErasureList::Entry& entry) {
    return {{u"uuid"_s, entry.uuid}, {u"customer"_s, entry.customer}, {u"at"_s, entry.at}, {u"known_since"_s, entry.knownSince}};
}

}  // namespace

QString ErasureList::pathIn(const QString& folder, const QString& shopUuid) { return QDir(folder).absoluteFilePath(u"Erased from %1.json"_s.arg(shopUuid.left(kMarkLength))); }

std::vector<ErasureList::Entry> ErasureList::read(const QString& folder, const QString& shopUuid) {
    QFile file(pathIn(folder, shopUuid));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QJsonObject list = QJsonDocument::fromJson(file.readAll()).object();
    if (list.value(u"shop"_s) != shopUuid) return {};
    std::vector<Entry> entries;
    for (const auto& value : list.value(u"erased"_s).toArray()) {
        const QJsonObject entry = value.toObject();
        entries.push_back({entry.value(u"uuid"_s).toString(), entry.value(u"customer"_s).toInteger(), entry.value(u"at"_s).toInteger(), entry.value(u"known_since"_s).toString()});
    }
    return entries;
}

void ErasureList::add(const QString& folder, const QString& shopUuid, const std::vector<Entry>& entries) {
    std::vector<Entry> all = read(folder, shopUuid);
    const size_t before = all.size();
    for (const Entry& entry : entries)
        if (std::none_of(all.begin(), all.end(), [&](const Entry& known) { return known.uuid == entry.uuid; })) all.push_back(entry);
    if (all.size() == before) return;
    QJsonArray list;
    for (const Entry& entry : all) list.append(objectOf(entry));
    const QString path = pathIn(folder, shopUuid);
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"shop"_s, shopUuid}, {u"erased"_s, list}}).toJson();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(Error::Kind::Unreadable, ListWords::tr("“%1” cannot be written.").arg(path), file.errorString());
}

void ErasureList::carry(const QString& backup, const QString& newFile) {
    const QString uuid = ShopCopy::open(backup)->text("SELECT uuid FROM shop");
    const QDir from = QFileInfo(backup).absoluteDir();
    for (const QString& folder : {from.absolutePath(), QDir::cleanPath(from.absoluteFilePath(u".."_s))}) add(QFileInfo(newFile).absolutePath(), uuid, read(folder, uuid));
}

}  // namespace regulars
