// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_error.h"
#include "app/cli/verbs.h"
#include "core/workload/groundtruth.h"

#include <filesystem>

namespace sheafscope::cli {
namespace {

namespace fs = std::filesystem;

/// tests/groundtruth in `start` or a folder above it; empty if there is none.
fs::path copyAbove(fs::path start)
{
    std::error_code ignored;
    for (; !start.empty(); start = start.parent_path()) {
        if (fs::is_directory(start / "tests/groundtruth", ignored))
            return start / "tests/groundtruth";
        if (start == start.root_path())
            break;
    }
    return {};
}

/// The copy of the source tree that the program was built in, or that the user stands in.
std::string defaultFolder()
{
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    fs::path folder = error ? fs::path() : copyAbove(program.parent_path());
    if (folder.empty())
        folder = copyAbove(fs::current_path(error));
    return folder.string();
}

} // namespace

ExitCode verifyVerb(const VerifyCommand& command)
{
    const std::string folder = command.folder.empty() ? defaultFolder() : command.folder;
    if (folder.empty()) {
        return reportError(
            {"verify", 0, "found no tests/groundtruth above the program or the current folder; expected verify DIR"},
            ExitCode::badInput);
    }
    const auto report = verifyFolder(folder, {});
    if (!report)
        return reportError(report.error(), ExitCode::badInput);
    const ExitCode printed = printText(report->text());
    if (printed != ExitCode::success)
        return printed;
    return report->isEqual() ? ExitCode::success : ExitCode::differs;
}

} // namespace sheafscope::cli
