#pragma once
#include "core/customers/customer.h"
#include <QWidget>

namespace regulars {

/// The name of a channel for people: "Post", "E-mail".
[[nodiscard]] QString channelText(Channel channel);

/// Which ways of being written to a customer agreed to: a tick or a cross each, in words for the pointer and for screen readers.
class ConsentMarks : public QWidget {
    Q_OBJECT
public:
    explicit ConsentMarks(QWidget* parent = nullptr);
    void present(const Customer& customer);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<bool> allowed_;
};

/// All channels, in the order shown.
[[nodiscard]] const std::vector<Channel>& allChannels();

}  // namespace regulars
