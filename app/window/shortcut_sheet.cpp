// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/shortcut_sheet.h"

#include "app/window/command_registry.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace sheafscope {
namespace {

QTreeWidgetItem* addGroup(QTreeWidget* tree, const QString& title)
{
    auto* group = new QTreeWidgetItem(tree, {title});
    group->setFont(0, Theme::instance().boldFont());
    group->setFirstColumnSpanned(true);
    group->setFlags(Qt::ItemIsEnabled);
    return group;
}

} // namespace

ShortcutSheet::ShortcutSheet(const CommandRegistry& registry, QWidget* parent)
    : QDialog(parent), m_tree(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setWindowTitle(tr("Keys"));
    setAccessibleName(tr("Keys"));
    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search the keys"));
    search->setAccessibleName(tr("Search the keys"));
    search->setClearButtonEnabled(true);
    m_tree->setAccessibleName(tr("Commands and their keys"));
    m_tree->setHeaderLabels({tr("Command"), tr("Keys"), tr("What it does")});
    m_tree->setRootIsDecorated(false);
    fill(registry);
    addPanelKeys();
    m_tree->expandAll();
    m_tree->resizeColumnToContents(0);
    m_tree->resizeColumnToContents(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("Copy as text"), QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);
    connect(search, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    constexpr int kWidth = 760;
    constexpr int kHeight = 620;
    resize(kWidth, kHeight);
}

void ShortcutSheet::fill(const CommandRegistry& registry)
{
    for (const QString& menu : registry.menus()) {
        QTreeWidgetItem* group = nullptr;
        for (const QAction* action : registry.actions()) {
            if (action->shortcuts().isEmpty() ||
                CommandRegistry::menuOf(*action).section(QLatin1Char('/'), 0, 0) != menu)
                continue;
            if (group == nullptr)
                group = addGroup(m_tree, QString(menu).remove(QLatin1Char('&')));
            auto* item =
                new QTreeWidgetItem(group, {QString(action->text()).remove(QLatin1Char('&')),
                                            QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
                                                .replace(QStringLiteral("; "), QStringLiteral("   ")),
                                            action->statusTip()});
            item->setData(0, Qt::UserRole, action->objectName());
        }
    }
}

/// The keys that a panel takes while it has the focus; they are no commands, because they mean that panel.
void ShortcutSheet::addPanelKeys()
{
    QTreeWidgetItem* group = addGroup(m_tree, tr("In a plot that has the focus"));
    const auto add = [&](const QString& name, const QString& keys, const QString& help) {
        new QTreeWidgetItem(group, {name, keys, help});
    };
    add(tr("Cursor"), tr("Left, Right"), tr("To the sample before or after, in every panel"));
    add(tr("Pan"), tr("Shift+Left, Shift+Right"), tr("Earlier or later by a tenth of what is shown"));
    add(tr("Zoom"), tr("+, -"), tr("Around the cursor"));
    add(tr("Whole history"), tr("Home"), tr("Show everything that is recorded"));
    add(tr("Menu of the panel"), tr("Menu, Shift+F10"), tr("Detach, maximise, hide, show as table, capture"));
}

void ShortcutSheet::filter(const QString& text)
{
    for (int g = 0; g < m_tree->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = m_tree->topLevelItem(g);
        bool isAny = false;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem* item = group->child(i);
            const bool isMatch = item->text(0).contains(text, Qt::CaseInsensitive) ||
                                 item->text(1).contains(text, Qt::CaseInsensitive) ||
                                 item->text(2).contains(text, Qt::CaseInsensitive);
            item->setHidden(!isMatch);
            isAny = isAny || isMatch;
        }
        group->setHidden(!isAny);
    }
}

QString ShortcutSheet::text() const
{
    QString lines;
    for (int g = 0; g < m_tree->topLevelItemCount(); ++g) {
        const QTreeWidgetItem* group = m_tree->topLevelItem(g);
        for (int i = 0; i < group->childCount(); ++i) {
            const QTreeWidgetItem* item = group->child(i);
            lines += item->text(1) + QLatin1Char('\t') + group->text(0) + QStringLiteral(": ") + item->text(0) +
                     QLatin1Char('\n');
        }
    }
    return lines;
}

} // namespace sheafscope
