#include "ui/revocations/list_sheet.h"

#include "ui/widgets/notice.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/sheet_form.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace signet::ui {

using revocation::Kind;

namespace {

/// The kinds a list can be of, in the order of the segments.
constexpr Kind listKinds[] = {Kind::User, Kind::Session, Kind::Remember, Kind::Key};
constexpr qsizetype maximumShown = 64 * 1024; ///< more is kept aside; the editor shows its beginning
constexpr std::size_t problemsShown = 20;

/// An editor that hands large texts over instead of laying them out.
class ListEditor final : public QPlainTextEdit
{
public:
    std::function<void(const QString&)> onLargeText;
    std::function<void(const QString&)> onFile;

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override
    {
        return source->hasUrls() || QPlainTextEdit::canInsertFromMimeData(source);
    }
    void insertFromMimeData(const QMimeData* source) override
    {
        if (source->hasUrls() && source->urls().constFirst().isLocalFile())
            onFile(source->urls().constFirst().toLocalFile());
        else if (source->text().size() > maximumShown)
            onLargeText(source->text());
        else
            QPlainTextEdit::insertFromMimeData(source);
    }
};

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    ListSheet::tr("%1 cannot be read: %2.")
                        .arg(QFileInfo(path).fileName(), file.errorString())
                        .toStdString(),
                    ListSheet::tr("Check that it is there and that you may read it.").toStdString());
    if (file.size() > static_cast<qint64>(ParsedEntries::maximumText))
        return fail(ErrorCode::TooLarge,
                    ListSheet::tr("%1 is larger than 32 MB.").arg(QFileInfo(path).fileName()).toStdString(),
                    ListSheet::tr("Divide it; 100,000 revocations can be staged at once.").toStdString());
    return file.readAll();
}

} // namespace

struct ListSheet::Reading
{
    std::atomic<bool> cancelled{false};
    std::atomic<std::size_t> done{0};
    std::size_t total = 0;
};

ListSheet::ListSheet(ComposeChoices choices, const Clock& clock, QWidget* window)
    : Sheet(tr("From a list or CSV"), 720, window),
      m_clock(clock),
      m_kinds(new Segments(tr("What the list is of"))),
      m_name(makeLabel(QString(), "small")),
      m_progress(new QProgressBar),
      m_result(makeProse(QString(), "strong")),
      m_problems(new RowTable(tr("Lines that were not understood"))),
      m_notice(new Notice)
{
    setObjectName(QStringLiteral("listSheet"));
    addSheetHeading(*this, QStringLiteral("paste"), Tone::Accent, tr("From a list or CSV"));
    body()->addWidget(makeProse(
        tr("One on each line, or a CSV whose first line names its columns: kind, site, target (or user, "
           "session, key), reason, before."),
        "muted"));
    m_kinds->add(tr("Users"), tr("Each line is a user of the site, as \u201csub\u201d has it"));
    m_kinds->add(tr("Sessions"), tr("Each line is the id of a session"));
    m_kinds->add(tr("Remember tokens"), tr("Each line is the id of a remember token"));
    m_kinds->add(tr("Keys"), tr("Each line is a kid"));
    body()->addWidget(m_kinds, 0, Qt::AlignLeft);
    makeForm(choices);
    makeInput();
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reading"));
    m_progress->hide();
    m_result->setObjectName(QStringLiteral("list.result"));
    m_result->hide();
    m_problems->rows()->setColumns({{tr("line"), 56, Qt::AlignRight},
                                    {tr("text"), 200, Qt::AlignLeft},
                                    {tr("why not"), -1, Qt::AlignLeft}});
    m_problems->setMinimumHeight(72); // of a line, in a low window
    m_problems->setMaximumHeight(132);
    m_problems->hide();
    body()->addWidget(m_progress);
    body()->addWidget(m_result);
    body()->addWidget(m_problems);
    body()->addWidget(m_notice);
    const SheetButtons buttons = addSheetButtons(*this, tr("Stage them"), ButtonKind::Primary);
    m_stage = buttons.act;
    m_stage->setEnabled(false);
    m_stage->setToolTip(tr("Put them on the list; nothing happens until the list is pushed"));
    connect(m_stage, &QPushButton::clicked, this, &ListSheet::stage);
    connect(m_kinds, &Segments::chosen, this, &ListSheet::chooseKind);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, &ListSheet::read);
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_progress->setValue(static_cast<int>(m_current ? m_current->done.load() / 1024 : 0));
        m_progress->show();
    });
    connect(this, &Sheet::closed, this, [this] {
        if (m_current)
            m_current->cancelled = true;
    });
}

ListSheet::~ListSheet()
{
    if (m_current)
        m_current->cancelled = true;
}

