// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace sheafscope {

/// `text` with the first `what` made into `with`; the test fails if there is none.
inline std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    const std::size_t place = text.find(what);
    EXPECT_NE(place, std::string::npos) << what;
    return text.replace(place, what.size(), with);
}

} // namespace sheafscope
