// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/experiment/results.h"

#include <memory>
#include <string>
#include <vector>

namespace sheafscope {

/// The work file of an experiment: each run as it is done, so that one that is killed goes on where it was. A line of
/// JSON says which experiment it is, then comes a line a run. A line that was cut short is dropped when the file is
/// opened again. One process at a time: the file is locked. Not thread-safe.
class RunJournal {
public:
    /// `identity` is all that the runs depend on, one line. Errors: the file cannot be opened, is another process's, or
    /// belongs to another experiment or is something else altogether; it is left as it is then.
    static Result<RunJournal> open(const std::string& path, const std::string& identity);
    RunJournal(RunJournal&&) noexcept;
    RunJournal& operator=(RunJournal&&) noexcept;
    ~RunJournal();

    /// Those that were in the file when it was opened, each cell and seed once.
    [[nodiscard]] const std::vector<RunRecord>& found() const;
    /// Error: the disk is full ...
    Result<void> append(const RunRecord& run);
    /// The experiment is complete and its results are safe elsewhere.
    void remove();

private:
    struct Impl;
    explicit RunJournal(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace sheafscope
