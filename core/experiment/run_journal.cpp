// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/run_journal.h"

#include "core/base/atomic_file.h"
#include "core/experiment/results_file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <set>
#include <sys/file.h>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>
#include <utility>

namespace sheafscope {

struct RunJournal::Impl {
    Impl(std::string thePath, int theFile) : path(std::move(thePath)), file(theFile) {}
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;
    ~Impl() { ::close(file); }

    std::string path;
    int file;
    std::vector<RunRecord> found;
};

namespace {

constexpr const char* kWorkFormat = "sheafscope-work";

std::string firstLine(const std::string& identity)
{
    const nlohmann::ordered_json json{{"format", kWorkFormat}, {"version", kResultsVersion}, {"experiment", identity}};
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

Failure cannot(const std::string& path, const char* what)
{
    return fail(path, 0, fmt::format("cannot be {}: {}", what, std::strerror(errno)));
}

Result<void> writeAll(const std::string& path, int file, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(file, text.data(), text.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return cannot(path, "written");
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

/// Takes the whole lines; returns how many bytes of the file they are.
Result<std::size_t> readRuns(const std::string& path, std::string_view text, std::size_t begin,
                             std::vector<RunRecord>& runs)
{
    std::set<std::tuple<CellKey, std::uint64_t>> known;
    unsigned line = 1;
    while (begin < text.size()) {
        const std::size_t end = text.find('\n', begin);
        if (end == std::string_view::npos)
            break; // killed while it was written
        auto run = parseRunLine(text.substr(begin, end - begin), path, ++line);
        if (!run)
            return Failure(run.error());
        if (known.emplace(run->cell, run->seed).second)
            runs.push_back(*std::move(run));
        begin = end + 1;
    }
    return begin;
}

} // namespace

RunJournal::RunJournal(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
RunJournal::RunJournal(RunJournal&&) noexcept = default;
RunJournal& RunJournal::operator=(RunJournal&&) noexcept = default;
RunJournal::~RunJournal() = default;

Result<RunJournal> RunJournal::open(const std::string& path, const std::string& identity)
{
    constexpr mode_t kUsualMode = 0666; // less the umask
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, kUsualMode);
    if (file < 0)
        return cannot(path, "written");
    auto impl = std::make_unique<Impl>(path, file);
    struct stat found {};
    if (::fstat(file, &found) != 0 || !S_ISREG(found.st_mode))
        return fail(path, 0, "is no regular file; expected the name of a work file");
    if (::flock(file, LOCK_EX | LOCK_NB) != 0)
        return fail(path, 0, "is in use by another process; expected to be the only one that works on it");
    const auto text = readWholeFile(path);
    if (!text)
        return Failure(text.error());
    const std::string first = firstLine(identity);
    const bool isCutInFirstLine = text->size() < first.size() && first.starts_with(*text);
    std::size_t good = 0;
    if (!isCutInFirstLine) {
        if (!text->starts_with("{\"format\":\"" + std::string(kWorkFormat) + "\""))
            return fail(path, 0, "is no work file of sheafscope; expected another name, or to remove it first");
        if (!text->starts_with(first))
            return fail(path, 0,
                        "holds the runs of another experiment, or of another version of sheafscope; expected the same "
                        "options as then, another --work, or to remove it first");
        const auto read = readRuns(path, *text, first.size(), impl->found);
        if (!read)
            return Failure(read.error());
        good = *read;
    }
    if (::ftruncate(file, static_cast<off_t>(good)) != 0)
        return cannot(path, "written");
    if (good == 0)
        if (auto written = writeAll(path, file, first); !written)
            return Failure(written.error());
    return RunJournal(std::move(impl));
}

const std::vector<RunRecord>& RunJournal::found() const
{
    return m_impl->found;
}

Result<void> RunJournal::append(const RunRecord& run)
{
    return writeAll(m_impl->path, m_impl->file, runLine(run) + "\n");
}

void RunJournal::remove()
{
    ::unlink(m_impl->path.c_str());
}

} // namespace sheafscope
