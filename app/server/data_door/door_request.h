#pragma once

// The JSON of a request to the data door, read strictly: every member has a name we know and the right type.
//
// Thread-safety: values. Views point into the reader's document and die with its next parse.

#include "core/jose/json_reader.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace signet::server {

struct DoorRequest
{
    enum Member : unsigned {
        Site = 1U << 0U,
        Token = 1U << 1U,
        RememberToken = 1U << 2U, ///< "remember" as a text
        RememberWish = 1U << 3U,  ///< "remember" as true or false
        Subject = 1U << 4U,
        Name = 1U << 5U,
        IdentitySubject = 1U << 6U,
        Data = 1U << 7U,
        RememberCheck = 1U << 8U,
        Beside = 1U << 9U,
    };

    /// More of Set-Cookie lines than any response holds.
    static constexpr std::int64_t mostBeside = 65'536;

    std::string_view site;
    std::string_view token;
    std::string_view rememberToken;
    std::string_view subject;
    std::string_view name;
    std::string_view identitySubject;
    std::string_view rememberCheck;
    jose::JsonValue data;
    bool remember = false;
    std::size_t beside = 0; ///< bytes, at most mostBeside
    unsigned given = 0;
};

/// Reads `object` as a request that may have the members `allowed` and must have `required`. Answers with
/// what is wrong, a literal, or with "".
[[nodiscard]] std::string_view readDoorRequest(const jose::JsonObject& object, unsigned required,
                                               unsigned allowed, DoorRequest& request) noexcept;

} // namespace signet::server
