// signet keys bundle: keys on their way to another place.

#include "app/command/bundle_input.h"
#include "app/command/document.h"
#include "app/command/help.h"
#include "app/command/key_input.h"
#include "app/command/keys_command.h"
#include "app/command/layout.h"
#include "app/command/output.h"
#include "app/command/passphrase.h"
#include "core/base/secret_text.h"
#include "core/keys/key_bundle.h"

#include <nlohmann/json.hpp>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <memory>

namespace signet::command {

namespace {

using keys::Key;
using keys::KeyState;

struct Options
{
    std::vector<std::string> files; ///< export: what goes in
    std::string bundle;             ///< import, show: what is opened
    std::string out;
    std::string into;
    std::string state = "pending";
    std::string recipient; ///< export: a public key; import, show: the private one
    std::string passphraseFile;
    std::string newPassphraseFile;
    std::string publicForm;
    bool dryRun = false;
    bool json = false;
    bool force = false;
};

/// As in `signet keys list`: that of a symmetric key would be a hash of its secret to guess against.
std::string thumbprintToList(const Key& key)
{
    const bool symmetric = key.material ? key.material->isSymmetric() : key.use == keys::KeyUse::Seal;
    return symmetric ? std::string() : printable(key.thumbprint);
}

/// A key of a plain file as a key of a ring.
Result<Key> toRingKey(const jose::Jwk& material, KeyState state)
{
    const auto now = SystemClock().now();
    auto key =
        Key::make(material,
                  material.isSymmetric() && material.signatureAlgorithms().empty() ? keys::KeyUse::Seal
                                                                                   : keys::KeyUse::Sign,
                  now);
    if (!key)
        return key;
    key->state = state;
    if (state != KeyState::Pending)
        key->times.activated = now;
    if (state == KeyState::Retiring)
        key->times.retiring = now;
    return key;
}

/// The keys of all files, each once. Keys of a bundle keep their states.
Result<std::vector<Key>> collect(const Options& options)
{
    const auto state = keys::keyStateFromString(options.state);
    if (!state || (*state != KeyState::Pending && *state != KeyState::Active && *state != KeyState::Retiring))
        return fail(ErrorCode::InvalidInput, "--state does not know '" + options.state + "'",
                    "States are pending, active and retiring");
    std::vector<Key> result;
    for (const auto& path : options.files) {
        const auto text = jose::readKeyFile(path, keys::maximumBundleSize);
        if (!text)
            return tl::unexpected(text.error());
        std::vector<Key> found;
        if (keys::isBundle(text->view())) {
            auto opened = openKeyBundle(path, options.recipient, options.passphraseFile);
            if (!opened)
                return opened;
            found = std::move(*opened);
        } else {
            const auto loaded = loadKeys(path, options.passphraseFile);
            if (!loaded)
                return tl::unexpected(loaded.error());
            for (const auto& entry : loaded->keys) {
                auto key = toRingKey(entry.key, *state);
                if (!key)
                    return fail(key.error().code, "'" + path + "': " + key.error().message, key.error().hint);
                found.push_back(std::move(*key));
            }
        }
        for (auto& key : found)
            if (std::none_of(result.begin(), result.end(),
                             [&](const Key& other) { return other.thumbprint == key.thumbprint; }))
                result.push_back(std::move(key));
    }
    // A ring's own rules: unique kids, one active key for each use.
    const auto ring = keys::KeyRing::make(1, result);
    if (!ring)
        return tl::unexpected(ring.error());
    return result;
}

ExitStatus finish(const Result<void>& written)
{
    return written ? ExitStatus::Good : complain(written.error());
}

ExitStatus exportPublic(const std::vector<Key>& all, const Options& options)
{
    const auto text =
        options.publicForm == "pem" ? keys::publicPem(all) : printableJson(keys::publicJwks(all)) + '\n';
    return finish(
        writeFile(options.out.empty() ? "-" : options.out, text, Readers::Everybody, options.force));
}

Result<std::string> sealBundle(const std::vector<Key>& all, const Options& options)
{
    if (!options.recipient.empty()) {
        const auto loaded = loadKeys(options.recipient, options.passphraseFile);
        if (!loaded)
            return tl::unexpected(loaded.error());
        if (loaded->keys.size() != 1)
            return fail(ErrorCode::InvalidInput, "'" + options.recipient + "' holds several keys",
                        "Name a file with the recipient's public key alone");
        return keys::exportBundle(all, loaded->keys.front().key);
    }
    const auto passphrase = newPassphrase(options.newPassphraseFile, "Passphrase for the bundle");
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    return keys::exportBundle(all, passphrase->view());
}

ExitStatus exportBundle(const Options& options)
{
    if (!options.publicForm.empty() && options.publicForm != "jwks" && options.publicForm != "pem")
        return complain({ErrorCode::InvalidInput, "--public does not know '" + options.publicForm + "'",
                         "Forms are jwks and pem"});
    const auto all = collect(options);
    if (!all)
        return complain(all.error());
    if (!options.publicForm.empty())
        return exportPublic(*all, options);
    if (options.out.empty())
        return complain({ErrorCode::InvalidInput, "The bundle needs a file", "Name it with --out"});
    const auto bundle = sealBundle(*all, options);
    if (!bundle)
        return complain(bundle.error());
    return finish(writeFile(options.out, *bundle + '\n', Readers::OwnerOnly, options.force));
}

ExitStatus show(const Options& options)
{
    const auto all = openKeyBundle(options.bundle, options.recipient, options.passphraseFile);
    if (!all)
        return complain(all.error());
    nlohmann::json document{{"keys", nlohmann::json::array()}};
    std::vector<std::vector<std::string>> rows;
    for (const auto& key : *all) {
        document["keys"].push_back({{"kid", key.kid},
                                    {"use", keys::toString(key.use)},
                                    {"state", keys::toString(key.state)},
                                    {"alg", key.algorithm},
                                    {"created", formatTimestamp(key.times.created)},
                                    {"thumbprint", thumbprintToList(key)}});
        rows.push_back({printable(key.kid), std::string(keys::toString(key.use)),
                        std::string(keys::toString(key.state)), printable(key.algorithm),
                        formatTimestamp(key.times.created), printable(key.thumbprint)});
    }
    const auto text = options.json ? documentText(document)
                                   : table({"KID", "USE", "STATE", "ALG", "CREATED", "THUMBPRINT"}, rows);
    return finish(print(text));
}

/// What is in the JWKS already; nothing if there is no such file yet.
Result<jose::JwkSet> readTarget(const std::string& path)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0 && errno == ENOENT)
        return jose::JwkSet();
    return jose::JwkSet::load(path);
}

