// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/comparison_model.h"

#include "core/report/report_words.h"
#include "widgets/core_text.h"
#include "widgets/format.h"
#include "widgets/table_text.h"

#include <algorithm>

namespace sheafscope {
namespace {

QString scenarioText(const ComparisonModel::Line& line)
{
    return ComparisonModel::tr("%1 on %2").arg(fromCore(line.group->scenario), fromCore(line.table->machine));
}

/// A change to each base: "(R) -8.11% | -3.20%".
QString changesText(const ComparisonReport& report, const ReportRow& row, std::size_t era)
{
    QStringList changes;
    for (std::size_t b = 0; b < report.bases.size(); ++b) {
        if (report.bases[b] == era)
            changes << ComparisonModel::tr("base");
        else if (const std::string change = changeText(row, report.bases[b], era, b); !change.empty())
            changes << fromCore(change);
    }
    return changes.join(QStringLiteral(" | "));
}

} // namespace

void ComparisonModel::show(std::shared_ptr<const ComparisonReport> report, FigureKind kind, Rows rows)
{
    beginResetModel();
    m_report = std::move(report);
    m_kind = kind;
    m_lines.clear();
    if (m_report != nullptr) {
        for (const ReportTable& table : m_report->tables) {
            if (table.kind != kind)
                continue;
            for (const ReportGroup& group : table.groups) {
                for (const ReportRow& row : group.rows) {
                    if (rows == Rows::all || row.hasEffect())
                        m_lines.push_back({&table, &group, &row});
                }
                const Line draws{&table, &group, nullptr};
                bool hasDraws = false;
                for (std::size_t era = 0; era < m_report->head.eras.size(); ++era)
                    hasDraws = hasDraws || cost(draws, era) != nullptr;
                if (kind == FigureKind::modelledCost && hasDraws)
                    m_lines.push_back(draws);
            }
        }
    }
    endResetModel();
}

bool ComparisonModel::hasGroups() const
{
    return std::ranges::any_of(m_lines, [&](const Line& line) { return line.group != m_lines.front().group; });
}

const ComparisonModel::Line* ComparisonModel::line(int row) const
{
    return row >= 0 && row < rowCount() ? &m_lines[static_cast<std::size_t>(row)] : nullptr;
}

std::optional<std::size_t> ComparisonModel::eraAt(int column) const
{
    if (column < firstEra || column >= columnCount())
        return std::nullopt;
    return static_cast<std::size_t>(column - firstEra);
}

const CellCost* ComparisonModel::cost(const Line& line, std::size_t era) const
{
    const CellKey key{line.group->scenario, line.table->machine, m_report->head.eras[era]};
    const auto found = std::ranges::find(m_report->costs, key, &CellCost::cell);
    return found == m_report->costs.end() ? nullptr : &*found;
}

StripAxis ComparisonModel::axis(int row) const
{
    const Line& shown = m_lines[static_cast<std::size_t>(row)];
    if (shown.row != nullptr)
        return stripAxis(*shown.row);
    std::optional<StripAxis> axis;
    for (std::size_t era = 0; era < m_report->head.eras.size(); ++era) {
        if (const CellCost* one = cost(shown, era)) {
            axis = axis.value_or(StripAxis{one->cycles.low, one->cycles.high});
            axis->least = std::min(axis->least, one->cycles.low);
            axis->most = std::max(axis->most, one->cycles.high);
        }
    }
    return axis.value_or(StripAxis{});
}

ComparisonModel::CellWords ComparisonModel::figureWords(const Line& line, std::size_t era) const
{
    const ReportRow& row = *line.row;
    const ReportCell& cell = row.cells[era];
    if (!cell.summary)
        return {hasBase(*line.group, era) ? tr("not in this era") : tr("not run"), {}, Mark::none};
    const ValueForm form(row);
    CellWords words;
    words.value = fromCore(form(cell.summary->mean));
    if (const std::string interval = intervalText(*cell.summary, form); !interval.empty())
        words.value += QLatin1Char(' ') + fromCore(interval).replace(QLatin1String("+-"), QStringLiteral("±"));
    words.change = changesText(*m_report, row, era);
    if (!cell.against.empty())
        words.mark = cell.against.front().mark;
    return words;
}

ComparisonModel::CellWords ComparisonModel::costWords(const Line& line, std::size_t era) const
{
    const CellCost* shown = cost(line, era);
    if (shown == nullptr)
        return {tr("no draws"), {}, Mark::none};
    const ValueForm form(shown->cycles.high);
    CellWords words;
    words.value = tr("%1 (%2 to %3)")
                      .arg(fromCore(form(shown->cycles.median)), fromCore(form(shown->cycles.low)),
                           fromCore(form(shown->cycles.high)));
    QStringList verdicts;
    for (const std::size_t base : m_report->bases) {
        if (base == era)
            verdicts << tr("base");
        for (const CostVerdict& verdict : m_report->costVerdicts) {
            if (verdict.cell != shown->cell || verdict.base != m_report->head.eras[base])
                continue;
            if (!verdict.isClaim)
                verdicts << tr("no claim");
            else if (verdict.ratio.high < 1)
                verdicts << tr("×%1 faster").arg(verdict.ratio.median, 0, 'f', 2);
            else
                verdicts << tr("×%1 slower").arg(verdict.ratio.median, 0, 'f', 2);
        }
    }
    words.change = verdicts.join(QStringLiteral(" | "));
    return words;
}

ComparisonModel::CellWords ComparisonModel::words(int row, std::size_t era) const
{
    const Line& shown = m_lines[static_cast<std::size_t>(row)];
    return shown.row != nullptr ? figureWords(shown, era) : costWords(shown, era);
}

QString ComparisonModel::tip(int row, int column) const
{
    const Line& shown = m_lines[static_cast<std::size_t>(row)];
    const auto era = eraAt(column);
    if (!era) {
        if (shown.row == nullptr)
            return tr("Median and 5 to 95 % band over the draws of the cost profile, which are the same in every era; "
                      "no claim where the band of the ratio covers 1");
        return coreText(shown.row->description);
    }
    if (shown.row == nullptr) {
        QStringList lines;
        for (const std::string& words : costLines(*m_report, shown.table->machine, shown.group->scenario))
            lines << fromCore(words);
        return lines.join(QLatin1Char('\n'));
    }
    const ReportCell& cell = shown.row->cells[*era];
    if (!cell.summary)
        return tr("This era was not run here, or the figure could not be had");
    const ValueForm form(*shown.row);
    QString text = tr("%1 in %2: n = %3, minimum %4, median %5, maximum %6")
                       .arg(fromCore(shown.row->metric), fromCore(m_report->eraTitle(*era)))
                       .arg(cell.summary->n)
                       .arg(fromCore(form(cell.summary->minimum)), fromCore(form(cell.summary->median)),
                            fromCore(form(cell.summary->maximum)));
    if (!cell.summary->ci95)
        text += QLatin1Char('\n') + tr("One run: no interval, so no mark");
    for (std::size_t b = 0; b < m_report->bases.size(); ++b) {
        const std::string change = changeText(*shown.row, m_report->bases[b], *era, b);
        if (!change.empty())
            text += QLatin1Char('\n') +
                    tr("against %1: %2").arg(fromCore(m_report->head.eras[m_report->bases[b]]), fromCore(change));
    }
    return text;
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return firstEra + (m_report == nullptr ? 0 : static_cast<int>(m_report->head.eras.size()));
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& shown = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return tip(index.row(), index.column());
    const auto era = eraAt(index.column());
    if (role == kNumberRole && era && shown.row != nullptr && shown.row->cells[*era].summary)
        return shown.row->cells[*era].summary->mean;
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == scenario)
        return scenarioText(shown);
    if (!era)
        return shown.row != nullptr
                   ? tr("%1 (%2, %3)")
                         .arg(fromCore(shown.row->metric), fromCore(shown.row->unit),
                              shown.row->better == Better::lower ? tr("lower is better") : tr("higher is better"))
                   : tr("draws of the profile (cycles/op, lower is better)");
    const CellWords cell = words(index.row(), *era);
    return cell.change.isEmpty() ? cell.value : cell.value + QLatin1String(", ") + cell.change;
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    const auto era = eraAt(section);
    if (role == Qt::ToolTipRole) {
        if (section == scenario)
            return tr("What was run, and on which machine");
        if (!era)
            return tr("What was counted, its unit and which way is better");
        return tr("Mean of the runs with its 95 % interval, the change to each base, and all runs on one axis a row");
    }
    if (role != Qt::DisplayRole)
        return {};
    if (section == scenario)
        return tr("scenario");
    if (!era)
        return tr("metric");
    const QString name = fromCore(m_report->head.eras[*era]);
    return !m_report->bases.empty() && m_report->bases.front() == *era ? tr("%1 (base)").arg(name) : name;
}

} // namespace sheafscope
