// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace sheafscope {

/// Makes the columns wider or narrower as the theme's type has become larger or smaller since the last call, so that
/// presenter mode does not cut what fitted before. Widths that the user has set keep their proportion.
void scaleColumns(QTableView& view);

} // namespace sheafscope
