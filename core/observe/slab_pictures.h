// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/snapshot.h"
#include "core/slub/slub.h"

#include <vector>

namespace sheafscope {

inline constexpr std::size_t kPicturedSlabs = 32;

/// The first slabs of a node's partial list with the state of every object: in the slab's freelist (free), in a sheaf
/// of a CPU or barn (parked), otherwise live. Quiesced: nothing may run meanwhile.
std::vector<SlabPicture> takeSlabPictures(Slub& slub, CacheId cache, NodeId node, std::size_t most = kPicturedSlabs);

} // namespace sheafscope
