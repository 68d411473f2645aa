// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/measure.h"

#include <string>

namespace sheafscope::test {

/// A short run. The names must be good.
Measurement measurementOf(const std::string& workload, const std::string& era, const std::string& machine);

} // namespace sheafscope::test
