// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/executor.h"

#include <algorithm>
#include <thread>

namespace sheafscope {

namespace {

class SequentialExecutor final : public Executor {
public:
    void forEach(std::size_t count, FunctionRef<void(std::size_t)> body) override
    {
        for (std::size_t i = 0; i < count; ++i)
            body(i);
    }
    [[nodiscard]] std::string name() const override { return "one thread, exact order"; }
};

} // namespace

std::unique_ptr<Executor> makeSequentialExecutor()
{
    return std::make_unique<SequentialExecutor>();
}

std::unique_ptr<Executor> makeExecutor(EngineMode mode, unsigned workers)
{
    if (mode == EngineMode::exact)
        return makeSequentialExecutor();
    const unsigned threads = workers != 0 ? workers : std::max(1U, std::thread::hardware_concurrency());
#ifdef SHEAFSCOPE_EXECUTOR_JTHREAD
    return makeJthreadExecutor(threads);
#else
    return makeTbbExecutor(threads);
#endif
}

} // namespace sheafscope
