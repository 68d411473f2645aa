// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/table_panel.h"

namespace sheafscope {

/// The caches as slabtop lists them, with their sheaves. Parked and slab figures are sampled; live objects follow from
/// the occupancy histogram, which is exact to 1/16 of a partial slab.
class CachesModel final : public ViewModel {
    Q_OBJECT
public:
    enum Column : std::uint8_t { name, size, perSlab, order, capacity, live, parked, total, slabs, bytes, sheaves };
    static constexpr int kColumns = 11;

    using ViewModel::ViewModel;

    void show(const ViewState& state) override;
    [[nodiscard]] CacheId cache(int row) const { return m_rows[static_cast<std::size_t>(row)].id; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row {
        CacheId id;
        QString name;
        QString state;
        Geometry geometry;
        std::uint64_t live = 0;
        std::uint64_t parked = 0;
        std::uint64_t total = 0;
        std::uint64_t slabs = 0;
        Bytes bytes;
        friend bool operator==(const Row&, const Row&) = default;
    };

    static Row rowOf(const Snapshot& snapshot, const CacheInfo& cache);
    void setRows(std::vector<Row> rows);
    [[nodiscard]] static QVariant number(const Row& row, int column);
    [[nodiscard]] static QString text(const Row& row, int column);

    /// "merged into kmalloc-64: ..." as a kernel without slab_nomerge would do it.
    [[nodiscard]] QString mergingOf(CacheId cache) const;

    std::vector<Row> m_rows;
    std::shared_ptr<const SourceInfo> m_info;
};

} // namespace sheafscope
