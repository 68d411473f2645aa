// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/groundtruth.h"

#include "core/machine/machine_spec.h"
#include "core/slub/mechanisms.h"
#include "core/workload/expected_run.h"
#include "core/workload/script_runner.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <set>

namespace sheafscope {
namespace {

namespace fs = std::filesystem;

/// The operation as it stands in the script; of a long one the beginning.
std::string operationIn(const std::string& path, unsigned line)
{
    constexpr std::size_t kMost = 80;
    std::ifstream file(path);
    std::string text;
    for (unsigned at = 0; at < line; ++at)
        if (!std::getline(file, text))
            return {};
    while (text.ends_with('\r') || text.ends_with(' '))
        text.pop_back();
    return text.size() > kMost ? text.substr(0, kMost) + "..." : text;
}

/// Compares a run with what was recorded, remembering the first difference.
class Comparison {
public:
    /// `path` is the script's.
    Comparison(const ExpectedRun& expected, VerifyRun& run, std::string path)
        : m_expected(expected), m_run(run), m_path(std::move(path))
    {
    }

    void step(const ScriptStep& got)
    {
        if (!m_run.isEqual() || m_expected.steps.empty() || got.line < m_expected.steps.front().line)
            return;
        if (m_nextStep == m_expected.steps.size())
            return differ(got.line, "operation", "no more operations", got.result);
        const ScriptStep& want = m_expected.steps[m_nextStep++];
        ++m_run.steps;
        if (want.line != got.line)
            return differ(got.line, "line number", std::to_string(want.line), std::to_string(got.line));
        if (want.result != got.result)
            return differ(got.line, "result", want.result, got.result);
        if (want.slabs != got.slabs)
            return differ(got.line, "slab events", want.slabs, got.slabs);
        std::set<std::string> names;
        for (const auto& [name, value] : want.counters)
            names.insert(name);
        for (const auto& [name, value] : got.counters)
            names.insert(name);
        for (const std::string& name : names)
            if (valueOf(want.counters, name) != valueOf(got.counters, name))
                return differ(got.line, name, fmt::format("+{}", valueOf(want.counters, name)),
                              fmt::format("+{}", valueOf(got.counters, name)));
    }

    void checkpoint(const ScriptCheckpoint& got)
    {
        if (!m_run.isEqual())
            return;
        if (const auto want = m_expected.checkpoints.find(got.label); want != m_expected.checkpoints.end()) {
            ++m_run.checkpoints;
            m_seen.insert(got.label);
            for (const auto& [name, text] : want->second) {
                const auto mine = got.attributes.find(name);
                if (mine == got.attributes.end())
                    return differ(got.line, name, text, "no such attribute");
                if (mine->second != text)
                    return differ(got.line, name, text, mine->second);
            }
        }
        if (const auto want = m_expected.states.find(got.label); want != m_expected.states.end()) {
            for (std::size_t i = 0; i < std::max(want->second.size(), got.state.size()); ++i) {
                const std::string expected = i < want->second.size() ? want->second[i] : "no more lines";
                const std::string mine = i < got.state.size() ? got.state[i] : "no more lines";
                if (expected != mine)
                    return differ(got.line, fmt::format("state line {}", i + 1), expected, mine);
            }
        }
    }

    void finish()
    {
        if (m_run.isEqual() && m_nextStep != m_expected.steps.size())
            differ(m_expected.steps[m_nextStep].line, "operation", m_expected.steps[m_nextStep].result,
                   "the run ended before it");
        for (const auto& [label, attributes] : m_expected.checkpoints)
            if (m_run.isEqual() && !m_seen.contains(label))
                m_run.firstDifference =
                    fmt::format("checkpoint '{}' has a result, but the script has no such checkpoint", label);
    }

private:
    static std::uint64_t valueOf(const std::map<std::string, std::uint64_t>& counters, const std::string& name)
    {
        const auto found = counters.find(name);
        return found == counters.end() ? 0 : found->second;
    }
    void differ(unsigned line, const std::string& what, const std::string& expected, const std::string& got)
    {
        m_run.firstDifference = fmt::format("line {}, '{}': {}: expected '{}', got '{}'", line,
                                            operationIn(m_path, line), what, expected, got);
    }

