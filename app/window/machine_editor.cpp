// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/machine_editor.h"

#include "app/window/machine_draft.h"
#include "core/machine/machine_spec.h"
#include "core/machine/numactl_text.h"
#include "core/machine/verdict.h"
#include "widgets/format.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QUndoCommand>
#include <QVBoxLayout>

namespace sheafscope {
namespace {

/// One edit; typing into the text goes together, as in an editor.
class TextChange final : public QUndoCommand {
public:
    TextChange(MachineEditor& editor, QString before, QString after, const QString& what, bool isTyping)
        : QUndoCommand(what), m_editor(editor), m_before(std::move(before)), m_after(std::move(after)),
          m_isTyping(isTyping)
    {
    }
    void undo() override { m_editor.setText(m_before); }
    void redo() override { m_editor.setText(m_after); }
    [[nodiscard]] int id() const override { return m_isTyping ? 1 : -1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        m_after = static_cast<const TextChange*>(other)->m_after;
        return true;
    }

private:
    MachineEditor& m_editor;
    QString m_before;
    QString m_after;
    bool m_isTyping;
};

QTableWidgetItem* cell(const QString& text, bool isEditable)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (!isEditable)
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

QLabel* heading(const QString& text, QWidget* buddy)
{
    auto* label = new QLabel(text);
    label->setBuddy(buddy);
    label->setFont(Theme::instance().boldFont());
    return label;
}

} // namespace

MachineEditor::MachineEditor(const Machine& machine, QWidget* parent)
    : QDialog(parent), m_name(new QLineEdit), m_nodes(new QTableWidget), m_distances(new QTableWidget),
      m_text(new QPlainTextEdit), m_verdict(new QLabel), m_problem(new QLabel), m_use(new QPushButton(tr("&Run on it")))
{
    setObjectName(QStringLiteral("machineEditor"));
    setWindowTitle(tr("Machine editor"));
    setAccessibleName(windowTitle());
    build();
    setText(fromCore(toNumactlText(machine)));
    resize(1060, 680);
}

void MachineEditor::build()
{
    const auto describe = [](QWidget* widget, const char* name, const QString& label, const QString& help) {
        widget->setObjectName(QLatin1String(name));
        widget->setAccessibleName(label);
        widget->setAccessibleDescription(help);
        widget->setToolTip(help);
    };
    describe(m_name, "machineName", tr("Name of the machine"),
             tr("A short name without blanks, for files and pictures"));
    describe(m_nodes, "machineNodes", tr("Nodes"),
             tr("CPUs and memory of each node; memory as 64 GiB, 512 MiB, or a number of MiB. Slabs cannot use Movable "
                "memory."));
    describe(m_distances, "machineDistances", tr("Distances between nodes"),
             tr("As in the SLIT: 10 is the node itself"));
    describe(m_text, "machineText", tr("Text of numactl -H"),
             tr("Paste what numactl -H prints; a quoted or wrapped mail will do"));
    m_text->setFont(Theme::instance().monoFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_nodes->setColumnCount(kColumns);
    m_nodes->setHorizontalHeaderLabels(
        {tr("CPUs"), tr("Normal memory"), tr("Movable memory"), tr("barn in 7.0"), tr("barn in 7.1"), tr("affected")});
    m_nodes->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_nodes->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_distances->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_verdict->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("machineProblem"));

    auto* left = new QVBoxLayout;
    left->addWidget(heading(tr("&Name"), m_name));
    left->addWidget(m_name);
    left->addWidget(heading(tr("N&odes"), m_nodes));
    left->addWidget(m_nodes, 3);
    buildButtons(*left);
    left->addWidget(heading(tr("&Distances"), m_distances));
    left->addWidget(m_distances, 2);
    auto* right = new QVBoxLayout;
    right->addWidget(heading(tr("numactl -H &text"), m_text));
    right->addWidget(m_text, 1);
    auto* columns = new QHBoxLayout;
    columns->addLayout(left, 3);
    columns->addLayout(right, 2);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(m_verdict);
    layout->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_use->setObjectName(QStringLiteral("machineUse"));
    buttons->addButton(m_use, QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &MachineEditor::choose);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MachineEditor::onTextEdited);
    connect(m_nodes, &QTableWidget::cellChanged, this, &MachineEditor::onNodeEdited);
    connect(m_distances, &QTableWidget::cellChanged, this, &MachineEditor::onDistanceEdited);
    connect(m_name, &QLineEdit::editingFinished, this, &MachineEditor::onNameEdited);
}

