#include "tests/core/base/words.h"
#include "core/base/error.h"
#include <QFuture>
#include <QPromise>
#include <catch2/catch.hpp>

using namespace regulars;

TEST_CASE("an error tells its sentence, its detail and its kind") {
    const Error error(Error::Kind::DiskFull, QStringLiteral("Skivan är full."), QStringLiteral("SQLITE_FULL"));
    CHECK(error.kind() == Error::Kind::DiskFull);
    CHECK(error.sentence() == QStringLiteral("Skivan är full."));
    CHECK(error.detail() == QStringLiteral("SQLITE_FULL"));
    CHECK(QString::fromUtf8(error.what()) == QStringLiteral("Skivan är full. (SQLITE_FULL)"));
    CHECK(Error(QStringLiteral("Нет места.")).kind() == Error::Kind::Other);
    CHECK(QString::fromUtf8(Error(QStringLiteral("Нет места.")).what()) == QStringLiteral("Нет места."));
}

TEST_CASE("an error crosses a future whole") {
    QPromise<void> promise;
    promise.start();
    promise.setException(Error(Error::Kind::Moved, QStringLiteral("The file was moved.")));
    promise.finish();
    try {
        promise.future().waitForFinished();
        FAIL("no error arrived");
    } catch (const Error& error) {
        CHECK(error.kind() == Error::Kind::Moved);
        CHECK(error.sentence() == QStringLiteral("The file was moved."));
    }
}
