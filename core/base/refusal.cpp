#include "core/base/refusal.h"

#include "core/base/result.h"

#include <algorithm>

namespace signet {

namespace {

struct Row
{
    std::string_view name;
    std::string_view sentence;
};

constexpr std::array<Row, refusalCount> rows{{
    {"malformed", "It is not a well-formed token."},
    {"too_large", "It is larger than a token may be."},
    {"unsupported_algorithm", "It asks for an algorithm that is refused or does not fit the key."},
    {"wrong_type", "It is a token of another type than the one expected here."},
    {"unknown_key", "None of the known keys is the one it names."},
    {"key_not_accepted", "Its key may not be used for this, or not any more."},
    {"key_compromised", "Its key is marked compromised: nothing made with it is accepted."},
    {"bad_signature", "The signature or tag does not match the content."},
    {"wrong_issuer", "It was issued by somebody else than the issuer expected."},
    {"wrong_audience", "It is meant for another site."},
    {"missing_claim", "A claim that must be there is missing or unusable."},
    {"expired", "Its time is over."},
    {"not_yet_valid", "It claims to come from the future."},
    {"session_revoked", "This session was ended."},
    {"user_revoked", "Every session of this person was ended after it was issued."},
    {"key_revoked", "Every token of its key was revoked."},
    {"site_revoked", "Every session of this site was ended after it was issued."},
    {"behind_feed", "The node has not heard the revocation log for too long to judge it."},
}};

/// In the order of ErrorCode.
constexpr std::array<std::string_view, 18> errorNames{
    "invalid_input", "unsupported", "not_found", "already_exists", "wrong_passphrase", "passphrase_needed",
    "not_allowed",   "too_large",   "io",        "crypto",         "unreachable",      "untrusted",
    "unauthorized",  "forbidden",   "clock_off", "busy",           "conflict",         "damaged",
};
static_assert(errorNames.size() == static_cast<std::size_t>(ErrorCode::Damaged) + 1);

} // namespace

std::string_view toString(Refusal refusal) noexcept
{
    return rows[static_cast<std::size_t>(refusal)].name;
}

std::string_view describe(Refusal refusal) noexcept
{
    return rows[static_cast<std::size_t>(refusal)].sentence;
}

std::optional<Refusal> refusalFromString(std::string_view name) noexcept
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].name == name)
            return static_cast<Refusal>(i);
    }
    return std::nullopt;
}

std::string_view toString(ErrorCode code) noexcept
{
    return errorNames[static_cast<std::size_t>(code)];
}

std::optional<ErrorCode> errorCodeFromString(std::string_view name) noexcept
{
    const auto found = std::find(errorNames.begin(), errorNames.end(), name);
    if (found == errorNames.end())
        return std::nullopt;
    return static_cast<ErrorCode>(found - errorNames.begin());
}

} // namespace signet
