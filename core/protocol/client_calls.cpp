// Each use case of an administrator as the request that asks for it.

#include "core/jose/json_reader.h"
#include "core/protocol/client_state.h"
#include "core/protocol/message_signature.h"
#include "core/protocol/secret_json.h"

#include <thread>

namespace signet::protocol {

namespace {

using authority::Operator;

constexpr int pairingTries = 3;
constexpr std::chrono::milliseconds pairingPause{200};

std::string withQuery(std::string path, const QueryParameters& parameters)
{
    return parameters.empty() ? path : path + "?" + queryText(parameters);
}

Result<void> nothingOf(const Result<HttpResponse>& response)
{
    if (!response)
        return tl::unexpected(response.error());
    return {};
}

Result<std::string> bodyOf(Result<HttpResponse> response)
{
    if (!response)
        return tl::unexpected(response.error());
    return std::move(response->body);
}

/// {"entries":[…]}
std::string entriesText(std::span<const revocation::Revocation> entries)
{
    auto list = Json::array();
    for (const auto& entry : entries)
        list.push_back(toRequestJson(entry));
    return toText({{"entries", std::move(list)}});
}

struct Number
{
    std::uint64_t seq = 0;
};

void read(Fields& in, Number& out)
{
    in.get("seq", out.seq);
}

struct Text
{
    std::string bundle;
};

void read(Fields& in, Text& out)
{
    in.get("bundle", out.bundle);
}

} // namespace

void read(Fields& in, Client::Invitation& out)
{
    in.get("invitation", out.invitation);
    in.get("code", out.code);
    in.maybe("link", out.link);
}

Result<authority::Status> Client::status()
{
    return answerOf<authority::Status>(m_state->get("/v1/status"));
}

Result<authority::RingView> Client::ring()
{
    return answerOf<authority::RingView>(m_state->get("/v1/keys"));
}

Result<std::vector<authority::Site>> Client::sites()
{
    return listOf<authority::Site>(m_state->get("/v1/sites"), "sites");
}

Result<std::vector<Operator>> Client::operators()
{
    return listOf<Operator>(m_state->get("/v1/operators"), "operators");
}

Result<Operator> Client::self()
{
    return answerOf<Operator>(m_state->get("/v1/self"));
}

Result<authority::RevocationPage> Client::revocations(const authority::RevocationQuery& query)
{
    return answerOf<authority::RevocationPage>(m_state->get(withQuery("/v1/revocations", toQuery(query))));
}

Result<statistics::Answer> Client::statistics(const statistics::Query& query)
{
    return answerOf<statistics::Answer>(m_state->get(withQuery("/v1/statistics", toQuery(query))));
}

Result<authority::ActivityPage> Client::activity(const authority::ActivityQuery& query)
{
    return answerOf<authority::ActivityPage>(m_state->get(withQuery("/v1/activity", toQuery(query))));
}

Result<std::uint64_t> Client::verifyActivity()
{
    const auto answer = answerOf<Number>(m_state->get("/v1/activity/verify"));
    return answer ? Result<std::uint64_t>(answer->seq) : tl::unexpected(answer.error());
}

Result<authority::Checkpoint> Client::checkpoint()
{
    return answerOf<authority::Checkpoint>(m_state->get("/v1/activity/checkpoint"));
}

Result<std::string> Client::inspect(std::string_view text, std::string_view site)
{
    std::string body = "{\"text\":";
    appendJsonString(body, text);
    body += ",\"site\":";
    appendJsonString(body, site);
    return bodyOf(m_state->look("/v1/inspect", body + "}"));
}

Result<authority::Preview> Client::preview(const authority::KeyRequest& request)
{
    return answerOf<authority::Preview>(m_state->look("/v1/keys/preview", toText(toJson(request))));
}

Result<authority::Preview> Client::preview(std::span<const revocation::Revocation> entries)
{
    return answerOf<authority::Preview>(m_state->look("/v1/revocations/preview", entriesText(entries)));
}

Result<std::string> Client::publicKeys(authority::BundleRequest::Form form)
{
    return bodyOf(m_state->get("/v1/keys/public?form=" + std::string(toString(form))));
}

Result<authority::RingView> Client::act(const authority::KeyRequest& request, const std::string& id)
{
    return answerOf<authority::RingView>(m_state->write("POST", "/v1/keys", toText(toJson(request)), id));
}

Result<std::vector<authority::PushedRevocation>>
Client::revoke(std::span<const revocation::Revocation> entries, const std::string& id)
{
    return listOf<authority::PushedRevocation>(
        m_state->write("POST", "/v1/revocations", entriesText(entries), id), "entries");
}

Result<authority::Site> Client::putSite(const authority::Site& site, const std::string& id)
{
    return answerOf<authority::Site>(
        m_state->write("PUT", "/v1/sites/" + percentEncode(site.name), toText(toJson(site)), id));
}

Result<void> Client::removeSite(const std::string& name, const std::string& id)
{
    return nothingOf(m_state->write("DELETE", "/v1/sites/" + percentEncode(name), {}, id));
}

Result<SecretBytes> Client::renewSiteSecret(const std::string& name, const std::string& id)
{
    auto response = m_state->write("POST", "/v1/sites/" + percentEncode(name) + "/secret", {}, id);
    if (!response)
        return tl::unexpected(response.error());
    const ErasedText erased(response->body);
    SecretBytes secret;
    const auto read = readSecretObject(response->body, {{"secret", [&](const jose::JsonValue& value) {
                                                             secret = SecretBytes(value.string);
                                                             return value.isString();
                                                         }}});
    if (!read)
        return tl::unexpected(read.error());
    return secret;
}

Result<authority::Settings> Client::putSettings(const authority::Settings& settings, const std::string& id)
{
    return answerOf<authority::Settings>(m_state->write("PUT", "/v1/settings", toText(toJson(settings)), id));
}

Result<Client::Invitation> Client::invite(const std::string& name, authority::Role role,
                                          const std::string& id)
{
    return answerOf<Invitation>(
        m_state->write("POST", "/v1/invitations", toText({{"name", name}, {"role", toString(role)}}), id));
}

Result<Operator> Client::setRole(const std::string& operatorId, authority::Role role, const std::string& id)
{
    return answerOf<Operator>(m_state->write("POST", "/v1/operators/" + percentEncode(operatorId) + "/role",
                                             toText({{"role", toString(role)}}), id));
}

Result<void> Client::removeOperator(const std::string& operatorId, const std::string& id)
{
    return nothingOf(m_state->write("DELETE", "/v1/operators/" + percentEncode(operatorId), {}, id));
}

Result<std::string> Client::exportBundle(const authority::BundleRequest& request, const std::string& id)
{
    std::string body;
    const ErasedText erased(body);
    body.reserve(256 + 6 * request.passphrase.size() + request.recipientJwk.size());
    body += "{\"form\":";
    appendJsonString(body, toString(request.form));
    if (!request.passphrase.empty()) {
        body += ",\"passphrase\":";
        appendJsonString(body, request.passphrase.view());
    }
    if (!request.recipientJwk.empty())
        body += ",\"recipient_jwk\":" + request.recipientJwk;
    body += "}";
    auto answer = answerOf<Text>(m_state->write("POST", "/v1/keys/export", body, id));
    return answer ? Result<std::string>(std::move(answer->bundle)) : tl::unexpected(answer.error());
}

Result<authority::ImportedBundle> Client::importBundle(std::span<const keys::Key> keys, bool apply,
                                                       const std::string& id)
{
    const auto journeyKey = jose::Jwk::generate(jose::Algorithm::EcdhEsA256KW);
    const auto recipient = journeyKey ? journeyKey->publicKey() : journeyKey;
    const auto bundle = recipient ? keys::exportBundle(keys, *recipient) : tl::unexpected(recipient.error());
    if (!bundle)
        return tl::unexpected(bundle.error());
    const auto secret = journeyKey->privateJson();
    std::string body;
    const ErasedText erased(body);
    body.reserve(64 + bundle->size() + secret.size());
    body += "{\"bundle\":\"" + *bundle + "\",\"key\":";
    body += secret.view();
    body += apply ? ",\"apply\":true}" : ",\"apply\":false}";
    return answerOf<authority::ImportedBundle>(m_state->write("POST", "/v1/keys/import", body, id));
}

Result<Operator> Client::pair(Transport& transport, const PairingLink& link, const jose::Jwk& operatorKey,
                              const std::string& name, const Clock& clock)
{
    const auto publicKey = operatorKey.publicKey();
    const auto bare = publicKey ? publicKey->withAttributes({}) : publicKey;
    if (!bare)
        return tl::unexpected(bare.error());
    HttpRequest request{"POST", "/v1/pair", {{"content-type", "application/json"}}, {}};
    request.body = toText({{"code", link.code}, {"name", name}, {"public_jwk", bare->publicJson()}});
    // The same key with the same code is told again what it became, so that a lost answer does no harm.
    for (int left = pairingTries;; --left) {
        if (auto done = signRequest(request, operatorKey, clock.now()); !done)
            return tl::unexpected(done.error());
        const auto response = transport.send(request);
        if (response && response->status >= 400)
            return tl::unexpected(errorFor(*response, clock.now()));
        if (response || response.error().code != ErrorCode::Unreachable || left <= 1)
            return answerOf<Operator>(response);
        std::this_thread::sleep_for(pairingPause);
    }
}

} // namespace signet::protocol
