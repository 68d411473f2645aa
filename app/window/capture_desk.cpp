// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/capture_desk.h"

#include "app/capture/output_kind.h"
#include "app/capture/selection_text.h"
#include "app/window/animation_job.h"
#include "app/window/area_picker.h"
#include "app/window/main_window.h"
#include "app/window/message_bar.h"
#include "app/window/view_command.h"
#include "app/window/window_capture.h"

#include <QApplication>
#include <QClipboard>
#include <QDate>
#include <QFileDialog>
#include <QMimeData>
#include <QProgressDialog>
#include <QSaveFile>

#include <algorithm>

namespace sheafscope {
namespace {

constexpr double kAnimationSec = 10;
constexpr QSize kAnimationSize{1280, 800};
constexpr int kPatienceMs = 200;

/// The ending of the chosen filter becomes that of the file: "CSV table (*.csv)".
QFileDialog* saveDialog(QWidget* parent, const QString& title, const QStringList& filters, const QString& name)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    const auto endingOf = [](const QString& filter) {
        return filter.section(QStringLiteral("*."), 1).section(QLatin1Char(')'), 0, 0);
    };
    dialog->setDefaultSuffix(endingOf(filters.front()));
    dialog->selectFile(name + QLatin1Char('.') + endingOf(filters.front()));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, endingOf](const QString& filter) { dialog->setDefaultSuffix(endingOf(filter)); });
    return dialog;
}

} // namespace

CaptureDesk::CaptureDesk(MainWindow& window) : QObject(&window), m_window(window) {}

Caption CaptureDesk::caption(const Panel& panel, const QString& path) const
{
    return {*m_window.state().shown(), captionCommand(m_window, &panel, path),
            QDate::currentDate().toString(Qt::ISODate)};
}

QString CaptureDesk::command() const
{
    return QStringLiteral("sheafscope ") + QString::fromStdString(choiceArguments(m_window.controller().choice()));
}

void CaptureDesk::tell(const Result<void>& written, const QString& path)
{
    if (written)
        m_window.messages().showNote(tr("Captured to %1").arg(path));
    else
        m_window.messages().showError(QString::fromStdString(written.error().text()), {});
}