struct Import
{
    jose::JwkSet set;
    std::vector<std::string> added;
    std::vector<std::string> known;
    std::vector<std::string> leftOut; ///< with the state that keeps them out
};

Result<Import> merge(jose::JwkSet set, const std::vector<Key>& all)
{
    Import result{std::move(set), {}, {}, {}};
    for (const auto& key : all) {
        const bool usable = key.state == KeyState::Pending || key.state == KeyState::Active ||
                            key.state == KeyState::Retiring;
        if (!usable || !key.material) {
            result.leftOut.push_back(key.kid + " (" + std::string(keys::toString(key.state)) + ')');
            continue;
        }
        const auto before = result.set.size();
        if (const auto added = result.set.add(*key.material); !added)
            return fail(added.error().code, added.error().message,
                        "Nothing was imported. Find out which of the two is right");
        (result.set.size() > before ? result.added : result.known).push_back(key.kid);
    }
    return result;
}

std::string report(const Import& import, const Options& options)
{
    if (options.json) {
        const nlohmann::json document{
            {"added", import.added}, {"known", import.known}, {"left_out", import.leftOut}};
        return documentText(document);
    }
    std::string text;
    const auto lines = [&](const char* what, const std::vector<std::string>& kids) {
        for (const auto& kid : kids)
            text += padded(what, 10) + printable(kid) + '\n';
    };
    lines(options.dryRun ? "would add" : "added", import.added);
    lines("known", import.known);
    lines("left out", import.leftOut);
    return text;
}

ExitStatus importBundle(const Options& options)
{
    const auto all = openKeyBundle(options.bundle, options.recipient, options.passphraseFile);
    if (!all)
        return complain(all.error());
    auto target = readTarget(options.into);
    if (!target)
        return complain(target.error());
    const auto import = merge(std::move(*target), *all);
    if (!import)
        return complain(import.error());
    if (!options.dryRun && !import->added.empty()) {
        SecretText text;
        text += import->set.privateJson().view();
        text += "\n";
        const auto written = writeFile(options.into, text.view(), Readers::OwnerOnly, true);
        if (!written)
            return complain(written.error());
    }
    return finish(print(report(*import, options)));
}

