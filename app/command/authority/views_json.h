#pragma once

// What an authority answers, as the JSON that --json prints.
//
// Scripts hold on to these names. Times are RFC 3339, lengths of time are seconds, what is not there is null.
// Thread-safety: pure functions.

#include "core/authority/views.h"

#include <nlohmann/json.hpp>

namespace signet::command {

[[nodiscard]] nlohmann::json toJson(const authority::Site& site);
[[nodiscard]] nlohmann::json toJson(const authority::Operator& one);
[[nodiscard]] nlohmann::json toJson(const authority::Preview& preview);
[[nodiscard]] nlohmann::json toJson(const authority::RingView& ring);
[[nodiscard]] nlohmann::json toJson(const authority::Settings& settings);
[[nodiscard]] nlohmann::json toJson(const authority::Status& status);
[[nodiscard]] nlohmann::json toJson(const authority::ActivityEntry& entry);
[[nodiscard]] nlohmann::json toJson(const authority::ImportedBundle& imported);
[[nodiscard]] nlohmann::json toJson(const revocation::Revocation& entry);
[[nodiscard]] nlohmann::json toJson(const statistics::Answer& answer);
[[nodiscard]] nlohmann::json toJson(const statistics::Estimate& estimate);

[[nodiscard]] nlohmann::json timeJson(std::optional<Timestamp> time);

} // namespace signet::command
