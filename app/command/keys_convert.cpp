// signet keys convert: the same key in another form.

#include "app/command/help.h"
#include "app/command/key_input.h"
#include "app/command/keys_command.h"
#include "app/command/output.h"
#include "app/command/passphrase.h"
#include "app/command/terminal.h"
#include "core/base/secret_text.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <memory>

#include <unistd.h>

namespace signet::command {

namespace {

using jose::Jwk;

struct Options
{
    std::string file;
    std::string to;
    std::string kid;
    std::string out;
    std::string passphraseFile;
    std::string newPassphraseFile;
    bool publicOnly = false;
    bool encrypt = false;
    bool force = false;
};

Result<std::vector<Jwk>> chosenKeys(const Options& options)
{
    const auto loaded = loadKeys(options.file, options.passphraseFile);
    if (!loaded)
        return tl::unexpected(loaded.error());
    std::vector<Jwk> result;
    for (const auto& entry : loaded->keys) {
        if (!options.kid.empty() && entry.key.kid() != options.kid)
            continue;
        if (!options.publicOnly || (!entry.key.isPrivate() && !entry.key.isSymmetric())) {
            result.push_back(entry.key);
            continue;
        }
        auto half = entry.key.publicKey();
        if (!half)
            return fail(half.error().code, nameOf(entry.key) + " has no public half: " + half.error().message,
                        "Choose another key with --kid");
        result.push_back(std::move(*half));
    }
    if (result.empty() && !options.kid.empty())
        return fail(ErrorCode::NotFound, "'" + options.file + "' holds no key '" + options.kid + "'",
                    "'signet keys list FILE' shows what it holds");
    const bool single = options.to == "jwk" || options.to == "der";
    if (single && result.size() != 1)
        return fail(ErrorCode::InvalidInput,
                    "'" + options.file + "' holds " + std::to_string(result.size()) + " keys, and " +
                        options.to + " takes one",
                    "Choose one with --kid, or convert to jwks or pem");
    return result;
}

Result<SecretText> asPem(const std::vector<Jwk>& keys, std::string_view passphrase)
{
    SecretText text;
    for (const auto& key : keys) {
        if (key.isPrivate()) {
            const auto pem = key.privatePem(passphrase);
            if (!pem)
                return tl::unexpected(pem.error());
            text += pem->view();
        } else {
            const auto pem = key.publicPem();
            if (!pem)
                return tl::unexpected(pem.error());
            text += *pem;
        }
    }
    return text;
}

Result<SecretText> asDer(const Jwk& key)
{
    SecretText text;
    if (key.isPrivate()) {
        const auto der = key.privateDer();
        if (!der)
            return tl::unexpected(der.error());
        text += der->view();
    } else {
        const auto der = key.publicDer();
        if (!der)
            return tl::unexpected(der.error());
        text += asText(*der);
    }
    return text;
}

SecretText asJson(const std::vector<Jwk>& keys, bool asSet)
{
    SecretText text;
    if (asSet)
        text += "{\"keys\":[";
    for (std::size_t i = 0; i < keys.size(); ++i) {
        text += i > 0 ? "," : "";
        if (keys[i].isPrivate())
            text += keys[i].privateJson().view();
        else
            text += keys[i].publicJson().dump();
    }
    text += (asSet ? "]}\n" : "\n");
    return text;
}

Result<void> check(const Options& options)
{
    if (options.to != "jwk" && options.to != "jwks" && options.to != "pem" && options.to != "der")
        return fail(ErrorCode::InvalidInput, "--to does not know '" + options.to + "'",
                    "Forms are jwk, jwks, pem and der");
    if (options.encrypt && (options.to != "pem" || options.publicOnly))
        return fail(ErrorCode::InvalidInput, "Only a private key in PEM can be encrypted here",
                    "Use --to pem without --public, or signet keys bundle export");
    return {};
}

Result<SecretText> converted(const std::vector<Jwk>& keys, const Options& options)
{
    if (options.to == "der")
        return asDer(keys.front());
    if (options.to != "pem")
        return asJson(keys, options.to == "jwks");
    SecretBytes passphrase;
    if (options.encrypt) {
        auto given = newPassphrase(options.newPassphraseFile, "New passphrase");
        if (!given)
            return tl::unexpected(given.error());
        passphrase = std::move(*given);
    }
    return asPem(keys, passphrase.view());
}

ExitStatus convert(Options options)
{
    options.encrypt = options.encrypt || !options.newPassphraseFile.empty();
    if (const auto checked = check(options); !checked)
        return complain(checked.error());
    const auto keys = chosenKeys(options);
    if (!keys)
        return complain(keys.error());
    bool isSecret = false;
    for (const auto& key : *keys)
        isSecret = isSecret || key.isPrivate();
    if (options.out.empty() && isSecret && !options.encrypt && isTerminal(STDOUT_FILENO))
        return complain(
            {ErrorCode::NotAllowed, "This would show a private key on the terminal",
             "Write it to a file with --out FILE, or insist with --out -; --public leaves it out"});
    const auto text = converted(*keys, options);
    if (!text)
        return complain(text.error());
    const auto written = writeFile(options.out.empty() ? "-" : options.out, text->view(),
                                   isSecret ? Readers::OwnerOnly : Readers::Everybody, options.force);
    return written ? ExitStatus::Good : complain(written.error());
}

} // namespace

void addConvert(Commands& commands, CLI::App& group)
{
    auto options = std::make_shared<Options>();
    auto* app = group.add_subcommand("convert", "write a key in another form");
    app->add_option("file", options->file, "JWK, JWKS, PEM, DER or key bundle")
        ->option_text("FILE")
        ->required();
    app->add_option("--to", options->to, "jwk, jwks, pem (PKCS#8, SubjectPublicKeyInfo) or der")
        ->option_text("FORM")
        ->required();
    app->add_option("--kid", options->kid, "only the key of this name")->option_text("KID");
    app->add_flag("--public", options->publicOnly, "only the public half");
    addPassphraseOption(*app, options->passphraseFile);
    app->add_flag("--encrypt", options->encrypt,
                  "protect a private PEM with a new passphrase, asked for on the terminal");
    app->add_option("--new-passphrase-file", options->newPassphraseFile,
                    "the same with the passphrase on the first line of this file")
        ->option_text("FILE");
    app->add_option("--out", options->out, "the file to write; standard output unless given")
        ->option_text("FILE");
    app->add_flag("--force", options->force, "replace the file if it exists");
    explain(*app,
            {"FILE --to jwk|jwks|pem|der [OPTION]…",
             {"A file that gets a private key can be read by you alone (mode 0600); an existing file is "
              "left as it is. A private key is not shown on a terminal unless --out - insists."},
             {{"0", "converted"}, {"2", "not converted; the reason is on standard error"}},
             {{"The public half for a verifier in PEM",
               "signet keys convert key.jwk --to pem --public --out public.pem"},
              {"A JWKS to publish", "signet keys convert keys.jwks --to jwks --public > jwks.json"},
              {"A private key under a passphrase",
               "signet keys convert key.jwk --to pem --encrypt --out key.pem"}}});
    commands.add(app, [options] { return convert(*options); });
}

} // namespace signet::command
