#include "app/command/authority/activity_check.h"

#include "app/command/figures.h"
#include "app/command/input.h"
#include "app/command/terminal.h"
#include "core/base/text.h"
#include "core/jose/jws.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace signet::command {

namespace {

struct Seen
{
    std::uint64_t seq = 0;
    std::string hash;
};

/// What a checkpoint vouches for, if the authority's key signed it.
Result<Seen> readCheckpoint(const std::string& file, protocol::Client& client)
{
    const auto text = readFile(file, std::size_t{16} << 10);
    if (!text)
        return tl::unexpected(text.error());
    const auto status = client.status();
    if (!status)
        return tl::unexpected(status.error());
    auto key = jose::Jwk::parse(status->settings.checkpointJwk);
    if (!key)
        return tl::unexpected(key.error());
    const auto verified = jose::verifyJws(trimmed(text->view()), jose::JwkSet::of(std::move(*key)));
    if (!verified)
        return fail(ErrorCode::Damaged,
                    "'" + file + "' is no checkpoint that this authority has signed: " +
                        std::string(describe(verified.error().refusal)),
                    "Is it of another authority, or was it changed?");
    const auto header = nlohmann::json::parse(verified->protectedHeader, nullptr, false);
    const auto claims = nlohmann::json::parse(verified->payload.view(), nullptr, false);
    const bool fits = header.is_object() && header.value("typ", "") == "activity-checkpoint+jwt" &&
                      claims.is_object() && claims.contains("seq") && claims["seq"].is_number_unsigned() &&
                      claims.contains("hash") && claims["hash"].is_string();
    if (!fits)
        return fail(ErrorCode::InvalidInput, "'" + file + "' holds a token, but no checkpoint");
    return Seen{claims["seq"].get<std::uint64_t>(), claims["hash"].get<std::string>()};
}

tl::unexpected<Error> doesNotFit(std::uint64_t seq)
{
    return fail(ErrorCode::Damaged,
                "The activity log does not hold what the checkpoint saw as entry " + std::to_string(seq) +
                    ": it was shortened or written anew since",
                "Keep the checkpoint, the record and its backups; find out who could write the record");
}

Result<void> checkPage(const authority::ActivityPage& page, CheckedActivity& checked,
                       const std::optional<Seen>& seen)
{
    auto hash = authority::verifyChain(page.entries, checked.entries + 1, checked.hash);
    if (!hash)
        return tl::unexpected(hash.error());
    for (const auto& entry : page.entries)
        if (seen && entry.seq == seen->seq && entry.hash != seen->hash)
            return doesNotFit(seen->seq);
    checked.entries += page.entries.size();
    checked.hash = *hash;
    return {};
}

} // namespace

Result<CheckedActivity> checkActivity(protocol::Client& client, const std::string& checkpointFile)
{
    std::optional<Seen> seen;
    if (!checkpointFile.empty()) {
        auto read = readCheckpoint(checkpointFile, client);
        if (!read)
            return tl::unexpected(read.error());
        seen = std::move(*read);
    }
    CheckedActivity checked;
    authority::ActivityQuery query;
    query.ascending = true;
    query.limit = 1'000;
    std::optional<ProgressBar> progress;
    for (;;) {
        const auto page = client.activity(query);
        if (!page)
            return tl::unexpected(page.error());
        if (!progress)
            progress.emplace(page->total);
        if (auto fits = checkPage(*page, checked, seen); !fits)
            return tl::unexpected(fits.error());
        progress->update(checked.entries, grouped(checked.entries) + " entries");
        if (page->next == 0 || page->entries.empty())
            break;
        query.after = page->next;
    }
    if (seen && seen->seq > checked.entries)
        return doesNotFit(seen->seq);
    const auto theirs = client.verifyActivity();
    if (!theirs)
        return tl::unexpected(theirs.error());
    if (*theirs < checked.entries)
        return fail(ErrorCode::Damaged, "The authority knows only " + grouped(*theirs) + " of the " +
                                            grouped(checked.entries) + " entries that it showed");
    checked.checkpoint = seen ? seen->seq : 0;
    return checked;
}

} // namespace signet::command
