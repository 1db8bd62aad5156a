// signet jose: verify, decrypt, sign and encrypt whole tokens, whatever their payload.

#include "app/command/commands.h"
#include "app/command/help.h"
#include "app/command/input.h"
#include "app/command/key_input.h"
#include "app/command/layout.h"
#include "app/command/output.h"
#include "core/base/text.h"
#include "core/jose/jwe.h"
#include "core/jose/jws.h"

#include <algorithm>
#include <memory>

#include <unistd.h>

namespace signet::command {

namespace {

constexpr std::size_t defaultTokenLimit = std::size_t{16} << 10;
constexpr std::size_t payloadLimit = std::size_t{64} << 20;

struct Options
{
    std::string keyFile;
    std::string passphraseFile;
    std::string kid;
    std::string algorithm;
    std::string encryption;
    std::string header;
    std::string detached;
    std::uint32_t p2c = 1'000'000;
    std::size_t maximumSize = defaultTokenLimit;
    bool json = false;
    std::string input; ///< TOKEN or PAYLOAD
};

Result<std::optional<jose::Algorithm>> readAlgorithm(const std::string& name, bool forSigning)
{
    if (name.empty())
        return std::optional<jose::Algorithm>();
    const auto algorithm = jose::algorithmFromString(name);
    if (algorithm && jose::isSignature(*algorithm) == forSigning)
        return algorithm;
    const std::string hint =
        forSigning
            ? "Signatures: HS256, HS384, HS512, RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, "
              "ES512, EdDSA"
            : "Encryption: dir, A128KW, A192KW, A256KW, A128GCMKW, A192GCMKW, A256GCMKW, ECDH-ES, "
              "ECDH-ES+A128KW, ECDH-ES+A192KW, ECDH-ES+A256KW, RSA-OAEP, RSA-OAEP-256, "
              "PBES2-HS256+A128KW, PBES2-HS384+A192KW, PBES2-HS512+A256KW";
    return fail(ErrorCode::Unsupported,
                "'" + name + "' is no algorithm that Signet " + (forSigning ? "signs" : "encrypts") + " with",
                hint);
}

Result<std::optional<jose::Encryption>> readEncryption(const std::string& name)
{
    if (name.empty())
        return std::optional<jose::Encryption>();
    const auto encryption = jose::encryptionFromString(name);
    if (encryption)
        return encryption;
    return fail(ErrorCode::Unsupported, "'" + name + "' is no content encryption that Signet knows",
                "Known: A128GCM, A192GCM, A256GCM, A128CBC-HS256, A192CBC-HS384, A256CBC-HS512");
}

/// Without the keys that verify nothing: a bundle's seal keys must not make a set of its sign keys a mixed
/// one.
keys::LoadedKeys verifiersOf(keys::LoadedKeys loaded)
{
    auto& all = loaded.keys;
    if (std::any_of(all.begin(), all.end(),
                    [](const auto& entry) { return !entry.key.signatureAlgorithms().empty(); }))
        all.erase(std::remove_if(all.begin(), all.end(),
                                 [](const auto& entry) { return entry.key.signatureAlgorithms().empty(); }),
                  all.end());
    return loaded;
}

/// A token and the keys to open it with; what verify and decrypt share.
struct Opening
{
    SecretBytes text;
    keys::LoadedKeys loaded;
    jose::JwkSet set;
    [[nodiscard]] std::string_view token() const noexcept { return trimmed(text.view()); }
};

Result<Opening> prepareOpening(const Options& options, bool verifying)
{
    Opening opening;
    auto loaded = loadKeys(options.keyFile, options.passphraseFile);
    if (!loaded)
        return tl::unexpected(loaded.error());
    opening.loaded = verifying ? verifiersOf(std::move(*loaded)) : std::move(*loaded);
    auto set = toSet(opening.loaded, options.keyFile);
    if (!set)
        return tl::unexpected(set.error());
    opening.set = std::move(*set);
    // A little more than the limit, so that white space does not count and too large a token is refused, not
    // unreadable.
    auto stream = InputStream::standardInput();
    auto text = isDash(options.input) ? stream.readUpTo(options.maximumSize + 1024)
                                      : readArgument(options.input, payloadLimit);
    if (!text)
        return tl::unexpected(text.error());
    opening.text = std::move(*text);
    if (opening.token().empty())
        return fail(ErrorCode::InvalidInput, "There is no token: the input is empty");
    return opening;
}

ExitStatus refused(const Refused& reason, const Options& options)
{
    const auto status = complain(reason);
    if (reason.refusal == Refusal::TooLarge)
        say("The limit is " + std::to_string(options.maximumSize) + " bytes; --max-size raises it.");
    const bool isFile = options.input.size() < 4096 && options.input.find('\0') == std::string::npos &&
                        ::access(options.input.c_str(), F_OK) == 0;
    if (reason.refusal == Refusal::Malformed && isFile)
        say("'" + printable(options.input) + "' is a file; to read the token from it: - < FILE");
    return status;
}

ExitStatus deliver(std::string_view payload)
{
    const auto printed = print(payload);
    return printed ? ExitStatus::Good : complain(printed.error());
}

ExitStatus verify(const Options& options)
{
    const auto opening = prepareOpening(options, true);
    if (!opening)
        return complain(opening.error());
    jose::JwsOptions jws;
    jws.maximumSize = options.maximumSize;
    jws.allowUnencodedPayload = true;
    SecretBytes payload;
    if (!options.detached.empty()) {
        auto content = readFile(options.detached, payloadLimit);
        if (!content)
            return complain(content.error());
        payload = std::move(*content);
        jws.detachedPayload = payload.view();
    }
    const auto verified = jose::verifyJws(opening->token(), opening->set, jws);
    if (!verified)
        return refused(verified.error(), options);
    if (const auto state = stateAllows(opening->loaded, verified->key, false); !state)
        return refused(state.error(), options);
    return deliver(verified->payload.view());
}

ExitStatus decrypt(const Options& options)
{
    const auto opening = prepareOpening(options, false);
    if (!opening)
        return complain(opening.error());
    jose::JweOptions jwe;
    jwe.maximumSize = options.maximumSize;
    const auto opened = jose::decryptJwe(opening->token(), opening->set, jwe);
    if (!opened)
        return refused(opened.error(), options);
    if (const auto state = stateAllows(opening->loaded, opened->key, false); !state)
        return refused(state.error(), options);
    return deliver(opened->plaintext.view());
}

ExitStatus finishToken(const Result<std::string>& token)
{
    if (!token)
        return complain(token.error());
    const auto printed = print(*token + '\n');
    return printed ? ExitStatus::Good : complain(printed.error());
}

ExitStatus sign(const Options& options)
{
    const auto algorithm = readAlgorithm(options.algorithm, true);
    if (!algorithm)
        return complain(algorithm.error());
    const auto loaded = loadKeys(options.keyFile, options.passphraseFile);
    if (!loaded)
        return complain(loaded.error());
    const auto choice = chooseSigner(*loaded, options.kid, *algorithm);
    if (!choice)
        return complain(choice.error());
    const auto payload = readArgument(options.input, payloadLimit);
    if (!payload)
        return complain(payload.error());
    jose::SignOptions how;
    how.algorithm = choice->algorithm;
    how.headerJson = options.header;
    return finishToken(options.json ? jose::signJson(payload->bytes(), std::span(&choice->key, 1), how)
                                    : jose::signCompact(payload->bytes(), choice->key, how));
}

ExitStatus encrypt(const Options& options)
{
    const auto algorithm = readAlgorithm(options.algorithm, false);
    if (!algorithm)
        return complain(algorithm.error());
    const auto encryption = readEncryption(options.encryption);
    if (!encryption)
        return complain(encryption.error());
    const auto loaded = loadKeys(options.keyFile, options.passphraseFile);
    if (!loaded)
        return complain(loaded.error());
    const auto choice = chooseEncrypter(*loaded, options.kid, *algorithm, *encryption);
    if (!choice)
        return complain(choice.error());
    const auto payload = readArgument(options.input, payloadLimit);
    if (!payload)
        return complain(payload.error());
    jose::EncryptOptions how;
    how.algorithm = choice->algorithm;
    how.encryption = choice->encryption;
    how.headerJson = options.header;
    how.p2c = options.p2c;
    return finishToken(options.json ? jose::encryptJson(payload->bytes(), choice->key, how)
                                    : jose::encryptCompact(payload->bytes(), choice->key, how));
}

CLI::App* addCommand(CLI::App& group, const std::string& name, const std::string& description,
                     const std::shared_ptr<Options>& options, const char* inputName, const char* inputText)
{
    auto* app = group.add_subcommand(name, description);
    app->add_option("input", options->input, inputText)->option_text(inputName)->required();
    app->add_option("--key", options->keyFile, "the key or keys: JWK, JWKS, PEM, DER or key bundle")
        ->option_text("FILE")
        ->required();
    addPassphraseOption(*app, options->passphraseFile);
    return app;
}

void addMaximumSize(CLI::App& app, std::size_t& size)
{
    app.add_option("--max-size", size, "refuse larger tokens (16384)")
        ->option_text("BYTES")
        ->check(CLI::Range(std::size_t{1}, payloadLimit * 2));
}

void addVerify(Commands& commands, CLI::App& group)
{
    auto options = std::make_shared<Options>();
    auto* app = addCommand(group, "verify", "check a signature and print the payload", options, "TOKEN|-",
                           "the token, compact or JSON; - reads it from standard input");
    app->add_option("--detached", options->detached,
                    "the payload is this file, and the token carries none (RFC 7515 appendix F)")
        ->option_text("FILE");
    addMaximumSize(*app, options->maximumSize);
    explain(*app,
            {"--key FILE [OPTION]… TOKEN|-",
             {"Prints exactly the payload's bytes, and only if the signature is good. Claims are not judged: "
              "the payload need not be JSON, and an expired token has a good signature still. To judge "
              "claims use signet inspect.",
              "A kid selects its key; without one the algorithm must fit exactly one key of the file. Keys, "
              "and places to fetch them from, that a token brings along are never used. A token on the "
              "command line can be seen by other users of the machine; - keeps it private."},
             {{"0", "the signature is good"},
              {"1", "refused; the reason is on standard error as 'refused: <name>: <sentence>'"},
              {"2", "the key or the input cannot be read, or the output not be written"}},
             {{"Check a token", "signet jose verify --key public.pem \"$TOKEN\""},
              {"From a file, with a JWKS", "signet jose verify --key jwks.json - < token.jws > payload.bin"},
              {"A detached signature",
               "signet jose verify --key public.jwk --detached report.pdf - < report.jws"}}});
    commands.add(app, [options] { return verify(*options); });
}

void addDecrypt(Commands& commands, CLI::App& group)
{
    auto options = std::make_shared<Options>();
    auto* app = addCommand(group, "decrypt", "open an encrypted token and print its content", options,
                           "TOKEN|-", "the token, compact or JSON; - reads it from standard input");
    addMaximumSize(*app, options->maximumSize);
    explain(*app,
            {"--key FILE [OPTION]… TOKEN|-",
             {"Prints exactly the content's bytes, and only if the tag is good. For PBES2 the key is an "
              "oct JWK whose k is the password. RSA1_5 and compressed tokens (zip) are refused."},
             {{"0", "opened"},
              {"1", "refused; the reason is on standard error as 'refused: <name>: <sentence>'"},
              {"2", "the key or the input cannot be read, or the output not be written"}},
             {{"Open a token", "signet jose decrypt --key private.pem \"$TOKEN\""},
              {"From a file", "signet jose decrypt --key seal.jwk - < token.jwe"}}});
    commands.add(app, [options] { return decrypt(*options); });
}

void addMaking(CLI::App& app, Options& options, const char* algorithmText)
{
    app.add_option("--kid", options.kid, "use this key of a file that holds several")->option_text("KID");
    app.add_option("--alg", options.algorithm, algorithmText)->option_text("A");
    app.add_option("--header", options.header, "further header members, as a JSON object")
        ->option_text("JSON");
    app.add_flag("--json", options.json, "print the flattened JSON serialisation instead of the compact one");
}

void addSign(Commands& commands, CLI::App& group)
{
    auto options = std::make_shared<Options>();
    auto* app = addCommand(group, "sign", "sign a payload", options, "PAYLOAD|-",
                           "the payload itself; - reads it, byte for byte, from standard input");
    addMaking(*app, *options, "the algorithm; needed only where the key allows several");
    explain(*app, {"--key FILE [--alg A] [--header JSON] [OPTION]… PAYLOAD|-",
                   {"Prints the token and a line feed. The kid of the key goes into the header."},
                   {{"0", "signed"}, {"2", "not signed; the reason is on standard error"}},
                   {{"Sign claims", "signet jose sign --key key.jwk --header '{\"typ\":\"JWT\"}' "
                                    "'{\"sub\":\"me\"}'"},
                    {"Sign a file with an RSA key in PEM",
                     "signet jose sign --key rsa.pem --alg PS256 - < report.pdf > report.jws"}}});
    commands.add(app, [options] { return sign(*options); });
}

void addEncrypt(Commands& commands, CLI::App& group)
{
    auto options = std::make_shared<Options>();
    auto* app = addCommand(group, "encrypt", "encrypt a payload", options, "PAYLOAD|-",
                           "the payload itself; - reads it, byte for byte, from standard input");
    addMaking(*app, *options, "how the content key is managed; needed unless the key states it");
    app->add_option("--enc", options->encryption,
                    "how the content is encrypted; needed unless the key states it")
        ->option_text("E");
    app->add_option("--p2c", options->p2c, "iterations of PBES2 (1000000)")
        ->option_text("COUNT")
        ->check(CLI::Range(jose::minimumP2c, jose::maximumP2c));
    explain(*app, {"--key FILE --alg A --enc E [--header JSON] [OPTION]… PAYLOAD|-",
                   {"Prints the token and a line feed. Encrypting to an RSA or EC key needs its public half "
                    "only. For PBES2 the key is an oct JWK whose k is the password."},
                   {{"0", "encrypted"}, {"2", "not encrypted; the reason is on standard error"}},
                   {{"Seal with a shared key",
                     "signet keys new --enc A256GCM --out seal.jwk\n"
                     "    signet jose encrypt --key seal.jwk --alg dir --enc A256GCM 'text'"},
                    {"To a public key",
                     "signet jose encrypt --key public.pem --alg RSA-OAEP-256 --enc A256GCM - < file"}}});
    commands.add(app, [options] { return encrypt(*options); });
}

} // namespace

void addJoseCommands(Commands& commands)
{
    auto* group = commands.root().add_subcommand("jose", "verify, decrypt, sign and encrypt tokens");
    group->require_subcommand(0, 1);
    explain(*group,
            {"COMMAND [ARGUMENT]…",
             {"Whole JWS and JWE tokens (RFC 7515, RFC 7516), compact or JSON, whatever their payload."},
             {},
             {{"Sign and verify", "signet jose sign --key key.jwk hello | signet jose verify --key "
                                  "key.jwk -"},
              {"Encrypt and decrypt", "signet jose encrypt --key seal.jwk --alg dir --enc A256GCM hello |\n"
                                      "      signet jose decrypt --key seal.jwk -"}}});
    addVerify(commands, *group);
    addDecrypt(commands, *group);
    addSign(commands, *group);
    addEncrypt(commands, *group);
}

} // namespace signet::command
