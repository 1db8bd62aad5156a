#include "ui/inspect/verdict_banner.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace signet::ui {

VerdictBanner::VerdictBanner(QWidget* parent)
    : QFrame(parent),
      m_icon(new QLabel),
      m_headline(makeProse(QString(), "headline")),
      m_detail(makeProse(QString(), "plain")),
      m_what(makeProse(QString(), "small"))
{
    setProperty("role", QStringLiteral("banner"));
    setObjectName(QStringLiteral("verdict"));
    m_icon->setFixedSize(28, 28);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_detail);
    words->addWidget(m_what);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(16);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    connect(&Theme::current(), &Theme::changed, this, &VerdictBanner::draw);
}

void VerdictBanner::show(const Details& details)
{
    m_look = details.look;
    m_headline->setText(details.headline);
    m_detail->setText(details.detail);
    m_detail->setVisible(!details.detail.isEmpty());
    m_what->setText(details.where.isEmpty() ? details.kind : tr("%1 · %2").arg(details.kind, details.where));
    setAccessibleName(tr("Verdict: %1").arg(details.headline));
    setAccessibleDescription(details.detail);
    setTone(this, m_look.tone);
    setTone(m_headline, m_look.tone);
    draw();
}

void VerdictBanner::draw()
{
    if (!m_look.iconName.isEmpty())
        m_icon->setPixmap(icon(m_look.iconName, m_look.tone).pixmap(QSize(28, 28), devicePixelRatioF()));
    m_icon->setAccessibleName(m_look.word);
}

} // namespace signet::ui
