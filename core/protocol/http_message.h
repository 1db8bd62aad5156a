#pragma once

// A request and an answer as values, whichever way they travel: over TLS, or in process for a local
// workspace.
//
// Header names are lower case. Thread-safety: values.

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace signet::protocol {

using Headers = std::vector<std::pair<std::string, std::string>>;

/// The first header of that (lower-case) name; "" if there is none.
[[nodiscard]] inline std::string_view find(const Headers& headers, std::string_view name) noexcept
{
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [&](const auto& header) { return header.first == name; });
    return found == headers.end() ? std::string_view() : std::string_view(found->second);
}

struct HttpRequest
{
    std::string method; ///< "GET", "POST", "PUT", "DELETE"
    std::string target; ///< origin-form: "/v1/keys?use=seal"
    Headers headers;
    std::string body;
};

struct HttpResponse
{
    int status = 200;
    Headers headers;
    std::string body;
};

} // namespace signet::protocol
