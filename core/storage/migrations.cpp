#include "core/storage/migrations.h"
#include <QDir>
#include <QFile>

static void initMigrationResources() { Q_INIT_RESOURCE(migrations); }

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QStringList steps() {
    initMigrationResources();
    // Nothing else lies there; a pattern would be compiled at every start.
    const QStringList names = QDir(u":/migrations"_s).entryList(QDir::Files, QDir::Name);
    if (names.isEmpty()) throw Error(u"The program is incomplete: install it again."_s, u"no migrations in the resources"_s);
    return names;
}

// Split at a semicolon followed by a blank line: triggers hold semicolons of their own.
QList<QByteArray> statementsOf(const QString& name) {
    QFile file(u":/migrations/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) throw Error(u"The program is incomplete: install it again."_s, name);
    const QByteArray all = file.readAll();
    QList<QByteArray> statements;
    qsizetype start = 0;
    for (;;) {
        const qsizetype end = all.indexOf(";\n\n", start);
        const QByteArray statement = (end < 0 ? all.mid(start) : all.mid(start, end - start)).trimmed();
        if (!statement.isEmpty()) statements << statement;
        if (end < 0) return statements;
        start = end + 3;
    }
}

}  // namespace

int Migrations::newest() { return static_cast<int>(steps().size()); }

void Migrations::run(Connection& writer) {
    const QStringList all = steps();
    for (qint64 version = writer.integer("PRAGMA user_version"); version < all.size(); ++version) {
        writer.run("BEGIN IMMEDIATE");
        try {
            for (const QByteArray& statement : statementsOf(all[version])) writer.run(statement.constData());
            writer.run("PRAGMA user_version = " + QByteArray::number(version + 1));
            writer.run("PRAGMA application_id = " + QByteArray::number(kApplicationId));
            writer.run("COMMIT");
        } catch (const Error&) {
            if (writer.inTransaction()) writer.run("ROLLBACK");
            throw;
        }
    }
}

}  // namespace regulars
