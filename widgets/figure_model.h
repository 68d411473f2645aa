// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <vector>

namespace sheafscope {

struct FigureCell {
    QString text;
    std::optional<double> number = std::nullopt; ///< plain, for sorting and TSV; none: text
    QString tip = {};
};
struct FigureHead {
    QString text;
    QString tip;
    bool isNumber = true; ///< to the right
};
/// A finished table as a value.
struct FigureTable {
    std::vector<FigureHead> heads;
    std::vector<std::vector<FigureCell>> rows; ///< each as long as the heads
};

/// Shows a FigureTable. GUI thread only.
class FigureModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(FigureTable table);
    [[nodiscard]] const FigureTable& table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    FigureTable m_table;
};

} // namespace sheafscope
