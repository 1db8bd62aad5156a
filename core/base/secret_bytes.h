#pragma once

// Bytes that must not outlive their use: keys, passphrases, opened payloads.
//
// Move-only, zeroized on destruction and on reassignment, not printable, not comparable by ==. Taken from
// OpenSSL's secure heap (locked, guarded, not dumped) when `enableSecretHeap` made one and it has room, else
// from the ordinary heap, still zeroized.
//
// Units: bytes. Range: 0 to SIZE_MAX; running out of memory ends the program, as everywhere in Signet.
// Thread-safety: a value; do not share one between threads while it changes.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace signet {

class SecretBytes
{
public:
    SecretBytes() noexcept = default;
    /// `size` zero bytes.
    explicit SecretBytes(std::size_t size);
    /// A copy of `bytes`; zeroizing the source is the caller's business.
    explicit SecretBytes(std::span<const std::uint8_t> bytes);
    explicit SecretBytes(std::string_view text);
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    /// The one way to copy a secret, so that every copy can be found by name.
    [[nodiscard]] SecretBytes clone() const { return SecretBytes(bytes()); }

    [[nodiscard]] std::uint8_t* data() noexcept { return m_data; }
    [[nodiscard]] const std::uint8_t* data() const noexcept { return m_data; }
    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] bool empty() const noexcept { return m_size == 0; }
    [[nodiscard]] std::span<std::uint8_t> bytes() noexcept { return {m_data, m_size}; }
    [[nodiscard]] std::span<const std::uint8_t> bytes() const noexcept { return {m_data, m_size}; }
    /// The bytes read as characters; the view dies with this object.
    [[nodiscard]] std::string_view view() const noexcept
    {
        return {reinterpret_cast<const char*>(m_data), m_size};
    }

    /// Shortens to `size` (≤ size()) bytes, zeroizing what is cut off.
    void truncate(std::size_t size) noexcept;
    /// Zeroizes and empties.
    void clear() noexcept;

private:
    std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

/// Compares in time that depends on the sizes only.
[[nodiscard]] bool equalInConstantTime(std::span<const std::uint8_t> a,
                                       std::span<const std::uint8_t> b) noexcept;

/// Zeroizes in a way the compiler may not remove.
void cleanse(void* data, std::size_t size) noexcept;

/// Makes OpenSSL's secure heap of `bytes` (a power of two). Call once, first thing in main; without it, or
/// where the system gives no lockable memory, secrets live on the ordinary heap. Returns whether the heap is
/// there.
bool enableSecretHeap(std::size_t bytes = std::size_t{1} << 20) noexcept;

} // namespace signet