    const ExpectedRun& m_expected;
    VerifyRun& m_run;
    std::string m_path;
    std::set<std::string> m_seen; ///< checkpoints
    std::size_t m_nextStep = 0;
};

bool isWanted(const std::string& name, const std::vector<std::string>& prefixes)
{
    return prefixes.empty() ||
           std::any_of(prefixes.begin(), prefixes.end(), [&](const std::string& p) { return name.starts_with(p); });
}

Result<std::vector<fs::path>> scriptsOf(const std::string& folder)
{
    std::error_code error;
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator(fs::path(folder) / "scripts", error))
        if (entry.path().extension() == ".ops")
            paths.push_back(entry.path());
    if (error || paths.empty())
        return fail(folder, 0, "has no op scripts; expected a folder with scripts/*.ops, results/ and traces/");
    std::sort(paths.begin(), paths.end());
    return paths;
}

Result<VerifyRun> verifyOne(const OpScript& script, const std::string& path, const Era& era,
                            std::shared_ptr<const Machine> machine, const ExpectedRun& expected)
{
    VerifyRun run;
    run.script = script.name;
    run.era = era.name;
    run.topology = script.topology;
    Comparison comparison(expected, run, path);
    ScriptListener listener;
    listener.onStep = [&](const ScriptStep& step) { comparison.step(step); };
    listener.onCheckpoint = [&](const ScriptCheckpoint& checkpoint) { comparison.checkpoint(checkpoint); };
    if (auto done = runOpScript(script, std::move(machine), era.mechanisms, listener); !done)
        return tl::unexpected(done.error());
    comparison.finish();
    return run;
}

} // namespace

bool VerifyReport::isEqual() const
{
    return std::all_of(runs.begin(), runs.end(), [](const VerifyRun& run) { return run.isEqual(); });
}

std::string VerifyReport::text() const
{
    std::set<std::string> topologies;
    std::vector<std::string> eraNames;
    for (const Era& era : eras())
        if (std::any_of(runs.begin(), runs.end(), [&](const VerifyRun& run) { return run.era == era.name; }))
            eraNames.emplace_back(era.name);
    std::map<std::pair<std::string, std::string>, std::pair<unsigned, unsigned>> cells;
    unsigned checkpoints = 0;
    unsigned steps = 0;
    unsigned equal = 0;
    for (const VerifyRun& run : runs) {
        topologies.insert(run.topology);
        auto& [good, total] = cells[{run.era, run.topology}];
        good += run.isEqual() ? 1U : 0U;
        equal += run.isEqual() ? 1U : 0U;
        ++total;
        checkpoints += run.checkpoints;
        steps += run.steps;
    }
    std::string out = fmt::format("{:<8}", "era");
    for (const std::string& topology : topologies)
        out += fmt::format("{:>9}", topology);
    out += '\n';
    for (const std::string& era : eraNames) {
        out += fmt::format("{:<8}", era);
        for (const std::string& topology : topologies) {
            const auto [good, total] = cells[{era, topology}];
            out += fmt::format("{:>9}", total == 0 ? "-" : fmt::format("{}/{}", good, total));
        }
        out += '\n';
    }
    out += fmt::format("{} of {} runs equal; {} checkpoints and {} operations compared\n", equal, runs.size(),
                       checkpoints, steps);
    if (skipped != 0)
        out += fmt::format("{} result{} of unknown eras left out\n", skipped, skipped == 1 ? "" : "s");
    for (const VerifyRun& run : runs)
        if (!run.isEqual())
            out += fmt::format("{}@{}: {}\n", run.script, run.era, run.firstDifference);
    return out;
}

Result<VerifyReport> verifyFolder(const std::string& folder, const VerifyOptions& options)
{
    auto paths = scriptsOf(folder);
    if (!paths)
        return tl::unexpected(paths.error());
    VerifyReport report;
    for (const fs::path& path : *paths) {
        if (!isWanted(path.stem().string(), options.scripts))
            continue;
        auto script = loadOpScript(path.string());
        if (!script)
            return tl::unexpected(script.error());
        auto machine = loadMachine("gt-" + script->topology);
        if (!machine)
            return fail(path.string(), 0, fmt::format("topology '{}' is unknown; expected t1 to t6", script->topology));
        if (auto sane = checkOpScript(*script, *machine, path.string()); !sane)
            return tl::unexpected(sane.error());
        auto expected = loadExpectedRuns(folder, path.stem().string());
        if (!expected)
            return tl::unexpected(expected.error());
        const auto shared = std::make_shared<const Machine>(std::move(*machine));
        report.skipped += static_cast<unsigned>(
            std::ranges::count_if(*expected, [](const auto& result) { return !findEra(result.first); }));
        for (const Era& era : eras()) {
            const auto want = expected->find(std::string(era.name));
            if (want == expected->end() || (!options.eras.empty() && std::find(options.eras.begin(), options.eras.end(),
                                                                               era.name) == options.eras.end()))
                continue;
            auto run = verifyOne(*script, path.string(), era, shared, want->second);
            if (!run)
                return tl::unexpected(run.error());
            if (options.onRun)
                options.onRun(*run);
            report.runs.push_back(std::move(*run));
        }
    }
    if (report.runs.empty())
        return fail(folder, 0, "no script and era left to run; expected at least one result file");
    return report;
}

} // namespace sheafscope
