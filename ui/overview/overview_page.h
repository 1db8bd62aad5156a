#pragma once

// The page "Overview": is all well? A verdict, the figures of the hour, the nodes, the last revocations, and
// what is worth doing; each leads to its page.
//
// Thread-safety: the window's thread only; everything is asked and put into words in the workspace's.

#include "ui/overview/overview_facts.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QLabel;
class QProgressBar;
class QScrollArea;
class QVBoxLayout;

namespace signet::ui {

class Card;
class LastKnown;
class FigureCard;
class Notice;
class Refresher;
class RowTable;
class Sparkline;

class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Services services, QWidget* parent = nullptr);
    ~OverviewPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("overview"); }
    [[nodiscard]] QString title() const override { return tr("Overview"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("overview"); }
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] std::vector<Scene> scenes() override;
    /// Nothing is on its way.
    [[nodiscard]] bool isSettled() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeFigures();
    QWidget* makeTables();
    void startAnew();
    void ask();
    void show(const OverviewFacts& facts);
    void showRevocations(const OverviewFacts& facts);
    void showConcerns(const std::vector<Concern>& concerns);
    void markState();
    void go(const QString& page, const QVariantMap& where = {});

    Services m_services;
    Refresher* m_refresher = nullptr;
    QLabel* m_verdict = nullptr;
    LastKnown* m_lastKnown = nullptr;
    Notice* m_notice = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_content = nullptr;
    QLabel* m_waiting = nullptr;
    FigureCard* m_sessions = nullptr;
    FigureCard* m_issued = nullptr;
    FigureCard* m_key = nullptr;
    FigureCard* m_refused = nullptr;
    Sparkline* m_sessionLine = nullptr;
    Sparkline* m_issuedLine = nullptr;
    QProgressBar* m_rotation = nullptr;
    RowTable* m_nodes = nullptr;
    QLabel* m_nodesNote = nullptr;
    RowTable* m_revocations = nullptr;
    Notice* m_revocationsNotice = nullptr;
    QLabel* m_noRevocations = nullptr;
    QBoxLayout* m_tables = nullptr;
    Card* m_urgentCard = nullptr; ///< comes first, when there is anything
    QVBoxLayout* m_urgent = nullptr;
    Card* m_concernsCard = nullptr;
    QVBoxLayout* m_concerns = nullptr;
    std::vector<QString> m_shownConcerns; ///< so that an unchanged list keeps its focus
    Tone m_tone = Tone::Neutral;
    QString m_verdictText;
    Timestamp m_at{};
    bool m_hasFacts = false;
    std::uint64_t m_generation = 0; ///< of workspaces: late answers of the one before are dropped
};

} // namespace signet::ui
