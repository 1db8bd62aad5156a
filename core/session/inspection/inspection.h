#pragma once

// Inspection: any text an administrator has at hand in, the truth about every token in it out.
//
// Two steps. `find` (finder.h) recognises tokens and cookies in whatever was pasted and says where they are;
// `inspect` (inspector.h) decodes each, verifies it with the keys at hand, explains its claims and lists
// findings. Decoded and verified are kept apart: what is decoded without verification is only what somebody
// wrote.
//
// Units: offsets and sizes in bytes of the input as given. Times: Timestamp, UTC.
// Errors: none; text that holds no token yields no inspection. Thread-safety: values.

#include "core/base/clock.h"
#include "core/base/refusal.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace signet::session {

/// How much a finding matters. Names on the command line and in JSON: info, warning, danger.
enum class Severity : std::uint8_t {
    Info,    ///< to know
    Warning, ///< to mend
    Danger,  ///< can be, or is being, abused
};
[[nodiscard]] std::string_view toString(Severity severity) noexcept;
/// Also accepts the customary names: notice, low → info; medium, attention → warning; high, critical, error →
/// danger.
[[nodiscard]] std::optional<Severity> severityFromString(std::string_view name) noexcept;

/// One thing that inspection has to say about a token.
struct Finding
{
    std::string code; ///< stable kebab-case name of the rule, e.g. "alg-none"
    Severity severity = Severity::Info;
    std::string message; ///< one sentence: what is so, and why it matters
    std::string remedy;  ///< what to do
};

/// What kind of thing was found. Names in JSON are the snake_case of toString.
enum class TokenKind : std::uint8_t {
    SessionToken,        ///< Signet's own (typ session+jwt)
    RememberToken,       ///< Signet's own (typ remember+jwt)
    IdentityToken,       ///< Signet's own, or a JWT that says it is about an identity
    MediaWikiSessionJwt, ///< MediaWiki's sessionJwt
    Jwt,                 ///< any other JWS whose payload is a claims set
    Jws,                 ///< a JWS with another payload
    Jwe,                 ///< any other JWE
    MediaWikiSessionId,  ///< <prefix>_session or <prefix>Session
    MediaWikiUserId,     ///< <prefix>UserID
    MediaWikiUserName,   ///< <prefix>UserName
    MediaWikiToken,      ///< <prefix>Token, the credential behind "Keep me logged in"
    FlaskSession,        ///< itsdangerous URL-safe timed signature
    DjangoSigned,        ///< django.core.signing
    RailsEncrypted,      ///< ActiveSupport MessageEncryptor
    RailsSigned,         ///< ActiveSupport MessageVerifier
    AspNetTicket,        ///< ASP.NET Core Data Protection payload
    PhpSessionId,        ///< PHPSESSID
    OpaqueSessionId,     ///< a session identifier by its name (JSESSIONID, connect.sid, …)
    PlainCookie,         ///< a cookie that is no session
    Malformed,           ///< looks like a token but is none
};
[[nodiscard]] std::string_view toString(TokenKind kind) noexcept;
/// In words, e.g. "session token", "MediaWiki session JWT".
[[nodiscard]] std::string_view describe(TokenKind kind) noexcept;
/// Whether the kind counts as a token for verdicts. Plain cookies, the MediaWiki user cookies and opaque
/// identifiers do not: there is nothing in them to verify.
[[nodiscard]] bool isToken(TokenKind kind) noexcept;

/// In what the thing was found.
enum class Carrier : std::uint8_t {
    Raw,
    CookieHeader,
    SetCookieHeader,
    AuthorizationHeader,
    OtherHeader,
    QueryParameter,
    Body,
    CurlCommand,
    CookieJar,
    Har,
    LogLine
};
[[nodiscard]] std::string_view toString(Carrier carrier) noexcept;

/// A run of the input with one role, for colouring. Offsets are within the whole input.
enum class PartRole : std::uint8_t {
    CookieName,
    Header,
    EncryptedKey,
    InitializationVector,
    Payload,
    Signature,
    Tag,
    Separator,
    Value
};
struct Part
{
    PartRole role = PartRole::Value;
    std::size_t offset = 0;
    std::size_t length = 0;
};

/// How a normalised token lies in the input: from `textOffset` on its characters stand `width` bytes apart,
/// beginning at `inputOffset`. URL-encoding gives a width of 3, a line break within a token a new run.
struct Run
{
    std::size_t textOffset = 0;
    std::size_t inputOffset = 0;
    std::size_t width = 1;
};

/// Where something was found.
struct Source
{
    Carrier carrier = Carrier::Raw;
    std::string description; ///< in words: "Cookie header, line 3", "HAR entry 12, response Set-Cookie"
    std::size_t line = 1;    ///< from 1
    std::size_t offset = 0;  ///< of the token's text within the input
    std::size_t length = 0;  ///< of the token's text as written (URL-encoding and quotes included)
    std::string cookieName;  ///< "" if it came in no cookie
    std::string host;        ///< of the request or response, if known
};

enum class VerdictKind : std::uint8_t {
    Accepted,   ///< verified with a known key, and acceptable now
    Refused,    ///< judged, and not acceptable; `refusal` says why
    Unverified, ///< decoded only: no key was given for it
    NotAToken,  ///< nothing to verify: a plain cookie, an opaque identifier
};
[[nodiscard]] std::string_view toString(VerdictKind verdict) noexcept;

/// One row of the claims table.
struct Claim
{
    std::string name;
    std::string value;             ///< strings as they are, everything else as compact JSON
    std::string meaning;           ///< in words; "" for claims nobody defined
    std::optional<Timestamp> time; ///< for numeric dates
};

/// Bytes of the token, and of what carries it.
struct SizeReport
{
    std::size_t total = 0; ///< of the token
    std::size_t header = 0;
    std::size_t key = 0; ///< encrypted key
    std::size_t iv = 0;
    std::size_t payload = 0; ///< payload or ciphertext
    std::size_t tag = 0;     ///< signature or tag
    std::size_t carried = 0; ///< with cookie name and attributes, as one line
    std::size_t budget = 0;  ///< what `carried` is measured against
};

/// The key a verdict rests on.
struct KeyReport
{
    std::string kid;
    std::string algorithm; ///< "A256GCM", "RS256"
    std::string thumbprint;
    std::string origin; ///< the file or workspace it came from
    std::string state;  ///< "active", … when known
};

struct Inspection
{
    Source source;
    TokenKind kind = TokenKind::PlainCookie;
    std::string token; ///< normalised: URL-decoded, unwrapped
    std::vector<Part> parts;

    std::string headerJson; ///< as decoded, "" if there is none
    std::string payload;    ///< decoded or opened payload as text, "" if it could not be
    bool payloadIsJson = false;
    bool encrypted = false;    ///< a JWE
    std::vector<Claim> claims; ///< of the payload, in its order
    std::vector<Claim> header; ///< members of the header, with meanings

    VerdictKind verdict = VerdictKind::NotAToken;
    std::optional<Refusal> refusal;
    std::string headline; ///< "Verified, and accepted now"
    std::string detail;   ///< one or two sentences: which key, why not, what would help
    std::optional<KeyReport> key;

    SizeReport size;
    std::vector<Finding> findings; ///< most severe first

    std::string summary; ///< a line for a list: "enwiki · Example"
};

/// What inspection judges by.
struct InspectionContext
{
    std::string issuer;   ///< "" = any
    std::string audience; ///< "" = any
    Timestamp now{};
    Seconds skew{60}; ///< 0 to 300
    std::size_t cookieBudget = 3'500;
};

} // namespace signet::session
