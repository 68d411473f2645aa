// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decision_panel.h"

#include "widgets/decision_detail.h"
#include "widgets/fitted_text.h"
#include "widgets/table_columns.h"
#include "widgets/table_text.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace sheafscope {
namespace {

constexpr int kOperationWidth = 92;
constexpr int kCpuWidth = 44;
constexpr int kVerbWidth = 56;
constexpr int kRuleWidth = 84;

int decisionLineHeight()
{
    return Theme::instance().rowHeight() * 9 / 10;
}

} // namespace

DecisionPanel::DecisionPanel(ViewState& state, QWidget* parent)
    : Panel(state, parent), m_view(new QTableView(this)), m_detail(new DecisionDetail(this))
{
    setAccessibleName(title());
    m_view->setAccessibleName(title());
    m_view->setModel(&m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setColumnWidth(DecisionModel::operation, kOperationWidth);
    m_view->setColumnWidth(DecisionModel::cpu, kCpuWidth);
    m_view->setColumnWidth(DecisionModel::verb, kVerbWidth);
    m_view->setColumnWidth(DecisionModel::rule, kRuleWidth);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setToolTip(
        tr("Choose a line to see its rule and the state before and after; Enter goes back to that moment"));
    m_view->hide();
    m_detail->hide();
    m_view->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_detail);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (!now.isValid())
            return m_detail->clear();
        const DecisionLine line = m_model.line(now.row());
        m_detail->show(line);
        emit chosen(line);
    });
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit activated(DecisionLine(m_model.line(index.row()))); });
    DecisionPanel::onThemeChanged();
}

void DecisionPanel::append(const std::vector<DecisionLine>& lines)
{
    const QScrollBar* bar = m_view->verticalScrollBar();
    const bool isAtEnd = bar->value() == bar->maximum();
    m_model.append(lines);
    m_view->setVisible(m_model.rowCount() > 0);
    if (isAtEnd) {
        // What was just done is chosen, so that its rule can be read without a further click.
        choose(std::max(0, m_model.rowCount() - static_cast<int>(lines.size())));
        m_view->scrollToBottom();
    }
    update();
}

const DecisionLine* DecisionPanel::currentLine() const
{
    if (m_model.rowCount() == 0)
        return nullptr;
    const QModelIndex now = m_view->currentIndex();
    return &m_model.line(now.isValid() ? now.row() : m_model.rowCount() - 1);
}

void DecisionPanel::choose(int row)
{
    m_view->setCurrentIndex(m_model.index(row, DecisionModel::text));
}

void DecisionPanel::forgetAfter(std::uint64_t operations, std::uint64_t actions)
{
    m_model.forgetAfter(operations, actions);
    if (m_model.rowCount() == 0)
        clear();
    else
        choose(m_model.rowCount() - 1);
}

void DecisionPanel::clear()
{
    m_model.clear();
    m_detail->clear();
    m_view->hide();
    update();
}

QString DecisionPanel::id() const
{
    return QStringLiteral("decisions");
}

QString DecisionPanel::title() const
{
    return tr("Decision log");
}

QString DecisionPanel::subtitle() const
{
    return tr("why each operation left the fast path");
}

QString DecisionPanel::emptyText()
{
    return tr("Each step of an operation is told here in a sentence. Pause, then press Step to run one operation.");
}

QString DecisionPanel::summary() const
{
    return m_model.rowCount() == 0 ? emptyText() : toAlignedText(m_model);
}

QString DecisionPanel::table() const
{
    return toTsv(m_model);
}

bool DecisionPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copyTable(m_model);
        return true;
    }
    return Panel::eventFilter(watched, event);
}

void DecisionPanel::onThemeChanged()
{
    setPalette(Theme::instance().palette());
    m_view->setFont(Theme::instance().smallFont());
    m_view->verticalHeader()->setMinimumSectionSize(decisionLineHeight());
    m_view->verticalHeader()->setDefaultSectionSize(decisionLineHeight());
    QMetaObject::invokeMethod(
        m_view, [view = m_view] { scaleColumns(*view); }, Qt::QueuedConnection);
    m_view->horizontalHeader()->setFont(Theme::instance().smallFont());
    update();
}

void DecisionPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().color(Role::card));
    if (m_model.rowCount() > 0)
        return;
    painter.setFont(Theme::instance().font());
    painter.setPen(Theme::instance().color(Role::textDim));
    painter.drawText(rect().adjusted(16, 16, -16, -16), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap,
                     emptyText());
}

void DecisionPanel::render(QPainter& painter, const QRectF& rect)
{
    const Theme& theme = Theme::instance();
    painter.save();
    painter.setClipRect(rect);
    painter.fillRect(rect, theme.color(Role::card));
    const QRect in = rect.toRect().adjusted(8, 6, -8, -8);
    const int used = drawFitted(painter, QRect(in.left(), in.top(), in.width(), 20), Qt::AlignLeft, {title()},
                                theme.boldFont(), theme.color(Role::textStrong));
    drawFitted(painter, QRect(in.left() + used + 12, in.top(), in.width() - used - 12, 20), Qt::AlignLeft, {subtitle()},
               theme.smallFont(), theme.color(Role::textDim));
    const int shown = std::min(m_model.rowCount(), std::max(0, in.height() - 24) / decisionLineHeight());
    const int first = m_model.rowCount() - shown;
    constexpr int kRuleAt = kOperationWidth + kCpuWidth + kVerbWidth;
    const std::array<int, 6> edges{0,       kOperationWidth,      kOperationWidth + kCpuWidth,
                                   kRuleAt, kRuleAt + kRuleWidth, in.width()};
    for (int row = 0; row < shown; ++row) {
        for (int column = 0; column < DecisionModel::kColumns; ++column) {
            const auto c = static_cast<std::size_t>(column);
            const QRect place(in.left() + edges[c], in.top() + 24 + row * decisionLineHeight(),
                              edges[c + 1] - edges[c] - 8, decisionLineHeight());
            const QModelIndex index = m_model.index(first + row, column);
            const QVariant tint = index.data(Qt::ForegroundRole);
            drawFitted(painter, place, column <= DecisionModel::cpu ? Qt::AlignRight : Qt::AlignLeft,
                       {index.data().toString()}, theme.smallFont(),
                       tint.isValid() ? tint.value<QColor>() : theme.color(Role::text));
        }
    }
    painter.restore();
}

} // namespace sheafscope
