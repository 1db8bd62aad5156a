#include "ui/shell/workspace_strip.h"

#include "core/base/clock.h"
#include "ui/shell/core_words.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLocale>

namespace signet::ui {

namespace {

QString ago(const QDateTime& since)
{
    const Seconds passed(std::max<qint64>(0, since.secsTo(QDateTime::currentDateTimeUtc())));
    return coreWord(formatDuration(passed));
}

QString clockTime(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime().time(), QStringLiteral("HH:mm:ss"));
}

} // namespace

WorkspaceStrip::WorkspaceStrip(WorkspaceHolder& holder, Command& again, Command& connectAnew, QWidget* parent)
    : QFrame(parent),
      m_holder(holder),
      m_words(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_icon(new QLabel),
      m_headline(makeLabel(QString(), "strong")),
      m_detail(makeLabel(QString(), "plain")),
      m_again(new CommandButton(again, ButtonKind::Quiet)),
      m_anew(new CommandButton(connectAnew, ButtonKind::Quiet))
{
    setObjectName(QStringLiteral("strip"));
    m_icon->setFixedSize(18, 18);
    m_headline->setObjectName(QStringLiteral("strip.headline"));
    m_detail->setObjectName(QStringLiteral("strip.detail"));
    m_words->setSpacing(8);
    m_words->addWidget(m_headline);
    m_words->addWidget(m_detail, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(placedMargins(32, 4, 28, 4));
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addLayout(m_words, 1);
    row->addWidget(m_again);
    row->addWidget(m_anew);
    m_second.setInterval(1'000);
    m_patience.setSingleShot(true);
    m_patience.setInterval(400);
    for (QTimer* timer : {&m_second, &m_patience})
        connect(timer, &QTimer::timeout, this, &WorkspaceStrip::follow);
    for (const auto signal : {&WorkspaceHolder::currentChanged, &WorkspaceHolder::stateChanged})
        connect(&holder, signal, this, [this] {
            m_patience.start();
            follow();
        });
    connect(&Theme::current(), &Theme::changed, this, &WorkspaceStrip::follow);
    follow();
}

void WorkspaceStrip::follow()
{
    const Workspace* workspace = m_holder.current();
    m_again->hide();
    m_anew->hide();
    m_second.stop();
    if (!workspace) {
        hide();
        return;
    }
    switch (workspace->state()) {
    case ConnectionState::Connecting:
        if (!m_patience.isActive())
            say("neutral", QStringLiteral("again"), tr("Connecting to %1…").arg(workspace->name()),
                QString());
        else
            hide();
        return;
    case ConnectionState::Lost:
        showLost(*workspace);
        return;
    case ConnectionState::Refused:
        showRefused(*workspace);
        return;
    case ConnectionState::Connected:
    case ConnectionState::Closed:
        break;
    }
    if (workspace->kind() == WorkspaceKind::Demo)
        say("accent", QStringLiteral("demo"), tr("Demo"),
            tr("Everything here is invented; nothing is kept."));
    else
        hide();
}

void WorkspaceStrip::showLost(const Workspace& workspace)
{
    const auto next = workspace.nextAttempt();
    const QString tries =
        next ? tr("Trying again in %n s.", nullptr,
                  static_cast<int>(std::max<qint64>(1, QDateTime::currentDateTimeUtc().secsTo(*next))))
             : tr("Trying now…");
    const QString figures = m_holder.status() ? tr("Figures are the last known.") : QString();
    // What never was there was not lost.
    const QString what = m_holder.status() ? tr("Connection to %1 lost since %2 (%3).")
                                           : tr("%1 cannot be reached since %2 (%3).");
    say("attention", QStringLiteral("lost"),
        what.arg(workspace.name(), clockTime(workspace.since()), ago(workspace.since())),
        QStringLiteral("%1 %2").arg(figures, tries).trimmed());
    m_detail->setToolTip(coreWords(workspace.reason().message));
    m_again->show();
    m_second.start();
}

void WorkspaceStrip::showRefused(const Workspace& workspace)
{
    const Error reason = workspace.reason();
    say("danger", QStringLiteral("refused"), coreWords(reason.message), coreWords(reason.hint));
    m_detail->setToolTip(m_detail->text());
    m_again->show();
    m_anew->setVisible(reason.code == ErrorCode::Untrusted || reason.code == ErrorCode::Unauthorized);
}

void WorkspaceStrip::say(const char* tone, const QString& iconName, const QString& headline,
                         const QString& detail)
{
    const QString name = QString::fromLatin1(tone);
    const bool trouble = name == QLatin1String("attention") || name == QLatin1String("danger");
    m_words->setDirection(trouble ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_words->setSpacing(trouble ? 0 : 8);
    layout()->setContentsMargins(32, trouble ? 8 : 4, 28, trouble ? 8 : 4);
    setStyleProperty(this, "tone", name);
    for (QLabel* label : {m_headline, m_detail}) {
        setStyleProperty(label, "tone", name);
        label->setWordWrap(trouble);
    }
    m_detail->setVisible(!detail.isEmpty());
    const Tone ink = name == QLatin1String("danger")      ? Tone::Danger
                     : name == QLatin1String("attention") ? Tone::Attention
                     : name == QLatin1String("accent")    ? Tone::Accent
                                                          : Tone::Neutral;
    m_icon->setPixmap(icon(iconName, ink).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_icon->setAccessibleName(headline);
    m_headline->setText(headline);
    m_detail->setText(detail);
    m_detail->setToolTip(QString());
    setAccessibleName(headline);
    setAccessibleDescription(detail);
    show();
}

} // namespace signet::ui
