// signet keys: make keys, and see what a key file holds.

#include "app/command/keys_command.h"

#include "app/command/authority/authority_commands.h"
#include "app/command/document.h"
#include "app/command/help.h"
#include "app/command/key_input.h"
#include "app/command/layout.h"
#include "app/command/output.h"
#include "core/base/secret_text.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace signet::command {

namespace {

using jose::Jwk;

struct NewOptions
{
    std::string algorithm;
    std::string encryption;
    std::string kid;
    std::string out;
    std::optional<unsigned> bits; ///< 3072 unless given
    bool force = false;
};

struct LookOptions
{
    std::vector<std::string> files;
    std::string passphraseFile;
    bool json = false;
    bool withPrivate = false;
};

struct NamedKey
{
    std::string file;
    keys::LoadedKey loaded;
};

Result<std::vector<NamedKey>> loadAll(const LookOptions& options)
{
    std::vector<NamedKey> result;
    for (const auto& file : options.files) {
        auto loaded = loadKeys(file, options.passphraseFile);
        if (!loaded)
            return tl::unexpected(loaded.error());
        for (auto& key : loaded->keys)
            result.push_back({file, std::move(key)});
    }
    return result;
}

std::string algorithmOf(const Jwk& key)
{
    const auto& attributes = key.attributes();
    if (attributes.algorithm)
        return std::string(jose::toString(*attributes.algorithm));
    if (attributes.encryption)
        return std::string(jose::toString(*attributes.encryption));
    return {};
}

std::string typeOf(const Jwk& key)
{
    std::string type(jose::toString(key.type()));
    if (key.curve() != jose::Curve::None)
        type += ' ' + std::string(jose::toString(key.curve()));
    return type;
}

/// "secret" for symmetric keys, whose every copy can do everything.
std::string partOf(const Jwk& key)
{
    if (key.isSymmetric())
        return "secret";
    return key.isPrivate() ? "private" : "public";
}

/// A symmetric key's thumbprint is a hash of its secret: good to guess against, so it takes a command of its
/// own.
std::string thumbprintToList(const Jwk& key)
{
    return key.isSymmetric() ? std::string() : key.thumbprint();
}

nlohmann::json describeKey(const NamedKey& named)
{
    const auto& key = named.loaded.key;
    nlohmann::json object{{"file", named.file},
                          {"kid", key.kid()},
                          {"kty", jose::toString(key.type())},
                          {"alg", algorithmOf(key)},
                          {"use", jose::toString(key.attributes().use)},
                          {"bits", key.bits()},
                          {"part", partOf(key)},
                          {"thumbprint", thumbprintToList(key)}};
    if (key.curve() != jose::Curve::None)
        object["crv"] = jose::toString(key.curve());
    if (!named.loaded.state.empty())
        object["state"] = named.loaded.state;
    return object;
}

std::string orDash(const std::string& text)
{
    return text.empty() ? "-" : text;
}

ExitStatus list(const LookOptions& options)
{
    const auto all = loadAll(options);
    if (!all)
        return complain(all.error());
    if (options.json) {
        nlohmann::json document{{"keys", nlohmann::json::array()}};
        for (const auto& named : *all)
            document["keys"].push_back(describeKey(named));
        return answer(documentText(document));
    }
    const bool severalFiles = options.files.size() > 1;
    const bool withState = std::any_of(all->begin(), all->end(),
                                       [](const NamedKey& named) { return !named.loaded.state.empty(); });
    std::vector<std::string> heading{"KID", "TYPE", "BITS", "ALG", "USE", "PART", "THUMBPRINT"};
    if (withState)
        heading.insert(heading.begin() + 1, "STATE");
    if (severalFiles)
        heading.emplace_back("FILE");
    std::vector<std::vector<std::string>> rows;
    for (const auto& named : *all) {
        const auto& key = named.loaded.key;
        std::vector<std::string> row{orDash(printable(key.kid())),
                                     typeOf(key),
                                     std::to_string(key.bits()),
                                     orDash(algorithmOf(key)),
                                     orDash(std::string(jose::toString(key.attributes().use))),
                                     partOf(key),
                                     orDash(thumbprintToList(key))};
        if (withState)
            row.insert(row.begin() + 1, orDash(named.loaded.state));
        if (severalFiles)
            row.push_back(printable(named.file));
        rows.push_back(std::move(row));
    }
    return answer(table(heading, rows));
}

ExitStatus show(const LookOptions& options)
{
    const auto all = loadAll(options);
    if (!all)
        return complain(all.error());
    // Private members pass through SecretBytes only, so the text is put together by hand.
    Output output;
    const bool several = all->size() != 1;
    if (several)
        output.writeNow("{\"keys\":[\n");
    for (std::size_t i = 0; i < all->size(); ++i) {
        const auto& key = (*all)[i].loaded.key;
        if (options.withPrivate)
            output.writeNow(key.privateJson().view());
        else
            output.writeNow(printableJson(key.publicJson().dump(2)));
        output.writeNow(i + 1 < all->size() ? ",\n" : "\n");
    }
    if (several)
        output.writeNow("]}\n");
    const auto printed = output.finish();
    return printed ? ExitStatus::Good : complain(printed.error());
}

ExitStatus thumbprint(const LookOptions& options)
{
    const auto all = loadAll(options);
    if (!all)
        return complain(all.error());
    nlohmann::json document{{"keys", nlohmann::json::array()}};
    std::string lines;
    for (const auto& named : *all) {
        const auto& key = named.loaded.key;
        document["keys"].push_back({{"kid", key.kid()}, {"thumbprint", key.thumbprint()}});
        lines += key.thumbprint() + (all->size() > 1 ? "  " + printable(key.kid()) : "") + '\n';
    }
    return answer(options.json ? documentText(document) : lines);
}

tl::unexpected<Error> oneSize(const std::string& algorithm)
{
    return fail(ErrorCode::InvalidInput,
                "--bits is the size of an RSA key; a key for " + algorithm + " has one size only",
                "Leave --bits out");
}

Result<Jwk> makeKey(const NewOptions& options)
{
    if (!options.encryption.empty()) {
        const auto encryption = jose::encryptionFromString(options.encryption);
        if (!encryption)
            return fail(ErrorCode::Unsupported,
                        "'" + options.encryption + "' is no content encryption that Signet knows",
                        "Known: A128GCM, A192GCM, A256GCM, A128CBC-HS256, A192CBC-HS384, A256CBC-HS512");
        if (options.bits)
            return oneSize(options.encryption);
        return Jwk::generate(*encryption, options.kid);
    }
    const auto algorithm = jose::algorithmFromString(options.algorithm);
    if (!algorithm)
        return fail(ErrorCode::Unsupported, "'" + options.algorithm + "' is no algorithm that Signet knows",
                    "To sign: ES256, EdDSA, RS256, PS256, HS256 and the like; to encrypt: RSA-OAEP-256, "
                    "ECDH-ES, A256KW and the like; for dir name the encryption instead: --enc A256GCM");
    if (options.bits && jose::keyTypeOf(*algorithm) != jose::KeyType::Rsa)
        return oneSize(options.algorithm);
    return Jwk::generate(*algorithm, options.kid, options.bits.value_or(3'072));
}

/// "<kid>.jwk" in the current folder, if the kid can be a file name.
Result<std::string> defaultFile(const std::string& kid)
{
    const bool plain = !kid.empty() && kid.size() <= 100 && kid.front() != '.' && kid.front() != '-' &&
                       std::all_of(kid.begin(), kid.end(), [](char c) {
                           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                                  (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
                       });
    if (plain)
        return kid + ".jwk";
    return fail(ErrorCode::InvalidInput, "This kid does not make a file name",
                "Name the file with --out, or write to standard output with --out -");
}

ExitStatus makeNew(const NewOptions& options)
{
    if (options.algorithm.empty() == options.encryption.empty())
        return complain({ErrorCode::InvalidInput, "Say what the key is for, with either --alg or --enc",
                         "See signet keys new --help"});
    if (!isUtf8(options.kid))
        return complain(
            {ErrorCode::InvalidInput, "The kid is not UTF-8 text, and JSON can hold no other", ""});
    const auto key = makeKey(options);
    if (!key)
        return complain(key.error());
    std::string out = options.out;
    if (out.empty()) {
        // A kid made from the thumbprint may begin with '-', which is no good first letter of a file.
        const std::string kid = options.kid.empty() ? "key-" + key->kid() : options.kid;
        const auto file = defaultFile(kid);
        if (!file)
            return complain(file.error());
        out = *file;
    }
    SecretText text;
    text += key->privateJson().view();
    text += "\n";
    const auto written = writeFile(out, text.view(), Readers::OwnerOnly, options.force);
    if (!written)
        return complain(written.error());
    if (out == "-")
        return ExitStatus::Good;
    say("A new " + typeOf(*key) + " key '" + printable(key->kid()) + "'; only you can read its file:");
    return answer(printable(out) + '\n');
}

void addNew(Commands& commands, CLI::App& group)
{
    auto options = std::make_shared<NewOptions>();
    auto* app = group.add_subcommand("new", "make a key");
    auto* algorithm =
        app->add_option("--alg", options->algorithm, "a key to sign, or to encrypt content keys, with A")
            ->option_text("A");
    app->add_option("--enc", options->encryption, "a key to encrypt content with directly (alg dir)")
        ->option_text("E")
        ->excludes(algorithm);
    app->add_option("--kid", options->kid, "its name; the RFC 7638 thumbprint unless given")
        ->option_text("KID");
    app->add_option("--bits", options->bits, "size of an RSA key, 2048 to 16384 (3072)")->option_text("BITS");
    app->add_option("--out", options->out, "the file to write; - for standard output; <kid>.jwk unless given")
        ->option_text("FILE");
    app->add_flag("--force", options->force, "replace the file if it exists");
    explain(*app,
            {"(--alg A | --enc E) [--kid KID] [--bits BITS] [--out FILE] [--force]",
             {"Writes a JWK with its private part into a file that only you can read (mode 0600), and "
              "prints the file's name. An existing file is left as it is."},
             {{"0", "made"}, {"2", "not made; the reason is on standard error"}},
             {{"A key to sign identity tokens", "signet keys new --alg ES256 --out identity.jwk"},
              {"A key to seal sessions", "signet keys new --enc A256GCM --kid 2026-11-a --out seal.jwk"},
              {"Its public half, to give away",
               "signet keys convert identity.jwk --to jwk --public --out identity-public.jwk"}}});
    commands.add(app, [options] { return makeNew(*options); });
}

CLI::App* addLook(CLI::App& group, const std::string& name, const std::string& description,
                  const std::shared_ptr<LookOptions>& options)
{
    auto* app = group.add_subcommand(name, description);
    app->add_option("files", options->files, "JWK, JWKS, PEM, DER or key bundle")
        ->option_text("FILE…")
        ->required();
    addPassphraseOption(*app, options->passphraseFile);
    return app;
}

void addLooks(Commands& commands, CLI::App& group)
{
    const std::vector<std::pair<std::string, std::string>> statuses{
        {"0", "done"}, {"2", "a file cannot be read; the reason is on standard error"}};
    auto forList = std::make_shared<LookOptions>();
    auto* app = addLook(group, "list", "list the keys of files", forList);
    app->add_flag("--json", forList->json, "print a JSON document");
    explain(*app, {"[OPTION]… FILE…",
                   {"One line a key. The thumbprint (RFC 7638) of a symmetric key is left out here, since it "
                    "is a hash of the secret; signet keys thumbprint prints it."},
                   statuses,
                   {{"What is in a file", "signet keys list jwks.json"},
                    {"For a script", "signet keys list --json *.jwk"}}});
    commands.add(app, [forList] { return list(*forList); });

    auto forShow = std::make_shared<LookOptions>();
    app = addLook(group, "show", "print keys as JSON, public parts only", forShow);
    app->add_flag("--private", forShow->withPrivate, "the private and secret parts too");
    explain(*app, {"[OPTION]… FILE…",
                   {"One key is printed as a JWK, several as a JWKS."},
                   statuses,
                   {{"A PEM file as a JWK", "signet keys show public.pem"},
                    {"With the private part", "signet keys show --private key.jwk"}}});
    commands.add(app, [forShow] { return show(*forShow); });

    auto forThumbprint = std::make_shared<LookOptions>();
    app = addLook(group, "thumbprint", "print RFC 7638 thumbprints", forThumbprint);
    app->add_flag("--json", forThumbprint->json, "print a JSON document");
    explain(*app, {"[OPTION]… FILE…",
                   {"SHA-256, base64url; the same for a key and its public half. Several keys get a line "
                    "each, followed by their kid."},
                   statuses,
                   {{"Of one key", "signet keys thumbprint key.jwk"},
                    {"Are two files the same key", "signet keys thumbprint private.pem public.jwk"}}});
    commands.add(app, [forThumbprint] { return thumbprint(*forThumbprint); });
}

} // namespace

void addKeysCommands(Commands& commands)
{
    auto* group = commands.root().add_subcommand("keys", "key files, and the key ring of an authority");
    group->require_subcommand(0, 1);
    explain(*group,
            {"COMMAND [ARGUMENT]…",
             {"new, list, show, thumbprint, convert and bundle work on key files; the others on the key "
              "ring of an authority, and ask for your consent first.",
              "Passphrases are asked for on the terminal or read from a file, never given as an "
              "argument, where every user of the machine could see them."},
             {},
             {{"Make a key and look at it", "signet keys new --alg EdDSA --out key.jwk\n"
                                            "    signet keys list key.jwk"},
              {"From JWK to PEM", "signet keys convert key.jwk --to pem --out key.pem"},
              {"Replace an authority's key", "signet keys rotate"}}});
    addNew(commands, *group);
    addLooks(commands, *group);
    addConvert(commands, *group);
    addBundle(commands, *group);
    addRingCommands(commands, *group);
}

} // namespace signet::command
