// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render_report.h"
#include "core/report/report_words.h"

#include <nlohmann/json.hpp>

namespace sheafscope {
namespace {

using Json = nlohmann::ordered_json;

Json orNull(const std::optional<double>& value)
{
    return value ? Json(*value) : Json();
}

std::string_view markWord(Mark mark)
{
    switch (mark) {
    case Mark::none:
        return "none";
    case Mark::regression:
        return "regression";
    case Mark::improvement:
        return "improvement";
    }
    return {};
}

Json headJson(const ComparisonReport& report)
{
    const ResultHead& head = report.head;
    Json bases = Json::array();
    for (const std::size_t base : report.bases)
        bases.push_back(report.era(base));
    return {{"program", head.version},
            {"note", kModelStatement},
            {"command", head.command},
            {"scenarios", head.scenarios},
            {"documents", head.documents},
            {"notes", head.notes},
            {"machines", head.machines},
            {"eras", head.eras},
            {"bases", bases},
            {"seeds", head.seeds},
            {"fewest_runs", report.fewestRuns},
            {"most_runs", report.mostRuns},
            {"warmup", head.warmup},
            {"warmup_unit", head.warmupUnit},
            {"host", head.host},
            {"profile", head.profile},
            {"date", head.date}};
}

Json cellJson(const ComparisonReport& report, const ReportCell& cell, std::size_t era)
{
    Json json{{"era", report.era(era)}, {"runs", cell.runs}};
    if (!cell.summary)
        return json;
    const Summary& s = *cell.summary;
    const bool isSpread = s.n > 1;
    json["summary"] = {{"n", s.n},
                       {"mean", s.mean},
                       {"sd", isSpread ? Json(s.deviation) : Json()},
                       {"ci95", orNull(s.ci95)},
                       {"cv", isSpread ? Json(s.cv()) : Json()},
                       {"min", s.minimum},
                       {"median", s.median},
                       {"max", s.maximum}};
    json["against"] = Json::array();
    for (std::size_t b = 0; b < report.bases.size(); ++b) {
        if (report.bases[b] != era)
            json["against"].push_back({{"base", report.era(report.bases[b])},
                                       {"change_percent", orNull(cell.against[b].percent)},
                                       {"mark", markWord(cell.against[b].mark)}});
    }
    return json;
}

Json rowJson(const ComparisonReport& report, const ReportRow& row)
{
    Json cells = Json::array();
    for (std::size_t era = 0; era < row.cells.size(); ++era)
        cells.push_back(cellJson(report, row.cells[era], era));
    return {{"metric", row.metric},
            {"unit", row.unit},
            {"better", betterWord(row.better)},
            {"description", row.description},
            {"cells", cells}};
}

Json bandJson(const Band& band)
{
    return {{"low", band.low}, {"median", band.median}, {"high", band.high}};
}

Json keyJson(const CellKey& cell)
{
    return {{"scenario", cell.scenario}, {"machine", cell.machine}, {"era", cell.era}};
}

void addCosts(const ComparisonReport& report, Json& json)
{
    json["costs"] = Json::array();
    for (const CellCost& cost : report.costs) {
        Json one = keyJson(cost.cell);
        one["draws"] = cost.draws;
        one["cycles"] = bandJson(cost.cycles);
        json["costs"].push_back(std::move(one));
    }
    json["cost_verdicts"] = Json::array();
    for (const CostVerdict& verdict : report.costVerdicts) {
        Json one = keyJson(verdict.cell);
        one["base"] = verdict.base;
        one["draws"] = verdict.draws;
        one["ratio"] = bandJson(verdict.ratio);
        one["probability_faster"] = verdict.probabilityFaster;
        one["verdict"] = verdict.word();
        json["cost_verdicts"].push_back(std::move(one));
    }
}

} // namespace

std::string jsonReport(const ComparisonReport& report)
{
    Json json{{"format", "sheafscope-comparison-report"}, {"version", 1}, {"head", headJson(report)}};
    json["tables"] = Json::array();
    for (const ReportTable& table : report.tables) {
        Json groups = Json::array();
        for (const ReportGroup& group : table.groups) {
            Json rows = Json::array();
            for (const ReportRow& row : group.rows)
                rows.push_back(rowJson(report, row));
            groups.push_back({{"scenario", group.scenario}, {"rows", rows}});
        }
        json["tables"].push_back({{"kind", kindId(table.kind)}, {"machine", table.machine}, {"groups", groups}});
    }
    json["marks"] = Json::array();
    for (std::size_t b = 0; b < report.bases.size(); ++b)
        json["marks"].push_back({{"base", report.era(report.bases[b])},
                                 {"marked", report.marks[b].marked},
                                 {"compared", report.marks[b].compared}});
    addCosts(report, json);
    json["foot"] = footWords(report);
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace sheafscope
