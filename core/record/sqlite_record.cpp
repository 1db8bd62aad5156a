#include "core/record/sqlite_record.h"

#include "core/record/connections.h"
#include "core/record/migration.h"
#include "core/record/record_check.h"
#include "core/record/record_copy.h"
#include "core/record/record_opening.h"
#include "core/record/revocation_rows.h"
#include "core/record/rows.h"
#include "core/record/sqlite_transaction.h"
#include "core/record/statistics_rows.h"

#include <map>

namespace signet::record {

using namespace authority;

namespace {

constexpr std::size_t tidyAtOnce = 500;
constexpr std::chrono::milliseconds tidyTime{200};

} // namespace

struct SqliteRecord::State
{
    /// Asks cheaply and often: SQLite tells whether anybody has written since (PRAGMA data_version).
    struct Poll
    {
        std::mutex lock;
        std::unique_ptr<Connection> connection;
        std::int64_t dataVersion = -1;
        Versions versions;
    };

    FileLock lock; ///< shared: nobody may replace the record; released last
    std::unique_ptr<Connections> connections;
    Poll poll;
    std::mutex nodesLock;
    std::map<std::string, FileLock> nodes;
    std::atomic<bool> mustTruncateLog{false};

    template <typename Work>
    auto read(const Work& work) -> decltype(work(std::declval<Connection&>()))
    {
        const auto lease = connections->reader();
        if (!lease)
            return tl::unexpected(lease.error());
        return work(**lease);
    }

