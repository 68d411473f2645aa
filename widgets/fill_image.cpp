// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fill_image.h"

#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sheafscope {
namespace {

constexpr int kNodeGap = 2;        ///< px between nodes, if there is room
constexpr double kHoldSamples = 8; ///< longer without a sample, in usual intervals, is a gap (as in History)

/// Usual distance of the rows in seconds; 0 if there are fewer than two.
double usualInterval(const std::vector<const History::FillRow*>& rows)
{
    if (rows.size() < 2)
        return 0;
    return (rows.back()->timeSec - rows.front()->timeSec) / static_cast<double>(rows.size() - 1);
}

} // namespace

FillRowLayout::FillRowLayout(const Machine& machine, int height) : m_height(height)
{
    for (std::uint32_t n = 0; n < machine.nodeCount(); ++n) {
        if (!machine.node(NodeId{n}).cpus.empty())
            m_bands.push_back({NodeId{n}, 0, 0, machine.node(NodeId{n}).cpus});
    }
    const int bandCount = static_cast<int>(m_bands.size());
    const int gap = height >= bandCount * (kNodeGap + 4) ? kNodeGap : 0;
    const int room = std::max(height - gap * (bandCount - 1), 0);
    std::size_t done = 0;
    for (int i = 0; i < bandCount; ++i) {
        Band& band = m_bands[static_cast<std::size_t>(i)];
        const auto place = [&](std::size_t cpus) {
            return static_cast<int>(cpus * static_cast<std::size_t>(room) / machine.cpuCount());
        };
        band.top = place(done) + i * gap;
        band.height = place(done + band.cpus.size()) - place(done);
        done += band.cpus.size();
    }
}

FillRowLayout::Row FillRowLayout::row(int y) const
{
    for (const Band& band : m_bands) {
        if (y < band.top || y >= band.top + band.height)
            continue;
        return rowOf(band, y);
    }
    return {};
}

FillRowLayout::Row FillRowLayout::rowOf(const Band& band, int y)
{
    const auto offset = static_cast<std::size_t>(y - band.top);
    const auto height = static_cast<std::size_t>(band.height);
    const std::size_t first = offset * band.cpus.size() / height;
    const std::size_t end = std::max((offset + 1) * band.cpus.size() / height, first + 1);
    return {&band, first, end};
}

std::optional<CpuId> FillRowLayout::cpuAt(int y) const
{
    const Row found = row(y);
    return found.band == nullptr ? std::nullopt : std::optional(found.band->cpus[found.first]);
}

std::optional<double> FillRowLayout::middleOf(CpuId cpu) const
{
    for (const Band& band : m_bands) {
        const auto place = std::find(band.cpus.begin(), band.cpus.end(), cpu);
        if (place != band.cpus.end()) {
            const auto index = static_cast<double>(place - band.cpus.begin());
            return band.top + (index + 0.5) * band.height / static_cast<double>(band.cpus.size());
        }
    }
    return std::nullopt;
}

bool FillImage::Basis::isLike(const Basis& other) const
{
    return machine == other.machine && cache == other.cache && height == other.height && scale == other.scale &&
           columns == other.columns && gap == other.gap && std::abs(columnSec - other.columnSec) <= 1e-6 * columnSec;
}

int FillImage::ringPlace(std::int64_t column) const
{
    const std::int64_t width = m_ring.width();
    return static_cast<int>(((column % width) + width) % width);
}

std::size_t FillImage::update(const Basis& basis, const TimeWindow& window, const History& history)
{
    const auto first = static_cast<std::int64_t>(std::llround(window.fromSec / window.columnSec()));
    const std::int64_t end = first + static_cast<std::int64_t>(window.columns);
    std::int64_t from = first;
    if (!basis.isLike(m_basis) || m_ring.isNull()) {
        m_basis = basis;
        m_layout = FillRowLayout(*basis.machine, basis.height);
        m_ring = QImage(static_cast<int>(basis.columns), basis.height, QImage::Format_RGB32);
    } else if (first >= m_firstColumn && first < m_validEnd) {
        from = m_validEnd; // scrolled on: the rest of the ring is right already
    }
    m_firstColumn = first;

    // A column without a row of its own repeats the row before it, so the question starts a little earlier.
    const double columnSec = window.columnSec();
    const double fromSec = static_cast<double>(from) * columnSec;
    const double lead = std::max(columnSec * 16, 1.0);
    const auto rows = history.fillRows(fromSec - lead, static_cast<double>(end) * columnSec);
    const double hold = std::max(usualInterval(rows) * kHoldSamples, columnSec);
    const double newest = history.endSec();
    std::size_t next = 0;
    const History::FillRow* current = nullptr;
    m_validEnd = from;
    for (std::int64_t column = from; column < end; ++column) {
        const double columnEnd = static_cast<double>(column + 1) * columnSec;
        while (next < rows.size() && rows[next]->timeSec < columnEnd)
            current = rows[next++];
        const double columnStart = columnEnd - columnSec;
        const bool isKnown = current != nullptr && columnStart <= newest && columnStart - current->timeSec <= hold;
        paintColumn(column, isKnown ? current : nullptr);
        if (columnEnd <= newest)
            m_validEnd = column + 1; // the newest column may still get rows
    }
    return static_cast<std::size_t>(end - from);
}

void FillImage::paintColumn(std::int64_t column, const History::FillRow* row)
{
    const int x = ringPlace(column);
    const bool isKnown = row != nullptr && row->cache == m_basis.cache &&
                         row->objects.size() == m_basis.machine->cpuCount() && m_basis.scale > 0;
    QRgb* const top = reinterpret_cast<QRgb*>(m_ring.bits()) + x;
    const qsizetype perLine = m_ring.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    for (int y = 0; y < m_ring.height(); ++y)
        top[y * perLine] = m_basis.gap;
    if (!isKnown)
        return;
    for (const FillRowLayout::Band& band : m_layout.bands()) {
        for (int y = band.top; y < band.top + band.height; ++y) {
            const auto cpus = FillRowLayout::rowOf(band, y);
            unsigned sum = 0;
            for (std::size_t i = cpus.first; i < cpus.end; ++i)
                sum += row->objects[band.cpus[i].v];
            top[y * perLine] =
                Theme::fill(static_cast<double>(sum) / static_cast<double>(cpus.end - cpus.first) / m_basis.scale);
        }
    }
}

void FillImage::paint(QPainter& painter, const QRectF& target) const
{
    if (m_ring.isNull())
        return;
    const int split = ringPlace(m_firstColumn);
    const int width = m_ring.width();
    const double perColumn = target.width() / width;
    const QRectF left(target.topLeft(), QSizeF((width - split) * perColumn, target.height()));
    const QRectF right(QPointF(left.right(), target.top()), QSizeF(split * perColumn, target.height()));
    painter.drawImage(left, m_ring, QRectF(split, 0, width - split, m_ring.height()));
    if (split > 0)
        painter.drawImage(right, m_ring, QRectF(0, 0, split, m_ring.height()));
}

QImage FillImage::unrolled() const
{
    QImage image(m_ring.size(), QImage::Format_RGB32);
    QPainter painter(&image);
    paint(painter, QRectF(QPointF(0, 0), QSizeF(m_ring.size())));
    return image;
}

} // namespace sheafscope
