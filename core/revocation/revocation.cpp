#include "core/revocation/revocation.h"

#include "core/base/text.h"
#include "core/revocation/tables.h"

#include <algorithm>
#include <array>

namespace signet::revocation {

namespace {

constexpr std::array<std::string_view, kindCount> names{"session", "remember", "user",
                                                        "key",     "site",     "everything"};

/// A client's clock may be as far off as its signed request may be old.
constexpr Seconds clockTolerance{60};

bool consistsOf(std::string_view text, std::string_view extra, bool upperCase) noexcept
{
    return std::all_of(text.begin(), text.end(), [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (upperCase && c >= 'A' && c <= 'Z') ||
               extra.find(c) != std::string_view::npos;
    });
}

tl::unexpected<Error> invalid(std::string message, std::string hint)
{
    return fail(ErrorCode::InvalidInput, std::move(message), std::move(hint));
}

std::string named(const Revocation& revocation)
{
    return "A revocation of kind \"" + std::string(toString(revocation.kind)) + "\"";
}

Result<void> validateId(const Revocation& revocation)
{
    if (revocation.id.empty() || revocation.id.size() > 64 || !consistsOf(revocation.id, "-_", true))
        return invalid("The id of a revocation is not 1 to 64 characters of A-Z, a-z, 0-9, - and _.",
                       "Make one at random, such as 22 base64url characters, and keep it for a repetition.");
    return {};
}

Result<void> validateSite(const Revocation& revocation)
{
    const bool needed = revocation.kind == Kind::User || revocation.kind == Kind::Site;
    const bool allowed = needed || revocation.kind == Kind::Session || revocation.kind == Kind::Remember;
    if (revocation.site.empty()) {
        if (needed)
            return invalid(named(revocation) + " has no site.", "Say which site it concerns.");
        return {};
    }
    if (!allowed)
        return invalid(named(revocation) + " has a site, but concerns all of them.", "Leave the site out.");
    if (revocation.site.size() > 64 || !consistsOf(revocation.site, "-", false))
        return invalid("The site of a revocation is not 1 to 64 characters of a-z, 0-9 and -.",
                       "Use the name under which the site is known to the authority.");
    return {};
}

Result<void> validateTarget(const Revocation& revocation)
{
    const std::string& target = revocation.target;
    switch (revocation.kind) {
    case Kind::Session:
    case Kind::Remember:
        if (!isId(target))
            return invalid(named(revocation) + " has a target that is not 22 base64url characters.",
                           "Give the sid of a session token or the rid of a remember token, not the token.");
        return {};
    case Kind::User:
        if (target.empty() || target.size() > 255 || !isUtf8(target))
            return invalid("The subject of a revocation is not 1 to 255 bytes of UTF-8.",
                           "Give the subject as the site's tokens have it in \"sub\".");
        return {};
    case Kind::Key:
        if (target.empty() || target.size() > 255 || !isUtf8(target))
            return invalid("The kid of a revocation is not 1 to 255 bytes of UTF-8.",
                           "Give the kid of a key of the ring.");
        return {};
    case Kind::Site:
    case Kind::Everything:
        if (!target.empty())
            return invalid(named(revocation) + " has a target, but is not about one.",
                           "Leave the target out.");
        return {};
    }
    return invalid("A revocation is of no known kind.",
                   "It is one of session, remember, user, key, site, everything.");
}

Result<void> validateBefore(const Revocation& revocation, Timestamp now)
{
    if (!revocation.before)
        return {};
    if (revocation.kind != Kind::User && revocation.kind != Kind::Site && revocation.kind != Kind::Everything)
        return invalid(named(revocation) + " has a time \"before\", which goes with a user, a site or "
                                           "everything only.",
                       "Leave \"before\" out.");
    if (revocation.before->time_since_epoch().count() < 0 || *revocation.before > now + clockTolerance)
        return invalid("The time \"before\" of a revocation lies in the future, or before 1970.",
                       "Leave it out to end every session begun up to now.");
    return {};
}

} // namespace

std::string_view toString(Kind kind) noexcept
{
    const auto index = static_cast<std::size_t>(kind);
    return index < names.size() ? names[index] : std::string_view{};
}

std::optional<Kind> kindFromString(std::string_view name) noexcept
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Kind>(found - names.begin());
}

Result<void> validate(const Revocation& revocation, Timestamp now)
{
    if (static_cast<std::size_t>(revocation.kind) >= kindCount)
        return invalid("A revocation is of no known kind.",
                       "It is one of session, remember, user, key, site, everything.");
    if (auto id = validateId(revocation); !id)
        return id;
    if (auto site = validateSite(revocation); !site)
        return site;
    if (auto target = validateTarget(revocation); !target)
        return target;
    if (auto before = validateBefore(revocation, now); !before)
        return before;
    if (revocation.reason.size() > 500 || !isUtf8(revocation.reason))
        return invalid("The reason of a revocation is not up to 500 bytes of UTF-8.", "Shorten it.");
    return {};
}

Timestamp expiryOf(Kind kind, Timestamp now, const LifetimeBounds& bounds) noexcept
{
    Seconds lifetime{0};
    switch (kind) {
    case Kind::Session: // identity tokens bear the sid too
        lifetime = std::max(bounds.session, bounds.identity);
        break;
    case Kind::Remember:
        lifetime = bounds.remember;
        break;
    case Kind::User:
    case Kind::Key:
    case Kind::Site:
    case Kind::Everything:
        lifetime = std::max({bounds.session, bounds.remember, bounds.identity});
        break;
    }
    const Seconds after = lifetime + bounds.staleness + bounds.skew;
    return after >= latestTimestamp - now ? latestTimestamp : now + after;
}

} // namespace signet::revocation
