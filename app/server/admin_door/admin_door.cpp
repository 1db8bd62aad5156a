#include "app/server/admin_door/admin_door.h"

#include "app/server/admin_door/admin_session.h"
#include "app/server/certificate.h"
#include "app/server/listening.h"
#include "app/server/log.h"

#include <boost/asio/post.hpp>

#include <future>
#include <thread>

namespace signet::server {

namespace asio = boost::asio;

struct AdminDoor::Core
{
    Core(authority::Authority& authority, const Clock& clock) : hall(authority, clock), acceptor(hall.io) {}

    AdminHall hall;
    asio::ip::tcp::acceptor acceptor;
    asio::steady_timer retry{hall.io};
    std::optional<asio::executor_work_guard<asio::io_context::executor_type>> work;
    std::thread thread;
    std::atomic<unsigned> changes{0}; ///< told, not yet handed to the sessions

    void accept();
    void welcome(asio::ip::tcp::socket socket);
    bool makeRoom();
    void hand(authority::Change change);
    template <typename Work>
    void inNetworkThread(Work work);
};

namespace {

using TlsContext = std::shared_ptr<asio::ssl::context>;

Result<TlsContext> makeTlsContext(const ServerSettings& settings)
{
    if (auto fits = checkCertificate(settings.certificate, settings.certificateKey); !fits)
        return tl::unexpected(fits.error());
    auto context = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
    SSL_CTX* native = context->native_handle();
    SSL_CTX_set_min_proto_version(native, TLS1_3_VERSION);
    SSL_CTX_set_options(native, SSL_OP_NO_RENEGOTIATION | SSL_OP_PRIORITIZE_CHACHA);
    // Who comes back shakes hands anew: tickets would be secrets of their own.
    SSL_CTX_set_num_tickets(native, 0);
    SSL_CTX_set_session_cache_mode(native, SSL_SESS_CACHE_OFF);
    boost::system::error_code error;
    context->use_certificate_chain_file(settings.certificate, error);
    if (!error)
        context->use_private_key_file(settings.certificateKey, asio::ssl::context::pem, error);
    if (error)
        return fail(ErrorCode::InvalidInput,
                    "The certificate " + settings.certificate + " cannot be used: " + error.message() + ".",
                    "Put another in its place; operators must pair again then.");
    return context;
}

} // namespace

AdminDoor::AdminDoor(authority::Authority& authority, const Clock& clock)
    : m_core(std::make_unique<Core>(authority, clock))
{}

AdminDoor::~AdminDoor()
{
    stop(std::chrono::milliseconds(0));
}

Result<void> AdminDoor::start(int listener, const ServerSettings& settings)
{
    Core& core = *m_core;
    boost::system::error_code error;
    core.acceptor.assign(addressOf(listener).starts_with('[') ? asio::ip::tcp::v6() : asio::ip::tcp::v4(),
                         listener, error);
    if (error)
        return fail(ErrorCode::Io, "The admin door cannot be opened: " + error.message() + ".");
    core.hall.mostSessions = settings.adminConnections;
    core.hall.mostStreams = settings.eventStreams;
    if (auto loaded = reload(settings); !loaded)
        return loaded;
    core.work.emplace(core.hall.io.get_executor());
    core.accept();
    core.thread = std::thread([&core] { core.hall.io.run(); });
    return {};
}

Result<void> AdminDoor::reload(const ServerSettings& settings)
{
    Core& core = *m_core;
    auto context = makeTlsContext(settings);
    if (!context)
        return tl::unexpected(context.error());
    const auto pin = pinOf(settings.certificate);
    if (!pin)
        return tl::unexpected(pin.error());
    core.hall.gate.set(adminHost(settings), portOf(core.acceptor.native_handle()), *pin,
                       static_cast<double>(settings.adminRate));
    core.inNetworkThread([&core, next = std::move(*context)] { core.hall.tls = next; });
    return {};
}

/// Runs `work` there and waits for it; here if the thread does not run.
template <typename Work>
void AdminDoor::Core::inNetworkThread(Work toDo)
{
    if (!thread.joinable())
        return toDo();
    std::promise<void> done;
    asio::post(hall.io, [&] {
        toDo();
        done.set_value();
    });
    done.get_future().wait();
}

void AdminDoor::Core::accept()
{
    acceptor.async_accept([this](const boost::system::error_code& error, asio::ip::tcp::socket socket) {
        if (error == asio::error::operation_aborted || !acceptor.is_open())
            return;
        if (!error)
            welcome(std::move(socket));
        if (!error || makeRoom())
            return accept();
        // Out of descriptors, and nobody to send away.
        retry.expires_after(std::chrono::milliseconds(100));
        retry.async_wait([this](const boost::system::error_code& ended) {
            if (!ended)
                accept();
        });
    });
}

void AdminDoor::Core::welcome(asio::ip::tcp::socket socket)
{
    boost::system::error_code error;
    const auto peer = socket.remote_endpoint(error);
    if (error)
        return;
    const std::string address = peer.address().to_string();
    if (hall.sessions.size() >= hall.mostSessions && !makeRoom())
        return;
    socket.set_option(asio::ip::tcp::no_delay(true), error);
    std::make_shared<AdminSession>(hall, std::move(socket), address)->start();
}

/// Ends the connection that has been idle longest.
bool AdminDoor::Core::makeRoom()
{
    AdminSession* oldest = nullptr;
    for (AdminSession* session : hall.sessions)
        if (session->isIdle() && (oldest == nullptr || session->since() < oldest->since()))
            oldest = session;
    if (oldest == nullptr)
        return false;
    oldest->end();
    return true;
}

void AdminDoor::stopAccepting()
{
    Core& core = *m_core;
    core.inNetworkThread([&core] {
        boost::system::error_code ignored;
        core.acceptor.close(ignored);
        core.retry.cancel();
        core.hall.isStopping = true;
        // Ending may take a session out of the set.
        const std::vector<AdminSession*> sessions(core.hall.sessions.begin(), core.hall.sessions.end());
        for (AdminSession* session : sessions)
            session->endIfIdle();
    });
}

void AdminDoor::stop(std::chrono::milliseconds time)
{
    Core& core = *m_core;
    if (!core.thread.joinable())
        return;
    stopAccepting();
    const auto until = std::chrono::steady_clock::now() + time;
    while (core.hall.openFigure.load() > 0 && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    core.inNetworkThread([&core] {
        const std::vector<AdminSession*> sessions(core.hall.sessions.begin(), core.hall.sessions.end());
        for (AdminSession* session : sessions)
            session->end();
    });
    core.hall.pool.join(); // what runs there comes back to sessions that are still there
    core.work.reset();
    core.thread.join();
}

void AdminDoor::tell(authority::Change change)
{
    // Many changes at once are one message.
    const unsigned bit = 1U << static_cast<unsigned>(change);
    if ((m_core->changes.fetch_or(bit) & bit) == 0)
        asio::post(m_core->hall.io, [core = m_core.get(), change] { core->hand(change); });
}

void AdminDoor::Core::hand(authority::Change change)
{
    changes.fetch_and(~(1U << static_cast<unsigned>(change)));
    for (AdminSession* session : hall.sessions)
        session->tell(change);
}

AdminFigures AdminDoor::figures() const
{
    const AdminHall& hall = m_core->hall;
    return {hall.gate.answered(), hall.gate.unauthorized(), hall.gate.limited(), hall.openFigure.load(),
            hall.streamFigure.load()};
}

} // namespace signet::server
