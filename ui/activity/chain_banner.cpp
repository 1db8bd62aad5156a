#include "ui/activity/chain_banner.h"

#include "ui/activity/chain_verifier.h"
#include "ui/shell/core_words.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

namespace signet::ui {

using State = ChainVerifier::State;

ChainBanner::ChainBanner(ChainVerifier& chain, QWidget* parent)
    : QFrame(parent),
      m_chain(chain),
      m_headline(makeLabel(QString(), "strong")),
      m_words(makeProse(QString(), "plain")),
      m_progress(new QProgressBar),
      m_button(new QPushButton)
{
    setObjectName(QStringLiteral("activity.chain"));
    setProperty("role", QStringLiteral("banner"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setAccessibleName(tr("Verifying the chain"));
    setKind(m_button, ButtonKind::Plain);
    m_button->setObjectName(QStringLiteral("activity.chain.button"));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_words);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(placedMargins(44, 10, 12, 10));
    row->setSpacing(12);
    row->addLayout(words, 1);
    row->addWidget(m_progress, 0, Qt::AlignVCenter);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    connect(&m_chain, &ChainVerifier::changed, this, &ChainBanner::look);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_chain.state() == State::Verifying)
            m_chain.stop();
        else
            m_chain.verify();
    });
    look();
}

QString ChainBanner::headline() const
{
    return m_headline->text();
}

QString ChainBanner::words() const
{
    return m_words->text();
}

void ChainBanner::look()
{
    const int verified = static_cast<int>(m_chain.verified());
    QString button;
    switch (m_chain.state()) {
    case State::Idle:
        m_tone = Tone::Neutral;
        m_headline->setText(tr("Not verified yet"));
        m_words->setText(tr("Each entry carries a hash over itself and the one before it, so that nothing "
                            "can be taken out unnoticed."));
        button = tr("Verify");
        break;
    case State::Verifying:
        m_tone = Tone::Accent;
        m_headline->setText(tr("Verifying the chain"));
        m_words->setText(tr("%1 of %2 entries so far. Everything else goes on meanwhile.")
                             .arg(figure(m_chain.verified()), figure(m_chain.total())));
        button = tr("Stop");
        break;
    case State::Whole:
        m_tone = Tone::Good;
        m_headline->setText(
            tr("The chain is whole: %Ln entry(ies), each fits the one before it", nullptr, verified));
        m_words->setText(m_chain.seenBefore() > 0
                             ? tr("Computed here, not taken from the authority. It still holds what this "
                                  "console saw earlier, up to no. %1.")
                                   .arg(figure(m_chain.seenBefore()))
                             : tr("Computed here, not taken from the authority. The last one is of %1.")
                                   .arg(fullTime(m_chain.lastAt())));
        break;
    case State::Broken:
        m_tone = Tone::Danger;
        m_headline->setText(tr("The chain is broken"));
        m_words->setText(coreAdvice(m_chain.error()->message, m_chain.error()->hint));
        break;
    case State::Stopped:
        m_tone = Tone::Attention;
        m_headline->setText(tr("Verified up to no. %1 only").arg(figure(m_chain.verified())));
        m_words->setText(m_chain.error() ? coreAdvice(m_chain.error()->message, m_chain.error()->hint)
                                         : tr("It was stopped; the rest has not been looked at."));
        button = tr("Go on");
        break;
    }
    m_progress->setVisible(m_chain.state() == State::Verifying && m_chain.total() > 0);
    m_progress->setRange(0, static_cast<int>(m_chain.total()));
    m_progress->setValue(verified);
    m_button->setVisible(!button.isEmpty());
    m_button->setText(button);
    m_button->setAccessibleName(button);
    ui::setTone(this, m_tone);
    ui::setTone(m_headline, m_tone);
    setAccessibleName(m_headline->text());
    setAccessibleDescription(m_words->text());
    update();
}

void ChainBanner::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const QString name = m_tone == Tone::Danger      ? QStringLiteral("danger")
                         : m_tone == Tone::Attention ? QStringLiteral("attention")
                         : m_tone == Tone::Good      ? QStringLiteral("accepted")
                                                     : QStringLiteral("chain");
    paintIcon(painter, placed(QRectF(14, 11, 20, 20), rect()), name, Theme::current().ink(m_tone));
}

} // namespace signet::ui