void ListSheet::makeForm(const ComposeChoices& choices)
{
    auto* form = new SheetForm;
    m_form = form;
    m_site = form->addChoice(tr("Site"), tr("Where they are logged in, unless the list says so itself"));
    m_site->addItems(choices.sites);
    m_reason = form->addLine(tr("Reason"), tr("For all of them, unless the list says so itself"),
                             tr("Up to 500 bytes; it is kept with each entry"));
    body()->addLayout(form);
    connect(m_site, &QComboBox::currentIndexChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_reason, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
}

void ListSheet::makeInput()
{
    auto* editor = new ListEditor;
    m_text = editor;
    editor->setProperty("kind", QStringLiteral("raw"));
    editor->setAccessibleName(tr("The list"));
    editor->setPlaceholderText(tr("Paste the list here, or drop a file"));
    editor->setFont(Theme::current().monospace());
    editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    editor->setTabChangesFocus(true);
    editor->setMinimumHeight(96);
    editor->onLargeText = [this](const QString& text) { takeText(text.toUtf8(), tr("pasted text")); };
    editor->onFile = [this](const QString& path) { openFile(path); };
    auto* openButton = new QPushButton(tr("Open a file\u2026"));
    setKind(openButton, ButtonKind::Plain);
    openButton->setObjectName(QStringLiteral("list.open"));
    openButton->setAccessibleName(openButton->text());
    openButton->setToolTip(tr("Read the list from a text or CSV file"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(openButton);
    body()->addWidget(editor, 1);
    body()->addLayout(row);
    connect(editor, &QPlainTextEdit::textChanged, this, [this] {
        m_whole.clear();
        m_name->clear();
        m_soon.start();
    });
    connect(openButton, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(window(), tr("Open a list"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({tr("Lists (*.csv *.tsv *.txt)"), tr("Every file (*)")});
        connect(dialog, &QFileDialog::fileSelected, this, &ListSheet::openFile);
        dialog->open();
    });
}

void ListSheet::open()
{
    m_kinds->setCurrent(0);
    Sheet::open(m_text);
}

void ListSheet::chooseKind()
{
    m_form->setRowVisible(m_site, listKinds[m_kinds->current()] != Kind::Key);
    read();
}

void ListSheet::openFile(const QString& path)
{
    m_notice->clear();
    QtConcurrent::run(readFile, path).then(this, [this, path](const Result<QByteArray>& content) {
        if (content)
            takeText(*content, QFileInfo(path).fileName());
        else
            m_notice->showError(QString(), content.error());
    });
}

/// A large text is kept as it is, and only its beginning laid out.
void ListSheet::takeText(QByteArray text, const QString& name)
{
    const bool isLarge = text.size() > maximumShown;
    m_text->setPlainText(QString::fromUtf8(text.left(maximumShown)));
    if (isLarge)
        m_whole = std::move(text);
    m_name->setText(isLarge ? tr("%1, %2; its beginning is shown")
                                  .arg(name, byteCount(static_cast<std::size_t>(m_whole.size())))
                            : name);
    read();
}

ParseDefaults ListSheet::defaults() const
{
    ParseDefaults result;
    result.kind = listKinds[std::max(0, m_kinds->current())];
    result.site = result.kind == Kind::Key ? std::string() : m_site->currentText().toStdString();
    result.reason = m_reason->text().trimmed().toStdString();
    return result;
}

void ListSheet::read()
{
    m_soon.stop();
    if (m_current)
        m_current->cancelled = true; // of what was read before
    auto reading = std::make_shared<Reading>();
    m_current = reading;
    m_parsed.reset();
    m_stage->setEnabled(false);
    const QByteArray text = m_whole.isEmpty() ? m_text->toPlainText().toUtf8() : m_whole;
    reading->total = static_cast<std::size_t>(text.size());
    if (text.trimmed().isEmpty()) {
        m_reading = false;
        show(ParsedEntries());
        return;
    }
    m_reading = true;
    m_progress->setRange(0, static_cast<int>(reading->total / 1024 + 1));
    m_tick.start();
    QtConcurrent::run([text, reading, with = defaults(), now = m_clock.now()] {
        return parseEntries({text.constData(), static_cast<std::size_t>(text.size())}, with, now,
                            [&](std::size_t done) {
                                reading->done = done;
                                return !reading->cancelled;
                            });
    }).then(this, [this, reading](const ParsedEntries& parsed) {
        if (reading != m_current)
            return;
        m_reading = false;
        show(parsed);
    });
}

void ListSheet::show(const ParsedEntries& parsed)
{
    m_tick.stop();
    m_progress->hide();
    m_parsed = parsed;
    const auto count = static_cast<int>(parsed.chunk ? parsed.chunk->entries.size() : 0);
    QStringList parts;
    if (count > 0)
        parts << tr("%Ln revocation(s) understood", nullptr, count);
    if (parsed.problemCount > 0)
        parts << tr("%Ln line(s) not", nullptr, static_cast<int>(parsed.problemCount));
    if (parsed.repeated > 0)
        parts << tr("%Ln repeated", nullptr, static_cast<int>(parsed.repeated));
    if (parsed.tooMany)
        parts << tr("no more than %1 at once").arg(figure(ParsedEntries::maximumEntries));
    m_result->setText(parts.join(QStringLiteral(" · ")));
    m_result->setVisible(!parts.isEmpty());
    std::vector<Row> rows;
    for (const ParseProblem& problem : parsed.problems) {
        if (rows.size() == problemsShown)
            break;
        Row row;
        row.id = QString::number(problem.line);
        row.cells.resize(3);
        row.cells[0].text = figure(problem.line);
        row.cells[0].kind = Cell::Kind::Muted;
        row.cells[1].text = problem.text;
        row.cells[1].kind = Cell::Kind::Mono;
        row.cells[2].text = problem.message;
        row.cells[2].tip = problem.message;
        rows.push_back(std::move(row));
    }
    m_problems->setVisible(!rows.empty());
    m_problems->setRows(std::move(rows));
    m_stage->setEnabled(count > 0);
    setButtonText(m_stage, count > 0 ? tr("Stage %Ln", nullptr, count) : tr("Stage them"));
}

void ListSheet::stage()
{
    if (!m_parsed || !m_parsed->chunk)
        return;
    m_refused = false;
    Q_EMIT composed(rowsOf(m_parsed->chunk));
    if (!m_refused)
        close();
}

void ListSheet::refuse(const Error& error)
{
    m_refused = true;
    m_notice->showError(QString(), error);
}

} // namespace signet::ui
