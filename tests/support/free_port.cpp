#include "tests/support/free_port.h"

#include "core/base/descriptor.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <random>

namespace signet::testing {

std::uint16_t freePort()
{
    std::random_device random;
    std::uniform_int_distribution<std::uint16_t> ports(20'000, 31'999);
    for (;;) {
        const std::uint16_t port = ports(random);
        const Descriptor probe(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::bind(probe.number(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0)
            return port;
    }
}

} // namespace signet::testing
