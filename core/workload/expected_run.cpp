// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/expected_run.h"

#include "core/base/compressed_file.h"

#include <charconv>
#include <filesystem>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace sheafscope {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(separator, at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

template <class Number> bool readNumber(std::string_view text, Number& value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

/// "T8 <tab> result <tab> slabs <tab> C0.a+1 C0.b+2"
bool readStep(std::string_view line, ScriptStep& step)
{
    const auto fields = split(line, '\t');
    if (fields.size() != 4 || !readNumber(fields[0].substr(1), step.line))
        return false;
    step.result = fields[1];
    step.slabs = fields[2];
    for (const std::string_view change : split(fields[3], ' ')) {
        if (change.empty())
            continue;
        const std::size_t plus = change.rfind('+');
        std::uint64_t value = 0;
        if (plus == std::string_view::npos || !readNumber(change.substr(plus + 1), value))
            return false;
        step.counters[std::string(change.substr(0, plus))] = value;
    }
    return true;
}

Result<void> readTrace(const std::string& path, std::string_view text, std::map<std::string, ExpectedRun>& runs)
{
    ExpectedRun* run = nullptr;
    std::vector<std::string>* state = nullptr;
    std::vector<std::pair<std::string, std::string>> copies;
    unsigned number = 0;
    for (const std::string_view line : split(text, '\n')) {
        ++number;
        if (line.empty())
            continue;
        if (line.starts_with("## ")) {
            const auto words = split(line.substr(3), ' ');
            state = nullptr;
            run = &runs[std::string(words[0])];
            if (words.size() == 3 && words[1] == "same-as")
                copies.emplace_back(words[0], words[2]);
            continue;
        }
        if (run == nullptr)
            return fail(path, number, "expected '## ERA' as the first line");
        if (line.starts_with("S ")) {
            state = &run->states[std::string(line.substr(2))];
        } else if (line.front() == 'T') {
            state = nullptr;
            if (!readStep(line, run->steps.emplace_back()))
                return fail(path, number,
                            "expected four fields separated by tabs: T and a line number, result, slabs, counters");
        } else if (state != nullptr) {
            state->emplace_back(line);
        } else {
            return fail(path, number, "expected a line that begins with '##', 'T' or 'S'");
        }
    }
    for (const auto& [era, original] : copies) {
        if (!runs.contains(original))
            return fail(path, 0, fmt::format("'## {} same-as {}', but there is no part {}", era, original, original));
        runs[era].steps = runs[original].steps;
        runs[era].states = runs[original].states;
    }
    return {};
}

Result<void> readResult(const std::string& path, ExpectedRun& run)
{
    auto text = readTextFile(path);
    if (!text)
        return tl::unexpected(text.error());
    const json document = json::parse(*text, nullptr, false);
    if (document.is_discarded() || !document.is_object() || !document.contains("checkpoints"))
        return fail(path, 0, "is no result file; expected JSON with 'constant' and 'checkpoints'");
    try {
        const auto constant = document.value("constant", std::map<std::string, std::string>());
        for (const auto& [label, own] : document.at("checkpoints").items()) {
            auto& attributes = run.checkpoints[label];
            attributes = own.get<std::map<std::string, std::string>>();
            attributes.insert(constant.begin(), constant.end());
        }
    } catch (const json::exception& wrong) {
        return fail(path, 0, fmt::format("has an unexpected value ({})", wrong.what()));
    }
    return {};
}

} // namespace

Result<std::map<std::string, ExpectedRun>> loadExpectedRuns(const std::string& folder, const std::string& name)
{
    std::map<std::string, ExpectedRun> traced;
    for (const char* const suffix : {".txt.xz", ".txt"}) {
        const fs::path path = fs::path(folder) / "traces" / (name + suffix);
        if (!fs::exists(path))
            continue;
        auto text = readTextFile(path.string());
        if (!text)
            return tl::unexpected(text.error());
        if (auto read = readTrace(path.string(), *text, traced); !read)
            return tl::unexpected(read.error());
        break;
    }
    std::map<std::string, ExpectedRun> runs;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(fs::path(folder) / "results", error)) {
        const std::string stem = entry.path().stem().string();
        if (entry.path().extension() != ".json" || !stem.starts_with(name + "@"))
            continue;
        const std::string era = stem.substr(name.size() + 1);
        ExpectedRun& run = runs[era] = std::move(traced[era]);
        if (auto read = readResult(entry.path().string(), run); !read)
            return tl::unexpected(read.error());
    }
    if (error || runs.empty())
        return fail(folder, 0, fmt::format("has no results/{}@ERA.json", name));
    return runs;
}

} // namespace sheafscope
