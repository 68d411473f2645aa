// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/machine.h"

#include <cstdint>

namespace sheafscope::test {

/// A valid machine that depends on `seed` only: 1 to 12 nodes with gaps, CPUs dealt out at random, memoryless, CPU-less
/// and movable nodes, lopsided distances. Sizes are whole MiB, so that every text form can hold them.
Machine randomMachine(std::uint64_t seed);

} // namespace sheafscope::test
