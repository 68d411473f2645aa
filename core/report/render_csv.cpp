// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render_report.h"
#include "core/report/report_words.h"

#include <algorithm>
#include <fmt/format.h>

namespace sheafscope {
namespace {

/// RFC 4180, with "\n". Numbers are the shortest text that gives the same double again; what is not known is empty.
class CsvRenderer {
public:
    explicit CsvRenderer(const ComparisonReport& report) : m_report(report) {}

    std::string text() const
    {
        std::string text = "source,kind,scenario,scenario_hash,machine,era,metric,unit,better,n,mean,sd,ci95,cv,min,"
                           "median,max,base,change_percent,mark,base2,change_percent2,mark2,"
                           "draws,band_low,band_median,band_high,ratio_low,ratio_median,ratio_high,"
                           "probability_faster,claim\n";
        for (const ReportTable& table : m_report.tables) {
            for (const ReportGroup& group : table.groups) {
                for (const ReportRow& row : group.rows) {
                    for (std::size_t era = 0; era < row.cells.size(); ++era)
                        text += line(table, group, row, era);
                }
            }
        }
        return text;
    }

private:
    static std::string quoted(const std::string& text)
    {
        if (text.find_first_of(",\"\r\n") == std::string::npos)
            return text;
        std::string out = "\"";
        for (const char c : text)
            out += c == '"' ? "\"\"" : std::string(1, c);
        return out + "\"";
    }
    static std::string number(const std::optional<double>& value) { return value ? fmt::format("{}", *value) : ""; }

    [[nodiscard]] std::string line(const ReportTable& table, const ReportGroup& group, const ReportRow& row,
                                   std::size_t era) const
    {
        const auto hash = m_report.head.scenarios.find(group.scenario);
        const std::string source = fmt::format("Sheafscope {}: {}", m_report.head.version, kModelStatement);
        std::string text =
            fmt::format("{},{},{},{},{},{},{},{},{}", quoted(source), kindId(table.kind), quoted(group.scenario),
                        hash == m_report.head.scenarios.end() ? "" : quoted(hash->second), quoted(table.machine),
                        quoted(m_report.era(era)), row.metric, quoted(row.unit), betterWord(row.better));
        const ReportCell& cell = row.cells[era];
        if (cell.summary) {
            const Summary& s = *cell.summary;
            text += fmt::format(",{},{},{},{},{},{},{},{}", s.n, s.mean, s.n > 1 ? number(s.deviation) : "",
                                number(s.ci95), s.n > 1 ? number(s.cv()) : "", s.minimum, s.median, s.maximum);
        } else {
            text += ",0,,,,,,,";
        }
        constexpr std::size_t kBases = 2;
        for (std::size_t b = 0; b < kBases; ++b)
            text += against(cell, b);
        const CellKey key{group.scenario, table.machine, m_report.era(era)};
        return text + (table.kind == FigureKind::modelledCost ? cost(key) : ",,,,,,,,,") + "\n";
    }

    [[nodiscard]] std::string against(const ReportCell& cell, std::size_t b) const
    {
        if (b >= m_report.bases.size())
            return ",,,";
        const std::string_view mark = markText(cell.against[b].mark);
        return fmt::format(",{},{},{}", quoted(m_report.era(m_report.bases[b])), number(cell.against[b].percent),
                           mark.empty() ? "" : mark.substr(1, 1));
    }

    /// Over the draws of the cost profile: the band, and the ratio to the first base.
    [[nodiscard]] std::string cost(const CellKey& cell) const
    {
        const auto found = std::ranges::find(m_report.costs, cell, &CellCost::cell);
        if (found == m_report.costs.end())
            return ",,,,,,,,,";
        const Band& cycles = found->cycles;
        std::string text = fmt::format(",{},{},{},{}", found->draws, cycles.low, cycles.median, cycles.high);
        const auto verdict = std::ranges::find_if(m_report.costVerdicts, [&](const CostVerdict& each) {
            return each.cell == cell && !m_report.bases.empty() && each.base == m_report.era(m_report.bases.front());
        });
        if (verdict == m_report.costVerdicts.end())
            return text + ",,,,,";
        return text + fmt::format(",{},{},{},{},{}", verdict->ratio.low, verdict->ratio.median, verdict->ratio.high,
                                  verdict->probabilityFaster, verdict->word());
    }

    const ComparisonReport& m_report;
};

} // namespace

std::string csvReport(const ComparisonReport& report)
{
    return CsvRenderer(report).text();
}

} // namespace sheafscope
