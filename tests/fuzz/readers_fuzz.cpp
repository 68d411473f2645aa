// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer's entry to everything that reads what others wrote. The first letter of an input chooses the reader, so
// that one corpus serves all: J scenario, M machine, S op script, T trace, C changes and option values, K kind of a
// file. A crash, a hang or a sanitizer's finding fails; so does a fault without a message.
#include "core/base/json_text.h"
#include "core/engine/change.h"
#include "core/machine/machine_spec.h"
#include "core/scenario/file_kind.h"
#include "core/scenario/option_values.h"
#include "core/scenario/scenario_document.h"
#include "core/workload/script.h"
#include "core/workload/trace_dat.h"
#include "core/workload/trace_stream.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

namespace {

using namespace sheafscope;

template <class T> void expectMessage(const Result<T>& result)
{
    if (!result && result.error().message.empty())
        std::abort();
}

void readDocument(std::string_view text)
{
    const auto read = readScenario(text, "fuzz.json", "/nowhere");
    expectMessage(read);
    if (!read)
        return;
    // What was accepted is written as a document that is accepted and equal.
    const std::string canonical = scenarioJson(read->document);
    const auto again = readScenario(canonical, "canonical.json", "/nowhere");
    if (!again || scenarioJson(again->document) != canonical)
        std::abort();
}

void readTexts(std::string_view text)
{
    const auto change = parseTimedChange(text);
    expectMessage(change);
    if (change && timedChangeText(parseTimedChange(timedChangeText(*change)).value()) != timedChangeText(*change))
        std::abort();
    const auto request = parseCacheRequest(text);
    expectMessage(request);
    if (request && !(parseCacheRequest(cacheRequestText(*request)).value() == *request))
        std::abort();
    expectMessage(parsePace("--pace", text));
    expectMessage(parseSeconds("--seconds", text));
    ParameterValues values;
    expectMessage(parseParameter("--param", text, values));
}

/// A file in memory, since traces are read piece by piece from a path.
class MemoryFile {
public:
    explicit MemoryFile(std::string_view content) : m_file(memfd_create("fuzz", MFD_CLOEXEC))
    {
        if (m_file < 0 || write(m_file, content.data(), content.size()) != static_cast<ssize_t>(content.size()))
            std::exit(2);
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile() { close(m_file); }
    [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(m_file); }

private:
    int m_file;
};

void readTrace(std::string_view content)
{
    if (content.starts_with(kTraceDatMagic))
        return; // read by libtracecmd in a process of its own
    const auto summary = summarizeTrace(MemoryFile(content).path());
    expectMessage(summary);
    if (!summary)
        return;
    const TraceCounts& counts = summary->counts;
    if (counts.unmatchedFrees > counts.frees || counts.neverFreed > counts.allocs || summary->slotCount > counts.allocs)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
    switch (data[0]) {
    case 'J':
        readDocument(text);
        break;
    case 'M':
        expectMessage(machineFromText(text, "fuzz"));
        break;
    case 'S':
        expectMessage(parseOpScript(text, "fuzz"));
        break;
    case 'T':
        readTrace(text);
        break;
    case 'C':
        readTexts(text);
        break;
    case 'K':
        expectMessage(fileKind(MemoryFile(text).path()));
        break;
    default:
        break;
    }
    return 0;
}
