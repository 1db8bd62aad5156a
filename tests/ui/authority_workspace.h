#pragma once

// A workspace for tests over a real authority in this process, reached as a local workspace reaches its own:
// through the admin door's routes. The connection can be cut, answers can be lost on their way, the
// operator's role can be changed.

#include "core/authority/authority.h"
#include "core/base/random.h"
#include "core/protocol/admin_api.h"
#include "core/protocol/client.h"
#include "core/record/sqlite_record.h"
#include "ui/workspace/workspace.h"

#include <QThreadPool>

#include <atomic>
#include <mutex>

namespace signet::ui {

/// The value, or the end of the test with the error's sentence.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", result.error().message.c_str(), result.error().hint.c_str());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// An authority with one site, and a clock that stands until it is set.
struct TestAuthority
{
    /// `fill` puts into the record what has happened before.
    explicit TestAuthority(
        const std::function<void(record::SqliteRecord&)>& fill = {},
        std::unique_ptr<record::SqliteRecord> itsRecord = must(record::SqliteRecord::openInMemory()))
        : record(std::move(itsRecord))
    {
        const auto bytes = randomSecret(32);
        auto masterKey = must(authority::MasterKey::fromBytes(bytes.bytes()));
        authority::Site site;
        site.name = "enwiki";
        site.origin = "https://en.example.org";
        must(authority::Authority::initialise(*record, masterKey, clock,
                                              {"https://auth.example.org", "wiki.example.org", site}));
        if (fill)
            fill(*record);
        site.name = "dewiki";
        site.origin = "https://de.example.org";
        authority =
            must(authority::Authority::open(*record, std::move(masterKey), clock, {"a.example.org", "test"}));
        must(authority->putSite(intent(), site));
    }

    /// Time passes, and what is due is done.
    void pass(Seconds time)
    {
        clock.advance(time);
        authority->tick();
    }

    static authority::Intent intent()
    {
        return {{"", "test", authority::Role::Administrator, "local"}, randomIdentifier(), "digest"};
    }

    authority::Sealed seal(const std::string& subject, bool remember = false)
    {
        authority::SealRequest request;
        request.site = "enwiki";
        request.subject = subject;
        request.name = subject;
        request.remember = remember;
        return must(authority->seal(request, scratch));
    }

    /// "" when the token opens, else the refusal's name.
    std::string refusalOf(const std::string& token)
    {
        const auto opened = authority->openSession("enwiki", token, scratch);
        return opened ? std::string() : std::string(toString(opened.error().refusal));
    }

    std::vector<authority::PushedRevocation> revoke(std::vector<revocation::Revocation> entries)
    {
        return must(authority->revoke(intent(), std::move(entries)));
    }

    ManualClock clock{*parseTimestamp("2026-11-24T14:05:22Z")};
    std::unique_ptr<record::SqliteRecord> record;
    std::unique_ptr<authority::Authority> authority;
    authority::SessionScratch scratch;
};

class AuthorityWorkspace final : public Workspace
{
public:
    explicit AuthorityWorkspace(TestAuthority& authority,
                                const QString& name = QStringLiteral("wiki.example.org"))
        : m_authority(authority), m_api(*authority.authority), m_name(name)
    {
        m_worker.setMaxThreadCount(1);
        m_client.emplace(protocol::makeLocalTransport(
                             [this](const protocol::HttpRequest& request) { return answer(request); }),
                         std::nullopt, m_authority.clock,
                         protocol::ClientOptions{0, std::chrono::milliseconds(1)});
        m_authority.authority->onChange([this](authority::Change change) {
            const QString what = nameOf(change);
            QMetaObject::invokeMethod(
                this,
                [this, what] {
                    if (m_state == ConnectionState::Connected)
                        Q_EMIT changed(what);
                },
                Qt::QueuedConnection);
        });
    }
    ~AuthorityWorkspace() override
    {
        m_authority.authority->onChange({});
        m_worker.waitForDone();
    }

    WorkspaceKind kind() const override { return WorkspaceKind::Remote; }
    QString name() const override { return m_name; }
    ConnectionState state() const override { return m_state; }
    QDateTime since() const override { return QDateTime::currentDateTimeUtc(); }
    Error reason() const override { return {ErrorCode::Unreachable, "The connection was cut.", "Wait."}; }
    authority::Role role() const override { return m_role; }
    const Clock& clock() const override { return m_authority.clock; }
    void reconnect() override { restore(); }

    void setRole(authority::Role role)
    {
        m_role = role;
        Q_EMIT stateChanged();
    }
    /// From now on nothing arrives, as if the cable were pulled.
    void cut()
    {
        m_cut = true;
        become(ConnectionState::Lost);
    }
    void restore()
    {
        m_cut = false;
        m_loseAnswers = 0;
        become(ConnectionState::Connected);
        for (const char* what : {"ring", "settings", "revocations", "operators", "nodes", "statistics"})
            Q_EMIT changed(QString::fromLatin1(what));
    }
    /// So many writes are carried out, and their answers lost with the connection.
    void loseAnswers(int count) { m_loseAnswers = count; }
    /// Writes that reached the authority.
    [[nodiscard]] int writes() const { return m_writes; }
    /// Holds every question back until `release`.
    void hold() { m_gate.lock(); }
    void release() { m_gate.unlock(); }

protected:
    void enqueue(std::function<bool(protocol::Client*)> work) override
    {
        m_worker.start([this, work = std::move(work)] {
            const std::lock_guard gate(m_gate);
            const bool stands = work(m_cut ? nullptr : &*m_client);
            m_authority.authority->tick();
            if (!stands && !m_cut) {
                m_cut = true;
                QMetaObject::invokeMethod(
                    this, [this] { become(ConnectionState::Lost); }, Qt::QueuedConnection);
            }
        });
    }

private:
    static QString nameOf(authority::Change change)
    {
        switch (change) {
        case authority::Change::Ring:
            return QStringLiteral("ring");
        case authority::Change::Settings:
            return QStringLiteral("settings");
        case authority::Change::Revocations:
            return QStringLiteral("revocations");
        case authority::Change::Operators:
            return QStringLiteral("operators");
        case authority::Change::Nodes:
            return QStringLiteral("nodes");
        case authority::Change::Statistics:
            break;
        }
        return QStringLiteral("statistics");
    }

    protocol::HttpResponse answer(const protocol::HttpRequest& request)
    {
        const bool writes = !protocol::find(request.headers, "idempotency-key").empty();
        auto response = m_api.answer(request, {"", "Ada", m_role, "192.0.2.1"});
        if (!writes)
            return response;
        ++m_writes;
        if (m_loseAnswers > 0) {
            --m_loseAnswers;
            return protocol::toResponse({ErrorCode::Unreachable, "The connection broke.", "Wait."});
        }
        return response;
    }

    void become(ConnectionState state)
    {
        m_state = state;
        Q_EMIT stateChanged();
    }

    TestAuthority& m_authority;
    protocol::AdminApi m_api;
    std::optional<protocol::Client> m_client;
    QString m_name;
    ConnectionState m_state = ConnectionState::Connected;
    std::atomic<authority::Role> m_role{authority::Role::Administrator};
    std::atomic<bool> m_cut{false};
    std::atomic<int> m_loseAnswers{0};
    std::atomic<int> m_writes{0};
    std::mutex m_gate;
    QThreadPool m_worker;
};

} // namespace signet::ui