void CaptureDesk::askArea()
{
    auto* picker = new AreaPicker(&m_window);
    connect(picker, &AreaPicker::picked, this, [this](const QRect& area) {
        auto* dialog = saveDialog(&m_window, tr("Capture an area"),
                                  {tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF document (*.pdf)")},
                                  QStringLiteral("sheafscope-area"));
        connect(dialog, &QFileDialog::fileSelected, this, [this, area](const QString& path) { writeArea(area, path); });
        dialog->open();
    });
}

void CaptureDesk::writeArea(const QRect& area, const QString& path)
{
    const auto all = m_window.panels().all();
    tell(captureWindow(m_window, {all.begin(), all.end()}, m_window.state(), captionCommand(m_window, nullptr, path),
                       {path, m_window.captureScale(), area}),
         path);
}

void CaptureDesk::askData(Panel& panel)
{
    auto* dialog =
        saveDialog(&m_window, tr("Data of %1").arg(panel.title()),
                   {tr("CSV table (*.csv)"), tr("JSON document (*.json)"), tr("Table with tabs (*.tsv)")}, panel.id());
    connect(dialog, &QFileDialog::fileSelected, this, [this, &panel](const QString& path) { writeData(panel, path); });
    dialog->open();
}

void CaptureDesk::writeData(const Panel& panel, const QString& path)
{
    const auto written = [&]() -> Result<void> {
        if (!m_window.state().shown())
            return fail("there is nothing to write yet; expected a scenario that runs");
        const auto kind = outputKind(path);
        const auto* const format = kind ? std::get_if<DataFormat>(&*kind) : nullptr;
        if (format == nullptr)
            return fail(path.toStdString(), 0,
                        "is not the name of a table; expected one that ends in .csv, .json or .tsv");
        QSaveFile file(path);
        const QByteArray bytes = encodeData(panel, caption(panel, path), *format);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return fail(path.toStdString(), 0, "cannot be written: " + file.errorString().toStdString());
        return {};
    }();
    tell(written, path);
}

void CaptureDesk::askAnimation()
{
    auto* dialog = saveDialog(
        &m_window, tr("The last %n second(s) as a moving picture", nullptr, static_cast<int>(kAnimationSec)),
        {tr("Animated WebP (*.webp)"), tr("Animated GIF, by ffmpeg (*.gif)"), tr("WebM video, by ffmpeg (*.webm)")},
        QStringLiteral("sheafscope"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { writeAnimation(kAnimationSec, path); });
    dialog->open();
}

void CaptureDesk::writeAnimation(double seconds, const QString& path)
{
    const ViewState& state = m_window.state();
    AnimationJob::Request request;
    request.path = path;
    request.pixels = kAnimationSize;
    request.seconds = seconds;
    request.view.cache = state.cache();
    request.view.spanSec = state.toSec() - state.fromSec();
    request.view.selections = selectionTexts(state);
    request.view.marks = state.marks();
    std::ranges::stable_sort(request.view.marks, {}, &TimeMark::timeSec);
    request.command = command();
    request.date = QDate::currentDate().toString(Qt::ISODate);
    auto* job = new AnimationJob(state.history(), state.info(), std::move(request), this);
    auto* progress = new QProgressDialog(tr("Drawing the moving picture …"), tr("Cancel"), 0, 0, &m_window);
    progress->setObjectName(QStringLiteral("animationProgress"));
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setMinimumDuration(kPatienceMs);
    connect(progress, &QProgressDialog::canceled, job, &AnimationJob::cancel);
    connect(job, &AnimationJob::progressed, progress, [progress](int done, int all) {
        progress->setMaximum(all + 1); // packing the file is the last step
        progress->setValue(done);
    });
    connect(job, &AnimationJob::ended, progress, &QWidget::close);
    connect(job, &AnimationJob::captured, this, [this](const QString& to) { tell({}, to); });
    connect(job, &AnimationJob::failed, this,
            [this](const QString& message) { m_window.messages().showError(message, {}); });
    job->start();
}

void CaptureDesk::copyPicture(Panel& panel)
{
    if (!m_window.state().shown())
        return;
    QApplication::clipboard()->setMimeData(
        panelMimeData(panel, caption(panel, QStringLiteral("view.png")), m_window.captureScale()));
    m_window.messages().showNote(tr("%1 is on the clipboard, as a picture and as a table").arg(panel.title()));
}

void CaptureDesk::copyTable(const Panel& panel)
{
    QApplication::clipboard()->setText(panel.table());
    m_window.messages().showNote(tr("The data of %1 are on the clipboard, with tabs").arg(panel.title()));
}

Panel& CaptureDesk::currentPanel() const
{
    for (QWidget* widget : {QApplication::focusWidget(), QApplication::widgetAt(QCursor::pos())}) {
        for (; widget != nullptr; widget = widget->parentWidget()) {
            if (auto* panel = qobject_cast<Panel*>(widget))
                return *panel;
        }
    }
    return m_window.panels().at("machine");
}

void registerCaptureCommands(MainWindow& window)
{
    auto* desk = new CaptureDesk(window);
    CommandRegistry& commands = window.commands();
    const QString menu = MainWindow::tr("&Capture");
    commands.add({QStringLiteral("capture.area"),
                  menu,
                  CaptureDesk::tr("&Area …"),
                  CaptureDesk::tr("Picture of a part of the window: drag a rectangle"),
                  {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
                  [desk](bool) { desk->askArea(); },
                  false,
                  {}});
    commands.add({QStringLiteral("capture.animation"),
                  menu,
                  CaptureDesk::tr("&Moving picture …"),
                  CaptureDesk::tr("The last seconds as animated WebP, GIF or WebM, for slides"),
                  {},
                  [desk](bool) { desk->askAnimation(); },
                  false,
                  {}});
    commands.add({QStringLiteral("capture.copyPicture"),
                  menu,
                  CaptureDesk::tr("&Copy the panel"),
                  CaptureDesk::tr("The panel that has the keyboard, as a picture with its table"),
                  {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
                  [desk](bool) { desk->copyPicture(desk->currentPanel()); },
                  false,
                  {}});
    commands.add({QStringLiteral("capture.copyTable"),
                  menu,
                  CaptureDesk::tr("Copy the panel's &data"),
                  CaptureDesk::tr("The data of the panel that has the keyboard, with tabs"),
                  {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C)},
                  [desk](bool) { desk->copyTable(desk->currentPanel()); },
                  false,
                  {}});
    for (Panel* panel : window.panels().all()) {
        commands.add({QStringLiteral("capture.data.") + panel->id(),
                      menu + CaptureDesk::tr("/Data of"),
                      panel->title() + QStringLiteral(" …"),
                      CaptureDesk::tr("Write the data of %1 as CSV, JSON or TSV").arg(panel->title()),
                      {},
                      [desk, panel](bool) { desk->askData(*panel); },
                      false,
                      {}});
    }
    for (const int scale : {1, 2, 4}) {
        QAction* action = commands.add({QStringLiteral("capture.scale.%1").arg(scale),
                                        menu + CaptureDesk::tr("/Sharpness"),
                                        CaptureDesk::tr("%1 ×").arg(scale),
                                        CaptureDesk::tr("Pixels of a picture for each on the screen"),
                                        {},
                                        [&window, scale](bool) { window.setCaptureScale(scale); },
                                        true,
                                        QStringLiteral("capture.scale")});
        action->setChecked(scale == window.captureScale());
    }
}

} // namespace sheafscope
