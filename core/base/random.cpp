#include "core/base/random.h"

#include <openssl/rand.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <pthread.h>

namespace signet {

namespace {

constexpr std::size_t blockSize = 4096;
constexpr std::size_t directSize = 1024;

std::atomic<unsigned> forkGeneration{0};

void fillFromSystem(std::uint8_t* out, std::size_t size) noexcept
{
    while (size != 0) {
        const auto piece = std::min<std::size_t>(size, 1 << 20);
        if (RAND_bytes(out, static_cast<int>(piece)) != 1) {
            std::fputs("signet: the system gives no randomness; stopping rather than guessing\n", stderr);
            std::abort();
        }
        out += piece;
        size -= piece;
    }
}

class Block
{
public:
    Block() noexcept
    {
        static const int registered = pthread_atfork(nullptr, nullptr, [] { forkGeneration.fetch_add(1); });
        static_cast<void>(registered);
    }
    Block(const Block&) = delete;
    Block& operator=(const Block&) = delete;
    ~Block() { cleanse(m_bytes.data(), m_bytes.size()); }

    void take(std::span<std::uint8_t> out) noexcept
    {
        const auto generation = forkGeneration.load(std::memory_order_relaxed);
        if (generation != m_generation || m_left < out.size()) {
            fillFromSystem(m_bytes.data(), m_bytes.size());
            m_left = m_bytes.size();
            m_generation = generation;
        }
        std::uint8_t* piece = m_bytes.data() + (m_left - out.size());
        std::memcpy(out.data(), piece, out.size());
        std::memset(piece, 0, out.size());
        m_left -= out.size();
    }

private:
    std::array<std::uint8_t, blockSize> m_bytes{};
    std::size_t m_left = 0;
    unsigned m_generation = 0;
};

} // namespace

void randomBytes(std::span<std::uint8_t> out) noexcept
{
    if (out.empty())
        return;
    if (out.size() > directSize) {
        fillFromSystem(out.data(), out.size());
        return;
    }
    thread_local Block block;
    block.take(out);
}

SecretBytes randomSecret(std::size_t size)
{
    SecretBytes secret(size);
    randomBytes(secret.bytes());
    return secret;
}

std::string randomIdentifier()
{
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::array<std::uint8_t, 16> bytes{};
    randomBytes(bytes);
    std::string text;
    text.reserve(22);
    unsigned pending = 0;
    int bits = 0;
    for (const auto byte : bytes) {
        pending = (pending << 8) | byte;
        bits += 8;
        while (bits >= 6) {
            bits -= 6;
            text += alphabet[(pending >> bits) & 63];
        }
    }
    text += alphabet[(pending << (6 - bits)) & 63];
    return text;
}

} // namespace signet
