#include "core/record/rows.h"

namespace signet::record {

using authority::KeptAnswer;
using authority::Node;

Result<std::vector<Node>> readNodes(Connection& connection)
{
    Query row(connection,
              "SELECT name, version, started, heard, ring, seq, settings FROM node ORDER BY name");
    std::vector<Node> nodes;
    while (row.next())
        nodes.push_back({row.text(0), row.text(1), row.time(2), row.time(3), row.number(4), row.number(5),
                         row.number(6)});
    if (auto done = row.finish(); !done)
        return tl::unexpected(done.error());
    return nodes;
}

Result<void> writeNode(Connection& connection, const Node& node)
{
    return connection.execute(
        "INSERT OR REPLACE INTO node (name, version, started, heard, ring, seq, settings)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        node.name, node.version, node.started, node.heard, node.ringVersion, node.seq, node.settingsVersion);
}

Result<void> deleteNode(Connection& connection, const std::string& name)
{
    return connection.execute("DELETE FROM node WHERE name = ?", name);
}

Result<std::optional<KeptAnswer>> readAnswer(Connection& connection, const std::string& requestId)
{
    Query row(connection, "SELECT operator, digest, status, body FROM answer WHERE request_id = ?",
              requestId);
    std::optional<KeptAnswer> answer;
    if (row.next())
        answer = KeptAnswer{row.text(0), row.text(1), static_cast<int>(row.integer(2)), row.text(3)};
    if (auto done = row.finish(); !done)
        return tl::unexpected(done.error());
    return answer;
}

Result<void> writeAnswer(Connection& connection, const std::string& requestId, const KeptAnswer& answer,
                         Timestamp at)
{
    if (auto done = connection.execute("INSERT INTO answer (request_id, operator, digest, status, body, at)"
                                       " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (request_id) DO NOTHING",
                                       requestId, answer.operatorId, answer.digest, answer.status,
                                       Blob{answer.body}, at);
        !done)
        return done;
    if (connection.changes() == 0)
        return fail(ErrorCode::Conflict, "The request id '" + requestId + "' was used already.",
                    "Make a new id for each new request.");
    return {};
}

Result<std::optional<std::string>> readOverflow(Connection& connection, const std::string& id, Timestamp now)
{
    Query row(connection, "SELECT sealed FROM overflow WHERE id = ? AND expires > ?", id, now);
    std::optional<std::string> sealed;
    if (row.next())
        sealed = row.text(0);
    if (auto done = row.finish(); !done)
        return tl::unexpected(done.error());
    return sealed;
}

Result<void> writeOverflow(Connection& connection, const std::string& id, std::string_view sealed,
                           Timestamp expires)
{
    return connection.execute("INSERT OR REPLACE INTO overflow (id, sealed, expires) VALUES (?, ?, ?)", id,
                              Blob{sealed}, expires);
}

Result<void> deleteOverflow(Connection& connection, const std::string& id)
{
    return connection.execute("DELETE FROM overflow WHERE id = ?", id);
}

Result<std::int64_t> deleteExpired(Connection& connection, Timestamp now, std::size_t limit)
{
    std::int64_t removed = 0;
    const auto count = [&](const Result<void>& done) -> Result<void> {
        if (done)
            removed += connection.changes();
        return done;
    };
    if (auto done = count(connection.execute("DELETE FROM overflow WHERE id IN"
                                             " (SELECT id FROM overflow WHERE expires <= ? LIMIT ?)",
                                             now, limit));
        !done)
        return tl::unexpected(done.error());
    if (auto done = count(connection.execute("DELETE FROM answer WHERE request_id IN"
                                             " (SELECT request_id FROM answer WHERE at <= ? LIMIT ?)",
                                             now - authority::answerKeptFor, limit));
        !done)
        return tl::unexpected(done.error());
    if (auto done = count(connection.execute("DELETE FROM invitation WHERE expires <= ?", now)); !done)
        return tl::unexpected(done.error());
    return removed;
}

} // namespace signet::record
