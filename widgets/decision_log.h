// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/slub/events.h"

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
};

/// The decision in words. `value` as Decision says; `node` is the CPU's.
QString decisionSentence(Decision decision, std::uint64_t value, NodeId node);

/// The last lines of the decision log, oldest first. Bounded. GUI thread only.
class DecisionModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : std::uint8_t { operation, cpu, verb, text };
    static constexpr int kColumns = 4;
    static constexpr std::size_t kMostLines = 2000;

    using QAbstractTableModel::QAbstractTableModel;

    void append(const std::vector<DecisionLine>& lines);
    void clear();

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
