#include "ui/workspace/remote_workspace.h"

#include <QRandomGenerator>

#include <array>
#include <atomic>

namespace signet::ui {

namespace {

constexpr std::array<const char*, 6> everything{"ring",      "settings", "revocations",
                                                "operators", "nodes",    "statistics"};
constexpr std::chrono::milliseconds cancelAgain{50};
/// Clocks that differ by less are one clock, read at the two ends of a network.
constexpr Seconds sameClock{2};

/// The authority's time: ours, and how far it is ahead.
class TheirClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const noexcept override
    {
        return m_ours.now() + Seconds(m_ahead.load(std::memory_order_relaxed));
    }
    void learn(Timestamp theirs) noexcept
    {
        const Seconds ahead = theirs - m_ours.now();
        const bool same = ahead < sameClock && -ahead < sameClock;
        m_ahead.store(same ? 0 : ahead.count(), std::memory_order_relaxed);
    }

private:
    SystemClock m_ours;
    std::atomic<Seconds::rep> m_ahead{0};
};

/// Whether the connection itself is at fault, and no repeating will mend it.
bool isFinal(ErrorCode code)
{
    return code == ErrorCode::Untrusted || code == ErrorCode::Unauthorized || code == ErrorCode::ClockOff;
}

} // namespace

/// What a first question found out.
struct RemoteWorkspace::Greeting
{
    authority::Role role = authority::Role::Viewer;
};

/// Lives until its threads have ended; the workspace does not wait for that.
struct RemoteWorkspace::Engine
{
    Engine(const RemotePlace& place, jose::Jwk itsKey, RemoteTimes itsTimes, std::shared_ptr<Relay> itsRelay)
        : key(std::move(itsKey)), times(itsTimes), relay(std::move(itsRelay))
    {
        tls.host = place.host;
        tls.port = place.port;
        tls.pin = place.pin;
        tls.connectTimeout = times.connecting;
        tls.answerTimeout = times.answering;
        worker.emplace();
        watcher.emplace();
    }
    ~Engine()
    {
        stop();
        while (!watcher->waitFor(cancelAgain))
            cancel();
        while (!worker->waitFor(cancelAgain))
            cancel();
    }

    void stop()
    {
        stopping = true;
        worker->stop();
        watcher->stop();
    }
    void cancel()
    {
        const std::lock_guard lock(mutex);
        for (protocol::Client* client : busy)
            client->cancel();
    }
    /// The stream of a lost connection may hang for a while; the next one must not wait for it.
    void stopHearing()
    {
        const std::lock_guard lock(mutex);
        if (ears)
            ears->cancel();
    }
    void hearWith(protocol::Client* client)
    {
        const std::lock_guard lock(mutex);
        ears = client;
    }

    /// A client that `cancel` reaches, for as long as it lives.
    struct Reachable
    {
        Reachable(Engine& itsEngine, int retries)
            : engine(itsEngine),
              client(protocol::makeTlsTransport(itsEngine.tls), itsEngine.key, itsEngine.signing,
                     protocol::ClientOptions{retries, std::chrono::milliseconds{200}})
        {
            const std::lock_guard lock(engine.mutex);
            engine.busy.push_back(&client);
        }
        ~Reachable()
        {
            const std::lock_guard lock(engine.mutex);
            std::erase(engine.busy, &client);
        }
        Reachable(const Reachable&) = delete;
        Reachable& operator=(const Reachable&) = delete;

        Engine& engine;
        protocol::Client client;
    };

    /// On the worker: asks who we are and what time it is there.
    Result<Greeting> greet()
    {
        Reachable once(*this, 0);
        const auto self = once.client.self();
        if (!self)
            return tl::unexpected(self.error());
        const auto status = once.client.status();
        if (!status)
            return tl::unexpected(status.error());
        clock.learn(status->now);
        if (!questions)
            questions = std::make_unique<Reachable>(*this, 2);
        connected = true;
        return Greeting{self->role};
    }

    jose::Jwk key;
    RemoteTimes times;
    std::shared_ptr<Relay> relay;
    protocol::TlsOptions tls;
    SystemClock signing;
    TheirClock clock;
    std::atomic<bool> connected{false};
    std::atomic<bool> stopping{false};

    std::mutex mutex;
    std::vector<protocol::Client*> busy;  ///< guarded by `mutex`
    protocol::Client* ears = nullptr;     ///< guarded by `mutex`: of `busy`, the one that hears
    std::unique_ptr<Reachable> questions; ///< the worker's
    std::optional<WorkThread> watcher;
    std::optional<WorkThread> worker;
};

RemoteWorkspace::RemoteWorkspace(RemotePlace place, jose::Jwk operatorKey, RemoteTimes times)
    : m_name(place.name),
      m_times(times),
      m_relay(std::make_shared<Relay>(this)),
      m_engine(std::make_shared<Engine>(place, std::move(operatorKey), times, m_relay))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &RemoteWorkspace::attempt);
    m_look.setInterval(times.looking);
    connect(&m_look, &QTimer::timeout, this, &RemoteWorkspace::tellAllChanged);
    attempt();
}

