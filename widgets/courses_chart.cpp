// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/courses_chart.h"

#include "widgets/fitted_text.h"
#include "widgets/format.h"
#include "widgets/nice_range.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace sheafscope {
namespace {

constexpr qreal kTitleBand = 22;
constexpr qreal kRowTitle = 36; ///< a line of words, a line of values at the cursor
constexpr qreal kWordLine = 18;
constexpr qreal kTimeBand = 34;
constexpr qreal kValueBand = 68; ///< left of the first column
constexpr qreal kBetween = 10;
constexpr qreal kChartEdge = 10;
constexpr int kValueSteps = 2;

struct CurveLook {
    Role role;
    Qt::PenStyle style;
};
/// Overlaid curves differ in line and hue.
constexpr std::array<CurveLook, 2> kCurveLooks{{{Role::main, Qt::SolidLine}, {Role::remote, Qt::DashLine}}};

Role roleOfCourse(CourseKind kind)
{
    switch (kind) {
    case CourseKind::fill:
        return Role::main;
    case CourseKind::slowpath:
        return Role::remote;
    case CourseKind::parked:
        return Role::parked;
    case CourseKind::slabs:
        break;
    }
    return Role::slabMemory;
}

} // namespace

CoursesChart::CoursesChart(QWidget* parent)
    : QWidget(parent), m_cursorSec(std::numeric_limits<double>::quiet_NaN()),
      m_emptyText(tr("How sheaf fill, slow path and memory go over time, an era a column on the same axes."))
{
    setObjectName(QStringLiteral("coursesChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Eras over time"));
    setToolTip(tr("Move the mouse or press the arrow keys: one cursor goes through all eras"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    show({});
}

void CoursesChart::show(EraCourses courses)
{
    m_courses = std::move(courses);
    if (!(m_cursorSec <= m_courses.endSec()))
        m_cursorSec = std::numeric_limits<double>::quiet_NaN();
    setAccessibleDescription(summary());
    update();
}

void CoursesChart::setOverlay(const std::vector<std::string>& eras)
{
    const bool areThere = std::ranges::all_of(eras, [&](const std::string& era) {
        return std::ranges::find(m_courses.eras, era, &EraCourse::era) != m_courses.eras.end();
    });
    m_overlay = areThere ? eras : std::vector<std::string>();
    update();
}

void CoursesChart::setEmptyText(const QString& text)
{
    m_emptyText = text;
    setAccessibleDescription(summary());
    update();
}

void CoursesChart::setCursor(double seconds)
{
    m_cursorSec = std::clamp(seconds, 0.0, m_courses.endSec());
    setAccessibleDescription(summary());
    update();
    emit cursorMoved(m_cursorSec);
}

std::vector<CoursesChart::Column> CoursesChart::columns() const
{
    std::vector<Column> columns;
    if (!m_overlay.empty()) {
        Column shared;
        QStringList names;
        for (const std::string& label : m_overlay) {
            const auto era = std::ranges::find(m_courses.eras, label, &EraCourse::era);
            if (era == m_courses.eras.end())
                continue;
            shared.eras.push_back(&*era);
            names << fromCore(label);
        }
        shared.title = names.join(tr(" and "));
        columns.push_back(std::move(shared));
        return columns;
    }
    for (const EraCourse& era : m_courses.eras)
        columns.push_back({fromCore(era.era), {&era}});
    return columns;
}

double CoursesChart::upper(CourseKind kind) const
{
    const bool isBytes = kind == CourseKind::parked || kind == CourseKind::slabs;
    const double largest = std::max(m_courses.largest(kind), isBytes ? 1024.0 : 1e-3);
    return kValueSteps * NiceRange::niceStep(largest, kValueSteps, isBytes ? StepBase::bytes : StepBase::decimal);
}

QRectF CoursesChart::plotOf(const QRectF& rect, std::size_t column, std::size_t columns, std::size_t row) const
{
    const QRectF all = rect.adjusted(kChartEdge + kValueBand, kChartEdge + kTitleBand, -kChartEdge, -kTimeBand);
    const qreal width = (all.width() - kBetween * qreal(columns - 1)) / qreal(columns);
    const qreal height = all.height() / qreal(kCourseKinds.size());
    return {all.left() + qreal(column) * (width + kBetween), all.top() + qreal(row) * height + kRowTitle, width,
            height - kRowTitle - kBetween};
}

std::optional<std::size_t> CoursesChart::sampleAt(const EraCourse& era) const
{
    if (std::isnan(m_cursorSec) || era.timeSec.empty())
        return std::nullopt;
    const auto next = std::ranges::upper_bound(era.timeSec, m_cursorSec + 1e-9);
    return next == era.timeSec.begin() ? 0 : static_cast<std::size_t>(next - era.timeSec.begin() - 1);
}

void CoursesChart::paintCurve(QPainter& painter, const QRectF& plot, CourseKind kind, const EraCourse& era,
                              std::size_t number) const
{
    const double end = std::max(m_courses.endSec(), 1e-9);
    const double most = upper(kind);
    QPainterPath path;
    bool isDown = false;
    const std::vector<double>& values = era.of(kind);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i])) {
            isDown = false;
            continue;
        }
        const QPointF point(plot.left() + plot.width() * era.timeSec[i] / end,
                            plot.bottom() - plot.height() * std::clamp(values[i] / most, 0.0, 1.0));
        isDown ? path.lineTo(point) : path.moveTo(point);
        isDown = true;
    }
    const CurveLook look =
        m_overlay.empty() ? CurveLook{roleOfCourse(kind), Qt::SolidLine} : kCurveLooks[number % kCurveLooks.size()];
    QPen pen(Theme::instance().color(look.role), 1.6, look.style);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void CoursesChart::paintPlot(QPainter& painter, const QRectF& plot, CourseKind kind, const Column& column,
                             bool isFirst) const
{
    const Theme& theme = Theme::instance();
    const double end = std::max(m_courses.endSec(), 1e-9);
    const double most = upper(kind);
    for (int step = 0; step <= kValueSteps; ++step) {
        const qreal y = std::round(plot.bottom() - plot.height() * step / kValueSteps) + 0.5;
        painter.setPen(theme.color(step == 0 ? Role::cardBorder : Role::grid));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        if (isFirst)
            drawFitted(painter, QRectF(plot.left() - kValueBand, y - 9, kValueBand - 6, 18).toRect(), Qt::AlignRight,
                       {courseLevel(kind, most * step / kValueSteps)}, theme.smallFont(), theme.color(Role::textDim));
    }
    if (m_courses.warmupSec > 0 && m_courses.warmupSec < end) {
        const qreal x = std::round(plot.left() + plot.width() * m_courses.warmupSec / end) + 0.5;
        painter.setPen(QPen(theme.color(Role::textDim), 1, Qt::DotLine));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    for (std::size_t i = 0; i < column.eras.size(); ++i)
        paintCurve(painter, plot, kind, *column.eras[i], i);
    if (std::isnan(m_cursorSec))
        return;
    const qreal x = std::round(plot.left() + plot.width() * m_cursorSec / end) + 0.5;
    painter.setPen(theme.color(Role::cursor));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    QStringList values;
    for (const EraCourse* era : column.eras) {
        if (const auto sample = sampleAt(*era))
            values << courseValue(kind, era->of(kind)[*sample]);
    }
    drawFitted(painter, QRectF(plot.left() + 4, plot.top() - kWordLine, plot.width() - 4, kWordLine).toRect(),
               Qt::AlignRight, {values.join(QStringLiteral(" | "))}, theme.smallFont(), theme.color(Role::textStrong));
}

void CoursesChart::paintTimeAxis(QPainter& painter, const QRectF& plot) const
{
    const Theme& theme = Theme::instance();
    const double end = std::max(m_courses.endSec(), 1e-9);
    const int labels = std::clamp(static_cast<int>(plot.width()) / 70, 2, 8);
    const double step = NiceRange::niceStep(end, labels, StepBase::decimal);
    for (double t = 0; t <= end * 1.0001; t += step) {
        const qreal x = plot.left() + plot.width() * t / end;
        painter.setPen(theme.color(Role::cardBorder));
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 3));
        const bool isLast = x > plot.right() - 24;
        const QRectF place =
            isLast ? QRectF(plot.right() - 60, plot.bottom() + 3, 60, 16) : QRectF(x - 30, plot.bottom() + 3, 60, 16);
        drawFitted(painter, place.toRect(), isLast ? Qt::AlignRight : Qt::AlignHCenter,
                   {tr("%1 s").arg(QString::number(t, 'g', 4))}, theme.smallFont(), theme.color(Role::textDim));
    }
}

