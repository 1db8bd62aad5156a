#include "app/command/key_input.h"

#include "app/command/passphrase.h"

#include <algorithm>

namespace signet::command {

namespace {

using jose::Algorithm;
using jose::Jwk;
using jose::KeyOperation;

std::string join(const std::vector<std::string>& names)
{
    std::string result;
    for (const auto& name : names)
        result += (result.empty() ? "" : ", ") + name;
    return result;
}

/// The keys of that kid; all without one.
std::vector<Jwk> keysNamed(const keys::LoadedKeys& loaded, std::string_view kid)
{
    std::vector<Jwk> result;
    for (const auto& entry : loaded.keys)
        if ((kid.empty() || entry.key.kid() == kid) && (entry.state.empty() || entry.state == "active"))
            result.push_back(entry.key);
    return result;
}

/// Of what to make something with: exactly one, or an error that says what to do.
Result<Jwk> onlyOne(const std::vector<Jwk>& fitting, const keys::LoadedKeys& loaded, std::string_view kid,
                    const std::string& act)
{
    if (fitting.size() == 1)
        return fitting.front();
    if (!fitting.empty()) {
        std::vector<std::string> names;
        names.reserve(fitting.size());
        for (const auto& key : fitting)
            names.push_back(key.kid().empty() ? "(no kid)" : "'" + key.kid() + "'");
        return fail(ErrorCode::InvalidInput, "Several keys can " + act + ": " + join(names),
                    "Say which one with --kid");
    }
    if (!kid.empty() && keysNamed(loaded, kid).empty())
        return fail(ErrorCode::NotFound, "There is no key '" + std::string(kid) + "' to " + act + " with",
                    "'signet keys list FILE' shows what the file holds");
    if (loaded.keys.size() == 1)
        return fail(ErrorCode::NotAllowed,
                    "The file's only key, " + nameOf(loaded.keys.front().key) + ", cannot " + act,
                    "'signet keys list FILE' shows what it is for");
    return fail(ErrorCode::NotFound, "None of the file's keys can " + act,
                "'signet keys list FILE' shows what they are for");
}

std::vector<Algorithm> signingAlgorithms(const Jwk& key, std::optional<Algorithm> wanted)
{
    auto result = wanted ? std::vector<Algorithm>{*wanted} : key.signatureAlgorithms();
    result.erase(std::remove_if(result.begin(), result.end(),
                                [&](Algorithm algorithm) {
                                    return !jose::isSignature(algorithm) || !key.isPrivate() ||
                                           !key.permits(algorithm, KeyOperation::Sign);
                                }),
                 result.end());
    return result;
}

/// What a key does when something is encrypted to it; RFC 7517 section 4.3.
KeyOperation encryptingOperation(Algorithm algorithm)
{
    switch (algorithm) {
    case Algorithm::Dir:
        return KeyOperation::Encrypt;
    case Algorithm::EcdhEs:
    case Algorithm::EcdhEsA128KW:
    case Algorithm::EcdhEsA192KW:
    case Algorithm::EcdhEsA256KW:
    case Algorithm::Pbes2Hs256A128KW:
    case Algorithm::Pbes2Hs384A192KW:
    case Algorithm::Pbes2Hs512A256KW:
        return KeyOperation::DeriveKey;
    default:
        return KeyOperation::WrapKey;
    }
}

} // namespace

Result<keys::LoadedKeys> loadKeys(const std::string& path, const std::string& passphraseFile)
{
    auto source = PassphraseSource::make(path, passphraseFile);
    if (!source)
        return tl::unexpected(source.error());
    auto loaded = source->openWith(
        [&](const jose::PassphraseCallback& passphrase) { return keys::loadKeyFile(path, passphrase); });
    if (loaded && loaded->keys.empty())
        return fail(ErrorCode::NotFound, "'" + path + "' holds no keys");
    return loaded;
}

Result<jose::JwkSet> toSet(const keys::LoadedKeys& loaded, const std::string& path)
{
    jose::JwkSet set;
    for (const auto& entry : loaded.keys)
        if (const auto added = set.add(entry.key); !added)
            return fail(added.error().code, "'" + path + "': " + added.error().message, added.error().hint);
    return set;
}

Verdict<void> stateAllows(const keys::LoadedKeys& loaded, const jose::Jwk& key, bool making)
{
    for (const auto& entry : loaded.keys) {
        if (entry.state.empty() || entry.key.kid() != key.kid() || entry.key.thumbprint() != key.thumbprint())
            continue;
        if (entry.state == "compromised")
            return refuse(Refusal::KeyCompromised, "the key bundle marks this key as compromised");
        if (entry.state != "active" && (making || entry.state != "retiring"))
            return refuse(Refusal::KeyNotAccepted, "the key bundle does not have this key in use");
    }
    return {};
}

Result<SigningChoice> chooseSigner(const keys::LoadedKeys& loaded, std::string_view kid,
                                   std::optional<Algorithm> algorithm)
{
    std::vector<Jwk> fitting;
    for (const auto& key : keysNamed(loaded, kid))
        if (!signingAlgorithms(key, algorithm).empty())
            fitting.push_back(key);
    const std::string act =
        algorithm ? "sign with " + std::string(jose::toString(*algorithm)) : std::string("sign");
    auto key = onlyOne(fitting, loaded, kid, act);
    if (!key)
        return tl::unexpected(key.error());
    const auto algorithms = signingAlgorithms(*key, algorithm);
    if (algorithms.size() == 1)
        return SigningChoice{*key, algorithms.front()};
    std::vector<std::string> names;
    names.reserve(algorithms.size());
    for (const auto each : algorithms)
        names.emplace_back(jose::toString(each));
    return fail(ErrorCode::InvalidInput,
                "With " + nameOf(*key) + " several algorithms are possible: " + join(names),
                "Say which one with --alg");
}

Result<EncryptingChoice> chooseEncrypter(const keys::LoadedKeys& loaded, std::string_view kid,
                                         std::optional<Algorithm> algorithm,
                                         std::optional<jose::Encryption> encryption)
{
    std::vector<Jwk> fitting;
    for (const auto& key : keysNamed(loaded, kid)) {
        auto wanted = algorithm ? algorithm : key.attributes().algorithm;
        if (!wanted && key.attributes().encryption)
            wanted = Algorithm::Dir;
        // Without an algorithm every key is a candidate; the question for --alg comes after the choice.
        if (!wanted || (!jose::isSignature(*wanted) && key.permits(*wanted, encryptingOperation(*wanted))))
            fitting.push_back(key);
    }
    const std::string act = algorithm ? "encrypt with " + std::string(jose::toString(*algorithm))
                                      : std::string("be encrypted to");
    auto key = onlyOne(fitting, loaded, kid, act);
    if (!key)
        return tl::unexpected(key.error());
    const auto& attributes = key->attributes();
    if (!algorithm)
        algorithm = attributes.encryption ? std::optional(Algorithm::Dir) : attributes.algorithm;
    if (!algorithm)
        return fail(ErrorCode::InvalidInput, "The key does not state an algorithm",
                    "Name one with --alg, e.g. RSA-OAEP-256, ECDH-ES, A256KW or dir");
    if (!encryption)
        encryption = attributes.encryption;
    if (!encryption)
        return fail(ErrorCode::InvalidInput, "The content encryption is not stated",
                    "Name it with --enc, e.g. A256GCM");
    return EncryptingChoice{*key, *algorithm, *encryption};
}

std::string nameOf(const jose::Jwk& key)
{
    const std::string type = "the " + std::string(jose::toString(key.type())) + " key";
    return key.kid().empty() ? type + " without a kid" : type + " '" + key.kid() + "'";
}

} // namespace signet::command
