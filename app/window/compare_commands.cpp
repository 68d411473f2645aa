// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/compare_commands.h"

#include "app/window/compare_view.h"
#include "app/window/differs_dialog.h"
#include "app/window/job_strip.h"
#include "app/window/main_window.h"
#include "app/window/message_bar.h"
#include "app/window/sweep_page.h"
#include "widgets/format.h"

#include <QFileDialog>
#include <QTabWidget>
#include <QVBoxLayout>

namespace sheafscope {
namespace {

/// The ending of the chosen filter becomes that of the file.
QFileDialog* saveDialog(QWidget* parent, const QString& title, const QStringList& filters)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    const auto endingOf = [](const QString& filter) {
        return filter.section(QStringLiteral("*."), 1).section(QLatin1Char(')'), 0, 0);
    };
    dialog->setDefaultSuffix(endingOf(filters.front()));
    dialog->selectFile(QStringLiteral("comparison.") + endingOf(filters.front()));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, endingOf](const QString& filter) { dialog->setDefaultSuffix(endingOf(filter)); });
    return dialog;
}

} // namespace

CompareDesk::CompareDesk(MainWindow& window) : QObject(&window), m_window(window)
{
    registerCommands();
    connect(&window.session(), &ScenarioSession::documentChanged, this, [this] {
        if (m_view != nullptr)
            m_view->setup().setRunning({m_window.session().document(), m_window.session().path().toStdString()});
    });
}

CompareDesk* CompareDesk::of(const MainWindow& window)
{
    return window.findChild<CompareDesk*>(QString(), Qt::FindDirectChildrenOnly);
}

CompareView& CompareDesk::view()
{
    if (m_view != nullptr)
        return *m_view;
    m_view = new CompareView(m_window.jobs(), m_window.centralWidget());
    static_cast<QVBoxLayout*>(m_window.centralWidget()->layout())->addWidget(m_view, 1);
    m_view->hide();
    ScenarioDocument running = m_window.session().document();
    running.choice = m_window.controller().choice();
    m_view->setup().setRunning({running, m_window.session().path().toStdString()});
    connect(m_view, &CompareView::noted, this, [this](const QString& text) { m_window.messages().showNote(text); });
    connect(m_view, &CompareView::failed, this,
            [this](const Error& error) { m_window.messages().showError(fromCore(error.text()), {}); });
    connect(m_view, &CompareView::saveWanted, this, &CompareDesk::askSave);
    connect(m_view, &CompareView::captureWanted, this, &CompareDesk::askCapture);
    connect(m_view, &CompareView::openWanted, this, &CompareDesk::askOpen);
    return *m_view;
}

bool CompareDesk::isShown() const
{
    return m_view != nullptr && !m_view->isHidden();
}

void CompareDesk::showOnly(bool isComparing)
{
    if (isComparing)
        view().show();
    else if (m_view != nullptr)
        m_view->hide();
    m_window.panels().at("machine").setVisible(!isComparing);
    m_window.commands().action(QStringLiteral("compare.eras"))->setChecked(isComparing);
    if (isComparing)
        m_view->setup().setFocus();
}

void CompareDesk::setShown(bool isShown)
{
    if (isShown == this->isShown())
        return showOnly(isShown);
    if (isShown) {
        if (!m_window.docks().maximised().isEmpty())
            m_window.docks().toggleMaximised(m_window.docks().maximised());
        m_before = m_window.saveState();
        m_window.arrange(*findLayout(QStringLiteral("compare")));
        return;
    }
    showOnly(false);
    if (m_before.isEmpty())
        m_window.resetLayout();
    else
        m_window.restoreState(m_before);
}

void CompareDesk::onArranged(bool isComparing)
{
    if (isComparing || isShown())
        showOnly(isComparing);
}

