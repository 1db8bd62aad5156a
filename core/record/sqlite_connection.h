#pragma once

// One connection to the SQLite file of a record, with its statements prepared once and kept, and its errors
// said in our words (https://www.sqlite.org/c3ref/intro.html).
//
// Internal to core/record. Units: busy time in milliseconds. Errors: Io (disk full, read-only, the system
// said no), Unreachable (another process holds the record too long), Damaged (no record, or corrupt),
// InvalidInput (a row that breaks a rule of the schema). Messages name the file, never a stored value.
// Thread-safety: a connection and its queries belong to one thread at a time.

#include "core/base/clock.h"
#include "core/base/result.h"

#include <chrono>
#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace signet::record {

/// Bytes that are no text.
struct Blob
{
    std::string_view bytes;
};

struct KeptStatement
{
    sqlite3_stmt* statement = nullptr;
    bool inUse = false;
};

struct TextHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept
    {
        return std::hash<std::string_view>{}(text);
    }
};

class Connection;

/// One run of a statement: bind in order, step with `next`, read columns. Reset when it goes.
class Query
{
public:
    /// Binds `values` in order, with copies of text and blobs.
    template <typename... Values>
    Query(Connection& connection, std::string_view sql, const Values&... values)
        : Query(connection, sql, Copying{true})
    {
        (bind(values), ...);
    }
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    template <std::integral T>
    void bind(T value)
    {
        bindInteger(static_cast<std::int64_t>(value));
    }
    void bind(Timestamp value) { bindInteger(value.time_since_epoch().count()); }
    void bind(Seconds value) { bindInteger(value.count()); }
    template <typename T>
    void bind(const std::optional<T>& value)
    {
        if (value)
            bind(*value);
        else
            ++m_bound; // a parameter that is not bound is NULL
    }
    void bind(std::string_view text);
    void bind(const std::string& text) { bind(std::string_view(text)); }
    void bind(const char* text) { bind(std::string_view(text)); }
    void bind(Blob blob);

    /// Whether there is a (next) row. False at the end and on failure; `finish` tells which.
    [[nodiscard]] bool next();
    [[nodiscard]] Result<void> finish();

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::uint64_t number(int column) const
    {
        return static_cast<std::uint64_t>(integer(column));
    }
    [[nodiscard]] bool isNull(int column) const;
    /// Text or blob; the view dies with the next step.
    [[nodiscard]] std::string_view view(int column) const;
    [[nodiscard]] std::string text(int column) const { return std::string(view(column)); }
    [[nodiscard]] Timestamp time(int column) const { return Timestamp{Seconds{integer(column)}}; }
    [[nodiscard]] std::optional<Timestamp> optionalTime(int column) const;
    [[nodiscard]] std::optional<Seconds> optionalSeconds(int column) const;

private:
    friend class Connection;
    struct Copying
    {
        bool copies = true;
    };
    Query(Connection& connection, std::string_view sql, Copying copying);
    void bindInteger(std::int64_t value);
    void release() noexcept;

    Connection& m_connection;
    bool m_copies;                   ///< of what is bound; false where it outlives the run
    KeptStatement* m_kept = nullptr; ///< nullptr: the statement is this query's own
    sqlite3_stmt* m_statement = nullptr;
    int m_bound = 0;
    std::optional<Error> m_error;
};

enum class Access : std::uint8_t {
    ReadWrite,
    ReadOnly,
    Immutable, ///< on a medium that nobody can write, where no -shm file can be made
};

class Connection
{
public:
    /// Opens what is there; never makes a file. ":memory:" opens an empty record in memory.
    static Result<std::unique_ptr<Connection>> open(const std::string& path, Access access,
                                                    std::chrono::milliseconds busyTime);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// A statement run to its end.
    template <typename... Values>
    Result<void> execute(std::string_view sql, const Values&... values)
    {
        Query query(*this, sql, Query::Copying{false});
        (query.bind(values), ...);
        while (query.next()) {
        }
        return query.finish();
    }
    /// The first column of the first row as a number; 0 when there is none.
    template <typename... Values>
    [[nodiscard]] Result<std::int64_t> number(std::string_view sql, const Values&... values)
    {
        Query query(*this, sql, Query::Copying{false});
        (query.bind(values), ...);
        const std::int64_t value = query.next() ? query.integer(0) : 0;
        if (auto done = query.finish(); !done)
            return tl::unexpected(done.error());
        return value;
    }
    /// Several statements that are not kept: schema and pragmas.
    Result<void> script(const std::string& sql);

    /// Rows that the last statement inserted, changed or removed.
    [[nodiscard]] std::int64_t changes() const;
    [[nodiscard]] bool inTransaction() const;
    void rollback() noexcept;
    /// What failed since the transaction began, or since this was last asked.
    [[nodiscard]] std::optional<Error> takeFailure() { return std::exchange(m_failure, std::nullopt); }
    /// What `code`, just answered by SQLite on this connection, means.
    [[nodiscard]] Error error(int code) const;
    [[nodiscard]] const std::string& path() const noexcept { return m_path; }
    [[nodiscard]] sqlite3* handle() const noexcept { return m_handle; }

private:
    friend class Query;
    friend class Scope;
    Connection(sqlite3* handle, std::string path, std::chrono::milliseconds busyTime);
    Result<void> configure(Access access);
    static int waitWhileBusy(void* self, int tries) noexcept;

    sqlite3* m_handle;
    std::string m_path;
    std::chrono::milliseconds m_busyTime;
    std::chrono::steady_clock::time_point m_busySince{};
    /// Statements by their text, which is one of a bounded number.
    std::unordered_map<std::string, KeptStatement, TextHash, std::equal_to<>> m_kept;
    std::optional<Error> m_failure; ///< of any statement since the transaction began
};

/// A transaction that is rolled back unless it was committed; not committed when any of its statements
/// failed, even if somebody passed over that. Inside another one it does nothing.
class Scope
{
public:
    enum class Kind : std::uint8_t { Read, Write };
    static Result<std::unique_ptr<Scope>> begin(Connection& connection, Kind kind);
    ~Scope();
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;
    Result<void> commit();

private:
    Scope(Connection& connection, bool outermost) : m_connection(connection), m_open(outermost) {}
    Connection& m_connection;
    bool m_open;
};

} // namespace signet::record
