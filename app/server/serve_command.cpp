// signetd serve: runs until it is told to stop.

#include "app/server/commands.h"
#include "app/server/log.h"
#include "app/server/server.h"

#include <csignal>

namespace signet::server {

namespace {

/// The signals that steer us; blocked in every thread, taken by this one.
sigset_t steeringSignals() noexcept
{
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&set, signal);
    return set;
}

void reload(Server& server, const ReadSettings& readSettings)
{
    const auto settled = readSettings();
    const auto done = settled ? server.reload(settled->settings) : tl::unexpected(settled.error());
    if (done)
        logEvent(LogLevel::Info, "reloaded");
    else
        logError("reload_failed", done.error());
}

} // namespace

int serveCommand(const ReadSettings& readSettings)
{
    const auto settled = readSettings();
    if (!settled)
        return complain(settled.error());
    setUpLog(settled->settings.logLevel, settled->settings.logFormat);
    const sigset_t signals = steeringSignals();
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    auto server = Server::open(settled->settings);
    if (!server) {
        logError("start_failed", server.error());
        return 1;
    }
    if (auto started = (*server)->start(); !started) {
        logError("start_failed", started.error());
        return 1;
    }
    for (;;) {
        int signal = 0;
        if (::sigwait(&signals, &signal) != 0)
            continue;
        if (signal != SIGHUP)
            break;
        reload(**server, readSettings);
    }
    (*server)->stop();
    return 0;
}

} // namespace signet::server
