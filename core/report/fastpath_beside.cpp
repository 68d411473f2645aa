// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/fastpath_beside.h"

#include "core/report/mail_text.h"
#include "core/report/report_words.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <map>

namespace sheafscope {
namespace {

/// Parts of `text` between `separators`, empty ones left out.
std::vector<std::string> partsOf(std::string_view text, std::string_view separators)
{
    std::vector<std::string> parts;
    for (std::size_t start = text.find_first_not_of(separators); start != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(separators, start), text.size());
        parts.emplace_back(text.substr(start, end - start));
        start = text.find_first_not_of(separators, end);
    }
    return parts;
}

/// "p:4" or "p=4" into a map.
std::map<std::string, std::string> parametersOf(const std::vector<std::string>& parts, char sign)
{
    std::map<std::string, std::string> parameters;
    for (const std::string& part : parts) {
        if (const std::size_t at = part.find(sign); at != std::string::npos)
            parameters[part.substr(0, at)] = part.substr(at + 1);
    }
    return parameters;
}

/// The figures that stand beside a time: the modelled cost is one, the share of slow paths only has a direction.
struct BesideMetric {
    std::string_view id;
    bool hasSize;
};
constexpr BesideMetric kBesideMetrics[] = {{"model_cycles", true}, {"slowpath_share", false}};

class BesideWriter {
public:
    BesideWriter(const std::vector<FastpathTable>& theirs, const ComparisonReport& report)
        : m_theirs(theirs), m_report(report)
    {
    }

    Result<std::string> text()
    {
        m_mail.prose(fmt::format("Sheafscope {}: {}", m_report.head.version, kModelStatement));
        m_mail.prose(
            "Theirs are times of whole benchmarks on real machines; ours is what the slab allocator alone does "
            "in a model, so equal sizes are not to be expected and prove nothing.");
        for (const FastpathTable& table : m_theirs) {
            if (auto written = tableText(table); !written)
                return Failure(written.error());
        }
        if (m_pairs == 0)
            return fail(fmt::format("the results have none of the table's benchmarks; expected scenarios such as {}",
                                    fmt::join(m_missing, ", ")));
        foot();
        return m_mail.text();
    }

private:
    Result<void> tableText(const FastpathTable& table)
    {
        const auto base = eraOfColumn(table.columns[table.base], m_report.head.eras);
        if (!base)
            return fail(fmt::format("the results do not have the base of the table, {}; expected a comparison with it "
                                    "among --eras",
                                    table.columns[table.base]));
        m_mail.gap();
        m_mail.line(table.title.empty() ? "their table" : table.title);
        for (const FastpathRow& row : table.rows) {
            bool isFound = false;
            for (const ReportTable& ours : m_report.tables) {
                for (const ReportGroup& group : ours.groups) {
                    if (isSameBenchmark(row.name, group.scenario)) {
                        isFound = true;
                        rowText(table, row, ours, group, *base);
                    }
                }
            }
            if (!isFound)
                m_missing.push_back(row.name);
        }
        return {};
    }

    void rowText(const FastpathTable& table, const FastpathRow& row, const ReportTable& ours, const ReportGroup& group,
                 std::size_t base)
    {
        for (const BesideMetric& metric : kBesideMetrics) {
            const auto found = std::ranges::find(group.rows, metric.id, &ReportRow::metric);
            if (found == group.rows.end())
                continue;
            m_mail.gap();
            m_mail.line(fmt::format("{} ({}), base {}", row.name, row.unit, valueOf(row.cells[table.base])));
            m_mail.line(fmt::format("ours: {} ({}) of {} on {}", metric.id, found->unit, group.scenario, ours.machine));
            m_mail.line(fmt::format("- {:<23}{:>12}{:>12} {}", "", "theirs", "ours", "verdict"));
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                if (i != table.base)
                    cellText(table.columns[i], row.cells[i], *found, base, metric.hasSize);
            }
        }
    }

    static std::string valueOf(const FastpathCell& cell)
    {
        return cell.value ? fmt::format("{:.2f}", *cell.value) : "not run";
    }

    void cellText(const std::string& column, const FastpathCell& theirs, const ReportRow& ours, std::size_t base,
                  bool hasSize)
    {
        const auto era = eraOfColumn(column, m_report.head.eras);
        std::optional<double> percent;
        Mark mark = Mark::none;
        if (era && ours.cells[base].summary && ours.cells[*era].summary) {
            percent = changePercent(ours.cells[base].summary->mean, ours.cells[*era].summary->mean, ours.better);
            mark = markOf(*ours.cells[base].summary, *ours.cells[*era].summary, ours.better);
        }
        const BesideVerdict verdict = besideVerdict(theirs, percent, mark, hasSize);
        ++m_counts[verdict];
        ++m_pairs;
        std::string name = column;
        constexpr std::size_t kName = 23;
        if (name.size() > kName) {
            m_mail.line("- " + name);
            name.clear();
        }
        m_mail.line(fmt::format("{} {:<23}{:>12}{:>12} {}", name.empty() ? "." : "-", name,
                                marked(theirs.value, theirs.mark), marked(percent, mark), wordsOf(verdict)));
    }

