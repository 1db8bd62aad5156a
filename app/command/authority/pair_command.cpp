// signet pair: become an operator of an authority.
//
// The key is on disk before the authority hears of it, in NAME.pairing, and becomes the profile when the
// authority has answered: were the answer lost, the same link and the same key are tried again.

#include "app/command/authority/authority_commands.h"
#include "app/command/authority/connection.h"
#include "app/command/document.h"
#include "app/command/help.h"
#include "app/command/input.h"
#include "app/command/layout.h"
#include "core/base/text.h"
#include "core/protocol/wire.h"

#include <cstdio>
#include <filesystem>
#include <memory>

#include <unistd.h>

namespace signet::command {

namespace {

struct PairOptions : AuthorityOptions
{
    std::string link;
    std::string name;
    std::string profile;
    bool replace = false;
};

Result<protocol::PairingLink> readLink(const PairOptions& options)
{
    const auto text = readArgument(options.link, 4'096);
    if (!text)
        return tl::unexpected(text.error());
    auto link = protocol::parsePairingLink(trimmed(text->view()));
    if (!link)
        return link;
    if (!options.name.empty())
        link->name = options.name;
    if (link->name.empty())
        return fail(ErrorCode::InvalidInput, "The link does not say who you are", "Add --name NAME");
    return link;
}

/// Where the profile goes: the file that is named, or the name that is given, or the host's.
Result<std::string> targetOf(const PairOptions& options, const protocol::PairingLink& link)
{
    if (!options.profileFile.empty())
        return options.profileFile;
    if (!options.profile.empty())
        return profilePath(options.profile);
    auto name = link.host;
    if (link.port != protocol::defaultAdminPort)
        name += '-' + std::to_string(link.port);
    for (auto& c : name)
        if (c == ':')
            c = '.';
    if (auto path = profilePath(name))
        return path;
    return fail(ErrorCode::InvalidInput, "The host of the link cannot name a profile", "Add --profile NAME");
}

bool exists(const std::string& path)
{
    std::error_code error;
    return std::filesystem::exists(std::filesystem::symlink_status(path, error));
}

/// The folders above `path` that are not there, the deepest first.
std::vector<std::filesystem::path> missingFolders(const std::string& path)
{
    std::vector<std::filesystem::path> missing;
    for (auto folder = std::filesystem::path(path).parent_path(); !folder.empty() && !exists(folder.string());
         folder = folder.parent_path())
        missing.push_back(folder);
    return missing;
}

/// Leaves no trace of an attempt: the file, and the folders that were made for it, if nothing else is there.
void takeAway(const std::string& file, const std::vector<std::filesystem::path>& folders)
{
    ::unlink(file.c_str());
    for (const auto& folder : folders)
        if (::rmdir(folder.c_str()) != 0)
            return;
}

/// The profile to be: of an attempt whose answer was lost, or a new one with a new key, on disk already.
Result<Profile> prepare(const protocol::PairingLink& link, const std::string& waiting)
{
    if (exists(waiting)) {
        auto kept = loadProfile(waiting);
        if (kept && kept->host == link.host && kept->port == link.port && kept->pin == link.pin)
            return kept;
    }
    auto key = jose::Jwk::generate(jose::Algorithm::EdDSA);
    if (!key)
        return tl::unexpected(key.error());
    const auto id = key->thumbprint();
    Profile profile{{}, waiting, link.host, link.port, link.pin, id, link.name, OperatorKey(std::move(*key))};
    if (auto saved = saveProfile(profile, true); !saved)
        return tl::unexpected(saved.error());
    return profile;
}

protocol::TlsOptions tlsOptions(const protocol::PairingLink& link)
{
    protocol::TlsOptions tls;
    tls.host = link.host;
    tls.port = link.port;
    tls.pin = link.pin;
    return tls;
}

/// Pairs; a link that was used already may have been used by us, when the answer was lost.
Result<authority::Operator> pair(const protocol::PairingLink& link, const Profile& profile)
{
    const SystemClock clock;
    auto key = profile.key.load();
    if (!key)
        return tl::unexpected(key.error());
    const auto transport = protocol::makeTlsTransport(tlsOptions(link));
    auto paired = protocol::Client::pair(*transport, link, *key, link.name, clock);
    if (paired || paired.error().code != ErrorCode::Unauthorized)
        return paired;
    protocol::Client client(protocol::makeTlsTransport(tlsOptions(link)), std::move(*key), clock);
    auto self = client.self();
    return self ? self : paired;
}

ExitStatus welcome(const PairOptions& options, const Profile& profile, const authority::Operator& one)
{
    if (options.json)
        return answer(
            documentText({{"profile", profile.name},
                          {"file", profile.path},
                          {"host", profile.host},
                          {"port", profile.port},
                          {"fingerprint", protocol::readablePin(profile.pin)},
                          {"operator", {{"id", one.id}, {"name", one.name}, {"role", toString(one.role)}}}}));
    say("Paired: you are " + printable(one.name) + ", " + std::string(toString(one.role)) + ", at " +
        printable(addressOf(profile.host, profile.port)) + ". Only you can read your operator key's file:");
    return answer(printable(profile.path) + '\n');
}

Error explainedRefusal(Error error, const std::string& waiting)
{
    if (error.code == ErrorCode::Unauthorized)
        error.hint = "A link works once, within 10 minutes. Ask for a new one (signet operator invite), or "
                     "make one on "
                     "the authority's machine: signetd invite --role administrator --name NAME";
    else if (error.code == ErrorCode::Unreachable)
        error.hint =
            "Try the same link again within its 10 minutes; the key that was made is kept for that in '" +
            waiting + "'";
    return explained(std::move(error));
}

ExitStatus pairWith(const PairOptions& options)
{
    const auto link = readLink(options);
    if (!link)
        return complain(link.error(), options);
    const auto target = targetOf(options, *link);
    if (!target)
        return complain(target.error(), options);
    if (!options.replace && exists(*target)) {
        complain({ErrorCode::AlreadyExists, "'" + *target + "' exists already, and is left as it is",
                  "Keep both with --profile NAME, or replace it with --replace"},
                 options);
        return ExitStatus::Trouble;
    }
    const std::string waiting = std::filesystem::path(*target).replace_extension(".pairing").string();
    const auto folders = missingFolders(waiting);
    auto profile = prepare(*link, waiting);
    if (!profile) {
        complain(profile.error(), options);
        return ExitStatus::Trouble;
    }
    say("The certificate of " + printable(addressOf(link->host, link->port)) +
        " must have the fingerprint\n  " + protocol::readablePin(link->pin));
    const auto one = pair(*link, *profile);
    if (!one) {
        // Only where the answer may have been lost is there anything to go on with.
        if (one.error().code != ErrorCode::Unreachable && one.error().code != ErrorCode::Busy)
            takeAway(waiting, folders);
        return complain(explainedRefusal(one.error(), waiting), options);
    }
    profile->operatorName = one->name;
    profile->path = *target;
    profile->name = std::filesystem::path(*target).stem().string();
    if (const auto saved = saveProfile(*profile, true); !saved) {
        complain(saved.error(), options);
        return ExitStatus::Trouble;
    }
    ::unlink(waiting.c_str());
    return welcome(options, *profile, *one);
}

} // namespace

void addPairCommand(Commands& commands)
{
    auto options = std::make_shared<PairOptions>();
    auto* app = commands.root().add_subcommand("pair", "become an operator of an authority, by its link");
    app->add_option("link", options->link, "the link, or - for standard input")
        ->option_text("LINK|-")
        ->required();
    app->add_option("--name", options->name,
                    "your name, for the activity log; unless given, as the link says")
        ->option_text("NAME");
    auto* profile = app->add_option("--profile", options->profile,
                                    "what to call the authority here; unless given, by its host")
                        ->option_text("NAME");
    app->add_option("--profile-file", options->profileFile, "write the profile to this file")
        ->option_text("FILE")
        ->excludes(profile);
    app->add_flag("--replace", options->replace, "replace a profile of that name");
    app->add_flag("--json", options->json, "print a JSON document");
    explain(
        *app,
        {"LINK [OPTION]…",
         {"Makes an operator key, tells the authority its public half, and keeps the key, the address and "
          "the certificate's fingerprint in a profile: a file that only you can read in "
          "$XDG_CONFIG_HOME/signet. A link comes from signetd init, signetd invite or signet operator "
          "invite, is good for 10 minutes, and works once."},
         authorityStatuses("paired", "the authority does not accept the link"),
         {{"The first time", "signet pair 'signet://auth.example.org:7443/pair?code=…&pin=…'"},
          {"A second authority", "signet pair --profile staging - < link.txt"}}});
    commands.add(app, [options] { return pairWith(*options); });
}

} // namespace signet::command
