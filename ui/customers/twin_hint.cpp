#include "ui/customers/twin_hint.h"
#include "core/base/text.h"
#include "core/shop/shop.h"
#include "ui/shared/button.h"
#include "ui/shared/formats.h"
#include "ui/shared/style.h"
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {
constexpr double alike = 0.9;        // of nameSimilarity: one letter off in a name of usual length
constexpr qsizetype enoughName = 3;  // letters before names are compared
constexpr size_t mostShown = 3;
}  // namespace

TwinHint::TwinHint(Shop& shop, QWidget* parent) : QWidget(parent), shop_(shop), rows_(new QVBoxLayout(this)) {
    setObjectName(u"twinHint"_s);
    rows_->setContentsMargins(12, 8, 12, 8);
    rows_->setSpacing(2);
    rows_->addWidget(new Label(tr("Perhaps already in the book (key ↓ leads there):"), TextSize::Small, Tone::Warn));
    hide();
}

void TwinHint::clear() {
    shown_.clear();
    while (rows_->count() > 1) {
        QLayoutItem* item = rows_->takeAt(1);
        delete item->widget();
        delete item;
    }
    hide();
}

std::vector<CustomerId> TwinHint::candidates(const Customer& written) const {
    CustomerStore store(shop_.reader());
    std::vector<CustomerId> found;
    const auto take = [&found](const std::vector<CustomerId>& more) {
        for (const CustomerId id : more)
            if (std::find(found.begin(), found.end(), id) == found.end()) found.push_back(id);
    };
    for (const Phone& phone : written.phones) take(store.withPhone(phone.number));
    for (const Email& email : written.emails) take(store.withEmail(email.address));
    if (written.displayName.size() >= enoughName)
        for (const CustomerId id : shop_.search().find(written.displayName, 10))
            if (nameSimilarity(store.displayName(id), written.displayName) >= alike) take({id});
    if (found.size() > mostShown) found.resize(mostShown);
    return found;
}

void TwinHint::look(const Customer& written) {
    const std::vector<CustomerId> found = candidates(written);
    if (found == shown_) return;
    clear();
    shown_ = found;
    CustomerStore store(shop_.reader());
    for (const CustomerId id : found) {
        const auto customer = store.find(id);
        if (!customer) continue;
        QStringList facts{customer->displayName};
        if (!customer->phones.empty()) facts << customer->phones.front().number.display(shop_.profile().country);
        if (!customer->addresses.empty()) facts << customer->addresses.front().city;
        // An ampersand in a name is not a key.
        auto* button = new Button(Formats::line(facts).replace(u'&', u"&&"_s), Button::Look::Link);
        button->setObjectName(u"twin%1"_s.arg(id.value));
        button->setAccessibleName(tr("Open %1 instead").arg(customer->displayName));
        // Not on the way of Tab: it comes while somebody types on.
        button->setFocusPolicy(Qt::ClickFocus);
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
        rows_->addWidget(button, 0, Qt::AlignLeft);
    }
    setVisible(!shown_.empty());
}

void TwinHint::enter() {
    if (QLayoutItem* first = rows_->itemAt(1)) first->widget()->setFocus(Qt::OtherFocusReason);
}

bool TwinHint::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int to = rows_->indexOf(qobject_cast<QWidget*>(watched)) + (key == Qt::Key_Down ? 1 : -1);
            if (to == 0) Q_EMIT left();
            else if (to < rows_->count()) rows_->itemAt(to)->widget()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TwinHint::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter p(this);
    paintRounded(p, rect(), metrics::controlRadius, t.warnSoft, {});
}

}  // namespace regulars
