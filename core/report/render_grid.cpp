// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/mail_text.h"
#include "core/report/numactl_lines.h"
#include "core/report/render_report.h"
#include "core/report/report_words.h"

#include <algorithm>
#include <fmt/format.h>

namespace sheafscope {
namespace {

/// A reST grid: rules of "+---+", "=" under the header, one rule after each group. Texts are left-aligned, numbers
/// right-aligned, with a blank on each side.
class GridTable {
public:
    explicit GridTable(std::vector<std::string> header) : m_header(std::move(header)), m_widths(m_header.size())
    {
        widen(m_header);
    }
    void add(std::vector<std::string> row)
    {
        widen(row);
        m_rows.push_back(std::move(row));
    }
    void endGroup() { m_rows.emplace_back(); }

    [[nodiscard]] std::string text() const
    {
        std::string text = rule('-') + line(m_header) + rule('=');
        for (const auto& row : m_rows)
            text += row.empty() ? rule('-') : line(row);
        return text;
    }

private:
    static constexpr std::size_t kTextColumns = 2; ///< benchmark and result class

    void widen(const std::vector<std::string>& row)
    {
        for (std::size_t i = 0; i < row.size(); ++i)
            m_widths[i] = std::max(m_widths[i], row[i].size());
    }
    [[nodiscard]] std::string rule(char sign) const
    {
        std::string text = "+";
        for (const std::size_t width : m_widths)
            text += std::string(width + 2, sign) + "+";
        return text + "\n";
    }
    [[nodiscard]] std::string line(const std::vector<std::string>& row) const
    {
        std::string text = "|";
        for (std::size_t i = 0; i < row.size(); ++i) {
            text += i < kTextColumns || &row == &m_header ? fmt::format(" {:<{}} |", row[i], m_widths[i])
                                                          : fmt::format(" {:>{}} |", row[i], m_widths[i]);
        }
        return text + "\n";
    }

    std::vector<std::string> m_header;
    std::vector<std::size_t> m_widths;
    std::vector<std::vector<std::string>> m_rows; ///< an empty one is a rule
};

class GridRenderer {
public:
    explicit GridRenderer(const ComparisonReport& report) : m_report(asciiReport(report)) {}

    std::string text() const
    {
        std::string text = headText();
        for (const ReportTable& table : m_report.tables) {
            text += fmt::format("\n{}\n", kindTitle(table.kind));
            if (m_report.bases.empty())
                text += tableText(table, 0, 0);
            for (std::size_t b = 0; b < m_report.bases.size(); ++b) {
                const std::size_t base = m_report.bases[b];
                const bool ran =
                    std::ranges::any_of(table.groups, [&](const auto& group) { return hasBase(group, base); });
                if (b == 0 || ran)
                    text += tableText(table, base, b);
            }
        }
        return text + "\n" + footText();
    }

private:
    [[nodiscard]] std::string headText() const
    {
        MailText head;
        for (const auto& [label, words] : headWords(m_report))
            head.prose(headLine(label, words));
        std::string text = head.text();
        for (const auto& [name, numactl] : m_report.head.machines)
            text += fmt::format("\nmachine: {}\n{}{}", asciiText(name), numactl, numactl.ends_with('\n') ? "" : "\n");
        return text;
    }
    [[nodiscard]] std::string footText() const
    {
        MailText foot;
        for (const std::string& words : footWords(m_report))
            foot.prose(words);
        std::string text = foot.text() + "\nReproduce:\n";
        for (const std::string& command : commandsOf(m_report.head))
            text += command + "\n";
        return text;
    }

    /// The columns with the base first.
    [[nodiscard]] std::vector<std::size_t> columns(std::size_t base) const
    {
        std::vector<std::size_t> eras{base};
        for (std::size_t era = 0; era < m_report.head.eras.size(); ++era) {
            if (era != base)
                eras.push_back(era);
        }
        return eras;
    }

    [[nodiscard]] std::string tableText(const ReportTable& table, std::size_t base, std::size_t b) const
    {
        std::vector<std::string> header{"Benchmark", "Result Class"};
        for (const std::size_t era : columns(base)) {
            std::string title = m_report.era(era);
            std::ranges::replace(title, '.', '-');
            std::ranges::replace(title, '|', '/');
            header.push_back(era == base && !m_report.bases.empty() ? title + " (base)" : title);
        }
        GridTable grid(std::move(header));
        for (const ReportGroup& group : table.groups) {
            std::string name = group.scenario;
            std::ranges::replace(name, '|', '/');
            for (const ReportRow& row : group.rows) {
                grid.add(cells(row, name, base, b));
                name.clear();
            }
            grid.endGroup();
        }
        return "\n" + table.machine + "\n\n" + grid.text() + (b == 0 ? costText(table) : std::string());
    }

    /// The bands under the grid of a modelled cost: a cell of it holds one figure.
    [[nodiscard]] std::string costText(const ReportTable& table) const
    {
        std::string text;
        for (const ReportGroup& group : table.groups) {
            if (table.kind != FigureKind::modelledCost)
                continue;
            const std::vector<std::string> lines = costLines(m_report, table.machine, group.scenario);
            if (!lines.empty())
                text += fmt::format("\n{}\n", group.scenario);
            for (const std::string& line : lines)
                text += line + "\n";
        }
        return text;
    }

    [[nodiscard]] std::vector<std::string> cells(const ReportRow& row, const std::string& name, std::size_t base,
                                                 std::size_t b) const
    {
        const ValueForm form(row);
        std::vector<std::string> cells{name,
                                       row.unit.empty() ? row.metric : fmt::format("{} ({})", row.metric, row.unit)};
        for (const std::size_t era : columns(base)) {
            const auto& summary = row.cells[era].summary;
            const bool isValue = era == base || m_report.bases.empty();
            cells.push_back(isValue ? (summary ? form(summary->mean) : "") : changeText(row, base, era, b));
        }
        return cells;
    }

    ComparisonReport m_report;
};

} // namespace

std::string gridReport(const ComparisonReport& report)
{
    return GridRenderer(report).text();
}

} // namespace sheafscope
