// Rules about what everybody who holds a token can read in it: personal data and secrets (RFC 7519 section
// 12).

#include "core/base/text.h"
#include "core/session/inspection/decode.h"
#include "core/session/inspection/findings.h"
#include "core/session/inspection/token_run.h"

#include <algorithm>
#include <array>

namespace signet::session {

namespace {

constexpr auto npos = std::string_view::npos;

/// One string or number of a readable payload, and the name it stands under.
struct Entry
{
    std::string_view name;
    std::string_view text; ///< of a string; else empty
    const Json* value = nullptr;
};

/// The name of the first member, at any depth, for which `holds`; "" if there is none.
template <typename Holds>
std::string firstWhere(const Json& value, std::string_view name, const Holds& holds)
{
    if (value.is_object()) {
        for (const auto& [inner, entry] : value.items()) {
            if (auto found = firstWhere(entry, inner, holds); !found.empty())
                return found;
        }
        return {};
    }
    if (value.is_array()) {
        for (const auto& entry : value) {
            if (auto found = firstWhere(entry, name, holds); !found.empty())
                return found;
        }
        return {};
    }
    const auto text =
        value.is_string() ? std::string_view(value.get_ref<const std::string&>()) : std::string_view{};
    return holds(Entry{name, text, &value}) ? std::string(name) : std::string();
}

template <typename Holds>
std::string readable(const Examined& e, const Holds& holds)
{
    return e.isReadable() ? firstWhere(e.claims, {}, holds) : std::string();
}

Remark remark(const std::string& name, std::string_view what)
{
    if (name.empty())
        return std::nullopt;
    return "Everybody who holds it can read " + std::string(what) + " (" + inQuotes(name) + ").";
}

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](std::string_view known) { return equalsIgnoringCase(name, known); });
}

bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

std::size_t countDigits(std::string_view text) noexcept
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isDigit));
}

Remark email(const Examined& e)
{
    return remark(readable(e,
                           [](const Entry& entry) {
                               const auto at = entry.text.find('@');
                               return at != npos && at > 0 && entry.text.find('.', at) != npos &&
                                      entry.text.find("://") == npos && entry.text.find(' ') == npos;
                           }),
                  "an e-mail address");
}

Remark phone(const Examined& e)
{
    return remark(readable(e,
                           [](const Entry& entry) {
                               const bool named = isOneOf(entry.name, {"phone_number", "phone", "mobile",
                                                                       "telephone", "tel", "msisdn"});
                               const bool international =
                                   entry.text.starts_with('+') && entry.text.size() <= 20 &&
                                   entry.text.find_first_not_of("+0123456789 -()/") == npos;
                               return (named || international) && countDigits(entry.text) >= 7;
                           }),
                  "a telephone number");
}

Remark personName(const Examined& e)
{
    return remark(readable(e,
                           [](const Entry& entry) {
                               return !entry.text.empty() &&
                                      isOneOf(entry.name,
                                              {"name", "given_name", "family_name", "middle_name",
                                               "first_name", "last_name", "full_name", "fullname"});
                           }),
                  "the person's name");
}

Remark address(const Examined& e)
{
    return remark(readable(e,
                           [](const Entry& entry) {
                               return !entry.text.empty() &&
                                      isOneOf(entry.name,
                                              {"address", "street_address", "street", "postal_code",
                                               "zip_code", "formatted", "locality"});
                           }),
                  "where the person lives");
}

Remark birthdate(const Examined& e)
{
    return remark(readable(e,
                           [](const Entry& entry) {
                               return isOneOf(entry.name, {"birthdate", "birthday", "date_of_birth", "dob"});
                           }),
                  "the person's birthday");
}

bool isIpAddress(std::string_view text)
{
    if (text.size() < 7 || text.size() > 45)
        return false;
    const auto only = [&](std::string_view set) { return text.find_first_not_of(set) == npos; };
    if (only("0123456789."))
        return std::count(text.begin(), text.end(), '.') == 3 && text.size() <= 15 && isDigit(text.back()) &&
               text.find("..") == npos;
    return only("0123456789abcdefABCDEF:") && std::count(text.begin(), text.end(), ':') >= 4;
}

Remark ipAddress(const Examined& e)
{
    return remark(readable(e, [](const Entry& entry) { return isIpAddress(entry.text); }), "an IP address");
}

Remark password(const Examined& e)
{
    return remark(readable(e,
                           [](const Entry& entry) {
                               return !entry.text.empty() &&
                                      isOneOf(entry.name, {"password", "passwd", "pwd", "pass", "passphrase",
                                                           "password_hash", "pin"});
                           }),
                  "a password");
}