    static std::string marked(const std::optional<double>& percent, Mark mark)
    {
        if (!percent)
            return "-";
        const std::string_view sign = markText(mark);
        return sign.empty() ? percentText(*percent) : fmt::format("{} {}", sign, percentText(*percent));
    }

    void foot()
    {
        m_mail.gap();
        if (!m_missing.empty())
            m_mail.prose(fmt::format("Not in our results: {}", fmt::join(m_missing, "; ")));
        std::vector<std::string> words;
        words.reserve(m_counts.size());
        for (const auto& [verdict, count] : m_counts)
            words.push_back(fmt::format("{}: {}", wordsOf(verdict), count));
        m_mail.prose(fmt::format("Of {} cells: {}.", m_pairs, fmt::join(words, ", ")));
        m_mail.prose(
            fmt::format("A verdict is given only where both are marked (R) or (I). Same size: the larger "
                        "percentage is at most {:.0f} times the smaller, and ours is a cost; of a counted figure "
                        "only the sign is compared. A release candidate stands beside the release where it has "
                        "no era of its own.",
                        kSameOrder));
    }

    const std::vector<FastpathTable>& m_theirs;
    const ComparisonReport& m_report;
    MailText m_mail;
    std::map<BesideVerdict, unsigned> m_counts;
    unsigned m_pairs = 0;
    std::vector<std::string> m_missing;
};

} // namespace

std::string_view wordsOf(BesideVerdict verdict)
{
    switch (verdict) {
    case BesideVerdict::notRun:
        return "not run";
    case BesideVerdict::theirsNoMark:
        return "theirs no mark";
    case BesideVerdict::oursNoMark:
        return "ours no mark";
    case BesideVerdict::neither:
        return "neither marked";
    case BesideVerdict::sameSign:
        return "same sign";
    case BesideVerdict::sameOrder:
        return "same sign & size";
    case BesideVerdict::otherSign:
        return "other sign";
    }
    return {};
}

BesideVerdict besideVerdict(const FastpathCell& theirs, std::optional<double> ours, Mark oursMark, bool hasSize)
{
    if (!theirs.value || !ours)
        return BesideVerdict::notRun;
    if (theirs.mark == Mark::none)
        return oursMark == Mark::none ? BesideVerdict::neither : BesideVerdict::theirsNoMark;
    if (oursMark == Mark::none)
        return BesideVerdict::oursNoMark;
    if ((*theirs.value < 0) != (*ours < 0))
        return BesideVerdict::otherSign;
    const double a = std::abs(*theirs.value);
    const double b = std::abs(*ours);
    return hasSize && std::max(a, b) <= kSameOrder * std::min(a, b) ? BesideVerdict::sameOrder
                                                                    : BesideVerdict::sameSign;
}

std::optional<std::size_t> eraOfColumn(std::string_view column, const std::vector<std::string>& eras)
{
    const std::vector<std::string> parts = partsOf(column, "-.");
    if (parts.size() < 2)
        return std::nullopt;
    const std::string release = (parts[0].starts_with('v') ? parts[0].substr(1) : parts[0]) + "." + parts[1];
    const auto candidate = std::ranges::find_if(parts, [](const std::string& part) { return part.starts_with("rc"); });
    auto found = candidate == parts.end() ? eras.end() : std::ranges::find(eras, release + "-" + *candidate);
    if (found == eras.end())
        found = std::ranges::find(eras, release);
    return found == eras.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - eras.begin()));
}

bool isSameBenchmark(const std::string& theirs, const std::string& scenario)
{
    const std::size_t colon = theirs.find(':');
    const std::string name = theirs.substr(0, colon);
    const std::vector<std::string> words = partsOf(scenario, " ,");
    if (words.empty() || words.front() != name)
        return false;
    if (colon == std::string::npos)
        return true;
    auto wanted = parametersOf(partsOf(std::string_view(theirs).substr(colon + 1), " ,"), ':');
    wanted.erase("l");
    const auto ours = parametersOf(words, '=');
    // What a scenario does not name has the default of the test: one page, small pages.
    const std::map<std::string, std::string> defaults{{"p", "1"}, {"h", "0"}};
    return std::ranges::all_of(wanted, [&](const auto& parameter) {
        const auto& [key, value] = parameter;
        const auto known = ours.find(key);
        if (known != ours.end())
            return known->second == value;
        const auto usual = defaults.find(key);
        return usual == defaults.end() || usual->second == value;
    });
}

Result<std::string> fastpathBeside(const std::vector<FastpathTable>& theirs, const ComparisonReport& report)
{
    return BesideWriter(theirs, report).text();
}

} // namespace sheafscope
