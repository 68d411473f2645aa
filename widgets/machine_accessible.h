// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sheafscope {

class MachinePanel;

/// Makes the painted CPU cells of every MachinePanel known to screen readers: a table-like list of cells with name,
/// sentence, place and "select". Safe to call more than once.
void installMachineAccessibility();

/// Tells screen readers which cell is selected now.
void announceSelection(MachinePanel& panel);

} // namespace sheafscope
