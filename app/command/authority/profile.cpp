#include "app/command/authority/profile.h"

#include "app/command/input.h"
#include "app/command/layout.h"
#include "app/command/output.h"
#include "core/base/secret_text.h"
#include "core/jose/base64url.h"
#include "core/jose/json_reader.h"

#include <nlohmann/json.hpp>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace signet::command {

namespace {

constexpr std::size_t maximumProfile = std::size_t{16} << 10;
constexpr std::string_view suffix = ".profile";

std::string environment(const char* name)
{
    const char* value = std::getenv(name); // NOLINT(concurrency-mt-unsafe): there is one thread
    return value == nullptr ? std::string() : value;
}

/// $XDG_CONFIG_HOME/signet, which counts only if absolute (XDG Base Directory Specification).
Result<std::string> folder()
{
    if (const auto configured = environment("XDG_CONFIG_HOME"); !configured.empty() && configured[0] == '/')
        return configured + "/signet";
    if (const auto home = environment("HOME"); !home.empty())
        return home + "/.config/signet";
    return fail(ErrorCode::NotFound,
                "There is no folder for profiles: neither XDG_CONFIG_HOME nor HOME is set",
                "Name the file with --profile-file");
}

bool isProfileName(std::string_view name) noexcept
{
    return !name.empty() && name.size() <= 64 && name.front() != '.' && name.front() != '-' &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '.' || c == '-' || c == '_';
           });
}

/// The text of a file that only its owner could have written or read. The open file is judged, so that
/// nothing can be put in its place meanwhile.
Result<SecretBytes> readPrivately(const std::string& path)
{
    const std::string name = "'" + path + "'";
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK));
    if (file.number() < 0)
        return systemError("read", name, errno);
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0)
        return systemError("read", name, errno);
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::InvalidInput, name + " is no ordinary file");
    if (status.st_uid != ::geteuid() && status.st_uid != 0)
        return fail(ErrorCode::NotAllowed, name + " belongs to somebody else, so it is not used",
                    "Pair this account with a link of its own: signet pair LINK");
    if ((status.st_mode & 077U) != 0)
        return fail(ErrorCode::NotAllowed,
                    "Others than you can read or change " + name + ", and it holds your operator key",
                    "If nobody did, chmod 600 " + name +
                        "; else have this operator removed, and pair again with a new link");
    SecretBytes text(maximumProfile);
    std::size_t used = 0;
    while (used < text.size()) {
        const auto got = ::read(file.number(), text.data() + used, text.size() - used);
        if (got < 0 && errno != EINTR)
            return systemError("read", name, errno);
        if (got == 0)
            break;
        used += got > 0 ? static_cast<std::size_t>(got) : 0;
    }
    text.truncate(used);
    return text;
}

std::string textOf(const jose::JsonObject& object, std::string_view name)
{
    const auto* value = object.find(name);
    return value != nullptr && value->isString() ? std::string(value->string) : std::string();
}

std::int64_t numberOf(const jose::JsonObject& object, std::string_view name)
{
    const auto* value = object.find(name);
    const bool number = value != nullptr && (value->kind == jose::JsonKind::Integer);
    return number ? value->integer : 0;
}

Result<OperatorKey> readKey(const jose::JsonObject& object)
{
    const auto* value = object.find("key");
    if (value == nullptr || !value->isObject())
        return fail(ErrorCode::InvalidInput, "it holds no operator key");
    std::string text = value->toJson();
    auto key = jose::Jwk::parse(text);
    cleanse(text.data(), text.size());
    if (!key)
        return tl::unexpected(key.error());
    if (key->curve() != jose::Curve::Ed25519 || !key->isPrivate())
        return fail(ErrorCode::InvalidInput, "its key is no private Ed25519 key");
    return OperatorKey(std::move(*key));
}

