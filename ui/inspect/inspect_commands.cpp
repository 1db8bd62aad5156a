#include "core/session/inspection/report.h"
#include "ui/inspect/details_view.h"
#include "ui/inspect/found_card.h"
#include "ui/inspect/inspect_page.h"
#include "ui/inspect/passphrase_sheet.h"
#include "ui/inspect/samples.h"
#include "ui/inspect/token_editor.h"
#include "ui/shell/clipboard_guard.h"
#include "ui/shell/core_words.h"
#include "ui/widgets/command_button.h"
#include "ui/workspace/workspace_holder.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QtConcurrent>

namespace signet::ui {

namespace {

/// A file dialog that belongs to the window and answers later; never a nested event loop.
QFileDialog* makeDialog(QWidget& window, const QString& title, QFileDialog::AcceptMode mode)
{
    auto* dialog = new QFileDialog(&window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    return dialog;
}

std::string tokenItself(const session::Inspection& inspection)
{
    return inspection.token;
}

} // namespace

Command* InspectPage::add(Command::Spec spec, std::function<void()> start)
{
    return m_services.commands.add(new Command(std::move(spec), std::move(start), this));
}

void InspectPage::makeCommands()
{
    const QString group = tr("Inspect");
    const QString keyGroup = tr("Keys and report");
    const auto ctrlShift = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::SHIFT | key); };
    m_paste = add({QStringLiteral("inspect.paste"), tr("Paste"), QStringLiteral("paste"),
                   tr("Replace the input with the clipboard and inspect it"), group, ctrlShift(Qt::Key_V)},
                  [this] { paste(); });
    m_open = add({QStringLiteral("inspect.open"), tr("Open…"), QStringLiteral("open"),
                  tr("Open a file: a log, a HAR file, a cookie jar, a saved request"), group,
                  QKeySequence(Qt::CTRL | Qt::Key_O)},
                 [this] { askForInput(); });
    m_clear = add({QStringLiteral("inspect.clear"), tr("Clear"), QStringLiteral("clear"),
                   tr("Empty the input and forget what was found"), group,
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X)},
                  [this] { clear(); });
    m_sample = add({QStringLiteral("inspect.sample"), tr("Try a sample"), QStringLiteral("sample"),
                    tr("Make a session cookie and its key on the spot, and inspect it"), group},
                   [this] { trySample(); });
    m_cancel = add({QStringLiteral("inspect.cancel"), tr("Stop reading"), QStringLiteral("close"),
                    tr("Stop reading the file; what was read stays"), group,
                    QKeySequence(Qt::CTRL | Qt::Key_Period)},
                   [this] { m_reader.cancel(); });
    m_needRows.push_back(
        add({QStringLiteral("inspect.filter"), tr("Filter what was found"), QStringLiteral("filter"),
             tr("Show only rows with certain words"), group, QKeySequence(Qt::CTRL | Qt::Key_F)},
            [this] { m_found->focusFilter(); }));
    m_needRows.push_back(
        add({QStringLiteral("inspect.next"), tr("Next token"), QStringLiteral("next"),
             tr("Show the next row of what was found"), group, QKeySequence(Qt::ALT | Qt::Key_Down)},
            [this] { m_found->step(1); }));
    m_needRows.push_back(
        add({QStringLiteral("inspect.previous"), tr("Previous token"), QStringLiteral("previous"),
             tr("Show the row before this one"), group, QKeySequence(Qt::ALT | Qt::Key_Up)},
            [this] { m_found->step(-1); }));
    add({QStringLiteral("inspect.focus"), tr("Go to the input"), QStringLiteral("inspect"),
         tr("Put the keyboard into the input"), group, QKeySequence(Qt::CTRL | Qt::Key_I)},
        [this] { m_editor->setFocus(Qt::ShortcutFocusReason); });

    m_addKeys = add({QStringLiteral("keys.add"), tr("Add keys…"), QStringLiteral("key-add"),
                     tr("Open a JWK, JWKS, PEM or key bundle file, for this run only"), keyGroup,
                     ctrlShift(Qt::Key_O)},
                    [this] { askForKeys(); });
    m_removeKey = add({QStringLiteral("keys.remove"), tr("Remove"), QStringLiteral("trash"),
                       tr("Take the selected key away"), keyGroup},
                      [this] { removeKey(); });
    const auto exporter = [&](const QString& id, const QString& title, ReportFormat format,
                              QKeySequence keys) {
        m_needRows.push_back(
            add({id, title, QStringLiteral("export"), tr("Write what was found to a file"), keyGroup, keys},
                [this, format] { askWhereToExport(format); }));
        return m_needRows.back();
    };
    m_exportMenu = new QMenu(this);
    m_exportMenu->addAction(exporter(QStringLiteral("export.json"), tr("Report as JSON…"), ReportFormat::Json,
                                     QKeySequence(Qt::CTRL | Qt::Key_S)));
    m_exportMenu->addAction(exporter(QStringLiteral("export.markdown"), tr("Report as Markdown…"),
                                     ReportFormat::Markdown, ctrlShift(Qt::Key_M)));
    m_exportMenu->addAction(exporter(QStringLiteral("export.pdf"), tr("Report as PDF…"), ReportFormat::Pdf,
                                     QKeySequence(Qt::CTRL | Qt::Key_P)));
    m_exportMenu->addSeparator();
    const auto copier = [&](const QString& id, const QString& title, const QString& iconName,
                            QKeySequence keys, std::string (*rendered)(const session::Inspection&)) {
        Command* command =
            add({id, title, iconName, tr("Copy; the clipboard is cleared after 30 seconds"), keyGroup, keys},
                [this, rendered, title] { copyOfToken(rendered, title); });
        m_needToken.push_back(command);
        m_exportMenu->addAction(command);
    };
    copier(QStringLiteral("copy.curl"), tr("Copy as curl"), QStringLiteral("terminal"), ctrlShift(Qt::Key_U),
           &session::toCurl);
    copier(QStringLiteral("copy.claims"), tr("Copy claims"), QStringLiteral("copy"), ctrlShift(Qt::Key_C),
           &session::claimsJson);
    copier(QStringLiteral("copy.token"), tr("Copy token"), QStringLiteral("copy"), {}, &tokenItself);

    m_recentMenu = new QMenu(this);
    m_recentMenu->setObjectName(QStringLiteral("inspect.recentMenu"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, [this] { m_recent.fill(*m_recentMenu); });
    add({QStringLiteral("inspect.recent"), tr("Recent inputs"), QStringLiteral("history"),
         tr("Inputs of this run, kept in memory only"), group, ctrlShift(Qt::Key_R)},
        [this] { m_recentButton->click(); });
    add({QStringLiteral("export.menu"), tr("Export or copy…"), QStringLiteral("export"),
         tr("Everything that can be done with what was found"), keyGroup, QKeySequence(Qt::CTRL | Qt::Key_E)},
        [this] { m_exportButton->click(); });
}

