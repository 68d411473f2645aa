// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/cpu_context.h"
#include "core/engine/random.h"

namespace sheafscope {

/// The CPU rests for about `mean` operations (half to one and a half of it), so that CPUs get out of step. False: no
/// rest is wanted (`mean` 0).
inline bool restAbout(CpuContext& cpu, Random& random, unsigned mean)
{
    if (mean == 0)
        return false;
    cpu.rest(random.between(mean / 2, mean + mean / 2));
    return true;
}

} // namespace sheafscope
