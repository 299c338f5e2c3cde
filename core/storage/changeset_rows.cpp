#include "core/storage/changeset_rows.h"
#include "core/base/error.h"
#include <QHash>
#include <sqlite3.h>

namespace regulars {

namespace {

[[noreturn]] void fail() {
    throw Error(Error::Kind::Damaged, QStringLiteral("What an action changed cannot be read from the journal. Restore the newest good backup."), QStringLiteral("changeset cut short"));
}

/// Steps over the parts of a changeset, as the session extension documents them: for each table a 'T', the number of columns, a byte
/// for each that says whether it is of the key, and the name; then its rows, each an operation, a byte, and one or two records.
class Steps {
public:
    explicit Steps(const QByteArray& bytes) : bytes_(bytes) {}
    [[nodiscard]] bool isAtEnd() const { return at_ == bytes_.size(); }
    [[nodiscard]] bool isAtTable() const { return next() == 'T'; }
    [[nodiscard]] qsizetype at() const { return at_; }

    QByteArray overTable() {
        over(1);
        columns_ = number();
        over(columns_);
        const qsizetype end = bytes_.indexOf('\0', at_);
        if (end < 0) fail();
        const QByteArray name = bytes_.mid(at_, end - at_);
        at_ = end + 1;
        return name;
    }
    void overRow() {
        overRow([](qint64) {});
    }
    /// Tells every whole number in the row.
    template <class Tell>
    void overRow(const Tell& tell) {
        const char operation = next();
        over(2);
        overRecord(tell);
        if (operation == SQLITE_UPDATE) overRecord(tell);
    }

private:
    [[nodiscard]] char next() const {
        if (at_ >= bytes_.size()) fail();
        return bytes_[at_];
    }
    void over(qint64 count) {
        if (count < 0 || count > bytes_.size() - at_) fail();
        at_ += static_cast<qsizetype>(count);
    }
    // SQLite's variable-length integer: seven bits a byte, the highest first; lengths need no ninth byte.
    qint64 number() {
        qint64 value = 0;
        for (int i = 0; i < 8; ++i) {
            const auto byte = static_cast<unsigned char>(next());
            over(1);
            value = (value << 7) | (byte & 0x7f);
            if (byte < 0x80) return value;
        }
        fail();
    }
    // Eight bytes, the highest first.
    qint64 wholeNumber() {
        quint64 value = 0;
        for (int i = 0; i < 8; ++i) {
            value = (value << 8) | static_cast<unsigned char>(next());
            over(1);
        }
        return static_cast<qint64>(value);
    }
    template <class Tell>
    void overRecord(const Tell& tell) {
        for (qint64 column = 0; column < columns_; ++column) {
            const char type = next();
            over(1);
            if (type == SQLITE_INTEGER) tell(wholeNumber());
            else if (type == SQLITE_FLOAT) over(8);
            else if (type == SQLITE_TEXT || type == SQLITE_BLOB) over(number());
            else if (type != 0 && type != SQLITE_NULL) fail();
        }
    }

    const QByteArray& bytes_;
    qsizetype at_ = 0;
    qint64 columns_ = 0;
};

}  // namespace

QByteArray rowsOfChangeset(const QByteArray& changeset, const std::function<bool(const QByteArray&, size_t)>& isWanted) {
    QByteArray wanted, header, table;
    QHash<QByteArray, size_t> seen;  // a bulk's changeset may name a table more than once
    Steps steps(changeset);
    while (!steps.isAtEnd()) {
        const qsizetype start = steps.at();
        if (steps.isAtTable()) {
            table = steps.overTable();
            header = changeset.mid(start, steps.at() - start);
            continue;
        }
        steps.overRow();
        if (!isWanted(table, seen[table]++)) continue;
        wanted += std::exchange(header, {});
        wanted.append(changeset.constData() + start, steps.at() - start);
    }
    return wanted;
}

QByteArray rowsHolding(const QByteArray& changeset, const QSet<qint64>& numbers) {
    QByteArray wanted, header;
    Steps steps(changeset);
    while (!steps.isAtEnd()) {
        const qsizetype start = steps.at();
        if (steps.isAtTable()) {
            steps.overTable();
            header = changeset.mid(start, steps.at() - start);
            continue;
        }
        bool isWanted = false;
        steps.overRow([&](qint64 number) { isWanted = isWanted || numbers.contains(number); });
        if (!isWanted) continue;
        wanted += std::exchange(header, {});
        wanted.append(changeset.constData() + start, steps.at() - start);
    }
    return wanted;
}

}  // namespace regulars
