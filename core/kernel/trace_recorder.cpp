// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/trace_recorder.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <memory>
#include <poll.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace sheafscope {
namespace {

constexpr std::array<const char*, 4> kEvents{"kmem_cache_alloc", "kmem_cache_free", "kmalloc", "kfree"};

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

std::string reason()
{
    return std::strerror(errno);
}

/// A tracing instance: a buffer and event switches of our own, gone with this object.
class TracingInstance {
public:
    explicit TracingInstance(const std::string& tracefs)
        : m_folder(fmt::format("{}/instances/sheafscope-{}", tracefs, getpid()))
    {
    }
    ~TracingInstance()
    {
        if (m_isMade)
            rmdir(m_folder.c_str());
    }
    TracingInstance(const TracingInstance&) = delete;
    TracingInstance& operator=(const TracingInstance&) = delete;

    Result<void> make()
    {
        if (mkdir(m_folder.c_str(), 0700) != 0)
            return fail(m_folder, 0,
                        fmt::format("cannot be made: {}; expected tracefs to be mounted and the right to use it "
                                    "(run as root, or record elsewhere: 'record --print-commands')",
                                    reason()));
        m_isMade = true;
        return {};
    }
    [[nodiscard]] Result<void> write(const std::string& name, const std::string& value) const
    {
        const std::string path = m_folder + "/" + name;
        const File file(std::fopen(path.c_str(), "w"));
        if (file == nullptr || std::fputs(value.c_str(), file.get()) < 0 || std::fflush(file.get()) != 0)
            return fail(path, 0, fmt::format("cannot be written: {}", reason()));
        return {};
    }
    [[nodiscard]] Result<void> switchEvents(bool on) const
    {
        for (const char* event : kEvents) {
            if (auto done = write(fmt::format("events/kmem/{}/enable", event), on ? "1" : "0"); !done)
                return done;
        }
        return {};
    }
    [[nodiscard]] int openPipe() const
    {
        return open((m_folder + "/trace_pipe").c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    }
    [[nodiscard]] const std::string& folder() const { return m_folder; }

private:
    std::string m_folder;
    bool m_isMade = false;
};

/// Copies trace_pipe to the file on a thread of its own, until it is told to stop and there is nothing left.
class Copier {
public:
    Copier(int pipe, std::FILE* out) : m_pipe(pipe), m_out(out), m_thread([this] { run(); }) {}
    ~Copier() { stop(); }
    Copier(const Copier&) = delete;
    Copier& operator=(const Copier&) = delete;

    void stop()
    {
        m_isStopping.store(true, std::memory_order_relaxed);
        if (m_thread.joinable())
            m_thread.join();
    }
    /// After stop().
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }
    [[nodiscard]] int writeError() const { return m_error; }

private:
    void run()
    {
        constexpr int kWaitMs = 20;
        std::array<char, 1U << 16U> block{};
        for (;;) {
            const bool isLast = m_isStopping.load(std::memory_order_relaxed);
            const ssize_t got = ::read(m_pipe, block.data(), block.size());
            if (got > 0) {
                if (std::fwrite(block.data(), 1, static_cast<std::size_t>(got), m_out) != static_cast<std::size_t>(got))
                    m_error = errno;
                m_bytes += static_cast<std::uint64_t>(got);
            } else if (isLast) {
                return;
            } else {
                pollfd one{m_pipe, POLLIN, 0};
                poll(&one, 1, kWaitMs);
            }
        }
    }

    int m_pipe;
    std::FILE* m_out;
    std::atomic<bool> m_isStopping{false};
    std::uint64_t m_bytes = 0;
    int m_error = 0;
    std::thread m_thread; ///< last: it uses the others
};

Result<int> runCommand(const std::vector<std::string>& command)
{
    std::vector<char*> arguments;
    arguments.reserve(command.size() + 1);
    for (const std::string& word : command)
        arguments.push_back(const_cast<char*>(word.c_str())); // posix_spawnp does not write to them
    arguments.push_back(nullptr);
    pid_t child = 0;
    if (const int error = posix_spawnp(&child, arguments[0], nullptr, nullptr, arguments.data(), environ); error != 0)
        return fail(command.front(), 0, fmt::format("cannot be started: {}", std::strerror(error)));
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    constexpr int kSignal = 128;
    return WIFSIGNALED(status) ? kSignal + WTERMSIG(status) : WEXITSTATUS(status);
}

} // namespace

Result<Recorded> recordTrace(const RecordOptions& options)
{
    if (options.command.empty())
        return fail("record", 0, "no command is given; expected record [--out FILE] -- COMMAND");
    TracingInstance instance(options.tracefs);
    if (auto made = instance.make(); !made)
        return Failure(made.error());
    const std::string partial = options.out + ".part";
    const File out(std::fopen(partial.c_str(), "wx"));
    if (out == nullptr)
        return fail(partial, 0, fmt::format("cannot be made: {}", reason()));
    const auto giveUp = [&partial](const Error& error) {
        std::remove(partial.c_str());
        return Failure(error);
    };
    if (auto done = instance.write("buffer_size_kb", std::to_string(options.bufferKib)); !done)
        return giveUp(done.error());
    const int pipe = instance.openPipe();
    if (pipe < 0)
        return giveUp({instance.folder(), 0, fmt::format("trace_pipe cannot be opened: {}", reason())});
    const File closer(fdopen(pipe, "rb"));
    Copier copier(pipe, out.get());
    if (auto done = instance.switchEvents(true); !done)
        return giveUp(done.error());
    const Result<int> exitCode = runCommand(options.command);
    const Result<void> off = instance.switchEvents(false);
    copier.stop();
    if (!exitCode)
        return giveUp(exitCode.error());
    if (!off)
        return giveUp(off.error());
    if (copier.writeError() != 0 || std::fflush(out.get()) != 0)
        return giveUp({partial, 0, fmt::format("cannot be written: {}", std::strerror(copier.writeError()))});
    if (std::rename(partial.c_str(), options.out.c_str()) != 0)
        return giveUp({options.out, 0, fmt::format("cannot be written: {}", reason())});
    return Recorded{*exitCode, copier.bytes()};
}

std::string recordCommands(const std::vector<std::string>& command)
{
    const std::string what = command.empty() ? "COMMAND" : fmt::format("{}", fmt::join(command, " "));
    std::string traceCmd = "trace-cmd record -o trace.dat";
    std::string perf = "perf record -a -o perf.data -e ";
    for (const char* event : kEvents) {
        traceCmd += fmt::format(" -e kmem:{}", event);
        perf += fmt::format("{}kmem:{}", event == kEvents.front() ? "" : ",", event);
    }
    return fmt::format("# one of these, as root; then bring the file here and: sheafscope import FILE\n"
                       "{0} {2}\n"
                       "{1} {2} && perf script -i perf.data > trace.txt\n",
                       traceCmd, perf, what);
}

} // namespace sheafscope
