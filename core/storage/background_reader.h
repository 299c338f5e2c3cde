#pragma once
#include "core/storage/connection.h"
#include <QPromise>
#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace regulars {

class Database;

/// Answers long questions to the shop on a thread of its own, each with a fresh reader, so that no window waits for them.
class BackgroundReader {
public:
    explicit BackgroundReader(const Database& database) : database_(database) {}
    /// Breaks off what is being read and waits until it has ended.
    ~BackgroundReader();
    BackgroundReader(const BackgroundReader&) = delete;
    BackgroundReader& operator=(const BackgroundReader&) = delete;

    /// The answer of `read(Connection&)`. Of one subject only the newest question waits; one that was replaced or broken off
    /// has a cancelled future. Questions of different subjects are answered one after the other, the lowest number first.
    template <class Read>
    auto ask(int subject, Read read) {
        using T = std::invoke_result_t<Read, Connection&>;
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        auto answer = promise->future();
        put(subject, [this, promise, read = std::move(read)](Connection* reader, std::exception_ptr fault) mutable {
            try {
                if (fault) std::rethrow_exception(fault);
                T found = read(*reader);
                if (isBroken_) return;
                promise->addResult(std::move(found));
            } catch (const Error& error) {
                if (isBroken_) return;
                promise->setException(error);
            } catch (...) {
                if (isBroken_) return;
                promise->setException(std::current_exception());
            }
            promise->finish();
        });
        return answer;
    }
    /// Forgets the subject's waiting question and breaks off the one being answered.
    void breakOff(int subject);

private:
    using Job = std::function<void(Connection*, std::exception_ptr)>;
    void put(int subject, Job job);
    void work();
    void answer(const Job& job);

    const Database& database_;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::map<int, Job> waiting_;
    Connection* reading_ = nullptr;  ///< to be interrupted
    int subject_ = 0;                ///< of the question being answered
    bool isBusy_ = false, isEnding_ = false;
    std::atomic<bool> isBroken_ = false, hasEnded_ = false;
    std::thread thread_;
};

}  // namespace regulars
