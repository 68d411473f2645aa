// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/glossary.h"

#include <QString>

#include <string_view>

namespace sheafscope {

/// An entry of the glossary for What's This, as simple HTML; empty: there is no such entry.
QString glossaryHtml(std::string_view id);
/// The same as plain text for tooltips and screen readers, one line a question.
QString glossaryText(std::string_view id);

} // namespace sheafscope
