#include "core/jose/jwk_set.h"

#include "core/base/secret_text.h"
#include "core/base/text.h"
#include "core/jose/jwk_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

namespace signet::jose {

namespace {

constexpr std::size_t maximumFileSize = std::size_t{1} << 20;
constexpr std::size_t maximumKeys = 1000;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

struct CloseFile
{
    void operator()(std::FILE* file) const noexcept { static_cast<void>(std::fclose(file)); }
};

tl::unexpected<Error> unreadable(const std::string& message)
{
    return fail(ErrorCode::InvalidInput, message,
                "Signet reads JWK, JWKS and PEM or DER files with RSA, EC, Ed25519 and X25519 keys, and "
                "\"oct\" JWKs.");
}

bool isKeyBlock(std::string_view label) noexcept
{
    return label == "CERTIFICATE" || label.ends_with("PRIVATE KEY") || label.ends_with("PUBLIC KEY");
}

Result<JwkSet> parsePem(std::string_view text, const PassphraseCallback& passphrase)
{
    static constexpr std::string_view begin = "-----BEGIN ";
    static constexpr std::string_view dashes = "-----";
    JwkSet set;
    bool certificateSeen = false;
    for (auto start = text.find(begin); start != std::string_view::npos; start = text.find(begin, start)) {
        const auto labelStart = start + begin.size();
        const auto labelEnd = text.find(dashes, labelStart);
        const auto label = text.substr(labelStart, labelEnd - labelStart);
        const auto end = text.find("-----END ", labelStart);
        if (labelEnd == std::string_view::npos || end == std::string_view::npos)
            return unreadable("A PEM block is cut short.");
        const auto endDashes = text.find(dashes, end + dashes.size());
        const auto next = endDashes == std::string_view::npos ? text.size() : endDashes + dashes.size();
        const bool chained = label == "CERTIFICATE" && certificateSeen; // the rest of a chain is others' keys
        certificateSeen = certificateSeen || label == "CERTIFICATE";
        if (isKeyBlock(label) && !chained) {
            auto key = Jwk::fromPem(text.substr(start, next - start), passphrase);
            if (!key)
                return tl::unexpected(std::move(key.error()));
            if (auto added = set.add(std::move(*key)); !added)
                return tl::unexpected(std::move(added.error()));
        }
        start = next;
    }
    if (set.empty())
        return unreadable("There is no key in the PEM text.");
    return set;
}

} // namespace

Result<SecretBytes> readKeyFile(const std::string& path, std::size_t maximumSize)
{
    const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rbe"));
    if (!file)
        return fail(errno == ENOENT ? ErrorCode::NotFound : ErrorCode::Io,
                    "The key file " + path + " cannot be opened: " + std::strerror(errno) + ".",
                    "Check the name and that you may read it.");
    static_cast<void>(
        std::setvbuf(file.get(), nullptr, _IONBF, 0)); // no copy of a key in a buffer of stdio's
    SecretBytes content(maximumSize + 1);
    const auto size = std::fread(content.data(), 1, content.size(), file.get());
    if (std::ferror(file.get()))
        return fail(ErrorCode::Io, "The key file " + path + " cannot be read: " + std::strerror(errno) + ".",
                    "Name a file, not a folder or a device.");
    if (size > maximumSize)
        return fail(ErrorCode::TooLarge,
                    "The key file " + path + " is larger than " + std::to_string(maximumSize >> 20) + " MiB.",
                    "Name a file of keys.");
    return SecretBytes(std::span<const std::uint8_t>(content.data(), size));
}

Result<JwkSet> JwkSet::parseJson(std::string_view text)
{
    JsonReader reader(std::max(text.size(), std::size_t{64}));
    const auto object = reader.parse(text);
    if (!object)
        return unreadable("It is neither a JWK nor a JWKS: " + std::string(object.error().detail) + ".");
    const JsonValue* const found = object->find("keys");
    JwkSet set;
    if (!found || object->find("kty")) {
        auto key = readJwk(*object);
        if (!key)
            return tl::unexpected(std::move(key.error()));
        set.m_keys.push_back(std::move(*key));
        return set;
    }
    const JsonValue keys = *found; // reading a key replaces the members
    if (!keys.isArray())
        return unreadable("\"keys\" of the JWKS is not an array.");
    for (std::size_t i = 0;; ++i) {
        const auto element = JsonReader::element(keys, i);
        if (!element)
            break;
        if (i == maximumKeys)
            return fail(ErrorCode::TooLarge, "The JWKS has more than 1000 keys.", "Split it.");
        const auto member = reader.open(*element);
        auto key =
            member ? readJwk(*member) : Result<Jwk>(unreadable("An entry of the JWKS is not an object."));
        if (key) {
            if (auto added = set.add(std::move(*key)); !added)
                return tl::unexpected(std::move(added.error()));
        } else if (key.error().code == ErrorCode::Unsupported) {
            set.m_skipped.push_back(std::move(key.error()));
        } else {
            return tl::unexpected(std::move(key.error()));
        }
    }
    if (set.empty() && !set.m_skipped.empty())
        return tl::unexpected(set.m_skipped.front());
    return set;
}

Result<JwkSet> JwkSet::parse(std::string_view text, const PassphraseCallback& passphrase)
{
    if (text.size() > maximumFileSize)
        return fail(ErrorCode::TooLarge, "The keys are larger than 1 MiB.", "Give a file of keys.");
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    text = trimmed(text);
    if (text.starts_with('{'))
        return parseJson(text);
    if (text.find("-----BEGIN ") != std::string_view::npos)
        return parsePem(text, passphrase);
    return unreadable(text.empty() ? "There is nothing in it." : "It is neither a JWK, a JWKS nor PEM.");
}

Result<JwkSet> JwkSet::load(const std::string& path, const PassphraseCallback& passphrase)
{
    const auto content = readKeyFile(path, maximumFileSize);
    if (!content)
        return tl::unexpected(content.error());
    Result<JwkSet> set;
    if (!content->empty() && content->data()[0] == 0x30) // a DER SEQUENCE; no text form begins with "0"
        set = Jwk::fromDer(content->bytes(), passphrase).map([](Jwk key) { return of(std::move(key)); });
    else
        set = parse(content->view(), passphrase);
    if (!set)
        set.error().message = "The key file " + path + " cannot be used. " + set.error().message;
    return set;
}

JwkSet JwkSet::of(Jwk key)
{
    JwkSet set;
    set.m_keys.push_back(std::move(key));
    return set;
}

Result<void> JwkSet::add(Jwk key)
{
    const auto known = std::find_if(m_keys.begin(), m_keys.end(), [&](const Jwk& other) {
        // Keys of different types may share a kid as equivalent alternatives (RFC 7517 section 4.5).
        return other.kid() == key.kid() && other.type() == key.type() &&
               (!key.kid().empty() || other.thumbprint() == key.thumbprint());
    });
    if (known == m_keys.end()) {
        m_keys.push_back(std::move(key));
        return {};
    }
    if (known->thumbprint() != key.thumbprint())
        return fail(ErrorCode::AlreadyExists,
                    "Two different keys have the kid \"" + toUtf8(key.kid()) + "\".",
                    "A kid must name one key: give one of them another.");
    if (key.isPrivate() && !known->isPrivate())
        *known = std::move(key);
    return {};
}

Result<void> JwkSet::add(const JwkSet& other)
{
    for (const auto& key : other.keys()) {
        if (auto added = add(key); !added)
            return added;
    }
    return {};
}

bool JwkSet::isMixed() const noexcept
{
    return std::any_of(m_keys.begin(), m_keys.end(),
                       [&](const Jwk& key) { return key.isSymmetric() != m_keys.front().isSymmetric(); });
}

Verdict<const Jwk*> JwkSet::select(std::string_view kid, Algorithm algorithm,
                                   KeyOperation operation) const noexcept
{
    const auto isNamed = [&](const Jwk& key) { return !kid.empty() && key.kid() == kid; };
    const bool named = std::any_of(m_keys.begin(), m_keys.end(), isNamed);
    const bool alone = m_keys.size() == 1;
    const Jwk* chosen = nullptr;
    const Jwk* unfit = nullptr;
    for (const auto& key : m_keys) {
        // A kid excludes every key of another kid; a key without one may still be meant when nobody has the
        // kid.
        if (named ? !isNamed(key) : (!kid.empty() && !key.kid().empty()))
            continue;
        if (!key.permits(algorithm, operation)) {
            unfit = &key;
            continue;
        }
        if (chosen)
            return refuse(Refusal::UnknownKey, "it does not say which of several keys is meant");
        chosen = &key;
    }
    if (chosen)
        return chosen;
    if (unfit && (named || alone))
        return tl::unexpected(unfit->permits(algorithm, operation).error());
    if (kid.empty())
        return refuse(Refusal::UnknownKey, "it names no key, and none of the known ones fits");
    return refuse(Refusal::UnknownKey, "none of the known keys has the kid it names");
}

std::string JwkSet::publicJson() const
{
    nlohmann::json keys = nlohmann::json::array();
    for (const auto& key : m_keys) {
        if (!key.isSymmetric())
            keys.push_back(key.publicJson());
    }
    return nlohmann::json{{"keys", std::move(keys)}}.dump(2, ' ', false,
                                                          nlohmann::json::error_handler_t::replace);
}

SecretBytes JwkSet::privateJson() const
{
    SecretText text;
    text += R"({"keys":[)";
    for (const auto& key : m_keys) {
        text += &key == &m_keys.front() ? "" : ",";
        text += key.privateJson().view();
    }
    text += "]}";
    return text.take();
}

} // namespace signet::jose
