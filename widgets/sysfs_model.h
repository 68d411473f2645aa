// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/table_panel.h"

namespace sheafscope {

/// The files of /sys/kernel/slab/CACHE in the era that runs, with what the kernel would print in them. The cells show
/// the sum and the first CPUs or nodes; fullText() is the whole line.
class SysfsModel final : public ViewModel {
    Q_OBJECT
public:
    enum Column : std::uint8_t { attribute, value };
    static constexpr int kColumns = 2;

    using ViewModel::ViewModel;

    void show(const ViewState& state) override;
    [[nodiscard]] QString name(int row) const;
    [[nodiscard]] QString fullText(int row) const;
    /// `text` cut between its parts so that it has at most `most` characters, with the number of parts left out:
    /// "1374 C0=342 +3".
    [[nodiscard]] static QString shortened(const QString& text, qsizetype most);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const SysfsAttribute& at(int row) const
    {
        return m_picture->attributes[static_cast<std::size_t>(row)];
    }

    std::shared_ptr<const SysfsPicture> m_picture; ///< of the shown cache; null: none yet
};

} // namespace sheafscope
