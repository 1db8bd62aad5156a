#include "app/command/authority/revocation_push.h"

#include "app/command/authority/act.h"
#include "app/command/authority/push_interruption.h"
#include "app/command/authority/revocation_list.h"
#include "app/command/figures.h"
#include "app/command/terminal.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace signet::command {

using revocation::Kind;
using revocation::Revocation;

namespace {

/// About how many bytes an entry takes in a request; never fewer.
std::size_t weightOf(const Revocation& entry)
{
    const auto text = [](const std::string& value) {
        return nlohmann::json(value).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace).size();
    };
    constexpr std::size_t names = 100;
    return names + entry.id.size() + text(entry.site) + text(entry.target) + text(entry.reason);
}

/// How full a batch is.
class Fill
{
public:
    /// Counts an entry; whether it begins a new batch.
    bool add(std::size_t weight) noexcept
    {
        const bool full =
            m_count == revocationBatch || (m_count > 0 && m_bytes + weight > revocationBatchBytes);
        if (full)
            m_count = m_bytes = 0;
        const bool begins = m_count == 0;
        ++m_count;
        m_bytes += weight;
        return begins;
    }

private:
    std::size_t m_count = 0;
    std::size_t m_bytes = 0;
};

} // namespace

void NamedInRevocations::add(const Revocation& entry, std::size_t line)
{
    if (!entry.site.empty())
        sites.emplace(entry.site, line);
    if (entry.kind == Kind::Key)
        kids.emplace(entry.target, line);
}

Result<void> checkNames(const NamedInRevocations& names, protocol::Client& client)
{
    const auto sites = names.sites.empty() ? Result<std::vector<authority::Site>>() : client.sites();
    const auto ring = names.kids.empty() ? Result<authority::RingView>() : client.ring();
    if (!sites || !ring)
        return tl::unexpected(sites ? ring.error() : sites.error());
    for (const auto& [name, line] : names.sites)
        if (std::none_of(sites->begin(), sites->end(),
                         [&, &name = name](const auto& site) { return site.name == name; }))
            return fail(ErrorCode::NotFound, linePrefix(line) + "There is no site '" + name + "'",
                        "Nothing was pushed. signet site list shows the sites");
    for (const auto& [kid, line] : names.kids)
        if (std::none_of(ring->keys.begin(), ring->keys.end(),
                         [&, &kid = kid](const auto& view) { return view.key.kid == kid; }))
            return fail(ErrorCode::NotFound, linePrefix(line) + "There is no key '" + kid + "'",
                        "Nothing was pushed. signet keys ring --all shows the keys");
    return {};
}

Result<RevocationList> RevocationList::read(std::string_view text, const std::string& name,
                                            const Revocation& defaults, const std::string& requestId,
                                            Timestamp now)
{
    RevocationList list;
    list.m_text = text;
    list.m_defaults = defaults;
    list.m_requestId = requestId;
    list.m_now = now;
    Fill fill;
    const auto checked =
        forEachRevocation(text, defaults, requestId, now, [&](const Revocation& entry, std::size_t line) {
            ++list.m_count;
            list.m_batches += fill.add(weightOf(entry)) ? 1 : 0;
            ++list.m_byKind[static_cast<std::size_t>(entry.kind)];
            list.m_names.add(entry, line);
            return Result<void>();
        });
    if (!checked)
        return fail(checked.error().code, checked.error().message,
                    "Nothing was pushed. " + checked.error().hint);
    if (list.m_count == 0)
        return fail(ErrorCode::InvalidInput, "There is nothing to revoke in " + name,
                    "It has one target a line, or is CSV with a heading");
    return list;
}

std::string RevocationList::summary() const
{
    std::string text;
    for (std::size_t i = 0; i < m_byKind.size(); ++i)
        if (m_byKind[i] > 0)
            text += (text.empty() ? "" : ", ") + grouped(m_byKind[i]) + " of kind " +
                    std::string(toString(static_cast<Kind>(i)));
    return counted(m_count, "revocation") + ": " + text + '.';
}

std::string RevocationList::word() const
{
    if (m_byKind[static_cast<std::size_t>(Kind::Everything)] > 0)
        return "everything";
    return m_byKind[static_cast<std::size_t>(Kind::Site)] > 0 ? "site" : std::string();
}

Result<std::vector<Revocation>> RevocationList::all() const
{
    std::vector<Revocation> entries;
    entries.reserve(m_count);
    const auto read =
        forEachRevocation(m_text, m_defaults, m_requestId, m_now, [&](Revocation entry, std::size_t) {
            entries.push_back(std::move(entry));
            return Result<void>();
        });
    if (!read)
        return tl::unexpected(read.error());
    return entries;
}

Result<void>
RevocationList::forEachBatch(const std::function<Result<void>(std::span<const Revocation>)>& batch) const
{
    std::vector<Revocation> entries;
    entries.reserve(std::min(m_count, revocationBatch));
    Fill fill;
    const auto read = forEachRevocation(m_text, m_defaults, m_requestId, m_now,
                                        [&](Revocation entry, std::size_t) -> Result<void> {
                                            Result<void> done;
                                            if (fill.add(weightOf(entry)) && !entries.empty()) {
                                                done = batch(entries);
                                                entries.clear();
                                            }
                                            entries.push_back(std::move(entry));
                                            return done;
                                        });
    if (!read || entries.empty())
        return read;
    return batch(entries);
}

Result<void> checkPushed(std::span<const Revocation> entries,
                         std::span<const authority::PushedRevocation> pushed)
{
    if (pushed.size() != entries.size())
        return fail(ErrorCode::Damaged, "The authority answered for " + counted(pushed.size(), "revocation") +
                                            " of " + grouped(entries.size()));
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (pushed[i].entry.kind != entries[i].kind || pushed[i].entry.target != entries[i].target)
            return fail(ErrorCode::Conflict,
                        "The log has another entry under the id " + entries[i].id + ", its number " +
                            std::to_string(pushed[i].entry.seq) + ", so this one was not revoked",
                        "Look at that entry, and who made it: signet revocations list");
    return {};
}

Result<PushOutcome> push(const RevocationList& list, protocol::Client& client, const std::string& requestId)
{
    PushOutcome outcome;
    PushInterruption interruption;
    ProgressBar progress(list.count());
    std::size_t number = 0;
    const auto pushed = list.forEachBatch([&](std::span<const Revocation> entries) -> Result<void> {
        const auto answer = client.revoke(entries, batchId(requestId, number++));
        if (!answer)
            return tl::unexpected(answer.error());
        if (auto fits = checkPushed(entries, *answer); !fits)
            return fits;
        for (const auto& one : *answer) {
            outcome.added += one.isNew ? 1 : 0;
            outcome.lastSeq = std::max(outcome.lastSeq, one.entry.seq);
        }
        outcome.pushed += entries.size();
        progress.update(outcome.pushed, grouped(outcome.pushed) + " of " + grouped(list.count()));
        if (interruption.isWanted() && outcome.pushed < list.count()) {
            progress.hide();
            interruption.end(grouped(outcome.pushed) + " of " + counted(list.count(), "revocation") +
                             " are in force. Repeat the same command with --request-id " + requestId +
                             " within 24 hours to go on; none is then pushed twice.");
        }
        return {};
    });
    if (pushed)
        return outcome;
    auto error = repeatable(client, pushed.error(), requestId, outcome.pushed > 0);
    if (outcome.pushed > 0)
        error.message = "After " + grouped(outcome.pushed) + " of " + grouped(list.count()) +
                        " revocations were pushed: " + error.message;
    return tl::unexpected(std::move(error));
}

} // namespace signet::command