void MachineEditor::buildButtons(QVBoxLayout& layout)
{
    auto* row = new QHBoxLayout;
    const auto add = [&](const char* name, const QString& text, const QString& help) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setToolTip(help);
        row->addWidget(button);
        return button;
    };
    connect(add("machineAdd", tr("&Add a node"), tr("A copy of the chosen node, or of the last one")),
            &QPushButton::clicked, this, &MachineEditor::addNode);
    connect(add("machineRemove", tr("Re&move the node"), tr("The chosen one, with its CPUs and memory")),
            &QPushButton::clicked, this, &MachineEditor::removeNode);
    auto* undo = add("machineUndo", tr("&Undo"), tr("Take the last change back"));
    undo->setShortcut(QKeySequence::Undo);
    auto* redo = add("machineRedo", tr("R&edo"), tr("Make it again"));
    redo->setShortcut(QKeySequence::Redo);
    connect(undo, &QPushButton::clicked, &m_undo, &QUndoStack::undo);
    connect(redo, &QPushButton::clicked, &m_undo, &QUndoStack::redo);
    connect(&m_undo, &QUndoStack::canUndoChanged, undo, &QWidget::setEnabled);
    connect(&m_undo, &QUndoStack::canRedoChanged, redo, &QWidget::setEnabled);
    undo->setEnabled(false);
    redo->setEnabled(false);
    row->addStretch();
    layout.addLayout(row);
}

std::vector<NodeId> MachineEditor::onlineNodes() const
{
    std::vector<NodeId> nodes;
    for (std::uint32_t n = 0; m_machine && n < m_machine->nodeCount(); ++n) {
        if (m_machine->isOnline(NodeId{n}))
            nodes.push_back(NodeId{n});
    }
    return nodes;
}

void MachineEditor::setText(const QString& text)
{
    m_shownText = text;
    if (m_text->toPlainText() != text) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(text);
    }
    read(text);
}

void MachineEditor::read(const QString& text)
{
    const auto machine = machineFromText(text.toStdString(), "text");
    m_use->setEnabled(machine.has_value());
    if (!machine) {
        m_machine.reset();
        showProblem(fromCore(machine.error().text()));
        return;
    }
    m_machine = *machine;
    showProblem({});
    showTables();
}

void MachineEditor::showProblem(const QString& problem)
{
    QPalette colors = m_problem->palette();
    colors.setColor(QPalette::WindowText, Theme::instance().color(Role::error));
    m_problem->setPalette(colors);
    m_problem->setText(problem);
    m_problem->setAccessibleName(problem.isEmpty() ? tr("No problem") : tr("Problem: %1").arg(problem));
    m_nodes->setEnabled(m_machine.has_value());
    m_distances->setEnabled(m_machine.has_value());
}

void MachineEditor::showTables()
{
    m_isShowing = true;
    m_name->setText(fromCore(m_machine->name()));
    const auto found = verdicts(*m_machine);
    m_nodes->setRowCount(static_cast<int>(found.size()));
    int row = 0;
    int affected = 0;
    for (const NodeVerdict& verdict : found) {
        showNode(row++, verdict);
        affected += verdict.isAffected ? 1 : 0;
    }
    m_verdict->setText(affected == 0 ? tr("No node is affected by the memoryless-node work of 7.1.")
                                     : tr("%n node(s) are affected by the memoryless-node work of 7.1: without a barn "
                                          "in 7.0, with one in 7.1.",
                                          nullptr, affected));
    showDistances();
    m_isShowing = false;
}

void MachineEditor::showNode(int row, const NodeVerdict& verdict)
{
    const NodeSpec& node = m_machine->node(verdict.node);
    const auto yesNo = [](bool yes) { return yes ? tr("yes") : tr("no"); };
    const QStringList texts{QString::number(node.cpus.size()), memoryText(node.normal),  memoryText(node.movable),
                            yesNo(verdict.hasBarn70),          yesNo(verdict.hasBarn71), yesNo(verdict.isAffected)};
    m_nodes->setVerticalHeaderItem(row, new QTableWidgetItem(tr("node %1").arg(verdict.node.v)));
    for (int column = 0; column < kColumns; ++column)
        m_nodes->setItem(row, column, cell(texts.at(column), column < static_cast<int>(Column::barn70)));
    if (verdict.isAffected)
        m_nodes->item(row, static_cast<int>(Column::affected))->setForeground(Theme::instance().color(Role::warning));
}

