// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slub/events.h"
#include "core/slub/mechanisms.h"

#include <QString>

namespace sheafscope {

/// The rule behind a decision, as the description of the allocator's behaviour has it.
struct DecisionRule {
    QString section;  ///< of the description, the same numbers that the code cites: "6.3 step 3"
    QString function; ///< where a kernel of that era does it: "__pcs_replace_empty_main"
    QString text;     ///< the rule in a sentence
};

/// `mechanisms`: of the run, since eras have different rules for the same turn.
DecisionRule ruleOf(Decision decision, const Mechanisms& mechanisms);
/// The rule of an operation that met no turn; `isFree`: it was a free.
DecisionRule straightRule(bool isFree, const Mechanisms& mechanisms);

} // namespace sheafscope
