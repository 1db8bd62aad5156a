// What administrators look at: status, nodes, statistics, activity, a pasted token.

#include "core/authority/authority_core.h"
#include "core/jose/jws.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace signet::authority {

namespace {

/// What an administrator should look at first.
std::vector<std::string> attentionOf(const Status& status, const RingView& ring, Timestamp now)
{
    std::vector<std::string> attention;
    if (!status.recordWritable)
        attention.emplace_back(
            "The record does not take writes: nothing can be revoked or rotated until it does.");
    if (status.stale)
        attention.push_back("The node " + status.node + " has not heard the revocation log for 30 seconds.");
    for (const auto& view : status.nodes) {
        if (!view.live && now - view.node.heard < std::chrono::days{7})
            attention.push_back("The node " + view.node.name + " was last heard " +
                                formatRelative(view.node.heard, now) + ".");
    }
    for (const auto& node : ring.waitingFor)
        attention.push_back("A key waits to become active until the node " + node + " has it.");
    for (const auto& key : ring.keys) {
        if (key.key.state == keys::KeyState::Active && key.useLimit > 0 && key.uses >= key.useLimit)
            attention.push_back("The key " + key.key.kid + " has been used " + grouped(key.uses) +
                                " times: rotate it.");
    }
    const auto overdue = [&](const std::optional<Timestamp>& next, const char* what) {
        if (next && *next + std::chrono::hours{1} < now)
            attention.push_back(std::string("The rotation of the ") + what + " key is overdue since " +
                                formatTimestamp(*next) + ".");
    };
    overdue(ring.nextSealRotation, "seal");
    overdue(ring.nextSignRotation, "sign");
    return attention;
}

} // namespace

Result<std::vector<NodeView>> Authority::nodes()
{
    auto nodes = m_core->record.nodes();
    if (!nodes)
        return tl::unexpected(std::move(nodes.error()));
    return m_core->liveNodes(std::move(*nodes));
}

Result<Status> Authority::status()
{
    auto& core = *m_core;
    const auto known = core.appliedNow();
    Status status;
    status.settings = known->settings;
    status.settings.sealedCheckpointKey.clear();
    status.node = core.options.node;
    status.version = core.options.version;
    status.now = core.now();
    status.versions = known->versions;
    status.sites = known->sites.size();
    status.operators = static_cast<std::uint64_t>(std::count_if(
        known->operators.begin(), known->operators.end(), [](const Operator& one) { return !one.removed; }));
    status.stale = isStale();
    status.recordWritable = core.recordWritable.load(std::memory_order_relaxed);
    {
        const auto snapshot = core.snapshot.read();
        status.revocationsInForce = snapshot->revocations->size();
        status.revocationMemory = snapshot->revocations->memoryBytes();
    }
    auto nodes = this->nodes();
    auto ring = this->ring();
    if (!nodes || !ring)
        return tl::unexpected(nodes ? ring.error() : nodes.error());
    status.nodes = std::move(*nodes);
    status.activeSessions = core.sessionsSeen({}, {});
    status.attention = attentionOf(status, *ring, status.now);
    return status;
}

Result<statistics::Answer> Authority::statistics(const statistics::Query& query)
{
    return m_core->record.statistics(query, m_core->now());
}

Result<ActivityPage> Authority::activity(const ActivityQuery& query)
{
    return m_core->record.activity(query);
}

Result<std::uint64_t> Authority::verifyActivity()
{
    ActivityQuery query;
    query.ascending = true;
    query.limit = 1'000;
    std::string hash;
    for (;;) {
        const auto page = m_core->record.activity(query);
        if (!page)
            return tl::unexpected(page.error());
        if (page->entries.empty())
            return query.after;
        auto verified = verifyChain(page->entries, query.after + 1, hash);
        if (!verified)
            return tl::unexpected(std::move(verified.error()));
        hash = std::move(*verified);
        query.after = page->entries.back().seq;
    }
}

Result<Checkpoint> Authority::checkpoint()
{
    auto& core = *m_core;
    ActivityQuery query;
    query.limit = 1;
    const auto page = core.record.activity(query);
    if (!page)
        return tl::unexpected(page.error());
    const auto settings = core.appliedNow()->settings;
    const auto text = core.masterKey.open(settings.sealedCheckpointKey, "checkpoint", "key");
    const auto key = text ? jose::Jwk::parse(text->view()) : Result<jose::Jwk>(tl::unexpected(text.error()));
    if (!key)
        return tl::unexpected(key.error());
    Checkpoint checkpoint;
    checkpoint.at = core.now();
    if (!page->entries.empty()) {
        checkpoint.seq = page->entries.front().seq;
        checkpoint.hash = page->entries.front().hash;
    }
    const nlohmann::ordered_json claims{{"iss", settings.issuer},
                                        {"seq", checkpoint.seq},
                                        {"hash", checkpoint.hash},
                                        {"iat", checkpoint.at.time_since_epoch().count()}};
    jose::SignOptions options;
    options.headerJson = R"({"typ":"activity-checkpoint+jwt"})";
    const auto payload = claims.dump();
    auto token = jose::signCompact({reinterpret_cast<const std::uint8_t*>(payload.data()), payload.size()},
                                   *key, options);
    if (!token)
        return tl::unexpected(std::move(token.error()));
    checkpoint.token = std::move(*token);
    return checkpoint;
}

} // namespace signet::authority
