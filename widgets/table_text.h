// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;

namespace sheafscope {

/// Plain number behind a formatted cell, for sorting and for TSV; invalid where the cell is text.
inline constexpr int kNumberRole = 0x0101;

/// Header and rows, tab-separated; numbers without grouping.
QString toTsv(const QAbstractItemModel& model);
/// Header and rows in columns padded with spaces, numbers to the right; for mails and terminals.
QString toAlignedText(const QAbstractItemModel& model);
/// Puts both on the clipboard: text/plain aligned, text/tab-separated-values as TSV.
void copyTable(const QAbstractItemModel& model);

} // namespace sheafscope
