#include "ui/activity/checkpoint.h"

#include "core/base/text.h"
#include "core/jose/jws.h"

#include <nlohmann/json.hpp>

namespace signet::ui {

namespace {

constexpr std::string_view checkpointType = "activity-checkpoint+jwt";

} // namespace

Result<authority::Checkpoint> readCheckpoint(std::string_view token, const std::string& checkpointJwk)
{
    auto key = jose::Jwk::parse(checkpointJwk);
    if (!key)
        return tl::unexpected(key.error());
    const auto first = token.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return fail(ErrorCode::InvalidInput, "The file is empty.",
                    "Choose a checkpoint that was saved here.");
    token = token.substr(first, token.find_last_not_of(" \t\r\n") - first + 1);
    const auto verified = jose::verifyJws(token, jose::JwkSet::of(std::move(*key)));
    if (!verified)
        return fail(ErrorCode::Damaged,
                    "This is no checkpoint that this authority has signed: " +
                        std::string(describe(verified.error().refusal)),
                    "It may be of another authority, or it was changed.");
    const auto header = nlohmann::json::parse(verified->protectedHeader, nullptr, false);
    const auto claims = nlohmann::json::parse(verified->payload.view(), nullptr, false);
    const auto number = [&claims](const char* name) {
        return claims.contains(name) && claims[name].is_number_integer();
    };
    if (!header.is_object() || !claims.is_object() || !header.contains("typ") ||
        header["typ"] != checkpointType || !number("seq") || !number("iat") || !claims.contains("hash") ||
        !claims["hash"].is_string())
        return fail(ErrorCode::InvalidInput, "This token is no checkpoint of an activity log.",
                    "Choose a checkpoint that was saved here.");
    authority::Checkpoint checkpoint;
    checkpoint.seq = claims["seq"].get<std::uint64_t>();
    checkpoint.hash = claims["hash"].get<std::string>();
    checkpoint.at = Timestamp{Seconds{claims["iat"].get<std::int64_t>()}};
    checkpoint.token = std::string(token);
    return checkpoint;
}

Result<authority::Checkpoint> askCheckpoint(protocol::Client& client)
{
    const auto status = client.status();
    if (!status)
        return tl::unexpected(status.error());
    const auto checkpoint = client.checkpoint();
    if (!checkpoint)
        return checkpoint;
    return readCheckpoint(checkpoint->token, status->settings.checkpointJwk);
}

Result<authority::Checkpoint> compareCheckpoint(protocol::Client& client, std::string_view token)
{
    const auto status = client.status();
    if (!status)
        return tl::unexpected(status.error());
    auto checkpoint = readCheckpoint(token, status->settings.checkpointJwk);
    if (!checkpoint || checkpoint->seq == 0)
        return checkpoint;
    authority::ActivityQuery query;
    query.after = checkpoint->seq - 1;
    query.ascending = true;
    query.limit = 1;
    const auto page = client.activity(query);
    if (!page)
        return tl::unexpected(page.error());
    if (page->entries.empty() || page->entries.front().seq != checkpoint->seq ||
        page->entries.front().hash != checkpoint->hash)
        return fail(ErrorCode::Damaged,
                    "The log does not hold what the checkpoint of " + formatTimestamp(checkpoint->at) +
                        " saw as entry " + std::to_string(checkpoint->seq) + ".",
                    "It was shortened or written anew since. Keep the checkpoint, the record and its "
                    "backups; find out who could "
                    "write the record.");
    return checkpoint;
}

} // namespace signet::ui
