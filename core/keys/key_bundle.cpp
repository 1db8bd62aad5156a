#include "core/keys/key_bundle.h"

#include "core/base/secret_text.h"
#include "core/base/text.h"
#include "core/jose/jwe.h"
#include "core/keys/key_text.h"

#include <algorithm>

namespace signet::keys {

namespace {

constexpr std::string_view bundleHeader = R"({"typ":"signet-bundle"})";

bool isPublished(const Key& key)
{
    const bool verifies =
        key.state == KeyState::Active || key.state == KeyState::Retiring || key.state == KeyState::Pending;
    return key.use == KeyUse::Sign && verifies && key.material && !key.material->isSymmetric();
}

Result<std::vector<Key>> open(std::string_view text, const jose::Jwk& key, ErrorCode mismatch,
                              const std::string& hint)
{
    jose::JweOptions options;
    options.maximumSize = maximumBundleSize;
    const auto opened = jose::decryptJwe(trimmed(text), jose::JwkSet::of(key), options);
    if (opened)
        return readKeyText(opened->plaintext.view());
    if (opened.error().refusal == Refusal::BadSignature)
        return fail(mismatch, "The key bundle does not open: the tag does not match.", hint);
    return fail(ErrorCode::InvalidInput,
                "The key bundle cannot be opened: " + std::string(opened.error().detail) + ".",
                "Check that it was copied whole, and how it was encrypted.");
}

} // namespace

std::string publicJwks(std::span<const Key> keys)
{
    jose::JwkSet set;
    for (const auto& key : keys) {
        if (!isPublished(key))
            continue;
        if (auto half = key.material->publicKey())
            static_cast<void>(set.add(std::move(*half)));
    }
    return set.publicJson();
}

std::string publicPem(std::span<const Key> keys)
{
    std::string text;
    for (const auto& key : keys) {
        const auto pem = isPublished(key) ? key.material->publicPem() : fail(ErrorCode::NotAllowed, {});
        if (pem)
            text += "# " + key.kid + " " + key.algorithm + "\n" + *pem;
    }
    return text;
}

Result<std::string> exportBundle(std::span<const Key> keys, std::string_view passphrase)
{
    if (passphrase.size() < minimumPassphrase)
        return fail(
            ErrorCode::InvalidInput,
            "The passphrase is shorter than " + std::to_string(minimumPassphrase) + " characters.",
            "Whoever has the bundle can try passphrases at leisure: four random words are a good one.");
    const auto key = jose::Jwk::fromSecret(SecretBytes(passphrase));
    if (!key)
        return tl::unexpected(key.error());
    jose::EncryptOptions options;
    options.algorithm = jose::Algorithm::Pbes2Hs512A256KW;
    options.headerJson = bundleHeader;
    const auto text = writeKeyText(keys);
    return jose::encryptCompact(text.bytes(), *key, options);
}

Result<std::string> exportBundle(std::span<const Key> keys, const jose::Jwk& recipient)
{
    if (recipient.isSymmetric())
        return fail(ErrorCode::NotAllowed, "A bundle cannot be made for a symmetric key.",
                    "Give the recipient's public RSA, EC or X25519 key, or a passphrase.");
    jose::EncryptOptions options;
    options.algorithm =
        recipient.type() == jose::KeyType::Rsa ? jose::Algorithm::RsaOaep256 : jose::Algorithm::EcdhEsA256KW;
    options.headerJson = bundleHeader;
    const auto text = writeKeyText(keys);
    return jose::encryptCompact(text.bytes(), recipient, options);
}

bool isBundle(std::string_view text) noexcept
{
    const auto bare = trimmed(text);
    return bare.starts_with("eyJ") && std::count(bare.begin(), bare.end(), '.') == 4;
}

Result<std::vector<Key>> openBundle(std::string_view text, const jose::PassphraseCallback& passphrase)
{
    if (!isBundle(text))
        return fail(ErrorCode::InvalidInput, "It is not a key bundle.",
                    "A bundle is one line that begins with eyJ.");
    auto given = passphrase ? passphrase() : std::nullopt;
    if (!given)
        return fail(ErrorCode::PassphraseNeeded, "The key bundle is encrypted.", "Give its passphrase.");
    const auto key = jose::Jwk::fromSecret(std::move(*given));
    if (!key)
        return fail(ErrorCode::WrongPassphrase, "The passphrase is empty.", "Try again.");
    return open(text, *key, ErrorCode::WrongPassphrase, "Try the passphrase again.");
}

Result<std::vector<Key>> openBundle(std::string_view text, const jose::Jwk& recipient)
{
    return open(text, recipient, ErrorCode::NotAllowed, "It was made for another recipient, or was altered.");
}

ImportPreview previewImport(const KeyRing& ring, std::span<const Key> keys)
{
    ImportPreview preview;
    for (const auto& key : keys) {
        const auto same = std::find_if(ring.keys().begin(), ring.keys().end(),
                                       [&](const Key& other) { return other.thumbprint == key.thumbprint; });
        if (same != ring.keys().end())
            preview.known.push_back(same->kid);
        else if (ring.find(key.kid))
            preview.conflicting.push_back(key.kid);
        else
            preview.added.push_back(key.kid);
    }
    return preview;
}

Result<KeyRingPtr> importKeys(const KeyRing& ring, std::span<const Key> keys)
{
    const auto preview = previewImport(ring, keys);
    if (!preview.conflicting.empty())
        return fail(ErrorCode::AlreadyExists,
                    "The ring uses the kid " + preview.conflicting.front() + " for another key.",
                    "Nothing was imported. Find out which of the two is right.");
    std::vector<Key> merged(ring.keys().begin(), ring.keys().end());
    const auto isActive = [&](KeyUse use) {
        return std::any_of(merged.begin(), merged.end(),
                           [&](const Key& key) { return key.use == use && key.state == KeyState::Active; });
    };
    bool changed = false;
    for (const auto& key : keys) {
        const auto same = std::find_if(merged.begin(), merged.end(),
                                       [&](const Key& other) { return other.thumbprint == key.thumbprint; });
        if (same != merged.end()) {
            const bool news = key.state == KeyState::Compromised && same->state != KeyState::Compromised;
            if (news && same->state == KeyState::Active)
                return fail(ErrorCode::NotAllowed,
                            "The bundle says that the active key " + same->kid + " is compromised.",
                            "Mark it compromised here first: that needs a successor.");
            if (news) {
                same->state = KeyState::Compromised;
                same->times.compromised = key.times.compromised;
            }
            changed = changed || news;
            continue;
        }
        Key added = key;
        added.addedIn = ring.version() + 1;
        if (added.state == KeyState::Active && isActive(added.use)) {
            added.state = KeyState::Retiring;
            added.times.retiring = added.times.activated.value_or(added.times.created);
        }
        merged.push_back(std::move(added));
        changed = true;
    }
    return KeyRing::make(ring.version() + (changed ? 1 : 0), std::move(merged));
}

} // namespace signet::keys
