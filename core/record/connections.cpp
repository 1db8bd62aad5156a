#include "core/record/connections.h"

#include <algorithm>

namespace signet::record {

namespace {

/// How many waiting writes share a transaction at most.
constexpr std::size_t writesAtOnce = 64;

/// Forgets who is writing, however `write` is left.
class WritingHere
{
public:
    explicit WritingHere(std::atomic<std::thread::id>& writing) : m_writing(writing)
    {
        m_writing.store(std::this_thread::get_id());
    }
    ~WritingHere() { m_writing.store(std::thread::id()); }
    WritingHere(const WritingHere&) = delete;
    WritingHere& operator=(const WritingHere&) = delete;

private:
    std::atomic<std::thread::id>& m_writing;
};

} // namespace

Result<std::unique_ptr<Connections>> Connections::open(Setup setup)
{
    setup.readers = std::clamp<std::size_t>(setup.readers, 1, 64);
    std::unique_ptr<Connections> connections(new Connections(std::move(setup)));
    if (connections->isWritable()) {
        if (auto done = connections->openWriter(); !done)
            return tl::unexpected(done.error());
    }
    return connections;
}

Result<void> Connections::openWriter()
{
    auto writer = Connection::open(m_setup.path, Access::ReadWrite, m_setup.busyTime);
    if (!writer)
        return tl::unexpected(writer.error());
    m_writer = std::move(*writer);
    if (auto done = keepLogAhead(); !done)
        return done;
    if (m_setup.maximumBytes == 0)
        return {};
    const auto pageSize = m_writer->number("PRAGMA page_size");
    if (!pageSize)
        return tl::unexpected(pageSize.error());
    return m_writer->script("PRAGMA max_page_count = " +
                            std::to_string(m_setup.maximumBytes / static_cast<std::uint64_t>(*pageSize)));
}

Result<void> Connections::keepLogAhead()
{
    if (isInMemory())
        return {};
    // A backup is one file without a log; once it is worked with, readers must not wait for writers.
    Query mode(*m_writer, "PRAGMA journal_mode=WAL");
    const bool isAhead = mode.next() && mode.view(0) == "wal";
    if (auto done = mode.finish(); !done)
        return done;
    if (!isAhead)
        return fail(ErrorCode::Io, "The file system of the record '" + path() + "' has no shared memory.",
                    "Keep the record on a local disk.");
    return {};
}

Connections::Lease::Lease(Connections& owner, Connection* connection, std::unique_lock<std::mutex> memory)
    : m_owner(owner), m_connection(connection), m_memory(std::move(memory))
{}

Connections::Lease::Lease(Lease&& other) noexcept
    : m_owner(other.m_owner),
      m_connection(std::exchange(other.m_connection, nullptr)),
      m_memory(std::move(other.m_memory))
{}

Connections::Lease::~Lease()
{
    if (m_connection == nullptr || m_connection == m_owner.m_writer.get())
        return;
    const std::lock_guard lock(m_owner.m_readersLock);
    m_owner.m_idle.emplace_back(m_connection);
    --m_owner.m_leased;
    m_owner.m_readerFree.notify_one();
}

Result<Connections::Lease> Connections::reader()
{
    if (isInMemory()) {
        std::unique_lock<std::mutex> memory;
        if (!isWritingHere())
            memory = std::unique_lock(m_writerLock);
        return Lease(*this, m_writer.get(), std::move(memory));
    }
    std::unique_lock lock(m_readersLock);
    m_readerFree.wait(lock, [this] { return m_leased < m_setup.readers; });
    ++m_leased;
    if (!m_idle.empty()) {
        std::unique_ptr<Connection> connection = std::move(m_idle.back());
        m_idle.pop_back();
        return Lease(*this, connection.release(), {});
    }
    lock.unlock();
    auto connection = openAnother();
    if (connection)
        return Lease(*this, connection->release(), {});
    lock.lock();
    --m_leased;
    m_readerFree.notify_one();
    return tl::unexpected(connection.error());
}

Result<std::unique_ptr<Connection>> Connections::openAnother() const
{
    const Access access = m_setup.access == Access::Immutable ? Access::Immutable : Access::ReadOnly;
    return Connection::open(m_setup.path, access, m_setup.busyTime);
}

Result<void> Connections::write(Durability durability, const Work& work)
{
    if (!isWritable())
        return fail(ErrorCode::Io, "It is not allowed to write the record '" + path() + "'.",
                    "Make the file, its folder and its mount writable for this account, and start again.");
    if (isWritingHere())
        return fail(ErrorCode::NotAllowed, "A transaction of the record was begun within another one.", "");
    Ticket ticket{durability, &work, {}, false};
    std::unique_lock queue(m_queueLock);
    m_queue.push_back(&ticket);
    while (!ticket.isDone) {
        if (m_isLed) {
            m_turn.wait(queue);
            continue;
        }
        m_isLed = true;
        const auto end =
            m_queue.begin() + static_cast<std::ptrdiff_t>(std::min(m_queue.size(), writesAtOnce));
        const std::vector<Ticket*> tickets(m_queue.begin(), end);
        m_queue.erase(m_queue.begin(), end);
        queue.unlock();
        run(tickets);
        queue.lock();
        for (Ticket* one : tickets)
            one->isDone = true;
        m_isLed = false;
        m_turn.notify_all();
    }
    return ticket.result;
}

void Connections::run(std::span<Ticket* const> tickets) noexcept
{
    const std::lock_guard lock(m_writerLock);
    const WritingHere here(m_writing);
    if (tickets.size() > 1 && runTogether(tickets))
        return;
    for (Ticket* ticket : tickets)
        ticket->result = runAlone(*ticket);
}

Result<void> Connections::runAlone(const Ticket& ticket)
{
    if (auto done = setDurability(ticket.durability); !done)
        return done;
    auto scope = Scope::begin(*m_writer, Scope::Kind::Write);
    if (!scope)
        return tl::unexpected(scope.error());
    if (auto done = (*ticket.work)(*m_writer); !done)
        return done;
    return (*scope)->commit();
}

bool Connections::runTogether(std::span<Ticket* const> tickets)
{
    const bool now = std::any_of(tickets.begin(), tickets.end(),
                                 [](const Ticket* ticket) { return ticket->durability == Durability::Now; });
    if (!setDurability(now ? Durability::Now : Durability::Lazy))
        return false;
    auto scope = Scope::begin(*m_writer, Scope::Kind::Write);
    if (!scope) {
        // Another process is writing, and all have waited for it together; not each once more.
        for (Ticket* ticket : tickets)
            ticket->result = tl::unexpected(scope.error());
        return true;
    }
    for (Ticket* ticket : tickets) {
        if (!runInSavepoint(*ticket))
            return false;
    }
    return (*scope)->commit().has_value();
}

bool Connections::runInSavepoint(Ticket& ticket)
{
    if (!m_writer->execute("SAVEPOINT one"))
        return false;
    ticket.result = (*ticket.work)(*m_writer);
    // A full disk takes the whole transaction back, and all who are in it.
    if (!m_writer->inTransaction())
        return false;
    if (auto failure = m_writer->takeFailure(); failure && ticket.result)
        ticket.result = tl::unexpected(*failure);
    if (!ticket.result && !m_writer->execute("ROLLBACK TO one"))
        return false;
    return m_writer->execute("RELEASE one").has_value();
}

Result<void> Connections::setDurability(Durability durability)
{
    const bool lazy = durability == Durability::Lazy;
    if (lazy == m_isLazy)
        return {};
    auto done = m_writer->execute(lazy ? "PRAGMA synchronous=NORMAL" : "PRAGMA synchronous=FULL");
    if (done)
        m_isLazy = lazy;
    return done;
}

bool Connections::truncateLog()
{
    const std::lock_guard lock(m_writerLock);
    if (m_writer == nullptr)
        return true;
    // Answers with whether it had to give up, the frames in the log, and those written back.
    const auto gaveUp = m_writer->number("PRAGMA wal_checkpoint(TRUNCATE)");
    return gaveUp && *gaveUp == 0;
}

} // namespace signet::record
