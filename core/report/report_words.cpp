// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_words.h"

#include "core/report/mail_text.h"
#include "core/slub/mechanisms.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>

namespace sheafscope {
namespace {

double largestOf(const ReportRow& row)
{
    double largest = 0;
    for (const ReportCell& cell : row.cells) {
        if (cell.summary)
            largest = std::max({largest, std::abs(cell.summary->minimum), std::abs(cell.summary->maximum)});
    }
    return largest;
}

/// The kernel generation in front of the overrides of a label.
std::string generationOf(const std::string& label)
{
    return label.substr(0, label.find(" + "));
}

std::string overridesOf(const ResultHead& head)
{
    std::vector<std::string> words;
    for (const std::string& label : head.eras) {
        if (const std::size_t plus = label.find(" + "); plus != std::string::npos)
            words.push_back(fmt::format("{}: {}", generationOf(label), label.substr(plus + 3)));
    }
    return words.empty() ? "none" : fmt::format("{}", fmt::join(words, "; "));
}

/// The rule by which each generation chooses sheaf capacities, as its mechanisms tell it.
std::string capacityOf(const ResultHead& head)
{
    std::vector<std::pair<std::string, std::vector<std::string>>> rules;
    std::set<std::string> seen;
    for (const std::string& label : head.eras) {
        const auto era = findEra(generationOf(label));
        if (!era || !seen.insert(std::string(era->name)).second)
            continue;
        const std::string rule = era->mechanisms.sheafCaches == SheafCaches::none ? "no sheaves"
                                 : era->mechanisms.capacityBySize                 ? "by object size"
                                                                                  : "as the cache requests";
        const auto known = std::ranges::find(rules, rule, &decltype(rules)::value_type::first);
        if (known == rules.end())
            rules.push_back({rule, {std::string(era->name)}});
        else
            known->second.emplace_back(era->name);
    }
    std::vector<std::string> words;
    words.reserve(rules.size());
    for (const auto& [rule, names] : rules)
        words.push_back(fmt::format("{} in {}", rule, fmt::join(names, ", ")));
    return fmt::format("{}", fmt::join(words, "; "));
}

std::string scenariosOf(const ResultHead& head)
{
    std::vector<std::string> words;
    words.reserve(head.scenarios.size());
    for (const auto& [label, hash] : head.scenarios)
        words.push_back(hash.empty() ? label : fmt::format("{} (hash {})", label, hash));
    return fmt::format("{}", fmt::join(words, "; "));
}

std::string eraList(const ComparisonReport& report)
{
    std::vector<std::string> words;
    words.reserve(report.head.eras.size());
    for (std::size_t era = 0; era < report.head.eras.size(); ++era)
        words.push_back(report.eraTitle(era));
    return fmt::format("{}", fmt::join(words, ", "));
}

/// "42 to 47", or all of them.
std::string seedsOf(const std::vector<std::uint64_t>& seeds)
{
    const bool isRange = seeds.size() > 2 && std::ranges::adjacent_find(seeds, [](std::uint64_t a, std::uint64_t b) {
                                                 return b != a + 1;
                                             }) == seeds.end();
    return isRange ? fmt::format("{} to {}", seeds.front(), seeds.back()) : fmt::format("{}", fmt::join(seeds, ", "));
}

/// "t(0.975,5) = 2.5706 for n = 6" of every number of runs that a cell has.
std::string studentOf(const ComparisonReport& report)
{
    std::set<unsigned> numbers;
    for (const ReportTable& table : report.tables) {
        for (const ReportGroup& group : table.groups) {
            for (const ReportRow& row : group.rows) {
                for (const ReportCell& cell : row.cells) {
                    if (cell.summary && cell.summary->n > 1)
                        numbers.insert(cell.summary->n);
                }
            }
        }
    }
    constexpr std::size_t kMost = 4;
    std::vector<std::string> words;
    for (const unsigned n : numbers) {
        if (words.size() == kMost) {
            words.emplace_back("and so on");
            break;
        }
        words.push_back(fmt::format("t(0.975,{}) = {:.4f} for n = {}", n - 1, studentT975(n - 1), n));
    }
    return fmt::format("{}", fmt::join(words, ", "));
}

std::string countWords(const ComparisonReport& report, std::size_t base)
{
    const MarkCount& count = report.marks[base];
    return fmt::format(
        "Against {}: {} of {} cells marked; if nothing differed, about 5% of them ({:.1f}) would be expected "
        "to differ at most by chance.",
        report.era(report.bases[base]), count.marked, count.compared, count.compared * 0.05);
}

CellKey asciiKey(const CellKey& key)
{
    return {asciiText(key.scenario), asciiText(key.machine), asciiText(key.era)};
}

} // namespace

ComparisonReport asciiReport(ComparisonReport report)
{
    for (std::string& era : report.head.eras)
        era = asciiText(era);
    for (CellCost& cost : report.costs)
        cost.cell = asciiKey(cost.cell);
    for (CostVerdict& verdict : report.costVerdicts)
        verdict.cell = asciiKey(verdict.cell);
    for (ReportTable& table : report.tables) {
        table.machine = asciiText(table.machine);
        for (ReportGroup& group : table.groups) {
            group.scenario = asciiText(group.scenario);
            for (ReportRow& row : group.rows)
                row.unit = asciiText(row.unit);
        }
    }
    return report;
}

std::string_view kindId(FigureKind kind)
{
    switch (kind) {
    case FigureKind::counted:
        return "counted";
    case FigureKind::modelledCost:
        return "modelled";
    case FigureKind::hostThroughput:
        return "throughput";
    }
    return {};
}

std::string_view kindTitle(FigureKind kind)
{
    switch (kind) {
    case FigureKind::counted:
        return "Counted in exact mode: the same on every host";
    case FigureKind::modelledCost:
        return "Modelled kernel cost: counts x a cost profile, not measured";
    case FigureKind::hostThroughput:
        return "Host throughput of this program, not of a kernel";
    }
    return {};
}

std::string_view betterWord(Better better)
{
    return better == Better::lower ? "lower" : "higher";
}

std::string_view markText(Mark mark)
{
    switch (mark) {
    case Mark::none:
        return "";
    case Mark::regression:
        return "(R)";
    case Mark::improvement:
        return "(I)";
    }
    return {};
}

std::string percentText(double percent)
{
    const double size = std::abs(percent);
    if (size >= 1e6)
        return fmt::format("{:.1e}%", percent);
    std::string text = fmt::format("{:.{}f}%", percent, size >= 1e4 ? 0 : 2);
    return text == "-0.00%" ? "0.00%" : text;
}

std::string changeText(const ReportRow& row, std::size_t base, std::size_t era, std::size_t baseIndex)
{
    const ReportCell& cell = row.cells[era];
    const std::optional<Summary>& from = row.cells[base].summary;
    if (era == base || !cell.summary || !from)
        return {};
    const ReportCell::Against& against = cell.against[baseIndex];
    const std::string change = against.percent           ? percentText(*against.percent)
                               : cell.summary->mean == 0 ? "0.00%"
                                                         : "from 0";
    const std::string_view mark = markText(against.mark);
    return mark.empty() ? change : fmt::format("{} {}", mark, change);
}

ValueForm::ValueForm(const ReportRow& row) : ValueForm(largestOf(row)) {}

ValueForm::ValueForm(double largest)
{
    constexpr int kDigits = 5;
    constexpr int kMostDecimals = 7;
    if (largest == 0)
        return;
    const int magnitude = static_cast<int>(std::floor(std::log10(largest)));
    m_isScientific = magnitude >= 9 || magnitude <= -kMostDecimals;
    m_decimals = m_isScientific ? 4 : std::clamp(kDigits - 1 - magnitude, 2, kMostDecimals);
}

std::string ValueForm::operator()(double value) const
{
    if (m_isScientific && value != 0)
        return fmt::format("{:.{}e}", value, m_decimals);
    return fmt::format("{:.{}f}", value == 0 ? 0.0 : value, m_isScientific ? 0 : m_decimals);
}

bool hasBase(const ReportGroup& group, std::size_t era)
{
    return std::ranges::any_of(group.rows, [&](const ReportRow& row) { return row.cells[era].summary.has_value(); });
}

std::string intervalText(const Summary& summary, const ValueForm& form)
{
    if (!summary.ci95)
        return {};
    if (summary.mean == 0)
        return "+-" + form(*summary.ci95);
    const double percent = 100 * *summary.ci95 / std::abs(summary.mean);
    return percent >= 1000 ? fmt::format("+-{:.0e}%", percent) : fmt::format("+-{:.2f}%", percent);
}

std::vector<std::pair<std::string, std::string>> headWords(const ComparisonReport& report)
{
    const ResultHead& head = report.head;
    std::vector<std::pair<std::string, std::string>> words{
        {"program", fmt::format("Sheafscope {}: {}", head.version, kModelStatement)},
        {"scenario", scenariosOf(head)},
        {"eras", eraList(report)},
        {"overrides", overridesOf(head)}};
    if (const std::string capacity = capacityOf(head); !capacity.empty())
        words.emplace_back("capacity", capacity);
    if (!head.seeds.empty())
        words.emplace_back("seeds", seedsOf(head.seeds));
    words.emplace_back("runs", fmt::format("{} a cell", runsText(report.fewestRuns, report.mostRuns)));
    words.emplace_back("warm-up", head.warmup == 0 ? "none" : fmt::format("{} {}", head.warmup, head.warmupUnit));
    if (!head.profile.empty())
        words.emplace_back("profile", head.profile);
    words.emplace_back("host", head.host.empty() ? "any: nothing here depends on it" : head.host);
    if (!head.date.empty())
        words.emplace_back("date", head.date);
    return words;
}

std::string headLine(const std::string& label, const std::string& words)
{
    return label == "program" ? words : fmt::format("{}: {}", label, words);
}

std::vector<std::string> footWords(const ComparisonReport& report)
{
    std::vector<std::string> words;
    for (const auto& [label, note] : report.head.notes)
        words.push_back(fmt::format("{}: {}", label, note));
    if (report.bases.empty()) {
        words.emplace_back("One era: nothing is compared.");
        return words;
    }
    words.push_back(fmt::format("Percentages are relative to {}; negative is worse, whatever the unit.",
                                report.bases.size() > 1 ? "the base that is named" : report.era(report.bases.front())));
    if (report.mostRuns < 2) {
        words.emplace_back("One run a cell: there is no confidence interval, so nothing is marked. Use --runs 6 or "
                           "more.");
        return words;
    }
    words.push_back(fmt::format("(R) and (I) mark a statistically significant regression and improvement, where "
                                "\"statistically significant\" means that the 95% confidence intervals of the cell and "
                                "of its base do not overlap (mean +- t s/sqrt(n), {}).",
                                studentOf(report)));
    for (std::size_t base = 0; base < report.bases.size(); ++base)
        words.push_back(countWords(report, base));
    words.emplace_back("There is no correction for many tests. Intervals that do not overlap are a stricter test than "
                       "p < 0.05 (with equal n, about p < 0.006).");
    if (report.fewestRuns < 2)
        words.emplace_back("Cells with one run have no interval and are not marked.");
    if (report.equalCells > 0)
        words.push_back(
            fmt::format("In {} cells all runs gave the same value: their interval has no width.", report.equalCells));
    return words;
}

std::vector<std::string> commandsOf(const ResultHead& head)
{
    std::vector<std::string> commands;
    for (std::size_t start = 0; start < head.command.size();) {
        const std::size_t end = std::min(head.command.find('\n', start), head.command.size());
        if (end > start)
            commands.push_back(head.command.substr(start, end - start));
        start = end + 1;
    }
    return commands;
}

std::string runsText(unsigned fewest, unsigned most)
{
    return fewest == most ? std::to_string(most) : fmt::format("{} to {}", fewest, most);
}

std::string rowTitle(const ReportRow& row)
{
    return fmt::format("{} ({}{}{} is better, n={})", row.metric, row.unit, row.unit.empty() ? "" : ", ",
                       betterWord(row.better), runsText(row.fewestRuns(), row.mostRuns()));
}

std::vector<std::string> costLines(const ComparisonReport& report, const std::string& machine,
                                   const std::string& scenario, std::span<const std::string> eras)
{
    const auto isTold = [&](const std::string& era) {
        return eras.empty() || std::ranges::find(eras, era) != eras.end();
    };
    std::vector<std::string> lines;
    for (const CellCost& cost : report.costs) {
        if (cost.cell.machine != machine || cost.cell.scenario != scenario || !isTold(cost.cell.era))
            continue;
        lines.push_back(fmt::format("- {}: median {:.2f} cycles/op, 5% to 95% {:.2f} to {:.2f}", cost.cell.era,
                                    cost.cycles.median, cost.cycles.low, cost.cycles.high));
        for (const CostVerdict& verdict : report.costVerdicts) {
            if (verdict.cell == cost.cell && isTold(verdict.base))
                lines.push_back(fmt::format(". to {}: x{:.3f} ({:.3f} to {:.3f}), P(faster) {:.2f}: {}", verdict.base,
                                            verdict.ratio.median, verdict.ratio.low, verdict.ratio.high,
                                            verdict.probabilityFaster, verdict.word()));
        }
    }
    if (!lines.empty())
        lines.insert(lines.begin(), fmt::format("Over {} draws of the cost profile, the same in every era:",
                                                report.costs.front().draws));
    return lines;
}

std::string rowsWithoutEffect(const ReportGroup& group)
{
    std::string ids;
    for (const ReportRow& row : group.rows) {
        if (!row.hasEffect())
            ids += (ids.empty() ? "" : ", ") + row.metric;
    }
    return ids;
}

} // namespace sheafscope
