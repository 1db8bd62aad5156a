#include "app/server/data_door/token_answers.h"

namespace signet::server {

namespace {

using authority::IssuedToken;

std::int64_t numericDate(Timestamp time) noexcept
{
    return time.time_since_epoch().count();
}

void member(std::string& out, std::string_view name, std::string_view text)
{
    out.append(name);
    appendJsonString(out, text);
}

/// `,"name":{"token","expires","cookie","set_cookie"}`.
void token(std::string& out, std::string_view name, const IssuedToken& issued, const authority::Site& site,
           const std::string& cookieName, std::optional<Seconds> maxAge)
{
    member(out, name, issued.token);
    out.append(",\"expires\":");
    appendNumber(out, numericDate(issued.expires));
    member(out, ",\"cookie\":", cookieName);
    member(out, ",\"set_cookie\":", setCookieLine(site, cookieName, issued.token, maxAge));
    out.push_back('}');
}

/// The session's cookie goes with the browser's session; the others stay until their token expires.
std::optional<Seconds> until(Timestamp expires, Timestamp now) noexcept
{
    return std::max(expires - now, Seconds(1));
}

void others(std::string& out, const std::optional<IssuedToken>& remember,
            const std::optional<IssuedToken>& identity, const SiteCookies& cookies, Timestamp now)
{
    if (remember)
        token(out, ",\"remember\":{\"token\":", *remember, cookies.site, cookies.remember,
              until(remember->expires, now));
    if (identity)
        token(out, ",\"identity\":{\"token\":", *identity, cookies.site, cookies.identity,
              until(identity->expires, now));
}

} // namespace

void writeOpened(const authority::Opened& opened, const SiteCookies* cookies, Timestamp now, Answer& answer)
{
    std::string& out = answer.body;
    const session::OpenedSession& session = opened.session;
    // sid and csk are base64url, as the codec has made sure.
    out.append("{\"session\":{\"sid\":\"").append(session.sid);
    out.append("\",\"csk\":\"").append(session.csk).push_back('"');
    if (!session.subject.empty())
        member(out, ",\"subject\":", session.subject);
    if (!session.name.empty())
        member(out, ",\"name\":", session.name);
    if (session.authTime) {
        out.append(",\"auth_time\":");
        appendNumber(out, numericDate(*session.authTime));
    }
    out.append(",\"expires\":");
    appendNumber(out, numericDate(session.expiresAt));
    out.append(session.remembered ? ",\"remembered\":true" : ",\"remembered\":false");
    if (!opened.dataJson.empty())
        out.append(",\"data\":").append(opened.dataJson);
    out.push_back('}');
    if (opened.renewed && cookies != nullptr)
        token(out, ",\"renewed\":{\"token\":", *opened.renewed, cookies->site, cookies->session, {});
    if (opened.identity && cookies != nullptr)
        others(out, {}, opened.identity, *cookies, now);
    out.push_back('}');
}

void writeSealed(const authority::Sealed& sealed, const SiteCookies& cookies, Timestamp now, Answer& answer)
{
    std::string& out = answer.body;
    token(out, "{\"session\":{\"token\":", sealed.session, cookies.site, cookies.session, {});
    others(out, sealed.remember, sealed.identity, cookies, now);
    member(out, ",\"sid\":", sealed.sid);
    member(out, ",\"csk\":", sealed.csk);
    if (!sealed.rid.empty())
        member(out, ",\"rid\":", sealed.rid);
    out.append(sealed.overflow ? ",\"overflow\":true}" : ",\"overflow\":false}");
}

void writeRestored(const authority::Restored& restored, const SiteCookies& cookies, Timestamp now,
                   Answer& answer)
{
    std::string& out = answer.body;
    token(out, "{\"session\":{\"token\":", restored.session.session, cookies.site, cookies.session, {});
    others(out, restored.remember, restored.session.identity, cookies, now);
    member(out, ",\"sid\":", restored.session.sid);
    member(out, ",\"csk\":", restored.session.csk);
    member(out, ",\"subject\":", restored.subject);
    if (!restored.name.empty())
        member(out, ",\"name\":", restored.name);
    out.append(",\"auth_time\":");
    appendNumber(out, numericDate(restored.authTime));
    if (!restored.check.empty())
        member(out, ",\"check\":", restored.check);
    out.push_back('}');
}

void writeRefused(Refusal refusal, Answer& answer)
{
    answer.status = 401;
    answer.body.assign("{\"refusal\":\"").append(toString(refusal)).append("\"}");
}

void writeEnded(const SiteCookies* cookies, Answer& answer)
{
    answer.body.assign("{\"ended\":true,\"set_cookie\":[");
    if (cookies != nullptr) {
        appendJsonString(answer.body, setCookieLine(cookies->site, cookies->session, {}));
        answer.body.push_back(',');
        appendJsonString(answer.body, setCookieLine(cookies->site, cookies->remember, {}));
        if (cookies->site.identityTokens) {
            answer.body.push_back(',');
            appendJsonString(answer.body, setCookieLine(cookies->site, cookies->identity, {}));
        }
    }
    answer.body.append("]}");
}

} // namespace signet::server
