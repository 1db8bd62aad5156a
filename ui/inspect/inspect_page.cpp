#include "ui/inspect/inspect_page.h"

#include "core/base/clock.h"
#include "ui/inspect/details_view.h"
#include "ui/inspect/empty_state.h"
#include "ui/inspect/found_card.h"
#include "ui/inspect/passphrase_sheet.h"
#include "ui/inspect/token_editor.h"
#include "ui/shell/clipboard_guard.h"
#include "ui/shell/core_words.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/text.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace signet::ui {

namespace {

enum Side { Empty, NothingFound, Token };

/// Keeps the distance that cards have from the foot of the window.
QWidget* aboveTheFoot(QWidget* card)
{
    auto* frame = new QWidget;
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(placedMargins(0, 0, 4, 16));
    layout->addWidget(card);
    return frame;
}

const auto columnsName = QStringLiteral("inspect/columns");
const auto leftName = QStringLiteral("inspect/left");

} // namespace

namespace {

/// Never narrower than what is in it, with room for its scroll bar.
class ColumnScroll final : public QScrollArea
{
public:
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int bar = verticalScrollBar()->sizeHint().width();
        return {widget()->minimumSizeHint().width() + bar, QScrollArea::minimumSizeHint().height()};
    }
};

} // namespace

InspectPage::InspectPage(Services services, QWidget* parent) : Page(parent), m_services(services)
{
    setObjectName(QStringLiteral("inspectPage"));
    setAccessibleName(title());
    setAcceptDrops(true);
    makeCommands();
    makeAuthorityCommands();
    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(16);
    m_columns->addWidget(makeLeft());
    m_columns->addWidget(makeRight());
    m_columns->setStretchFactor(0, 2);
    m_columns->setStretchFactor(1, 3);
    m_columns->setSizes({470, 690});
    m_columns->restoreState(m_services.preferences.splitter(columnsName));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(placedMargins(32, 20, 28, 0));
    layout->setSpacing(14);
    layout->addWidget(makeHeader());
    layout->addWidget(m_columns, 1);
    connectParts();
    showSide();
    enableCommands();
    tellFacts();
}

InspectPage::~InspectPage()
{
    m_services.preferences.setSplitter(columnsName, m_columns->saveState());
    m_services.preferences.setSplitter(leftName, m_left->saveState());
}

QWidget* InspectPage::makeHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(placedMargins(0, 0, 4, 0));
    row->setSpacing(8);
    row->addWidget(makeLabel(title(), "title"));
    row->addSpacing(4);
    QLabel* subtitle =
        makeElided(tr("Paste a token, a cookie line, a request, a HAR file or a log"), "muted");
    row->addWidget(subtitle, 1);
    m_recentButton = makeMenuButton(tr("Recent"), QStringLiteral("history"), m_recentMenu,
                                    tr("Inputs of this run, kept in memory only"));
    m_exportButton = makeMenuButton(tr("Export"), QStringLiteral("export"), m_exportMenu,
                                    tr("Write the report, or copy what the token says"));
    row->addWidget(new CommandButton(*m_open, ButtonKind::Plain));
    row->addWidget(new CommandButton(*m_clear, ButtonKind::Plain));
    row->addWidget(m_recentButton);
    row->addWidget(m_exportButton);
    return header;
}

QWidget* InspectPage::makeLeft()
{
    m_editor = new TokenEditor;
    m_editor->setMinimumHeight(120);
    m_note = makeProse(QString(), "small");
    m_inputError = makeProse(QString(), "error");
    m_note->hide();
    m_inputError->hide();
    auto* input = new QWidget;
    auto* inputLayout = new QVBoxLayout(input);
    inputLayout->setContentsMargins(0, 0, 0, 0);
    inputLayout->setSpacing(6);
    inputLayout->addWidget(m_editor, 1);
    inputLayout->addWidget(m_note);
    inputLayout->addWidget(m_inputError);

    m_found = new FoundCard(m_model);
    m_left = new QSplitter(Qt::Vertical);
    m_left->setChildrenCollapsible(false);
    m_left->setHandleWidth(16);
    m_left->addWidget(input);
    m_left->addWidget(m_found);
    m_left->setStretchFactor(0, 3);
    m_left->setStretchFactor(1, 2);
    m_left->restoreState(m_services.preferences.splitter(leftName));

    m_progressText = makeProse(QString(), "muted");
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reading"));
    auto* progress = new Card(tr("Reading"));
    progress->addAction(new CommandButton(*m_cancel, ButtonKind::Quiet));
    progress->body()->addWidget(m_progress);
    progress->body()->addWidget(m_progressText);
    m_progressCard = progress;
    m_progressCard->hide();

    m_keys = new KeysCard(m_shelf, *m_addKeys, *m_removeKey);
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 16);
    layout->setSpacing(16);
    layout->addWidget(m_left, 1);
    layout->addWidget(m_progressCard);
    layout->addWidget(m_keys);
    // A low window scrolls rather than flattening the fields.
    column->setObjectName(QStringLiteral("column"));
    auto* scroll = new ColumnScroll;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(column);
    return scroll;
}

