#pragma once

// OpenSSL's objects with owners, its algorithms fetched once, and the pool that keeps contexts between calls.
//
// Internal to core/jose. Thread-safety: fetched algorithms are immutable and shared; a pool may be used from
// any number of threads.

#include "core/jose/algorithm.h"

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <array>
#include <atomic>
#include <memory>

namespace signet::jose {

template <auto Free>
struct Releaser
{
    template <typename T>
    void operator()(T* object) const noexcept
    {
        Free(object);
    }
};

using BioPtr = std::unique_ptr<BIO, Releaser<BIO_free_all>>;
using BignumPtr = std::unique_ptr<BIGNUM, Releaser<BN_clear_free>>;
using CipherContextPtr = std::unique_ptr<EVP_CIPHER_CTX, Releaser<EVP_CIPHER_CTX_free>>;
using DigestContextPtr = std::unique_ptr<EVP_MD_CTX, Releaser<EVP_MD_CTX_free>>;
using KeyContextPtr = std::unique_ptr<EVP_PKEY_CTX, Releaser<EVP_PKEY_CTX_free>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, Releaser<EVP_PKEY_free>>;
using ParamsPtr = std::unique_ptr<OSSL_PARAM, Releaser<OSSL_PARAM_free>>;

/// SHA-256, SHA-384, SHA-512 or SHA-1 (for RSA-OAEP only), fetched once.
[[nodiscard]] const EVP_MD* sha256() noexcept;
[[nodiscard]] const EVP_MD* sha384() noexcept;
[[nodiscard]] const EVP_MD* sha512() noexcept;
[[nodiscard]] const EVP_MD* sha1() noexcept;
/// The hash of a signature algorithm; nullptr for EdDSA, which brings its own.
[[nodiscard]] const EVP_MD* hashOf(Algorithm algorithm) noexcept;
/// The cipher under an "enc": AES-GCM, or the AES-CBC half.
[[nodiscard]] const EVP_CIPHER* cipherOf(Encryption encryption) noexcept;

/// Empties OpenSSL's error queue of this thread, so that our failures leave nothing behind for others.
void forgetOpensslErrors() noexcept;

/// Keeps made contexts so that each thread at work finds one of its own without a lock. They die with the
/// pool, that is, with their key.
template <typename Context>
class ContextPool
{
public:
    ContextPool() = default;
    ContextPool(const ContextPool&) = delete;
    ContextPool& operator=(const ContextPool&) = delete;
    ~ContextPool()
    {
        for (auto& slot : m_slots)
            delete slot.context.load(std::memory_order_relaxed);
    }

    /// A context for the time of one call; made by `make` (which may answer nullptr) when none is at rest.
    template <typename Make>
    [[nodiscard]] std::unique_ptr<Context> take(const Make& make) const
    {
        if (Context* kept = slot().exchange(nullptr, std::memory_order_acquire))
            return std::unique_ptr<Context>(kept);
        return make();
    }

    void give(std::unique_ptr<Context> context) const noexcept
    {
        Context* nothing = nullptr;
        if (slot().compare_exchange_strong(nothing, context.get(), std::memory_order_release,
                                           std::memory_order_relaxed))
            static_cast<void>(context.release());
    }

private:
    static constexpr std::size_t slotCount = 32;
    struct alignas(64) Slot
    {
        std::atomic<Context*> context{nullptr};
    };

    [[nodiscard]] std::atomic<Context*>& slot() const noexcept
    {
        return m_slots[threadNumber() % slotCount].context;
    }

    static std::size_t threadNumber() noexcept
    {
        static std::atomic<std::size_t> next{0};
        thread_local const std::size_t number = next.fetch_add(1, std::memory_order_relaxed);
        return number;
    }

    mutable std::array<Slot, slotCount> m_slots{};
};

} // namespace signet::jose
