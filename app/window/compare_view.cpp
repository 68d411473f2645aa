// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/compare_view.h"

#include "app/report/copy_for_mail.h"
#include "app/window/compare_output.h"
#include "app/window/courses_page.h"
#include "app/window/differences_page.h"
#include "app/window/ladder_page.h"
#include "app/window/sweep_page.h"
#include "core/report/report_words.h"
#include "widgets/comparison_table.h"
#include "widgets/format.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace sheafscope {

CompareView::CompareView(JobStrip& jobs, QWidget* parent)
    : QWidget(parent), m_job(jobs), m_setup(new CompareSetup(this)), m_pages(new QTabWidget(this)),
      m_differences(new DifferencesPage(this)), m_courses(new CoursesPage(jobs, this)),
      m_ladder(new LadderPage(jobs, this)), m_sweep(new SweepPage(jobs, this)), m_about(new QLabel(this))
{
    setObjectName(QStringLiteral("compareView"));
    setAccessibleName(tr("Compare"));
    m_pages->setObjectName(QStringLiteral("comparePages"));
    m_pages->setAccessibleName(tr("What is compared, a page a kind of figure"));
    m_pages->setDocumentMode(true);
    m_pages->tabBar()->setAccessibleName(tr("Pages of the comparison"));
    for (const FigureKind kind : {FigureKind::counted, FigureKind::modelledCost, FigureKind::hostThroughput})
        m_tables.push_back(new ComparisonTable(kind, this));
    m_pages->addTab(m_tables[0], tr("Counted"));
    m_pages->addTab(m_tables[1], tr("Modelled cost"));
    m_pages->addTab(m_tables[2], tr("Host throughput"));
    m_pages->addTab(m_differences, tr("Why"));
    m_pages->addTab(m_courses, tr("Over time"));
    addChartPage(*m_ladder, tr("Ladder"));
    addChartPage(*m_sweep, tr("Sweep"));

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_setup);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
    column->addWidget(&m_setup->runButton());
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("compareSplitter"));
    splitter->addWidget(side);
    splitter->addWidget(m_pages);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    // As wide as its widest row and a scroll bar beside it, so that nothing is cut.
    const int setupWidth = m_setup->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width() + 4;
    side->setMinimumWidth(setupWidth);
    splitter->setSizes({setupWidth, 4 * setupWidth});
    splitter->setCollapsible(1, false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makeHead());
    layout->addWidget(splitter, 1);
    layout->addWidget(makeFoot());
    connect(m_setup, &CompareSetup::runWanted, this, qOverload<>(&CompareView::run));
    connect(m_differences, &DifferencesPage::ladderWanted, this, &CompareView::climb);
    connect(m_courses, &CoursesPage::failed, this, &CompareView::failed);
    connect(m_pages, &QTabWidget::currentChanged, this, &CompareView::updateHead);
    connectJob();
    updateTabs();
    updateHead();
}

CompareView::~CompareView() = default;

QWidget* CompareView::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(8, 4, 8, 0);
    row->setSpacing(6);
    auto* title = new QLabel(tr("Compare"), head);
    title->setFont(Theme::instance().boldFont());
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(title);
    row->addWidget(m_about, 1);
    m_buttons = new QWidget(head);
    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(4);
    row->addWidget(m_buttons);
    addButton(tr("Open …"), tr("Show results of a file; a second one joins them, as 'report FILE FILE' does"),
              [this] { emit openWanted(); });
    addButton(tr("Copy for mail"), tr("72 columns of text that mailers leave alone, to the clipboard"), [this] {
        if (const auto copied = copyForMail(); !copied)
            emit failed(copied.error());
    });
    addButton(tr("Save …"), tr("As mail, grid, robot, Markdown, CSV, JSON, HTML or PDF"),
              [this] { emit saveWanted(); });
    addButton(tr("Capture …"), tr("A picture of this page with its caption: PNG, SVG or PDF"),
              [this] { emit captureWanted(); });
    return head;
}

QToolButton* CompareView::addButton(const QString& text, const QString& help, const std::function<void()>& press)
{
    auto* button = new QToolButton(m_buttons);
    button->setText(text);
    button->setToolTip(help);
    button->setAccessibleName(QString(text).remove(QStringLiteral(" …")));
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [press] { press(); });
    m_buttons->layout()->addWidget(button);
    return button;
}

