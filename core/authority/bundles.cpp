// The ring on its way to another place, and from one.

#include "core/authority/authority_core.h"
#include "core/keys/key_bundle.h"

#include <nlohmann/json.hpp>

namespace signet::authority {

namespace {

std::string listed(const std::vector<std::string>& kids)
{
    std::string text;
    for (const auto& kid : kids)
        text += (text.empty() ? "" : ", ") + kid;
    return text.empty() ? "none" : text;
}

ImportedBundle describe(keys::ImportPreview preview)
{
    return {std::move(preview.added), std::move(preview.known), std::move(preview.conflicting), false};
}

/// What an import answered when it was carried out; its keys are known by now.
ImportedBundle asToldFirst(ImportedBundle imported, const std::string& note)
{
    const auto added = nlohmann::json::parse(note, nullptr, false);
    for (const auto& one : added.is_array() ? added : nlohmann::json::array()) {
        const auto kid = one.is_string() ? one.get<std::string>() : std::string();
        if (std::erase(imported.known, kid) > 0)
            imported.added.push_back(kid);
    }
    return imported;
}

} // namespace

Result<std::string> Authority::exportBundle(const Intent& intent, const BundleRequest& request)
{
    auto& core = *m_core;
    const auto ring = core.snapshot.read()->ring;
    if (request.form == BundleRequest::Form::Jwks)
        return keys::publicJwks(ring->keys());
    if (request.form == BundleRequest::Form::Pem)
        return keys::publicPem(ring->keys());
    // Sealed first: half a second or more under a passphrase, which no transaction should wait for.
    if (!covers(intent.actor.role, Role::Keykeeper)) {
        auto refused = core.perform(intent, {"keys.export", {}, Role::Keykeeper}, {});
        return tl::unexpected(std::move(refused.error()));
    }
    Result<std::string> bundle;
    if (!request.recipientJwk.empty()) {
        const auto recipient = jose::Jwk::parse(request.recipientJwk);
        bundle = recipient ? keys::exportBundle(ring->keys(), *recipient) : tl::unexpected(recipient.error());
    } else {
        bundle = keys::exportBundle(ring->keys(), request.passphrase.view());
    }
    if (!bundle)
        return bundle;
    auto done =
        core.perform(intent, {"keys.export", {}, Role::Keykeeper}, [&](Transaction&) -> Result<std::string> {
            return "Exported " + std::to_string(ring->keys().size()) + " keys with their secrets, " +
                   (request.recipientJwk.empty() ? "under a passphrase." : "to a recipient's public key.");
        });
    if (!done)
        return tl::unexpected(std::move(done.error()));
    return bundle;
}

Result<ImportedBundle> Authority::previewImport(std::span<const keys::Key> keys) const
{
    return describe(keys::previewImport(*m_core->snapshot.read()->ring, keys));
}

Result<ImportedBundle> Authority::importBundle(const Intent& intent, std::span<const keys::Key> keys)
{
    auto& core = *m_core;
    ImportedBundle imported;
    auto done = core.perform(intent, {"keys.import", std::to_string(keys.size()), Role::Keykeeper},
                             [&](Transaction& transaction) -> Result<Told> {
                                 auto stored = transaction.ring();
                                 auto sites = transaction.sites();
                                 if (!stored || !sites)
                                     return tl::unexpected(stored ? sites.error() : stored.error());
                                 const auto ring = core.ringOf(*stored);
                                 if (!ring)
                                     return tl::unexpected(ring.error());
                                 imported = describe(keys::previewImport(**ring, keys));
                                 const auto next = keys::importKeys(**ring, keys);
                                 if (!next)
                                     return tl::unexpected(next.error());
                                 if ((*next)->version() != (*ring)->version()) {
                                     if (auto put = core.store(transaction, *stored, **next, *sites); !put)
                                         return tl::unexpected(std::move(put.error()));
                                 }
                                 return Told("Imported " + listed(imported.added) +
                                                 "; known already: " + listed(imported.known) + ".",
                                             nlohmann::json(imported.added).dump());
                             });
    if (!done)
        return tl::unexpected(std::move(done.error()));
    if (done->repeated) {
        auto preview = previewImport(keys);
        if (!preview)
            return preview;
        imported = asToldFirst(std::move(*preview), done->note);
    }
    imported.applied = true;
    return imported;
}

} // namespace signet::authority
