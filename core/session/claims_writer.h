#pragma once

// Writes a flat JSON object into memory that is already there, so that sealing a token makes no copies of it
// elsewhere.
//
// Internal to core/session. Units: bytes. Errors: running out of room sets `overflowed`; nothing is written
// past it. Thread-safety: a value; one thread.

#include "core/base/clock.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace signet::session {

class ClaimsWriter
{
public:
    explicit ClaimsWriter(std::span<std::uint8_t> room) noexcept : m_room(room) { put('{'); }

    void text(std::string_view name, std::string_view value) noexcept;
    void number(std::string_view name, std::uint64_t value) noexcept;
    void time(std::string_view name, Timestamp value) noexcept;
    void yes(std::string_view name) noexcept;
    /// `json` must be well-formed.
    void raw(std::string_view name, std::string_view json) noexcept;

    /// Closes the object and returns it.
    [[nodiscard]] std::string_view finish() noexcept;
    [[nodiscard]] bool overflowed() const noexcept { return m_overflowed; }

private:
    void name(std::string_view name) noexcept;
    void put(char c) noexcept;
    void put(std::string_view text) noexcept;
    void putEscaped(std::string_view text) noexcept;

    std::span<std::uint8_t> m_room;
    std::size_t m_size = 0;
    bool m_overflowed = false;
};

} // namespace signet::session
