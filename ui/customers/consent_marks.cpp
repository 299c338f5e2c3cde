#include "ui/customers/consent_marks.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/icons.h"
#include "ui/shared/record_choices.h"
#include <QPainter>
#include <QStyle>
#include <QTextDocument>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int side = 14, toWord = 4;

/// What the register says of a channel: an answer, absent when it was never asked, and for what alone when it is not for anything.
struct Answer {
    std::optional<bool> given;
    QStringList purposes;
};

Answer answerOf(const Customer& customer, Channel channel) {
    Answer answer;
    for (const ConsentEvent& event : customer.consents) {
        if (event.channel != channel) continue;
        answer.given = customer.allows(channel);
        if (!*answer.given && !answer.purposes.contains(event.purpose) && customer.allows(channel, event.purpose)) answer.purposes << event.purpose;
    }
    if (!answer.purposes.isEmpty()) answer.given = true;
    return answer;
}

}  // namespace

/// One channel: its sign and its word.
class ConsentMark : public QWidget {
public:
    explicit ConsentMark(Channel channel) : word_(channelText(channel)) {
        setObjectName(u"consentMark_"_s + channelCode(channel));
        setFont(regulars::font(TextSize::Small));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QString present(const Answer& answer) {
        answer_ = answer.given;
        QString words = (!answer_ ? ConsentMarks::tr("%1: not asked") : *answer_ ? ConsentMarks::tr("%1: yes") : ConsentMarks::tr("%1: no")).arg(word_);
        if (!answer.purposes.isEmpty()) words = ConsentMarks::tr("%1: yes for %2").arg(word_, answer.purposes.join(u", "_s));
        setToolTip(Qt::convertFromPlainText(words));
        setAccessibleName(words);
        update();
        return words;
    }
    [[nodiscard]] QSize sizeHint() const override { return {side + toWord + fontMetrics().horizontalAdvance(word_) + 1, std::max(side, fontMetrics().height())}; }

protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens& t = tokens(this);
        QPainter p(this);
        const QRect sign = QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - side) / 2, side, side));
        // The sign itself tells, the colour only helps.
        if (answer_) paintIcon(p, QRectF(sign), *answer_ ? Icon::Check : Icon::Close, *answer_ ? t.accent : t.bad);
        else p.fillRect(sign.adjusted(3, side / 2 - 1, -3, -side / 2), t.muted);
        p.setFont(font());
        p.setPen(answer_ ? t.ink : t.muted);
        p.drawText(QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(side + toWord, 0, 0, 0)),
                   static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine, word_);
    }

private:
    QString word_;
    std::optional<bool> answer_;
};

ConsentMarks::ConsentMarks(QWidget* parent) : QWidget(parent), neverAsked_(new Label(tr("not asked yet"), TextSize::Small, Tone::Muted)) {
    setObjectName(u"consentMarks"_s);
    neverAsked_->setObjectName(u"consentNeverAsked"_s);
    auto* flow = new FlowLayout(this, 12);
    for (const Channel channel : allChannels()) {
        marks_.push_back(new ConsentMark(channel));
        flow->addWidget(marks_.back());
    }
    flow->addWidget(neverAsked_);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ConsentMarks::present(const Customer& customer) {
    QStringList words;
    for (size_t i = 0; i < marks_.size(); ++i) words << marks_[i]->present(answerOf(customer, allChannels()[i]));
    neverAsked_->setVisible(customer.consents.empty());
    setAccessibleName(words.join(u", "_s));
}

}  // namespace regulars
