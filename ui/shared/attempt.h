#pragma once
#include "core/base/error.h"
#include "ui/shared/message_bar.h"
#include <QFuture>
#include <exception>
#include <utility>

namespace regulars {

/// Says a fault on the message bar that answers for the widget; on a window without one it goes to the log.
void tellFault(QWidget* where, const Error&);
void tellFault(QWidget* where, const std::exception&);
/// Says a refusal: nothing was changed.
void tellRefusal(QWidget* where, const Refusal&);
/// Says news, with offers like Undo.
void tellNews(QWidget* where, const QString& sentence, std::vector<MessageBar::Offer> offers = {});

/// Runs a slot's work; a fault becomes a sentence on the message bar. True when it went well.
template <class Work>
bool attempt(QWidget* where, Work&& work) {
    try {
        std::forward<Work>(work)();
        return true;
    } catch (const Error& fault) {
        tellFault(where, fault);
    } catch (const std::exception& fault) {
        tellFault(where, fault);
    }
    return false;
}

/// Goes on in the widget's thread when a desk has answered; a fault of either becomes a sentence on the message bar and then
/// `failed` runs (to enable the form again). Nothing runs when the widget is gone by then.
template <class T, class Done>
void whenDone(QWidget* where, QFuture<T> answer, Done done, std::function<void()> failed = {}) {
    auto fail = [where, failed](const auto& fault) {
        tellFault(where, fault);
        if (failed) failed();
    };
    auto go = [done = std::move(done)](QFuture<T> ready) mutable {
        if constexpr (std::is_void_v<T>) {
            ready.waitForFinished();  // rethrows the fault
            done();
        } else {
            done(ready.result());
        }
    };
    answer.then(where, std::move(go))
        .onFailed(where, [fail](const Error& fault) { fail(fault); })
        .onFailed(where, [fail](const std::exception& fault) { fail(fault); });
}

}  // namespace regulars
