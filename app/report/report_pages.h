// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/comparison_report.h"

#include <QByteArray>

#include <string>

namespace sheafscope {

/// The report as one page with its pictures in it, which loads nothing. Needs a QApplication.
std::string illustratedHtml(const ComparisonReport& report);
/// The same as A4 pages; equal reports are equal bytes.
QByteArray reportPdf(const ComparisonReport& report);

} // namespace sheafscope
