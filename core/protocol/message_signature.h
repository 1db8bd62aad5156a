#pragma once

// HTTP message signatures and digests of signed requests (RFC 9421, RFC 9530).
//
// A request of an operator covers "@method", "@target-uri"'s origin-form parts "@path" and "@query", with a
// body "content-digest" (sha-256), and "idempotency-key" if it has one, so that a write that was caught on
// its way and sent to another node still happens once; parameters created, nonce, keyid and alg="ed25519",
// label "sig1". The verifier insists on exactly these. The lower functions build and parse any signature
// base, so that the RFC's own examples can be tried.
//
// Units: seconds. Ranges: created within 60 s of now; nonces of 22 base64url characters. Errors:
// Unauthorized, ClockOff, InvalidInput. Thread-safety: pure functions; NonceCache from any thread.

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/jose/jwk.h"
#include "core/protocol/http_message.h"

#include <functional>
#include <memory>

namespace signet::protocol {

inline constexpr Seconds signatureLifetime{60};

/// "sha-256=:…:" (RFC 9530 section 2); "sha-512" for other verifiers.
[[nodiscard]] std::string contentDigest(std::string_view body, std::string_view algorithm = "sha-256");
/// Whether one of the field's digests that we know fits the body, and none that we know does not.
[[nodiscard]] bool contentDigestFits(std::string_view field, std::string_view body);

/// One covered component: a field name or a derived component with its parameters, in the order they are
/// written.
struct Component
{
    std::string name; ///< "@method", "content-digest"
    std::vector<std::pair<std::string, std::string>> parameters =
        {}; ///< raw structured-field text of each value; "" for true
};

struct SignatureInput
{
    std::string label;
    std::vector<Component> components;
    std::string parameters; ///< as written: ";created=1618884473;keyid=\"test-key-ed25519\""
    std::optional<Timestamp> created;
    std::optional<Timestamp> expires;
    std::string nonce;
    std::string keyid;
    std::string algorithm;
    std::string tag;
};

/// Reads `Signature-Input` (RFC 9421 section 4.1).
[[nodiscard]] Result<std::vector<SignatureInput>> parseSignatureInput(std::string_view field);
/// The bytes of a label of `Signature` (RFC 9421 section 4.2).
[[nodiscard]] Result<std::vector<std::uint8_t>> parseSignature(std::string_view field,
                                                               std::string_view label);

/// Where components of a message come from; `scheme` and `authority` matter for derived components that hold
/// them.
struct MessageParts
{
    const HttpRequest* request = nullptr;
    const HttpResponse* response = nullptr; ///< signs an answer when given; `request` then serves ";req"
    std::string scheme = "https";
    std::string authority;
};
/// The signature base (RFC 9421 section 2.5). Errors: InvalidInput for a component that is not there or
/// listed twice.
[[nodiscard]] Result<std::string> signatureBase(const SignatureInput& input, const MessageParts& parts);

/// Adds Content-Digest, Signature-Input and Signature of an operator to `request`.
[[nodiscard]] Result<void> signRequest(HttpRequest& request, const jose::Jwk& operatorKey, Timestamp now);

struct VerifiedRequest
{
    std::string keyid;
    std::string nonce;
    Timestamp created{};
};
/// Verifies a request as signRequest makes it. `keyFor` answers with the public key of a keyid. ClockOff only
/// where all else is well but the body's digest, which is looked at last.
[[nodiscard]] Result<VerifiedRequest>
verifyRequest(const HttpRequest& request,
              const std::function<Result<jose::Jwk>(const std::string& keyid)>& keyFor, Timestamp now);

/// Nonces seen, each until its signature could not be accepted any more; bounded, for each operator too: one
/// alone can hold an eighth of it.
class NonceCache
{
public:
    explicit NonceCache(std::size_t capacity = 100'000);
    ~NonceCache();
    /// True if this (keyid, nonce) is new and was remembered. False when it was seen, or when the cache is
    /// full, or this keyid's share of it is.
    [[nodiscard]] bool remember(const VerifiedRequest& request, Timestamp now);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace signet::protocol
