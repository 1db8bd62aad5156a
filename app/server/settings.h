#pragma once

// What signetd is told: by flags, else by the environment (SIGNET_…), else by the file, else by default.
//
// The file is TOML without tables: one "name = value" a line, names as the flags' without "--"; what of TOML
// is taken, settings_file.h says. The environment's names are the flags' in capitals with "_" for "-", after
// "SIGNET_".
//
// Errors: InvalidInput naming setting and source; NotFound, Io, TooLarge for the file. Thread-safety: values.

#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace signet::server {

inline constexpr std::string_view usualSettingsFile = "/etc/signet/signetd.toml";

struct ServerSettings
{
    std::string record = "/var/lib/signet/record.db";
    std::string masterKey = "/etc/signet/master-key"; ///< unless systemd hands a credential over
    std::string certificate = "/var/lib/signet/certificate.pem";
    std::string certificateKey = "/var/lib/signet/certificate.key";
    std::string node; ///< "": the machine's name

    std::string dataSocket = "/run/signet/data.sock"; ///< "": none
    std::string dataGroup;                            ///< "": the group signetd runs as
    std::string dataTcp;                              ///< "127.0.0.1:7480"; "": none
    std::string adminListen = "127.0.0.1:7443";       ///< "": none
    std::string adminName;                            ///< host in pairing links; "": see adminHost

    std::size_t workers = 0; ///< 0: one a core
    std::size_t blockingThreads = 4;
    std::size_t dataConnections = 4'096;
    std::size_t adminConnections = 256;
    std::size_t adminRate = 50; ///< requests a second of one operator or address
    std::size_t eventStreams = 64;
    std::chrono::seconds idleTime{120};
    std::chrono::seconds drainTime{20};
    std::string logLevel = "info";    ///< reloadable
    std::string logFormat = "logfmt"; ///< or "json"
};

/// One setting: its name, what it is for, and how it is read and written.
struct SettingInfo
{
    std::string_view name;
    std::string_view help;
    bool isNumber = false;
    bool reloadable = false; ///< taken up at SIGHUP
    Result<void> (*set)(ServerSettings&, const std::string& text) = nullptr;
    std::string (*get)(const ServerSettings&) = nullptr;
};
[[nodiscard]] std::span<const SettingInfo> settingInfos() noexcept;

/// Texts by name of setting, as one source gave them.
using SettingTexts = std::map<std::string, std::string, std::less<>>;

[[nodiscard]] Result<SettingTexts> readSettingsFile(const std::string& path);
/// `lookUp` is getenv, or a test's.
[[nodiscard]] SettingTexts readSettingsEnvironment(const std::function<const char*(const char*)>& lookUp);

struct Settled
{
    ServerSettings settings;
    std::map<std::string, std::string, std::less<>>
        source; ///< "flag", "environment", "file"; not there: default
};
[[nodiscard]] Result<Settled> settle(const SettingTexts& file, const SettingTexts& environment,
                                     const SettingTexts& flags);
/// The settings as a file that means the same, each under a line that says where it came from.
[[nodiscard]] std::string toToml(const Settled& settled);

/// "host:port" or "[address]:port" in two. InvalidInput.
struct HostAndPort
{
    std::string host;
    std::uint16_t port = 0;
};
[[nodiscard]] Result<HostAndPort> parseHostAndPort(const std::string& text);
[[nodiscard]] std::string machineName();
/// The host that leads to the admin door: admin-name, else the one address it listens at, else the machine's
/// name.
[[nodiscard]] std::string adminHost(const ServerSettings& settings);

} // namespace signet::server
