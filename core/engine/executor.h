// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "core/engine/function_ref.h"

#include <cstddef>
#include <memory>
#include <string>

namespace sheafscope {

/// The seam between the engine and host threads. forEach() is called by one thread at a time.
class Executor {
public:
    Executor() = default;
    Executor(const Executor&) = delete;
    Executor& operator=(const Executor&) = delete;
    virtual ~Executor() = default;

    /// Calls body(0) .. body(count - 1), each exactly once, perhaps at the same time; returns when all have returned,
    /// and what they wrote is then visible to the caller. `body` must not throw.
    virtual void forEach(std::size_t count, FunctionRef<void(std::size_t)> body) = 0;
    /// "oneTBB, 2 workers"
    [[nodiscard]] virtual std::string name() const = 0;
};

/// Runs all on the caller's thread in order.
std::unique_ptr<Executor> makeSequentialExecutor();
/// `workers` threads, the caller being one of them; they sleep between calls.
std::unique_ptr<Executor> makeJthreadExecutor(unsigned workers);
/// oneTBB tasks in an arena of `workers` slots. Not there when built with SHEAFSCOPE_EXECUTOR_JTHREAD.
std::unique_ptr<Executor> makeTbbExecutor(unsigned workers);

/// What the mode asks for: sequential in exact mode, else oneTBB or, in sanitizer builds, std::jthread (Debian's libtbb
/// is not instrumented). `workers` 0: one a host CPU.
std::unique_ptr<Executor> makeExecutor(EngineMode mode, unsigned workers);

} // namespace sheafscope