void CoursesChart::paintKeys(QPainter& painter, const QRectF& rect, const Column& column) const
{
    const Theme& theme = Theme::instance();
    qreal x = rect.left();
    for (std::size_t i = 0; i < column.eras.size(); ++i) {
        const CurveLook look = kCurveLooks[i % kCurveLooks.size()];
        painter.setPen(QPen(theme.color(look.role), 2, look.style));
        painter.drawLine(QPointF(x, rect.center().y()), QPointF(x + 26, rect.center().y()));
        x += 32;
        x += drawFitted(painter, QRectF(x, rect.top(), rect.right() - x, rect.height()).toRect(), Qt::AlignLeft,
                        {fromCore(column.eras[i]->era)}, theme.boldFont(), theme.color(Role::textStrong)) +
             18;
    }
}

void CoursesChart::render(QPainter& painter, const QRectF& rect) const
{
    const Theme& theme = Theme::instance();
    painter.save();
    painter.setClipRect(rect);
    painter.fillRect(rect, theme.color(Role::card));
    const std::vector<Column> shown = columns();
    if (shown.empty()) {
        painter.setFont(theme.font());
        painter.setPen(theme.color(Role::textDim));
        painter.drawText(rect.adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        painter.restore();
        return;
    }
    for (std::size_t c = 0; c < shown.size(); ++c) {
        const QRectF top = plotOf(rect, c, shown.size(), 0);
        const QRectF title(top.left(), rect.top() + kChartEdge - 2, top.width(), kTitleBand);
        if (m_overlay.empty())
            drawFitted(painter, title.toRect(), Qt::AlignLeft, {shown[c].title}, theme.boldFont(),
                       theme.color(Role::textStrong));
        else
            paintKeys(painter, title, shown[c]);
        for (std::size_t row = 0; row < kCourseKinds.size(); ++row)
            paintPlot(painter, plotOf(rect, c, shown.size(), row), kCourseKinds[row], shown[c], c == 0);
        paintTimeAxis(painter, plotOf(rect, c, shown.size(), kCourseKinds.size() - 1));
    }
    for (std::size_t row = 0; row < kCourseKinds.size(); ++row) {
        const QRectF plot = plotOf(rect, 0, shown.size(), row);
        const QRect line(static_cast<int>(rect.left() + kChartEdge), static_cast<int>(plot.top() - kRowTitle),
                         static_cast<int>(rect.width() - 2 * kChartEdge), static_cast<int>(kWordLine));
        const QString name = courseTitle(kCourseKinds[row]);
        const int used = drawFitted(painter, line, Qt::AlignLeft, {name}, theme.boldFont(), theme.color(Role::text));
        drawFitted(painter, line.adjusted(used + 8, 0, 0, 0), Qt::AlignLeft,
                   shorterAndShorter(courseUnit(kCourseKinds[row])), theme.smallFont(), theme.color(Role::textDim));
    }
    QString foot = fromCore(m_courses.title);
    if (m_courses.warmupSec > 0)
        foot += tr(" · dotted: end of the warm-up");
    if (!std::isnan(m_cursorSec))
        foot += tr(" · cursor at %1").arg(formatModelTime(m_cursorSec));
    drawFitted(painter,
               QRectF(rect.left() + kChartEdge, rect.bottom() - 19, rect.width() - 2 * kChartEdge, 17).toRect(),
               Qt::AlignLeft, shorterAndShorter(foot), theme.smallFont(), theme.color(Role::textDim));
    painter.restore();
}

void CoursesChart::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    render(painter, QRectF(rect()));
    if (hasFocus()) {
        painter.setPen(Theme::instance().color(Role::accent));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void CoursesChart::moveCursorTo(const QPointF& position)
{
    const std::size_t count = columns().size();
    for (std::size_t c = 0; c < count; ++c) {
        const QRectF plot = plotOf(QRectF(rect()), c, count, 0);
        if (position.x() >= plot.left() && position.x() <= plot.right())
            setCursor((position.x() - plot.left()) / plot.width() * m_courses.endSec());
    }
}

void CoursesChart::mouseMoveEvent(QMouseEvent* event)
{
    moveCursorTo(event->position());
}

void CoursesChart::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    moveCursorTo(event->position());
}

bool CoursesChart::event(QEvent* event)
{
    // The window has commands on keys that move the cursor here.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
        for (const int ours : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End}) {
            if (isPlain && key->key() == ours) {
                event->accept();
                return true;
            }
        }
    }
    return QWidget::event(event);
}

