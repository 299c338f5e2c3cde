#include "core/storage/background_reader.h"
#include "core/storage/database.h"
#include <chrono>

namespace regulars {

BackgroundReader::~BackgroundReader() {
    std::map<int, Job> dropped;
    {
        const std::lock_guard lock(mutex_);
        isEnding_ = true;
        isBroken_ = true;
        dropped.swap(waiting_);
    }
    if (!thread_.joinable()) return;
    wake_.notify_one();
    // An interrupt that falls between two statements is lost, so it is repeated.
    while (!hasEnded_) {
        {
            const std::lock_guard lock(mutex_);
            if (reading_) reading_->interrupt();
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    thread_.join();
}

void BackgroundReader::put(int subject, Job job) {
    {
        const std::lock_guard lock(mutex_);
        waiting_[subject].swap(job);
        if (!thread_.joinable()) thread_ = std::thread([this] { work(); });
    }
    wake_.notify_one();
}

void BackgroundReader::breakOff(int subject) {
    Job dropped;
    const std::lock_guard lock(mutex_);
    if (const auto found = waiting_.find(subject); found != waiting_.end()) {
        dropped.swap(found->second);
        waiting_.erase(found);
    }
    if (!isBusy_ || subject_ != subject) return;
    isBroken_ = true;
    if (reading_) reading_->interrupt();
}

void BackgroundReader::work() {
    for (;;) {
        Job job;
        {
            std::unique_lock lock(mutex_);
            wake_.wait(lock, [this] { return isEnding_ || !waiting_.empty(); });
            if (isEnding_) break;
            const auto next = waiting_.begin();
            subject_ = next->first;
            job.swap(next->second);
            waiting_.erase(next);
            isBusy_ = true;
            isBroken_ = false;
        }
        answer(job);
        job = {};
        const std::lock_guard lock(mutex_);
        isBusy_ = false;
    }
    hasEnded_ = true;
}

void BackgroundReader::answer(const Job& job) {
    std::unique_ptr<Connection> reader;
    std::exception_ptr fault;
    try {
        // Opened for each question: a connection kept for years would keep its page cache as long.
        reader = database_.reader();
    } catch (...) {
        fault = std::current_exception();
    }
    {
        const std::lock_guard lock(mutex_);
        reading_ = reader.get();
    }
    job(reader.get(), fault);
    const std::lock_guard lock(mutex_);
    reading_ = nullptr;
}

}  // namespace regulars
