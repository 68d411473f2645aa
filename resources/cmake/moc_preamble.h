// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Read by moc before each header: libstdc++ 12's <concepts>, which <compare> pulls in, does not itself define the
// macros in its namespace line, and moc stops there with "Parse error at std" unless something else has defined them.
#include <cstddef>