void CoursesChart::keyPressEvent(QKeyEvent* event)
{
    const bool isEmpty = m_courses.eras.empty() || m_courses.eras.front().timeSec.empty();
    const bool isRight = event->key() == Qt::Key_Right;
    if (isEmpty)
        return QWidget::keyPressEvent(event);
    const std::vector<double>& times = m_courses.eras.front().timeSec;
    if (isRight || event->key() == Qt::Key_Left) {
        const std::size_t at = sampleAt(m_courses.eras.front()).value_or(0);
        const std::size_t next = isRight ? std::min(at + 1, times.size() - 1) : at - std::min<std::size_t>(at, 1);
        setCursor(std::isnan(m_cursorSec) ? times.front() : times[next]);
    } else if (event->key() == Qt::Key_Home) {
        setCursor(times.front());
    } else if (event->key() == Qt::Key_End) {
        setCursor(times.back());
    } else {
        QWidget::keyPressEvent(event);
    }
}

QString CoursesChart::summary() const
{
    if (m_courses.eras.empty())
        return m_emptyText;
    QStringList lines{fromCore(m_courses.title)};
    if (!std::isnan(m_cursorSec))
        lines << tr("at %1").arg(formatModelTime(m_cursorSec));
    for (const EraCourse& era : m_courses.eras) {
        if (era.timeSec.empty())
            continue;
        const std::size_t sample = sampleAt(era).value_or(era.timeSec.size() - 1);
        QStringList words;
        for (const CourseKind kind : kCourseKinds)
            words << courseTitle(kind) + QLatin1Char(' ') + courseValue(kind, era.of(kind)[sample]);
        lines << fromCore(era.era) + QStringLiteral(": ") + words.join(QStringLiteral(", "));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace sheafscope
