// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/table_panel.h"

#include <optional>

namespace sheafscope {

/// The counters of the era under their sysfs names: total of the shown cache, per second over the last second of model
/// time, and the selected CPU's. A counter that means trouble and grows is marked with a sign and a colour.
class CountersModel final : public ViewModel {
    Q_OBJECT
public:
    enum Column : std::uint8_t { name, total, perSecond, selectedCpu };
    static constexpr int kColumns = 4;

    using ViewModel::ViewModel;

    void show(const ViewState& state) override;
    /// The StatItem of a row.
    [[nodiscard]] StatItem item(int row) const { return m_rows[static_cast<std::size_t>(row)].item; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row {
        StatItem item = StatItem::ALLOC_FASTPATH;
        std::uint64_t total = 0;
        std::optional<double> perSecond;    ///< none: no second sample yet
        std::optional<std::uint64_t> onCpu; ///< none: no CPU is selected, or it has no figures for this cache
        friend bool operator==(const Row&, const Row&) = default;
    };

    void setRows(std::vector<Row> rows);
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QVariant number(const Row& row, int column) const;
    [[nodiscard]] static bool isTroubled(const Row& row);

    std::vector<Row> m_rows;
    CpuId m_cpu;
};

} // namespace sheafscope
