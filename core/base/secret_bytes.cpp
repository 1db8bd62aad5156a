#include "core/base/secret_bytes.h"

#include <openssl/crypto.h>

#include <cstring>
#include <new>
#include <utility>

namespace signet {

namespace {

std::uint8_t* allocate(std::size_t size)
{
    if (size == 0)
        return nullptr;
    void* memory = CRYPTO_secure_malloc_initialized() ? OPENSSL_secure_malloc(size) : nullptr;
    if (!memory)
        memory = OPENSSL_malloc(size);
    if (!memory)
        throw std::bad_alloc();
    return static_cast<std::uint8_t*>(memory);
}

void release(std::uint8_t* data, std::size_t size) noexcept
{
    if (!data)
        return;
    if (CRYPTO_secure_allocated(data))
        OPENSSL_secure_clear_free(data, size);
    else
        OPENSSL_clear_free(data, size);
}

} // namespace

SecretBytes::SecretBytes(std::size_t size) : m_data(allocate(size)), m_size(size), m_capacity(size)
{
    if (size != 0)
        std::memset(m_data, 0, size);
}

SecretBytes::SecretBytes(std::span<const std::uint8_t> bytes)
    : m_data(allocate(bytes.size())), m_size(bytes.size()), m_capacity(bytes.size())
{
    if (!bytes.empty())
        std::memcpy(m_data, bytes.data(), bytes.size());
}

SecretBytes::SecretBytes(std::string_view text)
    : SecretBytes(std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()))
{}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)),
      m_size(std::exchange(other.m_size, 0)),
      m_capacity(std::exchange(other.m_capacity, 0))
{}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    if (this != &other) {
        release(m_data, m_capacity);
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    release(m_data, m_capacity);
}

void SecretBytes::truncate(std::size_t size) noexcept
{
    if (size < m_size) {
        cleanse(m_data + size, m_size - size);
        m_size = size;
    }
}

void SecretBytes::clear() noexcept
{
    release(m_data, m_capacity);
    m_data = nullptr;
    m_size = 0;
    m_capacity = 0;
}

bool equalInConstantTime(std::span<const std::uint8_t> a, std::span<const std::uint8_t> b) noexcept
{
    return a.size() == b.size() && (a.empty() || CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0);
}

void cleanse(void* data, std::size_t size) noexcept
{
    if (data && size != 0)
        OPENSSL_cleanse(data, size);
}

bool enableSecretHeap(std::size_t bytes) noexcept
{
    if (CRYPTO_secure_malloc_initialized())
        return true;
    return CRYPTO_secure_malloc_init(bytes, 16) != 0;
}

} // namespace signet
