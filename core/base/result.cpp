// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

namespace sheafscope {

std::string Error::text() const
{
    std::string out;
    if (!source.empty()) {
        out += source;
        if (line != 0)
            out += ':' + std::to_string(line);
        out += ": ";
    }
    return out + message;
}

Failure fail(std::string source, unsigned line, std::string message)
{
    return Failure(Error{std::move(source), line, std::move(message)});
}

Failure fail(std::string message)
{
    return fail({}, 0, std::move(message));
}

} // namespace sheafscope
