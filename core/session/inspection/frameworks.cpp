#include "core/session/inspection/frameworks.h"

#include "core/base/text.h"
#include "core/session/inspection/decode.h"
#include "core/session/inspection/loose_base64.h"
#include "core/session/inspection/mapped_text.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace signet::session {

namespace {

constexpr auto npos = std::string_view::npos;

bool all(std::string_view text, bool (*belongs)(char)) noexcept
{
    return !text.empty() && std::all_of(text.begin(), text.end(), belongs);
}

bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

bool isHex(char c) noexcept
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isIdCharacter(char c) noexcept
{
    return isBase64urlCharacter(c);
}

bool isBase64Character(char c) noexcept
{
    return isBase64urlCharacter(c) || c == '+' || c == '/' || c == '=';
}

/// The sizes of base64 without padding of SHA-1, SHA-256 and SHA-512 digests.
bool isDigestSize(std::size_t size) noexcept
{
    return size == 27 || size == 43 || size == 86;
}

/// Whether a time is one at which software with such cookies could have run.
std::optional<Timestamp> plausible(std::uint64_t seconds) noexcept
{
    if (seconds < 946684800 || seconds > 4102444800) // 2000 to 2100
        return std::nullopt;
    return Timestamp{Seconds{static_cast<Seconds::rep>(seconds)}};
}

/// Takes a decoded payload; the claims table shows it if it is a JSON object.
void takeReadable(Examined& examined, TokenKind kind, const std::string& bytes)
{
    examined.inspection.kind = kind;
    takePayload(examined, bytes);
}

void noteTime(Examined& examined, std::string_view text)
{
    if (!examined.signedAt)
        return;
    examined.inspection.header.push_back(
        {"timestamp", std::string(text), "signed " + formatRelative(*examined.signedAt, examined.context.now),
         examined.signedAt});
}

// itsdangerous ------------------------------------------------------------------------------------------

std::optional<Timestamp> flaskTime(std::string_view text)
{
    const auto bytes = decodeLooseBase64(text);
    if (!bytes || bytes->empty() || bytes->size() > 8)
        return std::nullopt;
    std::uint64_t seconds = 0;
    for (const char c : *bytes)
        seconds = seconds * 256 + static_cast<unsigned char>(c);
    if (const auto time = plausible(seconds))
        return time;
    return plausible(seconds + 1293840000); // before version 1.1 it counted from 2011
}

bool decodeFlask(Examined& examined)
{
    const std::string_view text = examined.inspection.token;
    const auto last = text.rfind('.');
    if (last == npos || last == 0 || !isDigestSize(text.size() - last - 1))
        return false;
    const auto middle = text.rfind('.', last - 1);
    if (middle == npos || middle == 0)
        return false;
    const auto stamp = text.substr(middle + 1, last - middle - 1);
    auto payload = text.substr(0, middle);
    const bool compressed = payload.starts_with('.');
    if (compressed)
        payload.remove_prefix(1);
    if (!all(payload, isIdCharacter) || !all(text.substr(last + 1), isIdCharacter))
        return false;
    const auto time = flaskTime(stamp);
    const auto bytes = decodeLooseBase64(payload);
    if (!time || !bytes)
        return false;
    if (!compressed) {
        const auto read = readJson(*bytes);
        if (read.value.is_discarded() || Examined::member(read.value, "alg"))
            return false;
    }
    examined.signedAt = time;
    examined.compressed = compressed;
    if (compressed)
        examined.inspection.kind = TokenKind::FlaskSession;
    else
        takeReadable(examined, TokenKind::FlaskSession, *bytes);
    noteTime(examined, stamp);
    return true;
}

// django.core.signing -----------------------------------------------------------------------------------

std::optional<Timestamp> djangoTime(std::string_view text)
{
    static constexpr std::string_view digits =
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    if (text.empty() || text.size() > 8)
        return std::nullopt;
    std::uint64_t seconds = 0;
    for (const char c : text) {
        const auto value = digits.find(c);
        if (value == npos)
            return std::nullopt;
        seconds = seconds * 62 + value;
    }
    return plausible(seconds);
}

bool decodeDjango(Examined& examined)
{
    const std::string_view text = examined.inspection.token;
    const auto last = text.rfind(':');
    if (last == npos || last == 0 || !isDigestSize(text.size() - last - 1) ||
        !all(text.substr(last + 1), isIdCharacter))
        return false;
    const auto middle = text.rfind(':', last - 1);
    const auto stamp = middle == npos ? std::string_view{} : text.substr(middle + 1, last - middle - 1);
    const auto time = djangoTime(stamp);
    if (!time)
        return false;
    auto payload = text.substr(0, middle);
    examined.compressed = payload.starts_with('.');
    if (examined.compressed)
        payload.remove_prefix(1);
    examined.signedAt = time;
    const auto bytes = decodeLooseBase64(payload);
    if (examined.compressed)
        examined.inspection.kind = TokenKind::DjangoSigned;
    else // a value signed alone stands as it is
        takeReadable(examined, TokenKind::DjangoSigned,
                     bytes && !bytes->empty() ? *bytes : std::string(payload));
    noteTime(examined, stamp);
    return true;
}

// ActiveSupport -----------------------------------------------------------------------------------------

bool decodeRails(Examined& examined)
{
    const std::string_view text = examined.inspection.token;
    const auto last = text.rfind("--");
    if (last == npos || last == 0)
        return false;
    const auto tail = text.substr(last + 2);
    const auto head = text.substr(0, last);
    if ((tail.size() == 40 || tail.size() == 64) && all(tail, isHex) && all(head, isBase64Character)) {
        const auto bytes = decodeLooseBase64(head);
        if (!bytes)
            return false;
        // Before Rails 5.2: the ciphertext and its iv, joined and encoded once more, under a digest.
        const auto inner = bytes->rfind("--");
        if (inner != std::string::npos && all(std::string_view(*bytes).substr(0, inner), isBase64Character)) {
            examined.inspection.kind = TokenKind::RailsEncrypted;
            return true;
        }
        takeReadable(examined, TokenKind::RailsSigned, *bytes);
        return true;
    }
    const auto middle = head.rfind("--");
    if (middle == npos || middle == 0)
        return false;
    const auto iv = decodeLooseBase64(head.substr(middle + 2));
    const auto tag = decodeLooseBase64(tail);
    if (!iv || !tag || iv->size() != 12 || tag->size() != 16 ||
        !all(head.substr(0, middle), isBase64Character))
        return false;
    examined.inspection.kind = TokenKind::RailsEncrypted;
    examined.inspection.size.payload = middle;
    examined.inspection.size.iv = head.size() - middle - 2;
    examined.inspection.size.tag = tail.size();
    return true;
}

// ASP.NET Core ------------------------------------------------------------------------------------------

/// A GUID as .NET writes it: the first three fields are little-endian.
std::string formatGuid(std::string_view bytes)
{
    static constexpr std::array<std::size_t, 16> order{3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};
    std::string text;
    for (std::size_t i = 0; i < order.size(); ++i) {
        std::array<char, 3> hex{};
        std::snprintf(hex.data(), hex.size(), "%02x",
                      static_cast<unsigned>(static_cast<unsigned char>(bytes[order[i]])));
        text += hex.data();
        if (i == 3 || i == 5 || i == 7 || i == 9)
            text += '-';
    }
    return text;
}

bool decodeAspNet(Examined& examined)
{
    static constexpr std::string_view magic = "\x09\xF0\xC9\xF0";
    const std::string_view text = examined.inspection.token;
    const auto name = std::string_view(examined.inspection.source.cookieName);
    if (text.starts_with("chunks-") && all(text.substr(7), isDigit)) {
        examined.inspection.kind = TokenKind::AspNetTicket;
        return true;
    }
    const auto line =
        examined.found.cookieLine ? std::string_view(*examined.found.cookieLine) : std::string_view{};
    if (const auto base = chunkedBase(name, line); !base.empty() && name.size() == base.size() + 2 &&
                                                   name[base.size()] == 'C' && !text.starts_with("CfDJ8")) {
        examined.inspection.kind = TokenKind::AspNetTicket;
        return true;
    }
    if (!text.starts_with("CfDJ8"))
        return false;
    examined.inspection.kind = TokenKind::AspNetTicket;
    const auto bytes = decodeLooseBase64(text.substr(0, 28)); // 4 bytes of magic, 16 of key id, 1 more
    if (bytes && bytes->size() >= 20 && bytes->starts_with(magic))
        examined.inspection.header.push_back({"key id", formatGuid(std::string_view(*bytes).substr(4, 16)),
                                              "the Data Protection key that sealed it", std::nullopt});
    return true;
}

// Names -------------------------------------------------------------------------------------------------

struct KnownName
{
    std::string_view name;
    std::string_view purpose;
    bool session;
};

constexpr std::array<KnownName, 36> knownNames{{
    {"JSESSIONID", "session of a Java servlet container", true},
    {"connect.sid", "session of Express", true},
    {"laravel_session", "session of Laravel", true},
    {"XSRF-TOKEN", "protection against request forgery", false},
    {"csrftoken", "protection against request forgery", false},
    {"ASP.NET_SessionId", "session of ASP.NET", true},
    {".ASPXAUTH", "login of ASP.NET", true},
    {".AspNetCore.Cookies", "login of ASP.NET Core", true},
    {".AspNetCore.Session", "session of ASP.NET Core", true},
    {"sessionid", "session of Django", true},
    {"session", "session", true},
    {"session_id", "session", true},
    {"_session_id", "session of Rails", true},
    {"sid", "session", true},
    {"SID", "session", true},
    {"SESSION", "session of Spring", true},
    {"rack.session", "session of Rack", true},
    {"ci_session", "session of CodeIgniter", true},
    {"CFID", "session of ColdFusion", true},
    {"CFTOKEN", "session of ColdFusion", true},
    {"CGISESSID", "session of Perl CGI", true},
    {"koa.sess", "session of Koa", true},
    {"express:sess", "session of Express", true},
    {"beaker.session.id", "session of Beaker", true},
    {"PLAY_SESSION", "session of Play", true},
    {"KEYCLOAK_SESSION", "session of Keycloak", true},
    {"KEYCLOAK_IDENTITY", "login of Keycloak", true},
    {"AUTH_SESSION_ID", "session of Keycloak", true},
    {"next-auth.session-token", "session of NextAuth", true},
    {"grafana_session", "session of Grafana", true},
    {"mwuser-sessionId", "analytics, no session", false},
    {"_ga", "analytics, no session", false},
    {"AWSALB", "load balancing, no session", false},
    {"GeoIP", "where the visitor seems to be, no session", false},
    {"WMF-Last-Access", "statistics, no session", false},
    {"forceHTTPS", "tells MediaWiki to stay on HTTPS, no session", false},
}};

std::string_view withoutPrefix(std::string_view name) noexcept
{
    switch (prefixOf(name)) {
    case CookiePrefix::Host:
        return name.substr(7);
    case CookiePrefix::Secure:
        return name.substr(9);
    case CookiePrefix::None:
        break;
    }
    return name;
}

const KnownName* knownName(std::string_view name) noexcept
{
    const auto bare = withoutPrefix(name);
    const auto found = std::find_if(knownNames.begin(), knownNames.end(),
                                    [&](const KnownName& known) { return known.name == bare; });
    return found == knownNames.end() ? nullptr : &*found;
}

bool isMediaWikiSessionId(std::string_view value) noexcept
{
    return value.size() >= 32 && all(value, isIdCharacter);
}

} // namespace

