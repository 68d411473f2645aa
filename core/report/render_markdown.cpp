// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render_report.h"
#include "core/report/report_words.h"

#include <fmt/format.h>

namespace sheafscope {
namespace {

class MarkdownRenderer {
public:
    explicit MarkdownRenderer(const ComparisonReport& report) : m_report(report) {}

    std::string text() const
    {
        std::string text = "# Comparison\n\n";
        for (const auto& [label, words] : headWords(m_report))
            text += fmt::format("- **{}**: {}\n", label, escaped(words));
        for (const auto& [name, numactl] : m_report.head.machines)
            text += fmt::format("\nMachine {}:\n\n```\n{}{}```\n", escaped(name), numactl,
                                numactl.ends_with('\n') ? "" : "\n");
        for (const ReportTable& table : m_report.tables) {
            text += fmt::format("\n## {}\n", escaped(table.machine));
            text += fmt::format("\n{}.\n", kindTitle(table.kind));
            for (const ReportGroup& group : table.groups)
                text += groupText(table, group);
        }
        return text + footText();
    }

private:
    /// What would end a cell or begin a tag.
    static std::string escaped(const std::string& text)
    {
        std::string out;
        for (const char c : text) {
            if (c == '|' || c == '<' || c == '*' || c == '_' || c == '`' || c == '\\')
                out += '\\';
            out += c == '\n' ? ' ' : c;
        }
        return out;
    }

    [[nodiscard]] std::string footText() const
    {
        std::string text = "\n## How to read it\n";
        for (const std::string& words : footWords(m_report))
            text += "\n" + escaped(words) + "\n";
        text += "\nReproduce:\n\n```sh\n";
        for (const std::string& command : commandsOf(m_report.head))
            text += command + "\n";
        return text + "```\n";
    }

    [[nodiscard]] std::string groupText(const ReportTable& table, const ReportGroup& group) const
    {
        std::string text = fmt::format("\n### {}\n\n| metric | unit | better |", escaped(group.scenario));
        std::string rule = "| --- | --- | --- |";
        for (std::size_t era = 0; era < m_report.head.eras.size(); ++era) {
            text += fmt::format(" {} |", escaped(m_report.eraTitle(era)));
            rule += " --: |";
        }
        text += "\n" + rule + "\n";
        for (const ReportRow& row : group.rows) {
            if (row.hasEffect())
                text += rowText(row);
        }
        if (const std::string idle = rowsWithoutEffect(group); !idle.empty())
            text += "\n0 in every run: " + escaped(idle) + "\n";
        if (table.kind == FigureKind::modelledCost) {
            for (const std::string& line : costLines(m_report, table.machine, group.scenario))
                text += costItem(line);
        }
        return text + spreadText(group);
    }

    /// The lines of costLines() as a list with a list in it.
    static std::string costItem(const std::string& line)
    {
        if (line.starts_with("- "))
            return fmt::format("- {}\n", escaped(line.substr(2)));
        if (line.starts_with(". "))
            return fmt::format("  - {}\n", escaped(line.substr(2)));
        return fmt::format("\n{}\n\n", escaped(line));
    }

    [[nodiscard]] std::string rowText(const ReportRow& row) const
    {
        const ValueForm form(row);
        std::string text =
            fmt::format("| {} | {} | {} |", escaped(row.metric), escaped(row.unit), betterWord(row.better));
        for (std::size_t era = 0; era < row.cells.size(); ++era) {
            const ReportCell& cell = row.cells[era];
            text +=
                cell.summary ? fmt::format(" {} {}", form(cell.summary->mean), intervalText(*cell.summary, form)) : " ";
            for (std::size_t b = 0; b < m_report.bases.size(); ++b) {
                const std::string change = changeText(row, m_report.bases[b], era, b);
                if (change.empty())
                    continue;
                const bool isMarked = cell.against[b].mark != Mark::none;
                text += fmt::format("<br>{}{}{}", isMarked ? "**" : "", change, isMarked ? "**" : "");
                if (m_report.bases.size() > 1)
                    text += " to " + escaped(m_report.era(m_report.bases[b]));
            }
            text += " |";
        }
        return text + "\n";
    }

    /// Readers look at the least of one against the most of the other.
    [[nodiscard]] std::string spreadText(const ReportGroup& group) const
    {
        std::string text = "\n| metric | era | n | min | median | max | mean | sd |\n"
                           "| --- | --- | --: | --: | --: | --: | --: | --: |\n";
        for (const ReportRow& row : group.rows) {
            if (!row.hasEffect())
                continue;
            const ValueForm form(row);
            for (std::size_t era = 0; era < row.cells.size(); ++era) {
                if (!row.cells[era].summary)
                    continue;
                const Summary& s = *row.cells[era].summary;
                text += fmt::format("| {} | {} | {} | {} | {} | {} | {} | {} |\n", escaped(row.metric),
                                    escaped(m_report.era(era)), s.n, form(s.minimum), form(s.median), form(s.maximum),
                                    form(s.mean), form(s.deviation));
            }
        }
        return text;
    }

    const ComparisonReport& m_report;
};

} // namespace

std::string markdownReport(const ComparisonReport& report)
{
    return MarkdownRenderer(report).text();
}

} // namespace sheafscope
