// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ascii_plots.h"
#include "core/report/mail_text.h"
#include "core/report/numactl_lines.h"
#include "core/report/render_report.h"
#include "core/report/report_words.h"

#include <algorithm>
#include <fmt/format.h>

namespace sheafscope {
namespace {

class MailRenderer {
public:
    MailRenderer(const ComparisonReport& report, bool withPlots) : m_report(asciiReport(report)), m_withPlots(withPlots)
    {
    }

    std::string text()
    {
        head();
        if (m_withPlots) {
            m_mail.gap();
            m_mail.prose(stripLegend());
        }
        for (const ReportTable& table : m_report.tables) {
            m_mail.gap();
            m_mail.prose(std::string(kindTitle(table.kind)));
            for (const ReportGroup& group : table.groups)
                groupText(table, group);
        }
        foot();
        return m_mail.text();
    }

private:
    void head()
    {
        for (const auto& [label, words] : headWords(m_report))
            m_mail.prose(headLine(label, words));
        for (const auto& [name, numactl] : m_report.head.machines) {
            m_mail.gap();
            m_mail.prose("machine: " + name);
            for (const std::string& line : numactlLines(numactl))
                m_mail.prose(line);
        }
    }

    void foot()
    {
        m_mail.gap();
        for (const std::string& words : footWords(m_report))
            m_mail.prose(words);
        const auto commands = commandsOf(m_report.head);
        if (commands.empty())
            return;
        m_mail.gap();
        m_mail.prose("Reproduce:");
        for (const std::string& command : commands)
            m_mail.command(command);
    }

    void groupText(const ReportTable& table, const ReportGroup& group)
    {
        m_mail.gap();
        if (isAligned(group))
            alignedGroup(table, group);
        else
            stackedGroup(table, group);
        if (table.kind == FigureKind::modelledCost) {
            m_mail.gap();
            for (const std::string& line : costLines(m_report, table.machine, group.scenario))
                m_mail.line(line);
        }
        if (const std::string idle = rowsWithoutEffect(group); !idle.empty()) {
            m_mail.gap();
            m_mail.prose("0 in every run: " + idle);
        }
        if (m_withPlots)
            plots(group);
    }

    /// Every text of the group has room in an aligned table.
    [[nodiscard]] bool isAligned(const ReportGroup& group) const
    {
        if (m_report.head.eras.size() > kMostEras)
            return false;
        for (std::size_t era = 0; era < m_report.head.eras.size(); ++era) {
            if (m_report.eraTitle(era).size() >= kEraColumns)
                return false;
        }
        return std::ranges::all_of(group.rows, [&](const ReportRow& row) {
            return row.metric.size() <= kNameColumns && subtitle(row).size() <= kNameColumns &&
                   row.fewestRuns() == row.mostRuns() && row.mostRuns() == group.rows.front().mostRuns() &&
                   cellsFit(row);
        });
    }

    [[nodiscard]] bool cellsFit(const ReportRow& row) const
    {
        const ValueForm form(row);
        for (std::size_t era = 0; era < row.cells.size(); ++era) {
            if (!row.cells[era].summary)
                continue;
            if (form(row.cells[era].summary->mean).size() >= kEraColumns)
                return false;
            for (std::size_t b = 0; b < m_report.bases.size(); ++b) {
                if (changeText(row, m_report.bases[b], era, b).size() >= kEraColumns)
                    return false;
            }
        }
        return true;
    }

    static std::string subtitle(const ReportRow& row)
    {
        return fmt::format("- {}{}{} is better", row.unit, row.unit.empty() ? "" : ", ", betterWord(row.better));
    }

    void alignedGroup(const ReportTable& table, const ReportGroup& group)
    {
        const unsigned runs = group.rows.front().mostRuns();
        m_mail.line(fmt::format("{} on {}, n={}", group.scenario, table.machine, runs));
        std::string header = fmt::format("{:<{}}", "metric", kNameColumns);
        for (std::size_t era = 0; era < m_report.head.eras.size(); ++era)
            header += fmt::format("{:>{}}", m_report.eraTitle(era), kEraColumns);
        m_mail.line(header);
        m_mail.rule(header.size());
        for (const ReportRow& row : group.rows) {
            if (row.hasEffect())
                alignedRow(row);
        }
    }