QWidget* CompareView::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(8, 0, 8, 4);
    row->setSpacing(6);
    auto* label = new QLabel(tr("repeats it:"), foot);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_command = new QLineEdit(foot);
    m_command->setObjectName(QStringLiteral("compareCommand"));
    m_command->setReadOnly(true);
    m_command->setFont(Theme::instance().monoFont());
    m_command->setAccessibleName(tr("Command line that repeats what is shown"));
    m_command->setToolTip(tr("In a terminal it gives the same figures on every host"));
    label->setBuddy(m_command);
    auto* copy = new QToolButton(foot);
    copy->setText(tr("Copy"));
    copy->setAccessibleName(tr("Copy the command line"));
    copy->setToolTip(tr("Put the command line on the clipboard"));
    copy->setFocusPolicy(Qt::TabFocus);
    connect(copy, &QToolButton::clicked, this, &CompareView::copyCommand);
    row->addWidget(label);
    row->addWidget(m_command, 1);
    row->addWidget(copy);
    return foot;
}

void CompareView::connectJob()
{
    connect(&m_job, &ExperimentJob::progressed, this, [this](const ResultSet& soFar) { take(soFar, false); });
    connect(&m_job, &ExperimentJob::done, this, [this](const ResultSet& results) { take(results, true); });
    connect(&m_job, &ExperimentJob::failed, this, &CompareView::failed);
    connect(&m_job, &ExperimentJob::cancelled, this, [this](const ResultSet& soFar) {
        if (!soFar.runs.empty())
            take(soFar, false);
        emit noted(tr("Stopped; runs that are done: %1. Running the same comparison again goes on from there.")
                       .arg(soFar.runs.size()));
    });
}

ComparisonTable& CompareView::table(FigureKind kind) const
{
    return *m_tables[static_cast<std::size_t>(kind)];
}

void CompareView::run()
{
    const auto wish = m_setup->wish();
    if (wish)
        run(*wish);
    else
        emit failed(wish.error());
}

void CompareView::run(const CompareWish& wish)
{
    // Whatever is wrong is told at once and what is shown stays; files of machines and scenarios are read by the job.
    if (wish.eras.empty())
        return emit failed({{}, 0, tr("No era is chosen; expected two or more to compare").toStdString()});
    if (wish.scenarios.empty())
        return emit failed({{}, 0, tr("No scenario is chosen; expected one or more").toStdString()});
    auto plan = readCompare(compareWords(wish));
    if (!plan)
        return emit failed(plan.error());
    m_files.clear();
    m_job.start(tr("Comparing"), [plan = *std::move(plan)] { return planCompare(plan); });
}

void CompareView::cancel()
{
    m_job.cancel();
    m_ladder->cancel();
    m_sweep->cancel();
}

void CompareView::addChartPage(ChartPage& page, const QString& title)
{
    m_pages->addTab(&page, title);
    page.setNumbers([this]() -> ExperimentWish { return m_setup->wish().value_or(CompareWish{}); });
    connect(&page, &ChartPage::failed, this, &CompareView::failed);
    connect(&page, &ChartPage::noted, this, &CompareView::noted);
    connect(&page, &ChartPage::changed, this, &CompareView::updateHead);
}

ChartPage* CompareView::chartPage() const
{
    return qobject_cast<ChartPage*>(m_pages->currentWidget());
}

void CompareView::climb()
{
    const ComparedCells cells = m_differences->pair().cells();
    if (!cells.left.empty() && !cells.right.empty())
        m_ladder->setEras(cells.left, cells.right);
    if (!cells.scenario.empty())
        m_ladder->setScenario(fromCore(cells.scenario), fromCore(cells.machine));
    if (const QString metric = table(FigureKind::counted).selectedMetric(); !metric.isEmpty())
        m_ladder->setMetric(metric);
    m_pages->setCurrentWidget(m_ladder);
    m_ladder->run();
}

void CompareView::take(const ResultSet& results, bool isComplete)
{
    auto shown = makeShown(results, {}, isComplete);
    if (!shown)
        return emit failed(shown.error());
    showShown(*std::move(shown));
}

Result<void> CompareView::showFile(NamedResults file, Join join)
{
    std::vector<NamedResults> files;
    if (join == Join::merge)
        files = m_files;
    if (join == Join::merge && files.empty() && m_shown != nullptr)
        files.push_back({tr("what is shown").toStdString(), m_shown->results});
    files.push_back(std::move(file));
    const auto merged = mergeResults(files, files.front().results.head.base);
    if (!merged)
        return Failure(merged.error());
    QStringList names;
    for (const NamedResults& one : files)
        names << QFileInfo(fromCore(one.name)).fileName();
    auto shown = makeShown(*merged, names.join(QStringLiteral(", ")), true);
    if (!shown)
        return Failure(shown.error());
    m_job.cancel();
    m_files = std::move(files);
    m_setup->show(wishOf(merged->head));
    showShown(*std::move(shown));
    return {};
}