QWidget* InspectPage::makeRight()
{
    m_detailsView = new DetailsView({m_end, m_endPerson, m_showKey});
    auto* nothing = new QFrame;
    nothing->setProperty("role", QStringLiteral("card"));
    auto* words = new QVBoxLayout(nothing);
    words->setContentsMargins(32, 32, 32, 32);
    words->addStretch(1);
    m_nothing = makeProse(QString(), "heading");
    words->addWidget(m_nothing);
    words->addWidget(
        makeProse(tr("Signet looks for JWTs and other JOSE tokens, and for the session cookies of "
                     "MediaWiki, Flask, Django, Rails, ASP.NET and others. If this should be one, check "
                     "that it was copied whole: a token has no spaces, and two or four dots."),
                  "muted"));
    words->addStretch(2);

    auto* right = new QWidget;
    m_side = new QStackedWidget;
    m_side->addWidget(aboveTheFoot(new EmptyState(*m_paste, *m_open, *m_sample)));
    m_side->addWidget(aboveTheFoot(nothing));
    m_side->addWidget(m_detailsView);
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_side);
    m_side->setMinimumWidth(360);
    return right;
}

void InspectPage::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(60);
    connect(&m_soon, &QTimer::timeout, this, &InspectPage::inspectNow);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &InspectPage::tick);
    m_second.start();
    m_settledInput.setSingleShot(true);
    m_settledInput.setInterval(800);
    connect(&m_settledInput, &QTimer::timeout, this, &InspectPage::rememberInput);

    connect(m_editor, &TokenEditor::edited, this, &InspectPage::inspectSoon);
    connect(m_editor, &TokenEditor::fileOffered, this, &InspectPage::openFile);
    connect(m_editor, &TokenEditor::largeTextOffered, this, &InspectPage::inspectText);
    connect(&m_engine, &InspectionEngine::finished, this,
            [this](const std::shared_ptr<const Outcome>& outcome) { takeOutcome(*outcome); });
    connect(&m_reader, &LogReader::news, this, &InspectPage::takeNews);
    connect(&m_reader, &LogReader::finished, this, &InspectPage::endOfLog);
    connect(m_found, &FoundCard::chosen, this, &InspectPage::choose);
    connect(&m_shelf, &KeyShelf::changed, this, [this] {
        m_keys->clearError();
        tellFacts();
        inspectNow(); // a new key is tried at once
    });
    connect(&m_shelf, &KeyShelf::failed, m_keys, &KeysCard::showError);
    connect(&m_shelf, &KeyShelf::passphraseNeeded, this, &InspectPage::askPassphrase);
    connect(&m_shelf, &KeyShelf::loaded, this, [this](const QString& path, int added) {
        if (m_passphrase)
            m_passphrase->close();
        const QString name = QFileInfo(path).fileName();
        Q_EMIT noticed(added == 0 ? tr("%1 holds no key that is not here already").arg(name)
                                  : tr("Opened %n key(s) from %1", nullptr, added).arg(name),
                       Tone::Good);
    });
    connect(m_keys, &KeysCard::expectationsChanged, this, &InspectPage::inspectSoon);
    connect(m_keys, &KeysCard::currentChanged, this, &InspectPage::enableCommands);
    connect(m_detailsView, &DetailsView::valueCopied, this, [this](const QString& value) {
        m_services.clipboard.copySecret(value);
        Q_EMIT noticed(tr("Copied. The clipboard is cleared in 30 seconds"), Tone::Accent);
    });
    connect(&m_recent, &RecentInputs::chosen, this, [this](const RecentInput& input) {
        if (input.path.isEmpty())
            inspectText(input.text);
        else
            openFile(input.path);
    });
}

QWidget* InspectPage::firstFocus()
{
    return m_editor;
}

Judgement InspectPage::judgement() const
{
    const Expectations expected = m_keys->expectations();
    Judgement result;
    result.context.issuer = expected.issuer;
    result.context.audience = expected.audience;
    result.context.now = expected.at.value_or(m_services.clock.now());
    result.keys = m_shelf.keys();
    return result;
}

