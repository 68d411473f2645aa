// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/packed_file.h"
#include "core/workload/kmem_event.h"
#include "core/workload/text_lines.h"
#include "core/workload/trace_dat.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sheafscope {
namespace {

class TextSource final : public KmemSource {
public:
    explicit TextSource(TextLines lines) : m_lines(std::move(lines)) {}

    bool next(KmemEvent& event) override
    {
        while (const std::optional<std::string_view> line = m_lines.next()) {
            ++m_faults.lines;
            m_faults.cutLines += m_lines.wasCut() ? 1U : 0U;
            const TraceLine kind = parseTraceLine(*line, event, m_faults.lost);
            if (kind == TraceLine::event)
                return true;
            if (kind == TraceLine::malformed && m_faults.malformed++ == 0)
                m_faults.firstMalformedLine = m_lines.lineNumber();
        }
        return false;
    }
    [[nodiscard]] const std::optional<Error>& error() const override { return m_lines.error(); }
    [[nodiscard]] const TraceFaults& faults() const override { return m_faults; }
    [[nodiscard]] std::string format() const override { return "text"; }
    [[nodiscard]] double fraction() const override
    {
        const std::uint64_t all = m_lines.fileBytes();
        return all == 0 ? 0 : static_cast<double>(m_lines.bytesOfFileRead()) / static_cast<double>(all);
    }

private:
    TextLines m_lines;
    TraceFaults m_faults;
};

} // namespace

Result<std::unique_ptr<KmemSource>> KmemSource::open(const std::string& path)
{
    Result<PackedFile> file = PackedFile::open(path);
    if (!file)
        return Failure(file.error());
    std::array<char, kTraceDatMagic.size()> start{};
    const Result<std::size_t> got = file->read(start.data(), start.size());
    if (!got)
        return Failure(got.error());
    if (std::string_view(start.data(), *got) == kTraceDatMagic)
        return openTraceDat(path);
    Result<TextLines> lines = TextLines::open(path);
    if (!lines)
        return Failure(lines.error());
    return std::make_unique<TextSource>(std::move(*lines));
}

} // namespace sheafscope
