#pragma once

// The record kept in one SQLite file (https://www.sqlite.org; write-ahead log, synchronous=FULL, STRICT
// tables).
//
// Several processes on one host may use a record at once: writers exclude each other and wait up to busyTime,
// readers wait for nobody. Writes of several threads that wait at once share one transaction and one fsync,
// so `work` may run in another thread that is writing, while its own waits. What is only lazily durable
// (nodes, when an operator was last seen, overflows, tidying up) may be lost when the machine loses power,
// never by half. A record of an older version is migrated when it is opened, after a copy was put beside it
// as "<path>.v<version>-backup"; every file is of mode 0600.
//
// Units: busyTime in milliseconds, sizes in bytes. Errors, beside those of authority::Record: NotFound (no
// such file, an empty record), AlreadyExists (a file or node name that is taken), Damaged (no record, or
// damaged), Unsupported (written by a newer version), NotAllowed (a running node holds what would be
// replaced; transact within transact), Conflict (a stale key ring, a request id used twice). Thread-safety:
// as authority::Record; `claimNode` too. Do not use one across fork(2).

#include "core/authority/record.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace signet::record {

/// What it meant to put a backup back.
struct Restored
{
    std::string replaced; ///< where the record that stood there is kept; "" where there was none
    bool wasRead = false; ///< whether what that one held beyond the backup could be read: the rest of this
    bool isMore = false;  ///< whether there are more revocations than these
    std::vector<revocation::Revocation> undone; ///< acknowledged after the backup, and no longer in force
    std::vector<std::string> uncompromised;     ///< kids that were marked compromised after the backup
};

class SqliteRecord final : public authority::Record
{
public:
    struct Options
    {
        std::chrono::milliseconds busyTime{5'000}; ///< how long to wait for another process's write
        std::size_t readers = 4;                   ///< reads at once; more wait for each other
        std::uint64_t maximumBytes = 0;            ///< how large the file may grow; 0: as the disk allows
    };

    /// Makes a new record. AlreadyExists if there is anything under that name.
    static Result<std::unique_ptr<SqliteRecord>> create(const std::string& path, const Options& options);
    static Result<std::unique_ptr<SqliteRecord>> create(const std::string& path);
    /// Opens what is there, after a quick check. Where it cannot be written it is opened for reading.
    static Result<std::unique_ptr<SqliteRecord>> open(const std::string& path, const Options& options);
    static Result<std::unique_ptr<SqliteRecord>> open(const std::string& path);
    /// An empty record in memory, for the demo and tests; gone with the object.
    static Result<std::unique_ptr<SqliteRecord>> openInMemory();
    /// Looks at the settings of a backup before it is put back, and may refuse it.
    using Accept = std::function<Result<void>(const authority::Settings&)>;
    /// Checks the backup whole and puts a copy of it in the place of the record, which is kept beside it.
    /// NotAllowed while a process has either open. It stands in the activity log; the revocation log goes on
    /// far behind its last number, so that no number is given out twice.
    static Result<Restored> restore(const std::string& backupPath, const std::string& targetPath,
                                    Timestamp now, const Accept& accept = {});
    ~SqliteRecord() override;
    SqliteRecord(const SqliteRecord&) = delete;
    SqliteRecord& operator=(const SqliteRecord&) = delete;

    /// Takes a node name for this process until the object goes or the process ends, however that happens.
    /// AlreadyExists when another process runs under it; InvalidInput unless 1-64 of [A-Za-z0-9._-].
    Result<void> claimNode(const std::string& name);
    [[nodiscard]] int schemaVersion() const noexcept;
    [[nodiscard]] bool isWritable() const noexcept;
    /// The file's absolute name; "" in memory.
    [[nodiscard]] const std::string& path() const noexcept;

    Result<void> transact(const std::function<Result<void>(authority::Transaction&)>& work) override;
    Result<authority::Versions> versions() override;
    Result<authority::Settings> settings() override;
    Result<std::vector<authority::Site>> sites() override;
    Result<authority::StoredRing> ring() override;
    Result<std::vector<authority::Operator>> operators() override;
    Result<std::vector<authority::Node>> nodes() override;
    Result<std::vector<revocation::Revocation>> revocationsAfter(std::uint64_t seq, Timestamp now,
                                                                 std::size_t limit) override;
    Result<authority::RevocationPage> revocations(const authority::RevocationQuery& query,
                                                  Timestamp now) override;
    Result<authority::ActivityPage> activity(const authority::ActivityQuery& query) override;
    Result<void> putNode(const authority::Node& node) override;
    Result<void> removeNode(const std::string& name) override;
    Result<void> touchOperator(const std::string& id, Timestamp seen) override;
    Result<void> putStatistics(const std::string& node, const statistics::Batch& batch,
                               const std::vector<authority::StoredKeyUse>& keyUses) override;
    Result<statistics::Batch> statisticsOf(const std::string& node, Timestamp now) override;
    Result<std::vector<authority::StoredKeyUse>> keyUses() override;
    Result<std::vector<authority::StoredKeyUse>> keyUsesOf(const std::string& node) override;
    Result<statistics::Answer> statistics(const statistics::Query& query, Timestamp now) override;
    Result<std::vector<statistics::ExpiryRow>> unexpired(Timestamp now) override;
    Result<statistics::HyperLogLog> seen(const std::string& site, const std::string& kid, Timestamp since,
                                         Timestamp now) override;
    Result<void> putOverflow(const std::string& id, std::string_view sealed, Timestamp expires) override;
    Result<std::optional<std::string>> overflow(const std::string& id, Timestamp now) override;
    Result<void> removeOverflow(const std::string& id) override;
    Result<bool> tidy(Timestamp now) override;
    Result<void> backup(const std::string& path) override;
    Result<void> check() override;

private:
    struct State;
    explicit SqliteRecord(std::unique_ptr<State> state) noexcept;
    std::unique_ptr<State> m_state;
};

} // namespace signet::record
