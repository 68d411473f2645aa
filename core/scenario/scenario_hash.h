// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario_choice.h"

#include <string>

namespace sheafscope {

/// What a scenario's hash is made of: the canonical text of its document (scenarioJson()) without title, question, what
/// to look at and the cache that is shown; the machine written out instead of named; a file with the size and SHA-256
/// of its first MiB instead of its name. So the hash says what runs, whatever it is called and wherever it lies.
std::string hashedText(const ScenarioChoice& choice, const Machine& machine);

/// The first 12 hexadecimal digits of the SHA-256 of hashedText(), as `sha256sum` prints them.
std::string scenarioHash(const ScenarioChoice& choice, const Machine& machine);

/// The scenario file that repeats the choice elsewhere: the machine is written out unless it is built in, and a file of
/// a trace or script is named without its folder.
std::string portableText(const ScenarioChoice& choice, const Machine& machine);

} // namespace sheafscope