bool decodeFramework(Examined& examined)
{
    return decodeFlask(examined) || decodeDjango(examined) || decodeRails(examined) || decodeAspNet(examined);
}

bool isFrameworkValue(std::string_view text)
{
    if (text.size() < 16 || text.size() > maximumTokenSize || text.find_first_of(" \t\r\n") != npos)
        return false;
    const Found nothing;
    const InspectionContext context;
    Examined examined{nothing, context, {}};
    examined.inspection.token = percentDecoded(Stretch(text)).text();
    return decodeFramework(examined);
}

TokenKind kindByName(std::string_view name, std::string_view value)
{
    const auto bare = withoutPrefix(name);
    if (equalsIgnoringCase(bare, "PHPSESSID"))
        return TokenKind::PhpSessionId;
    if (const auto* known = knownName(name))
        return known->session ? TokenKind::OpaqueSessionId : TokenKind::PlainCookie;
    const bool own = bare.starts_with('_'); // Rails names its sessions _app_session
    if (!own && (bare.ends_with("_session") || bare.ends_with("Session")) && isMediaWikiSessionId(value))
        return TokenKind::MediaWikiSessionId;
    if (bare.size() > 6 && bare.ends_with("UserID") && all(value, isDigit))
        return TokenKind::MediaWikiUserId;
    if ((bare.size() > 8 && bare.ends_with("UserName")) || bare == "centralauth_User")
        return TokenKind::MediaWikiUserName;
    if (bare.size() > 5 && bare.ends_with("Token") && value.size() >= 32 && all(value, isHex))
        return TokenKind::MediaWikiToken;
    const auto lowered = toLower(bare);
    const bool drupal = (bare.starts_with("SESS") || bare.starts_with("SSESS")) && bare.size() >= 36;
    if (drupal || lowered.ends_with("_session") || lowered.ends_with("-session") ||
        lowered.ends_with("sessid") || lowered.ends_with("sessionid") || lowered.ends_with("session_id") ||
        lowered.ends_with("session-id") || lowered.starts_with("wordpress_logged_in_") ||
        lowered.ends_with("-remember") || lowered.starts_with("remember_"))
        return TokenKind::OpaqueSessionId;
    return TokenKind::PlainCookie;
}

std::string_view purposeOfCookie(std::string_view name) noexcept
{
    if (const auto* known = knownName(name))
        return known->purpose;
    return name.starts_with("_ga_") ? "analytics, no session" : std::string_view{};
}

std::string chunkedBase(std::string_view name, std::string_view cookieLine)
{
    // No server takes longer lines, and looking through one for each of its cookies would cost its square.
    if (cookieLine.size() > std::size_t{16} * 1024)
        return {};
    const auto digits = name.find_last_not_of("0123456789");
    if (digits == npos || digits + 1 == name.size() || digits == 0)
        return {};
    const auto base = name.substr(0, digits);
    if (name[digits] == 'C' && cookieLine.find(std::string(base) + "=chunks") != npos)
        return std::string(base);
    if (name[digits] == '.' && cookieLine.find(std::string(base) + ".0=") != npos &&
        cookieLine.find(std::string(base) + ".1=") != npos)
        return std::string(base);
    return {};
}

} // namespace signet::session
