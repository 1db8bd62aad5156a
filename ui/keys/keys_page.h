#pragma once

// The page Keys: the ring as a table and a timeline, one key in detail, and every act on the ring with its
// dry run. Thread-safety: the window's thread only; asking happens on the workspace's worker.

#include "ui/keys/export_sheet.h"
#include "ui/keys/key_story.h"
#include "ui/keys/ring_picture.h"
#include "ui/shell/page.h"
#include "ui/workspace/workspace_holder.h"

class QMenu;

namespace signet::ui {

class KeyDetail;
class LastKnown;
class Notice;
class Refresher;
class RingCard;
class RowTable;

class KeysPage final : public Page
{
    Q_OBJECT

public:
    explicit KeysPage(Services services, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("keys"); }
    [[nodiscard]] QString title() const override { return tr("Keys"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("key"); }
    [[nodiscard]] QWidget* firstFocus() override;
    void arrive(const QVariantMap& where) override;
    void openFile(const QString& path) override;
    [[nodiscard]] std::vector<Scene> scenes() override;

    /// The ring as last told; nullptr before the first answer.
    [[nodiscard]] const std::shared_ptr<const RingPicture>& picture() const noexcept { return m_picture; }
    [[nodiscard]] bool isBusy() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    // keys_page.cpp: making it, and the way from the authority to what is shown
    QWidget* makeHeader();
    QWidget* makeLower();
    void takeWorkspace();
    void askRing();
    void take(std::shared_ptr<const RingPicture> picture);
    void choose(const QString& kid);
    void askStory();
    void showStory();
    void tell();

    // keys_commands.cpp: what can be done
    void makeCommands();
    Command* add(Command::Spec spec, std::function<void()> start);
    void gate(Command* command, authority::Role role, std::function<QString()> further = {});
    void addKeyCommands();
    void addBundleCommands();
    void showFitting();
    void openAct(authority::KeyAct act);
    void openSchedule();
    void openExport(ExportSheet::Form form);
    void openImport(const QString& path);
    [[nodiscard]] const KeyPicture* chosen() const;
    [[nodiscard]] QString obstacleFor(authority::KeyAct act) const;

    // keys_scenes.cpp: states for the picture book
    void whenSettled(std::function<void()> reached);

    Services m_services;
    Refresher* m_refresher = nullptr;
    std::shared_ptr<const RingPicture> m_picture;
    QString m_current;
    std::optional<KeyStory> m_story;
    quint64 m_storyAsked = 0;
    bool m_askingStory = false;

    QLabel* m_subtitle = nullptr;
    LastKnown* m_lastKnown = nullptr;
    RingCard* m_ring = nullptr;
    KeyDetail* m_detail = nullptr;
    RowTable* m_sites = nullptr;
    QLabel* m_noSites = nullptr;
    RowTable* m_history = nullptr;
    QLabel* m_noHistory = nullptr;
    QWidget* m_lower = nullptr;
    Notice* m_storyNotice = nullptr;
    QMenu* m_exportMenu = nullptr;
    QPushButton* m_exportButton = nullptr;

    Command* m_rotate = nullptr;
    Command* m_stage = nullptr;
    Command* m_schedule = nullptr;
    Command* m_import = nullptr;
    Command* m_twin = nullptr;
    struct KeyCommand
    {
        authority::KeyAct act;
        Command* command;
    };
    std::vector<KeyCommand> m_keyCommands; ///< on the chosen key
};

} // namespace signet::ui
