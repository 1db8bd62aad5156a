#include "ui/keys/schedule_sheet.h"

#include "core/base/random.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/sheet_form.h"
#include "ui/widgets/text.h"
#include "ui/workspace/workspace_holder.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace signet::ui {

using keys::KeyState;
using keys::KeyUse;

namespace {

constexpr int usualSealDays = 30;
constexpr int usualSignDays = 180;
constexpr Seconds oneDay{86'400};

/// The active key of a use and whether another waits to follow it.
struct InUse
{
    const KeyPicture* active = nullptr;
    const KeyPicture* pending = nullptr;
};

InUse inUse(const RingPicture& picture, KeyUse use)
{
    InUse found;
    for (const KeyPicture& key : picture.keys) {
        if (key.view.key.use != use)
            continue;
        if (key.view.key.state == KeyState::Active)
            found.active = &key;
        if (key.view.key.state == KeyState::Pending)
            found.pending = &key;
    }
    return found;
}

} // namespace

ScheduleSheet::ScheduleSheet(WorkspaceHolder& workspaces, std::shared_ptr<const RingPicture> picture,
                             QWidget* window)
    : Sheet(tr("Rotation by schedule"), 560, window),
      m_workspaces(workspaces),
      m_picture(std::move(picture)),
      m_id(randomIdentifier()),
      m_notice(new Notice)
{
    setObjectName(QStringLiteral("scheduleSheet"));
    addSheetHeading(*this, QStringLiteral("schedule"), Tone::Accent, tr("Rotation by schedule"));
    body()->addWidget(
        makeProse(tr("A new key is made a day ahead, so that every node has it, and takes over at its "
                     "time. Sessions go on; nobody is logged out."),
                  "muted"));
    m_seal = addLine(tr("Seal keys"), KeyUse::Seal, m_picture->sealRotation);
    m_sign = addLine(tr("Sign keys"), KeyUse::Sign, m_picture->signRotation);
    body()->addWidget(m_notice);
    const SheetButtons buttons = addSheetButtons(*this, tr("Keep this schedule"), ButtonKind::Primary);
    m_act = buttons.act;
    connect(m_act, &QPushButton::clicked, this, &ScheduleSheet::act);
    connect(&m_workspaces, &WorkspaceHolder::currentChanged, this, &Sheet::close);
    changed();
}

ScheduleSheet::Line ScheduleSheet::addLine(const QString& name, KeyUse use, std::optional<Seconds> now)
{
    Line line;
    line.on = new QCheckBox(tr("%1: a new one every").arg(name));
    line.on->setChecked(now.has_value());
    line.days = new QSpinBox;
    line.days->setRange(1, 3'650);
    line.days->setValue(now                   ? std::max(1, static_cast<int>(*now / oneDay))
                        : use == KeyUse::Seal ? usualSealDays
                                              : usualSignDays);
    line.days->setSuffix(tr(" days"));
    line.days->setAccessibleName(tr("%1: days between rotations").arg(name));
    line.days->setEnabled(line.on->isChecked());
    line.days->setMinimumWidth(110);
    line.next = makeProse(QString(), "small");
    line.next->setIndent(24);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(line.on);
    row->addWidget(line.days);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addWidget(line.next);
    connect(line.on, &QCheckBox::toggled, line.days, &QWidget::setEnabled);
    connect(line.on, &QCheckBox::toggled, this, &ScheduleSheet::changed);
    connect(line.days, &QSpinBox::valueChanged, this, &ScheduleSheet::changed);
    return line;
}

void ScheduleSheet::open()
{
    Sheet::open(m_seal.on);
}

std::optional<Seconds> ScheduleSheet::intervalOf(const Line& line)
{
    return line.on->isChecked() ? std::optional(line.days->value() * oneDay) : std::nullopt;
}

void ScheduleSheet::changed()
{
    if (!m_seal.on || !m_sign.on)
        return;
    m_id = randomIdentifier(); // another schedule is another act
    tellNext(m_seal, KeyUse::Seal);
    tellNext(m_sign, KeyUse::Sign);
    const bool differs =
        intervalOf(m_seal) != m_picture->sealRotation || intervalOf(m_sign) != m_picture->signRotation;
    if (m_act)
        m_act->setEnabled(differs && !m_acting);
}

/// What the authority will make of it: the interval counts from when the key in use became active.
void ScheduleSheet::tellNext(const Line& line, KeyUse use)
{
    const auto interval = intervalOf(line);
    const InUse keys = inUse(*m_picture, use);
    if (!interval) {
        line.next->setText(tr("Only by hand."));
    } else if (keys.pending) {
        line.next->setText(tr("%1 waits already and takes over first.").arg(keys.pending->kid));
    } else if (keys.active && keys.active->view.key.times.activated) {
        const Timestamp next = *keys.active->view.key.times.activated + *interval;
        line.next->setText(
            next <= m_picture->now
                ? tr("%1 is older than that: it is replaced as soon as every node has the new key.")
                      .arg(keys.active->kid)
                : tr("Next %1, %2.").arg(shortTime(next, m_picture->now), awayFrom(next, m_picture->now)));
    } else {
        line.next->setText(QString());
    }
}

void ScheduleSheet::act()
{
    Workspace* const workspace = m_workspaces.current();
    if (!workspace || m_acting)
        return;
    m_acting = true;
    m_act->setEnabled(false);
    m_notice->clear();
    workspace
        ->ask<authority::Settings>([seal = intervalOf(m_seal), sign = intervalOf(m_sign),
                                    id = m_id](protocol::Client& client) -> Result<authority::Settings> {
            const auto status = client.status(); // whatever else has changed meanwhile stays
            if (!status)
                return tl::unexpected(status.error());
            authority::Settings settings = status->settings;
            settings.sealRotation = seal;
            settings.signRotation = sign;
            return client.putSettings(settings, id);
        })
        .then(this, [this](const Result<authority::Settings>& answer) {
            m_acting = false;
            if (answer) {
                Q_EMIT done(tr("The schedule is kept"));
                return close();
            }
            m_act->setEnabled(true);
            m_notice->showError(QString(), answer.error());
        });
}

} // namespace signet::ui
