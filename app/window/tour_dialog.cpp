// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tour_dialog.h"

#include "widgets/core_text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace sheafscope {

TourDialog::TourDialog(QWidget* parent) : QDialog(parent), m_list(new QListWidget(this)), m_about(new QLabel(this))
{
    setObjectName(QStringLiteral("tourDialog"));
    setWindowTitle(tr("Tours"));
    setAccessibleName(windowTitle());
    m_list->setAccessibleName(tr("Tours"));
    for (const Tour& tour : builtinTours())
        m_list->addItem(tr("%1 (%2 min)").arg(coreText(tour.title)).arg(tour.minutes));
    m_about->setWordWrap(true);
    m_about->setMinimumHeight(48);
    m_about->setAccessibleName(tr("What the tour is about"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* start = buttons->addButton(tr("Start"), QDialogButtonBox::AcceptRole);
    start->setAccessibleName(tr("Start the tour"));
    start->setDefault(true);
    QPushButton* file = buttons->addButton(tr("From a file …"), QDialogButtonBox::ActionRole);
    file->setAccessibleName(tr("Start a tour of your own from a file"));
    buttons->button(QDialogButtonBox::Cancel)->setAccessibleName(tr("Cancel"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_about);
    layout->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_about->setText(coreText(builtinTours()[static_cast<std::size_t>(row)].about));
    });
    connect(m_list, &QListWidget::itemActivated, this, &TourDialog::take);
    connect(buttons, &QDialogButtonBox::accepted, this, &TourDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(file, &QPushButton::clicked, this, [this] {
        reject();
        emit fileWanted();
    });
    m_list->setCurrentRow(0);
    resize(460, 380);
}

void TourDialog::take()
{
    const int row = m_list->currentRow();
    accept();
    if (row >= 0)
        emit chosen(builtinTours()[static_cast<std::size_t>(row)]);
}

} // namespace sheafscope
