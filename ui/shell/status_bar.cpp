#include "ui/shell/status_bar.h"

#include "core/base/clock.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>

namespace signet::ui {

StatusBar::StatusBar(const Clock& clock, Command& palette, QWidget* parent)
    : QFrame(parent),
      m_clock(clock),
      m_shape(makeLabel(QString(), "plain")),
      m_status(makeLabel(QString(), "plain")),
      m_fact(makeLabel(QString(), "plain")),
      m_time(makeLabel(QString(), "plain"))
{
    setObjectName(QStringLiteral("statusBar"));
    setAccessibleName(tr("Status"));
    setFixedHeight(28);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(6);
    layout->addWidget(m_shape);
    layout->addWidget(m_status);
    layout->addSpacing(16);
    layout->addWidget(m_fact);
    layout->addStretch(1);
    auto* button = new CommandButton(palette, ButtonKind::Quiet);
    button->setIcon(QIcon());
    button->setText(tr("%1 everything").arg(palette.shortcut().toString(QKeySequence::NativeText)));
    layout->addWidget(button);
    layout->addSpacing(10);
    layout->addWidget(m_time);

    m_flash.setSingleShot(true);
    m_flash.setInterval(4000);
    connect(&m_flash, &QTimer::timeout, this, [this] { show(m_lasting, m_lastingTone); });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &StatusBar::tick);
    m_second.start();
    tick();
    setStatus(QString(), Tone::Good);
}

void StatusBar::setStatus(const QString& text, Tone tone)
{
    m_lasting = text.isEmpty() ? tr("Ready") : text;
    m_lastingTone = text.isEmpty() ? Tone::Good : tone;
    if (!m_flash.isActive())
        show(m_lasting, m_lastingTone);
}

void StatusBar::flash(const QString& text, Tone tone)
{
    show(text, tone);
    m_flash.start();
}

void StatusBar::setFact(const QString& text)
{
    m_fact->setText(text);
}

void StatusBar::show(const QString& text, Tone tone)
{
    const char* const shapes[] = {"\u25cb", "\u25d4", "\u25cf", "\u25b2", "\u25a0"};
    m_shape->setText(QString::fromUtf8(shapes[static_cast<int>(tone)]));
    m_status->setText(text);
    setTone(m_shape, tone);
    setTone(m_status, tone);
}

void StatusBar::tick()
{
    const QString time = QString::fromStdString(formatTimestamp(m_clock.now()));
    m_time->setText(tr("UTC %1").arg(time.mid(11, 8)));
}

} // namespace signet::ui
