#include "core/protocol/admin_api.h"

#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/jose/openssl.h"
#include "core/protocol/admin_call.h"
#include "core/protocol/http_status.h"
#include "core/protocol/message_signature.h"

namespace signet::protocol {

namespace {

using authority::Actor;

constexpr std::size_t maximumTarget = 8'192;
constexpr std::size_t maximumCapture = 255;

/// What stands for each {…} of `pattern`, as written; nothing if `path` is another.
std::optional<std::vector<std::string_view>> match(std::string_view pattern, std::string_view path)
{
    std::vector<std::string_view> captured;
    while (!pattern.empty() && !path.empty()) {
        const auto patternEnd = pattern.find('/', 1);
        const auto pathEnd = path.find('/', 1);
        const auto wanted = pattern.substr(0, patternEnd);
        const auto given = path.substr(0, pathEnd);
        if (wanted.starts_with("/{") && given.size() > 1)
            captured.push_back(given.substr(1));
        else if (wanted != given)
            return std::nullopt;
        pattern = patternEnd == std::string_view::npos ? std::string_view() : pattern.substr(patternEnd);
        path = pathEnd == std::string_view::npos ? std::string_view() : path.substr(pathEnd);
    }
    if (!pattern.empty() || !path.empty())
        return std::nullopt;
    return captured;
}

struct Found
{
    const Endpoint* endpoint = nullptr; ///< nullptr: nothing of that method
    std::vector<std::string_view> captured;
    std::string allowed; ///< the methods of that path
};

Found findEndpoint(std::string_view method, std::string_view path)
{
    Found found;
    for (const auto& endpoint : endpoints()) {
        auto captured = match(endpoint.route.path, path);
        if (!captured)
            continue;
        found.allowed += (found.allowed.empty() ? "" : ", ") + std::string(endpoint.route.method);
        if (endpoint.route.method == method) {
            found.endpoint = &endpoint;
            found.captured = std::move(*captured);
        }
    }
    return found;
}

std::size_t maximumOf(const Endpoint& endpoint) noexcept
{
    return endpoint.body == Body::Large ? largeBody : endpoint.body == Body::Ordinary ? ordinaryBody : 0;
}

bool isRequestId(std::string_view text)
{
    return !text.empty() && text.size() <= 64 &&
           text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-") ==
               std::string_view::npos;
}

Result<void> checkBody(const HttpRequest& request, const Endpoint& endpoint)
{
    const auto most = maximumOf(endpoint);
    if (endpoint.body == Body::None && !request.body.empty())
        return fail(ErrorCode::InvalidInput, "This request takes no body.");
    if (request.body.size() > most)
        return fail(ErrorCode::TooLarge,
                    "The body has " + std::to_string(request.body.size()) + " bytes; at most " +
                        std::to_string(most) + " are taken.",
                    "Send it in several requests.");
    return {};
}

Result<void> takeCaptured(const std::vector<std::string_view>& captured, Call& call)
{
    for (const auto piece : captured) {
        auto text = percentDecode(piece);
        if (!text || text->size() > maximumCapture || !isUtf8(*text))
            return fail(ErrorCode::InvalidInput, "The target's path is not well-formed.");
        call.captured.push_back(std::move(*text));
    }
    return {};
}

Result<void> takeIntent(const Endpoint& endpoint, Call& call)
{
    if (endpoint.route.act.empty())
        return {};
    const auto id = find(call.request.headers, "idempotency-key");
    if (!isRequestId(id))
        return fail(ErrorCode::InvalidInput,
                    "A request that changes something needs an idempotency-key of 1-64 characters of A-Z, "
                    "a-z, 0-9, - and _.",
                    "Make a random one for each act, and send the same one when repeating it.");
    call.intent.requestId = id;
    const std::array<std::string_view, 3> parts{call.request.method, call.request.target, call.request.body};
    call.intent.digest = digestOf(parts);
    return {};
}

/// What the activity log calls an act that was refused for the role: as precisely as the request says it.
std::pair<std::string, std::string> actAndTarget(const Endpoint& endpoint, const Call& call)
{
    std::string act(endpoint.route.act);
    std::string target = call.captured.empty() ? std::string() : call.captured.front();
    if (endpoint.handler == postKeys) {
        const auto request = bodyOf<authority::KeyRequest>(call);
        act += request ? "." + std::string(toString(request->act)) : std::string();
        target = request ? request->kid : std::string();
    }
    return {act, target};
}

Result<void> checkRole(const Endpoint& endpoint, Call& call)
{
    const auto& actor = call.intent.actor;
    if (covers(actor.role, endpoint.route.role))
        return {};
    const std::string sentence = "This needs the role " + std::string(toString(endpoint.route.role)) +
                                 "; the role of " + actor.name + " is " + std::string(toString(actor.role)) +
                                 ".";
    if (!endpoint.route.act.empty()) {
        const auto [act, target] = actAndTarget(endpoint, call);
        // Refused or allowed, an act is in the log before it is answered.
        if (auto logged = call.authority.logRefused(actor, act, target, sentence); !logged)
            return logged;
    }
    return fail(ErrorCode::Forbidden, sentence, "Ask an administrator for the act, or for a larger role.");
}

Result<HttpResponse> carryOut(const Endpoint& endpoint, const std::vector<std::string_view>& captured,
                              Call& call)
{
    if (auto checked = checkBody(call.request, endpoint); !checked)
        return tl::unexpected(checked.error());
    if (auto taken = takeCaptured(captured, call); !taken)
        return tl::unexpected(taken.error());
    if (auto checked = checkRole(endpoint, call); !checked)
        return tl::unexpected(checked.error());
    if (auto taken = takeIntent(endpoint, call); !taken)
        return tl::unexpected(taken.error());
    if (!endpoint.handler)
        return fail(ErrorCode::Unsupported, "This is served by the admin door itself.",
                    "Ask signetd over its admin door.");
    auto query = parseQuery(splitTarget(call.request.target).query);
    if (!query)
        return fail(ErrorCode::InvalidInput, "The target's query is not well-formed.");
    if (!endpoint.takesQuery && !query->empty())
        return fail(ErrorCode::InvalidInput,
                    "The parameter \"" + toUtf8(query->front().first) + "\" is not known here.");
    call.query = std::move(*query);
    return endpoint.handler(call);
}

/// The key that a pairing request brings: public, Ed25519, bare of attributes.
Result<jose::Jwk> operatorKeyOf(const std::string& jwk)
{
    auto key = jose::Jwk::parse(jwk);
    if (!key)
        return key;
    if (key->isPrivate() || key->curve() != jose::Curve::Ed25519)
        return fail(ErrorCode::InvalidInput, "An operator key is the public half of an Ed25519 key.",
                    "Send \"kty\", \"crv\" and \"x\" of it, and never \"d\".");
    return key->withAttributes({});
}

struct PairRequest
{
    std::string code;
    std::string name;
    std::string publicJwk;
};

void read(Fields& in, PairRequest& out)
{
    in.get("code", out.code);
    in.get("name", out.name);
    in.objectText("public_jwk", out.publicJwk);
}

} // namespace

HttpResponse toResponse(const Error& error)
{
    auto response = jsonResponse(toJson(error));
    response.status = statusOf(error.code);
    if (error.code == ErrorCode::Busy)
        response.headers.emplace_back("retry-after", "1");
    return response;
}

std::string changeEvent(authority::Change change)
{
    return "event: change\ndata: " + std::string(toString(change)) + "\n\n";
}

AdminApi::AdminApi(authority::Authority& authority) : m_authority(authority) {}

void AdminApi::setDoor(std::string host, std::uint16_t port, std::string pin)
{
    m_host = std::move(host);
    m_port = port;
    m_pin = std::move(pin);
}

std::size_t AdminApi::maximumBody(std::string_view method, std::string_view target) noexcept
{
    for (const auto& endpoint : endpoints()) {
        if (endpoint.body == Body::Large && endpoint.route.method == method &&
            endpoint.route.path == splitTarget(target).path)
            return largeBody;
    }
    return ordinaryBody;
}

HttpResponse AdminApi::answer(const HttpRequest& request, const Actor& actor)
{
    try {
        if (!actor.operatorId.empty())
            m_authority.sawOperator(actor.operatorId);
        return dispatch(request, actor);
    } catch (const std::exception&) {
        // What a library threw says nothing to an operator, and might hold what must not be told.
        return toResponse({ErrorCode::Crypto, "The request could not be answered.",
                           "Try again; if it stays so, look at the log of signetd."});
    }
}

HttpResponse AdminApi::dispatch(const HttpRequest& request, const Actor& actor)
{
    if (request.target.size() > maximumTarget)
        return toResponse({ErrorCode::TooLarge, "The target is longer than 8,192 bytes.", {}});
    const auto found = findEndpoint(request.method, splitTarget(request.target).path);
    if (found.allowed.empty())
        return toResponse({ErrorCode::NotFound, "There is nothing at that path.",
                           "The paths there are stand in the API's document, openapi.yaml."});
    if (!found.endpoint) {
        auto response = toResponse({ErrorCode::InvalidInput, "That path takes " + found.allowed + ".", {}});
        response.status = 405;
        response.headers.emplace_back("allow", found.allowed);
        return response;
    }
    const Door door{m_host, m_port, m_pin};
    Call call{m_authority, request, door, {actor, {}, {}}, {}, {}};
    auto answered = carryOut(*found.endpoint, found.captured, call);
    return answered ? std::move(*answered) : toResponse(answered.error());
}

HttpResponse AdminApi::pair(const HttpRequest& request, const std::string& address, Timestamp now)
{
    const auto paired = [&]() -> Result<authority::Operator> {
        if (request.body.size() > ordinaryBody)
            return fail(ErrorCode::TooLarge, "The body has more than 65,536 bytes.");
        const auto json = parseJson(request.body);
        if (!json)
            return tl::unexpected(json.error());
        const auto wanted = fromJson<PairRequest>(*json, Reading::Strict);
        if (!wanted)
            return tl::unexpected(wanted.error());
        const auto key = operatorKeyOf(wanted->publicJwk);
        if (!key)
            return tl::unexpected(key.error());
        const auto keyFor = [&](const std::string& keyid) -> Result<jose::Jwk> {
            if (keyid != key->thumbprint())
                return fail(ErrorCode::Unauthorized,
                            "The request is signed with another key than it brings.");
            return *key;
        };
        if (const auto verified = verifyRequest(request, keyFor, now); !verified)
            return tl::unexpected(verified.error());
        return m_authority.pair(wanted->code, wanted->name, toText(key->publicJson()), address);
    };
    try {
        const auto one = paired();
        return one ? jsonResponse(toJson(*one)) : toResponse(one.error());
    } catch (const std::exception&) {
        return toResponse({ErrorCode::Crypto, "The request could not be answered.", {}});
    }
}

HttpResponse jsonResponse(const Json& json)
{
    return textResponse(toText(json));
}

HttpResponse textResponse(std::string text, std::string type)
{
    return {200, {{"content-type", std::move(type)}, {"cache-control", "no-store"}}, std::move(text)};
}

HttpResponse emptyResponse()
{
    return {204, {{"cache-control", "no-store"}}, {}};
}

Result<HttpResponse> answerWithNothing(const Result<void>& result)
{
    if (!result)
        return tl::unexpected(result.error());
    return emptyResponse();
}

std::string digestOf(std::span<const std::string_view> parts)
{
    const jose::DigestContextPtr context(EVP_MD_CTX_new());
    std::array<std::uint8_t, 32> digest{};
    EVP_DigestInit_ex(context.get(), jose::sha256(), nullptr);
    for (const auto part : parts) {
        const auto size = std::to_string(part.size()) + ":";
        EVP_DigestUpdate(context.get(), size.data(), size.size());
        EVP_DigestUpdate(context.get(), part.data(), part.size());
    }
    EVP_DigestFinal_ex(context.get(), digest.data(), nullptr);
    return jose::encodeBase64url(digest);
}

} // namespace signet::protocol
