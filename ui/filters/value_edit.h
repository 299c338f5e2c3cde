#pragma once
#include "core/filters/field_rule.h"
#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace regulars {

/// Words the book holds already, offered while a value is typed.
struct KnownWords {
    QStringList tags, cities, languages;
    std::vector<CustomField> own;  ///< the shop's own fields
};

/// A length of time: a number, and days, weeks, months or years.
class SpanEdit : public QWidget {
    Q_OBJECT
public:
    explicit SpanEdit(QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void changed();

private:
    QSpinBox* count_;
    QComboBox* unit_;
};

/// Where the value of a comparison is written or chosen; it speaks the language of conditions.
class ValueEdit : public QWidget {
    Q_OBJECT
public:
    ValueEdit(const FieldRule& rule, Comparison comparison, const KnownWords& known, QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] QString text() const;
    /// Whether two comparisons of a field take the same kind of value.
    [[nodiscard]] static bool isAlike(Comparison a, Comparison b);

Q_SIGNALS:
    void changed();
    void finished();  ///< Enter in a line

private:
    void buildLine(const FieldRule& rule, const KnownWords& known);
    void buildChoice(const FieldRule& rule);
    QLineEdit* line_ = nullptr;
    QComboBox* choice_ = nullptr;
    SpanEdit* span_ = nullptr;
    FieldRule::Kind kind_;
};

}  // namespace regulars