RemoteWorkspace::~RemoteWorkspace()
{
    m_relay->close();
    m_engine->stop();
    m_engine->cancel();
    endElsewhere(std::move(m_engine));
}

const Clock& RemoteWorkspace::clock() const
{
    return m_engine->clock;
}

std::optional<QDateTime> RemoteWorkspace::nextAttempt() const
{
    if (!m_retry.isActive())
        return std::nullopt;
    return QDateTime::currentDateTimeUtc().addMSecs(m_retry.remainingTime());
}

void RemoteWorkspace::attempt()
{
    if (m_trying)
        return;
    m_trying = true;
    m_engine->worker->add([this, engine = m_engine.get(), relay = m_relay] {
        auto greeting = engine->greet();
        relay->post([this, greeting = std::move(greeting)] { take(greeting); });
    });
}

void RemoteWorkspace::take(const Result<Greeting>& greeting)
{
    m_trying = false;
    if (!greeting) {
        if (isFinal(greeting.error().code))
            refuse(greeting.error());
        else
            lose(greeting.error());
        return;
    }
    const bool wasLost = m_state != ConnectionState::Connecting;
    m_failures = 0;
    m_role = greeting->role;
    ++m_connection;
    m_engine->watcher->add([this, engine = m_engine.get(), relay = m_relay, connection = m_connection] {
        Engine::Reachable ears(*engine, 0);
        engine->hearWith(&ears.client);
        const auto ended = ears.client.watch([&](const std::string& what) {
            relay->post([this, name = QString::fromStdString(what)] { heard(name); });
            return !engine->stopping.load();
        });
        engine->hearWith(nullptr);
        const Error error =
            ended ? Error{ErrorCode::Unreachable, "The authority closed the connection.", {}} : ended.error();
        relay->post([this, connection, error] { watchEnded(connection, error); });
    });
    become(ConnectionState::Connected, {});
    if (wasLost)
        tellAllChanged();
}

void RemoteWorkspace::lose(const Error& error)
{
    m_engine->connected = false;
    m_engine->stopHearing();
    m_look.stop();
    const auto growing = m_times.firstPause * (1 << std::min(m_failures++, 16));
    const auto pause = std::min<std::chrono::milliseconds>(growing, m_times.longestPause);
    const double spread = 0.8 + 0.4 * QRandomGenerator::global()->generateDouble();
    m_retry.start(static_cast<int>(static_cast<double>(pause.count()) * spread));
    if (m_state == ConnectionState::Lost) {
        m_reason = error; // lost since when it was first lost
        Q_EMIT stateChanged();
        return;
    }
    become(ConnectionState::Lost, error);
}

void RemoteWorkspace::refuse(const Error& error)
{
    m_engine->connected = false;
    m_engine->stopHearing();
    m_look.stop();
    m_retry.stop();
    become(ConnectionState::Refused, error);
}

void RemoteWorkspace::watchEnded(std::uint64_t connection, const Error& error)
{
    if (connection != m_connection || m_state != ConnectionState::Connected)
        return;
    if (isFinal(error.code))
        refuse(error);
    else if (error.code == ErrorCode::Unreachable)
        lose(error);
    else
        m_look.start();
}

void RemoteWorkspace::questionLost()
{
    if (m_state == ConnectionState::Connected)
        lose({ErrorCode::Unreachable, tr("The connection to %1 was lost.").arg(m_name).toStdString(), {}});
}

void RemoteWorkspace::heard(const QString& what)
{
    if (what == QLatin1String("operators")) {
        ask<authority::Operator>([](protocol::Client& client) {
            return client.self();
        }).then(this, [this](const Result<authority::Operator>& self) {
            if (self && self->role != m_role) {
                m_role = self->role;
                Q_EMIT stateChanged();
            } else if (!self && isFinal(self.error().code)) {
                refuse(self.error());
            }
        });
    }
    Q_EMIT changed(what);
}

void RemoteWorkspace::tellAllChanged()
{
    for (const char* what : everything)
        Q_EMIT changed(QString::fromLatin1(what));
}

void RemoteWorkspace::become(ConnectionState state, const Error& reason)
{
    m_state = state;
    m_since = QDateTime::currentDateTimeUtc();
    m_reason = reason;
    Q_EMIT stateChanged();
}

void RemoteWorkspace::reconnect()
{
    if (m_state == ConnectionState::Connected || m_state == ConnectionState::Connecting)
        return;
    m_retry.stop();
    m_failures = 0;
    attempt();
    Q_EMIT stateChanged(); // the banner's words change
}

void RemoteWorkspace::enqueue(std::function<bool(protocol::Client*)> work)
{
    m_engine->worker->add([this, engine = m_engine.get(), relay = m_relay, work = std::move(work)] {
        const bool isConnected = engine->connected.load();
        if (work(isConnected ? &engine->questions->client : nullptr) || !isConnected)
            return;
        engine->connected = false;
        // Told before any later attempt tells what it found, since both come from this thread.
        relay->post([this] { questionLost(); });
    });
}

} // namespace signet::ui