void CompareView::showShown(ShownComparisonPtr shown)
{
    m_shown = std::move(shown);
    const std::shared_ptr<const ComparisonReport> report(m_shown, &m_shown->report);
    for (ComparisonTable* table : m_tables)
        table->show(report);
    m_differences->show(m_shown);
    m_courses->show(m_shown);
    updateTabs();
    updateHead();
}

void CompareView::updateTabs()
{
    // A page of its own for every kind of figure; host throughput only where there is some.
    const bool hasThroughput = m_tables[2]->model().rowCount() > 0;
    const bool hasCounts = m_tables[0]->model().rowCount() > 0;
    m_pages->setTabVisible(2, hasThroughput);
    if (hasThroughput && !hasCounts && m_pages->currentIndex() == 0)
        m_pages->setCurrentIndex(2);
}

void CompareView::updateHead()
{
    QString about = tr("scenarios in several eras, side by side; a model of the slab allocator, no kernel measurement");
    if (const ChartPage* page = chartPage(); page != nullptr && !page->about().isEmpty()) {
        about = page->about() + QStringLiteral(" · ") + tr("userspace model of mm/slub.c, not a kernel measurement");
    } else if (page == nullptr && m_shown != nullptr) {
        const ResultHead& head = m_shown->results.head;
        QStringList scenarios;
        for (const auto& [label, hash] : head.scenarios)
            scenarios << fromCore(label);
        QStringList machines;
        for (const auto& [name, text] : head.machines)
            machines << fromCore(name);
        about = tr("%1 on %2").arg(scenarios.join(QStringLiteral(", ")), machines.join(QStringLiteral(", ")));
        if (!m_shown->source.isEmpty())
            about += QStringLiteral(" · ") + m_shown->source;
        if (!m_shown->isComplete)
            about += QStringLiteral(" · ") + tr("runs so far: %1").arg(m_shown->results.runs.size());
        about += QStringLiteral(" · ") + tr("userspace model of mm/slub.c, not a kernel measurement");
    }
    m_about->setText(about);
    m_about->setToolTip(about);
    m_command->setText(QString::fromStdString(command()));
    m_command->setCursorPosition(0);
    m_command->setToolTip(m_command->text().isEmpty() ? tr("In a terminal it gives the same figures on every host")
                                                      : m_command->text());
}

std::string CompareView::command() const
{
    if (const ChartPage* page = chartPage())
        return page->command();
    return m_shown == nullptr ? std::string() : m_shown->results.head.command;
}

void CompareView::copyCommand()
{
    if (command().empty())
        return emit failed({{}, 0, tr("There is no command line yet; expected a comparison").toStdString()});
    QGuiApplication::clipboard()->setText(QString::fromStdString(command()));
    emit noted(tr("Copied: %1").arg(QString::fromStdString(command())));
}

Result<void> CompareView::copyForMail()
{
    if (const ChartPage* page = chartPage()) {
        const auto text = page->mail();
        if (!text)
            return Failure(text.error());
        QGuiApplication::clipboard()->setText(QString::fromStdString(*text));
        emit noted(tr("Copied as text of 72 columns, to be pasted into a mail"));
        return {};
    }
    if (m_shown == nullptr)
        return fail(tr("There is nothing to copy yet; expected a comparison").toStdString());
    auto copied = sheafscope::copyForMail(m_shown->results);
    if (copied)
        emit noted(tr("Copied as text of 72 columns, to be pasted into a mail"));
    return copied;
}

QStringList CompareView::fileFilters() const
{
    return chartPage() != nullptr ? chartFilters() : comparisonFilters();
}

Result<void> CompareView::saveTo(const QString& path)
{
    const ChartPage* page = chartPage();
    if (page == nullptr && m_shown == nullptr)
        return fail(tr("There is nothing to save yet; expected a comparison").toStdString());
    auto saved = page != nullptr ? page->saveTo(path) : saveComparison(m_shown->results, m_shown->report, path);
    if (saved)
        emit noted(tr("Saved to %1").arg(path));
    return saved;
}

Result<void> CompareView::captureTo(const QString& path, int scale)
{
    QWidget* page = m_pages->currentWidget();
    ComparePicture picture;
    picture.size = page->size();
    picture.scale = scale;
    picture.caption = m_pages->tabText(m_pages->currentIndex()) + QStringLiteral(": ") + m_about->text();
    picture.command = command();
    picture.draw = [page](QPainter& painter) {
        page->render(&painter, QPoint(), QRegion(), QWidget::DrawWindowBackground | QWidget::DrawChildren);
    };
    auto captured = savePicture(picture, path);
    if (captured)
        emit noted(tr("Captured to %1").arg(path));
    return captured;
}

} // namespace sheafscope
