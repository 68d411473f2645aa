// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace sheafscope {

/// A line of CSV with its line end, fields in quotes where they need it (RFC 4180, with "\n").
std::string csvLine(const std::vector<std::string>& fields);

} // namespace sheafscope
