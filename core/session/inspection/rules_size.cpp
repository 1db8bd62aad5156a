// Rules about size (DESIGN, Tokens; RFC 6265bis section 5.6).

#include "core/session/inspection/decode.h"
#include "core/session/inspection/findings.h"

#include <array>

namespace signet::session {

namespace {

Remark overBudget(const Examined& e)
{
    const auto& size = e.inspection.size;
    if (!e.isCookie() || size.budget == 0 || size.carried <= size.budget || size.carried > maximumCookieSize)
        return std::nullopt;
    return "The cookie has " + std::to_string(size.carried) + " bytes, over the budget of " +
           std::to_string(size.budget) + ".";
}

Remark overCookieLimit(const Examined& e)
{
    const auto& size = e.inspection.size;
    if (!e.isCookie() || size.carried <= maximumCookieSize)
        return std::nullopt;
    return "The cookie has " + std::to_string(size.carried) +
           " bytes; browsers drop those over 4,096 without a word.";
}

Remark tokenTooLarge(const Examined& e)
{
    if (!isToken(e.kind()) || e.inspection.size.total <= maximumTokenSize)
        return std::nullopt;
    return "The token has " + std::to_string(e.inspection.size.total) +
           " bytes; work before the signature is checked is work for an attacker.";
}

Remark headerLarge(const Examined& e)
{
    if (!e.jose || e.inspection.size.header <= 1024)
        return std::nullopt;
    return "Its header alone has " + std::to_string(e.inspection.size.header) + " bytes.";
}

constexpr std::array<Rule, 4> rules{{
    {"over-budget", Severity::Warning, overBudget, "Keep less in the session."},
    {"over-cookie-limit", Severity::Danger, overCookieLimit,
     "Keep less in the session, or keep it on the server."},
    {"token-too-large", Severity::Warning, tokenTooLarge, "Refuse tokens over 16 KiB unread."},
    {"header-large", Severity::Info, headerLarge, "Name the key by kid; leave certificates out."},
}};

} // namespace

std::span<const Rule> sizeRules()
{
    return rules;
}

} // namespace signet::session
