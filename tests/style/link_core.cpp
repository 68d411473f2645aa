// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/embedded.h"

/// Succeeds when the program starts with core alone and the built-in machines are in it.
int main()
{
    return sheafscope::embeddedMachines().empty() ? 1 : 0;
}
