#include "app/server/settings.h"

#include "app/server/settings_file.h"
#include "core/base/descriptor.h"

#include <arpa/inet.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <charconv>
#include <cstring>

#include <fcntl.h>

namespace signet::server {

namespace {

constexpr std::size_t largestFile = std::size_t{1} << 20;

template <std::string ServerSettings::*member>
Result<void> setText(ServerSettings& settings, const std::string& text)
{
    settings.*member = text;
    return {};
}

template <std::string ServerSettings::*member>
std::string getText(const ServerSettings& settings)
{
    return settings.*member;
}

std::optional<std::size_t> number(const std::string& text, std::size_t least, std::size_t most)
{
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < least || value > most)
        return std::nullopt;
    return value;
}

tl::unexpected<Error> notANumber(std::size_t least, std::size_t most)
{
    return fail(ErrorCode::InvalidInput,
                "is not a number from " + std::to_string(least) + " to " + std::to_string(most) + ".");
}

template <std::size_t ServerSettings::*member, std::size_t least, std::size_t most>
Result<void> setNumber(ServerSettings& settings, const std::string& text)
{
    const auto value = number(text, least, most);
    if (!value)
        return notANumber(least, most);
    settings.*member = *value;
    return {};
}

template <std::size_t ServerSettings::*member>
std::string getNumber(const ServerSettings& settings)
{
    return std::to_string(settings.*member);
}

template <std::chrono::seconds ServerSettings::*member, std::size_t least, std::size_t most>
Result<void> setSeconds(ServerSettings& settings, const std::string& text)
{
    const auto value = number(text, least, most);
    if (!value)
        return notANumber(least, most);
    settings.*member = std::chrono::seconds(*value);
    return {};
}

template <std::chrono::seconds ServerSettings::*member>
std::string getSeconds(const ServerSettings& settings)
{
    return std::to_string((settings.*member).count());
}

template <std::string ServerSettings::*member>
Result<void> setAddress(ServerSettings& settings, const std::string& text)
{
    if (!text.empty() && !parseHostAndPort(text))
        return fail(ErrorCode::InvalidInput, "is not an address and a port.",
                    "\"127.0.0.1:7443\" and \"[::1]:7443\" are.");
    settings.*member = text;
    return {};
}

Result<void> setLevel(ServerSettings& settings, const std::string& text)
{
    if (text != "debug" && text != "info" && text != "warning" && text != "error")
        return fail(ErrorCode::InvalidInput, "is not debug, info, warning or error.");
    settings.logLevel = text;
    return {};
}

Result<void> setFormat(ServerSettings& settings, const std::string& text)
{
    if (text != "logfmt" && text != "json")
        return fail(ErrorCode::InvalidInput, "is not logfmt or json.");
    settings.logFormat = text;
    return {};
}

using S = ServerSettings;
constexpr std::array<SettingInfo, 20> infos{{
    {"record", "the record's file", false, false, setText<&S::record>, getText<&S::record>},
    {"master-key", "file of the master key, mode 0600, unless systemd hands it over as a credential", false,
     false, setText<&S::masterKey>, getText<&S::masterKey>},
    {"certificate", "the admin door's certificate, PEM; read again at SIGHUP", false, true,
     setText<&S::certificate>, getText<&S::certificate>},
    {"certificate-key", "its private key, PEM, mode 0600", false, true, setText<&S::certificateKey>,
     getText<&S::certificateKey>},
    {"node", "this node's name among those of the record; the machine's name if empty", false, false,
     setText<&S::node>, getText<&S::node>},
    {"data-socket", "Unix socket of the data door, unless systemd hands one over; none if empty", false,
     false, setText<&S::dataSocket>, getText<&S::dataSocket>},
    {"data-group", "group that may open the data door's socket", false, false, setText<&S::dataGroup>,
     getText<&S::dataGroup>},
    {"data-tcp", "loopback address of the data door, such as 127.0.0.1:7480; none if empty", false, false,
     setAddress<&S::dataTcp>, getText<&S::dataTcp>},
    {"admin-listen", "address of the admin door; none if empty", false, false, setAddress<&S::adminListen>,
     getText<&S::adminListen>},
    {"admin-name",
     "host that pairing links name; the address of admin-listen if empty, or the machine's name where that "
     "is "
     "any",
     false, true, setText<&S::adminName>, getText<&S::adminName>},
    {"workers", "threads of the data door; 0: one a core", true, false, setNumber<&S::workers, 0, 256>,
     getNumber<&S::workers>},
    {"blocking-threads", "threads that wait for the disk", true, false, setNumber<&S::blockingThreads, 1, 64>,
     getNumber<&S::blockingThreads>},
    {"data-connections", "most connections of the data door", true, false,
     setNumber<&S::dataConnections, 16, 100'000>, getNumber<&S::dataConnections>},
    {"admin-connections", "most connections of the admin door", true, false,
     setNumber<&S::adminConnections, 4, 10'000>, getNumber<&S::adminConnections>},
    {"admin-rate", "most requests a second of one operator, and of one address", true, true,
     setNumber<&S::adminRate, 1, 100'000>, getNumber<&S::adminRate>},
    {"event-streams", "most consoles that may watch for changes", true, false,
     setNumber<&S::eventStreams, 1, 10'000>, getNumber<&S::eventStreams>},
    {"idle-time", "seconds after which a quiet connection of the data door is closed", true, false,
     setSeconds<&S::idleTime, 1, 3'600>, getSeconds<&S::idleTime>},
    {"drain-time", "most seconds that SIGTERM leaves what runs", true, true,
     setSeconds<&S::drainTime, 0, 600>, getSeconds<&S::drainTime>},
    {"log-level", "debug, info, warning or error", false, true, setLevel, getText<&S::logLevel>},
    {"log-format", "logfmt or json", false, false, setFormat, getText<&S::logFormat>},
}};

const SettingInfo* findInfo(std::string_view name) noexcept
{
    const auto* const found =
        std::find_if(infos.begin(), infos.end(), [&](const SettingInfo& info) { return info.name == name; });
    return found == infos.end() ? nullptr : found;
}

std::string environmentName(std::string_view name)
{
    std::string out = "SIGNET_";
    for (const char c : name)
        out.push_back(c == '-' ? '_' : static_cast<char>(std::toupper(static_cast<unsigned char>(c))));
    return out;
}

/// A setting as it stands in a file.
std::string assignment(const SettingInfo& info, std::string_view text)
{
    return std::string(info.name) + " = " + (info.isNumber ? std::string(text) : toTomlString(text));
}

/// Where the value of a setting is to be mended.
std::string placeOf(std::string_view name, std::string_view source)
{
    if (source == "flag")
        return "flag --" + std::string(name);
    return source == "environment" ? "environment variable " + environmentName(name) : std::string(source);
}

Result<void> apply(const SettingTexts& texts, std::string_view source, Settled& settled)
{
    for (const auto& [name, text] : texts) {
        const SettingInfo* info = findInfo(name);
        if (info == nullptr)
            return fail(ErrorCode::InvalidInput, "There is no setting \"" + name + "\".",
                        "signetd serve --help names them all.");
        if (auto set = info->set(settled.settings, text); !set)
            return fail(ErrorCode::InvalidInput,
                        "The setting " + name + " (" + placeOf(name, source) + "): " + toTomlString(text) +
                            " " + set.error().message,
                        set.error().hint);
        settled.source[name] = source;
    }
    return {};
}

/// "::" in any spelling.
bool isAnyOfV6(const std::string& host)
{
    in6_addr address{};
    return ::inet_pton(AF_INET6, host.c_str(), &address) == 1 && IN6_IS_ADDR_UNSPECIFIED(&address) != 0;
}

/// The text of an ordinary file, of which at most `largestFile` bytes are read.
Result<std::string> readWhole(const std::string& path)
{
    const auto unreadable = [&](int number) {
        return fail(number == ENOENT ? ErrorCode::NotFound : ErrorCode::Io,
                    "The settings file " + path + " cannot be read: " + std::strerror(number) + ".",
                    number == EACCES
                        ? "Let signetd's user read it and look into its folder, or name another with "
                          "--config."
                        : "Name another with --config.");
    };
    // What is no file must not keep us waiting for it.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat facts = {};
    if (file.number() < 0 || ::fstat(file.number(), &facts) != 0)
        return unreadable(errno);
    if (!S_ISREG(facts.st_mode))
        return fail(ErrorCode::InvalidInput,
                    "The settings file " + path + (S_ISDIR(facts.st_mode) ? " is a folder." : " is no file."),
                    "Name the file itself with --config.");
    std::string text(largestFile + 1, '\0');
    std::size_t size = 0;
    for (ssize_t got = 1; got != 0 && size < text.size();) {
        got = ::read(file.number(), text.data() + size, text.size() - size);
        if (got < 0 && errno != EINTR)
            return unreadable(errno);
        size += got > 0 ? static_cast<std::size_t>(got) : 0;
    }
    if (size > largestFile)
        return fail(ErrorCode::TooLarge, "The settings file " + path + " is larger than a mebibyte.",
                    "Name another with --config.");
    text.resize(size);
    return text;
}

/// What is wrong with a line, "" if nothing is.
Error wrongLine(const SettingLine& line, const SettingTexts& before)
{
    const SettingInfo* info = findInfo(line.name);
    const auto wrong = [&](const std::string& what, const std::string& hint) {
        return Error{ErrorCode::InvalidInput, "line " + std::to_string(line.number) + ": " + what, hint};
    };
    if (info == nullptr)
        return wrong("\"" + line.name + "\" is no setting.", "signetd serve --help names them all.");
    if (before.contains(line.name))
        return wrong(line.name + " is there a second time.", "Take one of them away.");
    if (info->isNumber && line.kind != SettingKind::Integer)
        return wrong(line.name + " is a whole number.", "Write it without quotes.");
    if (!info->isNumber && line.kind != SettingKind::Text)
        return wrong(line.name + " is a text.", "Put it in quotes.");
    ServerSettings any;
    if (const auto set = info->set(any, line.value); !set)
        return wrong(assignment(*info, line.value) + " " + set.error().message, set.error().hint);
    return {};
}

} // namespace

std::span<const SettingInfo> settingInfos() noexcept
{
    return infos;
}

Result<SettingTexts> readSettingsFile(const std::string& path)
{
    const auto text = readWhole(path);
    if (!text)
        return tl::unexpected(text.error());
    const auto wrong = [&](const Error& error) {
        return fail(error.code, "The settings file " + path + ", " + error.message, error.hint);
    };
    const auto lines = parseSettings(*text);
    if (!lines)
        return wrong(lines.error());
    SettingTexts texts;
    for (const SettingLine& line : *lines) {
        if (const Error error = wrongLine(line, texts); !error.message.empty())
            return wrong(error);
        texts.emplace(line.name, line.value);
    }
    return texts;
}

SettingTexts readSettingsEnvironment(const std::function<const char*(const char*)>& lookUp)
{
    SettingTexts texts;
    for (const SettingInfo& info : infos)
        if (const char* text = lookUp(environmentName(info.name).c_str()))
            texts.emplace(info.name, text);
    return texts;
}

Result<Settled> settle(const SettingTexts& file, const SettingTexts& environment, const SettingTexts& flags)
{
    Settled settled;
    if (auto done = apply(file, "file", settled); !done)
        return tl::unexpected(done.error());
    if (auto done = apply(environment, "environment", settled); !done)
        return tl::unexpected(done.error());
    if (auto done = apply(flags, "flag", settled); !done)
        return tl::unexpected(done.error());
    return settled;
}

std::string toToml(const Settled& settled)
{
    std::string out;
    for (const SettingInfo& info : infos) {
        const auto source = settled.source.find(info.name);
        out.append("# ").append(info.help);
        out.append(source == settled.source.end() ? " (default)" : " (" + source->second + ")");
        out.append("\n");
        out.append(assignment(info, info.get(settled.settings))).append("\n");
    }
    return out;
}

Result<HostAndPort> parseHostAndPort(const std::string& text)
{
    const auto wrong = [&] {
        return fail(ErrorCode::InvalidInput, "\"" + text + "\" is not an address and a port.",
                    "\"127.0.0.1:7443\" and \"[::1]:7443\" are.");
    };
    const std::size_t colon = text.rfind(':');
    if (colon == std::string::npos || colon == 0)
        return wrong();
    const auto port = number(text.substr(colon + 1), 0, 65'535);
    std::string host = text.substr(0, colon);
    const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
    if (bracketed)
        host = host.substr(1, host.size() - 2);
    if (!port || (!bracketed && host.find(':') != std::string::npos))
        return wrong();
    return HostAndPort{host, static_cast<std::uint16_t>(*port)};
}

std::string machineName()
{
    std::array<char, 256> name{};
    if (::gethostname(name.data(), name.size() - 1) != 0 || name[0] == '\0')
        return "localhost";
    return name.data();
}

std::string adminHost(const ServerSettings& settings)
{
    if (!settings.adminName.empty())
        return settings.adminName;
    const auto address = parseHostAndPort(settings.adminListen);
    // The machine's name may be that of another address: Debian gives it 127.0.1.1.
    const bool isAny =
        !address || address->host.find_first_not_of("0.") == std::string::npos || isAnyOfV6(address->host);
    return isAny ? machineName() : address->host;
}

} // namespace signet::server
