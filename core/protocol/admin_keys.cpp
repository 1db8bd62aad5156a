// The admin door's routes for keys and bundles.

#include "core/jose/json_reader.h"
#include "core/keys/key_bundle.h"
#include "core/protocol/admin_call.h"
#include "core/protocol/secret_json.h"

namespace signet::protocol {

namespace {

using Form = authority::BundleRequest::Form;

/// The public halves of the ring's sign keys, as the functions that write them want them.
Result<std::vector<keys::Key>> publicKeysOf(const authority::RingView& ring)
{
    std::vector<keys::Key> found;
    for (const auto& view : ring.keys) {
        if (view.publicJwk.empty())
            continue;
        auto material = jose::Jwk::parse(view.publicJwk);
        if (!material)
            return tl::unexpected(material.error());
        keys::Key key;
        key.kid = view.key.kid;
        key.use = view.key.use;
        key.state = view.key.state;
        key.algorithm = view.key.algorithm;
        key.thumbprint = view.key.thumbprint;
        key.times = view.key.times;
        key.material = std::move(*material);
        found.push_back(std::move(key));
    }
    return found;
}

Result<authority::BundleRequest> bundleRequestOf(const Call& call)
{
    authority::BundleRequest request;
    bool known = false;
    const auto read =
        readSecretObject(call.request.body, {{"form",
                                              [&](const jose::JsonValue& value) {
                                                  const auto form = value.isString()
                                                                        ? bundleFormFromString(value.string)
                                                                        : std::nullopt;
                                                  known = form.has_value();
                                                  request.form = form.value_or(Form::Jwks);
                                                  return known;
                                              }},
                                             {"passphrase",
                                              [&](const jose::JsonValue& value) {
                                                  request.passphrase = SecretBytes(value.string);
                                                  return value.isString();
                                              }},
                                             {"recipient_jwk", [&](const jose::JsonValue& value) {
                                                  request.recipientJwk = value.toJson();
                                                  return value.isObject();
                                              }}});
    if (!read)
        return tl::unexpected(read.error());
    if (!known)
        return fail(ErrorCode::InvalidInput, "\"form\" is missing.");
    const bool locked = !request.passphrase.empty() || !request.recipientJwk.empty();
    if (request.form == Form::Complete && !locked)
        return fail(ErrorCode::PassphraseNeeded,
                    "A complete bundle needs a passphrase or the public key of a recipient.");
    if (!request.passphrase.empty() && !request.recipientJwk.empty())
        return fail(ErrorCode::InvalidInput, "A bundle has a passphrase or a recipient, not both.");
    return request;
}

struct Import
{
    std::vector<keys::Key> keys;
    bool apply = false;
};

Result<Import> importOf(const Call& call)
{
    std::string bundle;
    std::string journeyKey;
    const ErasedText erased(journeyKey);
    Import import;
    const auto read = readSecretObject(call.request.body, {{"bundle",
                                                            [&](const jose::JsonValue& value) {
                                                                bundle = value.string;
                                                                return value.isString();
                                                            }},
                                                           {"key",
                                                            [&](const jose::JsonValue& value) {
                                                                journeyKey = value.toJson();
                                                                return value.isObject();
                                                            }},
                                                           {"apply", [&](const jose::JsonValue& value) {
                                                                import.apply = value.boolean;
                                                                return value.kind == jose::JsonKind::Boolean;
                                                            }}});
    if (!read)
        return tl::unexpected(read.error());
    const auto key = jose::Jwk::parse(journeyKey);
    if (!key)
        return fail(ErrorCode::InvalidInput, "\"key\" is no JWK: " + key.error().message);
    auto opened = keys::openBundle(bundle, *key);
    if (!opened)
        return tl::unexpected(opened.error());
    import.keys = std::move(*opened);
    return import;
}

std::string digestOf(const Import& import)
{
    std::vector<std::string_view> parts{"import"};
    for (const auto& key : import.keys)
        parts.insert(parts.end(), {key.kid, key.thumbprint, keys::toString(key.state)});
    return protocol::digestOf(parts);
}

} // namespace

Result<HttpResponse> getKeys(Call& call)
{
    return answerWith(call.authority.ring());
}

Result<HttpResponse> getPublicKeys(Call& call)
{
    if (call.query.size() > 1 || (!call.query.empty() && call.query.front().first != "form"))
        return fail(ErrorCode::InvalidInput, "This takes one parameter, \"form\".");
    const auto form = bundleFormFromString(call.query.empty() ? "jwks" : call.query.front().second);
    if (!form || *form == Form::Complete)
        return fail(ErrorCode::InvalidInput, "\"form\" is neither jwks nor pem.");
    const auto ring = call.authority.ring();
    if (!ring)
        return tl::unexpected(ring.error());
    const auto found = publicKeysOf(*ring);
    if (!found)
        return tl::unexpected(found.error());
    return *form == Form::Pem ? textResponse(keys::publicPem(*found), "application/x-pem-file")
                              : textResponse(keys::publicJwks(*found), "application/jwk-set+json");
}

Result<HttpResponse> postKeys(Call& call)
{
    const auto request = bodyOf<authority::KeyRequest>(call);
    if (!request)
        return tl::unexpected(request.error());
    return answerWith(call.authority.act(call.intent, *request));
}

Result<HttpResponse> previewKeys(Call& call)
{
    const auto request = bodyOf<authority::KeyRequest>(call);
    if (!request)
        return tl::unexpected(request.error());
    return answerWith(call.authority.preview(*request));
}

Result<HttpResponse> exportKeys(Call& call)
{
    const auto request = bundleRequestOf(call);
    if (!request)
        return tl::unexpected(request.error());
    const auto bundle = call.authority.exportBundle(call.intent, *request);
    if (!bundle)
        return tl::unexpected(bundle.error());
    return jsonResponse({{"bundle", *bundle}});
}

Result<HttpResponse> importKeys(Call& call)
{
    const auto import = importOf(call);
    if (!import)
        return tl::unexpected(import.error());
    if (!import->apply)
        return answerWith(call.authority.previewImport(import->keys));
    // Repeated, the same keys come in another bundle.
    call.intent.digest = digestOf(*import);
    return answerWith(call.authority.importBundle(call.intent, import->keys));
}

} // namespace signet::protocol
