// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace sheafscope {

struct FieldWords {
    QString label;
    QString help; ///< one or two sentences
};

/// How a field of scenarioFields() is called in the editor.
FieldWords fieldWords(std::string_view id);
/// What a workload imitates, and what each of its parameters means.
QString workloadWords(const std::string& workload);

} // namespace sheafscope
