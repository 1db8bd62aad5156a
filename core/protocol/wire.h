#pragma once

// The authority's types as they travel: JSON in snake_case, times as NumericDates, lengths of time in
// seconds, estimates as {"value","error"}. resources/openapi.yaml describes each.
//
// Optional members are left out, not null. Secrets never travel in these types: neither sealed material nor
// private keys have a form here.
//
// Ranges: bodies up to 16 MiB, nesting up to 8. Errors: InvalidInput naming the member; in a strict reading
// also for members that are not known; for duplicate members always. Thread-safety: pure functions.

#include "core/authority/authority.h"
#include "core/protocol/http_message.h"
#include "core/protocol/query_text.h"
#include "core/protocol/wire_fields.h"

namespace signet::protocol {

[[nodiscard]] Json toJson(const statistics::Estimate& estimate);
[[nodiscard]] Json toJson(const authority::Site& site);
[[nodiscard]] Json toJson(const authority::Settings& settings);
[[nodiscard]] Json toJson(const authority::KeyView& key);
[[nodiscard]] Json toJson(const authority::RingView& ring);
[[nodiscard]] Json toJson(const authority::KeyRequest& request);
[[nodiscard]] Json toJson(const authority::Preview& preview);
[[nodiscard]] Json toJson(const authority::ImportedBundle& imported);
[[nodiscard]] Json toJson(const revocation::Revocation& revocation);
[[nodiscard]] Json toJson(const authority::PushedRevocation& pushed);
[[nodiscard]] Json toJson(const authority::RevocationPage& page);
[[nodiscard]] Json toJson(const statistics::Answer& answer);
[[nodiscard]] Json toJson(const authority::Operator& one);
[[nodiscard]] Json toJson(const authority::Invitation& invitation);
[[nodiscard]] Json toJson(const authority::ActivityEntry& entry);
[[nodiscard]] Json toJson(const authority::ActivityPage& page);
[[nodiscard]] Json toJson(const authority::Checkpoint& checkpoint);
[[nodiscard]] Json toJson(const authority::NodeView& node);
[[nodiscard]] Json toJson(const authority::Status& status);
[[nodiscard]] Json toJson(const Error& error); ///< {"error":{"code","message","hint"}}
/// The client's part of a revocation alone: id, kind, site, target, before, reason.
[[nodiscard]] Json toRequestJson(const revocation::Revocation& revocation);

void read(Fields& in, statistics::Estimate& out);
void read(Fields& in, authority::Site& out);
void read(Fields& in, authority::Settings& out);
void read(Fields& in, authority::KeyView& out);
void read(Fields& in, authority::RingView& out);
void read(Fields& in, authority::KeyRequest& out);
void read(Fields& in, authority::Preview& out);
void read(Fields& in, authority::Preview::SiteEffect& out);
void read(Fields& in, authority::ImportedBundle& out);
/// Strict: the client's part alone.
void read(Fields& in, revocation::Revocation& out);
void read(Fields& in, authority::PushedRevocation& out);
void read(Fields& in, authority::RevocationPage& out);
void read(Fields& in, statistics::Point& out);
void read(Fields& in, statistics::CounterSeries& out);
void read(Fields& in, statistics::ActivePoint& out);
void read(Fields& in, statistics::Answer& out);
void read(Fields& in, authority::Operator& out);
void read(Fields& in, authority::Invitation& out);
void read(Fields& in, authority::ActivityEntry& out);
void read(Fields& in, authority::ActivityPage& out);
void read(Fields& in, authority::Checkpoint& out);
void read(Fields& in, authority::NodeView& out);
void read(Fields& in, authority::Versions& out);
void read(Fields& in, authority::Status& out);
void read(Fields& in, Error& out);

/// JSON text without duplicate members.
[[nodiscard]] Result<Json> parseJson(std::string_view text);
/// Compact text; ill-formed UTF-8 is replaced, so that it never fails.
[[nodiscard]] std::string toText(const Json& json);

template <typename T>
[[nodiscard]] Result<T> fromJson(const Json& json, Reading reading)
{
    T value{};
    Fields in(json, {}, reading);
    read(in, value);
    if (auto finished = in.finish(); !finished)
        return tl::unexpected(finished.error());
    return value;
}

template <typename T>
[[nodiscard]] Json listToJson(const T& list)
{
    auto json = Json::array();
    for (const auto& one : list)
        json.push_back(toJson(one));
    return json;
}

/// {"<name>":[…]}
template <typename T>
[[nodiscard]] Result<std::vector<T>> listFromJson(const Json& json, const char* name, Reading reading)
{
    std::vector<T> list;
    Fields in(json, {}, reading);
    in.get(name, list);
    if (auto finished = in.finish(); !finished)
        return tl::unexpected(finished.error());
    return list;
}

// Questions travel as the query of a target.

[[nodiscard]] QueryParameters toQuery(const authority::RevocationQuery& query);
[[nodiscard]] QueryParameters toQuery(const authority::ActivityQuery& query);
[[nodiscard]] QueryParameters toQuery(const statistics::Query& query);
[[nodiscard]] Result<authority::RevocationQuery> revocationQueryFrom(const QueryParameters& parameters);
[[nodiscard]] Result<authority::ActivityQuery> activityQueryFrom(const QueryParameters& parameters);
/// At most 20,000 steps.
[[nodiscard]] Result<statistics::Query> statisticsQueryFrom(const QueryParameters& parameters);

[[nodiscard]] std::string_view toString(session::SameSite sameSite) noexcept; ///< "lax", "strict", "none"
[[nodiscard]] std::optional<session::SameSite> sameSiteFromString(std::string_view name) noexcept;
[[nodiscard]] std::string_view toString(authority::BundleRequest::Form form) noexcept;
[[nodiscard]] std::optional<authority::BundleRequest::Form>
bundleFormFromString(std::string_view name) noexcept;
[[nodiscard]] std::string_view toString(authority::Change change) noexcept; ///< "ring", "revocations", …

/// The Error that an answer with a status of 400 or more holds, or what its status says without one.
[[nodiscard]] Error errorOf(const HttpResponse& response);

} // namespace signet::protocol
