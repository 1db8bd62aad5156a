#include "ui/inspect/authority_card.h"

#include "ui/shell/core_words.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace signet::ui {

AuthorityCard::AuthorityCard(const Commands& commands, QWidget* parent)
    : Card(QString(), parent),
      m_icon(new QLabel),
      m_sentence(makeProse(QString(), "strong")),
      m_detail(makeProse(QString(), "muted")),
      m_acts(new QWidget)
{
    setObjectName(QStringLiteral("inspect.authority"));
    m_sentence->setObjectName(QStringLiteral("inspect.authority.sentence"));
    m_icon->setFixedSize(20, 20);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_sentence);
    words->addWidget(m_detail);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    body()->addLayout(row);
    auto* acts = new FlowLayout(8, m_acts);
    acts->setContentsMargins(0, 8, 0, 0);
    acts->addWidget(new CommandButton(*commands.end, ButtonKind::Danger));
    acts->addWidget(new CommandButton(*commands.endPerson, ButtonKind::Plain));
    acts->addWidget(new CommandButton(*commands.showKey, ButtonKind::Plain));
    body()->addWidget(m_acts);
    connect(&Theme::current(), &Theme::changed, this, &AuthorityCard::draw);
    hide();
}

void AuthorityCard::show(const AuthorityOpinion& opinion, const QString& name)
{
    setVisible(opinion.state() != AuthorityOpinion::State::None);
    setTitle(tr("At %1").arg(name));
    m_acts->setVisible(opinion.state() == AuthorityOpinion::State::Told && opinion.endable());
    switch (opinion.state()) {
    case AuthorityOpinion::State::None:
        break;
    case AuthorityOpinion::State::Away:
        say(QStringLiteral("lost"), Tone::Attention, tr("Not asked: the authority cannot be reached"),
            tr("The verdict above rests on the keys at hand. It is asked as soon as it answers again."));
        break;
    case AuthorityOpinion::State::Asking:
        say(QStringLiteral("again"), Tone::Neutral, tr("Asking\u2026"), QString());
        break;
    case AuthorityOpinion::State::Failed:
        say(QStringLiteral("attention"), Tone::Attention, coreWords(opinion.error().message),
            coreWords(opinion.error().hint));
        break;
    case AuthorityOpinion::State::Told:
        tell(opinion);
        break;
    }
}

void AuthorityCard::tell(const AuthorityOpinion& opinion)
{
    const Details& details = *opinion.details();
    const auto& endable = opinion.endable();
    const QString whose = !endable ? QString()
                          : endable->person.isEmpty()
                              ? tr("Somebody not logged in, at %1.").arg(endable->site)
                              : tr("%1 at %2.").arg(endable->person, endable->site);
    if (details.verdict == session::VerdictKind::Accepted)
        return say(QStringLiteral("accepted"), Tone::Good, tr("In force: no revocation reaches it"), whose);
    if (!opinion.knowsTheKey())
        return say(QStringLiteral("nothing"), Tone::Neutral,
                   tr("Not made here, or not any more readable here"), details.detail);
    const auto refusal = details.inspection->refusal;
    const bool ended = refusal == Refusal::SessionRevoked || refusal == Refusal::UserRevoked ||
                       refusal == Refusal::SiteRevoked || refusal == Refusal::KeyRevoked;
    say(QStringLiteral("refused"), ended ? Tone::Neutral : Tone::Danger,
        ended ? tr("Ended: a revocation reaches it") : details.headline, whose);
}

void AuthorityCard::say(const QString& iconName, Tone tone, const QString& sentence, const QString& detail)
{
    m_iconName = iconName;
    m_tone = tone;
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(sentence);
    draw();
}

void AuthorityCard::draw()
{
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(icon(m_iconName, m_tone).pixmap(QSize(20, 20), devicePixelRatioF()));
}

} // namespace signet::ui
