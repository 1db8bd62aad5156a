#include "app/server/server.h"

#include "app/server/admin_door/admin_door.h"
#include "app/server/log.h"
#include "app/server/metrics.h"

#include <sys/resource.h>
#include <systemd/sd-daemon.h>

#include <algorithm>
#include <cstdlib>

#include <unistd.h>

namespace signet::server {

namespace {

constexpr std::chrono::milliseconds tickInterval{250};

/// Connections are descriptors: as many as the system lets us have.
std::size_t raiseDescriptorLimit(std::size_t wanted)
{
    constexpr std::size_t others = 128;
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    const std::size_t most = limit.rlim_max == RLIM_INFINITY ? wanted + others : limit.rlim_max;
    return std::min(wanted, most > 2 * others ? most - others : others);
}

} // namespace

std::string masterKeyPath(const ServerSettings& settings)
{
    const char* const folder =
        std::getenv("CREDENTIALS_DIRECTORY"); // NOLINT(concurrency-mt-unsafe): at start
    if (folder != nullptr && *folder != '\0') {
        std::string path = std::string(folder) + "/master-key";
        if (::access(path.c_str(), F_OK) == 0)
            return path;
    }
    return settings.masterKey;
}

std::string nodeName(const ServerSettings& settings)
{
    return settings.node.empty() ? machineName() : settings.node;
}

Result<std::unique_ptr<Server>> Server::open(const ServerSettings& settings)
{
    std::unique_ptr<Server> server(new Server(settings));
    auto masterKey = authority::MasterKey::load(masterKeyPath(settings));
    if (!masterKey)
        return tl::unexpected(masterKey.error());
    auto opened = record::SqliteRecord::open(settings.record);
    if (!opened)
        return tl::unexpected(opened.error());
    server->m_record = std::move(*opened);
    if (auto claimed = server->m_record->claimNode(nodeName(settings)); !claimed)
        return tl::unexpected(claimed.error());
    auto authority = authority::Authority::open(*server->m_record, std::move(*masterKey), server->m_clock,
                                                {nodeName(settings), SIGNET_VERSION});
    if (!authority)
        return tl::unexpected(authority.error());
    server->m_authority = std::move(*authority);
    server->m_authority->onChange(
        [self = server.get()](authority::Change change) { self->onChange(change); });
    return server;
}

Server::Server(ServerSettings settings) : m_settings(std::move(settings)) {}

Server::~Server()
{
    stop();
}

Result<void> Server::start()
{
    m_isStarted = true;
    // What a change is told to is there before a request of either door can make one.
    m_context = std::make_unique<DataDoorContext>(*m_authority, m_clock);
    if (auto started = startAdminDoor(); !started)
        return started;
    if (auto started = startDataDoor(); !started)
        return started;
    m_maintenance = std::thread([this] { maintain(); });
    ::sd_notify(0, "READY=1");
    logEvent(LogLevel::Info, "started",
             {{"version", SIGNET_VERSION}, {"node", nodeName(m_settings)}, {"record", m_settings.record}});
    return {};
}

Result<void> Server::startDataDoor()
{
    m_context->metrics = [this] {
        return metricsText(*m_authority, m_dataDoor->figures(),
                           m_adminDoor ? m_adminDoor->figures() : AdminFigures(), SIGNET_VERSION);
    };
    auto listeners = listenersOfSystemd();
    if (!listeners)
        return tl::unexpected(listeners.error());
    if (listeners->empty() && !m_settings.dataSocket.empty()) {
        auto one = listenAtPath(m_settings.dataSocket, m_settings.dataGroup);
        if (!one)
            return tl::unexpected(one.error());
        m_socketFile = socketFileAt(m_settings.dataSocket);
        listeners->push_back(*one);
    }
    if (!m_settings.dataTcp.empty()) {
        auto one = listenAtLoopback(*parseHostAndPort(m_settings.dataTcp));
        if (!one)
            return tl::unexpected(one.error());
        listeners->push_back(*one);
    }
    if (listeners->empty())
        return fail(ErrorCode::InvalidInput, "The data door has nowhere to listen.",
                    "Set data-socket or data-tcp.");
    EngineLimits limits;
    limits.connections = raiseDescriptorLimit(m_settings.dataConnections);
    limits.idleTime = m_settings.idleTime;
    const std::size_t cores = std::max(std::thread::hardware_concurrency(), 1U);
    m_dataDoor = std::make_unique<Engine>(limits, m_settings.workers == 0 ? cores : m_settings.workers,
                                          m_settings.blockingThreads,
                                          [this] { return std::make_unique<DataDoor>(*m_context); });
    for (const Listener& listener : *listeners)
        logEvent(LogLevel::Info, "listening",
                 {{"door", "data"}, {"address", addressOf(listener.descriptor)}});
    return m_dataDoor->start(std::move(*listeners));
}

Result<void> Server::startAdminDoor()
{
    if (m_settings.adminListen.empty())
        return {};
    auto listener = listenAt(*parseHostAndPort(m_settings.adminListen));
    if (!listener)
        return tl::unexpected(listener.error());
    const std::string address = addressOf(listener->descriptor);
    m_adminDoor = std::make_unique<AdminDoor>(*m_authority, m_clock);
    if (auto started = m_adminDoor->start(listener->descriptor, m_settings); !started)
        return started;
    logEvent(LogLevel::Info, "listening", {{"door", "admin"}, {"address", address}});
    return {};
}

Result<void> Server::reload(const ServerSettings& settings)
{
    for (const SettingInfo& info : settingInfos()) {
        const std::string text = info.get(settings);
        if (text == info.get(m_settings))
            continue;
        if (!info.reloadable) {
            logEvent(LogLevel::Warning, "setting_needs_restart", {{"setting", info.name}});
            continue;
        }
        if (auto set = info.set(m_settings, text); !set)
            return set;
        logEvent(LogLevel::Info, "setting_changed", {{"setting", info.name}});
    }
    setLogLevel(m_settings.logLevel);
    return m_adminDoor ? m_adminDoor->reload(m_settings) : Result<void>();
}

void Server::onChange(authority::Change change)
{
    if (m_context && change != authority::Change::Statistics)
        m_context->siteGeneration.fetch_add(1, std::memory_order_acq_rel);
    if (m_adminDoor)
        m_adminDoor->tell(change);
}

/// Hears the log, flushes, takes due steps; and tells systemd's watchdog that this still happens.
void Server::maintain()
{
    std::unique_lock lock(m_mutex);
    while (!m_changed.wait_for(lock, tickInterval, [this] { return m_isStopping; })) {
        lock.unlock();
        m_authority->tick();
        ::sd_notify(0, "WATCHDOG=1");
        lock.lock();
    }
}

void Server::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_isStarted || std::exchange(m_isStopping, true))
            return;
    }
    ::sd_notify(0, "STOPPING=1");
    logEvent(LogLevel::Info, "stopping");
    m_changed.notify_all();
    const std::chrono::milliseconds time = m_settings.drainTime;
    const auto begin = std::chrono::steady_clock::now();
    if (m_adminDoor)
        m_adminDoor->stopAccepting();
    // Before it is closed: while somebody listens there nobody replaces it.
    removeSocketFile(m_socketFile);
    if (m_dataDoor)
        m_dataDoor->drain(time);
    const auto spent =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin);
    if (m_adminDoor)
        m_adminDoor->stop(std::max(time - spent, std::chrono::milliseconds(0)));
    if (m_maintenance.joinable())
        m_maintenance.join();
    if (m_authority) {
        m_authority->onChange({});
        m_authority->close();
    }
    logEvent(LogLevel::Info, "stopped");
}

} // namespace signet::server
