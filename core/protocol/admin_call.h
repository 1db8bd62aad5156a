#pragma once

// One request of an operator on its way through the admin door, and the table of what can be asked. Internal
// to core/protocol. Thread-safety: a call belongs to one thread; the table is constant.

#include "core/protocol/admin_api.h"
#include "core/protocol/wire.h"

namespace signet::protocol {

inline constexpr std::size_t ordinaryBody = std::size_t{64} << 10;
inline constexpr std::size_t largeBody = std::size_t{2} << 20;
inline constexpr std::size_t maximumEntries = 10'000;

/// Where the admin door is reached; an empty host: not known.
struct Door
{
    std::string host;
    std::uint16_t port = 0;
    std::string pin;
};

struct Call
{
    authority::Authority& authority;
    const HttpRequest& request;
    const Door& door;
    authority::Intent intent;          ///< `actor` always; the rest for writes
    std::vector<std::string> captured; ///< what stands for each {…} of the route, decoded
    QueryParameters query;
};

using Handler = Result<HttpResponse> (*)(Call& call);

enum class Body : std::uint8_t { None, Ordinary, Large };

struct Endpoint
{
    Route route;
    Body body = Body::None;
    Handler handler = nullptr; ///< nullptr: served by the door itself
    bool takesQuery = false;
};

[[nodiscard]] std::span<const Endpoint> endpoints() noexcept;

[[nodiscard]] HttpResponse jsonResponse(const Json& json);
/// JSON text that is there already.
[[nodiscard]] HttpResponse textResponse(std::string text, std::string type = "application/json");
[[nodiscard]] HttpResponse emptyResponse(); ///< 204
/// SHA-256 of the parts, each behind its length so that none runs into the next; base64url.
[[nodiscard]] std::string digestOf(std::span<const std::string_view> parts);

/// The answer of a use case, or why there is none.
template <typename T>
[[nodiscard]] Result<HttpResponse> answerWith(const Result<T>& result)
{
    if (!result)
        return tl::unexpected(result.error());
    return jsonResponse(toJson(*result));
}
template <typename T>
[[nodiscard]] Result<HttpResponse> answerWithList(const char* name, const Result<std::vector<T>>& result)
{
    if (!result)
        return tl::unexpected(result.error());
    return jsonResponse({{name, listToJson(*result)}});
}
[[nodiscard]] Result<HttpResponse> answerWithNothing(const Result<void>& result);

/// The body as a T, read strictly.
template <typename T>
[[nodiscard]] Result<T> bodyOf(const Call& call)
{
    const auto json = parseJson(call.request.body);
    if (!json)
        return tl::unexpected(json.error());
    return fromJson<T>(*json, Reading::Strict);
}

// Handlers, by the file they stand in.

Result<HttpResponse> getStatus(Call& call); // admin_sites.cpp
Result<HttpResponse> getNodes(Call& call);
Result<HttpResponse> getSettings(Call& call);
Result<HttpResponse> putSettings(Call& call);
Result<HttpResponse> getSites(Call& call);
Result<HttpResponse> putSite(Call& call);
Result<HttpResponse> deleteSite(Call& call);
Result<HttpResponse> renewSiteSecret(Call& call);

Result<HttpResponse> getKeys(Call& call); // admin_keys.cpp
Result<HttpResponse> getPublicKeys(Call& call);
Result<HttpResponse> postKeys(Call& call);
Result<HttpResponse> previewKeys(Call& call);
Result<HttpResponse> exportKeys(Call& call);
Result<HttpResponse> importKeys(Call& call);

Result<HttpResponse> getRevocations(Call& call); // admin_revocations.cpp
Result<HttpResponse> postRevocations(Call& call);
Result<HttpResponse> previewRevocations(Call& call);
Result<HttpResponse> getStatistics(Call& call);
Result<HttpResponse> inspect(Call& call);

Result<HttpResponse> getSelf(Call& call); // admin_operators.cpp
Result<HttpResponse> getOperators(Call& call);
Result<HttpResponse> setOperatorRole(Call& call);
Result<HttpResponse> deleteOperator(Call& call);
Result<HttpResponse> invite(Call& call);
Result<HttpResponse> getActivity(Call& call);
Result<HttpResponse> verifyActivity(Call& call);
Result<HttpResponse> getCheckpoint(Call& call);

} // namespace signet::protocol
