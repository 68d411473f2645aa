// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/mail_text.h"
#include "core/report/numactl_lines.h"
#include "core/report/render_report.h"
#include "core/report/report_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>

namespace sheafscope {
namespace {

/// The form of the kernel test robot: two eras a table, the metric last, where a long name does no harm. What it calls
/// %change is the change of the value itself, in points where the value is a percentage, and not signed by what is
/// better; so the mark stands beside the name.
class RobotRenderer {
public:
    explicit RobotRenderer(const ComparisonReport& report) : m_report(asciiReport(report)) {}

    std::string text() const
    {
        const std::size_t base = m_report.bases.front();
        std::string text = headText();
        for (const ReportTable& table : m_report.tables) {
            for (const ReportGroup& group : table.groups) {
                for (std::size_t era = 0; era < m_report.head.eras.size(); ++era) {
                    if (era != base && hasBase(group, base) && hasBase(group, era))
                        text += comparison(table, group, base, era);
                }
            }
        }
        return text + "\n" + footText();
    }

private:
    static constexpr double kLargeDeviation = 2; ///< percent; smaller ones are not printed

    [[nodiscard]] std::string headText() const
    {
        MailText head;
        for (const auto& [label, words] : headWords(m_report))
            head.prose(headLine(label, words));
        for (const auto& [name, numactl] : m_report.head.machines) {
            head.gap();
            head.prose("machine: " + name);
            for (const std::string& line : numactlLines(numactl))
                head.prose(line);
        }
        return head.text();
    }
    [[nodiscard]] std::string footText() const
    {
        MailText foot;
        foot.prose("%change is the change of the value, in points where the unit is %; %stddev is printed from 2% on.");
        for (const std::string& words : footWords(m_report))
            foot.prose(words);
        foot.prose("Reproduce:");
        for (const std::string& command : commandsOf(m_report.head))
            foot.command(command);
        return foot.text();
    }

    /// The row that changed most among those that are marked.
    [[nodiscard]] std::string subject(const ReportTable& table, const ReportGroup& group, std::size_t era) const
    {
        const ReportRow* worst = nullptr;
        double most = 0;
        for (const ReportRow& row : group.rows) {
            const ReportCell::Against& against = row.cells[era].against.front();
            if (against.mark != Mark::none && against.percent && std::abs(*against.percent) > most) {
                most = std::abs(*against.percent);
                worst = &row;
            }
        }
        const std::string where = fmt::format("[{}] [{}]", m_report.era(era), table.machine);
        if (worst == nullptr)
            return fmt::format("{} {}: no significant change", where, group.scenario);
        const bool isRegression = worst->cells[era].against.front().mark == Mark::regression;
        return fmt::format("{} {}.{} {:.1f}% {}", where, group.scenario, worst->metric, most,
                           isRegression ? "regression" : "improvement");
    }

    [[nodiscard]] std::string comparison(const ReportTable& table, const ReportGroup& group, std::size_t base,
                                         std::size_t era) const
    {
        std::string text = fmt::format("\n{}\n{}\n\n", subject(table, group, era), kindTitle(table.kind));
        text += fmt::format("testcase: {}\ntest machine: {}\n\ncommit:\n  {}\n  {}\n\n", group.scenario, table.machine,
                            m_report.era(base), m_report.era(era));
        text += fmt::format("{:>16} {:>27}\n", m_report.era(base).substr(0, 16), m_report.era(era).substr(0, 27));
        text += "---------------- ---------------------------\n";
        text += "       %stddev     %change         %stddev\n           \\          |                \\\n";
        for (const ReportRow& row : group.rows) {
            const ReportCell& from = row.cells[base];
            const ReportCell& to = row.cells[era];
            if (from.summary && to.summary && row.hasEffect())
                text += line(row, *from.summary, *to.summary, to.against.front().mark);
        }
        const std::array<std::string, 2> eras{m_report.era(base), m_report.era(era)};
        if (table.kind == FigureKind::modelledCost)
            for (const std::string& words : costLines(m_report, table.machine, group.scenario, eras))
                text += words + "\n";
        return text;
    }

    [[nodiscard]] static std::string line(const ReportRow& row, const Summary& from, const Summary& to, Mark mark)
    {
        const ValueForm form(row);
        return fmt::format("{:>11}{:<6} {:>9} {:>11}{:<6} {:>3} {}\n", form(from.mean), deviation(from),
                           change(row, from.mean, to.mean), form(to.mean), deviation(to), markText(mark), row.metric);
    }
    [[nodiscard]] static std::string deviation(const Summary& summary)
    {
        const double percent = 100 * std::abs(summary.cv());
        return percent >= kLargeDeviation ? fmt::format(" +-{:2.0f}%", std::min(percent, 999.0)) : std::string();
    }
    [[nodiscard]] static std::string change(const ReportRow& row, double from, double to)
    {
        if (row.unit == "%")
            return fmt::format("{:+.1f}", to - from);
        const auto percent = changePercent(from, to, Better::higher);
        return percent ? fmt::format("{:+.1f}%", *percent) : "-";
    }

    ComparisonReport m_report;
};

} // namespace

Result<std::string> robotReport(const ComparisonReport& report)
{
    if (report.bases.empty())
        return fail("--format", 0, "robot compares two eras, and only one ran; expected another format, such as mail");
    return RobotRenderer(report).text();
}

} // namespace sheafscope
