// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/executor.h"

#include <algorithm>
#include <fmt/format.h>
#include <new>
#include <oneapi/tbb/blocked_range.h>
#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/parallel_for.h>
#include <oneapi/tbb/task_arena.h>
#include <optional>
#include <thread>

namespace sheafscope {

namespace {

namespace tbb = oneapi::tbb;

class TbbExecutor final : public Executor {
public:
    explicit TbbExecutor(unsigned workers)
        : m_workers(workers), m_scheduler(tbb::attach{}), m_arena(static_cast<int>(workers))
    {
        // oneTBB makes no more threads than host CPUs unless told; where several such controls live, the lowest holds.
        if (workers > std::thread::hardware_concurrency())
            m_parallelism.emplace(tbb::global_control::max_allowed_parallelism, workers);
    }
    ~TbbExecutor() override
    {
        // Without it oneTBB's threads outlive main() and leak checkers report what they own.
        m_arena.terminate();
        tbb::finalize(m_scheduler, std::nothrow);
    }

    void forEach(std::size_t count, FunctionRef<void(std::size_t)> body) override
    {
        // Several chunks a worker so that uneven slices balance, yet few enough that a task is worth its overhead.
        const std::size_t grain = std::max<std::size_t>(1, count / (std::size_t{m_workers} * kChunksAWorker));
        m_arena.execute([&] {
            tbb::parallel_for(
                tbb::blocked_range<std::size_t>(0, count, grain),
                [&](const tbb::blocked_range<std::size_t>& range) {
                    for (std::size_t i = range.begin(); i != range.end(); ++i)
                        body(i);
                },
                tbb::simple_partitioner{});
        });
    }
    [[nodiscard]] std::string name() const override
    {
        return fmt::format("oneTBB, {} worker{}", m_workers, m_workers == 1 ? "" : "s");
    }

private:
    static constexpr std::size_t kChunksAWorker = 8;

    unsigned m_workers;
    std::optional<tbb::global_control> m_parallelism;
    tbb::task_scheduler_handle m_scheduler;
    tbb::task_arena m_arena;
};

} // namespace

std::unique_ptr<Executor> makeTbbExecutor(unsigned workers)
{
    return std::make_unique<TbbExecutor>(workers);
}

} // namespace sheafscope
