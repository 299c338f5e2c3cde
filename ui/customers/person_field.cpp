#include "ui/customers/person_field.h"
#include "core/shop/shop.h"
#include "ui/shared/attempt.h"
#include "ui/shared/formats.h"
#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

namespace regulars {

namespace {
constexpr int mostProposed = 7;
}

PersonField::PersonField(Shop& shop, QWidget* parent) : QLineEdit(parent), shop_(shop), lines_(new QStringListModel(this)), proposals_(new QCompleter(lines_, this)) {
    proposals_->setWidget(this);
    proposals_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(this, &QLineEdit::textEdited, this, &PersonField::look);
    connect(proposals_, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) { choose(index.row()); });
}

void PersonField::clearPerson() { setPerson({}, {}); }

void PersonField::setPerson(CustomerId id, const QString& name) {
    person_ = id;
    setText(name);
    Q_EMIT personChanged();
}

void PersonField::look(const QString& typed) {
    person_ = {};
    proposed_.clear();
    QStringList lines;
    attempt(this, [&] {
        if (typed.trimmed().size() < 2) return;
        CustomerStore store(shop_.reader());
        const QString country = shop_.profile().country;
        for (const CustomerId id : shop_.search().find(typed, mostProposed + 1)) {
            const auto found = store.find(id);
            if (!found || id == leftOut_ || lines.size() == mostProposed) continue;
            proposed_.emplace_back(id, found->displayName);
            lines << Formats::line({found->displayName, found->addresses.empty() ? QString() : found->addresses.front().city,
                                    found->phones.empty() ? QString() : found->phones.front().number.display(country)});
        }
    });
    lines_->setStringList(lines);
    if (lines.isEmpty()) proposals_->popup()->hide();
    else proposals_->complete();
    Q_EMIT personChanged();
}

void PersonField::choose(int row) {
    if (row < 0 || row >= static_cast<int>(proposed_.size())) return;
    const auto [id, name] = proposed_[static_cast<size_t>(row)];
    setPerson(id, name);
}

}  // namespace regulars
