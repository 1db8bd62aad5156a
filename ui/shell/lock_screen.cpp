#include "ui/shell/lock_screen.h"

#include "ui/widgets/command_button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace signet::ui {

LockScreen::LockScreen(WorkspaceOpener& opener, QWidget* parent)
    : QWidget(parent),
      m_opener(opener),
      m_words(makeProse(QString(), "muted")),
      m_mark(new QLabel),
      m_unlock(new QPushButton(tr("Unlock"))),
      m_panel(new OpenerPanel(opener))
{
    setObjectName(QStringLiteral("lockScreen"));
    setAccessibleName(tr("Locked"));
    auto* card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    card->setFixedWidth(440);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(28, 28, 28, 24);
    rows->setSpacing(10);
    m_mark->setAccessibleName(tr("Locked"));
    rows->addWidget(m_mark);
    rows->addWidget(makeLabel(tr("The console is locked"), "heading"));
    rows->addWidget(m_words);
    rows->addSpacing(4);
    rows->addWidget(m_panel);
    setKind(m_unlock, ButtonKind::Primary);
    m_unlock->setAccessibleName(m_unlock->text());
    m_unlock->setToolTip(tr("Show the window again (Enter)"));
    m_unlock->setObjectName(QStringLiteral("lock.unlock"));
    m_unlock->setDefault(true);
    rows->addWidget(m_unlock, 0, Qt::AlignLeft);

    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(card);
    across->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(across);
    layout->addStretch(3);

    connect(m_unlock, &QPushButton::clicked, this, &LockScreen::unlock);
    connect(m_panel, &OpenerPanel::ended, m_unlock, &QWidget::show);
    connect(&m_opener, &WorkspaceOpener::stepChanged, this,
            [this] { m_unlock->setVisible(!m_panel->isWaiting()); });
}

void LockScreen::begin()
{
    m_mark->setPixmap(icon(QStringLiteral("lock"), Tone::Accent).pixmap(QSize(32, 32), devicePixelRatioF()));
    const bool known = m_opener.known().find(m_opener.currentId()).has_value();
    const bool file = known && m_opener.currentPlace() == SecretPlace::File;
    m_words->setText(file ? tr("The passphrase of the file of secrets opens it. What was going on goes on.")
                     : known
                         ? tr("The desktop's keychain opens it: if that is locked, your desktop asks for its "
                              "password. What was going on goes on.")
                         : tr("Nothing secret is open here, so nothing is asked."));
    m_panel->clear();
    m_unlock->show();
    m_unlock->setFocus(Qt::OtherFocusReason);
    if (file)
        unlock(); // there is nothing to press first
}

void LockScreen::unlock()
{
    m_panel->expect();
    m_opener.proveForUnlocking();
    m_unlock->setVisible(!m_panel->isWaiting());
}

bool LockScreen::event(QEvent* event)
{
    // Key sequences of the window must not fire while nobody can see what they do.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

} // namespace signet::ui
