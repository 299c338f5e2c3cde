#pragma once
#include <QIODevice>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <vector>

namespace regulars {

/// Where a command's answer goes: what was asked for, and beside it what went wrong. Text for people or JSON for machines.
class Output {
public:
    Output(QIODevice& answer, QIODevice& complaints, bool asJson) : answer_(answer), complaints_(complaints), asJson_(asJson) {}
    [[nodiscard]] bool asJson() const { return asJson_; }
    /// The same places in another form, for one line of a batch.
    [[nodiscard]] Output as(bool json) const { return Output(answer_, complaints_, json); }

    /// One line of text; not in JSON.
    void line(const QString& text);
    /// Rows with their columns aligned under a heading; not in JSON.
    void table(const QStringList& heading, const std::vector<QStringList>& rows);
    /// One JSON document on one line, its fields in alphabetical order; not in text.
    void json(const QJsonObject& object);
    void json(const QJsonArray& list);
    void complain(const QString& sentence);
    /// The answer's place itself, for what is neither: an exported file.
    [[nodiscard]] QIODevice& answer() { return answer_; }

private:
    QIODevice& answer_;
    QIODevice& complaints_;
    bool asJson_;
};

/// "1 card", "3 cards".
[[nodiscard]] QString counted(qint64 count, const char* one, const char* many);

}  // namespace regulars
