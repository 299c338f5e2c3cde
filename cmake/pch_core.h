#pragma once
// What nearly every file of the core includes anyway, parsed once.
#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <compare>
#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>
