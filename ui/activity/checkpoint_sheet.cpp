#include "ui/activity/checkpoint_sheet.h"

#include "ui/activity/chain_verifier.h"
#include "ui/activity/checkpoint.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/save_dialog.h"
#include "ui/widgets/sheet_form.h"
#include "ui/widgets/text.h"
#include "ui/workspace/workspace_holder.h"

#include <QVBoxLayout>

namespace signet::ui {

CheckpointSheet::CheckpointSheet(const Services& services, const ChainVerifier& chain)
    : Sheet(tr("Signed checkpoint"), 540, &services.window),
      m_services(services),
      m_chain(chain),
      m_notice(new Notice),
      m_facts(new QWidget),
      m_entry(makeProse(tr("Asking the authority to sign…"), "strong")),
      m_hash(makeProse(QString(), "small")),
      m_fits(makeProse(QString(), "plain"))
{
    addSheetHeading(*this, QStringLiteral("chain"), Tone::Accent, tr("Signed checkpoint"));
    body()->addWidget(makeProse(
        tr("It says how far the log went and with which hash, signed with the authority's checkpoint key. "
           "Keep it where the authority cannot reach it: then not even who owns the record can rewrite "
           "what is before it without being noticed."),
        "muted"));
    body()->addWidget(m_notice);
    m_hash->setFont(Theme::current().monospace());
    auto* facts = new QVBoxLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(6);
    facts->addWidget(m_entry);
    facts->addWidget(m_hash);
    facts->addWidget(m_fits);
    body()->addWidget(m_facts);
    const SheetButtons buttons = addSheetButtons(*this, tr("Save…"), ButtonKind::Primary);
    m_save = buttons.act;
    m_save->setEnabled(false);
    setButtonText(buttons.cancel, tr("Close"));
    connect(m_save, &QPushButton::clicked, this, [this] {
        const QString day = localTime(m_checkpoint.at).toUTC().date().toString(Qt::ISODate);
        askWhereToSave(m_services.window, *this,
                       {tr("Save the checkpoint"),
                        QStringLiteral("signet-checkpoint-%1-%2.jws").arg(m_checkpoint.seq).arg(day),
                        tr("Checkpoint (*.jws)")},
                       [this](const QString& path) {
                           Q_EMIT saveWanted(path, QByteArray::fromStdString(m_checkpoint.token + '\n'));
                           close();
                       });
    });
}

void CheckpointSheet::open()
{
    Sheet::open(m_save);
    Workspace* workspace = m_services.workspaces.current();
    if (!workspace)
        return;
    workspace->ask<authority::Checkpoint>([](protocol::Client& client) { return askCheckpoint(client); })
        .then(this, [this](const Result<authority::Checkpoint>& checkpoint) {
            if (checkpoint) {
                show(*checkpoint);
                return;
            }
            m_facts->hide();
            m_notice->showError(QString(), checkpoint.error());
        });
}

void CheckpointSheet::show(const authority::Checkpoint& checkpoint)
{
    m_checkpoint = checkpoint;
    m_entry->setText(tr("Up to entry %1, %2").arg(figure(checkpoint.seq), fullTime(checkpoint.at)));
    m_hash->setText(QString::fromStdString(checkpoint.hash));
    const bool same = m_chain.verified() == checkpoint.seq && m_chain.hash() == checkpoint.hash;
    m_fits->setText(
        same ? tr("The signature is verified, and the hash is the one that was computed here.")
             : tr("The signature is verified. The chain has not been verified up to this entry yet."));
    setTone(m_fits, same ? Tone::Good : Tone::Attention);
    m_save->setEnabled(true);
    m_save->setFocus(Qt::OtherFocusReason);
}

} // namespace signet::ui
