// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/capture/panel_set.h"
#include "app/capture/picture.h"

namespace sheafscope {

struct NamedLayout;

/// Where the panels of a whole-window capture go: the machine with the counters beside it, four plots below, the
/// timeline under them. Rectangles are on whole units with a fixed gap, inside `area`.
std::vector<PlacedPanel> placePanels(const PanelSet& panels, const QRectF& area);
/// As in the window: the portrait, the first panel of each group at the right of it, the rows below it and the
/// timeline. The decision log and the journey, which need single steps, give way to the next panel of their group.
std::vector<PlacedPanel> placeLayout(const NamedLayout& layout, const PanelSet& panels, const QRectF& area);
/// Only these (at least one), side by side in rows of nearly equal length.
std::vector<PlacedPanel> placeChosen(const std::vector<Panel*>& panels, const QRectF& area);

} // namespace sheafscope
