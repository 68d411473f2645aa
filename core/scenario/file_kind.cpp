// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file_kind.h"

#include "core/base/packed_file.h"
#include "core/machine/text_scan.h"
#include "core/workload/kmem_event.h"
#include "core/workload/trace_dat.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <regex>

namespace sheafscope {
namespace {

constexpr std::size_t kLookedAt = std::size_t{1} << 18U;

Result<std::string> startOf(const std::string& path)
{
    auto file = PackedFile::open(path);
    if (!file)
        return Failure(file.error());
    std::string start(kLookedAt, '\0');
    std::size_t length = 0;
    while (length < start.size()) {
        const auto got = file->read(start.data() + length, start.size() - length);
        if (!got)
            return Failure(got.error());
        if (*got == 0)
            break;
        length += *got;
    }
    start.resize(length);
    return start;
}

/// A document says first what it is: {"format": "sheafscope-results". One that says nothing of the kind is taken for a
/// scenario, whose reader tells what is wrong with it.
FileKind kindOfJson(std::string_view json)
{
    static const std::regex kFormat(R"re(^\{\s*"format"\s*:\s*"sheafscope-(results|sweep|ladder)")re");
    constexpr std::size_t kHead = 256;
    const std::string head(json.substr(0, kHead));
    std::smatch format;
    if (!std::regex_search(head, format, kFormat))
        return FileKind::scenario;
    return format[1] == "results" ? FileKind::results : format[1] == "sweep" ? FileKind::sweep : FileKind::ladder;
}

std::optional<FileKind> kindOfLine(std::string_view line)
{
    KmemEvent event;
    std::uint64_t lost = 0;
    if (line.starts_with("# tracer:") || line.starts_with("cpus=") ||
        parseTraceLine(line, event, lost) != TraceLine::other)
        return FileKind::trace;
    const auto words = scan::words(line);
    if (words.size() >= 3 && words[0] == "cache")
        return FileKind::script;
    // Quoted mails begin lines with '>'.
    for (std::size_t i = 0; i + 2 < words.size(); ++i) {
        const bool isNode =
            words[i] == "node" && scan::number(words[i + 1]) && (words[i + 2] == "cpus:" || words[i + 2] == "size:");
        if (isNode || (words[i] == "available:" && words[i + 2].starts_with("node")))
            return FileKind::machine;
    }
    return std::nullopt;
}

} // namespace

Result<FileKind> fileKind(const std::string& path)
{
    const auto start = startOf(path);
    if (!start)
        return Failure(start.error());
    if (start->starts_with(kTraceDatMagic))
        return FileKind::trace;
    std::string_view text = *start;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const std::string_view trimmed = scan::trim(text);
    if (trimmed.starts_with('<'))
        return FileKind::machine;
    if (trimmed.starts_with('{') || trimmed.starts_with("//") || trimmed.starts_with("/*"))
        return kindOfJson(trimmed);
    while (!text.empty()) {
        if (const auto kind = kindOfLine(scan::takeLine(text)))
            return *kind;
    }
    return fail(path, 0,
                "is nothing that can be opened; expected a scenario (JSON), a kernel trace with kmem events, an op "
                "script, a machine (numactl -H text or hwloc XML) or the JSON of a comparison, ladder or sweep");
}

} // namespace sheafscope
