// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/machine_panel.h"

#include "widgets/format.h"
#include "widgets/machine_accessible.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace sheafscope {
namespace {

/// Figures that change faster than this cannot be read.
constexpr qint64 kFiguresEveryMs = 100;

bool isAtRest(const ViewState& state)
{
    return state.isFrozen() || state.shown()->isPaused || state.shown()->isFinished;
}

} // namespace

MachinePanel::MachinePanel(ViewState& state, QWidget* parent) : Panel(state, parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(title());
    installMachineAccessibility();
}

MachinePanel::~MachinePanel() = default;

QString MachinePanel::id() const
{
    return QStringLiteral("machine");
}

QString MachinePanel::title() const
{
    return tr("Machine");
}

QString MachinePanel::subtitle() const
{
    const CacheId cache = shownCache();
    if (!cache.isValid())
        return {};
    const SourceInfo& info = *state().shown()->info;
    unsigned nodes = 0;
    for (std::uint32_t node = 0; node < info.machine->nodeCount(); ++node)
        nodes += info.machine->isOnline(NodeId{node}) ? 1U : 0U;
    const CacheInfo& shown = info.caches[cache.v];
    const bool hasOnlyCpuSlabs = shown.geometry.sheafCapacity == 0 && info.mechanisms.cpuSlabs;
    const QString sheaves = hasOnlyCpuSlabs ? tr("each CPU: a cpu slab, which is not sampled")
                            : shown.geometry.sheafCapacity == 0
                                ? QString::fromStdString(shown.sheafState)
                                : tr("each CPU: main, spare, rcu_free of %1 objects").arg(shown.geometry.sheafCapacity);
    return tr("%1 · %2 · %3 · %4")
        .arg(nodes == 1 ? tr("1 node") : tr("%1 nodes").arg(nodes), tr("%1 CPUs").arg(info.machine->cpuCount()),
             QString::fromStdString(shown.name), sheaves);
}

QString MachinePanel::emptyText() const
{
    return tr("One card for each NUMA node appears here as soon as a scenario runs.");
}

QString MachinePanel::summary() const
{
    const CacheId cache = shownCache();
    if (!cache.isValid())
        return emptyText();
    const Snapshot& snapshot = *state().shown();
    const std::vector<Bytes> parked = parkedByNode(snapshot);
    QStringList lines{subtitle()};
    for (std::uint32_t node = 0; node < snapshot.info->machine->nodeCount(); ++node) {
        const NodeId id{node};
        if (snapshot.info->machine->isOnline(id))
            lines << nodeSentence(describeNode(*snapshot.info, snapshot.at(cache, id), cache, id),
                                  numbersOf(snapshot, cache, id, parked[node]));
    }
    if (state().cpu().isValid())
        lines << tr("Selected: %1").arg(cpuSentence(snapshot, cache, state().cpu()));
    return lines.join(QLatin1Char('\n'));
}

QString MachinePanel::table() const
{
    QString text = QStringLiteral("cpu\tnode\tcapacity_objects\tmain_objects\tspare_objects\trcu_free_objects\n");
    const CacheId cache = shownCache();
    if (!cache.isValid())
        return text;
    const Snapshot& snapshot = *state().shown();
    const Machine& machine = *snapshot.info->machine;
    const auto number = [](bool exists, unsigned objects) { return exists ? QString::number(objects) : QString(); };
    for (std::uint32_t cpu = 0; cpu < machine.cpuCount(); ++cpu) {
        const SheafFill fill = snapshot.fill(cache, CpuId{cpu});
        text +=
            QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6\n")
                .arg(QString::number(cpu), QString::number(machine.nodeOf(CpuId{cpu}).v),
                     QString::number(snapshot.info->caches[cache.v].geometry.sheafCapacity), QString::number(fill.main),
                     number(fill.hasSpare(), fill.spare), number(fill.hasRcuFree(), fill.rcuFree));
    }
    return text;
}

QSize MachinePanel::sizeHint() const
{
    return {960, 420};
}

QSize MachinePanel::minimumSizeHint() const
{
    return {320, 200};
}

CacheId MachinePanel::shownCache() const
{
    const auto& snapshot = state().shown();
    if (snapshot == nullptr || snapshot->info == nullptr || snapshot->info->machine == nullptr)
        return {};
    const auto& caches = snapshot->info->caches;
    for (const CacheId cache : {state().cache(), snapshot->info->mainCache}) {
        if (cache.isValid() && cache.v < caches.size())
            return cache;
    }
    return caches.empty() ? CacheId{} : CacheId{0};
}

QString MachinePanel::cpuText(CpuId cpu) const
{
    const CacheId cache = shownCache();
    if (!cache.isValid() || !cpu.isValid() || cpu.v >= state().shown()->info->machine->cpuCount())
        return {};
    return cpuSentence(*state().shown(), cache, cpu);
}

bool MachinePanel::isStale() const
{
    return m_picture.isNull() || !m_painter.has_value() || m_cache != shownCache() || m_ratio != devicePixelRatioF() ||
           m_info != (state().shown() == nullptr ? nullptr : state().shown()->info);
}

