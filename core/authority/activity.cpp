#include "core/authority/activity.h"

#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/jose/openssl.h"

namespace signet::authority {

namespace {

constexpr std::size_t hashSize = 32;

void appendInteger(std::string& bytes, std::uint64_t value)
{
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes += static_cast<char>(value >> shift & 0xff);
}

void appendText(std::string& bytes, std::string_view text)
{
    appendInteger(bytes, text.size());
    bytes += text;
}

tl::unexpected<Error> damaged(std::uint64_t seq, const std::string& what)
{
    return fail(
        ErrorCode::Damaged, "The activity log is damaged at entry " + std::to_string(seq) + ": " + what,
        "Compare it with the last exported checkpoint and with a backup; somebody may have changed it.");
}

} // namespace

std::string_view toString(Outcome outcome) noexcept
{
    switch (outcome) {
    case Outcome::Allowed:
        return "allowed";
    case Outcome::Refused:
        return "refused";
    case Outcome::Failed:
        return "failed";
    }
    return "failed";
}

std::optional<Outcome> outcomeFromString(std::string_view name) noexcept
{
    for (const Outcome outcome : {Outcome::Allowed, Outcome::Refused, Outcome::Failed}) {
        if (toString(outcome) == name)
            return outcome;
    }
    return std::nullopt;
}

std::string chainHash(const ActivityEntry& entry, std::string_view previousHash)
{
    std::string bytes(hashSize, '\0');
    if (!previousHash.empty()) {
        const auto previous = jose::decodeBase64url(previousHash);
        if (!previous || previous->size() != hashSize)
            return {};
        bytes.assign(asText(*previous));
    }
    appendInteger(bytes, entry.seq);
    appendInteger(bytes, static_cast<std::uint64_t>(entry.at.time_since_epoch().count()));
    for (const std::string_view field :
         {std::string_view(entry.operatorId), std::string_view(entry.name), std::string_view(entry.address),
          std::string_view(entry.act), std::string_view(entry.target), toString(entry.outcome),
          std::string_view(entry.detail), std::string_view(entry.requestId)})
        appendText(bytes, field);
    std::array<std::uint8_t, hashSize> hash{};
    if (EVP_Digest(bytes.data(), bytes.size(), hash.data(), nullptr, jose::sha256(), nullptr) != 1)
        return {};
    return jose::encodeBase64url(hash);
}

Result<std::string> verifyChain(std::span<const ActivityEntry> entries, std::uint64_t firstSeq,
                                std::string previousHash)
{
    for (const ActivityEntry& entry : entries) {
        if (entry.seq != firstSeq)
            return damaged(firstSeq, "it is missing, entry " + std::to_string(entry.seq) + " follows.");
        const std::string expected = chainHash(entry, previousHash);
        if (expected.empty() || entry.hash != expected)
            return damaged(entry.seq, "its hash does not fit its content and the entry before it.");
        previousHash = entry.hash;
        ++firstSeq;
    }
    return previousHash;
}

} // namespace signet::authority
