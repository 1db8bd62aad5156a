#pragma once

// The page Inspect: paste anything, see what it is, whether it holds, and why.
// Thread-safety: the window's thread only; inspection itself runs on workers.

#include "ui/inspect/authority_opinion.h"
#include "ui/inspect/found_model.h"
#include "ui/inspect/inspection_engine.h"
#include "ui/inspect/key_shelf.h"
#include "ui/inspect/keys_card.h"
#include "ui/inspect/log_reader.h"
#include "ui/inspect/recent_inputs.h"
#include "ui/inspect/report_writer.h"
#include "ui/shell/page.h"

#include <QPointer>
#include <QTimer>

class QProgressBar;
class QSplitter;
class QStackedWidget;

namespace signet::ui {

class DetailsView;
class FoundCard;
class PassphraseSheet;
class TokenEditor;

class InspectPage final : public Page
{
    Q_OBJECT

public:
    explicit InspectPage(Services services, QWidget* parent = nullptr);
    ~InspectPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("inspect"); }
    [[nodiscard]] QString title() const override { return tr("Inspect"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("inspect"); }
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] bool worksAlone() const override { return true; }
    void openFile(const QString& path) override;
    [[nodiscard]] std::vector<Scene> scenes() override;

    void loadKeys(const QString& path);
    void setExpectations(const Expectations& expectations);
    /// Replaces the input; large text is shown by its head.
    void inspectText(const QString& text);
    void clear();
    [[nodiscard]] bool isBusy() const;
    /// What the right side shows now; nothing while the page is empty.
    [[nodiscard]] const std::optional<Details>& details() const noexcept { return m_details; }

Q_SIGNALS:
    /// An inspection, a page of a log or a choice of row has been shown.
    void settled();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum class Mode { Text, Whole, Log };

    // inspect_page.cpp: making it, and the way from input to what is shown
    QWidget* makeHeader();
    QWidget* makeLeft();
    QWidget* makeRight();
    void connectParts();
    [[nodiscard]] Judgement judgement() const;
    void inspectSoon();
    void inspectNow();
    void beginInput();
    void takeOutcome(const Outcome& outcome);
    void takeNews(const LogNews& news);
    void endOfLog(bool cancelled);
    void choose(int sourceRow);
    void showDetails(Details details);
    void showSide();
    void tick();
    void showInputError(const QString& text);
    void rememberInput();
    void tellFacts();

    // inspect_commands.cpp: what can be done
    void makeCommands();
    Command* add(Command::Spec spec, std::function<void()> start);
    void enableCommands();
    void paste();
    void askForInput();
    void askForKeys();
    void removeKey();
    void trySample();
    void askWhereToExport(ReportFormat format);
    void exportTo(const QString& path, ReportFormat format);
    void copyOfToken(std::string (*rendered)(const session::Inspection&), const QString& said);
    void askPassphrase(const QString& path, bool wrong);

    // inspect_authority.cpp: what the workspace's authority says and does
    void makeAuthorityCommands();
    void considerAuthority();
    void takeOpinion();
    void endOne();
    void endPerson();
    void openEndSheet(const QString& heading, const QString& act, revocation::Revocation entry);

    // inspect_scenes.cpp: states for the picture book
    void showSample(const Result<struct Sample>& sample, bool withKeys);
    void whenSettled(std::function<void()> reached);

    Services m_services;
    KeyShelf m_shelf;
    FoundModel m_model;
    InspectionEngine m_engine;
    LogReader m_reader;
    RecentInputs m_recent;
    AuthorityOpinion* m_opinion = nullptr;

    QSplitter* m_columns = nullptr;
    QSplitter* m_left = nullptr;
    TokenEditor* m_editor = nullptr;
    QLabel* m_note = nullptr;
    QLabel* m_inputError = nullptr;
    FoundCard* m_found = nullptr;
    QWidget* m_progressCard = nullptr;
    QLabel* m_progressText = nullptr;
    QProgressBar* m_progress = nullptr;
    KeysCard* m_keys = nullptr;
    QStackedWidget* m_side = nullptr;
    DetailsView* m_detailsView = nullptr;
    QLabel* m_nothing = nullptr;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_exportMenu = nullptr;
    QPushButton* m_recentButton = nullptr;
    QPushButton* m_exportButton = nullptr;
    QPointer<PassphraseSheet> m_passphrase;

    Command* m_paste = nullptr;
    Command* m_open = nullptr;
    Command* m_clear = nullptr;
    Command* m_sample = nullptr;
    Command* m_cancel = nullptr;
    Command* m_addKeys = nullptr;
    Command* m_removeKey = nullptr;
    Command* m_end = nullptr;
    Command* m_endPerson = nullptr;
    Command* m_showKey = nullptr;
    std::vector<Command*> m_needToken; ///< enabled while a token is shown
    std::vector<Command*> m_needRows;  ///< enabled while something is listed

    Mode m_mode = Mode::Text;
    QByteArray m_whole;
    LogSource m_log;
    std::optional<Details> m_details;
    QTimer m_soon;
    QTimer m_second;
    QTimer m_settledInput;
    quint64 m_inputId = 0;
    quint64 m_choice = 0;
    int m_preferred = 0;
    QString m_inputName;
};

} // namespace signet::ui
