// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/slub/events.h"
#include "widgets/decision_rules.h"
#include "widgets/step_state.h"

#include <QAbstractTableModel>
#include <QString>

#include <cstdint>
#include <deque>
#include <vector>

namespace sheafscope {

/// One turn of one operation.
struct DecisionLine {
    std::uint64_t operation = 0; ///< number of the operation in its run; lines of one operation follow each other
    CpuId cpu;
    QString verb; ///< "alloc", "free", ...
    QString text; ///< a sentence
    DecisionRule rule;
    std::shared_ptr<const StepStates> states; ///< before and after the operation; null: not known
    std::uint64_t step = 0;                   ///< number of the step that told it; lines of one step belong together
    std::uint64_t atOperations = 0;           ///< where the run stood after it
    std::uint64_t atActions = 0;              ///< and how much was done from outside by then
};

/// The decision in words. `value` as Decision says; `node` is the CPU's.
QString decisionSentence(Decision decision, std::uint64_t value, NodeId node);

/// The last lines of the decision log, oldest first. Bounded. GUI thread only.
class DecisionModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : std::uint8_t { operation, cpu, verb, rule, text };
    static constexpr int kColumns = 5;
    static constexpr std::size_t kMostLines = 2000;

    using QAbstractTableModel::QAbstractTableModel;

    void append(const std::vector<DecisionLine>& lines);
    void clear();
    /// The run went back to there: what came after it has not happened.
    void forgetAfter(std::uint64_t operations, std::uint64_t actions);
    /// `row` below rowCount().
    [[nodiscard]] const DecisionLine& line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool startsOperation(std::size_t row) const;

    std::deque<DecisionLine> m_lines;
};

} // namespace sheafscope
