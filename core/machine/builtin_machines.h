// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/machine.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The machines of resources/machines/, in the program itself.
namespace sheafscope {

struct BuiltinMachine {
    Machine machine;
    bool isHidden = false; ///< "# hidden: yes": found by name, but not offered in galleries
};

/// All of them, sorted by name. Read once, then immutable; any thread. A resource that is no machine ends the program:
/// that is a fault of the build, and a test reads them all.
std::span<const BuiltinMachine> builtinMachines();

/// Nothing if there is none of that name.
const Machine* findBuiltinMachine(std::string_view name);

/// Names near to what was typed, nearest first, hidden ones only if very near; all visible ones if none is near.
std::vector<std::string> builtinNamesLike(std::string_view typed);

} // namespace sheafscope
