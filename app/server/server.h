#pragma once

// signetd at work: a record, its authority, both doors, and what must happen now and then.
//
// Errors: Result from `open` and `start`; afterwards what goes wrong is logged. Thread-safety: one thread,
// but for what it starts.

#include "app/server/data_door/data_door.h"
#include "app/server/listening.h"
#include "app/server/settings.h"
#include "core/record/sqlite_record.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace signet::server {

class AdminDoor;

/// Where the master key lies: the credential that systemd hands over, else the setting.
[[nodiscard]] std::string masterKeyPath(const ServerSettings& settings);
/// The node's name of the settings, or the machine's.
[[nodiscard]] std::string nodeName(const ServerSettings& settings);

class Server
{
public:
    /// Reads record, master key and the whole revocation log.
    static Result<std::unique_ptr<Server>> open(const ServerSettings& settings);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Opens the doors and says so to systemd.
    [[nodiscard]] Result<void> start();
    /// Takes up what can be taken up while running, and the certificate anew.
    [[nodiscard]] Result<void> reload(const ServerSettings& settings);
    /// Accepts nothing more, lets what runs finish, writes what is only in memory.
    void stop();

private:
    explicit Server(ServerSettings settings);
    Result<void> startDataDoor();
    Result<void> startAdminDoor();
    void maintain();
    void onChange(authority::Change change);

    ServerSettings m_settings;
    SystemClock m_clock;
    std::unique_ptr<record::SqliteRecord> m_record;
    std::unique_ptr<authority::Authority> m_authority;
    std::unique_ptr<DataDoorContext> m_context;
    SocketFile m_socketFile; ///< made here, not by systemd
    std::unique_ptr<Engine> m_dataDoor;
    std::unique_ptr<AdminDoor> m_adminDoor;

    std::thread m_maintenance;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isStopping = false;
    bool m_isStarted = false; ///< the main thread's
};

} // namespace signet::server