    void alignedRow(const ReportRow& row)
    {
        const ValueForm form(row);
        std::string means = fmt::format("{:<{}}", row.metric, kNameColumns);
        for (const ReportCell& cell : row.cells)
            means += fmt::format("{:>{}}", cell.summary ? form(cell.summary->mean) : "", kEraColumns);
        m_mail.line(means);
        if (m_report.bases.empty())
            m_mail.line(intervalLine(row, form));
        for (std::size_t b = 0; b < m_report.bases.size(); ++b) {
            if (b == 0 || row.cells[m_report.bases[b]].summary)
                m_mail.line(changeLine(row, form, b));
        }
    }

    static std::string intervalLine(const ReportRow& row, const ValueForm& form)
    {
        std::string line = fmt::format("{:<{}}", subtitle(row), kNameColumns);
        for (const ReportCell& cell : row.cells)
            line += fmt::format("{:>{}}", cell.summary ? intervalText(*cell.summary, form) : "", kEraColumns);
        return line;
    }

    [[nodiscard]] std::string changeLine(const ReportRow& row, const ValueForm& form, std::size_t b) const
    {
        const std::size_t base = m_report.bases[b];
        std::string line = fmt::format("{:<{}}", b == 0 ? subtitle(row) : "- to " + m_report.era(base), kNameColumns);
        for (std::size_t era = 0; era < row.cells.size(); ++era) {
            const ReportCell& cell = row.cells[era];
            const bool isInterval = era == base && cell.summary;
            line += fmt::format(
                "{:>{}}", isInterval ? intervalText(*cell.summary, form) : changeText(row, base, era, b), kEraColumns);
        }
        return line;
    }

    void stackedGroup(const ReportTable& table, const ReportGroup& group)
    {
        m_mail.line(fmt::format("{} on {}", group.scenario, table.machine));
        std::string header = fmt::format("- {:<14}{:>12}{:>10}", "era", "mean", "95% CI");
        for (const std::size_t base : m_report.bases)
            header += fmt::format("{:>14}", "to " + m_report.era(base));
        m_mail.line(header);
        m_mail.rule(header.size());
        bool isFirst = true;
        for (const ReportRow& row : group.rows) {
            if (!row.hasEffect())
                continue;
            if (!isFirst)
                m_mail.gap();
            isFirst = false;
            m_mail.line(rowTitle(row));
            const ValueForm form(row);
            for (std::size_t era = 0; era < row.cells.size(); ++era)
                stackedLine(row, form, era);
        }
    }

    void stackedLine(const ReportRow& row, const ValueForm& form, std::size_t era)
    {
        constexpr std::size_t kTitle = 14;
        std::string title = m_report.eraTitle(era);
        const ReportCell& cell = row.cells[era];
        if (title.size() >= kTitle) {
            m_mail.line("- " + title);
            title.clear();
        }
        const char* const dash = title.empty() ? "." : "-";
        if (!cell.summary) {
            m_mail.line(fmt::format("{} {:<14}{:>12}", dash, title, "not run"));
            return;
        }
        std::string line = fmt::format("{} {:<14}{:>12}{:>10}", dash, title, form(cell.summary->mean),
                                       intervalText(*cell.summary, form));
        for (std::size_t b = 0; b < m_report.bases.size(); ++b)
            line += fmt::format("{:>14}", changeText(row, m_report.bases[b], era, b));
        m_mail.line(line);
    }

    void plots(const ReportGroup& group)
    {
        for (const ReportRow& row : group.rows) {
            if (!row.hasEffect())
                continue;
            m_mail.gap();
            m_mail.line(rowTitle(row));
            for (const std::string& line : stripPlot(m_report, row))
                m_mail.line(line);
            for (std::size_t era = 0; era < row.cells.size(); ++era)
                spread(row, era);
        }
    }

    void spread(const ReportRow& row, std::size_t era)
    {
        const ReportCell& cell = row.cells[era];
        if (!cell.summary)
            return;
        const ValueForm form(row);
        const Summary& s = *cell.summary;
        m_mail.line(fmt::format("- {}: min {}, median {}, max {}, sd {}", m_report.era(era), form(s.minimum),
                                form(s.median), form(s.maximum), form(s.deviation)));
        if (s.n >= kHistogramRuns && s.deviation > 0) {
            for (const std::string& line : histogram(cell.runs))
                m_mail.line(line);
        }
    }

    static constexpr std::size_t kNameColumns = 30;
    static constexpr std::size_t kEraColumns = 12;
    static constexpr std::size_t kMostEras = 3; ///< side by side
    static constexpr std::size_t kHistogramRuns = 20;

    ComparisonReport m_report;
    bool m_withPlots;
    MailText m_mail;
};

} // namespace

std::string mailReport(const ComparisonReport& report, bool withPlots)
{
    return MailRenderer(report, withPlots).text();
}

} // namespace sheafscope
