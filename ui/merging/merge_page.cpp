#include "ui/merging/merge_page.h"
#include "core/merging/merge_desk.h"
#include "core/shop/shop.h"
#include "ui/shared/attempt.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/one_layout.h"
#include <QKeyEvent>

namespace regulars {
using namespace Qt::StringLiterals;

MergePage::MergePage(Shop& shop, QWidget* parent) : QWidget(parent), shop_(shop) {
    setObjectName(u"mergePage"_s);
    build();
    setFocusProxy(merge_);
}

bool MergePage::compare(CustomerId a, CustomerId b) {
    take_.clear();
    return show(a.value < b.value ? a : b, a.value < b.value ? b : a);
}

void MergePage::swap() {
    if (!keep_.isValid() || !merge_->isEnabled()) return;
    take_.clear();
    if (show(gone_, keep_)) merge_->setFocus(Qt::OtherFocusReason);
}

bool MergePage::show(CustomerId keep, CustomerId gone) {
    bool isShown = false;
    attempt(this, [&] {
        const auto result = MergeDesk::preview(shop_.reader(), keep, gone);
        if (const auto* refusal = std::get_if<Refusal>(&result)) return tellRefusal(this, *refusal);
        const auto& preview = std::get<MergePreview>(result);
        const OneLayout once(this);
        keep_ = keep;
        gone_ = gone;
        keptName_ = preview.kept.displayName;
        goneName_ = preview.gone.displayName;
        setAccessibleName(tr("Merge %1 and %2").arg(keptName_, goneName_));
        fillFields(preview);
        isShown = true;
    });
    if (!isShown) return false;
    fillFacts();
    column_->scrollToTop();
    setBusy(false);
    return true;
}

void MergePage::choose(const QString& field, bool isTaken) {
    take_.removeAll(field);
    if (isTaken) take_ << field;
    fillFacts();
}

void MergePage::setBusy(bool busy) {
    for (Button* button : {merge_, swap_, apart_}) button->setEnabled(!busy);
}

void MergePage::merge() {
    if (!keep_.isValid() || !merge_->isEnabled()) return;
    setBusy(true);
    const QString sentence = tr("%1 and %2 are one customer now.").arg(keptName_, goneName_);
    whenDone(this, MergeDesk(shop_.database()).merge(by_, keep_, gone_, take_), [this, sentence, gone = gone_](const Outcome<MergeId>& outcome) {
        setBusy(false);
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
        Q_EMIT merged(gone, sentence, std::get<Saved<MergeId>>(outcome).action);
    }, [this] { setBusy(false); });
}

void MergePage::sayNotSame() {
    if (!keep_.isValid() || !merge_->isEnabled()) return;
    setBusy(true);
    const QString sentence = tr("%1 and %2 are two people; they are not offered as one again.").arg(keptName_, goneName_);
    whenDone(this, MergeDesk(shop_.database()).notSame(by_, keep_, gone_), [this, sentence](const Outcome<Done>& outcome) {
        setBusy(false);
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
        Q_EMIT toldApart(sentence, std::get<Saved<Done>>(outcome).action);
    }, [this] { setBusy(false); });
}

void MergePage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) merge();
    else if (event->key() == Qt::Key_Escape) Q_EMIT left();
    else QWidget::keyPressEvent(event);
}

}  // namespace regulars
