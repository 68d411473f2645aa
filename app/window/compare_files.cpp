// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Result files in the Compare view: of compare, sweep and ladder.
#include "app/window/compare_commands.h"
#include "app/window/compare_view.h"
#include "app/window/ladder_page.h"
#include "app/window/main_window.h"
#include "app/window/message_bar.h"
#include "app/window/recent_files.h"
#include "app/window/sweep_page.h"
#include "core/base/atomic_file.h"
#include "core/experiment/ladder_report.h"
#include "core/experiment/results_file.h"
#include "core/scenario/file_kind.h"
#include "widgets/format.h"

#include <QFileInfo>
#include <QTabWidget>

#include <algorithm>

namespace sheafscope {

namespace {

Result<LadderReport> readLadderFile(const std::string& path)
{
    const auto text = readWholeFile(path);
    return text ? parseLadder(*text, path) : Failure(text.error());
}

Result<SweepResults> readSweepFile(const std::string& path)
{
    const auto text = readWholeFile(path);
    return text ? parseSweep(*text, path) : Failure(text.error());
}

} // namespace

Result<void> CompareDesk::check(const std::string& path)
{
    const auto forget = [](const auto&) {};
    const auto kind = fileKind(path);
    if (!kind)
        return Failure(kind.error());
    if (kind == FileKind::results)
        return loadResults(path).map(forget);
    if (kind == FileKind::sweep)
        return readSweepFile(path).map(forget);
    if (kind == FileKind::ladder)
        return readLadderFile(path).map(forget);
    return fail(path, 0, "holds no results; expected a file of compare --save, sweep or ladder");
}

bool CompareDesk::openFile(const QString& path)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    const auto kind = fileKind(full.toStdString());
    if (kind == FileKind::results)
        openResults(full);
    else if (kind == FileKind::sweep)
        openSweep(full);
    else if (kind == FileKind::ladder)
        openLadder(full);
    else
        return false; // a run's, or what the run's reader tells
    return true;
}

void CompareDesk::openResults(const QString& path)
{
    auto results = loadResults(path.toStdString());
    if (!results) {
        RecentFiles::remove(path);
        return m_window.messages().showError(fromCore(results.error().text()), {});
    }
    setShown(true);
    if (view().ladder().isVisible() || view().sweep().isVisible())
        view().pages().setCurrentIndex(0);
    const auto join = view().shown() != nullptr ? CompareView::Join::merge : CompareView::Join::replace;
    const NamedResults file{path.toStdString(), *std::move(results)};
    auto shown = view().showFile(file, join);
    if (!shown && join == CompareView::Join::merge) {
        const QString why = fromCore(shown.error().text());
        shown = view().showFile(file, CompareView::Join::replace);
        if (shown)
            m_window.messages().showNote(tr("Shown alone, it cannot join what was shown: %1").arg(why));
    }
    if (!shown)
        return m_window.messages().showError(fromCore(shown.error().text()), {});
    RecentFiles::add(path);
}

void CompareDesk::openSweep(const QString& path)
{
    auto sweep = readSweepFile(path.toStdString());
    if (!sweep) {
        RecentFiles::remove(path);
        return m_window.messages().showError(fromCore(sweep.error().text()), {});
    }
    const Shard shard = sweep->shard;
    std::vector<NamedSweep> parts = m_shards;
    if (shard.isWhole())
        parts.clear();
    parts.push_back({path.toStdString(), *std::move(sweep)});
    auto whole = mergeSweeps(parts);
    if (!whole) {
        // Shards come one after another: the last one makes it whole.
        const bool fits = std::ranges::none_of(m_shards, [&](const NamedSweep& one) {
            return one.results.head != parts.back().results.head || one.results.shard == shard ||
                   one.results.shard.of != shard.of;
        });
        m_shards = fits ? std::move(parts) : std::vector{std::move(parts.back())};
        return m_window.messages().showNote(tr("Shard %1 of %2 of a sweep; open the others too: %3")
                                                .arg(shard.index)
                                                .arg(shard.of)
                                                .arg(fromCore(whole.error().text())));
    }
    m_shards.clear();
    setShown(true);
    view().pages().setCurrentWidget(&view().sweep());
    view().sweep().showFile(*std::move(whole));
    RecentFiles::add(path);
}

void CompareDesk::openLadder(const QString& path)
{
    auto ladder = readLadderFile(path.toStdString());
    if (!ladder) {
        RecentFiles::remove(path);
        return m_window.messages().showError(fromCore(ladder.error().text()), {});
    }
    setShown(true);
    view().pages().setCurrentWidget(&view().ladder());
    view().ladder().showFile(*std::move(ladder));
    RecentFiles::add(path);
}

} // namespace sheafscope
