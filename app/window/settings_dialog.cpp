// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings_dialog.h"

#include "app/window/preferences.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sheafscope {

SettingsDialog::SettingsDialog(Preferences& preferences, QWidget* parent)
    : QDialog(parent), m_preferences(preferences), m_search(new QLineEdit(this)),
      m_nothing(new QLabel(tr("No setting has these words."), this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    setAccessibleName(tr("Settings"));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setClearButtonEnabled(true);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("List of settings"));
    auto* list = new QWidget(area);
    auto* lines = new QVBoxLayout(list);
    QString group;
    QLabel* heading = nullptr;
    for (const PreferenceInfo& info : Preferences::all()) {
        if (const QString name = preferenceText(info.group); name != group) {
            group = name;
            heading = new QLabel(name, list);
            heading->setFont(Theme::instance().boldFont());
            lines->addWidget(heading);
        }
        addRow(info, heading, list);
    }
    lines->addWidget(m_nothing);
    lines->addStretch(1);
    area->setWidget(list);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* resetAll = buttons->addButton(tr("Reset all"), QDialogButtonBox::ResetRole);
    resetAll->setToolTip(tr("Every setting as it was at first"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::filter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(resetAll, &QPushButton::clicked, this, [this] { m_preferences.resetAll(); });
    connect(&m_preferences, &Preferences::changed, this, &SettingsDialog::showValues);
    showValues();
    filter({});
    constexpr int kWidth = 560;
    constexpr int kHeight = 520;
    resize(kWidth, kHeight);
    m_search->setFocus();
}

void SettingsDialog::addRow(const PreferenceInfo& info, QLabel* heading, QWidget* list)
{
    auto* row = new QWidget(list);
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(8, 2, 0, 6);
    auto* title = new QLabel(preferenceText(info.title), row);
    auto* help = new QLabel(preferenceText(info.help), row);
    help->setWordWrap(true);
    help->setFont(Theme::instance().smallFont());
    help->setForegroundRole(QPalette::PlaceholderText);
    QWidget* editor = makeEditor(info, row);
    title->setBuddy(editor);
    auto* reset = new QToolButton(row);
    reset->setText(tr("Reset"));
    reset->setAccessibleName(tr("Reset: %1").arg(preferenceText(info.title)));
    reset->setToolTip(tr("As it was at first"));
    const QString id = QString::fromLatin1(info.id);
    connect(reset, &QToolButton::clicked, this, [this, id] { m_preferences.reset(id); });
    grid->addWidget(title, 0, 0);
    grid->addWidget(editor, 0, 1);
    grid->addWidget(reset, 0, 2);
    grid->addWidget(help, 1, 0, 1, 3);
    grid->setColumnStretch(0, 1);
    list->layout()->addWidget(row);
    m_rows.push_back({&info, row, editor, reset, heading});
}

QWidget* SettingsDialog::makeEditor(const PreferenceInfo& info, QWidget* parent)
{
    const QString id = QString::fromLatin1(info.id);
    QWidget* editor = nullptr;
    if (info.choices.empty()) {
        auto* box = new QCheckBox(parent);
        connect(box, &QCheckBox::toggled, this, [this, id](bool isOn) { m_preferences.setOn(id, isOn); });
        editor = box;
    } else {
        auto* combo = new QComboBox(parent);
        for (const PreferenceInfo::Choice& choice : info.choices)
            combo->addItem(preferenceText(choice.label), QString::fromLatin1(choice.value));
        connect(combo, &QComboBox::activated, this,
                [this, id, combo](int index) { m_preferences.set(id, combo->itemData(index).toString()); });
        editor = combo;
    }
    editor->setObjectName(id);
    editor->setAccessibleName(preferenceText(info.title));
    editor->setAccessibleDescription(preferenceText(info.help));
    editor->setToolTip(preferenceText(info.help));
    return editor;
}

void SettingsDialog::showValues()
{
    for (const Row& row : m_rows) {
        const QSignalBlocker blocker(row.editor);
        const QString id = QString::fromLatin1(row.info->id);
        if (auto* box = qobject_cast<QCheckBox*>(row.editor))
            box->setChecked(m_preferences.isOn(id));
        else if (auto* combo = qobject_cast<QComboBox*>(row.editor))
            combo->setCurrentIndex(combo->findData(m_preferences.value(id)));
        row.reset->setEnabled(!m_preferences.isDefault(id));
    }
}

void SettingsDialog::filter(const QString& text)
{
    const QStringList wanted = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    bool isAny = false;
    for (const Row& row : m_rows)
        row.heading->hide();
    for (const Row& row : m_rows) {
        const QString words = preferenceText(row.info->group) + QLatin1Char(' ') + preferenceText(row.info->title) +
                              QLatin1Char(' ') + preferenceText(row.info->help) + QLatin1Char(' ') +
                              QString::fromLatin1(row.info->id);
        const bool isMatch =
            std::ranges::all_of(wanted, [&](const QString& word) { return words.contains(word, Qt::CaseInsensitive); });
        row.widget->setVisible(isMatch);
        if (isMatch)
            row.heading->show();
        isAny = isAny || isMatch;
    }
    m_nothing->setVisible(!isAny);
}

} // namespace sheafscope