void MachineEditor::showDistances()
{
    const std::vector<NodeId> nodes = onlineNodes();
    const int count = static_cast<int>(nodes.size());
    m_distances->setRowCount(count);
    m_distances->setColumnCount(count);
    for (int a = 0; a < count; ++a) {
        const QString name = QString::number(nodes[static_cast<std::size_t>(a)].v);
        m_distances->setVerticalHeaderItem(a, new QTableWidgetItem(name));
        m_distances->setHorizontalHeaderItem(a, new QTableWidgetItem(name));
        for (int b = 0; b < count; ++b) {
            const unsigned distance =
                m_machine->distance(nodes[static_cast<std::size_t>(a)], nodes[static_cast<std::size_t>(b)]);
            m_distances->setItem(a, b, cell(QString::number(distance), a != b));
        }
    }
}

void MachineEditor::onTextEdited()
{
    const QString text = m_text->toPlainText();
    if (text != m_shownText)
        m_undo.push(new TextChange(*this, m_shownText, text, tr("typing"), true));
}

void MachineEditor::propose(MachineSpec spec, const QString& what)
{
    auto machine = Machine::make(std::move(spec));
    if (!machine) {
        const QString problem = fromCore(machine.error().text());
        showTables(); // takes the wrong number back
        showProblem(problem);
        return;
    }
    const QString text = fromCore(toNumactlText(*machine));
    if (text != m_shownText)
        m_undo.push(new TextChange(*this, m_shownText, text, what, false));
    else
        showTables();
}

void MachineEditor::onNodeEdited(int row, int column)
{
    if (m_isShowing || !m_machine)
        return;
    const NodeId node = onlineNodes().at(static_cast<std::size_t>(row));
    const QString text = m_nodes->item(row, column)->text();
    MachineSpec spec = m_machine->spec();
    const Result<void> edited = column == static_cast<int>(Column::cpus)
                                    ? setCpuCount(spec, node, text)
                                    : setMemory(column == static_cast<int>(Column::normal) ? spec.nodes[node.v].normal
                                                                                           : spec.nodes[node.v].movable,
                                                text);
    if (edited)
        return propose(std::move(spec), tr("node %1").arg(node.v));
    showTables();
    showProblem(fromCore(edited.error().text()));
}

void MachineEditor::onDistanceEdited(int row, int column)
{
    if (m_isShowing || !m_machine)
        return;
    const std::vector<NodeId> nodes = onlineNodes();
    MachineSpec spec = m_machine->spec();
    const auto edited = setDistance(spec, nodes.at(static_cast<std::size_t>(row)),
                                    nodes.at(static_cast<std::size_t>(column)), m_distances->item(row, column)->text());
    if (edited)
        return propose(std::move(spec), tr("a distance"));
    showTables();
    showProblem(fromCore(edited.error().text()));
}

void MachineEditor::onNameEdited()
{
    if (!m_machine || m_name->text() == fromCore(m_machine->name()))
        return;
    MachineSpec spec = m_machine->spec();
    if (auto named = setName(spec, m_name->text()); named)
        return propose(std::move(spec), tr("the name"));
    else
        showProblem(fromCore(named.error().text()));
}

void MachineEditor::addNode()
{
    if (!m_machine)
        return;
    const std::vector<NodeId> nodes = onlineNodes();
    const int row = m_nodes->currentRow();
    MachineSpec spec = m_machine->spec();
    sheafscope::addNode(spec, row >= 0 ? nodes.at(static_cast<std::size_t>(row)) : nodes.back());
    propose(std::move(spec), tr("a new node"));
}

void MachineEditor::removeNode()
{
    if (!m_machine)
        return;
    const std::vector<NodeId> nodes = onlineNodes();
    const int row = m_nodes->currentRow();
    MachineSpec spec = m_machine->spec();
    const NodeId node = row >= 0 ? nodes.at(static_cast<std::size_t>(row)) : nodes.back();
    sheafscope::removeNode(spec, node);
    propose(std::move(spec), tr("node %1 removed").arg(node.v));
}

void MachineEditor::choose()
{
    if (!m_machine)
        return;
    emit chosen(fromCore(m_machine->name()), fromCore(toNumactlText(*m_machine)));
    accept();
}

} // namespace sheafscope
