#include "ui/widgets/card.h"

#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace signet::ui {

Card::Card(const QString& title, QWidget* parent) : QFrame(parent)
{
    setProperty("role", QStringLiteral("card"));
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(16, 12, 16, 14);
    m_body->setSpacing(8);
    m_titleRow = new QHBoxLayout;
    m_titleRow->setSpacing(8);
    m_title = makeLabel(title, "cardTitle");
    m_title->setMinimumHeight(24);
    m_titleRow->addWidget(m_title);
    m_titleRow->addStretch(1);
    m_body->addLayout(m_titleRow);
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::addBeside(QWidget* widget)
{
    m_titleRow->insertWidget(m_beside++, widget);
}

void Card::addAction(QWidget* widget)
{
    m_titleRow->addWidget(widget);
}

} // namespace signet::ui
