#pragma once
#include <QString>
#include <functional>

namespace regulars {

class Connection;

/// Names that saved filters hold, called otherwise from now on: as a part of the action that gives the new name. All else in a filter
/// stays as it was written, also what can no longer be read.
class ConditionRenaming {
public:
    explicit ConditionRenaming(Connection& connection) : connection_(connection) {}
    /// What asks for the tag, or for none of it, under its old name. Accents and case do not count in a condition; here they do
    /// where other tags differ in nothing else.
    void tag(const QString& before, const QString& after);
    void field(const QString& before, const QString& after);
    void choice(const QString& field, const QString& before, const QString& after);

    [[nodiscard]] static QString tagIn(const QString& condition, const std::function<bool(const QString&)>& isBefore, const QString& after);
    [[nodiscard]] static QString fieldIn(const QString& condition, const QString& before, const QString& after);
    [[nodiscard]] static QString choiceIn(const QString& condition, const QString& field, const QString& before, const QString& after);

private:
    void inAll(const std::function<QString(const QString&)>& renamed);
    Connection& connection_;
};

}  // namespace regulars
