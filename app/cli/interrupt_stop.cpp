// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt_stop.h"

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace sheafscope::cli {
namespace {

constexpr std::array<int, 2> kSignals{SIGINT, SIGTERM};
std::atomic<int> writeEnd{-1}; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): a handler has no argument

/// All that a handler may do: one write. SA_RESETHAND makes the next signal end the program.
extern "C" void onSignal(int)
{
    const int error = errno;
    [[maybe_unused]] const ssize_t written = ::write(writeEnd.load(), "!", 1);
    errno = error;
}

} // namespace

InterruptStop::InterruptStop()
{
    if (::pipe2(m_pipe.data(), O_CLOEXEC) != 0)
        return;
    writeEnd = m_pipe[1];
    m_thread = std::thread([this] {
        char sign = 0;
        while (::read(m_pipe[0], &sign, 1) < 0 && errno == EINTR) {
        }
        if (sign == '!')
            m_source.request_stop();
    });
    struct sigaction action {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    for (std::size_t i = 0; i < kSignals.size(); ++i)
        ::sigaction(kSignals[i], &action, &m_before[i]);
}

InterruptStop::~InterruptStop()
{
    if (!m_thread.joinable())
        return;
    for (std::size_t i = 0; i < kSignals.size(); ++i)
        ::sigaction(kSignals[i], &m_before[i], nullptr);
    [[maybe_unused]] const ssize_t written = ::write(m_pipe[1], ".", 1);
    m_thread.join();
    writeEnd = -1;
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

} // namespace sheafscope::cli
