#include "app/server/log.h"

#include "app/server/http/answer.h"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <atomic>

namespace signet::server {

namespace {

std::atomic<bool> writesJson{false};

spdlog::level::level_enum levelOf(LogLevel level) noexcept
{
    constexpr spdlog::level::level_enum levels[] = {spdlog::level::debug, spdlog::level::info,
                                                    spdlog::level::warn, spdlog::level::err};
    return levels[static_cast<std::size_t>(level)];
}

spdlog::level::level_enum levelNamed(const std::string& name) noexcept
{
    return name == "debug"     ? spdlog::level::debug
           : name == "warning" ? spdlog::level::warn
           : name == "error"   ? spdlog::level::err
                               : spdlog::level::info;
}

spdlog::logger& logger()
{
    static const auto one = spdlog::stderr_logger_mt("signetd");
    return *one;
}

/// Only what needs quotes gets them.
bool isPlain(std::string_view text) noexcept
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return c > ' ' && c < 0x7f && c != '"' && c != '=' && c != '\\';
    });
}

void append(std::string& line, const LogField& field, bool json)
{
    if (json) {
        line.append(",");
        appendJsonString(line, field.name);
        line.append(":");
    } else {
        line.append(" ").append(field.name).append("=");
    }
    if (field.isNumber || (!json && isPlain(field.value)))
        line.append(field.value);
    else
        appendJsonString(line, field.value);
}

} // namespace

void setUpLog(const std::string& level, const std::string& format)
{
    writesJson.store(format == "json");
    auto& log = logger();
    log.set_pattern(format == "json" ? R"({"time":"%Y-%m-%dT%H:%M:%S.%eZ","level":"%l",%v})"
                                     : "time=%Y-%m-%dT%H:%M:%S.%eZ level=%l %v",
                    spdlog::pattern_time_type::utc);
    log.set_level(levelNamed(level));
    log.flush_on(spdlog::level::debug);
}

void setLogLevel(const std::string& level)
{
    logger().set_level(levelNamed(level));
}

void logEvent(LogLevel level, std::string_view event, std::initializer_list<LogField> fields)
{
    auto& log = logger();
    if (!log.should_log(levelOf(level)))
        return;
    const bool json = writesJson.load();
    std::string line = json ? "\"event\":" : "event=";
    if (json)
        appendJsonString(line, event);
    else
        line.append(event);
    for (const LogField& field : fields)
        append(line, field, json);
    log.log(levelOf(level), "{}", line);
}

void logError(std::string_view event, const Error& error)
{
    logEvent(LogLevel::Error, event,
             {{"code", toString(error.code)}, {"message", error.message}, {"hint", error.hint}});
}

} // namespace signet::server
