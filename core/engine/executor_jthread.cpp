// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/executor.h"

#include <atomic>
#include <condition_variable>
#include <fmt/format.h>
#include <mutex>
#include <pthread.h>
#include <thread>
#include <vector>

namespace sheafscope {

namespace {

/// Persistent threads that take indices from one shared counter.
class JthreadExecutor final : public Executor {
public:
    explicit JthreadExecutor(unsigned workers) : m_workers(workers)
    {
        for (unsigned i = 1; i < workers; ++i)
            m_threads.emplace_back([this](const std::stop_token& stop) { work(stop); });
    }
    ~JthreadExecutor() override
    {
        for (std::jthread& thread : m_threads)
            thread.request_stop();
    }

    void forEach(std::size_t count, FunctionRef<void(std::size_t)> body) override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_body = &body;
            m_count = count;
            m_next.store(0, std::memory_order_relaxed);
            m_busy = m_threads.size();
            ++m_job;
        }
        m_started.notify_all();
        takeIndices(body, count);
        std::unique_lock lock(m_mutex);
        m_done.wait(lock, [this] { return m_busy == 0; });
    }
    [[nodiscard]] std::string name() const override
    {
        return fmt::format("std::jthread, {} worker{}", m_workers, m_workers == 1 ? "" : "s");
    }

private:
    void work(const std::stop_token& stop)
    {
        pthread_setname_np(pthread_self(), "worker");
        std::uint64_t finishedJob = 0;
        std::unique_lock lock(m_mutex);
        while (m_started.wait(lock, stop, [&] { return m_job != finishedJob; })) {
            finishedJob = m_job;
            const FunctionRef<void(std::size_t)> body = *m_body;
            const std::size_t count = m_count;
            lock.unlock();
            takeIndices(body, count);
            lock.lock();
            if (--m_busy == 0)
                m_done.notify_one();
        }
    }
    void takeIndices(FunctionRef<void(std::size_t)> body, std::size_t count)
    {
        for (std::size_t i = m_next.fetch_add(1, std::memory_order_relaxed); i < count;
             i = m_next.fetch_add(1, std::memory_order_relaxed))
            body(i);
    }

    unsigned m_workers;
    std::mutex m_mutex;
    std::condition_variable_any m_started;
    std::condition_variable m_done;
    const FunctionRef<void(std::size_t)>* m_body = nullptr;
    std::size_t m_count = 0;
    std::size_t m_busy = 0; ///< threads that have not finished the job
    std::uint64_t m_job = 0;
    std::atomic<std::size_t> m_next{0};
    std::vector<std::jthread> m_threads; ///< last: joined before what they use goes
};

} // namespace

std::unique_ptr<Executor> makeJthreadExecutor(unsigned workers)
{
    return std::make_unique<JthreadExecutor>(workers);
}

} // namespace sheafscope
