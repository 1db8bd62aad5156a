#include "core/protocol/host_lookup.h"

#include <boost/asio/io_context.hpp>

#include <condition_variable>
#include <thread>

namespace signet::protocol {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;

struct Lookup
{
    std::mutex mutex;
    std::condition_variable answered;
    bool done = false;
    boost::system::error_code error;
    std::vector<tcp::endpoint> endpoints;
};

void resolve(const std::string& host, std::uint16_t port, Lookup& lookup)
{
    asio::io_context context;
    tcp::resolver resolver(context);
    boost::system::error_code error;
    const auto results = resolver.resolve(host, std::to_string(port), error);
    const std::lock_guard lock(lookup.mutex);
    for (const auto& result : results)
        lookup.endpoints.push_back(result.endpoint());
    lookup.error = error;
    lookup.done = true;
    lookup.answered.notify_all();
}

} // namespace

Result<std::vector<tcp::endpoint>> lookUp(const std::string& host, std::uint16_t port,
                                          std::chrono::steady_clock::time_point deadline,
                                          const Cancellation& cancellation)
{
    boost::system::error_code notAnAddress;
    if (const auto address = asio::ip::make_address(host, notAnAddress); !notAnAddress)
        return std::vector{tcp::endpoint(address, port)};

    // The system's resolver cannot be interrupted, so it works in a thread that nobody waits for.
    const auto lookup = std::make_shared<Lookup>();
    std::thread([host, port, lookup] { resolve(host, port, *lookup); }).detach();
    std::unique_lock lock(lookup->mutex);
    while (!lookup->done && std::chrono::steady_clock::now() < deadline && !cancellation.isRequested())
        lookup->answered.wait_for(lock, std::chrono::milliseconds(20));
    if (lookup->done && !lookup->error && !lookup->endpoints.empty())
        return lookup->endpoints;
    return fail(ErrorCode::Unreachable,
                "The address of " + host + " was not found" +
                    (lookup->error ? ": " + lookup->error.message() + "." : " in time."),
                "Check the name of the authority's host, and this machine's network.");
}

} // namespace signet::protocol
