#pragma once

// One request as the parser read it: views into the buffer it came in.
//
// Thread-safety: values. Views die when the connection reads on.

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace signet::server {

enum class Method : std::uint8_t { Get, Head, Post, Put, Delete, Patch, Options };
[[nodiscard]] std::string_view toString(Method method) noexcept;

/// Fields that the server itself reads; each may be there once.
enum class KnownField : std::uint8_t {
    Host,
    ContentLength,
    TransferEncoding,
    Connection,
    Expect,
    Authorization,
    Cookie,
    SignetSite,
    RequestId,
};
inline constexpr std::size_t knownFieldCount = 9;

struct Field
{
    std::string_view name; ///< as it was written
    std::string_view value;
};

struct Request
{
    Method method = Method::Get;
    std::string_view target; ///< origin-form: "/v1/open?x=1"
    std::string_view path;   ///< the target up to its "?"
    std::string_view query;  ///< behind the "?", "" if there is none
    std::span<const Field> fields;
    std::array<std::string_view, knownFieldCount> known{};
    /// At least jose::JsonReader::padding bytes behind it may be read.
    std::string_view body;
    bool keepAlive = true;
    bool trusted = false; ///< came through a Unix socket, which its file's mode guards

    [[nodiscard]] std::string_view field(KnownField which) const noexcept
    {
        return known[static_cast<std::size_t>(which)];
    }
};

} // namespace signet::server
