#pragma once
#include "ui/filters/condition_draft.h"
#include "ui/filters/value_edit.h"
#include "ui/shared/chip.h"

class QHBoxLayout;

namespace regulars {

/// One comparison in the editor: not · field · comparison · value, and within how long where that can be asked.
class ConditionRow : public QWidget {
    Q_OBJECT
public:
    ConditionRow(const ConditionDraft& draft, const KnownWords& known, QWidget* parent = nullptr);
    [[nodiscard]] ConditionDraft draft() const;
    void focusField();

Q_SIGNALS:
    void changed();
    void finished();         ///< Enter: the next one
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void chooseField();
    void offerComparisons(Comparison preferred);
    void chooseComparison();
    void showValue(const QString& text, const QString& period);
    void offerFields(const ConditionDraft& draft);
    [[nodiscard]] const CustomField* own() const;  ///< the chosen field, when it is the shop's own
    [[nodiscard]] FilterField field() const;
    [[nodiscard]] FieldRule rule() const;
    [[nodiscard]] Comparison comparison() const;
    const KnownWords& known_;
    std::vector<CustomField> own_;  ///< of the shop's own, those offered
    QHBoxLayout* row_;
    Chip* not_;
    QComboBox *field_, *comparison_, *ever_;
    ValueEdit* value_ = nullptr;
    SpanEdit* period_;
    std::optional<Comparison> shown_;  ///< the comparison the value is edited for
};

}  // namespace regulars
