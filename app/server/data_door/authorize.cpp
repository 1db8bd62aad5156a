// GET /authorize: what nginx's auth_request asks before it lets a request through.

#include "app/server/data_door/data_door.h"

#include <array>

namespace signet::server {

namespace {

constexpr std::string_view sessionCookie = "X-Signet-Cookie-Session";
constexpr std::string_view rememberCookie = "X-Signet-Cookie-Remember";
constexpr std::string_view identityCookie = "X-Signet-Cookie-Identity";

/// Percent-encodes what may not stand in a header field, or could be mistaken there.
std::string encoded(std::string_view text, bool onlyUnreserved)
{
    constexpr std::string_view hexDigits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool unreserved = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                                (byte >= '0' && byte <= '9') || byte == '-' || byte == '.' || byte == '_' ||
                                byte == '~';
        if (unreserved || (!onlyUnreserved && byte > 0x20 && byte < 0x7f && byte != '%')) {
            out.push_back(c);
        } else {
            out.push_back('%');
            out.push_back(hexDigits[byte >> 4U]);
            out.push_back(hexDigits[byte & 0xFU]);
        }
    }
    return out;
}

/// Values of the cookies of one name, in the order of the line: browsers send that of the longest path first
/// (RFC 6265bis section 5.8.3).
struct Values
{
    static constexpr std::size_t most = 8;
    std::array<std::string_view, most> texts;
    std::size_t count = 0;
};

Values cookiesNamed(std::string_view line, std::string_view name) noexcept
{
    Values values;
    while (!line.empty() && values.count < Values::most) {
        const std::size_t end = std::min(line.find(';'), line.size());
        auto pair = line.substr(0, end);
        line.remove_prefix(std::min(end + 1, line.size()));
        while (!pair.empty() && pair.front() == ' ')
            pair.remove_prefix(1);
        while (!pair.empty() && pair.back() == ' ')
            pair.remove_suffix(1);
        if (pair.size() <= name.size() || !pair.starts_with(name) || pair[name.size()] != '=')
            continue;
        auto value = pair.substr(name.size() + 1);
        if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
            value = value.substr(1, value.size() - 2);
        values.texts[values.count++] = value;
    }
    return values;
}

/// Twice: as everybody expects it, and in a field of its own, because nginx cannot pass on several lines of
/// one name.
void setCookie(Answer& answer, std::string_view field, const authority::Site& site, const std::string& name,
               const authority::IssuedToken& token, std::optional<Seconds> maxAge)
{
    if (const auto line = setCookieLine(site, name, token.token, maxAge); !line.empty()) {
        answer.addHeader("Set-Cookie", line);
        answer.addHeader(field, line);
    }
}

void describe(Answer& answer, const SiteCookies& cookies, std::string_view subject, std::string_view name,
              std::string_view sid)
{
    answer.status = 204;
    answer.addHeader("X-Signet-Subject", encoded(subject, false));
    answer.addHeader("X-Signet-Name", encoded(name, true));
    answer.addHeader("X-Signet-Session", sid);
    answer.addHeader("X-Signet-Site", cookies.site.name);
}

/// Whether a session may begin anew from the remember token beside one that was refused so.
bool mayBeginAnew(Refusal refusal) noexcept
{
    return refusal != Refusal::SessionRevoked && refusal != Refusal::BehindFeed;
}

} // namespace

Task DataDoor::authorize(const Request& request, Answer& answer)
{
    const auto site = request.field(KnownField::SignetSite);
    if (!mayAsk(request, site, answer))
        return {};
    const SiteCookies* cookies = m_sites.find(site);
    if (cookies == nullptr) {
        answer.fail(404, "not_found", "The X-Signet-Site field does not name a site.",
                    "Set it with proxy_set_header in nginx; signet site list shows the sites.");
        return {};
    }
    const auto line = request.field(KnownField::Cookie);
    const auto sessions = cookiesNamed(line, cookies->session);
    const auto token = theOneThatCounts(std::span(sessions.texts).first(sessions.count), *cookies);
    bool mayRestore = token.has_value();
    answer.addHeader("Cache-Control", "no-store");
    if (token && !token->empty() && admit(*token, *cookies, answer, mayRestore))
        return {};
    const auto remembers = cookiesNamed(line, cookies->remember);
    // Which of several remember tokens a person meant cannot be told.
    if (mayRestore && remembers.count == 1 && readmit(remembers.texts[0], *cookies, answer))
        return {};
    // The visitor is told nothing but that nobody is logged in.
    answer.status = 401;
    return {};
}

/// Who may set cookies for the domain, such as a neighbouring host, can put one of the same name before the
/// site's own, unless its name begins with __Host-. Rubbish does not log anybody out then; of two that open
/// neither counts, because one may be another person's; and what was ended stays ended, whatever stands
/// before it.
std::optional<std::string_view> DataDoor::theOneThatCounts(std::span<const std::string_view> tokens,
                                                           const SiteCookies& cookies)
{
    if (tokens.size() <= 1)
        return tokens.empty() ? std::string_view() : tokens.front();
    std::string_view open;
    std::string_view ended;
    for (const auto token : tokens) {
        if (token == open)
            continue;
        const auto opened = m_context.authority.openSession(cookies.site.name, token, m_scratch);
        if (opened && !open.empty())
            return std::nullopt;
        if (opened)
            open = token;
        else if (!mayBeginAnew(opened.error().refusal))
            ended = token;
    }
    return !open.empty() ? open : !ended.empty() ? ended : tokens.front();
}

/// By the session token. An anonymous session is nobody, and a session that was ended on purpose does not
/// begin anew from the remember token beside it.
bool DataDoor::admit(std::string_view token, const SiteCookies& cookies, Answer& answer, bool& mayRestore)
{
    const auto opened = m_context.authority.openSession(cookies.site.name, token, m_scratch);
    if (!opened) {
        mayRestore = mayBeginAnew(opened.error().refusal);
        return false;
    }
    if (opened->session.subject.empty())
        return false;
    describe(answer, cookies, opened->session.subject, opened->session.name, opened->session.sid);
    const Timestamp now = m_context.clock.now();
    if (opened->renewed)
        setCookie(answer, sessionCookie, cookies.site, cookies.session, *opened->renewed, {});
    if (opened->identity)
        setCookie(answer, identityCookie, cookies.site, cookies.identity, *opened->identity,
                  std::max(opened->identity->expires - now, Seconds(1)));
    return true;
}

/// By the remember token: a session begins anew.
bool DataDoor::readmit(std::string_view rememberToken, const SiteCookies& cookies, Answer& answer)
{
    const auto restored = m_context.authority.restore(cookies.site.name, rememberToken, {}, m_scratch);
    if (!restored)
        return false;
    describe(answer, cookies, restored->subject, restored->name, restored->session.sid);
    const Timestamp now = m_context.clock.now();
    setCookie(answer, sessionCookie, cookies.site, cookies.session, restored->session.session, {});
    if (restored->remember)
        setCookie(answer, rememberCookie, cookies.site, cookies.remember, *restored->remember,
                  std::max(restored->remember->expires - now, Seconds(1)));
    if (restored->session.identity)
        setCookie(answer, identityCookie, cookies.site, cookies.identity, *restored->session.identity,
                  std::max(restored->session.identity->expires - now, Seconds(1)));
    return true;
}

} // namespace signet::server