Result<Profile> readProfile(std::string_view text)
{
    jose::JsonReader reader(maximumProfile);
    auto object = reader.parse(text);
    if (!object || textOf(*object, "format") != "signet-profile")
        return fail(ErrorCode::InvalidInput, "it is no profile of signet");
    if (numberOf(*object, "version") != 1)
        return fail(ErrorCode::Unsupported, "it was written by another version of signet");
    auto key = readKey(*object);
    if (!key)
        return tl::unexpected(key.error());
    Profile profile{{}, {}, textOf(*object, "host"), 0, textOf(*object, "pin"), {}, {}, std::move(*key)};
    const auto port = numberOf(*object, "port");
    const auto pin = jose::decodeBase64url(profile.pin);
    if (profile.host.empty() || port < 1 || port > 65'535 || !pin || pin->size() != 32)
        return fail(ErrorCode::InvalidInput, "it lacks a host, a port or a pin");
    profile.port = static_cast<std::uint16_t>(port);
    if (const auto* value = object->find("operator"); value != nullptr && value->isObject()) {
        const auto one = reader.open(*value);
        if (one) {
            profile.operatorId = textOf(*one, "id");
            profile.operatorName = textOf(*one, "name");
        }
    }
    return profile;
}

Result<void> makeFolder(const std::string& path)
{
    std::error_code error;
    const auto parent = std::filesystem::path(path).parent_path();
    if (parent.empty() || std::filesystem::is_directory(parent, error))
        return {};
    std::filesystem::create_directories(parent.parent_path(), error);
    if (::mkdir(parent.c_str(), 0700) != 0 && errno != EEXIST)
        return systemError("make the folder", "'" + parent.string() + "'", errno);
    return {};
}

std::string listed(const std::vector<std::string>& names)
{
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

constexpr const char* howToPair =
    "Ask an administrator of the authority for a link (signet operator invite), or make one on its machine "
    "(signetd invite --role administrator --name NAME), then: signet pair LINK";

Result<Profile> theOnlyProfile()
{
    const auto names = profileNames();
    if (!names)
        return tl::unexpected(names.error());
    if (names->empty())
        return fail(ErrorCode::NotFound, "No authority is known here yet", howToPair);
    if (names->size() > 1)
        return fail(ErrorCode::InvalidInput, "Several authorities are known here: " + listed(*names),
                    "Choose one with --authority NAME, or set SIGNET_AUTHORITY");
    return profilePath(names->front()).and_then(loadProfile);
}

} // namespace

std::string addressOf(const std::string& host, std::uint16_t port)
{
    const bool bracketed = host.find(':') != std::string::npos;
    return (bracketed ? "[" + host + "]" : host) + ':' + std::to_string(port);
}

Result<Profile> loadProfile(const std::string& path)
{
    const auto text = readPrivately(path);
    if (!text)
        return tl::unexpected(text.error());
    auto profile = readProfile(text->view());
    if (!profile)
        return fail(profile.error().code, "'" + path + "' cannot be used: " + profile.error().message,
                    "Make a new one: signet pair LINK");
    profile->path = path;
    profile->name = std::filesystem::path(path).stem().string();
    return profile;
}

Result<void> saveProfile(const Profile& profile, bool replace)
{
    const auto key = profile.key.load();
    if (!key)
        return tl::unexpected(key.error());
    if (auto made = makeFolder(profile.path); !made)
        return made;
    const nlohmann::json head{{"format", "signet-profile"},
                              {"version", 1},
                              {"host", profile.host},
                              {"port", profile.port},
                              {"pin", profile.pin},
                              {"operator", {{"id", profile.operatorId}, {"name", profile.operatorName}}}};
    auto open = head.dump(2, ' ', false, nlohmann::json::error_handler_t::replace);
    open.erase(open.rfind("\n}"));
    // The private part passes through zeroizing memory only, so the text is put together by hand.
    SecretText text;
    text += open;
    text += ",\n  \"key\": ";
    text += key->privateJson().view();
    text += "\n}\n";
    return writeFile(profile.path, text.view(), Readers::OwnerOnly, replace);
}

Result<std::string> profilePath(const std::string& name)
{
    if (!isProfileName(name))
        return fail(ErrorCode::InvalidInput, "'" + name + "' cannot name a profile",
                    "Use up to 64 letters, digits, '.', '-' and '_'");
    return folder().map([&](const std::string& where) { return where + '/' + name + std::string(suffix); });
}

Result<std::vector<std::string>> profileNames()
{
    const auto where = folder();
    if (!where)
        return tl::unexpected(where.error());
    std::vector<std::string> names;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(*where, error), end; !error && entry != end;
         entry.increment(error))
        if (entry->path().extension() == suffix && isProfileName(entry->path().stem().string()))
            names.push_back(entry->path().stem().string());
    if (error && error != std::errc::no_such_file_or_directory)
        return systemError("read the folder", "'" + *where + "'", error.value());
    std::sort(names.begin(), names.end());
    return names;
}

Result<Profile> chooseProfile(const std::string& name, const std::string& file)
{
    if (!file.empty())
        return loadProfile(file);
    const auto chosen = name.empty() ? environment("SIGNET_AUTHORITY") : name;
    if (chosen.empty())
        return theOnlyProfile();
    const auto path = profilePath(chosen);
    if (!path)
        return tl::unexpected(path.error());
    auto profile = loadProfile(*path);
    if (profile || profile.error().code != ErrorCode::NotFound)
        return profile;
    const auto names = profileNames();
    return fail(ErrorCode::NotFound, "No authority is known here as '" + chosen + "'",
                names && !names->empty() ? "Known are: " + listed(*names) : std::string(howToPair));
}

} // namespace signet::command
