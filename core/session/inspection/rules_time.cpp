// Rules about dates (RFC 7519 sections 2 and 4.1; RFC 8725 section 3).

#include "core/session/inspection/findings.h"

#include <array>

namespace signet::session {

namespace {

constexpr Seconds day = std::chrono::hours(24);
constexpr std::array<const char*, 6> dateClaims{"exp", "nbf", "iat", "auth_time", "sxp", "updated_at"};

/// The first date claim for which `holds`.
template <typename Holds>
const char* findDate(const Examined& e, const Holds& holds)
{
    if (!e.isJwt())
        return nullptr;
    for (const char* name : dateClaims) {
        const auto* value = e.claim(name);
        if (value && holds(*value))
            return name;
    }
    return nullptr;
}

std::string named(const Examined& e, const char* name)
{
    return std::string(name) + " (" + inQuotes(showJson(*e.claim(name))) + ")";
}

bool isMilliseconds(double value) noexcept
{
    return value > 1e11 && value < 1e14; // seconds until the year 5138, milliseconds since 1973
}

Remark dateNotNumber(const Examined& e)
{
    const auto* name = findDate(e, [](const Json& value) { return !value.is_number(); });
    if (!name)
        return std::nullopt;
    return "The date " + named(e, name) +
           " is not a number: some readers take it for 0, others for no limit.";
}

Remark dateFraction(const Examined& e)
{
    const auto* name = findDate(e, [](const Json& value) {
        return value.is_number_float() && value.get<double>() < 253402300800.0 && value.get<double>() >= 0;
    });
    if (!name)
        return std::nullopt;
    return "The date " + named(e, name) + " is no whole number; readers round it in different ways.";
}

Remark dateOverflow(const Examined& e)
{
    const auto* name = findDate(e, [](const Json& value) {
        return value.is_number() && value.get<double>() >= 253402300800.0 &&
               !isMilliseconds(value.get<double>());
    });
    if (!name)
        return std::nullopt;
    return "The date " + named(e, name) +
           " lies past the year 9999: in some readers it overflows and never expires.";
}

Remark dateMilliseconds(const Examined& e)
{
    const auto* name = findDate(
        e, [](const Json& value) { return value.is_number() && isMilliseconds(value.get<double>()); });
    if (!name)
        return std::nullopt;
    return "The date " + named(e, name) +
           " is in milliseconds; read as seconds it lies thousands of years ahead.";
}

Remark dateNegative(const Examined& e)
{
    const auto* name =
        findDate(e, [](const Json& value) { return value.is_number() && value.get<double>() < 0; });
    if (!name)
        return std::nullopt;
    return "The date " + named(e, name) + " is negative: some readers take it for a time far ahead.";
}

std::optional<Seconds> lifeOf(const Examined& e)
{
    const auto expiry = e.time(e.claim("exp") ? "exp" : "sxp");
    const auto issued = e.time("iat");
    return e.isJwt() && expiry && issued && *expiry > *issued ? std::optional(*expiry - *issued)
                                                              : std::nullopt;
}

Remark lifeLong(const Examined& e)
{
    const auto life = lifeOf(e);
    if (!life || *life <= day || *life > 400 * day || e.kind() == TokenKind::RememberToken)
        return std::nullopt;
    return "It lives " + formatDuration(*life) + ": for so long a stolen one works.";
}

Remark lifeExcessive(const Examined& e)
{
    const auto life = lifeOf(e);
    if (!life || *life <= 400 * day)
        return std::nullopt;
    return "It lives " + formatDuration(*life) + "; browsers do not even keep a cookie beyond 400 days.";
}

Remark expiredLongAgo(const Examined& e)
{
    const auto expiry = e.isJwt() ? e.time("exp") : std::nullopt;
    if (!expiry || e.context.now - *expiry < 30 * day)
        return std::nullopt;
    return "It expired " + formatRelative(*expiry, e.context.now) +
           ": a client that still sends it is stuck, or it "
           "came from a backup or a log.";
}

Remark iatFuture(const Examined& e)
{
    const auto issued = e.isJwt() ? e.time("iat") : std::nullopt;
    if (!issued || *issued <= e.context.now + e.context.skew)
        return std::nullopt;
    return "It says it was issued " + formatRelative(*issued, e.context.now) +
           ": a clock is wrong, or it is forged.";
}

Remark expBeforeIat(const Examined& e)
{
    const auto expiry = e.isJwt() ? e.time("exp") : std::nullopt;
    const auto issued = e.time("iat");
    if (!expiry || !issued || *expiry > *issued)
        return std::nullopt;
    return "It expires before it was issued.";
}

Remark nbfAfterExp(const Examined& e)
{
    const auto expiry = e.isJwt() ? e.time("exp") : std::nullopt;
    const auto start = e.time("nbf");
    if (!expiry || !start || *start < *expiry)
        return std::nullopt;
    return "It becomes valid only after it expires, so it never is.";
}

Remark iatImplausible(const Examined& e)
{
    const auto issued = e.isJwt() ? e.time("iat") : std::nullopt;
    if (!issued || *issued >= Timestamp{Seconds{1262304000}}) // 2010: there were no JWTs
        return std::nullopt;
    return "It says it was issued in " + formatTimestamp(*issued).substr(0, 4) +
           ", before there were such tokens: the issuer's clock is wrong.";
}

Remark nbfBeforeIat(const Examined& e)
{
    const auto issued = e.isJwt() ? e.time("iat") : std::nullopt;
    const auto start = e.time("nbf");
    if (!issued || !start || *issued - *start <= Seconds{3600})
        return std::nullopt;
    return "It is valid since " + formatDuration(*issued - *start) + " before it was issued.";
}

Remark authOld(const Examined& e)
{
    const auto login = e.isJwt() ? e.time("auth_time") : std::nullopt;
    if (!login || e.context.now - *login <= 30 * day || e.kind() == TokenKind::RememberToken)
        return std::nullopt;
    return "The person logged in " + formatRelative(*login, e.context.now) +
           ", and has been renewed ever since.";
}

Remark authAfterIat(const Examined& e)
{
    const auto login = e.isJwt() ? e.time("auth_time") : std::nullopt;
    const auto issued = e.time("iat");
    if (!login || !issued || *login <= *issued + e.context.skew)
        return std::nullopt;
    return "The person logged in after it was issued: two clocks differ, or it is forged.";
}

Remark iatMissing(const Examined& e)
{
    if (!e.isJwt() || e.claim("iat"))
        return std::nullopt;
    return "It does not say when it was issued (iat), so its age cannot be judged.";
}

constexpr std::array<Rule, 16> rules{{
    {"date-not-number", Severity::Danger, dateNotNumber, "Write dates as whole seconds since 1970."},
    {"date-fraction", Severity::Warning, dateFraction, "Write dates as whole seconds since 1970."},
    {"date-overflow", Severity::Danger, dateOverflow, "Refuse dates past the year 9999."},
    {"date-milliseconds", Severity::Danger, dateMilliseconds, "Divide by 1,000: dates are in seconds."},
    {"date-negative", Severity::Warning, dateNegative, "Refuse negative dates."},
    {"life-long", Severity::Warning, lifeLong, "Let sessions live an hour and renew them when used."},
    {"life-excessive", Severity::Danger, lifeExcessive,
     "Let sessions live an hour and renew them when used."},
    {"expired-long-ago", Severity::Info, expiredLongAgo, "Clear the cookie at the client."},
    {"iat-future", Severity::Warning, iatFuture, "Compare the clocks of issuer and verifier."},
    {"exp-before-iat", Severity::Warning, expBeforeIat, "Look at how the issuer computes the expiry."},
    {"nbf-after-exp", Severity::Warning, nbfAfterExp, "Look at how the issuer computes both."},
    {"iat-implausible", Severity::Warning, iatImplausible, "Set the issuer's clock, with NTP."},
    {"nbf-before-iat", Severity::Info, nbfBeforeIat, "Nothing, if the issuer dates back on purpose."},
    {"auth-old", Severity::Warning, authOld,
     "Ask for the password again after an absolute life, such as 30 days."},
    {"auth-after-iat", Severity::Warning, authAfterIat,
     "Compare the clocks; state the login of this session."},
    {"iat-missing", Severity::Info, iatMissing, "State iat."},
}};

} // namespace

std::span<const Rule> timeRules()
{
    return rules;
}

} // namespace signet::session
