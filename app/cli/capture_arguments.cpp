// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/capture_arguments.h"

#include "app/capture/animation.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>

namespace sheafscope::cli {
namespace {

Result<void> readInteger(std::string_view option, const std::string& text, int most, int& value)
{
    if (text.empty())
        return {};
    return parseInteger(option, text, 1, static_cast<std::uint64_t>(most)).map([&](std::uint64_t read) {
        value = static_cast<int>(read);
    });
}

Result<void> readSeconds(std::string_view option, const std::string& text, double& value)
{
    if (text.empty())
        return {};
    return parseSeconds(option, text).map([&](double read) { value = read; });
}

Result<void> readLast(const std::string& text, CaptureCommand& command)
{
    double seconds = 0;
    auto read = readSeconds("--last", text, seconds);
    if (read && !text.empty())
        command.lastSec = seconds;
    return read;
}

/// "2s", "500ms", "250us", or seconds without a unit.
Result<double> parseMoment(std::string_view option, std::string_view text)
{
    double factor = 1;
    for (const auto& [unit, share] : {std::pair<std::string_view, double>{"ms", 1e-3}, {"us", 1e-6}, {"s", 1}}) {
        if (text.ends_with(unit)) {
            text.remove_suffix(unit.size());
            factor = share;
            break;
        }
    }
    return parseNumber(option, text, 0, kMaxSeconds / factor).map([&](double value) { return value * factor; });
}

Result<void> readMoment(std::string_view option, const std::string& text, CaptureCommand& command)
{
    if (text.empty())
        return {};
    const auto moment = parseMoment(option, text);
    if (!moment)
        return Failure(moment.error());
    if (*moment > command.seconds)
        return fail(std::string(option), 0,
                    fmt::format("'{}' comes after the end of the run at {:g} seconds; expected an earlier moment (see "
                                "--seconds)",
                                text, command.seconds));
    command.gotoSec = *moment;
    return {};
}

/// The one `--at` that names no change.
Result<std::string> takeMoment(std::vector<std::string>& changes)
{
    std::string moment;
    for (const std::string& text : changes) {
        if (text.find(':') != std::string::npos || text.find(' ') != std::string::npos)
            continue;
        if (!moment.empty())
            return fail("--at", 0, fmt::format("'{}' and '{}' are two moments to draw; expected one", moment, text));
        moment = text;
    }
    std::erase(changes, moment);
    return moment;
}

} // namespace

void addCaptureOptions(CLI::App& capture, CaptureTexts& texts)
{
    CaptureCommand& command = texts.command;
    capture.add_option("--seconds", texts.seconds, "model time to run (3)");
    capture.add_option("--size", texts.size, "WIDTHxHEIGHT in pixels (1600x1000)");
    capture.add_option("--scale", texts.scale,
                       fmt::format("sharper: that many pixels for each, 1 to {}; the picture grows (1)", kMostScale));
    capture.add_option("--theme", command.theme, "light, dark, contrast or print (light)");
    capture.add_option("--panel", command.panels, "a panel instead of the whole page; repeatable: side by side")
        ->type_size(1)
        ->allow_extra_args(false);
    capture.add_option("--layout", command.layout,
                       "arrangement of the panels as in the window: explore, barns, memory, lecture or compare; the "
                       "decision log is left out, since a capture takes no single steps");
    capture
        .add_option("--select", command.selections,
                    "cpu=NUMBER, sheaf=CPU:main, node=NUMBER, barn=NODE or cache=NAME; repeatable")
        ->type_size(1)
        ->allow_extra_args(false);
    capture.add_option("--goto", texts.moment,
                       "moment of model time that is drawn, such as 1.5s: the run goes on to its end, and the picture "
                       "shows that moment with the cursor on it; --at TIME is the same");
    capture.add_option("--last", texts.last,
                       "model time that a picture has room for (the whole run, at most 60) or that a moving picture "
                       "shows (5), up to the end");
    capture.add_option("--fps", texts.rate,
                       fmt::format("frames a second of a moving picture, 1 to {} (12)", kMostFramesPerSecond));
    capture.add_option(
        "--out", command.out,
        "FILE.png, .svg or .pdf: a picture, with FILE.txt beside it; FILE.csv, .tsv or .json: the data of "
        "the panel; FILE.webp, .gif or .webm: a moving picture (the latter two want ffmpeg)");
    capture.add_flag("--date", command.withDate, "state the date; the bytes then differ from day to day");
}

Result<CaptureCommand> finishCapture(const CaptureTexts& texts, std::vector<std::string>& changes)
{
    CaptureCommand command = texts.command;
    if (!texts.size.empty()) {
        const auto size = parseSize("--size", texts.size);
        if (!size)
            return Failure(size.error());
        command.size = *size;
    }
    auto read = readSeconds("--seconds", texts.seconds, command.seconds);
    if (read)
        read = readLast(texts.last, command);
    if (read)
        read = readInteger("--scale", texts.scale, kMostScale, command.scale);
    if (read)
        read = readInteger("--fps", texts.rate, kMostFramesPerSecond, command.framesPerSecond);
    if (read)
        read = readMoment("--goto", texts.moment, command);
    if (!read)
        return Failure(read.error());
    const auto moment = takeMoment(changes);
    if (!moment)
        return Failure(moment.error());
    if (!moment->empty() && command.gotoSec)
        return fail("--at", 0, fmt::format("'{}' names a moment beside --goto; expected one of them", *moment));
    if (read = readMoment("--at", *moment, command); !read)
        return Failure(read.error());
    if (std::max(command.size.width, command.size.height) * command.scale > kMaxSide)
        return fail("--scale", 0,
                    fmt::format("{} makes more than {} pixels a side; expected less, or a smaller --size",
                                command.scale, kMaxSide));
    return command;
}

} // namespace sheafscope::cli
