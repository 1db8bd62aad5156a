#pragma once

// The admin door's routes over a real authority, and a door before them as signetd has one: signature, nonce,
// operator, then the route.

#include "core/protocol/admin_api.h"
#include "core/protocol/message_signature.h"
#include "core/protocol/wire.h"
#include "tests/core/support/authority_fixture.h"

namespace signet::tests {

struct AdminFixture : AuthorityFixture
{
    AdminFixture() : api(*authority) {}

    static authority::Actor actor(authority::Role role = authority::Role::Administrator)
    {
        return {"operator-1", "Ada", role, "192.0.2.1"};
    }

    /// Asks as an operator whose signature was verified. Writes get a new idempotency key unless `id` is one.
    protocol::HttpResponse ask(const std::string& method, const std::string& target,
                               const std::string& body = {},
                               authority::Role role = authority::Role::Administrator,
                               const std::string& id = randomIdentifier())
    {
        protocol::HttpRequest request{method, target, {}, body};
        if (!id.empty())
            request.headers.emplace_back("idempotency-key", id);
        return api.answer(request, actor(role));
    }

    /// What a door does with a request that came over TLS.
    protocol::HttpResponse door(const protocol::HttpRequest& request)
    {
        if (request.target == "/v1/pair")
            return api.pair(request, "192.0.2.9", clock.now());
        const auto keyFor = [this](const std::string& keyid) -> Result<jose::Jwk> {
            const auto known = authority->findOperator(keyid);
            if (!known || known->removed)
                return fail(ErrorCode::Unauthorized, "The operator is not known.");
            return jose::Jwk::parse(known->publicJwk);
        };
        const auto verified = protocol::verifyRequest(request, keyFor, clock.now());
        if (!verified)
            return protocol::toResponse(verified.error());
        if (!nonces.remember(*verified, clock.now()))
            return protocol::toResponse({ErrorCode::Unauthorized, "The request came before.", {}});
        const auto known = must(authority->findOperator(verified->keyid));
        return api.answer(request, {known.id, known.name, known.role, "192.0.2.9"});
    }

    /// The newest entry of the activity log.
    authority::ActivityEntry newestActivity()
    {
        authority::ActivityQuery query;
        query.limit = 1;
        return must(authority->activity(query)).entries.front();
    }

    std::string activeKid(keys::KeyUse use)
    {
        for (const auto& view : must(authority->ring()).keys) {
            if (view.key.use == use && view.key.state == keys::KeyState::Active)
                return view.key.kid;
        }
        return {};
    }

    protocol::AdminApi api;
    protocol::NonceCache nonces;
};

/// Its JSON; null if it is none.
inline protocol::Json jsonOf(const protocol::HttpResponse& response)
{
    return protocol::Json::parse(response.body, nullptr, false);
}

/// The code of an error's answer; "" if it is none.
inline std::string codeOf(const protocol::HttpResponse& response)
{
    const auto json = jsonOf(response);
    return json.is_object() && json.contains("error") ? json["error"]["code"].get<std::string>()
                                                      : std::string();
}

} // namespace signet::tests