void InspectPage::beginInput()
{
    ++m_inputId;
    m_reader.cancel();
    m_engine.cancel();
    m_soon.stop();
    m_progressCard->hide();
    m_whole.clear();
    m_log = {};
    m_mode = Mode::Text;
    m_inputName.clear();
    m_preferred = 0;
    m_note->hide();
    showInputError(QString());
    m_editor->endHead();
}

void InspectPage::inspectText(const QString& text)
{
    beginInput();
    if (text.size() <= TokenEditor::maximumShown) {
        m_editor->replaceText(text);
        inspectNow();
        return;
    }
    m_inputName = tr("pasted text");
    m_log = {QString(), text.toUtf8(), m_inputName};
    m_mode = Mode::Log;
    inspectNow();
}

void InspectPage::openFile(const QString& path)
{
    beginInput();
    m_inputName = QFileInfo(path).fileName();
    m_log = {path, QByteArray(), m_inputName};
    m_mode = Mode::Log;
    inspectNow();
}

void InspectPage::clear()
{
    beginInput();
    m_editor->replaceText(QString());
    inspectNow();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void InspectPage::inspectSoon()
{
    m_soon.start();
    enableCommands();
}

void InspectPage::inspectNow()
{
    m_soon.stop();
    switch (m_mode) {
    case Mode::Text:
        m_engine.inspect({m_editor->toPlainText(), {}, judgement(), m_preferred});
        break;
    case Mode::Whole:
        m_engine.inspect({m_editor->toPlainText(), m_whole, judgement(), m_preferred});
        break;
    case Mode::Log:
        m_model.clear();
        m_found->setCurrent(-1);
        m_details.reset();
        m_progressCard->show();
        m_progress->setRange(0, 0);
        m_progressText->setText(tr("Opening %1…").arg(m_inputName));
        Q_EMIT statusChanged(tr("Reading %1").arg(m_inputName), Tone::Accent);
        m_reader.start(m_log, judgement());
        showSide();
        break;
    }
    enableCommands();
}

void InspectPage::takeOutcome(const Outcome& outcome)
{
    if (m_mode == Mode::Log)
        return;
    m_progressCard->hide();
    Q_EMIT statusChanged(QString(), Tone::Good);
    m_model.replace(outcome.found);
    m_found->setSentence(foundSentence(outcome.tokens, outcome.plain));
    m_found->setCurrent(outcome.chosen);
    m_editor->setParts(outcome.parts);
    ++m_choice;
    m_details.reset();
    if (outcome.details) {
        showDetails(*outcome.details);
    } else {
        m_editor->markToken(0, 0);
        considerAuthority();
    }
    if (outcome.tokens + outcome.plain > 0)
        m_settledInput.start();
    showSide();
    enableCommands();
    Q_EMIT settled();
}

void InspectPage::takeNews(const LogNews& news)
{
    if (news.error) {
        m_mode = Mode::Text;
        m_progressCard->hide();
        m_editor->endHead();
        showInputError(coreAdvice(news.error->message, news.error->hint));
        Q_EMIT statusChanged(QString(), Tone::Good);
        showSide();
        return;
    }
    if (news.whole) {
        const QString text = QString::fromUtf8(*news.whole);
        if (text.size() <= TokenEditor::maximumShown) {
            m_mode = Mode::Text;
            m_editor->endHead();
            m_editor->replaceText(text);
        } else {
            m_mode = Mode::Whole;
            m_whole = *news.whole;
            m_editor->showHead(text.left(TokenEditor::maximumShown));
            m_note->setText(tr("The first %1 of %2 are shown; all of it is inspected.")
                                .arg(byteCount(TokenEditor::maximumShown),
                                     byteCount(static_cast<std::size_t>(m_whole.size()))));
            m_note->show();
        }
        inspectNow();
        return;
    }
    if (news.head) {
        m_editor->showHead(*news.head);
        m_note->setText(
            tr("The first %1 of %2 are shown; all of it is inspected.")
                .arg(byteCount(TokenEditor::maximumShown), byteCount(static_cast<std::size_t>(news.total))));
        m_note->show();
    }
    if (news.chunk)
        m_model.append(news.chunk);
    m_found->setSentence(foundSentence(news.tokens, news.plain));
    m_progress->setRange(0, 1000);
    m_progress->setValue(news.total > 0 ? static_cast<int>(news.done * 1000 / news.total) : 0);
    const auto count = [&news](session::VerdictKind kind) {
        return figure(news.verdicts[static_cast<std::size_t>(kind)]);
    };
    QString text = tr("%1 of %2 · %3 lines · %4 verified, %5 refused, %6 not verified")
                       .arg(byteCount(static_cast<std::size_t>(news.done)),
                            byteCount(static_cast<std::size_t>(news.total)), figure(news.lines),
                            count(session::VerdictKind::Accepted), count(session::VerdictKind::Refused),
                            count(session::VerdictKind::Unverified));
    if (news.tokens + news.plain > static_cast<std::size_t>(FoundModel::maximumRows))
        text += tr(" · the first %1 are listed").arg(figure(FoundModel::maximumRows));
    m_progressText->setText(text);
    if (m_found->current() < 0 && m_model.sourceCount() > 0) {
        m_found->setCurrent(0);
        choose(0);
    }
    showSide();
}

void InspectPage::endOfLog(bool cancelled)
{
    if (m_mode != Mode::Log)
        return;
    Q_EMIT statusChanged(QString(), Tone::Good);
    static_cast<Card*>(m_progressCard)
        ->setTitle(cancelled ? tr("Stopped; what was read is shown") : tr("Read to the end"));
    m_settledInput.start();
    showSide();
    enableCommands();
    Q_EMIT settled();
}

void InspectPage::choose(int sourceRow)
{
    if (sourceRow < 0 || sourceRow >= m_model.sourceCount())
        return;
    const QString shown = m_mode == Mode::Log ? QString() : m_editor->toPlainText();
    QtConcurrent::run([row = m_model.source(sourceRow), how = judgement(), shown] {
        const PositionMap positions(shown, static_cast<std::size_t>(shown.toUtf8().size()));
        return std::make_shared<const Details>(
            makeDetails(inspectionOf(row, how), how.context.now, positions));
    }).then(this, [this, choice = ++m_choice](const std::shared_ptr<const Details>& details) {
        if (choice != m_choice)
            return;
        showDetails(*details);
        showSide();
        enableCommands();
        Q_EMIT settled();
    });
}

void InspectPage::showDetails(Details details)
{
    m_details = std::move(details);
    m_detailsView->show(*m_details, judgement().context.now);
    m_preferred = m_details->position;
    const bool inText = m_mode != Mode::Log && m_model.sourceCount() > 1;
    m_editor->markToken(m_details->position, inText ? m_details->length : 0);
    if (inText && !m_editor->hasFocus())
        m_editor->scrollTo(m_details->position);
    considerAuthority();
}

void InspectPage::showSide()
{
    const bool blank = m_editor->document()->isEmpty();
    const bool reading = m_mode == Mode::Log && m_reader.isBusy();
    m_nothing->setText(reading ? tr("Nothing found yet") : tr("There is no token or cookie in this"));
    m_side->setCurrentIndex(m_details ? Token : (blank && !reading ? Empty : NothingFound));
    m_found->setVisible(m_model.sourceCount() > 1 || m_mode == Mode::Log);
}

void InspectPage::tick()
{
    if (!m_details)
        return;
    const Timestamp now = judgement().context.now;
    m_detailsView->tick(now);
    if (m_details->nextChange && now >= *m_details->nextChange && m_mode != Mode::Log)
        inspectNow(); // it may just have expired before our eyes
}

void InspectPage::showInputError(const QString& text)
{
    m_inputError->setText(text);
    m_inputError->setVisible(!text.isEmpty());
}

void InspectPage::rememberInput()
{
    if (m_model.sourceCount() == 0)
        return;
    const ListRow& row = m_model.source(std::max(0, m_found->current())).row();
    RecentInput input;
    input.id = m_inputId;
    input.title = m_log.path.isEmpty()
                      ? (row.summary.isEmpty() ? row.kind : tr("%1 · %2").arg(row.kind, row.summary))
                      : m_inputName;
    input.path = m_log.path;
    if (input.path.isEmpty())
        input.text = m_log.memory.isEmpty() ? m_editor->toPlainText() : QString::fromUtf8(m_log.memory);
    m_recent.remember(std::move(input));
}

void InspectPage::tellFacts()
{
    const int keys = m_shelf.rowCount();
    Q_EMIT factChanged(keys == 0 ? tr("no keys") : tr("%Ln key(s), kept for this run", nullptr, keys));
}

bool InspectPage::isBusy() const
{
    return m_engine.isBusy() || m_reader.isBusy() || m_soon.isActive() || m_model.isArranging() ||
           m_opinion->isAsking();
}

void InspectPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void InspectPage::dropEvent(QDropEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls()) {
        if (!url.isLocalFile())
            continue;
        event->acceptProposedAction();
        openFile(url.toLocalFile());
        return;
    }
}

} // namespace signet::ui