Remark apiKey(const Examined& e)
{
    static constexpr std::array<std::string_view, 14> prefixes{
        "AKIA",        "ASIA",   "sk_live_", "rk_live_", "ghp_", "gho_",    "ghs_",
        "github_pat_", "glpat-", "xoxb-",    "xoxp-",    "AIza", "sk-ant-", "SG."};
    return remark(
        readable(e,
                 [](const Entry& entry) {
                     if (entry.text.size() < 8)
                         return false;
                     if (isOneOf(entry.name, {"api_key", "apikey", "api-key", "secret", "client_secret",
                                              "secret_key", "aws_secret_access_key", "csk"}))
                         return true;
                     return entry.text.size() >= 16 &&
                            std::any_of(prefixes.begin(), prefixes.end(), [&](std::string_view prefix) {
                                return entry.text.starts_with(prefix);
                            });
                 }),
        "a key or secret of another service");
}

Remark privateKey(const Examined& e)
{
    auto name = readable(e, [](const Entry& entry) {
        return entry.text.find("-----BEGIN") != npos && entry.text.find("PRIVATE KEY") != npos;
    });
    if (name.empty() && e.isReadable()) {
        for (const auto& [claim, value] : e.claims.items()) {
            if (value.is_object() && value.contains("kty") && (value.contains("d") || value.contains("k")))
                name = claim;
        }
    }
    return remark(name, "a private key");
}

Remark tokenWithin(const Examined& e)
{
    return remark(readable(e,
                           [](const Entry& entry) {
                               if (isOneOf(entry.name, {"access_token", "refresh_token", "id_token"}) &&
                                   entry.text.size() >= 16)
                                   return true;
                               return entry.text.size() >= 24 &&
                                      findTokenStart(entry.text.substr(0, 16), 0) == 0 &&
                                      readTokenRun(Stretch(entry.text), 0).isToken();
                           }),
                  "another token");
}

/// The check digit of card numbers (ISO/IEC 7812).
bool passesLuhn(std::string_view digits)
{
    int sum = 0;
    bool twice = false;
    for (auto i = digits.size(); i-- > 0;) {
        const int digit = (digits[i] - '0') * (twice ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
        twice = !twice;
    }
    return sum % 10 == 0;
}

bool isCardNumber(std::string_view text)
{
    if (text.size() < 13 || text.size() > 23 || text.find_first_not_of("0123456789 -") != npos)
        return false;
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isDigit);
    // Card numbers begin with 2 to 6 and are no clock readings.
    return digits.size() >= 13 && digits.size() <= 19 && digits[0] >= '2' && digits[0] <= '6' &&
           passesLuhn(digits);
}

Remark card(const Examined& e)
{
    return remark(readable(e,
                           [](const Entry& entry) {
                               return isCardNumber(entry.text) || (entry.value->is_number_unsigned() &&
                                                                   isCardNumber(entry.value->dump()));
                           }),
                  "a payment card's number");
}

Remark mediaWikiUser(const Examined& e)
{
    if (e.kind() != TokenKind::MediaWikiUserName && e.kind() != TokenKind::MediaWikiUserId)
        return std::nullopt;
    return "It tells who uses this browser, and proves nothing: MediaWiki believes it only together with a "
           "session.";
}

constexpr std::array<Rule, 12> rules{{
    {"personal-email", Severity::Warning, email, "Leave it out, or seal the token."},
    {"personal-phone", Severity::Warning, phone, "Leave it out, or seal the token."},
    {"personal-name", Severity::Info, personName, "Leave it out where nobody needs it, or seal the token."},
    {"personal-address", Severity::Warning, address, "Leave it out, or seal the token."},
    {"personal-birthdate", Severity::Warning, birthdate, "Leave it out, or seal the token."},
    {"personal-ip", Severity::Warning, ipAddress, "Leave it out, or seal the token."},
    {"secret-password", Severity::Danger, password, "Take it out, and change the password."},
    {"secret-api-key", Severity::Danger, apiKey, "Take it out, and replace the key."},
    {"secret-private-key", Severity::Danger, privateKey, "Take it out, and replace the key."},
    {"secret-token", Severity::Warning, tokenWithin, "Keep other tokens on the server, or seal this one."},
    {"payment-card", Severity::Danger, card, "Take it out; card numbers belong into no token."},
    {"mediawiki-user-cookie", Severity::Info, mediaWikiUser, "Nothing; it fills in the login form."},
}};

} // namespace

std::span<const Rule> privacyRules()
{
    return rules;
}

} // namespace signet::session
