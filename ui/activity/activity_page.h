#pragma once

// The page "Activity": who did what and when, allowed or refused; searched by the authority, each act in
// full, the chain verified in the background, checkpoints and CSV for elsewhere.
//
// Thread-safety: the window's thread only.

#include "ui/activity/activity_reading.h"
#include "ui/shell/page.h"

#include <QPointer>
#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QLineEdit;
class QMenu;
class QProgressBar;
class QTableView;

namespace signet::ui {

class ActivityDetail;
class ActivityExport;
class ActivityModel;
class ChainBanner;
class ChainVerifier;
class LastKnown;
class Notice;
class Refresher;

class ActivityPage final : public Page
{
    Q_OBJECT

public:
    explicit ActivityPage(Services services, QWidget* parent = nullptr);
    ~ActivityPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("activity"); }
    [[nodiscard]] QString title() const override { return tr("Activity"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("activity"); }
    [[nodiscard]] QWidget* firstFocus() override;
    void arrive(const QVariantMap& where) override;
    [[nodiscard]] std::vector<Scene> scenes() override;

    [[nodiscard]] ActivityModel& model() noexcept { return *m_model; }
    [[nodiscard]] ChainVerifier& chain() noexcept { return *m_chain; }
    [[nodiscard]] bool isSettled() const;
    void exportTo(const QString& path);
    void compareWith(const QString& path);

private:
    void makeCommands();
    Command* add(Command::Spec spec, std::function<void()> start);
    QWidget* makeHeader();
    QWidget* makeFilters();
    QWidget* makeLog();
    void startAnew();
    void applyFilter();
    void askOperators();
    void look();
    void showCurrent();
    void fitColumns();
    void openCheckpoint();
    void askWhatToCompare();
    Notice& noticeOfAct();
    void save(const QString& path, const QByteArray& content);
    bool eventFilter(QObject* watched, QEvent* event) override;

    Services m_services;
    ActivityModel* m_model;
    ChainVerifier* m_chain;
    Refresher* m_refresher = nullptr;
    ChainBanner* m_banner = nullptr;
    LastKnown* m_lastKnown = nullptr;
    QLabel* m_count = nullptr;
    Notice* m_notice = nullptr;
    bool m_saysLogUnread = false; ///< whether that is what the notice says
    QLineEdit* m_text = nullptr;
    QComboBox* m_act = nullptr;
    QComboBox* m_outcome = nullptr;
    QComboBox* m_operator = nullptr;
    QTimer m_typing;
    QTimer m_pulse; ///< refused acts change nothing, so nothing tells of them
    QTableView* m_table = nullptr;
    QWidget* m_nothing = nullptr;
    QLabel* m_nothingHeading = nullptr;
    QLabel* m_nothingWords = nullptr;
    QPushButton* m_nothingClear = nullptr;
    ActivityDetail* m_detail = nullptr;
    QWidget* m_exporting = nullptr;
    QLabel* m_exportingText = nullptr;
    QProgressBar* m_exportingBar = nullptr;
    QMenu* m_exportMenu = nullptr;
    Command* m_clear = nullptr;
    QPointer<ActivityExport> m_export;
    std::uint64_t m_wanted = 0; ///< the entry somebody was led to
    Timestamp m_at{};
    std::uint64_t m_generation = 0;
};

} // namespace signet::ui
