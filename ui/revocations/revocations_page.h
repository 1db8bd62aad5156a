#pragma once

// The page Revocations: compose, stage, see what it will do, push, and read the log.
// Thread-safety: the window's thread only; asking and reading happen on workers.

#include "ui/revocations/compose_sheet.h"
#include "ui/revocations/desk.h"
#include "ui/revocations/revocation_log.h"
#include "ui/shell/page.h"
#include "ui/workspace/workspace_holder.h"

#include <map>
#include <memory>

class QSplitter;

namespace signet::ui {

class EffectCard;
class LastKnown;
class LogCard;
class PushCard;
class Refresher;
class StagedCard;

class RevocationsPage final : public Page
{
    Q_OBJECT

public:
    explicit RevocationsPage(Services services, QWidget* parent = nullptr);
    ~RevocationsPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("revocations"); }
    [[nodiscard]] QString title() const override { return tr("Revocations"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("revocations"); }
    [[nodiscard]] QWidget* firstFocus() override;
    void arrive(const QVariantMap& where) override;
    void openFile(const QString& path) override;
    [[nodiscard]] std::vector<Scene> scenes() override;

    /// Opens a sheet with what the token names, to end its session or its person's. For Inspect and others
    /// that have a token at hand.
    void composeFromToken(const QString& token);
    void compose(const revocation::Revocation& draft);
    /// Puts rows on the list of the current workspace.
    Result<std::size_t> stage(const StagedRows& rows);

    [[nodiscard]] Desk& desk() noexcept { return *m_desk; }
    [[nodiscard]] RevocationLog& log() noexcept { return m_log; }
    [[nodiscard]] bool isBusy() const;

private:
    struct Background; ///< what the page asks for beside the log

    void makeCommands();
    Command* add(Command::Spec spec, std::function<void()> start);
    QWidget* makeHeader();
    QWidget* makeSide();
    void enableCommands();
    void leaveDesk();
    void takeWorkspace();
    void askBackground();
    void takeBackground(const Background& background);
    void tellSubtitle();
    void openList(const QString& path);
    void push();
    void undo(bool redo);
    void staged(const Result<std::size_t>& added);

    // revocations_scenes.cpp: states for the picture book
    void whenSettled(std::function<void()> reached);

    Services m_services;
    RevocationLog m_log;
    std::map<QString, std::unique_ptr<Desk>> m_desks; ///< by workspace
    Desk* m_desk = nullptr;
    ComposeChoices m_choices;
    Refresher* m_refresher = nullptr;

    QSplitter* m_columns = nullptr;
    QLabel* m_subtitle = nullptr;
    LastKnown* m_lastKnown = nullptr;
    LogCard* m_logCard = nullptr;
    StagedCard* m_staged = nullptr;
    EffectCard* m_effect = nullptr;
    PushCard* m_pushCard = nullptr;

    Command* m_compose = nullptr;
    Command* m_list = nullptr;
    Command* m_token = nullptr;
    Command* m_undo = nullptr;
    Command* m_redo = nullptr;
    Command* m_remove = nullptr;
    Command* m_clear = nullptr;
    Command* m_push = nullptr;
    Command* m_cancelPush = nullptr;
    Command* m_filter = nullptr;
    Command* m_refresh = nullptr;
};

} // namespace signet::ui
