#pragma once

// A console in front of a real authority: its record is in memory, its clock stands until it is set, and what
// the pages ask goes through the client, a local transport and the admin API, as in a local workspace. The
// test can take the connection away, and give the operator another role.

#include "core/protocol/admin_api.h"
#include "tests/core/support/authority_fixture.h"
#include "tests/ui/console_fixture.h"
#include "ui/workspace/workspace_holder.h"

#include <QThreadPool>

namespace signet::ui {

class RealWorkspace final : public Workspace
{
public:
    explicit RealWorkspace(tests::AuthorityFixture& one)
        : m_one(one), m_api(*one.authority), m_actor{"", "Ada", authority::Role::Administrator, "local"}
    {
        m_api.setDoor("auth.example.org", 7443, std::string(43, 'A'));
        m_thread.setMaxThreadCount(1);
        m_client = std::make_unique<protocol::Client>(
            protocol::makeLocalTransport(
                [this](const protocol::HttpRequest& request) { return m_api.answer(request, m_actor); }),
            std::nullopt, one.clock);
        one.authority->onChange([this](authority::Change change) {
            const char* const names[] = {"ring",      "settings", "revocations",
                                         "operators", "nodes",    "statistics"};
            const auto name = QString::fromLatin1(names[static_cast<int>(change)]);
            QMetaObject::invokeMethod(
                this, [this, name] { Q_EMIT changed(name); }, Qt::QueuedConnection);
        });
    }
    ~RealWorkspace() override
    {
        m_thread.waitForDone();
        m_one.authority->onChange({});
    }

    [[nodiscard]] WorkspaceKind kind() const override { return WorkspaceKind::Local; }
    [[nodiscard]] QString name() const override { return QStringLiteral("wiki.example.org"); }
    [[nodiscard]] ConnectionState state() const override { return m_state; }
    [[nodiscard]] QDateTime since() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] Error reason() const override
    {
        return {ErrorCode::Unreachable, "The authority does not answer.", "Is it running?"};
    }
    [[nodiscard]] authority::Role role() const override { return m_actor.role; }
    [[nodiscard]] const Clock& clock() const override { return m_one.clock; }
    void reconnect() override { setState(ConnectionState::Connected); }

    void setState(ConnectionState state)
    {
        m_state = state;
        Q_EMIT stateChanged();
    }
    void setRole(authority::Role role)
    {
        m_thread.waitForDone();
        m_actor.role = role;
        Q_EMIT stateChanged();
    }
    /// Everything that was asked has been answered (the answers may still wait for the event loop).
    void waitForAnswers() { m_thread.waitForDone(); }

protected:
    void enqueue(std::function<bool(protocol::Client*)> work) override
    {
        const bool there = m_state == ConnectionState::Connected;
        m_thread.start([this, there, work = std::move(work)] { work(there ? m_client.get() : nullptr); });
    }

private:
    tests::AuthorityFixture& m_one;
    protocol::AdminApi m_api;
    authority::Actor m_actor;
    std::unique_ptr<protocol::Client> m_client;
    ConnectionState m_state = ConnectionState::Connected;
    QThreadPool m_thread;
};

/// A window with one or more pages in front of an authority of its own.
struct AuthorityConsole
{
    AuthorityConsole() : window(one.clock) {}

    template <typename Page>
    Page* add()
    {
        auto* page = new Page(window.services());
        window.addPage(page);
        return page;
    }

    void open()
    {
        window.finish();
        auto workspace_ = std::make_unique<RealWorkspace>(one);
        workspace = workspace_.get();
        window.workspaces().set(std::move(workspace_));
        window.show();
        const bool active = QTest::qWaitForWindowActive(&window);
        Q_UNUSED(active)
    }

    template <typename Widget = QWidget>
    [[nodiscard]] Widget* named(const char* objectName) const
    {
        auto* found = window.findChild<Widget*>(QString::fromLatin1(objectName));
        if (!found)
            qFatal("there is no %s", objectName);
        return found;
    }

    void click(const char* commandId)
    {
        QTest::mouseClick(named<QPushButton>((std::string("button.") + commandId).c_str()), Qt::LeftButton);
    }

    void answerFileDialog(const QString& path)
    {
        QTRY_VERIFY(window.findChild<QFileDialog*>());
        auto* dialog = window.findChild<QFileDialog*>();
        QTRY_VERIFY(dialog->isVisible());
        const QFileInfo file(path);
        dialog->setDirectory(file.path());
        dialog->selectFile(file.fileName());
        QPushButton* accept = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
        QTRY_VERIFY(accept->isEnabled());
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_VERIFY(!window.findChild<QFileDialog*>());
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    tests::AuthorityFixture one;
    MainWindow window;
    RealWorkspace* workspace = nullptr;
};

} // namespace signet::ui
