// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <csignal>
#include <stop_token>
#include <thread>

namespace sheafscope::cli {

/// While it lives, Ctrl-C (SIGINT) and SIGTERM ask long work to stop instead of ending the program; the second Ctrl-C
/// ends it. One at a time.
class InterruptStop {
public:
    InterruptStop();
    InterruptStop(const InterruptStop&) = delete;
    InterruptStop& operator=(const InterruptStop&) = delete;
    ~InterruptStop();

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }
    [[nodiscard]] bool isInterrupted() const { return m_source.stop_requested(); }

private:
    std::stop_source m_source;
    std::array<int, 2> m_pipe{-1, -1}; ///< from the signal handler to the thread; -1: none could be had
    std::array<struct sigaction, 2> m_before{};
    std::thread m_thread;
};

} // namespace sheafscope::cli
