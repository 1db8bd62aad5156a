#include "core/record/sqlite_connection.h"

#include "core/record/sqlite_error.h"

#include <algorithm>
#include <thread>

#include <sqlite3.h>

namespace signet::record {

namespace {

int sizeOf(std::string_view bytes)
{
    return static_cast<int>(std::min<std::size_t>(bytes.size(), 0x7fff'ffff));
}

sqlite3_stmt* prepare(sqlite3* handle, std::string_view sql, int& code)
{
    sqlite3_stmt* statement = nullptr;
    code =
        sqlite3_prepare_v3(handle, sql.data(), sizeOf(sql), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return statement;
}

} // namespace

Query::Query(Connection& connection, std::string_view sql, Copying copying)
    : m_connection(connection), m_copies(copying.copies)
{
    auto place = connection.m_kept.find(sql);
    if (place == connection.m_kept.end())
        place = connection.m_kept.try_emplace(std::string(sql)).first;
    KeptStatement& kept = place->second;
    int code = SQLITE_OK;
    if (kept.statement == nullptr)
        kept.statement = prepare(connection.m_handle, sql, code);
    if (kept.inUse) {
        m_statement = prepare(connection.m_handle, sql, code);
    } else if (kept.statement != nullptr) {
        kept.inUse = true;
        m_kept = &kept;
        m_statement = kept.statement;
    }
    if (code != SQLITE_OK) {
        m_error = connection.error(code);
        connection.m_failure = m_error;
    }
}

Query::~Query()
{
    release();
}

void Query::release() noexcept
{
    if (m_kept == nullptr) {
        sqlite3_finalize(m_statement);
    } else {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
        m_kept->inUse = false;
        m_kept = nullptr;
    }
    m_statement = nullptr;
}

void Query::bindInteger(std::int64_t value)
{
    if (m_statement != nullptr)
        sqlite3_bind_int64(m_statement, ++m_bound, value);
}

void Query::bind(std::string_view text)
{
    // An empty view may have no address, which SQLite would read as NULL.
    if (m_statement != nullptr)
        sqlite3_bind_text64(m_statement, ++m_bound, text.empty() ? "" : text.data(), text.size(),
                            m_copies ? SQLITE_TRANSIENT : SQLITE_STATIC, SQLITE_UTF8);
}

void Query::bind(Blob blob)
{
    if (m_statement != nullptr)
        sqlite3_bind_blob64(m_statement, ++m_bound, blob.bytes.empty() ? "" : blob.bytes.data(),
                            blob.bytes.size(), m_copies ? SQLITE_TRANSIENT : SQLITE_STATIC);
}

bool Query::next()
{
    if (m_error || m_statement == nullptr)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        m_error = m_connection.error(sqlite3_extended_errcode(m_connection.m_handle));
        m_connection.m_failure = m_error;
    }
    release(); // whoever steps again must not start from the beginning
    return false;
}

Result<void> Query::finish()
{
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

std::int64_t Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::string_view Query::view(int column) const
{
    const void* data = sqlite3_column_blob(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    return data == nullptr ? std::string_view()
                           : std::string_view(static_cast<const char*>(data), static_cast<std::size_t>(size));
}

std::optional<Timestamp> Query::optionalTime(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(time(column));
}

std::optional<Seconds> Query::optionalSeconds(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(Seconds{integer(column)});
}

Connection::Connection(sqlite3* handle, std::string path, std::chrono::milliseconds busyTime)
    : m_handle(handle), m_path(std::move(path)), m_busyTime(busyTime)
{}

Connection::~Connection()
{
    for (auto& [sql, kept] : m_kept)
        sqlite3_finalize(kept.statement);
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<Connection>> Connection::open(const std::string& path, Access access,
                                                     std::chrono::milliseconds busyTime)
{
    // The path is given as a URI only where it must be, since it would have to be escaped.
    std::string name = path;
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= access == Access::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    if (path == ":memory:") {
        flags |= SQLITE_OPEN_CREATE;
    } else if (!path.starts_with('/')) {
        name = "./" + path; // "file:…" and ":memory:" would mean something else
    }
    if (access == Access::Immutable) {
        flags |= SQLITE_OPEN_URI;
        std::string escaped;
        for (const char c : name)
            escaped += c == '%' ? "%25" : c == '?' ? "%3f" : c == '#' ? "%23" : std::string(1, c);
        name = "file:" + escaped + "?immutable=1";
    }
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(name.c_str(), &handle, flags, nullptr);
    std::unique_ptr<Connection> connection(new Connection(handle, path, busyTime));
    if (code != SQLITE_OK)
        return tl::unexpected(connection->error(code));
    if (auto done = connection->configure(access); !done)
        return tl::unexpected(done.error());
    return connection;
}

Result<void> Connection::configure(Access access)
{
    sqlite3_busy_handler(m_handle, &Connection::waitWhileBusy, this);
    for (const auto& [option, value] :
         {std::pair{SQLITE_DBCONFIG_ENABLE_FKEY, 1}, std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
          std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1}, std::pair{SQLITE_DBCONFIG_DQS_DML, 0},
          std::pair{SQLITE_DBCONFIG_DQS_DDL, 0}}) {
        if (const int code = sqlite3_db_config(m_handle, option, value, nullptr); code != SQLITE_OK)
            return tl::unexpected(error(code));
    }
    // cache_size, in KiB: there are several connections, and the system keeps the file's pages too.
    // temp_store: what is sorted on the way to an answer never touches a disk.
    std::string pragmas = "PRAGMA temp_store=MEMORY; PRAGMA cell_size_check=ON;"
                          "PRAGMA secure_delete=ON; PRAGMA cache_size=-2000;";
    if (access == Access::ReadWrite)
        pragmas += "PRAGMA synchronous=FULL; PRAGMA journal_size_limit=67108864;";
    else
        pragmas += "PRAGMA query_only=ON;";
    return script(pragmas);
}

int Connection::waitWhileBusy(void* self, int tries) noexcept
{
    using namespace std::chrono_literals;
    auto& connection = *static_cast<Connection*>(self);
    const auto now = std::chrono::steady_clock::now();
    if (tries == 0)
        connection.m_busySince = now;
    if (now - connection.m_busySince >= connection.m_busyTime)
        return 0;
    std::this_thread::sleep_for(tries < 20 ? 500us : tries < 100 ? 2'000us : 10'000us);
    return 1;
}

Result<void> Connection::script(const std::string& sql)
{
    const int code = sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(error(code));
    return {};
}

std::int64_t Connection::changes() const
{
    return sqlite3_changes64(m_handle);
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Connection::rollback() noexcept
{
    // Some failures (a full disk among them) have rolled back already.
    if (inTransaction())
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

Error Connection::error(int code) const
{
    if (m_handle == nullptr)
        return sqliteError(code, 0, sqlite3_errstr(code), m_path);
    // The errno belongs to the last failure of the system, which may be an old one.
    const int primary = code & 0xff;
    const bool ofSystem = primary == SQLITE_IOERR || primary == SQLITE_CANTOPEN || primary == SQLITE_FULL;
    return sqliteError(code, ofSystem ? sqlite3_system_errno(m_handle) : 0, sqlite3_errmsg(m_handle), m_path);
}

Result<std::unique_ptr<Scope>> Scope::begin(Connection& connection, Kind kind)
{
    if (connection.inTransaction())
        return std::unique_ptr<Scope>(new Scope(connection, false));
    if (auto done = connection.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN"); !done)
        return tl::unexpected(done.error());
    connection.m_failure.reset();
    return std::unique_ptr<Scope>(new Scope(connection, true));
}

Scope::~Scope()
{
    if (m_open)
        m_connection.rollback();
}

Result<void> Scope::commit()
{
    if (!m_open)
        return {};
    if (m_connection.m_failure)
        return tl::unexpected(*m_connection.m_failure);
    auto done = m_connection.execute("COMMIT");
    if (done)
        m_open = false;
    return done;
}

} // namespace signet::record
