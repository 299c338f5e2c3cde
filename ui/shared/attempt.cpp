#include "ui/shared/attempt.h"
#include <QCoreApplication>
#include <QDebug>

namespace regulars {

namespace {

void tell(QWidget* where, MessageBar::Kind kind, const QString& sentence, std::vector<MessageBar::Offer> offers = {}) {
    if (MessageBar* bar = MessageBar::of(where)) bar->tell(kind, sentence, std::move(offers));
    else qWarning().noquote() << sentence;
}

}  // namespace

void tellFault(QWidget* where, const Error& fault) {
    if (!fault.detail().isEmpty()) qWarning().noquote() << fault.sentence() << '|' << fault.detail();
    tell(where, MessageBar::Kind::Fault, fault.sentence());
}

void tellFault(QWidget* where, const std::exception& fault) {
    qWarning() << fault.what();
    tell(where, MessageBar::Kind::Fault,
         QCoreApplication::translate("attempt", "That did not work, and nothing was changed. The reason is in the log; please try again."));
}

void tellRefusal(QWidget* where, const Refusal& refusal) { tell(where, MessageBar::Kind::Warning, refusal.sentence); }

void tellNews(QWidget* where, const QString& sentence, std::vector<MessageBar::Offer> offers) {
    tell(where, MessageBar::Kind::News, sentence, std::move(offers));
}

}  // namespace regulars
