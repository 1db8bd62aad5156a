#include "ui/activity/activity_export.h"
#include "ui/activity/activity_model.h"
#include "ui/activity/activity_page.h"
#include "ui/activity/chain_verifier.h"
#include "ui/activity/checkpoint.h"
#include "ui/activity/checkpoint_sheet.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/save_dialog.h"
#include "ui/widgets/text.h"
#include "ui/workspace/workspace_holder.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QSaveFile>
#include <QtConcurrent>

namespace signet::ui {

namespace {

constexpr qint64 largestCheckpoint = 16 << 10;

} // namespace

Command* ActivityPage::add(Command::Spec spec, std::function<void()> start)
{
    auto* command = new Command(
        std::move(spec),
        [this, run = std::move(start)] {
            if (!isVisible())
                m_services.go(id(), {});
            run();
        },
        this);
    return m_services.commands.add(command);
}

void ActivityPage::makeCommands()
{
    const QString group = tr("Activity");
    add({QStringLiteral("activity.search"), tr("Search the activity log"), QStringLiteral("filter"),
         tr("Put the keyboard into the search"), group, QKeySequence(Qt::CTRL | Qt::Key_F)},
        [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    m_clear = add({QStringLiteral("activity.clear"), tr("Show all"), QStringLiteral("clear"),
                   tr("Take every filter away"), group},
                  [this] {
                      m_text->clear();
                      for (QComboBox* box : {m_act, m_outcome, m_operator})
                          box->setCurrentIndex(0);
                      applyFilter();
                  });
    Command* checkpoint =
        add({QStringLiteral("activity.checkpoint"), tr("Signed checkpoint…"), QStringLiteral("chain"),
             tr("How far the log goes, signed, to be kept elsewhere"), group},
            [this] { openCheckpoint(); });
    Command* csv = add({QStringLiteral("activity.csv"), tr("Entries as CSV…"), QStringLiteral("table"),
                        tr("Write the entries that match to a file"), group},
                       [this] {
                           askWhereToSave(m_services.window, *this,
                                          {tr("Save the entries"), QStringLiteral("signet-activity.csv"),
                                           QStringLiteral("CSV (*.csv)")},
                                          [this](const QString& path) { exportTo(path); });
                       });
    Command* compare =
        add({QStringLiteral("activity.compare"), tr("Compare with a checkpoint…"), QStringLiteral("open"),
             tr("Whether the log still holds what a saved checkpoint saw"), group},
            [this] { askWhatToCompare(); });
    for (Command* command : {checkpoint, csv, compare})
        m_services.workspaces.gate(*command, authority::Role::Viewer);
    m_exportMenu = new QMenu(this);
    m_exportMenu->addAction(checkpoint);
    m_exportMenu->addAction(csv);
    m_exportMenu->addSeparator();
    m_exportMenu->addAction(compare);
}

void ActivityPage::openCheckpoint()
{
    auto* sheet = new CheckpointSheet(m_services, *m_chain);
    connect(sheet, &CheckpointSheet::saveWanted, this, &ActivityPage::save);
    sheet->open();
}

/// For what came of something that was done here: it stays when the log has news.
Notice& ActivityPage::noticeOfAct()
{
    m_saysLogUnread = false;
    m_notice->offerRetry(false);
    return *m_notice;
}

void ActivityPage::save(const QString& path, const QByteArray& content)
{
    QtConcurrent::run([path, content]() -> std::optional<QString> {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
            return std::nullopt;
        return file.errorString();
    }).then(this, [this, path](const std::optional<QString>& failure) {
        if (failure)
            noticeOfAct().show(
                Tone::Danger, tr("Could not write %1: %2").arg(path, *failure),
                tr("Check that the folder is there, that you may write to it and that it has room."));
        else
            Q_EMIT noticed(tr("Wrote %1").arg(QFileInfo(path).fileName()), Tone::Good);
    });
}

void ActivityPage::exportTo(const QString& path)
{
    if (m_export)
        m_export->cancel();
    m_export = new ActivityExport(m_services.workspaces, m_model->filter(), path, this);
    m_exportingText->setText(tr("Writing %1").arg(QFileInfo(path).fileName()));
    m_exportingBar->setRange(0, 0);
    m_exporting->show();
    connect(m_export, &ActivityExport::progressed, this, [this](quint64 done, quint64 total) {
        m_exportingBar->setRange(0, static_cast<int>(total));
        m_exportingBar->setValue(static_cast<int>(done));
    });
    connect(m_export, &ActivityExport::finished, this,
            [this, path](quint64 entries, const std::optional<Error>& error, bool cancelled) {
                m_exporting->hide();
                if (error)
                    noticeOfAct().showError(tr("The export has not been written"), *error);
                else if (cancelled)
                    Q_EMIT noticed(tr("The export was cancelled; nothing was written"), Tone::Attention);
                else
                    Q_EMIT noticed(tr("Wrote %Ln entry(ies) to %1", nullptr, static_cast<int>(entries))
                                       .arg(QFileInfo(path).fileName()),
                                   Tone::Good);
            });
}

void ActivityPage::askWhatToCompare()
{
    auto* dialog = new QFileDialog(&m_services.window, tr("Open a checkpoint"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Checkpoint (*.jws)"), tr("Every file (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ActivityPage::compareWith);
    dialog->open();
}

void ActivityPage::compareWith(const QString& path)
{
    Workspace* workspace = m_services.workspaces.current();
    if (!workspace)
        return;
    workspace
        ->ask<authority::Checkpoint>([path](protocol::Client& client) -> Result<authority::Checkpoint> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return fail(ErrorCode::Io,
                            "Could not read " + path.toStdString() + ": " + file.errorString().toStdString() +
                                ".",
                            "Check that it is there and that you may read it.");
            return compareCheckpoint(client, file.read(largestCheckpoint).toStdString());
        })
        .then(this, [this, path](const Result<authority::Checkpoint>& checkpoint) {
            if (checkpoint)
                noticeOfAct().show(Tone::Good, tr("The log still holds what the checkpoint saw"),
                                   tr("Up to entry %1, as it was on %2.")
                                       .arg(figure(checkpoint->seq), fullTime(checkpoint->at)));
            else
                noticeOfAct().showError(tr("%1 does not fit").arg(QFileInfo(path).fileName()),
                                        checkpoint.error());
        });
}

} // namespace signet::ui
