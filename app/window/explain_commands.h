// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sheafscope {

class Explain;

/// The commands that explain: run.stepBack ..., hands.*, journey.*, tour.*, help.glossary, help.whatsThis.
void registerExplainCommands(Explain& explain);

} // namespace sheafscope