void InspectPage::enableCommands()
{
    const bool rows = m_model.sourceCount() > 0;
    for (Command* command : m_needRows)
        command->setEnabled(rows);
    const bool token = m_details && !m_details->inspection->token.empty();
    for (Command* command : m_needToken)
        command->setEnabled(token);
    m_clear->setEnabled(rows || !m_editor->document()->isEmpty() || m_mode == Mode::Log);
    m_cancel->setEnabled(m_reader.isBusy());
    m_removeKey->setEnabled(m_keys && m_keys->currentKey() >= 0);
    if (m_exportButton)
        m_exportButton->setEnabled(rows);
}

void InspectPage::paste()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (mime && mime->hasText())
        inspectText(mime->text());
    else
        showInputError(tr("The clipboard holds no text. Copy a token or a cookie line first."));
}

void InspectPage::askForInput()
{
    QFileDialog* dialog =
        makeDialog(m_services.window, tr("Open a file to inspect"), QFileDialog::AcceptOpen);
    connect(dialog, &QFileDialog::fileSelected, this, &InspectPage::openFile);
    dialog->open();
}

void InspectPage::askForKeys()
{
    m_keys->clearError();
    QFileDialog* dialog = makeDialog(m_services.window, tr("Open key files"), QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Keys (*.jwk *.jwks *.json *.pem *.key *.crt *.cer *.der *.pub *.bundle)"),
                            tr("Every file (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
        for (const QString& path : paths)
            loadKeys(path);
    });
    dialog->open();
}

void InspectPage::loadKeys(const QString& path)
{
    m_shelf.load(path);
}

void InspectPage::setExpectations(const Expectations& expectations)
{
    m_keys->setExpectations(expectations);
}

void InspectPage::removeKey()
{
    m_shelf.removeAt(m_keys->currentKey());
}

void InspectPage::askPassphrase(const QString& path, bool wrong)
{
    if (m_passphrase && m_passphrase->path() == path) {
        if (wrong)
            m_passphrase->refuse();
        return;
    }
    m_passphrase = new PassphraseSheet(path, &m_services.window);
    connect(m_passphrase, &PassphraseSheet::given, this,
            [this](const QString& file, const std::shared_ptr<SecretBytes>& passphrase) {
                m_shelf.load(file, std::move(*passphrase));
            });
    m_passphrase->open();
}

void InspectPage::trySample()
{
    const Workspace* const workspace = m_services.workspaces.current();
    if (workspace && !workspace->sampleCookie().isEmpty())
        return inspectText(workspace->sampleCookie());
    QtConcurrent::run([now = m_services.clock.now()] {
        return std::make_shared<Result<Sample>>(makeSessionSample(now));
    }).then(this, [this](const std::shared_ptr<Result<Sample>>& sample) { showSample(*sample, true); });
}

void InspectPage::showSample(const Result<Sample>& sample, bool withKeys)
{
    if (!sample) {
        showInputError(coreWords(sample.error().message));
        return;
    }
    if (withKeys)
        m_shelf.add(sample->keys);
    inspectText(QString::fromStdString(sample->text));
}

void InspectPage::askWhereToExport(ReportFormat format)
{
    const char* const suffixes[] = {"json", "md", "pdf"};
    const QString suffix = QString::fromLatin1(suffixes[static_cast<int>(format)]);
    QFileDialog* dialog = makeDialog(m_services.window, tr("Write the report"), QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->selectFile(QStringLiteral("signet-inspection.") + suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString& path) { exportTo(path, format); });
    dialog->open();
}

void InspectPage::exportTo(const QString& path, ReportFormat format)
{
    Q_EMIT statusChanged(tr("Writing %1").arg(QFileInfo(path).fileName()), Tone::Accent);
    QtConcurrent::run(writeReport, ReportJob{path, format, m_model.shown(), judgement()})
        .then(this, [this, path](const std::optional<Error>& error) {
            Q_EMIT statusChanged(QString(), Tone::Good);
            if (error)
                showInputError(coreAdvice(error->message, error->hint));
            else
                Q_EMIT noticed(tr("Wrote %1").arg(QFileInfo(path).fileName()), Tone::Good);
        });
}

void InspectPage::copyOfToken(std::string (*rendered)(const session::Inspection&), const QString& said)
{
    if (!m_details)
        return;
    m_services.clipboard.copySecret(QString::fromStdString(rendered(*m_details->inspection)));
    Q_EMIT noticed(tr("%1: done. The clipboard is cleared in 30 seconds").arg(said), Tone::Accent);
}

} // namespace signet::ui