void addExport(Commands& commands, CLI::App& group)
{
    auto options = std::make_shared<Options>();
    auto* app = group.add_subcommand("export", "pack keys, encrypted, or their public halves");
    app->add_option("files", options->files, "JWK, JWKS, PEM, DER or key bundle")
        ->option_text("FILE…")
        ->required();
    app->add_option("--out", options->out, "the file to write")->option_text("FILE");
    auto* forRecipient =
        app->add_option("--recipient", options->recipient, "encrypt to the public key in this file")
            ->option_text("FILE");
    auto* underPassphrase =
        app->add_option("--new-passphrase-file", options->newPassphraseFile,
                        "encrypt under the passphrase on the first line of this file; without it, it is "
                        "asked for on the terminal")
            ->option_text("FILE")
            ->excludes(forRecipient);
    app->add_option("--public", options->publicForm,
                    "only the public halves of the keys that sign, not encrypted: jwks or pem")
        ->option_text("FORM")
        ->excludes(forRecipient)
        ->excludes(underPassphrase);
    app->add_option("--state", options->state,
                    "state of keys that come from plain files: pending (unless given), active, retiring")
        ->option_text("STATE");
    addPassphraseOption(*app, options->passphraseFile);
    app->add_flag("--force", options->force, "replace the file if it exists");
    explain(*app,
            {"FILE… --out BUNDLE [OPTION]…",
             {"A complete bundle is encrypted under a passphrase of at least 12 characters "
              "(PBES2-HS512+A256KW, a million iterations) or to a recipient's public key. Every key "
              "needs a kid and one algorithm."},
             {{"0", "exported"}, {"2", "not exported; the reason is on standard error"}},
             {{"Two keys under a passphrase",
               "signet keys bundle export seal.jwk identity.jwk --state active --out ring.bundle"},
              {"What verifiers need", "signet keys bundle export ring.bundle --public jwks > jwks.json"}}});
    commands.add(app, [options] { return exportBundle(*options); });
}

CLI::App* addOpening(CLI::App& group, const std::string& name, const std::string& description,
                     const std::shared_ptr<Options>& options)
{
    auto* app = group.add_subcommand(name, description);
    app->add_option("bundle", options->bundle, "the key bundle")->option_text("BUNDLE")->required();
    app->add_option("--key", options->recipient, "open it with this private key, for which it was made")
        ->option_text("FILE");
    addPassphraseOption(*app, options->passphraseFile);
    app->add_flag("--json", options->json, "print a JSON document");
    return app;
}

} // namespace

void addBundle(Commands& commands, CLI::App& keysGroup)
{
    auto* group = keysGroup.add_subcommand("bundle", "export, import and show key bundles");
    group->require_subcommand(0, 1);
    explain(*group, {"COMMAND [ARGUMENT]…",
                     {"A key bundle carries the keys of a ring, with their states, encrypted in one file."},
                     {},
                     {{"Look into a bundle", "signet keys bundle show ring.bundle"},
                      {"Its keys as a JWKS", "signet keys bundle import ring.bundle --into keys.jwks"}}});
    addExport(commands, *group);

    auto forImport = std::make_shared<Options>();
    auto* app = addOpening(*group, "import", "add a bundle's keys to a JWKS file", forImport);
    app->add_option("--into", forImport->into, "the JWKS file, made (mode 0600) if it is not there")
        ->option_text("FILE")
        ->required();
    app->add_flag("--dry-run", forImport->dryRun, "only tell what would be added");
    explain(*app,
            {"BUNDLE --into FILE [OPTION]…",
             {"Keys that the file has already, by RFC 7638 thumbprint, stay as they are, so importing "
              "again changes nothing. Retired and compromised keys are left out, since a JWKS cannot "
              "say that they are. A kid that the file uses for another key stops everything."},
             {{"0", "imported, or nothing new"}, {"2", "not imported; the reason is on standard error"}},
             {{"See first", "signet keys bundle import ring.bundle --into keys.jwks --dry-run"},
              {"Then do", "signet keys bundle import ring.bundle --into keys.jwks"}}});
    commands.add(app, [forImport] { return importBundle(*forImport); });

    auto forShow = std::make_shared<Options>();
    app = addOpening(*group, "show", "list what a bundle holds", forShow);
    explain(*app,
            {"BUNDLE [OPTION]…",
             {"Names, uses, states and thumbprints; no key material."},
             {{"0", "shown"}, {"2", "not opened; the reason is on standard error"}},
             {{"With a passphrase from a file", "signet keys bundle show ring.bundle --passphrase-file p"},
              {"Made for a recipient", "signet keys bundle show ring.bundle --key private.jwk"}}});
    commands.add(app, [forShow] { return show(*forShow); });
}

} // namespace signet::command
