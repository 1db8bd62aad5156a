#include "ui/workspace/in_process_workspace.h"

#include "core/protocol/admin_api.h"
#include "core/protocol/wire.h"

namespace signet::ui {

namespace {

constexpr std::chrono::milliseconds tickEvery{250};

} // namespace

/// Lives until its threads have ended; the workspace does not wait for that.
struct InProcessWorkspace::Engine
{
    Engine(std::shared_ptr<const Clock> itsClock, Opening itsOpening, std::shared_ptr<Relay> itsRelay)
        : clock(std::move(itsClock)), opening(std::move(itsOpening)), relay(std::move(itsRelay))
    {}
    ~Engine()
    {
        worker.reset();
        ticker.reset();
        if (household.authority)
            household.authority->close();
        client.reset();
        api.reset();
        household.live = nullptr;
        household.authority.reset();
    }

    Result<void> open(InProcessWorkspace* owner)
    {
        auto opened = opening();
        if (!opened)
            return tl::unexpected(std::move(opened.error()));
        household = std::move(*opened);
        household.authority->onChange([relay = relay, owner](authority::Change change) {
            const auto name = protocol::toString(change);
            relay->post([owner, what = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))] {
                Q_EMIT owner->changed(what);
            });
        });
        api.emplace(*household.authority);
        if (household.door)
            api->setDoor(household.door->host, household.door->port, household.door->pin);
        client.emplace(protocol::makeLocalTransport([this](const protocol::HttpRequest& request) {
                           return api->answer(request, household.actor);
                       }),
                       std::nullopt, *clock);
        ticker.emplace(WorkThread::Beat{tickEvery, [this] {
                                            if (household.live)
                                                household.live();
                                            household.authority->tick();
                                        }});
        return {};
    }

    std::shared_ptr<const Clock> clock;
    Opening opening;
    std::shared_ptr<Relay> relay;
    Household household;
    std::optional<protocol::AdminApi> api;
    std::optional<protocol::Client> client; ///< the worker's
    std::optional<WorkThread> ticker;
    std::optional<WorkThread> worker{std::in_place};
};

InProcessWorkspace::InProcessWorkspace(WorkspaceKind kind, QString name, std::shared_ptr<const Clock> clock,
                                       Opening opening)
    : m_kind(kind),
      m_name(std::move(name)),
      m_clock(std::move(clock)),
      m_relay(std::make_shared<Relay>(this)),
      m_engine(std::make_shared<Engine>(m_clock, std::move(opening), m_relay))
{
    begin();
}

InProcessWorkspace::~InProcessWorkspace()
{
    m_relay->close();
    m_engine->worker->stop();
    endElsewhere(std::move(m_engine));
}

void InProcessWorkspace::begin()
{
    m_engine->worker->add([this, engine = m_engine.get(), relay = m_relay] {
        if (engine->client)
            return;
        auto opened = engine->open(this);
        const QString sample = QString::fromStdString(engine->household.sampleCookie);
        relay->post([this, opened = std::move(opened), sample] {
            m_sampleCookie = sample;
            if (opened)
                become(ConnectionState::Connected);
            else
                become(ConnectionState::Refused, opened.error());
        });
    });
}

void InProcessWorkspace::become(ConnectionState state, Error reason)
{
    m_state = state;
    m_since = QDateTime::currentDateTimeUtc();
    m_reason = std::move(reason);
    Q_EMIT stateChanged();
}

void InProcessWorkspace::reconnect()
{
    if (m_state != ConnectionState::Refused)
        return;
    become(ConnectionState::Connecting);
    begin();
}

void InProcessWorkspace::enqueue(std::function<bool(protocol::Client*)> work)
{
    m_engine->worker->add([engine = m_engine.get(), work = std::move(work)] {
        static_cast<void>(work(engine->client ? &*engine->client : nullptr));
    });
}

} // namespace signet::ui
