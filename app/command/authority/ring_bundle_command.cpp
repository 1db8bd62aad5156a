// signet bundle: the keys of an authority on their way to another place.

#include "app/command/authority/act.h"
#include "app/command/authority/authority_commands.h"
#include "app/command/authority/views_text.h"
#include "app/command/bundle_input.h"
#include "app/command/document.h"
#include "app/command/help.h"
#include "app/command/key_input.h"
#include "app/command/layout.h"
#include "app/command/output.h"
#include "app/command/passphrase.h"
#include "core/base/random.h"
#include "core/protocol/wire.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <system_error>

namespace signet::command {

namespace {

using Form = authority::BundleRequest::Form;

struct BundleOptions : ActOptions
{
    std::string bundle;
    std::string out;
    std::string publicForm;
    std::string recipient; ///< export: a public key; import: the private one
    std::string newPassphraseFile;
    std::string passphraseFile;
    bool force = false;
};

ExitStatus exportPublic(const BundleOptions& options)
{
    if (options.publicForm != "jwks" && options.publicForm != "pem")
        return complain({ErrorCode::InvalidInput, "--public does not know '" + options.publicForm + "'",
                         "Write jwks or pem"},
                        options);
    return withAuthority(options, [&](Connection& connection) -> Result<ExitStatus> {
        auto text = connection.client.publicKeys(options.publicForm == "jwks" ? Form::Jwks : Form::Pem);
        if (!text)
            return tl::unexpected(text.error());
        if (text->empty() || text->back() != '\n')
            *text += '\n';
        const auto written =
            writeFile(options.out.empty() ? "-" : options.out, *text, Readers::Everybody, options.force);
        return written ? Result<ExitStatus>(ExitStatus::Good) : tl::unexpected(written.error());
    });
}

Result<authority::BundleRequest> requestOf(const BundleOptions& options)
{
    authority::BundleRequest request;
    request.form = Form::Complete;
    if (options.recipient.empty()) {
        auto passphrase =
            newPassphrase(options.newPassphraseFile,
                          "A new passphrase for " + (options.out == "-" ? "the bundle" : options.out));
        if (!passphrase)
            return tl::unexpected(passphrase.error());
        if (passphrase->size() < keys::minimumPassphrase)
            return fail(ErrorCode::InvalidInput,
                        "The passphrase has fewer than " + std::to_string(keys::minimumPassphrase) +
                            " characters",
                        "Take a longer one: a bundle may be tried offline");
        request.passphrase = std::move(*passphrase);
        return request;
    }
    const auto loaded = loadKeys(options.recipient, options.passphraseFile);
    if (!loaded)
        return tl::unexpected(loaded.error());
    if (loaded->keys.size() != 1)
        return fail(ErrorCode::InvalidInput, "'" + options.recipient + "' holds several keys",
                    "Name a file with the recipient's public key alone");
    const auto key = loaded->keys.front().key.publicKey();
    if (!key)
        return tl::unexpected(key.error());
    request.recipientJwk = key->publicJson().dump();
    return request;
}

ExitStatus exportBundle(const BundleOptions& options)
{
    if (!options.publicForm.empty())
        return exportPublic(options);
    if (options.out.empty())
        return complain({ErrorCode::InvalidInput, "It is not said where the bundle goes",
                         "Add --out FILE, or --out - for standard output"},
                        options);
    std::error_code error;
    if (!options.force && options.out != "-" &&
        std::filesystem::exists(std::filesystem::symlink_status(options.out, error)))
        return complain({ErrorCode::AlreadyExists,
                         "'" + options.out + "' exists already, and is left as it is",
                         "Choose another --out, or replace it with --force"},
                        options);
    if (options.recipient.empty() && !options.passphraseFile.empty())
        return complain({ErrorCode::InvalidInput,
                         "--passphrase-file opens the file of --recipient, and there is none",
                         "The file of the bundle's own passphrase is named with --new-passphrase-file"},
                        options);
    const auto request = requestOf(options);
    if (!request)
        return complain(request.error(), options);
    return act(options, [&](Connection& connection, const std::string& id) -> Result<ExitStatus> {
        auto text = once(connection.client, id, connection.client.exportBundle(*request, id));
        if (!text)
            return tl::unexpected(text.error());
        *text += '\n';
        if (const auto written = writeFile(options.out, *text, Readers::OwnerOnly, options.force); !written)
            return tl::unexpected(written.error());
        if (options.out == "-")
            return ExitStatus::Good;
        if (options.json)
            return answer(documentText({{"file", options.out}, {"done", true}}));
        say("Every key of the authority, encrypted; only you can read the file:");
        return answer(printable(options.out) + '\n');
    });
}

std::string lines(const char* what, const std::vector<std::string>& kids)
{
    std::string text;
    for (const auto& kid : kids)
        text += padded(what, 13) + printable(kid) + '\n';
    return text;
}

std::string importText(const authority::ImportedBundle& imported, bool done)
{
    return lines(done ? "added" : "would add", imported.added) + lines("known", imported.known) +
           lines("conflicting", imported.conflicting);
}

authority::Preview previewOf(const authority::ImportedBundle& imported)
{
    authority::Preview preview;
    preview.allowed = imported.conflicting.empty();
    if (!preview.allowed) {
        preview.sentence = "The ring uses " + counted(imported.conflicting.size(), "kid") +
                           " of the bundle for other keys, so nothing can be imported: ";
        for (const auto& kid : imported.conflicting)
            preview.sentence += (kid == imported.conflicting.front() ? "" : ", ") + kid;
        return preview;
    }
    preview.sentence = "Adds " + counted(imported.added.size(), "key") + " to the ring.";
    if (!imported.known.empty())
        preview.notes.push_back("Known already: " + grouped(imported.known.size()) + ".");
    preview.notes.emplace_back("A key that was active elsewhere opens here, and makes nothing.");
    return preview;
}

ExitStatus report(const BundleOptions& options, const authority::ImportedBundle& imported, bool done)
{
    return answer(options.json ? documentText({{"import", protocol::toJson(imported)}, {"done", done}})
                               : importText(imported, done));
}

ExitStatus importBundle(const BundleOptions& options)
{
    const auto keys = openKeyBundle(options.bundle, options.recipient, options.passphraseFile);
    if (!keys)
        return complain(keys.error(), options);
    return act(options, [&](Connection& connection, const std::string& id) -> Result<ExitStatus> {
        if (auto may = requireRole(connection.client, authority::Role::Keykeeper); !may)
            return tl::unexpected(may.error());
        // A preview is no act, so it has an id of its own.
        const auto seen = connection.client.importBundle(*keys, false, randomIdentifier());
        if (!seen)
            return tl::unexpected(seen.error());
        if (options.dryRun) {
            const auto printed = report(options, *seen, false);
            return printed == ExitStatus::Good && !seen->conflicting.empty() ? ExitStatus::Refused : printed;
        }
        if (!seen->added.empty() || !seen->conflicting.empty()) {
            const auto stop = decide(options, previewOf(*seen), "Import?");
            if (!stop || *stop)
                return stop ? Result<ExitStatus>(**stop) : tl::unexpected(stop.error());
        }
        const auto imported = once(connection.client, id, connection.client.importBundle(*keys, true, id));
        if (!imported)
            return tl::unexpected(imported.error());
        if (imported->added.empty())
            say("Nothing changed: the ring has every key of the bundle already.");
        return report(options, *imported, true);
    });
}

void addExport(Commands& commands, CLI::App& group)
{
    auto options = std::make_shared<BundleOptions>();
    auto* app =
        group.add_subcommand("export", "pack the keys of an authority, encrypted, or their public halves");
    app->add_option("--out", options->out, "the file to write; - for standard output")->option_text("FILE");
    auto* forRecipient =
        app->add_option("--recipient", options->recipient, "encrypt to the public key in this file")
            ->option_text("FILE");
    auto* underPassphrase = app->add_option("--new-passphrase-file", options->newPassphraseFile,
                                            "encrypt under the passphrase on the first line of this file; "
                                            "without it, it is asked for on the terminal")
                                ->option_text("FILE")
                                ->excludes(forRecipient);
    app->add_option("--public", options->publicForm,
                    "only the public halves of the keys that sign, not encrypted: jwks or pem")
        ->option_text("FORM")
        ->excludes(forRecipient)
        ->excludes(underPassphrase);
    addPassphraseOption(*app, options->passphraseFile);
    app->add_flag("--force", options->force, "replace the file if it exists");
    addActOptions(*app, *options, Asks::Nothing);
    explain(
        *app,
        {"--out BUNDLE [OPTION]…",
         {"A complete bundle can open and make every token: it is encrypted under a passphrase of at least "
          "12 "
          "characters (PBES2-HS512+A256KW, a million iterations) or to a recipient's public key, and who "
          "exported it is logged. Needs a keykeeper; the public halves need only a viewer."},
         authorityStatuses("exported", "not allowed, or the role is too small"),
         {{"For another authority", "signet bundle export --recipient their-public.jwk --out ring.bundle"},
          {"For what verifies identity tokens", "signet bundle export --public jwks > jwks.json"}}});
    commands.add(app, [options] { return exportBundle(*options); });
}

} // namespace

void addRingBundleCommands(Commands& commands)
{
    auto* group = commands.root().add_subcommand("bundle", "export and import the keys of an authority");
    group->require_subcommand(0, 1);
    explain(*group,
            {"COMMAND [ARGUMENT]…",
             {"A key bundle carries a key ring in one encrypted file. signet keys bundle does the same "
              "between files."},
             {},
             {{"All keys", "signet bundle export --out ring.bundle"},
              {"Into another authority", "signet bundle import ring.bundle --authority other"}}});
    addExport(commands, *group);

    auto options = std::make_shared<BundleOptions>();
    auto* app = group->add_subcommand("import", "add the keys of a bundle to an authority");
    app->add_option("bundle", options->bundle, "the key bundle")->option_text("BUNDLE")->required();
    app->add_option("--key", options->recipient, "open it with this private key, for which it was made")
        ->option_text("FILE");
    addPassphraseOption(*app, options->passphraseFile);
    addActOptions(*app, *options, Asks::ConsentAfterPreview);
    explain(
        *app,
        {"BUNDLE [OPTION]…",
         {"Keys that the ring has already, by RFC 7638 thumbprint, stay as they are, so importing again "
          "changes nothing. The bundle is opened here, and travels under a passphrase made for the journey. "
          "Needs a keykeeper."},
         authorityStatuses("imported, or nothing new",
                           "not allowed, the role is too small, or the answer was "
                           "no"),
         {{"See first", "signet bundle import ring.bundle --dry-run"},
          {"Then do", "signet bundle import ring.bundle"}}});
    commands.add(app, [options] { return importBundle(*options); });
}

} // namespace signet::command
