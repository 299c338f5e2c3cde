#include "ui/customers/consent_marks.h"
#include "ui/shared/icons.h"
#include <QCoreApplication>
#include <QPainter>

namespace regulars {

namespace {
constexpr int side = 16, pitch = 22;
}

const std::vector<Channel>& allChannels() {
    static const std::vector<Channel> all{Channel::Post, Channel::Email, Channel::Sms, Channel::Phone};
    return all;
}

QString channelText(Channel channel) {
    switch (channel) {
    case Channel::Post: return ConsentMarks::tr("Post");
    case Channel::Email: return ConsentMarks::tr("E-mail");
    case Channel::Sms: return ConsentMarks::tr("SMS");
    case Channel::Phone: return ConsentMarks::tr("Phone");
    }
    return {};
}

ConsentMarks::ConsentMarks(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("consentMarks"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ConsentMarks::present(const Customer& customer) {
    allowed_.clear();
    QStringList words;
    for (const Channel channel : allChannels()) {
        const bool yes = customer.allows(channel);
        allowed_.push_back(yes);
        words << (yes ? tr("%1: yes") : tr("%1: no")).arg(channelText(channel));
    }
    setAccessibleName(words.join(QStringLiteral(", ")));
    setToolTip(words.join(u'\n'));
    update();
}

QSize ConsentMarks::sizeHint() const { return {static_cast<int>(allChannels().size() - 1) * pitch + side, std::max(side, fontMetrics().height())}; }

void ConsentMarks::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter p(this);
    for (size_t i = 0; i < allowed_.size(); ++i) {
        const int x = static_cast<int>(i) * pitch;
        const int left = layoutDirection() == Qt::RightToLeft ? width() - side - x : x;
        // The sign itself tells, the colour only helps.
        paintIcon(p, QRectF(left, (height() - side) / 2.0, side, side), allowed_[i] ? Icon::Check : Icon::Close, allowed_[i] ? t.accent : t.bad);
        if (i + 1 < allowed_.size()) {
            p.setPen(t.muted);
            p.drawText(QRectF(left + (layoutDirection() == Qt::RightToLeft ? side - pitch : side), 0, pitch - side, height()), Qt::AlignCenter, QStringLiteral("·"));
        }
    }
}

}  // namespace regulars
