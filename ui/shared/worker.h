#pragma once
#include "core/base/error.h"
#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <memory>

namespace regulars {

/// One thread beside the window's own, for reading and writing files; its jobs are done one after the other, and it waits for
/// them when it goes. Jobs touch no widget.
class Worker {
public:
    Worker() { pool_.setMaxThreadCount(1); }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// What `job()` gives back; what it throws arrives in the future.
    template <class Job>
    auto run(Job job) {
        using T = std::invoke_result_t<Job>;
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        auto answer = promise->future();
        pool_.start([promise, job = std::move(job)]() mutable {
            try {
                promise->addResult(job());
            } catch (const Error& error) {
                promise->setException(error);
            } catch (...) {
                promise->setException(std::current_exception());
            }
            promise->finish();
        });
        return answer;
    }

private:
    QThreadPool pool_;
};

}  // namespace regulars