void MachinePanel::rebuild()
{
    m_painter.emplace();
    m_cache = shownCache();
    m_info = state().shown() == nullptr ? nullptr : state().shown()->info;
    m_ratio = devicePixelRatioF();
    m_hovered = {};
    m_scene.clear();
    if (m_cache.isValid())
        m_scene.rebuild(*state().shown(), m_cache, size(), m_painter->textHeights(), m_toggled);
    m_picture = QPixmap(size() * m_ratio);
    m_picture.setDevicePixelRatio(m_ratio);
    QPainter painter(&m_picture);
    m_painter->paintAll(painter, m_scene, rect(), title(), subtitle());
    m_sinceFigures.start();
}

void MachinePanel::onRefreshed()
{
    if (isStale()) {
        m_picture = {};
        update();
        return;
    }
    if (!m_cache.isValid())
        return;
    const bool isTime = isAtRest(state()) || !m_sinceFigures.isValid() || m_sinceFigures.elapsed() >= kFiguresEveryMs;
    if (isTime)
        m_sinceFigures.start();
    repaintChanges(
        m_scene.update(*state().shown(), isTime ? MachineScene::Figures::renew : MachineScene::Figures::keep));
}

void MachinePanel::repaintChanges(const MachineScene::Changes& changes)
{
    QPainter painter(&m_picture);
    for (std::size_t i = 0; i < changes.cards.size(); ++i) {
        const CardScene& card = m_scene.cards()[i];
        const MachineScene::Changes::Card& change = changes.cards[i];
        for (const unsigned cell : change.cells)
            m_painter->paintCell(painter, card, cell);
        if (!change.cells.empty())
            update(card.layout.cells.area);
        if (change.memory) {
            m_painter->paintMemory(painter, card);
            update(card.layout.memoryBar | card.layout.memoryText);
        }
        if (change.barn) {
            m_painter->paintBarn(painter, card);
            update(card.layout.barn);
        }
        if (change.partial) {
            m_painter->paintPartial(painter, card);
            update(card.layout.partial);
        }
    }
}

void MachinePanel::paintEvent(QPaintEvent* event)
{
    if (isStale())
        rebuild();
    QPainter painter(this);
    for (const QRect& part : event->region()) {
        const QRect source(part.topLeft() * m_ratio, part.size() * m_ratio);
        painter.drawPixmap(part, m_picture, source);
    }
    if (m_cache.isValid()) {
        paintSelection(painter, m_scene);
        return;
    }
    painter.setFont(Theme::instance().font());
    painter.setPen(Theme::instance().color(Role::textDim));
    painter.drawText(rect().adjusted(24, 24, -24, -24), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap,
                     emptyText());
}

void MachinePanel::paintSelection(QPainter& painter, const MachineScene& scene) const
{
    const Theme& theme = Theme::instance();
    const auto frame = [&](const QRect& rect, const QColor& color) {
        painter.setPen(QPen(color, 0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    };
    if (const CardScene* card = state().node().isValid() ? scene.cardOf(state().node()) : nullptr)
        frame(state().isBarnSelected() ? card->layout.barn.adjusted(-2, -2, 2, 2) : card->layout.rect,
              theme.color(Role::accent));
    if (m_hovered.isValid() && m_hovered != state().cpu())
        frame(scene.cellOf(m_hovered).adjusted(-1, -1, 1, 1), theme.color(Role::textDim));
    const QRect cell = scene.cellOf(state().cpu());
    if (!cell.isNull()) {
        frame(cell.adjusted(-1, -1, 1, 1), theme.color(Role::selection));
        frame(cell.adjusted(-2, -2, 2, 2), theme.color(Role::selection));
        if (const auto sheaf = state().sheaf()) {
            const int from = static_cast<int>(*sheaf) * cell.width() / 3;
            const int to = (static_cast<int>(*sheaf) + 1) * cell.width() / 3;
            frame(QRect(cell.left() + from, cell.top(), to - from, cell.height()), theme.color(Role::selection));
        }
    }
    if (hasFocus() && cell.isNull())
        frame(rect(), theme.color(Role::accent));
}

void MachinePanel::render(QPainter& painter, const QRectF& rect)
{
    const NodeCardPainter cards;
    const QSize size = rect.size().toSize();
    painter.save();
    painter.translate(rect.topLeft());
    MachineScene scene;
    if (const CacheId cache = shownCache(); cache.isValid()) {
        scene.rebuild(*state().shown(), cache, size, cards.textHeights(), m_toggled);
        cards.paintAll(painter, scene, QRect(QPoint(0, 0), size), title(), subtitle());
        paintSelection(painter, scene);
    } else {
        cards.paintAll(painter, scene, QRect(QPoint(0, 0), size), title(), subtitle());
        painter.setFont(Theme::instance().font());
        painter.setPen(Theme::instance().color(Role::textDim));
        painter.drawText(QRect(QPoint(24, 24), size - QSize(48, 48)),
                         static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, emptyText());
    }
    painter.restore();
}

void MachinePanel::onSelectionChanged()
{
    Panel::onSelectionChanged();
    announceSelection(*this);
}

// Nothing of the portrait hangs on the cursor alone: a frozen picture that follows it comes with refreshed().
void MachinePanel::onCursorMoved() {}

void MachinePanel::onThemeChanged()
{
    m_painter.reset();
    m_picture = {};
    update();
}

void MachinePanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    m_picture = {};
}

} // namespace sheafscope