void CompareDesk::addCommand(const char* id, const QString& text, const QString& help, const QKeySequence& key,
                             const std::function<void()>& run)
{
    m_window.commands().add({QString::fromLatin1(id),
                             tr("&Compare"),
                             text,
                             help,
                             key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key},
                             [run](bool) { run(); },
                             false,
                             {}});
}

void CompareDesk::registerCommands()
{
    m_window.commands().add({QStringLiteral("compare.eras"),
                             tr("&Compare"),
                             tr("&Compare eras"),
                             tr("Scenarios in several eras side by side, why they differ, and which step costs what"),
                             {QKeySequence(Qt::Key_F4)},
                             [this](bool isOn) { setShown(isOn); },
                             true,
                             {}});
    m_window.commands().action(QStringLiteral("compare.eras"))->setIconText(tr("compare"));
    const auto tell = [this](const Result<void>& done) {
        if (!done)
            m_window.messages().showError(fromCore(done.error().text()), {});
    };
    addCommand("compare.run", tr("&Run the comparison"), tr("Run what is chosen in the Compare view"),
               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] {
                   setShown(true);
                   view().run();
               });
    addCommand("compare.cancel", tr("&Stop the comparison"), tr("Stop running; what is done stays"), {},
               [this] { view().cancel(); });
    addCommand("compare.ladder", tr("Climb the &ladder"),
               tr("Which of the mechanisms between the two chosen eras costs what"), {}, [this] {
                   setShown(true);
                   view().climb();
               });
    addCommand("compare.sweep", tr("S&weep"), tr("A metric against capacity, or whatever the page says is varied"), {},
               [this] {
                   setShown(true);
                   view().pages().setCurrentWidget(&view().sweep());
                   view().sweep().run();
               });
    addCommand("compare.copy-for-mail", tr("Copy for &mail"),
               tr("72 columns of text that mailers leave alone, to the clipboard"),
               QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M), [this, tell] { tell(view().copyForMail()); });
    addCommand("compare.copy-command", tr("Copy the c&ommand line"), tr("That repeats the comparison"), {},
               [this] { view().copyCommand(); });
    addCommand("compare.save", tr("&Save the comparison …"),
               tr("As mail, grid, robot, Markdown, CSV, JSON, HTML or PDF"), {}, [this] { askSave(); });
    addCommand("compare.capture", tr("Ca&pture the comparison …"),
               tr("A picture of the shown page with its caption: PNG, SVG or PDF"), {}, [this] { askCapture(); });
    addCommand("compare.differs-from", tr("&Differs from …"),
               tr("Names what differs between the running scenario and a preset or file"), {},
               [this] { askDifferences(); });
    addCommand("compare.open-result", tr("&Open results …"),
               tr("Show results of compare, ladder or sweep; a second file of compare joins the first"), {},
               [this] { askOpen(); });
}

void CompareDesk::askOpen()
{
    auto* dialog = new QFileDialog(&m_window, tr("Open results"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Results (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
        for (const QString& path : paths) {
            if (!openFile(path))
                m_window.messages().showError(tr("%1 holds no results; expected a file of compare --save").arg(path),
                                              {});
        }
    });
    dialog->open();
}

void CompareDesk::askDifferences()
{
    ScenarioDocument running = m_window.session().document();
    running.choice = m_window.controller().choice();
    auto* dialog = new DiffersDialog(running, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void CompareDesk::askSave()
{
    QFileDialog* dialog = saveDialog(&m_window, tr("Save the comparison"), view().fileFilters());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const auto saved = view().saveTo(path); !saved)
            m_window.messages().showError(fromCore(saved.error().text()), {});
    });
    dialog->open();
}

void CompareDesk::askCapture()
{
    QFileDialog* dialog =
        saveDialog(&m_window, tr("Capture the comparison"),
                   {tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF document (*.pdf)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const auto captured = view().captureTo(path, m_window.captureScale()); !captured)
            m_window.messages().showError(fromCore(captured.error().text()), {});
    });
    dialog->open();
}

} // namespace sheafscope
