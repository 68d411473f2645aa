// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_error.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fmt/format.h>

namespace sheafscope::cli {

ExitCode reportError(const Error& error, ExitCode code)
{
    fmt::print(stderr, "sheafscope: {}\n", error.text());
    return code;
}

ExitCode printText(const std::string& text)
{
    if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0)
        return ExitCode::success;
    return reportError({"standard output", 0, fmt::format("cannot be written: {}", std::strerror(errno))},
                       ExitCode::outputError);
}

ExitCode writeText(const std::string& path, const std::string& text)
{
    const std::string partly = path + ".part";
    std::FILE* const file = std::fopen(partly.c_str(), "wb");
    const bool isWritten = file != nullptr && std::fwrite(text.data(), 1, text.size(), file) == text.size();
    const bool isClosed = file == nullptr || std::fclose(file) == 0;
    if (isWritten && isClosed && std::rename(partly.c_str(), path.c_str()) == 0)
        return ExitCode::success;
    const int number = errno;
    std::remove(partly.c_str());
    return reportError({path, 0, fmt::format("cannot be written: {}", std::strerror(number))}, ExitCode::outputError);
}

} // namespace sheafscope::cli
