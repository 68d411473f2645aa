// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sheafscope {
namespace {

Failure cannot(const char* what, const std::string& path, int error)
{
    return fail(path, 0, fmt::format("cannot be {}: {}", what, std::strerror(error)));
}

/// 0, or errno.
int writeAll(int file, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(file, text.data(), text.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

Result<void> writeDirectly(const std::string& path, std::string_view text)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return cannot("written", path, errno);
    int error = writeAll(file, text);
    if (::close(file) != 0 && error == 0)
        error = errno;
    if (error != 0)
        return cannot("written", path, error);
    return {};
}

} // namespace

Result<void> writeAtomically(const std::string& path, std::string_view text)
{
    struct stat found {};
    const bool exists = ::stat(path.c_str(), &found) == 0;
    if (exists && S_ISDIR(found.st_mode))
        return fail(path, 0, "is a folder; expected a file");
    if (exists && !S_ISREG(found.st_mode))
        return writeDirectly(path, text);
    // Through a link to the file that it names, so that the link stays one.
    std::error_code ignored;
    const std::string target = exists ? std::filesystem::canonical(path, ignored).string() : path;
    if (target.empty())
        return cannot("written", path, ignored.value());
    static std::atomic<unsigned> number{0};
    const std::string temporary = fmt::format("{}.{}-{}.tmp", target, ::getpid(), number++);
    constexpr mode_t kUsualMode = 0666; // less the umask
    const int file = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kUsualMode);
    if (file < 0)
        return cannot("written", path, errno);
    int error = writeAll(file, text);
    constexpr mode_t kModeBits = 07777;
    if (error == 0 && exists && ::fchmod(file, found.st_mode & kModeBits) != 0)
        error = errno;
    if (error == 0 && ::fsync(file) != 0)
        error = errno;
    if (::close(file) != 0 && error == 0)
        error = errno;
    if (error == 0 && ::rename(temporary.c_str(), target.c_str()) != 0)
        error = errno;
    if (error == 0)
        return {};
    ::unlink(temporary.c_str());
    return cannot("written", path, error);
}

Result<std::string> readWholeFile(const std::string& path, std::size_t mostBytes)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        return fail(path, 0, "is a folder; expected a file");
    std::FILE* const file = std::fopen(path.c_str(), "rbe");
    if (file == nullptr)
        return cannot("read", path, errno);
    std::string text;
    std::array<char, 65'536> part{};
    std::size_t got = 0;
    while (text.size() <= mostBytes && (got = std::fread(part.data(), 1, part.size(), file)) > 0)
        text.append(part.data(), got);
    const bool hasFailed = std::ferror(file) != 0;
    const int error = errno;
    std::fclose(file);
    if (hasFailed)
        return cannot("read", path, error);
    if (text.size() > mostBytes)
        return fail(path, 0, fmt::format("is larger than {} bytes; expected a smaller file", mostBytes));
    return text;
}

} // namespace sheafscope
