#include "core/session/inspection/inspection.h"

#include "core/base/text.h"

#include <array>

namespace signet::session {

namespace {

struct KindNames
{
    TokenKind kind;
    std::string_view name;
    std::string_view words;
    bool token;
};

constexpr std::array<KindNames, 20> kinds{{
    {TokenKind::SessionToken, "session_token", "session token", true},
    {TokenKind::RememberToken, "remember_token", "remember token", true},
    {TokenKind::IdentityToken, "identity_token", "identity token", true},
    {TokenKind::MediaWikiSessionJwt, "media_wiki_session_jwt", "MediaWiki session JWT", true},
    {TokenKind::Jwt, "jwt", "JWT", true},
    {TokenKind::Jws, "jws", "JWS", true},
    {TokenKind::Jwe, "jwe", "JWE", true},
    {TokenKind::MediaWikiSessionId, "media_wiki_session_id", "MediaWiki session id", false},
    {TokenKind::MediaWikiUserId, "media_wiki_user_id", "MediaWiki user id", false},
    {TokenKind::MediaWikiUserName, "media_wiki_user_name", "MediaWiki user name", false},
    {TokenKind::MediaWikiToken, "media_wiki_token", "MediaWiki login token", false},
    {TokenKind::FlaskSession, "flask_session", "Flask session", true},
    {TokenKind::DjangoSigned, "django_signed", "Django signed value", true},
    {TokenKind::RailsEncrypted, "rails_encrypted", "Rails encrypted cookie", true},
    {TokenKind::RailsSigned, "rails_signed", "Rails signed cookie", true},
    {TokenKind::AspNetTicket, "asp_net_ticket", "ASP.NET Core ticket", true},
    {TokenKind::PhpSessionId, "php_session_id", "PHP session id", false},
    {TokenKind::OpaqueSessionId, "opaque_session_id", "session id", false},
    {TokenKind::PlainCookie, "plain_cookie", "plain cookie", false},
    {TokenKind::Malformed, "malformed", "broken token", true},
}};

const KindNames& namesOf(TokenKind kind) noexcept
{
    return kinds[static_cast<std::size_t>(kind)];
}

} // namespace

std::string_view toString(Severity severity) noexcept
{
    static constexpr std::array<std::string_view, 3> names{"info", "warning", "danger"};
    return names[static_cast<std::size_t>(severity)];
}

std::optional<Severity> severityFromString(std::string_view name) noexcept
{
    struct Customary
    {
        std::string_view name;
        Severity severity;
    };
    static constexpr std::array<Customary, 10> names{{{"info", Severity::Info},
                                                      {"notice", Severity::Info},
                                                      {"low", Severity::Info},
                                                      {"warning", Severity::Warning},
                                                      {"medium", Severity::Warning},
                                                      {"attention", Severity::Warning},
                                                      {"danger", Severity::Danger},
                                                      {"high", Severity::Danger},
                                                      {"critical", Severity::Danger},
                                                      {"error", Severity::Danger}}};
    for (const auto& known : names) {
        if (equalsIgnoringCase(name, known.name))
            return known.severity;
    }
    return std::nullopt;
}

std::string_view toString(TokenKind kind) noexcept
{
    return namesOf(kind).name;
}

std::string_view describe(TokenKind kind) noexcept
{
    return namesOf(kind).words;
}

bool isToken(TokenKind kind) noexcept
{
    return namesOf(kind).token;
}

std::string_view toString(Carrier carrier) noexcept
{
    static constexpr std::array<std::string_view, 11> names{"raw",
                                                            "cookie_header",
                                                            "set_cookie_header",
                                                            "authorization_header",
                                                            "other_header",
                                                            "query_parameter",
                                                            "body",
                                                            "curl_command",
                                                            "cookie_jar",
                                                            "har",
                                                            "log_line"};
    return names[static_cast<std::size_t>(carrier)];
}

std::string_view toString(VerdictKind verdict) noexcept
{
    static constexpr std::array<std::string_view, 4> names{"accepted", "refused", "unverified",
                                                           "not_a_token"};
    return names[static_cast<std::size_t>(verdict)];
}

} // namespace signet::session