    Result<Versions> pollVersions();
    void truncateLogWhereErased();
    Result<bool> tidySome(const std::function<Result<bool>(Connection&)>& some) const;
};

Result<Versions> SqliteRecord::State::pollVersions()
{
    if (connections->isInMemory())
        return read(readVersions);
    const std::lock_guard guard(poll.lock);
    if (poll.connection == nullptr) {
        auto connection = connections->openAnother();
        if (!connection)
            return tl::unexpected(connection.error());
        poll.connection = std::move(*connection);
    }
    const auto dataVersion = poll.connection->number("PRAGMA data_version");
    if (!dataVersion)
        return tl::unexpected(dataVersion.error());
    if (*dataVersion == poll.dataVersion)
        return poll.versions;
    auto versions = readVersions(*poll.connection);
    if (versions) {
        poll.versions = *versions;
        poll.dataVersion = *dataVersion;
    }
    return versions;
}

void SqliteRecord::State::truncateLogWhereErased()
{
    if (mustTruncateLog.load() && connections->truncateLog())
        mustTruncateLog.store(false);
}

/// Runs `some` in a transaction of its own. Answers with whether it has more to do.
Result<bool> SqliteRecord::State::tidySome(const std::function<Result<bool>(Connection&)>& some) const
{
    bool more = false;
    auto done = connections->write(Durability::Lazy, [&](Connection& connection) -> Result<void> {
        auto answer = some(connection);
        if (!answer)
            return tl::unexpected(answer.error());
        more = *answer;
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return more;
}

SqliteRecord::SqliteRecord(std::unique_ptr<State> state) noexcept : m_state(std::move(state)) {}
SqliteRecord::~SqliteRecord() = default;

Result<std::unique_ptr<SqliteRecord>> SqliteRecord::create(const std::string& path)
{
    return create(path, Options());
}

Result<std::unique_ptr<SqliteRecord>> SqliteRecord::create(const std::string& path, const Options& options)
{
    if (auto done = createRecord(path); !done)
        return tl::unexpected(done.error());
    return open(path, options);
}

Result<std::unique_ptr<SqliteRecord>> SqliteRecord::open(const std::string& path)
{
    return open(path, Options());
}

Result<std::unique_ptr<SqliteRecord>> SqliteRecord::open(const std::string& path, const Options& options)
{
    auto opened = openRecord(path, {{}, {}, options.busyTime, options.readers, options.maximumBytes});
    if (!opened)
        return tl::unexpected(opened.error());
    auto state = std::make_unique<State>();
    state->lock = std::move(opened->lock);
    state->connections = std::move(opened->connections);
    return std::unique_ptr<SqliteRecord>(new SqliteRecord(std::move(state)));
}

Result<std::unique_ptr<SqliteRecord>> SqliteRecord::openInMemory()
{
    auto connections = Connections::open({":memory:", Access::ReadWrite, std::chrono::milliseconds(0), 1, 0});
    if (!connections)
        return tl::unexpected(connections.error());
    const auto lease = (*connections)->reader();
    if (!lease)
        return tl::unexpected(lease.error());
    if (auto done = createSchema(**lease); !done)
        return tl::unexpected(done.error());
    auto state = std::make_unique<State>();
    state->connections = std::move(*connections);
    return std::unique_ptr<SqliteRecord>(new SqliteRecord(std::move(state)));
}

Result<Restored> SqliteRecord::restore(const std::string& backupPath, const std::string& targetPath,
                                       Timestamp now, const Accept& accept)
{
    return restoreRecord(backupPath, targetPath, now, accept);
}

Result<void> SqliteRecord::claimNode(const std::string& name)
{
    if (name.empty() || name.size() > 64 ||
        name.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-") !=
            std::string::npos)
        return fail(ErrorCode::InvalidInput, "'" + name + "' cannot be the name of a node.",
                    "Use 1 to 64 letters, digits, dots, underscores and hyphens.");
    if (m_state->connections->isInMemory())
        return {};
    const std::lock_guard guard(m_state->nodesLock);
    if (m_state->nodes.contains(name))
        return {};
    const std::string lockFile = nodeLockPath(path(), name);
    auto lock = FileLock::acquire(lockFile, FileLock::Kind::Exclusive, {});
    if (!lock && lock.error().code == ErrorCode::Conflict)
        return fail(ErrorCode::AlreadyExists,
                    "Another process already runs as node '" + name + "' of the record '" + path() + "'.",
                    "Stop that one, or give this one another name with --node.");
    if (!lock)
        return tl::unexpected(lock.error());
    giveToOwnerOf(lockFile, path());
    m_state->nodes.emplace(name, std::move(*lock));
    return {};
}

int SqliteRecord::schemaVersion() const noexcept
{
    return record::schemaVersion();
}

bool SqliteRecord::isWritable() const noexcept
{
    return m_state->connections->isWritable();
}

const std::string& SqliteRecord::path() const noexcept
{
    static const std::string none;
    return m_state->connections->isInMemory() ? none : m_state->connections->path();
}

Result<void> SqliteRecord::transact(const std::function<Result<void>(Transaction&)>& work)
{
    bool hasErased = false;
    auto done = m_state->connections->write(Durability::Now, [&](Connection& connection) {
        SqliteTransaction transaction(connection);
        auto worked = work(transaction);
        hasErased = transaction.hasErased();
        return worked;
    });
    if (done && hasErased) {
        m_state->mustTruncateLog.store(true);
        m_state->truncateLogWhereErased();
    }
    return done;
}

Result<Versions> SqliteRecord::versions()
{
    return m_state->pollVersions();
}

Result<Settings> SqliteRecord::settings()
{
    return m_state->read(readSettings);
}

Result<std::vector<Site>> SqliteRecord::sites()
{
    return m_state->read(readSites);
}

Result<StoredRing> SqliteRecord::ring()
{
    return m_state->read(readRing);
}

Result<std::vector<Operator>> SqliteRecord::operators()
{
    return m_state->read(readOperators);
}

Result<std::vector<Node>> SqliteRecord::nodes()
{
    return m_state->read(readNodes);
}

Result<std::vector<revocation::Revocation>> SqliteRecord::revocationsAfter(std::uint64_t seq, Timestamp now,
                                                                           std::size_t limit)
{
    return m_state->read(
        [&](Connection& connection) { return readRevocationsAfter(connection, seq, now, limit); });
}

Result<RevocationPage> SqliteRecord::revocations(const RevocationQuery& query, Timestamp now)
{
    return m_state->read([&](Connection& connection) { return searchRevocations(connection, query, now); });
}

Result<ActivityPage> SqliteRecord::activity(const ActivityQuery& query)
{
    return m_state->read([&](Connection& connection) { return readActivity(connection, query); });
}

Result<void> SqliteRecord::putNode(const Node& node)
{
    return m_state->connections->write(Durability::Lazy,
                                       [&](Connection& connection) { return writeNode(connection, node); });
}

Result<void> SqliteRecord::removeNode(const std::string& name)
{
    return m_state->connections->write(Durability::Lazy,
                                       [&](Connection& connection) { return deleteNode(connection, name); });
}

Result<void> SqliteRecord::touchOperator(const std::string& id, Timestamp seen)
{
    return m_state->connections->write(
        Durability::Lazy, [&](Connection& connection) { return writeOperatorSeen(connection, id, seen); });
}

Result<void> SqliteRecord::putStatistics(const std::string& node, const statistics::Batch& batch,
                                         const std::vector<StoredKeyUse>& keyUses)
{
    return m_state->connections->write(Durability::Now, [&](Connection& connection) {
        return writeStatistics(connection, node, batch, keyUses);
    });
}

Result<statistics::Batch> SqliteRecord::statisticsOf(const std::string& node, Timestamp now)
{
    return m_state->read([&](Connection& connection) { return readStatisticsOf(connection, node, now); });
}

Result<std::vector<StoredKeyUse>> SqliteRecord::keyUses()
{
    return m_state->read(readKeyUses);
}

Result<std::vector<StoredKeyUse>> SqliteRecord::keyUsesOf(const std::string& node)
{
    return m_state->read([&](Connection& connection) { return readKeyUsesOf(connection, node); });
}

Result<statistics::Answer> SqliteRecord::statistics(const statistics::Query& query, Timestamp now)
{
    return m_state->read([&](Connection& connection) { return answerStatistics(connection, query, now); });
}

Result<std::vector<statistics::ExpiryRow>> SqliteRecord::unexpired(Timestamp now)
{
    return m_state->read([&](Connection& connection) { return readUnexpired(connection, now); });
}

Result<statistics::HyperLogLog> SqliteRecord::seen(const std::string& site, const std::string& kid,
                                                   Timestamp since, Timestamp now)
{
    return m_state->read([&](Connection& connection) { return readSeen(connection, site, kid, since, now); });
}

Result<void> SqliteRecord::putOverflow(const std::string& id, std::string_view sealed, Timestamp expires)
{
    return m_state->connections->write(Durability::Lazy, [&](Connection& connection) {
        return writeOverflow(connection, id, sealed, expires);
    });
}

Result<std::optional<std::string>> SqliteRecord::overflow(const std::string& id, Timestamp now)
{
    return m_state->read([&](Connection& connection) { return readOverflow(connection, id, now); });
}

Result<void> SqliteRecord::removeOverflow(const std::string& id)
{
    return m_state->connections->write(
        Durability::Lazy, [&](Connection& connection) { return deleteOverflow(connection, id); });
}

Result<bool> SqliteRecord::tidy(Timestamp now)
{
    const auto isFull = [](const Result<std::int64_t>& removed) -> Result<bool> {
        if (!removed)
            return tl::unexpected(removed.error());
        return *removed >= static_cast<std::int64_t>(tidyAtOnce);
    };
    std::vector<std::function<Result<bool>(Connection&)>> left{
        [&](Connection& connection) { return isFull(deleteExpiredRevocations(connection, now, tidyAtOnce)); },
        [&](Connection& connection) { return isFull(deleteExpired(connection, now, tidyAtOnce)); },
        [&](Connection& connection) { return rollUpSome(connection, now); },
    };
    m_state->truncateLogWhereErased();
    // In turns, so that none waits for ever behind another that always has more to do.
    const auto end = std::chrono::steady_clock::now() + tidyTime;
    while (!left.empty() && std::chrono::steady_clock::now() < end) {
        for (auto some = left.begin(); some != left.end();) {
            const auto more = m_state->tidySome(*some);
            if (!more)
                return more;
            some = *more ? std::next(some) : left.erase(some);
        }
    }
    return !left.empty();
}

Result<void> SqliteRecord::backup(const std::string& path)
{
    return m_state->read([&](Connection& connection) { return copyRecord(connection, path); });
}

Result<void> SqliteRecord::check()
{
    return m_state->read(checkWhole);
}

} // namespace signet::record
